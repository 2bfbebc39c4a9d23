"""Statements to the media: releases, quotes and answers in the council's name, and those in one's own.

Why: what the media print as the council's word binds it, so it goes out through one office that has checked it.
Left alone: enquiries sent on to that office; asking whether one may answer; a member's own opinion; ordinary letters
to people who are no media, unless they bear the form of a release.
"""

from collections.abc import Iterator

from mailguard.detect.asserted import negated, supposed
from mailguard.detect.circle import leaves_the_council, reaches_media
from mailguard.detect.phrases import Group, Hit, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.words import press

ID = "press-release"
CUES = cues(
    {
        "press-title": press.TITLE,
        "press-form": press.RELEASE,
        "press-behalf": press.BEHALF,
        "press-position": press.POSITION,
        "press-speaks": press.SPEAKS,
        "press-media": press.MEDIA,
        "press-we": press.WE_SAY,
        "press-own": press.OWN_NAME,
        "press-answer": press.ANSWER,
        "press-asked": press.ASKED,
        "press-print": press.PRINT,
    },
    press.CLASSES,
)
_REFERRED = Group(press.REFERRED, press.CLASSES)
_PLAIN = {"press-title": 0.95, "press-form": 0.9, "press-behalf": 0.95, "press-position": 0.9, "press-speaks": 0.75}
_MEANT = frozenset({*_PLAIN, "press-we"})


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield the first sentence that speaks for the council to the media, and the one that speaks for oneself."""
    own = _first(reading, "press-own")
    if own is not None:
        yield own[0].signal(ID, "press-in-own-name", own[1], confidence=0.9)
    if own is not None and not reading.any("press-behalf", "press-position"):
        return
    if reaches_media(reading):
        yield from _to_media(reading)
    elif leaves_the_council(reading):
        yield from _to_everybody(reading)


def _to_media(reading: Reading) -> Iterator[Signal]:
    """Words in the council's name; a plain "we" where an officer answers the media's question."""
    for sentence in reading.holding(_MEANT, "own"):
        if _REFERRED.found(sentence.words):
            continue
        hit = next((hit for cue in _PLAIN for hit in sentence.find(cue) if _stands(sentence, hit)), None)
        if hit is not None:
            yield sentence.signal(ID, "press-statement", hit, confidence=_PLAIN[hit.cue])
            return
    if reading.mail.principal.role == "officer":
        yield from _answered(reading)


def _answered(reading: Reading) -> Iterator[Signal]:
    """An officer's answer to a question of the media: whatever he says, they print as the council's word."""
    wanted = {"press-answer"}
    if reading.any("press-media"):
        wanted.add("press-we")
    if reading.any("press-asked"):
        wanted.add("press-print")
    if not reading.any(*wanted) or any(_REFERRED.found(sentence.words) for sentence in reading.own):
        return
    for sentence in reading.holding(frozenset(wanted)):
        yield sentence.signal(ID, "press-statement", sentence.find(*wanted)[0], confidence=0.7)
        return


def _to_everybody(reading: Reading) -> Iterator[Signal]:
    """A text in the form of a release that goes to others: its title, and the council speaking in it."""
    form = _first(reading, "press-title")
    if form is not None and reading.any("press-speaks", "press-behalf") and not _REFERRED.found(form[0].words):
        yield form[0].signal(ID, "press-statement", form[1], confidence=0.8)


def _first(reading: Reading, cue: str) -> tuple[Sentence, Hit] | None:
    """The first own sentence with that cue, and the cue."""
    return next(((sentence, sentence.find(cue)[0]) for sentence in reading.holding(frozenset({cue}))), None)


def _stands(sentence: Sentence, hit: Hit) -> bool:
    """Whether a cue is meant: not denied, not only supposed."""
    return not negated(sentence, hit) and not (hit.cue == "press-speaks" and supposed(sentence, hit))
