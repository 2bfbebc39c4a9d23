"""Readers whom the others cannot see, and letters of one member passed on to another.

Why: a copy that one side cannot see breaks the openness members and officers owe each other.
Left alone: the sender himself, archives, and readers whom a visible list reaches.
"""

import re
from collections.abc import Iterator

from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal
from mailguard.people.contact import Contact
from mailguard.people.correspondence import Correspondence, Passage
from mailguard.people.names import mentions

ID = "silent-copy"
CUES: tuple[tuple[str, str], ...] = ()
SHOWN = 50  # hidden readers named one by one
LEAST_WORDS = 4  # of another's letter: less is a heading or a stray line
HEAD = 300  # characters in which a quoted letter says who wrote it
LONGEST = 120  # characters of it shown as evidence
_FROM = re.compile(r"^[\s>*]*(?:from|oddi wrth|wrth|gan)\s*:[ \t*]*(\S[^\n]*)", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w.-]{1,190}\w")


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
        writer = _writer(passage, mail)
        if writer is None or writer.address in readers:
            return  # the letter on top is what is passed on; what hangs below it was passed on before
        start = len(passage.text) - len(passage.text.lstrip())
        text = passage.text.strip()[:LONGEST]
        yield Signal(
            detector=ID,
            kind="onward-copy",
            where=passage.where,
            part=passage.part,
            zone=passage.zone,
            start=passage.start + start,
            end=passage.start + start + len(text),
            text=text,
            about=writer.address,
            confidence=0.9,
        )
        return


def _writer(passage: Passage, mail: Correspondence) -> Contact | None:
    """The member who wrote a letter: the first address in its head, else the name in its From line, else any name."""
    head = passage.text[:HEAD]
    sender = _FROM.search(head)
    line = sender[1] if sender else head
    address = _ADDRESS.search(line)
    if address is not None:
        writer = mail.directory.people.get(mail.directory.main(address[0]))
    elif sender is not None:
        writer = mail.directory.by_name(line)
    else:
        named = mentions(head, mail.directory.names)
        writer = next((mention.contact for mention in named if not mention.by_post), None)
    return writer if writer is not None and writer.is_member else None
