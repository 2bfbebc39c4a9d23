"""Whom a sentence stings: scorn and blame in words that have no fixed place beside a person.

Heavy words need a person whom the sentence is about; of light ones, which may be innocent, two kinds must meet.
"""

from collections.abc import Iterator

from mailguard.detect import blamed
from mailguard.detect.evidence import Evidence
from mailguard.detect.phrases import Group, Hit
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.whom import Person, addressed, named, pronouns
from mailguard.detect.words import frames, reproach, scorn, stings

_STINGS = Evidence(
    {
        "heavy": f"{stings.HEAVY}{scorn.HEAVY}",
        "blamed": reproach.BLAMED,
        "asked": reproach.ASKED,
        "mine": stings.MINE,
        "light": stings.LIGHT,
        "hinted": reproach.HINTED,
        "mere": stings.MERE,
    },
    reproach.CLASSES,
    apart=frozenset({"light", "hinted", "mere"}),
)
_WEIGHT = {"heavy": 2, "blamed": 2, "asked": 2, "mine": 2}  # a light one weighs 1
_TO_HIM = Evidence({"to him": reproach.TO_HIM}, reproach.CLASSES)
_WELSH = Group("(yn|mae|wedi|ddim|oedd|roedd|yw|ydi|ydy|bod|fod|ei|eu|gan|ond|dydi|iawn|sy'n|dw|dwi)")
_SPEECH = ('"', ":", " that ", " bod ", " fod ")
_FRAMES = frozenset({"blamed", "asked"})  # hold or reach the person, wherever he stands
_ANYBODYS = frozenset({"mine", "asked"})  # may have the writer for their subject
ENOUGH = 2
HEADING = 5  # words of a verdict that stands as a sentence before the person ("Idle. That's the word for...")
NEAR = 22  # characters: some four words
_KIND = Group(stings.KIND)
_EXCUSED = Group(reproach.EXCUSED)
_RECIPIENT = Group(stings.RECIPIENT)
_SPEAKS = Group(stings.SPEAKS)
_REPORTED = Group(frames.REPORTED)
_DENIED = Group(frames.DENIED)
_SUPPOSED = Group(frames.SUPPOSED)
_MYSELF = Group(frames.MYSELF)
_COMPARED = Group(stings.COMPARED)
_CLOSING = Group(reproach.CLOSING)
_TAKEN_UP = Group(reproach.TAKEN_UP)
# `If he had read it...` is no supposition but a reproach.
_WOULD = Group("(would|wouldn't|had|could|might|we'd|i'd|you'd|they'd|he'd|she'd|byddai|fyddai|fasa|basa|fyddwn|bysa)")


def whom_it_stings(sentence: Sentence, reading: Reading) -> Person | None:
    """The person of whom a sentence, with the one that goes on about him, speaks with scorn or blame."""
    return _of_another(sentence, reading) or _to_his_face(sentence, reading)


def _of_another(sentence: Sentence, reading: Reading) -> Person | None:
    """The person spoken of with scorn or blame."""
    spoken_of, told = _people(sentence, reading)
    asked = sentence.text.rstrip().endswith("?")
    if not (spoken_of or told):
        return None
    person = (spoken_of or told)[0]
    found: dict[str, Hit] = {}
    for current in (_heading(sentence), sentence, sentence.after):
        if current is None or (current is sentence.after and not _goes_on(current)):
            continue
        hits = [hit for hit in _STINGS.hits(current) if hit.cue in _ANYBODYS or not _of_himself(current, hit)]
        if _kindly(current, person, max((hit.start for hit in hits), default=0)):
            return None
        found = {hit.cue: hit for hit in hits} | found
    if asked and "asked" not in found:
        return None
    if not asked:
        found.pop("asked", None)
    if not spoken_of and "mine" not in found:
        return None
    if person.how in {"boss", "single"}:
        # Other bodies have managers and people of that name too: of them nothing less than a heavy word counts.
        found = {
            cue: hit for cue, hit in found.items() if cue in _WEIGHT and (cue in _FRAMES or hit.start > person.start)
        }
    telling = any(not cue.startswith("mere") for cue in found)
    return person if telling and sum(_WEIGHT.get(cue, 1) for cue in found) >= ENOUGH else None


