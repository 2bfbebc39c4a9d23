"""Which stretches of a text somebody else wrote: quoted or forwarded, by the marks that clients leave.

Marks of the text: `>` before lines, attribution lines above them, header blocks, separators. Hints of HTML beside them.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import regex as re  # possessive groups are broken in the standard library before 3.11.5

from mailguard.message import leads, line_starts, phrases, quote_words
from mailguard.message.facts import Zone
from mailguard.message.html_hints import Hint
from mailguard.message.line_starts import Starts


class Stretch(NamedTuple):
    """From `start` to `end`, and whose words they are."""

    start: int
    end: int
    zone: Zone


BARRED_LINES = re.compile(r"(?:\n[ \t]{0,2}\|(?:[ \t|]|(?=\n))[^\n|]*+(?=\n|\Z)){2,}+")
SEPARATOR = re.compile(rf"\n[ \t]*+{line_starts.SEPARATES}")  # in lower-case text
END_FORWARDED = re.compile(rf"\n[ \t]*+[-_=*]{{2,}}[ \t]*{phrases.pattern(quote_words.END_FORWARDED)}[^\n]{{0,80}}")
NEXT_QUOTE = re.compile(r"\s*\n[ \t]{0,3}>")


def find(text: str, low: str, starts: Starts, hints: Sequence[Hint], subject: str) -> list[Stretch]:
    """Return what others wrote, in order and without overlap; blank lines between two stretches go with the first.

    `low` is the text as `phrases.lowered` gives it, `starts` how its lines begin, `subject` tells forward from reply.
    """
    return _Finder(text, low, hints, subject).find(starts)


class _Finder:
    def __init__(self, text: str, low: str, hints: Sequence[Hint], subject: str) -> None:
        self._text = text
        self._low = low
        self._hints = hints
        self._usual: Zone = "forwarded" if quote_words.FORWARDING_SUBJECT.match(subject) else "quoted"

    def find(self, starts: Starts) -> list[Stretch]:
        found = [stretch for hint in self._hints for stretch in self._hinted(hint)]
        if starts.quoted:
            found += self._quoted(starts.quoted)
        if "\n|" in self._low or "\n |" in self._low:
            found += self._quoted(BARRED_LINES.finditer(self._low))
        found = self._in_order(found)
        if starts.heads:
            unmarked = self._unmarked(starts.heads, found)
            found = self._in_order(found + unmarked) if unmarked else found
        return found

    def _hinted(self, hint: Hint) -> Iterable[Stretch]:
        separator = SEPARATOR.match(self._low, hint.start)
        if hint.kind == "quote":
            forwards = separator is not None and not separator["original"]
            zone: Zone = "forwarded" if forwards else self._usual
            yield Stretch(leads.above_quote(self._text, hint.start), hint.end, zone)
        elif hint.kind == "lead" and not separator:
            yield Stretch(hint.start, hint.end, "quoted")
        elif hint.kind == "thread" or (hint.kind == "label" and leads.LABEL.match(self._low, hint.start)):
            yield Stretch(hint.start, len(self._text), self._usual)

    def _quoted(self, runs: Iterable[re.Match[str]]) -> Iterable[Stretch]:
        text = self._text
        for run in runs:
            yield Stretch(leads.above_quote(text, run.start()), min(run.end(), len(text)), "quoted")

    def _unmarked(self, heads: Sequence[re.Match[str]], marked: Sequence[Stretch]) -> list[Stretch]:
        """Return what only a line above it shows to be another's: it runs to the end, or to where marks take over."""
        found: list[Stretch] = []
        holders = _Holders(self._hints)
        covered = index = 0
        for line in heads:
            start = line.start()
            while index < len(marked) and marked[index].end <= start:
                index += 1
            if start < covered or (index < len(marked) and marked[index].start <= start):
                continue
            head = self._head(line)
            if head:
                if index < len(marked) and NEXT_QUOTE.match(self._low, head.end):
                    covered = marked[index].end  # the quote marks tell how far it goes
                else:
                    covered = self._end_of_unmarked(head, holders.end_around(start, len(self._text)))
                found.append(Stretch(leads.above_block(self._text, start), covered, head.zone))
        return found

    def _head(self, line: re.Match[str]) -> Stretch | None:
        """Return a separator, header block or attribution line, with the zone of the unmarked words below it."""
        start, end = line.start(), line.end("head")
        if line["lead"]:
            return Stretch(start, end, "quoted") if leads.is_dated(line["lead"]) else None
        if line["label"]:
            block = leads.header_block(self._low, start)
            return Stretch(start, block, self._usual) if block else None
        zone: Zone = self._usual if line["original"] else "forwarded"
        return Stretch(start, leads.header_block(self._low, end) or end, zone)

    def _end_of_unmarked(self, head: Stretch, around: int) -> int:
        """Return how far the words below a head go; `around` is where the element ends that a client put it into."""
        closing = END_FORWARDED.search(self._low, head.end, around + 1) if head.zone == "forwarded" else None
        return min(closing.end(), len(self._text)) if closing else around

    def _in_order(self, found: list[Stretch]) -> list[Stretch]:
        """Return the stretches in order; where two overlap, the one that begins first holds as far as it goes."""
        if len(found) < 2:  # noqa: PLR2004  two can overlap
            return found
        merged: list[Stretch] = []
        for start, end, zone in sorted(found):
            if merged:
                last = merged[-1]
                start = max(start, last.end)  # noqa: PLW2901  what is covered is covered
                if start < end and not self._text[last.end : start].strip():
                    if last.zone == zone:
                        merged[-1] = Stretch(last.start, end, zone)
                        continue
                    merged[-1] = Stretch(last.start, start, last.zone)
            if start < end:
                merged.append(Stretch(start, end, zone))
        return merged


class _Holders:
    """The elements in which clients hold a whole quote or forward, passed from the first to the last."""

    def __init__(self, hints: Sequence[Hint]) -> None:
        self._coming = [hint for hint in reversed(hints) if hint.kind == "holder"]
        self._around: list[int] = []  # where those end that are open, the innermost last

    def end_around(self, at: int, whole: int) -> int:
        """Return where the innermost element around `at` ends, else `whole`; `at` never goes back."""
        while self._coming and self._coming[-1].start <= at:
            self._around.append(self._coming.pop().end)
        while self._around and self._around[-1] <= at:
            self._around.pop()
        return self._around[-1] if self._around else whole
