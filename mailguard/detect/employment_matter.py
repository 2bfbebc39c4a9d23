"""A member's say in the employment of staff: discipline, grievances, sickness and dismissal; appointments.

Why: the council is the employer, and a member's word in a single case can undo a fair process.
Left alone: a seat on an appointments panel; asking the Monitoring Officer first; passing an advertisement on; staffing
as policy (numbers, budgets, services); a complaint of somebody's work; what is reported or denied.
"""

from collections.abc import Iterator

from mailguard.detect import stance
from mailguard.detect.phrases import Group, Hit, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.whom import named
from mailguard.detect.words import staffing

ID = "employment-matter"
CUES = cues(
    {
        "discipline-said": staffing.DISCIPLINE,
        "discipline-case": staffing.CASE,
        "recruitment-said": staffing.RECRUITMENT,
        "recruitment-vacancy": staffing.VACANCY,
    },
    staffing.CLASSES,
)
_KINDS = {
    "discipline-said": "staff-discipline",
    "discipline-case": "staff-discipline",
    "recruitment-said": "recruitment",
    "recruitment-vacancy": "recruitment",
}
_BESIDE = {
    "discipline-case": Group(staffing.MEDDLING, staffing.CLASSES),
    "recruitment-vacancy": Group(staffing.BACKING, staffing.CLASSES),
}
_PROPER = Group(staffing.PROPER, staffing.CLASSES)
_ALL = frozenset(_KINDS)
SAID, MET = 0.85, 0.75
REACH = 2  # sentences between a case and the word put in for it


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each sentence of a member's that takes part in a case or an appointment."""
    if not reading.mail.principal.is_member or not reading.any(*_ALL) or not _of_the_council(reading):
        return
    if any(_PROPER.found(sentence.words) for sentence in reading.own):
        return
    for sentence in reading.holding(_ALL):
        seen: set[str] = set()
        for hit in sentence.find(*_KINDS):
            kind = _KINDS[hit.cue]
            if kind not in seen and _takes_part(sentence, hit):
                seen.add(kind)
                about = stance.about(sentence, hit, reading)
                yield sentence.signal(ID, kind, hit, about=about, confidence=MET if hit.cue in _BESIDE else SAID)


def _of_the_council(reading: Reading) -> bool:
    """Whether staff of the council may be meant: somebody of the council reads it, or is named in it."""
    if any(reader.contact.role == "officer" or reader.contact.is_member for reader in reading.mail.readers):
        return True
    return any(named(sentence) for page in reading.written("own") for sentence in page.sentences)


def _takes_part(sentence: Sentence, hit: Hit) -> bool:
    """Whether it is the writer's own word; a case or vacancy needs one beside it that shows his part."""
    if stance.in_quotes(sentence, hit) or stance.reported(sentence, hit) or stance.denied(sentence, hit):
        return False
    beside = _BESIDE.get(hit.cue)
    return beside is None or any(beside.found(other.words) for other in stance.around(sentence, REACH))
