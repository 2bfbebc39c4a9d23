"""Whose words stand where in a text: own, quoted, forwarded, signature, disclaimer.

First what others wrote is found (`quotes`), then, in what remains, what stands under every message (`disclaimers`) and
how the letter is signed (`signatures`). Whatever none of them knows again is the sender's own.
"""

from collections.abc import Collection, Sequence

from mailguard.message import disclaimers, line_starts, phrases, quotes, signatures
from mailguard.message.facts import Span, Zone
from mailguard.message.html_hints import Hint
from mailguard.message.quotes import Stretch

# A letter is signed once, a thread of answers a few times; what has more stretches than this was made to cost time.
SIGNED_STRETCHES = 200


def split(
    text: str, *, part: int, subject: str = "", names: Collection[str] = (), hints: Sequence[Hint] = ()
) -> tuple[Span, ...]:
    """Return the zones of a text, in order, which cover it without gap or overlap; none for an empty text.

    `subject` tells a forward from a reply; `names` are the words of the sender's name, in lower case.
    """
    low = phrases.lowered(text)
    starts = line_starts.scan(low)
    own = _Own(signatures.Signs(text, starts, names), hints)
    notices = disclaimers.find(low, starts.notices)
    stretches: list[Stretch] = []
    at = index = 0
    for other in (*quotes.find(text, low, starts, hints, subject), Stretch(len(text), len(text), "quoted")):
        while index < len(notices) and notices[index][0] < other.start:
            begin, behind = max(notices[index][0], at), min(notices[index][1], other.start)
            if begin < behind:
                stretches += own.divided(at, begin)
                stretches.append(Stretch(begin, behind, "disclaimer"))
                at = behind
            if notices[index][1] > other.start:
                break
            index += 1
        stretches += own.divided(at, other.start)
        stretches.append(other)
        at = other.end
    return spans(part, _joined(text, stretches))


def of_attachment(text: str, *, part: int, names: Collection[str] = ()) -> tuple[Span, ...]:
    """Return the zones of a file: only what is marked as another's is not the sender's; nobody signs a table.

    A memorandum begins with the lines of a header block, too; where it is From the sender (`names`), it is his.
    """
    low = phrases.lowered(text)
    stretches: list[Stretch] = []
    at = 0
    for foreign in quotes.find(text, low, line_starts.scan(low), (), ""):
        if foreign.end == len(text) and not text[: foreign.start].strip() and _is_from(low, foreign.start, names):
            return whole(text, part, "own")
        stretches += Stretch(at, foreign.start, "own"), foreign
        at = foreign.end
    return spans(part, _joined(text, [*stretches, Stretch(at, len(text), "own")]))


def _is_from(low: str, start: int, names: Collection[str]) -> bool:
    line = low[start + 1 : low.find("\n", start + 1)]
    return any(name in line for name in names if len(name) > 1)


def whole(text: str, part: int, zone: Zone) -> tuple[Span, ...]:
    """Return one zone over the whole text."""
    return (Span(part=part, zone=zone, start=0, end=len(text)),) if text else ()


def spans(part: int, stretches: Sequence[Stretch]) -> tuple[Span, ...]:
    """Return the stretches as facts."""
    return tuple(Span(part=part, zone=zone, start=start, end=end) for start, end, zone in stretches)


class _Own:
    """Divides what the sender's side wrote into his own words and his signatures, stretch after stretch."""

    def __init__(self, signs: signatures.Signs, hints: Sequence[Hint]) -> None:
        self._signs = signs
        self._hints = [hint for hint in hints if hint.kind == "signature"]
        self._next = 0  # the first hint that does not end above the stretch at hand
        self._looked_through = 0

    def divided(self, start: int, end: int) -> list[Stretch]:
        found: list[Stretch] = []
        while self._next < len(self._hints) and self._hints[self._next].start < end:
            hint = self._hints[self._next]
            if hint.end > start:
                begin, behind = max(start, hint.start), min(end, hint.end)
                found += self._by_words(start, begin)
                found.append(Stretch(begin, behind, "signature"))
                start = behind
            if hint.end > end:
                break
            self._next += 1
        return [*found, *self._by_words(start, end)] if found else self._by_words(start, end)

    def _by_words(self, start: int, end: int) -> list[Stretch]:
        if start >= end:
            return []
        self._looked_through += 1
        if self._looked_through > SIGNED_STRETCHES or self._signs.text[start:end].isspace():
            return [Stretch(start, end, "own")]
        found: list[Stretch] = []
        for begin, behind in signatures.find(self._signs, (start, end)):
            found.append(Stretch(start, begin, "own"))
            found.append(Stretch(begin, behind, "signature"))
            start = behind
        found.append(Stretch(start, end, "own"))
        return found


def _joined(text: str, stretches: list[Stretch]) -> list[Stretch]:
    """Join neighbours of one zone; blank lines go with what stands before them, else with what follows."""
    joined: list[Stretch] = []
    for start, end, zone in stretches:
        if start >= end:
            continue
        last = joined[-1] if joined else None
        if last and (last.zone == zone or (zone != "quoted" and not text[start:end].strip())):
            joined[-1] = Stretch(last.start, end, last.zone)
        elif last and len(joined) == 1 and not text[: last.end].strip():
            joined[-1] = Stretch(0, end, zone)
        else:
            joined.append(Stretch(start, end, zone))
    return joined
