"""What a message says of itself, as frozen values.

Here belongs what can be read from the bytes and the envelope alone. Who the people are, who is hidden and who
is on a list is for `people/`.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Zone = Literal["own", "quoted", "forwarded", "signature", "disclaimer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Who hands the message over and whom it is to reach (RFC 5321), offline or over SMTP.

    `mail_from` is empty for a null return path. `authenticated` is the identity that SMTP AUTH or a client
    certificate proved, as an address, where there is one. `expanded` are those of `rcpt_to` whom a list brought in
    that the other readers see, where the mail server has told so.
    """

    mail_from: str
    rcpt_to: tuple[str, ...]
    authenticated: str | None = None
    expanded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of a header field: the name shown (may be empty) and the address as written."""

    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of one part that one hand wrote; offsets count characters of `Part.text`."""

    part: int
    zone: Zone
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One readable leaf of the message.

    `number` counts the leaves of the MIME tree from 1, in the order in which they stand, readable or not, and on from
    there what a winmail.dat wraps up.
    `where` is `body` or `attachment:NAME`. `text` is what the recipient reads: decoded, HTML to text, flowed
    lines joined, line ends as LF. The zones cover `text` without gap or overlap, in order.
    `twin` is true for the poorer form of a part (RFC 2046 5.1.4, multipart/alternative) that says the same
    words as a richer one: it is read, but not judged a second time. `hidden` is how many characters stand in the part
    that its reader cannot see: they are neither in `text` nor judged.
    """

    number: int
    where: str
    media_type: str
    text: str
    zones: tuple[Span, ...]
    twin: bool = False
    hidden: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A leaf that is not shown as part of the letter; `size` in bytes as transmitted."""

    part: int
    name: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageFacts:
    """All that was read of one message.

    Header values are decoded (RFC 2047, RFC 2231, raw UTF-8); a field that is missing is empty. `date` keeps the
    offset that was written (RFC 5322 3.3), or is None where there is none to be read. `unread` says what was not
    read and why, as `part 2: encrypted` or `part 1: 120 characters hidden from the reader`.
    """

    envelope: Envelope
    from_: tuple[Address, ...] = ()
    sender: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    subject: str = ""
    date: datetime | None = None
    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    auto_submitted: str = ""
    precedence: str = ""
    list_fields: bool = False
    mark: str = ""
    parts: tuple[Part, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    unread: tuple[str, ...] = ()
    size: int = 0
