"""A letter that is quoted or forwarded: who wrote it, and how it is shown as evidence."""

import re

from mailguard.detect.signal import Signal
from mailguard.people.contact import Contact
from mailguard.people.correspondence import Correspondence, Passage
from mailguard.people.names import mentions

LEAST_WORDS = 4  # of another's letter: less is a heading or a stray line
HEAD = 300  # characters in which a quoted letter says who wrote it
LONGEST = 120  # characters of it shown as evidence
_FROM = re.compile(r"^[\s>*]*(?:from|oddi wrth|wrth|gan)\s*:[ \t*]*(\S[^\n]*)", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w.-]{1,190}\w")


def writer_of(passage: Passage, mail: Correspondence) -> Contact | None:
    """Who wrote a letter: the first address in its head, else the name in its From line, else any name there.

    An address that the directory does not hold is a member of the public, or an officer under a council domain that
    the directory's own people share.
    """
    head = passage.text[:HEAD]
    sender = _FROM.search(head)
    line = sender[1] if sender else head
    address = _ADDRESS.search(line)
    if address is not None:
        return mail.directory.find(address[0], frozenset({mail.directory.main_domain()}))
    if sender is not None:
        return mail.directory.by_name(line)
    named = mentions(head, mail.directory.names)
    return next((mention.contact for mention in named if not mention.by_post), None)


def letter_signal(detector: str, kind: str, passage: Passage, writer: Contact) -> Signal:
    """A signal that shows the beginning of a letter and tells its writer."""
    start = len(passage.text) - len(passage.text.lstrip())
    text = passage.text.strip()[:LONGEST]
    return Signal(
        detector=detector,
        kind=kind,
        where=passage.where,
        part=passage.part,
        zone=passage.zone,
        start=passage.start + start,
        end=passage.start + start + len(text),
        text=text,
        about=writer.address,
        confidence=0.9,
    )
