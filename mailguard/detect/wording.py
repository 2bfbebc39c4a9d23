"""Words that a policy pack itself looks for: plain phrases of a council's own, without a line of Python.

Why: a protocol may hang on words of its own ("marked Confidential", "with the Mayor's consent").
Left alone: what others wrote; a phrase across two sentences.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import re2

from mailguard.detect.phrases import Group, cues
from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal

ID = "wording"
CUES: tuple[tuple[str, str], ...] = ()
LONGEST = 200  # characters of one phrase
_PLAIN = str.maketrans("\u2018\u2019\u02bc", "'''")


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each rule and own sentence that holds a phrase of it; its kind is the rule's id."""
    for rule, lines in reading.wording.items():
        sought = phrases(tuple(lines))
        for page in reading.written("own"):
            if not sought.found(page.folded.text):
                continue
            for sentence in page.sentences:
                spans = list(sought.spans(sentence.words))
                if spans:
                    yield sentence.signal(ID, rule, *(sought.hit(sentence.bounds[0], *span) for span in spans))


@lru_cache(maxsize=512)
def phrases(lines: tuple[str, ...]) -> Group:
    """The phrases, compiled once; written as `grammar.py` says, case and accents aside."""
    return Group("\n".join(_line(line) for line in lines))


def fault_of(lines: Sequence[str]) -> str:
    """What is wrong with the first phrase that cannot be read; empty where all can."""
    for line in lines:
        if not line.strip() or len(line) > LONGEST:
            return f"a phrase has 1 to {LONGEST} characters"
        if line.count("(") != line.count(")"):
            return f"a bracket is missing in the phrase {line!r}"
        try:
            for phrase in cues({"": _line(line)}):
                re2.compile(phrase.pattern)
        except (ValueError, LookupError, re2.error):
            return f"the phrase {line!r} cannot be read"
    return ""


def _line(line: str) -> str:
    return " ".join(line.translate(_PLAIN).lower().split()).replace("#", "")
