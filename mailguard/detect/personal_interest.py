"""The writer's own affairs, or his family's, brought to the council from its own account.

Why: members and officers may not use their place for themselves or their kin.
Left alone: constituents' cases; what is said of other people's families; mail that nobody of the council reads.
"""

from collections.abc import Iterator

from mailguard.detect.asserted import negated
from mailguard.detect.phrases import cues
from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal
from mailguard.detect.words import records

ID = "personal-interest"
CUES = cues({"personal-interest": records.INTEREST})


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield the first sentence in which somebody speaks of an interest of his own to a member or an officer."""
    mail = reading.mail
    if not any(reader.contact.is_member or reader.contact.role == "officer" for reader in mail.readers):
        return
    for sentence in reading.holding(frozenset({ID})):
        hit = sentence.find(ID)[0]
        if not negated(sentence, hit):
            yield sentence.signal(ID, ID, hit, confidence=0.8)
            return
