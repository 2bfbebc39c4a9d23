"""Abuse, contempt and foul language, towards or about a person or group of people.

Why: both sides owe each other courtesy at all times; what demeans a colleague in private spoils the work as well.
Left alone: strong disagreement with a decision, a report or a policy; robust politics; a complaint of somebody's
work in plain words; what the writer calls himself, or says that others called him; denials and other people's words.
"""

from collections.abc import Iterator

import re2

from mailguard.detect import stance
from mailguard.detect.phrases import Group, Hit, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.whom import named
from mailguard.detect.words import abuse, contempt, frames, mockery, scorn

ID = "disrespect"
CUES = (
    *cues(
        {
            "insult-noun": abuse.NOUN,
            "insult-is": abuse.IS,
            "insult-quality": abuse.QUALITY,
            "insult-you": abuse.YOU,
            "insult-such": abuse.SUCH,
            "insult-slur": abuse.SLUR,
            "foul-word": abuse.FOUL,
        },
        abuse.CLASSES,
    ),
    *cues(
        {"insult-saying": contempt.SAYING, "insult-quip": contempt.QUIP, "insult-addressed": contempt.ADDRESSED},
        contempt.CLASSES,
    ),
    *cues({"insult-scorn": scorn.JEER}, scorn.CLASSES),
    *cues({"insult-jeer": mockery.JEER, "insult-jibe": mockery.JIBE}, mockery.CLASSES),
)
_CONFIDENCE = {
    "insult-you": 0.95,
    "insult-noun": 0.9,
    "insult-such": 0.9,
    "insult-slur": 0.85,
    "insult-is": 0.85,
    "insult-saying": 0.85,
    "insult-quip": 0.85,
    "insult-quality": 0.8,
    "insult-addressed": 0.75,
    "insult-jeer": 0.75,
    "insult-scorn": 0.75,
    "insult-jibe": 0.75,
}
FOUL = 0.7
_OF_A_PERSON = frozenset({"insult-is", "insult-quality"})
_OF_OTHERS = frozenset(
    {"insult-you", "insult-addressed", "insult-saying", "insult-jeer", "insult-scorn"}
)  # hold the person meant
_BY_DENIAL = frozenset(
    {"insult-saying", "insult-quip", "insult-slur", "insult-jeer", "insult-jibe", "insult-scorn"}
)  # hold a "not" of their own, or need none
_MOCKING = frozenset(
    {"insult-jeer", "insult-jibe", "insult-scorn"}
)  # figures of speech, of which a mild word takes the sting
_ALL = frozenset(_CONFIDENCE) | {"foul-word"}
_THINGS = Group(frames.THINGS)
_PERSON = Group(abuse.PERSON)
# A star cannot be said in a phrase; linear as the first stage is.
_MASKED = re2.compile(abuse.MASKED)
_MILD = Group(mockery.MILD)
_HARMLESS = Group(abuse.HARMLESS, abuse.CLASSES)
WITHIN = 40  # characters before "is a snake" in which its subject stands


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each sentence that insults somebody, and a weaker one for foul words."""
    for sentence in reading.holding(_ALL):
        insults = [hit for hit in sentence.find(*_CONFIDENCE) if _insults(sentence, hit)]
        if insults:
            hit = max(insults, key=lambda found: (_CONFIDENCE[found.cue], found.end - found.start))
            whom = stance.about(sentence, hit, reading)
            yield sentence.signal(ID, "insult", hit, about=whom, confidence=_CONFIDENCE[hit.cue])
            continue
        for hit in sentence.find("foul-word")[:1]:
            if not stance.in_quotes(sentence, hit):
                yield sentence.signal(ID, "foul-language", hit, confidence=FOUL)
    yield from _masked(reading)


def _masked(reading: Reading) -> Iterator[Signal]:
    """Foul words of which some letters are written as signs."""
    for page in reading.pages:
        if page.passage.zone != "own" or _MASKED.search(page.folded.text) is None:
            continue
        for sentence in page.sentences:
            match = _MASKED.search(sentence.words)
            if match is not None:
                first = sentence.bounds[0]
                hit = Hit("foul-word", first + match.start(), first + match.end())
                yield sentence.signal(ID, "foul-language", hit, confidence=FOUL)


def _insults(sentence: Sentence, hit: Hit) -> bool:
    """Whether a phrase demeans somebody else, in the writer's own words."""
    if stance.in_quotes(sentence, hit) or stance.reported(sentence, hit):
        return False
    first = sentence.bounds[0]
    start, end = hit.start - first, hit.end - first
    if any(a < end and start < b for a, b in _HARMLESS.spans(sentence.words)):
        return False
    if hit.cue in _MOCKING and _MILD.found(sentence.words):
        return False
    if hit.cue in _OF_A_PERSON and not _of_a_person(sentence, hit):
        return False
    if hit.cue not in _OF_OTHERS and stance.of_oneself(sentence, hit):
        return False
    return hit.cue in _BY_DENIAL or not stance.denied(sentence, hit)


def _of_a_person(sentence: Sentence, hit: Hit) -> bool:
    """Whether somebody, and no thing, is said to be so: the nearest subject before the phrase, or within it."""
    first = sentence.bounds[0]
    words = sentence.words
    start, end = hit.start - first, hit.end - first
    begin = max(0, start - WITHIN)
    people = [person.end - first for person in named(sentence) if begin <= person.end - first <= end]
    somebody = max([*people, *(b for _, b in _PERSON.spans(words, begin, end))], default=-1)
    something = max((b for _, b in _THINGS.spans(words, begin, start + 1)), default=-1)
    return somebody > something
