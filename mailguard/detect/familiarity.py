"""Close personal familiarity between a member and an officer: endearments, intimacy, private life in common, favours.

Why: closeness puts in doubt whether an officer serves all members alike, and embarrasses the colleagues of both.
Left alone: first names, greetings and thanks however warm; congratulations and get-well wishes; official dinners and
outings to which everybody goes; a single kiss or a single shared pastime; letters to several people; what others wrote.
"""

from collections.abc import Iterable, Iterator

from mailguard.detect.asserted import negated
from mailguard.detect.circle import between_member_and_officer, readers
from mailguard.detect.phrases import Group, Hit, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.words import closeness, intimacy

ID = "familiarity"
CUES = cues(
    {
        "close-fond": closeness.FOND,
        "close-vocative": closeness.VOCATIVE,
        "close-kisses": closeness.KISSES,
        "close-warm": closeness.WARM,
        "close-shared": closeness.SHARED,
        "close-favour": closeness.FAVOUR,
        "close-favoured": closeness.FAVOURED,
        "close-tender": intimacy.TENDER,
        "close-hint": intimacy.HINT,
    },
    closeness.CLASSES,
)
_COMMON = Group(closeness.COMMON)
# One plain sign is enough; of the weaker ones two have to agree.
_PLAIN = frozenset({"close-fond", "close-vocative", "close-favour", "close-tender"})
_ALL = _PLAIN | {"close-kisses", "close-warm", "close-shared", "close-favoured", "close-hint"}
_BY_DENIAL = frozenset({"close-tender"})  # may hold a "not" of its own
ENOUGH = 2
INTIMATE = 2  # readers: a letter to more people is no tête-à-tête
PLAIN, LIKELY = 0.9, 0.75
LONGEST = 2_500  # characters of a letter in which weak signs still stand close enough together to agree
SHORT = 4  # words of a line that does nothing but address somebody


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each sentence that shows closeness, where member and officer write to each other alone."""
    if not between_member_and_officer(reading) or len(readers(reading)) > INTIMATE:
        return
    signs = [
        (sentence, _apart(hit for hit in sentence.hits if hit.cue in _ALL and _counts(sentence, hit)))
        for sentence in reading.holding(_ALL, "own", "signature")
        if not _COMMON.found(sentence.words)
    ]
    if sum(len(page.passage.text) for page in reading.pages if page.passage.zone == "own") > LONGEST:
        signs = [(sentence, [hit for hit in hits if hit.cue in _PLAIN]) for sentence, hits in signs]
    if sum(_weight(hit) for _, hits in signs for hit in hits) < ENOUGH:
        return
    for sentence, hits in signs:
        if hits:
            confidence = PLAIN if hits[0].cue in _PLAIN else LIKELY
            yield sentence.signal(ID, "close-familiarity", hits[0], confidence=confidence)


def _apart(hits: Iterable[Hit]) -> list[Hit]:
    """The signs that do not overlap one another, the plainest first."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: hit.cue not in _PLAIN):
        if all(hit.end <= other.start or other.end <= hit.start for other in kept):
            kept.append(hit)
    return kept


def _weight(hit: Hit) -> int:
    """How much a sign weighs: two crosses are twice one."""
    several = hit.cue == "close-kisses" and hit.end - hit.start > 1
    return ENOUGH if hit.cue in _PLAIN or several else 1


def _counts(sentence: Sentence, hit: Hit) -> bool:
    """Whether a sign is one: a term of address stands as such, kisses close a line, nothing turns the rest round."""
    if hit.cue == "close-kisses":
        return _closes(sentence, hit)
    if hit.cue == "close-vocative":
        return _addresses(sentence, hit)
    return hit.cue in _BY_DENIAL or not negated(sentence, hit)


def _addresses(sentence: Sentence, hit: Hit) -> bool:
    """Whether a word addresses the reader: set off by commas, or in a line with nothing else."""
    text = sentence.page.folded.text
    first, end = sentence.bounds
    before, after = text[first : hit.start].strip(), text[hit.end : end].strip()
    if after and after[0] not in ",.!?-":
        return False
    return not before or before[-1] in ",." or len(sentence.words.split()) <= SHORT


def _closes(sentence: Sentence, hit: Hit) -> bool:
    """Whether crosses close a line: no figure, sign or formula stands before them."""
    text = sentence.page.folded.text
    first = sentence.bounds[0]
    if text[hit.end : sentence.bounds[1]].strip(" .!?,"):
        return False
    before = text[max(first, hit.start - 12) : hit.start].rstrip(" x")
    start, end = sentence.page.folded.original(hit.start, hit.end)
    if sentence.passage.text[start:end].isupper() and not before.strip():
        return False  # capitals alone hold the place of a figure or a name
    return not before or before[-1].isalpha() or before[-1] in ".!?,"