def _to_his_face(sentence: Sentence, reading: Reading) -> Person | None:
    """The reader himself, where he is reproached to his face."""
    reader = addressed(reading)
    hit = next(iter(_TO_HIM.hits(sentence)), None) if reader is not None else None
    if (
        reader is None
        or hit is None
        or blamed.general(sentence, hit.start)
        or sentence.text.rstrip().endswith("?")
        or _KIND.found(sentence.words)
        or _DENIED.found(sentence.words)
    ):
        return None
    return Person(hit.start, hit.end, reader.is_member, reader.address, "pronoun")


def _heading(sentence: Sentence) -> Sentence | None:
    """The verdict that stands alone before a sentence which takes it up."""
    before = sentence.before
    if before is None or len(before.words.split()) > HEADING or not _TAKEN_UP.found(sentence.words):
        return None
    return before


def _goes_on(sentence: Sentence) -> bool:
    """Whether a sentence goes on about whomever the one before it spoke of."""
    return not named(sentence) and (
        _CLOSING.found(sentence.words) or bool(pronouns(sentence)) or _COMPARED.found(sentence.words)
    )


def _kindly(sentence: Sentence, person: Person, sting: int) -> bool:
    """Whether a sentence thanks, excuses or only supposes, or passes on what others hold of somebody."""
    words, first = sentence.words, sentence.bounds[0]
    turn = blamed.turning(words, sting - first)
    if _EXCUSED.found(words) or _KIND.found(words, turn) or _DENIED.found(words, turn):
        return True
    if _SUPPOSED.found(words) and not _WOULD.found(words):
        return True
    return any(stop <= max(0, person.start - first) for _, stop in _REPORTED.spans(words))


def _people(sentence: Sentence, reading: Reading) -> tuple[list[Person], list[Person]]:
    """Those whom a sentence is about, and those who are merely asked or told something; nobody who speaks in it."""
    text, first = sentence.page.folded.text, sentence.bounds[0]
    spoken_of: list[Person] = []
    told: list[Person] = []
    heard: set[str] = set()
    for person in (*named(sentence), *pronouns(sentence), *_bearers(sentence)):
        if person.about == reading.mail.principal.address or blamed.of_another_body(sentence, person):
            continue
        if blamed.quoted(sentence, Hit("person", person.start, person.end), person):
            continue
        begin = max(first, text.rfind(" ", 0, max(0, person.start - NEAR)))
        if _speaks(text[person.end : sentence.bounds[1]]) or _spoke(sentence, person):
            heard.add(person.about)
        elif any(end >= person.start - 1 for _, end in _RECIPIENT.spans(text, begin, person.start)):
            told.append(person)
        elif not (person.how == "pronoun" and person.about in heard):
            spoken_of.append(person)
    return spoken_of, told


def _bearers(sentence: Sentence) -> Iterator[Person]:
    """Those whom a word without a post or name means."""
    for hit in sentence.find("fault-bearer", "fault-bearer-elected"):
        yield Person(hit.start, hit.end, hit.cue == "fault-bearer-elected", "", "post")


def _speaks(following: str) -> bool:
    """`The Leader said: "..."`: the words that follow are the person's own."""
    verb = next((start for start, _ in _SPEAKS.spans(following, 0, NEAR)), None)
    return verb is not None and any(mark in following[verb:] for mark in _SPEECH)


def _spoke(sentence: Sentence, person: Person) -> bool:
    """`"...", said the director`."""
    before = sentence.page.folded.text[sentence.bounds[0] : person.start]
    return '"' in before and _SPEAKS.found(before, max(0, len(before) - NEAR))


def _of_himself(sentence: Sentence, hit: Hit) -> bool:
    """`I have no idea`: the writer's words on himself."""
    folded = sentence.page.folded
    begin = max(sentence.bounds[0], folded.text.rfind(" ", 0, max(0, hit.start - NEAR // 2)))
    return any(
        # In Welsh an `i` is a "to".
        not (
            folded.text[a:b] == sentence.passage.text[folded.original(a, b)[0]] == "i" and _WELSH.found(sentence.words)
        )
        for a, b in _MYSELF.spans(folded.text, begin, hit.start)
    )
