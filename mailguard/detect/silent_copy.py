"""Readers whom the others cannot see, and letters of one member passed on to another.

Why: a copy that one side cannot see breaks the openness members and officers owe each other.
Left alone: the sender himself, archives, and readers whom a visible list reaches.
"""

from collections.abc import Iterator

from mailguard.detect.letters import LEAST_WORDS, letter_signal, writer_of
from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal

ID = "silent-copy"
CUES: tuple[tuple[str, str], ...] = ()
SHOWN = 50  # hidden readers named one by one


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each person whom only the envelope reaches, and for a letter passed on unseen."""
    for person in reading.mail.hidden[:SHOWN]:
        yield Signal(detector=ID, kind="hidden-reader", where="envelope", text=person.address)
    yield from _onward(reading)


def _onward(reading: Reading) -> Iterator[Signal]:
    """A member's letter, quoted or forwarded, that reaches another member while its writer is not among the readers."""
    mail = reading.mail
    readers = {reader.contact.address for reader in mail.readers if reader.contact.is_member}
    if not readers or mail.principal.role != "officer":
        return
    for passage in mail.passages:
        others = passage.part is not None and passage.zone in {"quoted", "forwarded"}
        if not others or len(passage.text.split()) < LEAST_WORDS:
            continue
        writer = writer_of(passage, mail)
        if writer is not None and writer.is_member and writer.address not in readers:
            yield letter_signal(ID, "onward-copy", passage, writer)
        return  # the letter on top is what is passed on; what hangs below it was passed on before
