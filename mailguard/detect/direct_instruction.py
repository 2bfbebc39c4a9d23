"""Orders from a member to an officer.

Why: officers take their instructions from the council through their managers; a member's order puts them between two.
Left alone: requests and questions, however pressing; asking for facts, advice or a meeting; what council, cabinet or
committee has decided; orders among officers; what is reported or denied to be an order.
"""

from collections.abc import Iterator

from mailguard.detect import stance
from mailguard.detect.opening import opens_clause
from mailguard.detect.phrases import Group, Hit, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.words import bidding, commands, deeds, mandates

ID = "direct-instruction"
CUES = (
    *cues(
        {
            "order-said": commands.SAID,
            "order-act": commands.ACT,
            "order-named": commands.NAMED,
            "order-rank": commands.RANK,
        },
        commands.CLASSES,
    ),
    *cues({"order-bid": bidding.BIDDING}, bidding.CLASSES),
    *cues({"order-mandate": mandates.MANDATE}, mandates.CLASSES),
    *cues({"order-deed": deeds.DEED}, deeds.CLASSES),
)
# Each says by itself who commands; a word of courtesy anywhere in the sentence makes a request of it.
_COMMANDING = frozenset({"order-bid", "order-mandate"})
_ALL = frozenset({"order-said", "order-act", "order-named", "order-deed"}) | _COMMANDING
_FIRM = Group(commands.FIRM, commands.CLASSES)
_POLITE = Group(commands.POLITE, commands.CLASSES)
_PLEASE = Group("(please|kindly|plis|plîs|os gwelwch)")
_SOFT = Group(deeds.SOFT)
_OWN = Group(deeds.OWN)
SAID, FIRM, DONE, PAIRED = 0.9, 0.85, 0.75, 0.7
BEHIND = 12  # characters: some two words, in which stands what an imperative is about


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each sentence of a member's that orders an officer to do something."""
    mail = reading.mail
    if not mail.principal.is_member or not any(reader.contact.role == "officer" for reader in mail.readers):
        return
    plain: list[tuple[Sentence, Hit]] = []
    strict = False
    for sentence in reading.holding(_ALL):
        said = next((hit for hit in sentence.find("order-said", *_COMMANDING) if _said(sentence, hit)), None)
        act = next((hit for hit in sentence.find("order-act", "order-named") if _ordered(sentence, hit)), None)
        if said is not None:
            strict = True
            yield sentence.signal(ID, "order", said, confidence=SAID)
        elif act is not None and _is_firm(sentence, act):
            strict = True
            yield sentence.signal(ID, "order", act, confidence=FIRM)
        elif deed := next((hit for hit in sentence.find("order-deed") if _wielded(sentence, hit)), None):
            strict = True
            yield sentence.signal(ID, "order", deed, confidence=DONE)
        elif act is not None:
            plain.append((sentence, act))
    if strict or any(page.cues & {"order-rank"} for page in reading.pages if page.passage.zone == "own"):
        for sentence, act in plain:
            yield sentence.signal(ID, "order", act, confidence=PAIRED)


def _said(sentence: Sentence, hit: Hit) -> bool:
    """Whether an order is the writer's own, and meant."""
    if stance.in_quotes(sentence, hit) or stance.reported(sentence, hit) or stance.asked(sentence):
        return False
    if hit.cue in _COMMANDING and _POLITE.found(sentence.words):
        return False
    return not stance.denied(sentence, hit) and not _POLITE.found(sentence.words, 0, hit.start - sentence.bounds[0])


def _ordered(sentence: Sentence, hit: Hit) -> bool:
    """Whether an imperative opens its clause, and no word makes a request of it."""
    if stance.asked(sentence) or stance.in_quotes(sentence, hit) or _POLITE.found(sentence.words):
        return False
    if hit.cue == "order-named" and not _names_something(sentence, hit):
        return False
    before = sentence.words[: hit.end - sentence.bounds[0]]
    return opens_clause(sentence, hit) and not _PLEASE.found(before)


def _wielded(sentence: Sentence, hit: Hit) -> bool:
    """Whether an imperative that only somebody in charge would use opens its clause, and nothing softens it."""
    if not _ordered(sentence, hit) or stance.reported(sentence, hit) or _SOFT.found(sentence.words):
        return False
    first = sentence.bounds[0]
    return not _OWN.found(sentence.words, hit.start - first, min(len(sentence.words), hit.end - first + BEHIND))


def _names_something(sentence: Sentence, hit: Hit) -> bool:
    """Whether the last word of `close mill` is a name: it has a capital, and the verb before it has none or opens."""
    start, end = sentence.span(hit)
    words = sentence.passage.text[start:end].split()
    return words[-1][:1].isupper() and not sentence.text.istitle() and not sentence.text.isupper()


def _is_firm(sentence: Sentence, hit: Hit) -> bool:
    """Whether the sentence or the short one behind it gives a time, or leaves no choice."""
    if sentence.has("order-rank") or _FIRM.found(sentence.words, hit.end - sentence.bounds[0]):
        return True
    begin = hit.start - sentence.bounds[0]
    return _FIRM.found(sentence.words, 0, begin)
