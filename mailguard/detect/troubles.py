"""What an officer confides to a member, of a colleague or of his own job, in words that tell nothing alone.

Two kinds of signs have to meet in a sentence and the next; the right way, thanks and plain news undo them.
"""

from collections.abc import Iterator

from mailguard.detect import stance
from mailguard.detect.evidence import Evidence
from mailguard.detect.phrases import Group, Hit
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.whom import named, pronouns
from mailguard.detect.words import plight, tales

LONGEST = 2_500  # characters of a letter in which weak signs still stand close enough together to agree
REACH = 2  # sentences that go on about a trouble
_JOB = Evidence(
    {"post": plight.POST, "blow": plight.BLOW, "lot": plight.LOT, "ask": plight.ASK, "proper": plight.PROPER},
    plight.CLASSES,
)
_COLLEAGUE = Evidence(
    {"figure": tales.FIGURE, "misdeed": tales.MISDEED, "hush": tales.HUSH, "proper": tales.PROPER}, tales.CLASSES
)
_MINE = Group("(i|i'm|i've|i'd|i'll|my|me|mine|us|our) (|*)\n(dwi|fi|fy|i|mi|rwy'n|rwyf|'n|f'|ches|ges)")
# In order: the first pair found is the one shown.
_JOB_PAIRS = (("lot", "ask"), ("post", "ask"), ("post", "blow"))


def own_job(reading: Reading) -> Iterator[tuple[Sentence, Hit]]:
    """The sentences in which the writer complains of his job to a member, each with what shows it."""
    for sentence, found in _told(reading, _JOB):
        for first, second in _JOB_PAIRS:
            if first in found and second in found and not (first == "post" and not _MINE.found(sentence.words)):
                yield sentence, found[first]
                break


def colleague(reading: Reading) -> Iterator[tuple[Sentence, Hit]]:
    """The sentences in which a colleague is told on to a member, each with what shows it."""
    for sentence, found in _told(reading, _COLLEAGUE):
        people = any(not person.member for person in (*named(sentence), *pronouns(sentence)))
        if "misdeed" in found and (people or "figure" in found or "hush" in found):
            if not stance.supposed(sentence, found["misdeed"]):
                yield sentence, found["misdeed"]
        elif "hush" in found and people:
            yield sentence, found["hush"]


def _told(reading: Reading, evidence: Evidence) -> Iterator[tuple[Sentence, dict[str, Hit]]]:
    """Sentences to a member with what stands in them, and what the next adds, unless something undoes it."""
    if not any(reader.contact.is_member for reader in reading.mail.readers):
        return
    if sum(len(page.passage.text) for page in reading.written("own")) > LONGEST:
        return
    for sentence in reading.own:
        found = evidence.of(sentence)
        if not found:
            continue
        beyond = [evidence.of(following) for following in _following(sentence)]
        for after in beyond:
            found = after | found
        if "proper" not in found:
            yield sentence, found


def _following(sentence: Sentence) -> tuple[Sentence, ...]:
    sentences = sentence.page.sentences
    return sentences[sentence.number + 1 : sentence.number + 1 + REACH]
