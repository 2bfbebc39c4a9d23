"""The readers themselves, for rules that hang on posts, numbers, days or hours and on no word of the letter.

Why: "a message to more than twelve people", "in the evening", "with the clerk in copy" show in the envelope alone.
Left alone: nothing; which reader, day or number matters is for the council's policy.
"""

from collections.abc import Iterator

from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal

ID = "readers"
CUES: tuple[tuple[str, str], ...] = ()
SHOWN = 50  # addresses named one by one; more would help no reader of the evidence


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each address to which the message was sent, of the kind `reader`."""
    mail = reading.mail
    found = dict.fromkeys(reader.via or reader.contact.address for reader in mail.readers)
    found |= dict.fromkeys(mail.reach.unknown_lists)
    for address in list(found)[:SHOWN]:
        yield Signal(detector=ID, kind="reader", where="envelope", text=address)
