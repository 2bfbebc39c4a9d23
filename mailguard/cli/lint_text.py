"""Findings for people to read: path, code, clause, the words underlined in their line, what to do."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from mailguard.detect.signal import Signal
from mailguard.pipeline import Outcome
from mailguard.policy.council import Council
from mailguard.warn.banner import Entry, entry

COLUMNS = 100
SHOWN = 3  # places shown a finding; of more the number is told
MARGIN = 4


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


def report(path: str, outcome: Outcome, council: Council, palette: Palette) -> Iterator[str]:
    """Yield the lines for one message; nothing for a clean one that was read in full."""
    for finding in outcome.findings:
        yield from _finding(path, entry(finding, outcome.mail, council), outcome, council, palette)
        yield ""
    for line in outcome.unread:
        yield f"{palette.bold}{path}{palette.off}: {palette.quiet}not read: {line}{palette.off}"


def _finding(path: str, words: Entry, outcome: Outcome, council: Council, palette: Palette) -> Iterator[str]:
    finding = words.finding
    p = palette
    rule = finding.rule.rule
    where = f"{council.pack.name} {finding.clause.paragraph}"
    yield f"{p.bold}{path}{p.off}: {p.strong}{rule.id}{p.off} {rule.family} [{finding.action}] {where}"
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
    if words.route is not None:
        yield from _wrapped(words.route.text.en or words.route.text.cy, f"  {p.link}route{p.off}: ", len("  route: "))
    yield from _wrapped(words.suggestion.en or words.suggestion.cy, f"  {p.link}do{p.off}: ", len("  do: "))


def _place(signal: Signal, outcome: Outcome, palette: Palette) -> Iterator[str]:
    """The line in which the words stand, and a stroke below them."""
    if signal.start is None or signal.end is None:
        yield f"  {palette.quiet}{signal.where}{palette.off} | {signal.text}"
        return
    text = _text_of(signal, outcome)
    first = text.rfind("\n", 0, signal.start) + 1
    last = text.find("\n", signal.start)
    line = text[first : len(text) if last < 0 else last].replace("\t", " ")
    start, end = signal.start - first, min(signal.end - first, len(line))
    cut = max(0, min(start - 20, len(line) - COLUMNS))
    shown = line[cut : cut + COLUMNS]
    number = text.count("\n", 0, signal.start) + 1
    head = f"  {signal.where}:{number} | "
    yield f"{palette.quiet}{head}{palette.off}{shown}"
    stroke = "^" * max(1, min(end, cut + COLUMNS) - start)
    yield f"{' ' * (len(head) - 2)}| {' ' * (start - cut)}{palette.strong}{stroke}{palette.off}"


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
