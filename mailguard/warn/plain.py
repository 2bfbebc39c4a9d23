"""Lays out a notice as plain text: 72 columns, at most 25 lines a language, blank ones aside."""

import textwrap
from collections.abc import Iterator

from mailguard.warn.sheet import Link, Seen, Sheet

COLUMNS = 72
LINES = 25
QUOTES = (320, 220, 160, 110, 70)  # characters of a quote, longest first: the first with which all fits


def plain_text(sheets: list[Sheet]) -> str:
    """All languages, one below the other."""
    rule = "\n\n" + "-" * COLUMNS + "\n\n"
    return rule.join(_fitted(sheet) for sheet in sheets) + "\n"


def _fitted(sheet: Sheet) -> str:
    text = ""
    for limit in QUOTES:
        text = "\n".join(_lines(sheet, limit))
        if sum(bool(line.strip()) for line in text.splitlines()) <= LINES:
            break
    return text


def _lines(sheet: Sheet, limit: int) -> Iterator[str]:
    yield from _wrapped(sheet.heading)
    yield from _wrapped(f"mailguard, {sheet.council}")
    yield ""
    yield from _wrapped(sheet.happened)
    yield from _wrapped(sheet.which)
    yield ""
    for text in sheet.fairness:
        yield from _wrapped(text)
    for number, seen in enumerate(sheet.seen, 1):
        yield from _seen(seen, number, limit)
    for text in sheet.further:
        yield from _wrapped(text, "- ", "  ")
    yield ""
    if sheet.advice:
        yield from _wrapped(f"{sheet.now} {' '.join(sheet.advice)}")
    yield from (_link(link) for link in sheet.links)
    yield ""
    yield from _wrapped(sheet.reminder)


def _seen(seen: Seen, number: int, limit: int) -> Iterator[str]:
    yield from _wrapped(seen.line, f"{number}. ", "   ")
    quote = f'"{unbroken(seen.quote, limit)}"'
    if seen.asks:
        yield from _wrapped(f"{seen.asks} {seen.in_language} {quote}", "   ", "   ")
    else:
        yield from _wrapped(f"{seen.paragraph}: {quote}", "   ", "   ")


def _link(link: Link) -> str:
    return f"{link.text}: {link.address}"


def unbroken(text: str, limit: int) -> str:
    """The beginning of a quote as one unbroken piece, ended between words; dots tell that it goes on."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    return line[:limit].rsplit(" ", 1)[0].rstrip(" ,;:(") + " ..."


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    lines = textwrap.wrap(
        text, COLUMNS, initial_indent=first, subsequent_indent=rest, break_long_words=True, break_on_hyphens=False
    )
    return lines or [first.rstrip()]
