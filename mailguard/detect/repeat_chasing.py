"""Asking again about an enquiry that is still unanswered.

Why: members are asked not to write again while an answer is on its way; whether it is overdue, the history tells.
Left alone: a first question; thanks for a reply; telling others that one waits for somebody else.
"""

from collections.abc import Iterator

from mailguard.detect.phrases import cues
from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal
from mailguard.detect.words import records

ID = "repeat-chasing"
CUES = cues({"chasing": records.CHASING})


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield the first own sentence that asks again."""
    for sentence in reading.holding(frozenset({"chasing"})):
        yield sentence.signal(ID, "chasing", sentence.find("chasing")[0], confidence=0.8)
        return
