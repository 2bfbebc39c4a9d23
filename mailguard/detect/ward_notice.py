"""An officer's announcement of a consultation, a public meeting or works in a place.

Why: the members for that ward are to be told before the residents are.
Left alone: consultations of other bodies that somebody asks about; a past one; member's own meetings.
"""

from collections.abc import Iterator

from mailguard.detect.asserted import asked, negated
from mailguard.detect.phrases import cues
from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal
from mailguard.detect.words import records

ID = "ward-notice"
KIND = "consultation-opened"
CUES = cues({KIND: records.CONSULTATION})


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield the first sentence in which an officer announces one."""
    if reading.mail.principal.role != "officer":
        return
    for sentence in reading.holding(frozenset({KIND})):
        hit = sentence.find(KIND)[0]
        if not asked(sentence) and not negated(sentence, hit):
            yield sentence.signal(ID, KIND, hit, confidence=0.8)
            return
