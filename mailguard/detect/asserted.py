"""Whether a sentence says what a cue in it says: not turned round, asked, supposed, or told of somebody else."""

from mailguard.detect.phrases import Group, Hit
from mailguard.detect.reading import Sentence
from mailguard.detect.words import frames

NEAR = 24  # characters before a cue in which a small word turns it round: some four words
FAR = 60  # characters before a cue in which a condition or another speaker holds it
_NEGATION = Group(frames.NEGATION)
_SUPPOSED = Group(frames.SUPPOSED)
_REPORTED = Group(frames.REPORTED)


def negated(sentence: Sentence, hit: Hit, near: int = NEAR) -> bool:
    """Whether a small word shortly before a cue says the contrary."""
    text = sentence.page.folded.text
    first = sentence.bounds[0]
    begin = max(first, hit.start - near)
    if begin > first:
        begin = max(begin, text.find(" ", begin))
    return any(_turns(text, start, end) for start, end in _NEGATION.spans(text, begin, hit.start))


def _turns(text: str, start: int, end: int) -> bool:
    """Whether a small word is a negation: Welsh `ni` behind a verb is "we" ("gawn ni"), before it "not"."""
    if text[start:end] != "ni":
        return True
    before = text[max(0, start - 2) : start].strip()
    return not before or before[-1] in ",.;:"


def supposed(sentence: Sentence, hit: Hit) -> bool:
    """Whether a condition stands before a cue."""
    first = sentence.bounds[0]
    return _SUPPOSED.found(sentence.page.folded.text, max(first, hit.start - FAR), hit.start)


def reported(sentence: Sentence, hit: Hit) -> bool:
    """Whether others are said to say it."""
    first = sentence.bounds[0]
    return _REPORTED.found(sentence.page.folded.text, first, hit.start)


def asked(sentence: Sentence) -> bool:
    """Whether the sentence is a question."""
    return sentence.text.rstrip(" \t\n\"'”’)").endswith("?")
