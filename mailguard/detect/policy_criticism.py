"""Criticism of a policy, plan or strategy of the council.

Why: once Full Council has adopted a policy, the council's own e-mail isn't the place to fight it.
Left alone: drafts and proposals, policies of other bodies, of cabinet or a committee alone; questions; how a policy was
carried out; the way to have it changed; others' opinions. Where the message doesn't say that Full Council adopted it,
the kind is `policy-criticised`, and its evidence holds the policy's name.
"""

from collections.abc import Iterator

from mailguard.detect import stance
from mailguard.detect.phrases import Group, Hit, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.words import adopted, papers

ID = "policy-criticism"
CUES = (
    *cues(
        {"policy-fault": adopted.FAULT, "policy-adopted": adopted.ADOPTED, "policy-named": adopted.POLICY},
        adopted.CLASSES,
    ),
    *cues({"policy-scorned": papers.SCORN}, papers.CLASSES),
)
_FAULT = frozenset({"policy-fault", "policy-scorned"})
_OPEN = Group(adopted.OPEN, adopted.CLASSES)
ADOPTED, NOT_SAID = 0.85, 0.7
BACK = 2  # sentences: how far before a fault its policy may be named


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each sentence that finds fault with a policy named in it or shortly before."""
    if not reading.mail.principal.is_member:
        return
    said = _adoption(reading)
    for sentence in reading.holding(_FAULT):
        # What scorns any paper tells of a policy only where one is said to be adopted.
        cued = ("policy-fault", "policy-scorned") if said else ("policy-fault",)
        hit = next((hit for hit in sentence.find(*cued) if not _set_aside(sentence, hit)), None)
        if hit is None or any(_OPEN.found(other.words) for other in stance.around(sentence, 1)):
            continue
        if said and _is_of_policy(sentence):
            yield sentence.signal(ID, "adopted-policy-criticised", hit, confidence=ADOPTED)
        elif sentence.has("policy-named"):
            shown = (hit, sentence.find("policy-named")[0])
            yield sentence.signal(ID, "policy-criticised", *shown, confidence=NOT_SAID)


def _adoption(reading: Reading) -> bool:
    """Whether an own sentence says that Full Council adopted something."""
    return any(
        not stance.negated(sentence, hit) and not stance.supposed(sentence, hit)
        for sentence in reading.holding(frozenset({"policy-adopted"}))
        for hit in sentence.find("policy-adopted")
    )


def _is_of_policy(sentence: Sentence) -> bool:
    """Whether a policy is named in the sentence or shortly before it, or its adoption spoken of."""
    current: Sentence | None = sentence
    for _ in range(BACK + 1):
        if current is None:
            return False
        if current.has("policy-named", "policy-adopted"):
            return True
        current = current.before
    return False


def _set_aside(sentence: Sentence, hit: Hit) -> bool:
    return stance.asked(sentence) or stance.set_aside(sentence, hit)
