"""Readers whom the others cannot see, and letters of one member passed on to another.

Why: a copy that one side cannot see breaks the openness members and officers owe each other.
Left alone: the sender himself, archives, and readers whom a visible list reaches.
"""

from collections.abc import Iterator

from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.people.contact import Contact

ID = "silent-copy"
CUES: tuple[tuple[str, str], ...] = ()
SHOWN = 50  # hidden readers named one by one
LEAST_WORDS = 4  # of another's letter: less is a heading or a stray line


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each person whom only the envelope reaches, and for a letter passed on unseen."""
    for person in reading.mail.hidden[:SHOWN]:
        yield Signal(detector=ID, kind="hidden-reader", where="envelope", text=person.address)
    yield from _onward(reading)


def _onward(reading: Reading) -> Iterator[Signal]:
    """A member's letter, quoted or forwarded, that reaches another member while its writer is not among the readers."""
    mail = reading.mail
    members = [reader.contact for reader in mail.readers if reader.contact.is_member]
    writer = _writer(reading)
    if not members or writer is None or mail.principal.role != "officer":
        return
    if any(contact.address == writer.address for contact in (*members, mail.principal)):
        return
    letter = next((s for s in reading.context if len(s.text.split()) >= LEAST_WORDS), None)
    if letter is not None:
        yield letter.signal(ID, "onward-copy", about=writer.address, confidence=0.9)


def _writer(reading: Reading) -> Contact | None:
    """The member who wrote the letter below: the first person named in the heads of the quoted text."""
    heads: tuple[Sentence, ...] = reading.context[:3]
    named = (mention.contact for sentence in heads for mention in sentence.mentions if not mention.by_post)
    first = next(named, None)
    return first if first is not None and first.is_member else None
