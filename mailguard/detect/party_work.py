"""Party, campaign, election or private work, asked of officers or done by them, or with what the council owns.

Why: officers serve all members alike, and what the council pays for is there for its business.
Left alone: the council's own campaigns, the running of elections, advice on council business to a group, what a party
prints and pays for itself, and an officer who says no.
"""

from collections.abc import Iterator

from mailguard.detect import stance
from mailguard.detect.meeting import Meeting, to_an_officer
from mailguard.detect.phrases import Group, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.words import errands, partywork

ID = "party-work"
CUES = (
    *cues(
        {"party-task": partywork.TASK, "party-clue": partywork.CLUE, "private-task": partywork.PRIVATE},
        partywork.CLASSES,
    ),
    *cues({"errand-cause": errands.CAUSE, "errand-own": errands.OWN}, errands.CLASSES),
)
_ALL = frozenset({"party-task", "party-clue", "private-task", "errand-cause", "errand-own"})
_JOB = Group(partywork.JOB, partywork.CLASSES)
_OFFICE = Group(partywork.OFFICE, partywork.CLASSES)
_ASKING = Group(partywork.ASKING)
_OFFICIAL = Group(partywork.OFFICIAL, partywork.CLASSES)
_OPEN = Group(f"{partywork.OFFICIAL}{errands.OPEN}", partywork.CLASSES)
_WORK = (Group(errands.WORK), Group(f"{errands.WANTED}{errands.MEANS}"))
_MEETINGS = (
    Meeting(kind="party-task", cue="errand-cause", needs=_WORK, barred=_OPEN, reach=0),
    Meeting(kind="private-task", cue="errand-own", needs=_WORK, barred=_OPEN, reach=0),
)
PLAIN, MET = 0.9, 0.75
BESIDE = 3  # sentences: how far from the work asked for stands what it is for


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each sentence that asks for such work, or says what work asked for beside it is for."""
    for sentence in reading.holding(_ALL):
        for cue in ("party-task", "private-task"):
            hit = next((hit for hit in sentence.find(cue) if not stance.set_aside(sentence, hit)), None)
            if hit is not None and not _OFFICIAL.found(sentence.words):
                yield sentence.signal(ID, cue, hit, confidence=PLAIN)
                break
        else:
            yield from _met(sentence) if sentence.has("party-clue") else _slipped_in(sentence)


def _met(sentence: Sentence) -> Iterator[Signal]:
    """A clue to a party, beside a sentence that asks an office for work."""
    hit = next((hit for hit in sentence.find("party-clue") if not stance.set_aside(sentence, hit)), None)
    if hit is None or _OFFICIAL.found(sentence.words):
        return
    if any(_asks_for_work(other) for other in stance.around(sentence, BESIDE)):
        yield sentence.signal(ID, "party-task", hit, confidence=MET)


def _slipped_in(sentence: Sentence) -> Iterator[Signal]:
    """Party or private matter, beside work that a member wants done by an officer or with what the council owns."""
    if not to_an_officer(sentence):
        return
    for meeting in _MEETINGS:
        hit = meeting.hit(sentence)
        if hit is not None and not stance.reported(sentence, hit):
            yield sentence.signal(ID, meeting.kind, hit, confidence=MET)
            return


def _asks_for_work(sentence: Sentence) -> bool:
    words = sentence.words
    return _ASKING.found(words) and _JOB.found(words) and _OFFICE.found(words) and not _OFFICIAL.found(words)
