"""Pressure on an officer: to change his advice, under threat, beyond his duties, or as a favour.

Why: members may challenge advice, but it must stay the officer's own, and nobody may be made to fear for his job.
Left alone: disagreement and hard questions; correction of a fact; a polite request; going to the officer's senior; the
promise to vote or speak against a report; what others threaten, and what is denied or only asked about.
"""

from collections.abc import Callable, Iterator

from mailguard.detect import stance
from mailguard.detect.meeting import Meeting, to_an_officer
from mailguard.detect.opening import opens_clause
from mailguard.detect.phrases import Group, Hit, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.words import favouring, favours, frames, leverage, menaces, overtime, pressure, slanting, threats

ID = "undue-pressure"
CUES = (
    *cues(
        {"press-demand": pressure.DEMAND, "press-order": pressure.TO_DO, "press-wish": pressure.WISH}, pressure.CLASSES
    ),
    *cues(
        {
            "threat-plain": threats.THREAT,
            "threat-bare": threats.BARE,
            "threat-condition": threats.CONDITION,
            "threat-exposure": threats.EXPOSURE,
            "threat-stake": threats.STAKE,
            "threat-hint": threats.HINT,
        },
        threats.CLASSES,
    ),
    *cues(
        {"duty-hours": favours.HOURS, "duty-powers": favours.POWERS, "favour-asked": favours.FAVOUR}, favours.CLASSES
    ),
    *cues({"threat-menace": menaces.MENACE, "threat-hold": menaces.HOLD}, menaces.CLASSES),
    *cues({"favour-thing": favouring.THING, "favour-quiet": favouring.QUIET}, favouring.CLASSES),
    *cues({"press-turned": leverage.TURNED, "threat-looming": leverage.LOOMING}, leverage.CLASSES),
    *cues({"press-slant": slanting.SLANT}, slanting.CLASSES),
    *cues({"duty-time": overtime.TIME, "duty-plain": overtime.PLAIN}, overtime.CLASSES),
)
_HARMLESS = Group(menaces.HARMLESS)
_SYMPATHY = Group(menaces.SYMPATHY)
_SPARED = Group(overtime.SPARED)
_OPENLY = Group(favouring.PROPER, favouring.CLASSES)
_MEETINGS = (
    Meeting(kind="threat", cue="threat-menace", needs=(), barred=_HARMLESS, reach=0),
    Meeting(kind="threat", cue="threat-hold", needs=(Group(menaces.VEIL),), barred=_HARMLESS),
    Meeting(
        kind="favour",
        cue="favour-thing",
        needs=(Group(favouring.WHOSE, favouring.CLASSES), Group(favouring.LENIENT)),
        barred=_OPENLY,
        beyond=1,
    ),
    Meeting(kind="favour", cue="favour-quiet", needs=(), barred=_OPENLY),
    Meeting(kind="change-advice", cue="press-turned", needs=(), barred=Group(leverage.MENDED), reach=0),
    Meeting(
        kind="change-advice", cue="press-slant", needs=(Group(slanting.PAPER),), barred=Group(leverage.MENDED), reach=0
    ),
    Meeting(kind="threat", cue="threat-looming", needs=(), barred=Group(leverage.CALM), reach=0),
    Meeting(kind="beyond-duty", cue="duty-time", needs=(Group(overtime.ASKED),), barred=_SPARED, reach=0),
    Meeting(kind="beyond-duty", cue="duty-plain", needs=(), barred=_SPARED, reach=0),
)
# The letter says that the advice is the officer's own, or that nobody asks him to change it.
_LEFT_TO_HIM = Group(frames.UNASKED)
MET = 0.75
_KINDS = {
    "press-demand": ("change-advice", 0.9),
    "press-order": ("change-advice", 0.85),
    "press-wish": ("change-advice", 0.75),
    "threat-plain": ("threat", 0.9),
    "threat-bare": ("threat", 0.8),
    "threat-exposure": ("threat", 0.8),
    "threat-stake": ("threat", 0.75),
    "duty-hours": ("beyond-duty", 0.8),
    "duty-powers": ("beyond-duty", 0.8),
    "favour-asked": ("favour", 0.8),
}
_ALL = frozenset(_KINDS) | {meeting.cue for meeting in _MEETINGS}


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each sentence and kind of pressure."""
    for sentence in reading.holding(_ALL):
        seen: set[str] = set()
        for hit in sentence.find(*_KINDS):
            kind, confidence = _KINDS[hit.cue]
            if kind not in seen and _presses(sentence, hit, reading):
                seen.add(kind)
                yield sentence.signal(ID, kind, hit, about=stance.about(sentence, hit, reading), confidence=confidence)
        yield from _met(sentence, seen, reading)


def _met(sentence: Sentence, seen: set[str], reading: Reading) -> Iterator[Signal]:
    """Yield what weak words that meet ask of an officer, of the kinds not yet seen."""
    if not to_an_officer(sentence):
        return
    left = any(_LEFT_TO_HIM.found(own.words) for own in reading.own)
    for meeting in _MEETINGS:
        if meeting.kind in seen or (left and meeting.kind == "change-advice"):
            continue
        hit = meeting.hit(sentence)
        if hit is not None and not stance.reported(sentence, hit):
            seen.add(meeting.kind)
            yield sentence.signal(ID, meeting.kind, hit, about=stance.about(sentence, hit, reading), confidence=MET)


def _presses(sentence: Sentence, hit: Hit, reading: Reading) -> bool:
    """Whether a phrase presses, in the writer's own words."""
    if stance.in_quotes(sentence, hit) or stance.reported(sentence, hit):
        return False
    if hit.cue == "threat-plain" and _SYMPATHY.found(sentence.words):
        return False
    further = _FURTHER.get(hit.cue)
    return further(sentence, hit, reading) if further else not stance.denied(sentence, hit)


def _ordered(sentence: Sentence, hit: Hit, _: Reading) -> bool:
    return opens_clause(sentence, hit)


def _wished(sentence: Sentence, _: Hit, __: Reading) -> bool:
    return not stance.asked(sentence)


def _ends(sentence: Sentence, hit: Hit, _: Reading) -> bool:
    """Whether it ends its sentence, as `or else` does."""
    return not sentence.page.folded.text[hit.end : sentence.bounds[1]].strip(" .!?\"')")


def _exposes(sentence: Sentence, _: Hit, __: Reading) -> bool:
    return _holds_near(sentence, "threat-condition", before=1, after=0)


def _hints(sentence: Sentence, _: Hit, reading: Reading) -> bool:
    """A job and a hint beside it; an officer who speaks of a job speaks of his own."""
    return reading.mail.principal.is_member and _holds_near(sentence, "threat-hint", before=1, after=1)


_FURTHER: dict[str, Callable[[Sentence, Hit, Reading], bool]] = {
    "press-order": _ordered,
    "press-wish": _wished,
    "threat-bare": _ends,
    "threat-exposure": _exposes,
    "threat-stake": _hints,
}


def _holds_near(sentence: Sentence, cue: str, *, before: int, after: int) -> bool:
    """Whether a cue stands in this sentence or in one beside it."""
    beside = (sentence, sentence.before if before else None, sentence.after if after else None)
    return any(other is not None and other.has(cue) for other in beside)
