"""Whom a sentence stings: scorn and blame in words that have no fixed place beside a person.

Heavy words need a person whom the sentence is about; of light ones, which may be innocent, two kinds must meet.
"""

from mailguard.detect import blamed
from mailguard.detect.evidence import Evidence
from mailguard.detect.phrases import Group, Hit
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.whom import Person, named, pronouns
from mailguard.detect.words import frames, stings

_STINGS = Evidence(
    {"heavy": stings.HEAVY, "mine": stings.MINE, "light": stings.LIGHT, "mere": stings.MERE},
    apart=frozenset({"light", "mere"}),
)
_WEIGHT = {"heavy": 2, "mine": 2}  # a light one weighs 1
_WELSH = Group("(yn|mae|wedi|ddim|oedd|roedd|yw|ydi|ydy|bod|fod|ei|eu|gan|ond|dydi|iawn|sy'n|dw|dwi)")
_SPEECH = ('"', ":", " that ", " bod ", " fod ")
ENOUGH = 2
NEAR = 22  # characters: some four words
_KIND = Group(stings.KIND)
_RECIPIENT = Group(stings.RECIPIENT)
_SPEAKS = Group(stings.SPEAKS)
_REPORTED = Group(frames.REPORTED)
_DENIED = Group(frames.DENIED)
_SUPPOSED = Group(frames.SUPPOSED)
_MYSELF = Group(frames.MYSELF)
_COMPARED = Group(stings.COMPARED)
# `If he had read it...` is no supposition but a reproach.
_WOULD = Group("(would|wouldn't|had|could|might|we'd|i'd|you'd|they'd|he'd|she'd|byddai|fyddai|fasa|basa|fyddwn|bysa)")


def whom_it_stings(sentence: Sentence, reading: Reading) -> Person | None:
    """The person of whom a sentence, with the one that goes on about him, speaks with scorn or blame."""
    spoken_of, told = _people(sentence, reading)
    if not (spoken_of or told) or sentence.text.rstrip().endswith("?"):
        return None
    person = (spoken_of or told)[0]
    found: dict[str, Hit] = {}
    for current in (sentence, sentence.after):
        if current is None or (current is not sentence and not _goes_on(current)):
            continue
        hits = [hit for hit in _STINGS.hits(current) if hit.cue == "mine" or not _of_himself(current, hit)]
        if _kindly(current, person, max((hit.start for hit in hits), default=0)):
            return None
        found = {hit.cue: hit for hit in hits} | found
    if not spoken_of and "mine" not in found:
        return None
    if person.how in {"boss", "single"}:
        # Other bodies have managers and people of that name too: of them nothing less than a heavy word counts.
        found = {cue: hit for cue, hit in found.items() if cue in _WEIGHT and hit.start > person.start}
    telling = any(not cue.startswith("mere") for cue in found)
    return person if telling and sum(_WEIGHT.get(cue, 1) for cue in found) >= ENOUGH else None


def _goes_on(sentence: Sentence) -> bool:
    """Whether a sentence goes on about whomever the one before it spoke of."""
    return not named(sentence) and (bool(pronouns(sentence)) or _COMPARED.found(sentence.words))


def _kindly(sentence: Sentence, person: Person, sting: int) -> bool:
    """Whether a sentence thanks, excuses or only supposes, or passes on what others hold of somebody."""
    words, first = sentence.words, sentence.bounds[0]
    turn = blamed.turning(words, sting - first)
    if _KIND.found(words, turn) or _DENIED.found(words, turn):
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
    for person in (*named(sentence), *pronouns(sentence)):
        if person.about == reading.mail.principal.address:
            continue
        begin = max(first, text.rfind(" ", 0, max(0, person.start - NEAR)))
        if _speaks(text[person.end : sentence.bounds[1]]) or _spoke(sentence, person):
            heard.add(person.about)
        elif any(end >= person.start - 1 for _, end in _RECIPIENT.spans(text, begin, person.start)):
            told.append(person)
        elif not (person.how == "pronoun" and person.about in heard):
            spoken_of.append(person)
    return spoken_of, told


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
