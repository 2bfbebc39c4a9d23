"""Whom a sentence stings: scorn and blame in words that have no fixed place beside a person.

Heavy words need a person whom the sentence is about; of light ones, which may be innocent, two kinds must meet.
"""

from collections.abc import Iterator

from mailguard.detect.evidence import Evidence
from mailguard.detect.phrases import Group, Hit
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.whom import Person, named, pronouns
from mailguard.detect.words import frames, stings

_STINGS = Evidence({"heavy": stings.HEAVY, "light": stings.LIGHT}, apart=frozenset({"light"}))
_WEIGHT = {"heavy": 2}  # a light one weighs 1
ENOUGH = 2
NEAR = 22  # characters: some four words
_KIND = Group(stings.KIND)
_RECIPIENT = Group(stings.RECIPIENT)
_SPEAKS = Group(stings.SPEAKS)
_REPORTED = Group(frames.REPORTED)
_DENIED = Group(frames.DENIED)
_SUPPOSED = Group(frames.SUPPOSED)
_MYSELF = Group(frames.MYSELF)
# `If he had read it...` is no supposition but a reproach.
_WOULD = Group("(would|wouldn't|had|could|might|byddai|fyddai|fasa|basa|fyddwn|bysa)")


def whom_it_stings(sentence: Sentence, reading: Reading) -> Person | None:
    """The person of whom a sentence, with the one that goes on about him, speaks with scorn or blame."""
    person = next(iter(_spoken_of(sentence, reading)), None)
    if person is None or sentence.text.rstrip().endswith("?"):
        return None
    found: dict[str, Hit] = {}
    for current in (sentence, sentence.after):
        if current is None or (current is not sentence and (named(current) or not pronouns(current))):
            continue
        if _kindly(current, person):
            return None
        found = {hit.cue: hit for hit in _STINGS.hits(current) if not _of_himself(current, hit)} | found
    return person if sum(_WEIGHT.get(kind, 1) for kind in found) >= ENOUGH else None


def _kindly(sentence: Sentence, person: Person) -> bool:
    """Whether a sentence thanks, excuses or only supposes, or passes on what others hold of somebody."""
    words, first = sentence.words, sentence.bounds[0]
    if _KIND.found(words) or _DENIED.found(words):
        return True
    if _SUPPOSED.found(words) and not _WOULD.found(words):
        return True
    return any(stop <= max(0, person.start - first) for _, stop in _REPORTED.spans(words))


def _spoken_of(sentence: Sentence, reading: Reading) -> Iterator[Person]:
    """Those whom a sentence is about: not the writer, nor who is asked or told something, nor who speaks in it."""
    text = sentence.page.folded.text
    for person in (*named(sentence), *pronouns(sentence)):
        if person.how == "boss" or person.about == reading.mail.principal.address:
            continue
        begin = max(sentence.bounds[0], person.start - NEAR)
        told = any(end >= person.start - 1 for _, end in _RECIPIENT.spans(text, begin, person.start))
        if not told and not _speaks(text[person.end : sentence.bounds[1]]):
            yield person


def _speaks(following: str) -> bool:
    """`The Leader said: "..."`: the words that follow are the person's own."""
    return _SPEAKS.found(following[:NEAR]) and any(mark in following for mark in ('"', ":", " that ", " bod ", " fod "))


def _of_himself(sentence: Sentence, hit: Hit) -> bool:
    """`I have no idea`: the writer's words on himself."""
    return _MYSELF.found(sentence.page.folded.text, max(sentence.bounds[0], hit.start - NEAR // 2), hit.start)
