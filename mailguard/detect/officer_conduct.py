"""An officer who brings a colleague's conduct, or his own job, to somebody outside the procedures.

Why: staff have grievance, grading and reporting procedures; a member drawn in is made judge in the council's house.
Left alone: what members write of officers; a colleague's absence or workload as a fact; news of one's own leave or
post; praise; what is denied, or told of others' complaints. Whether a member reads it, and whether the reader
belongs to a procedure, is for the council's policy.
"""

from collections.abc import Iterator
from dataclasses import replace

from mailguard.detect import personal_criticism, stance, troubles
from mailguard.detect.phrases import Group, Hit, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.words import grievances

ID = "officer-conduct"
CUES = cues({"conduct-told": grievances.ALLEGATION, "job-told": grievances.GRIEVANCE}, grievances.CLASSES)
_KINDS = {"conduct-told": "colleague-complaint", "job-told": "own-job"}
_ALL = frozenset(_KINDS)
_PLEA = Group(grievances.PLEA, grievances.CLASSES)
_UNTOLD = Group(grievances.UNTOLD, grievances.CLASSES)
_PROCEDURE = Group(grievances.PROCEDURE)
TOLD, PLEADED, CONFIDED = 0.75, 0.9, 0.7


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each sentence in which an officer complains of a colleague or of his own lot."""
    if reading.mail.principal.role != "officer":
        return
    held = tuple(reading.holding(_ALL))
    confidence = PLEADED if held and _pleads(reading) else TOLD
    for sentence in held:
        yield from _told(sentence, reading, confidence)
    for found in personal_criticism.detect(reading):
        if found.kind == "officer-criticised" and found.about != reading.mail.principal.address:
            yield replace(found, detector=ID, kind="colleague-complaint", confidence=min(found.confidence, TOLD))
    yield from _confided(reading)


def _confided(reading: Reading) -> Iterator[Signal]:
    """What is confided to a member in words that tell nothing alone."""
    for kind, told in (("own-job", troubles.own_job(reading)), ("colleague-complaint", troubles.colleague(reading))):
        for sentence, hit in told:
            if not stance.in_quotes(sentence, hit):
                yield sentence.signal(ID, kind, hit, confidence=CONFIDED)


def _told(sentence: Sentence, reading: Reading, confidence: float) -> Iterator[Signal]:
    """What a sentence complains of: a colleague, the writer's own job, or both."""
    for cue, kind in _KINDS.items():
        hit = next((hit for hit in sentence.find(cue) if not _set_aside(sentence, cue, hit)), None)
        if hit is not None:
            about = stance.about(sentence, hit, reading) if cue == "conduct-told" else ""
            yield sentence.signal(ID, kind, hit, about=about, confidence=confidence)


def _set_aside(sentence: Sentence, cue: str, hit: Hit) -> bool:
    """Whether it is another's word or denied; a complaint may hold a "not" before it ("they haven't sent my form")."""
    if stance.in_quotes(sentence, hit) or stance.supposed(sentence, hit):
        return True
    if cue == "conduct-told" and _PROCEDURE.found(sentence.words):
        return True
    return cue == "conduct-told" and (stance.reported(sentence, hit) or stance.denied(sentence, hit))


def _pleads(reading: Reading) -> bool:
    """Whether the reader is asked to act, or to keep it to himself."""
    return any(_PLEA.found(sentence.words) or _UNTOLD.found(sentence.words) for sentence in reading.own)
