"""The envelope of a message that did not come over SMTP."""

from mailguard.message import addresses, headers, words
from mailguard.message.facts import Address, Envelope
from mailguard.message.headers import Fields
from mailguard.message.limits import DEFAULT
from mailguard.message.read import with_line_feeds


def offline_envelope(raw: bytes) -> Envelope:
    """Return who sent a stored message and to whom: by its X-Envelope fields, else by what its header shows.

    Sender goes before From: the envelope names the human who pressed send. Over SMTP those fields mean nothing.
    """
    data = with_line_feeds(raw)
    fields, _, _ = headers.split(data, 0, len(data), DEFAULT.header_bytes)
    senders = _of_first(fields, (b"x-envelope-from",) if b"x-envelope-from" in fields else (b"sender", b"from"))
    if b"x-envelope-to" in fields:
        recipients = _all(fields, (b"x-envelope-to",))
    else:
        recipients = _all(fields, (b"to", b"cc", b"bcc"))
    once = dict.fromkeys(recipient.address for recipient in recipients)
    return Envelope(mail_from=senders[0].address if senders else "", rcpt_to=tuple(once))


def _of_first(fields: Fields, names: tuple[bytes, ...]) -> list[Address]:
    """Return the mailboxes of the first field that has any."""
    for name in names:
        found = _all(fields, (name,))
        if found:
            return found
    return []


def _all(fields: Fields, names: tuple[bytes, ...]) -> list[Address]:
    found: list[Address] = []
    for name in names:
        for value in fields.get(name, ()):
            found += addresses.read(words.text(value), DEFAULT.addresses - len(found))[0]
    return found
