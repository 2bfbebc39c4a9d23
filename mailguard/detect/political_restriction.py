"""Political activity of the writer himself: canvassing, candidacy, party office, speeches and publications for a party.

Why: the Local Government and Housing Act 1989 keeps the holders of certain posts out of it; which, the policy asks.
Left alone: the running of elections; what others do; refusing or having given up such work; causes that are no party's.
"""

from collections.abc import Iterator

from mailguard.detect.asserted import asked, negated, reported, supposed
from mailguard.detect.phrases import Group, Hit, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.words import restricted

ID = "political-restriction"
CUES = cues(
    {
        "restricted-does": restricted.DOES,
        "restricted-hint": restricted.HINTS,
        "restricted-context": restricted.CONTEXT,
        "restricted-work": restricted.WORK,
    },
    restricted.CLASSES,
)
_SELF = Group(restricted.SELF)
_SIDE = Group(restricted.SIDE, restricted.CLASSES)
_NOT_OWN = Group(restricted.NOT_OWN)
BACK = 30  # characters before a cue in which it may be taken back


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each sentence in which an officer tells of his own political activity."""
    if reading.mail.principal.role != "officer":
        return
    for sentence in reading.holding(frozenset({"restricted-does", "restricted-work"}), "own", "signature"):
        hit = next((hit for hit in sentence.find("restricted-does") if _is_his(sentence, hit)), None)
        if hit is not None:
            yield sentence.signal(ID, "restricted-activity", hit, confidence=0.9)
        elif (
            work := next((hit for hit in sentence.find("restricted-work") if _for_a_side(sentence, hit)), None)
        ) is not None:
            yield sentence.signal(ID, "restricted-activity", work, confidence=0.75)
    if _politics(reading):
        for sentence in reading.holding(frozenset({"restricted-hint"})):
            if not sentence.has("restricted-does"):
                yield sentence.signal(ID, "restricted-activity", sentence.find("restricted-hint")[0], confidence=0.7)


def _politics(reading: Reading) -> bool:
    """Whether two things of a campaign are spoken of, in the letter or in what is passed on with it."""
    found = {
        sentence.page.folded.text[hit.start : hit.end]
        for sentence in reading.holding(frozenset({"restricted-context"}), "own", "forwarded", "quoted")
        for hit in sentence.find("restricted-context")
    }
    hints = sum(1 for _ in reading.holding(frozenset({"restricted-hint"})))
    return len(found) > 1 and hints > 1


def _for_a_side(sentence: Sentence, hit: Hit) -> bool:
    """Whether the writer himself does political work, and for a side that is named: a party, or a member."""
    words = sentence.words
    named = _SIDE.found(words) or any(mention.contact.is_member for mention in sentence.single_names)
    return named and _SELF.found(words) and not asked(sentence) and _is_his(sentence, hit)


def _is_his(sentence: Sentence, hit: Hit) -> bool:
    """Whether the deed is the writer's: not another's, not denied, not the running of the election."""
    if negated(sentence, hit) or supposed(sentence, hit) or reported(sentence, hit):
        return False
    text = sentence.page.folded.text
    return not _NOT_OWN.found(text, max(sentence.bounds[0], hit.start - BACK), hit.end)
