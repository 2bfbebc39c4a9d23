"""Whom a sentence stings: scorn and blame in words that have no fixed place beside a person.

Heavy words need a person whom the sentence is about; of light ones, which may be innocent, two kinds must meet.
"""

from collections.abc import Iterator

from mailguard.detect import blamed
from mailguard.detect.evidence import Evidence
from mailguard.detect.phrases import Group, Hit
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.whom import Person, named, pronouns
from mailguard.detect.words import frames, stings

_STINGS = Evidence({"heavy": stings.HEAVY, "mine": stings.MINE, "light": stings.LIGHT}, apart=frozenset({"light"}))
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
# `If he had read it...` is no supposition but a reproach.
_WOULD = Group("(would|wouldn't|had|could|might|byddai|fyddai|fasa|basa|fyddwn|bysa)")


def whom_it_stings(sentence: Sentence, reading: Reading) -> Person | None:
    """The person of whom a sentence, with the one that goes on about him, speaks with scorn or blame."""
    spoken_of = list(_spoken_of(sentence, reading))
    if not spoken_of or sentence.text.rstrip().endswith("?"):
        return None
    found: dict[str, Hit] = {}
    for current in (sentence, sentence.after):
        if current is None or (current is not sentence and (named(current) or not pronouns(current))):
            continue
        hits = [hit for hit in _STINGS.hits(current) if hit.cue == "mine" or not _of_himself(current, hit)]
        if _kindly(current, person, max((hit.start for hit in hits), default=0)):
            return None
        found = {hit.cue: hit for hit in hits} | found
    if person.how in {"boss", "single"}:
        # Other bodies have managers and people of that name too: of them nothing less than a heavy word counts.
        found = {cue: hit for cue, hit in found.items() if cue in _WEIGHT and hit.start > person.start}
    return person if sum(_WEIGHT.get(cue, 1) for cue in found) >= ENOUGH else None


def _kindly(sentence: Sentence, person: Person, sting: int) -> bool:
    """Whether a sentence thanks, excuses or only supposes, or passes on what others hold of somebody."""
    words, first = sentence.words, sentence.bounds[0]
    turn = blamed.turning(words, sting - first)
    if _KIND.found(words, turn) or _DENIED.found(words, turn):
        return True
    if _SUPPOSED.found(words) and not _WOULD.found(words):
        return True
    return any(stop <= max(0, person.start - first) for _, stop in _REPORTED.spans(words))


def _spoken_of(sentence: Sentence, reading: Reading) -> Iterator[Person]:
    """Those whom a sentence is about: not the writer, nor who is asked or told something, nor who speaks in it."""
    text = sentence.page.folded.text
    heard: set[str] = set()
    for person in (*named(sentence), *pronouns(sentence)):
        if person.about == reading.mail.principal.address:
            continue
        begin = max(sentence.bounds[0], person.start - NEAR)
        told = any(end >= person.start - 1 for _, end in _RECIPIENT.spans(text, begin, person.start))
        if _speaks(text[person.end : sentence.bounds[1]]) or _spoke(sentence, person):
            heard.add(person.about)
        elif not told and not (person.how == "pronoun" and person.about in heard):
            yield person


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
        # Welsh writes `i` for "to" as well.
        folded.text[a:b] != "i" or sentence.passage.text[folded.original(a, b)[0]] == "I" or not _WELSH.found(sentence.words)
        for a, b in _MYSELF.spans(folded.text, begin, hit.start)
    )
