"""Findings for people to read: path, code, clause, the words underlined in their line, what to do."""

import textwrap
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from mailguard.detect.signal import Signal
from mailguard.pipeline import Outcome
from mailguard.warn.banner import Entry, entry

COLUMNS = 100
SHOWN = 3  # places shown a finding; of more the number is told
BEFORE = 20  # characters of a long line shown before the words


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a terminal; all empty elsewhere."""

    bold: str = ""
    strong: str = ""
    quiet: str = ""
    link: str = ""
    off: str = ""

    @classmethod
    def for_stream(cls, stream: IO[str]) -> "Palette":
        """Colours on a terminal only."""
        if not stream.isatty():
            return cls()
        return cls(bold="\x1b[1m", strong="\x1b[1;33m", quiet="\x1b[2m", link="\x1b[36m", off="\x1b[0m")


def report(path: str, outcome: Outcome, palette: Palette) -> Iterator[str]:
    """Yield the lines for one message; nothing for a clean one that was read in full."""
    for finding in outcome.findings:
        yield from _finding(path, entry(finding, outcome.mail, outcome.council), outcome, palette)
        yield ""
    for line in outcome.unread:
        yield f"{palette.bold}{shown(path)}{palette.off}: {palette.quiet}not read: {shown(line)}{palette.off}"


def shown(text: str) -> str:
    """A text as a terminal may show it: a sign for each character, and no control sequence of a stranger's."""
    return "".join(char if char.isprintable() else " " if char.isspace() else "\N{MIDDLE DOT}" for char in text)


def _width(text: str) -> int:
    """How many columns a text takes on a terminal."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1
        for char in text
    )


def _finding(path: str, words: Entry, outcome: Outcome, palette: Palette) -> Iterator[str]:
    finding, council = words.finding, outcome.council
    p = palette
    rule = finding.rule.rule
    where = f"{council.pack.name} {finding.clause.paragraph}"
    yield f"{p.bold}{shown(path)}{p.off}: {p.strong}{rule.id}{p.off} {rule.family} [{finding.action}] {where}"
    for signal in finding.evidence[:SHOWN]:
        yield from _place(signal, outcome, palette)
    if len(finding.evidence) > SHOWN:
        yield f"  {p.quiet}... and {len(finding.evidence) - SHOWN} more{p.off}"
    for language in council.languages:
        yield from _wrapped(words.short.get(language), f"  {language}: ")
    quote = next((q for q in (finding.clause.quote.en, finding.clause.quote.cy) if q), "")
    yield from _wrapped(
        f'{finding.clause.paragraph}: "{" ".join(quote.split())}"', f"  {p.quiet}clause{p.off}: ", len("  clause: ")
    )
    yield from _wrapped(words.rests.en or words.rests.cy, f"  {p.quiet}read{p.off}: ", len("  read: "))
    if words.route is not None:
        yield from _wrapped(words.route.text.en or words.route.text.cy, f"  {p.link}route{p.off}: ", len("  route: "))
    yield from _wrapped(words.suggestion.en or words.suggestion.cy, f"  {p.link}do{p.off}: ", len("  do: "))


def _place(signal: Signal, outcome: Outcome, palette: Palette) -> Iterator[str]:
    """The line in which the words stand, and a stroke below them."""
    if signal.start is None or signal.end is None:
        yield f"  {palette.quiet}{shown(signal.where)}{palette.off} | {shown(signal.text)}"
        return
    text = _text_of(signal, outcome)
    first = text.rfind("\n", 0, signal.start) + 1
    last = text.find("\n", signal.start)
    line = shown(text[first : len(text) if last < 0 else last])
    start, end = signal.start - first, min(signal.end - first, len(line))
    cut = max(0, min(start - BEFORE, len(line) - COLUMNS))
    number = text.count("\n", 0, signal.start) + 1
    head = f"  {shown(signal.where)}:{number} | "
    yield f"{palette.quiet}{head}{palette.off}{line[cut : cut + COLUMNS]}"
    stroke = "^" * max(1, _width(line[start : min(end, cut + COLUMNS)]))
    yield f"{' ' * (_width(head) - 2)}| {' ' * _width(line[cut:start])}{palette.strong}{stroke}{palette.off}"


def _text_of(signal: Signal, outcome: Outcome) -> str:
    facts = outcome.mail.facts
    if signal.part is None:
        return facts.subject
    return next((part.text for part in facts.parts if part.number == signal.part), "")


def _wrapped(text: str, head: str, width: int = 0) -> list[str]:
    indent = " " * (width or len(head))
    lines = textwrap.wrap(text, COLUMNS, subsequent_indent=indent, initial_indent=indent)
    return [head + lines[0][len(indent) :], *lines[1:]] if lines else []


def summary(messages: int, findings: int, palette: Palette) -> str:
    """The last line: how many messages were judged, how much was found."""
    one = "message" if messages == 1 else "messages"
    many = "finding" if findings == 1 else "findings"
    return f"{palette.bold}{messages} {one}, {findings} {many}{palette.off}"
