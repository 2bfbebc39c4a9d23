"""What the tests of this folder share: a file as it comes with a letter."""

import base64

from mailguard.message.facts import MessageFacts, Part
from mailguard.message.files import opening
from mailguard.message.files.opening import Document
from mailguard.message.limits import DEFAULT, Limits
from tests.message.letters import facts_of, several

COVER = "Content-Type: text/plain\n\nPlease see the file."
OCTETS = "application/octet-stream"


def with_file(data: bytes, name: str, kind: str = OCTETS) -> bytes:
    """A letter with one file."""
    head = (
        f'Content-Type: {kind}\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="{name}"'
    )
    return several(COVER, f"{head}\n\n".encode() + base64.encodebytes(data))


def facts(data: bytes, name: str, kind: str = OCTETS) -> MessageFacts:
    """What is read of a letter with one file."""
    return facts_of(with_file(data, name, kind))


def file_part(data: bytes, name: str, kind: str = OCTETS) -> Part:
    """What is read of the file, which must be all of it."""
    found = facts(data, name, kind)
    assert found.unread == ()
    (part,) = found.parts[1:]
    return part


def opened(kind: str, data: bytes, limits: Limits = DEFAULT) -> Document:
    """What the door of the package gives."""
    found = opening.read(kind, data, limits.text_chars, limits)
    assert found is not None
    return found
