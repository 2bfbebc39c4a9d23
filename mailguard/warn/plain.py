"""Lays out a notice as plain text: 72 columns, at most 25 lines a language, blank ones aside."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from mailguard.warn.sheet import Link, Seen, Sheet

COLUMNS = 72
LINES = 25


@dataclass(frozen=True, slots=True)
class Room:
    """How much of a sheet is laid out: characters of a quote, and at most how many of the other things."""

    quote: int
    write_to: int = 2
    fairness: int = 3
    suggestions: int = 3
    in_full: int = 3


# Roomiest first: the first with which all fits is taken. Never left out are what happened, the routes, whom to ask and
# how to say that the note is wrong.
ROOMS = (
    Room(320),
    Room(220),
    Room(160),
    Room(160, write_to=1),
    Room(160, write_to=1, fairness=1, suggestions=1),
    Room(110, write_to=1, fairness=1, suggestions=1),
    Room(110, write_to=1, fairness=1, suggestions=0),
    Room(110, write_to=1, fairness=0, suggestions=0),
    Room(70, write_to=1, fairness=0, suggestions=0),
    Room(110, write_to=1, fairness=1, suggestions=0, in_full=2),
    Room(70, write_to=1, fairness=0, suggestions=0, in_full=2),
    Room(40, write_to=0, fairness=0, suggestions=0, in_full=2),
    Room(110, write_to=0, fairness=0, suggestions=0, in_full=1),
    Room(40, write_to=0, fairness=0, suggestions=0, in_full=1),
)


def plain_text(sheets: list[Sheet]) -> str:
    """All languages, one below the other."""
    rule = "\n\n" + "-" * COLUMNS + "\n\n"
    return rule.join(_fitted(sheet) for sheet in sheets) + "\n"


def _fitted(sheet: Sheet) -> str:
    lines: list[str] = []
    for room in ROOMS:
        lines = list(_lines(sheet, room, len(sheet.seen)))
        if _count(lines) <= LINES:
            return "\n".join(lines)
    left_out = _count(lines) - LINES + 1  # one more, for the line that tells of it
    return "\n".join(_lines(sheet, ROOMS[-1], max(len(sheet.seen) - left_out, 1)))


def _count(lines: list[str]) -> int:
    return sum(bool(line.strip()) for line in lines)


def _lines(sheet: Sheet, room: Room, told: int) -> Iterator[str]:
    """The sheet in this room, with the first `told` of its findings."""
    in_full = min(sheet.in_full, room.in_full)
    yield from _wrapped(sheet.heading)
    yield _one_line(f"mailguard, {sheet.council}")
    yield ""
    yield from _wrapped(sheet.happened)
    yield from _wrapped(sheet.which)
    if sheet.page is not None:
        yield from _wrapped(f"{sheet.ends} {sheet.page.text}:")
        yield sheet.page.address  # whole, however long: a link that is broken leads nowhere
    yield ""
    for text in sheet.fairness[: room.fairness]:
        yield from _wrapped(text)
    for number, seen in enumerate(sheet.seen[:in_full], 1):
        yield from _seen(seen, number, room.quote)
    for number, seen in enumerate(sheet.seen[in_full:told], in_full + 1):
        yield _one_line(f"{number}. {seen.paragraph}: {seen.line}")
    if told < len(sheet.seen):
        yield sheet.and_more(len(sheet.seen) - told)
    yield ""
    suggestions = max(room.suggestions, 0 if sheet.routes else 1)  # something to do is always said
    advice = [*sheet.routes, *sheet.suggestions[:suggestions]]
    yield from _wrapped(f"{sheet.now} {' '.join(advice)}")
    for link in (*sheet.write_to[: room.write_to], *sheet.questions):
        yield from _linked(link)
    yield ""
    yield from _wrapped(sheet.reminder)


def _linked(link: Link) -> list[str]:
    line = f"{link.text}: {link.address}"
    if "://" not in link.address or len(line) <= COLUMNS:
        return _wrapped(line, "", "  ")
    return [f"{link.text}:", link.address]  # whole, as above


def _seen(seen: Seen, number: int, limit: int) -> Iterator[str]:
    yield from _wrapped(seen.line, f"{number}. ", "   ")
    quote = f'"{unbroken(seen.quote, limit)}"'
    said = f"{seen.asks} {seen.in_language}" if seen.asks else f"{seen.paragraph}:"
    yield from _wrapped(f"{said} {quote}", "   ", "   ")
    if seen.rests:
        yield from _wrapped(seen.rests, "   ", "   ")


def unbroken(text: str, limit: int) -> str:
    """The beginning of a quote as one unbroken piece, ended between words; dots tell that it goes on."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    return line[:limit].rsplit(" ", 1)[0].rstrip(" ,;:(") + " ..."


def _one_line(text: str) -> str:
    return unbroken(text, COLUMNS - len(" ..."))


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    lines = textwrap.wrap(
        text, COLUMNS, initial_indent=first, subsequent_indent=rest, break_long_words=True, break_on_hyphens=False
    )
    return lines or [first.rstrip()]
