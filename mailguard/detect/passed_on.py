"""Somebody else's letter that is sent on to people who were not its writer.

Why: whoever wrote to one person did not write to whomever that person chooses; a resident's letter is the resident's.
Left alone: an answer to the writer; a thread whose writer reads along; letters whose writer nobody can tell.
"""

from collections.abc import Iterator

from mailguard.detect.letters import LEAST_WORDS, letter_signal, writer_of
from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal

ID = "passed-on"
CUES: tuple[tuple[str, str], ...] = ()


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for the letter on top of what is quoted; `about` is its writer, the kind the writer's role."""
    mail = reading.mail
    readers = {reader.contact.address for reader in mail.readers}
    for passage in mail.passages:
        others = passage.part is not None and passage.zone in {"quoted", "forwarded"}
        if not others or len(passage.text.split()) < LEAST_WORDS:
            continue
        writer = writer_of(passage, mail)
        if writer is not None and writer.address not in readers | {mail.principal.address, mail.human.address}:
            yield letter_signal(ID, f"letter-of-{writer.role}", passage, writer)
        return  # what hangs below the letter on top was passed on before
