"""Briefings and papers that one political group gets and the others do not.

Why: officers serve the whole council, so what one group is told, the others may hear as well.
Left alone: what is offered to all groups; rooms, agendas and dates; a group's own doings; questions whether a briefing
might be had; working groups and groups of residents.
"""

from collections.abc import Iterator

from mailguard.detect.asserted import asked, negated, supposed
from mailguard.detect.circle import group_lists, one_group, readers
from mailguard.detect.phrases import Hit, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.words import groups

ID = "group-parity"
CUES = cues(
    {
        "group-brief": groups.BRIEF,
        "group-gives": groups.GIVES,
        "group-apart": groups.APART,
        "group-source": groups.SOURCE,
        "group-outsiders": groups.OUTSIDERS,
        "group-all": groups.TO_ALL,
    },
    groups.CLASSES,
)
_BRIEFS = frozenset({"group-brief", "group-apart", "group-source"})


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield the sentence that gives one group more than the others, and the one that offers all the same."""
    told = _first(reading, frozenset({"group-all"}))
    if told is not None:
        yield told[0].signal(ID, "group-told-all", told[1], confidence=0.85)
    sender = reading.mail.principal
    if sender.role == "officer" and (one_group(reading) or not readers(reading)):
        yield from _by_officer(reading)
    elif sender.is_member:
        yield from _with_outsiders(reading)


def _by_officer(reading: Reading) -> Iterator[Signal]:
    """An officer who briefs one side: in so many words, or by what he hands to the list of one group."""
    given = _first(reading, _BRIEFS)
    if given is None and len(group_lists(reading)) == 1:
        given = _first(reading, frozenset({"group-gives"}))
    if given is not None:
        yield given[0].signal(ID, "group-briefing", given[1], confidence=0.9 if given[1].cue in _BRIEFS else 0.75)


def _with_outsiders(reading: Reading) -> Iterator[Signal]:
    """A member who asks an officer to a group meeting at which others than members sit."""
    if not any(contact.role == "officer" for contact in readers(reading)):
        return
    guests = _first(reading, frozenset({"group-outsiders"}))
    brief = next((sentence for sentence in reading.holding(frozenset({"group-brief"}))), None)
    if guests is not None and brief is not None:
        yield guests[0].signal(ID, "group-briefing", guests[1], confidence=0.8)


def _first(reading: Reading, names: frozenset[str]) -> tuple[Sentence, Hit] | None:
    """The first sentence that says so, and the cue."""
    for sentence in reading.holding(names):
        hit = next((hit for hit in sentence.hits if hit.cue in names and _stands(sentence, hit)), None)
        if hit is not None:
            return sentence, hit
    return None


def _stands(sentence: Sentence, hit: Hit) -> bool:
    """Whether it is said: what keeps others out holds its own negation; an offer may be put as a question."""
    if hit.cue == "group-outsiders":
        return not negated(sentence, hit)
    if hit.cue in {"group-apart", "group-source"}:
        return not asked(sentence)
    return not negated(sentence, hit) and not supposed(sentence, hit)
