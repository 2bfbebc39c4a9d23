"""Publicity for a councillor, a candidate, a party or the administration; the policy knows when an election is near.

Why: before an election the council's means may not lift one side, nor may it seem that they do.
Left alone: opening hours, road works and other news of a service in which nobody is promoted; the running of the
election itself; reminders of the rules; publicity put off until after the poll.
"""

from collections.abc import Iterator

from mailguard.detect.asserted import negated
from mailguard.detect.circle import leaves_the_council, reaches_media, readers
from mailguard.detect.phrases import Group, Hit, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.words import publicity

ID = "pre-election"
CUES = cues(
    {
        "publicity-stage": publicity.STAGE,
        "publicity-form": publicity.FORM,
        "publicity-praise": publicity.PRAISE,
        "publicity-stands": publicity.STANDS,
        "publicity-order": publicity.ORDER,
        "publicity-dispute": publicity.DISPUTE,
    },
    publicity.CLASSES,
)
_PERSON = Group(publicity.PERSON, publicity.CLASSES)
_SELF = Group(publicity.SELF)
_RULES = Group(publicity.RULES)
_SHOWN = frozenset({"publicity-stage", "publicity-praise", "publicity-stands"})


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each sentence that promotes somebody, and for one that takes sides in a publication."""
    ordered = _to_communications(reading)
    if not ordered and not leaves_the_council(reading):
        return  # what stays inside is no publicity, unless those who make it are asked for it
    wanted = _SHOWN | {"publicity-order"} if ordered else _SHOWN
    held = [(sentence, _promoting(sentence, wanted)) for sentence in reading.holding(wanted)]
    shown = [(sentence, hits[0]) for sentence, hits in held if hits and _somebody(sentence)]
    if reading.mail.principal.is_member:
        rest = [(sentence, hits) for sentence, hits in held if hits and not _somebody(sentence)]
        shown += _himself(rest, promoted=bool(shown), media=reaches_media(reading))
    for sentence, hit in shown:
        yield sentence.signal(ID, "publicity", hit, confidence=0.85)
    if reading.any("publicity-form", "publicity-stage"):
        yield from _controversial(reading)


def _to_communications(reading: Reading) -> bool:
    """Whether those who make the council's publicity read it."""
    return any("communications" in area.lower() for contact in readers(reading) for area in contact.areas)


def _promoting(sentence: Sentence, wanted: frozenset[str]) -> list[Hit]:
    """The cues of a sentence that put somebody in the light, rules and denials aside."""
    if _RULES.found(sentence.words):
        return []
    return [hit for hit in sentence.hits if hit.cue in wanted and not negated(sentence, hit)]


def _himself(held: list[tuple[Sentence, list[Hit]]], *, promoted: bool, media: bool) -> list[tuple[Sentence, Hit]]:
    """Where a member speaks of himself: one plain word is enough, or two that agree."""
    own = [(sentence, hits) for sentence, hits in held if _SELF.found(sentence.words)]
    plain = {"publicity-stands", "publicity-order"} | ({"publicity-stage"} if media else set())
    enough = promoted or len(own) > 1 or any(hit.cue in plain for _, hits in own for hit in hits)
    return [(sentence, hits[0]) for sentence, hits in own] if enough else []


def _somebody(sentence: Sentence) -> bool:
    """Whether the sentence names a member, a candidate or those who rule, by name or post."""
    if any(mention.contact.is_member for mention in (*sentence.mentions, *sentence.single_names)):
        return True
    return _PERSON.found(sentence.words)


def _controversial(reading: Reading) -> Iterator[Signal]:
    """The first sentence of a publication that takes sides in what is contested."""
    for sentence in reading.holding(frozenset({"publicity-dispute"})):
        if not _RULES.found(sentence.words):
            yield sentence.signal(ID, "controversial-publicity", sentence.find("publicity-dispute")[0], confidence=0.75)
            return
