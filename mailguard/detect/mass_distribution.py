"""Messages that reach many members, or everybody on a list, at once.

Why: a message copied to everybody is read by people whom it does not concern, and answered to all of them.
Left alone: nothing; how many are many, and which reason is a good one, is for the council's policy.
"""

from collections.abc import Iterator

from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal

ID = "mass-distribution"
CUES: tuple[tuple[str, str], ...] = ()
SHOWN = 50  # addresses named one by one; more would help no reader of the evidence


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each list that reaches people of the council, and for each member addressed by name."""
    named: set[str] = set()
    for reader in reading.mail.readers:
        address = reader.via or reader.contact.address
        council = reader.contact.is_member or (reader.via and reader.contact.role == "officer")
        if council and address not in named and len(named) < SHOWN:
            named.add(address)
            yield Signal(detector=ID, kind="distribution", where="envelope", text=address)
