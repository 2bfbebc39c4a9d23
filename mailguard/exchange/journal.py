"""Reads Exchange's envelope journal reports: who really sent a message, and whom it really reached.

A report is a multipart: a text that lists the envelope line by line, and the message itself beside it. Bytes in, a
value out: no file, no socket.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from mailguard.message import addresses, boundaries, dates, headers, parameters, transfer, words
from mailguard.message.facts import Envelope
from mailguard.message.headers import Fields
from mailguard.message.limits import DEFAULT
from mailguard.message.mime import LETTERS

RECIPIENTS = 10_000  # of one message: Exchange's own limit lies below
PARTS = 20  # of a report: it has two, or three where Exchange has opened what was protected
LONGEST_LINE = 4_000  # characters: an address, and the list that led to it
ENCODED = frozenset(("base64", "quoted-printable"))
# `To: a@x, Expanded: list@x`, `Recipient: a@x, Forwarded: b@x`, `On-Behalf-Of: c@x`.
LINE = re.compile(r"\s*(sender|on-behalf-of|recipient|to|cc|bcc|message-id)\s*:\s*(.*)", re.IGNORECASE)
HOW = re.compile(r",\s*(expanded|forwarded)\s*:\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One report: the message with its true envelope, which holds whom a list or a blind copy brought in.

    `expanded` are those of `recipients` whom a list brought in that the other readers see. `reported` is when Exchange
    wrote the report, None where it does not say.
    """

    sender: str
    recipients: tuple[str, ...]
    expanded: tuple[str, ...]
    message_id: str
    reported: datetime | None
    message: bytes

    @property
    def envelope(self) -> Envelope:
        """The envelope under which the message is judged; Exchange has proved the sender."""
        return Envelope(
            mail_from=self.sender, rcpt_to=self.recipients, authenticated=self.sender or None, expanded=self.expanded
        )


def reporter_of(raw: bytes) -> str:
    """The address in From of a mail that claims to be a report, in lower case; empty where it names nobody."""
    fields, _, _ = headers.split(raw, 0, len(raw), DEFAULT.header_bytes)
    found = _addresses(fields, b"from")
    return found[0].lower() if len(found) == 1 else ""


def read_report(raw: bytes) -> Report | None:
    """Read a report; None where this is none, or one that names no sender or holds no message."""
    fields, body, _ = headers.split(raw, 0, len(raw), DEFAULT.header_bytes)
    kind, media = parameters.read(headers.first(fields, b"content-type"))
    if not kind.startswith("multipart/"):
        return None
    boundary = media.get("boundary", "").rstrip().encode("utf-8", "replace")
    parts = [_Part(raw, *bounds) for bounds in boundaries.parts(raw, body, len(raw), boundary, PARTS)]
    text = next((part.content for part in parts if part.kind == "text/plain"), None)
    message = next((part.content for part in parts if part.kind in LETTERS), None)
    if text is None or message is None:
        return None
    return _report(text.decode("utf-8", "replace"), message, headers.first(fields, b"date"))


class _Part:
    """One part of a report, decoded where it was encoded: Exchange does that even to whole messages."""

    def __init__(self, raw: bytes, start: int, end: int) -> None:
        fields, body, _ = headers.split(raw, start, end, DEFAULT.header_bytes)
        self.kind = parameters.read(headers.first(fields, b"content-type"))[0] or "text/plain"
        encoding = headers.first(fields, b"content-transfer-encoding").lower()
        content = raw[body:end]
        self.content = transfer.decode(content, encoding) if encoding in ENCODED else content


def _report(text: str, message: bytes, date: str) -> Report | None:
    lines = list(_lines(text))
    sender = next((value for label, value in lines if label == "sender"), "")
    found = addresses.read(HOW.split(sender)[0], 1)[0]
    if not found:
        return None
    fields, _, _ = headers.split(message, 0, len(message), DEFAULT.header_bytes)
    visible = {address.lower() for name in (b"to", b"cc") for address in _addresses(fields, name)}
    reached: dict[str, bool] = {}  # whether a list brought them in that the others see
    for label, value in lines:
        if label in {"recipient", "to", "cc", "bcc"}:
            for address, through in _recipient(label, value, visible):
                reached.setdefault(address, through)
    identifiers = [value.strip() for label, value in lines if label == "message-id"]
    return Report(
        sender=found[0].address,
        recipients=tuple(reached)[:RECIPIENTS],
        expanded=tuple(address for address, through in reached.items() if through)[:RECIPIENTS],
        message_id=next(iter(identifiers), "") or headers.first(fields, b"message-id"),
        reported=dates.read(date) if date else None,
        message=message,
    )


def _recipient(label: str, value: str, visible: set[str]) -> Iterator[tuple[str, bool]]:
    """Who got it, and whether through a list that the others see; whoever only forwards it chose no reader."""
    address, _, rest = value.partition(",")
    how = HOW.match("," + rest)
    kind = how[1].lower() if how else ""
    origin = [entry.address for entry in addresses.read(rest[how.end() - 1 :], 1)[0]] if how else []
    found = [entry.address for entry in addresses.read(address, 1)[0]]
    if kind == "forwarded" and origin:
        yield origin[0], False
        return
    through = kind == "expanded" and (label in {"to", "cc"} or bool(origin and origin[0].lower() in visible))
    yield from ((each, through) for each in found)


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        match = LINE.fullmatch(line[:LONGEST_LINE])
        if match:
            yield match[1].lower(), match[2]


def _addresses(fields: Fields, name: bytes) -> list[str]:
    return [
        entry.address
        for value in fields.get(name, ())
        for entry in addresses.read(words.text(value), DEFAULT.addresses)[0]
    ]
