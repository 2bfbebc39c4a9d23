"""An officer's word that the answer will be late, or is.

Why: members are promised an answer within days, or the reason for the delay and a new date.
Left alone: what a member says of his own answers; answers that come without a word of delay.
"""

from collections.abc import Iterator

from mailguard.detect.asserted import asked
from mailguard.detect.phrases import cues
from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal
from mailguard.detect.words import records

ID = "response-time"
CUES = cues({"holding-reply": records.HOLDING, "late-reply": records.LATE})


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield the first sentence of each kind in an officer's letter to a member."""
    mail = reading.mail
    if mail.principal.role != "officer" or not any(reader.contact.is_member for reader in mail.readers):
        return
    for kind in ("holding-reply", "late-reply"):
        told = next((s for s in reading.holding(frozenset({kind})) if not asked(s)), None)
        if told is not None:
            yield told.signal(ID, kind, told.find(kind)[0], confidence=0.8)
