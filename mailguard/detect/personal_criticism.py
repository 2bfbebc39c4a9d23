"""Criticism of an identifiable officer or member: of conduct, honesty, competence, motive or character.

Why: officers can't answer back in public, and trust between members and officers doesn't survive it.
Left alone: criticism of a report, a decision, a policy or a service in which nobody is told; praise and thanks; what
others are reported to say, unless the writer makes it his own; denials and suppositions; the writer's words on himself.
Who may read it, and whether this is the proper route, is for the council's policy.
"""

from collections.abc import Iterator

from mailguard.detect import blamed, stung, whom
from mailguard.detect.evidence import Evidence
from mailguard.detect.phrases import Group, Hit, cues
from mailguard.detect.reading import Page, Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.whom import Person, addressed, named, pronouns
from mailguard.detect.words import blame, faults, reproach

ID = "personal-criticism"
CUES = whom.CUES + cues(
    {
        "fault-epithet": blame.EPITHET,
        "fault-adopting": blame.ADOPTING,
        "fault-bearer": reproach.BEARERS,
        "fault-bearer-elected": reproach.BEARERS_ELECTED,
    },
    faults.CLASSES,
)
# Sought only where somebody is spoken of.
_FAULTS = Evidence(
    {
        "quality": blame.QUALITY,
        "owned": blame.OWNED,
        "human": blame.HUMAN,
        "deed": blame.DEED,
        "lapse": blame.LAPSE,
        "towards": blame.TOWARDS,
    },
    faults.CLASSES,
)
_CONFIDENCE = {"name": 0.95, "post": 0.95, "boss": 0.85, "single": 0.85, "pronoun": 0.85}
_LESS = {"lapse": 0.15}  # what may be a mere fact
ADOPTED = 0.85
STUNG = 0.7
_SPOKEN_OF = whom.POSTS | {"fault-bearer", "fault-bearer-elected"}
_NAMING = _SPOKEN_OF | {"fault-epithet"}
_YOU = Group("(you|you're|you've|your|yourself)\n(chi|chi'n|ti|eich|dych|dach|naddo|ddylet|ddylech)")


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each sentence that finds fault with somebody, and for one that adopts such words."""
    for page in reading.written("own"):
        for sentence in _about_somebody(page, reading):
            found = _criticism(sentence, reading) or _scorn(sentence, reading)
            if found is not None:
                yield found
    yield from _adopted(reading)


def _about_somebody(page: Page, reading: Reading) -> Iterator[Sentence]:
    """The sentences in which somebody may be spoken of: named, named shortly before, or spoken to."""
    reader = addressed(reading)
    if not _names_somebody(page) and (reader is None or not _YOU.found(page.folded.text)):
        return
    left = 0
    for sentence in page.sentences:
        left = whom.BACK + 1 if sentence.may_name or sentence.has(*_SPOKEN_OF) else left - 1
        if left > 0 or sentence.has("fault-epithet") or (reader is not None and _YOU.found(sentence.words)):
            yield sentence


def _names_somebody(page: Page) -> bool:
    return bool(page.names) or not _NAMING.isdisjoint(page.cues)


def _criticism(sentence: Sentence, reading: Reading) -> Signal | None:
    """The plainest criticism of a sentence, if it holds one."""
    hits = (*sentence.find("fault-epithet"), *_FAULTS.hits(sentence))
    if not hits:
        return None
    people = (*named(sentence), *pronouns(sentence))
    found: list[tuple[float, Person, Hit]] = []
    for hit in hits:
        person = blamed.meant(sentence, hit, people, reading)
        if person is None or person.about == reading.mail.principal.address or blamed.quoted(sentence, hit, person):
            continue
        if not blamed.taken_back(sentence, hit, person, people):
            found.append((_CONFIDENCE[person.how] - _LESS.get(hit.cue, 0), person, hit))
    if not found:
        return None
    confidence, person, hit = max(found, key=lambda entry: entry[0])
    shown = (hit, Hit("person", person.start, person.end)) if person.start >= sentence.bounds[0] else (hit,)
    return sentence.signal(ID, _kind(person), *shown, about=person.about, confidence=round(confidence, 2))


def _scorn(sentence: Sentence, reading: Reading) -> Signal | None:
    """Scorn and blame in words that have no place of their own beside the person."""
    person = stung.whom_it_stings(sentence, reading)
    return None if person is None else sentence.signal(ID, _kind(person), about=person.about, confidence=STUNG)


def _kind(person: Person) -> str:
    return "member-criticised" if person.member else "officer-criticised"


def _adopted(reading: Reading) -> Iterator[Signal]:
    """Another's criticism, quoted or passed on, under a line that agrees with it."""
    agreeing = next(_agreements(reading), None)
    if agreeing is None:
        return
    for page in reading.written("quoted", "forwarded"):
        for sentence in _about_somebody(page, reading):
            adopted = _criticism(sentence, reading) or _scorn(sentence, reading)
            if adopted is not None:
                own, hit = agreeing
                yield own.signal(ID, adopted.kind, hit, about=adopted.about, confidence=ADOPTED)
                yield adopted
                return


def _agreements(reading: Reading) -> Iterator[tuple[Sentence, Hit]]:
    """The own lines that make another's words the writer's."""
    for sentence in reading.holding(frozenset({"fault-adopting"})):
        for hit in sentence.find("fault-adopting"):
            if not blamed.turned(sentence, hit):
                yield sentence, hit
