"""Bytes and envelope to facts: the one door of this package."""

import re
from dataclasses import replace

from mailguard.message import addresses, dates, headers, mime, parts, words, zones
from mailguard.message.facts import Address, Envelope, MessageFacts, Part
from mailguard.message.files import kinds, winmail
from mailguard.message.headers import Fields
from mailguard.message.limits import DEFAULT, Limits
from mailguard.message.mime import EXTENSIONS, NO_TYPE
from mailguard.message.tree import Leaf, Letter, Tree

MESSAGE_ID = re.compile(r"<[^<>\s]{1,998}>")
AT_ONCE = frozenset(("", "HTML"))  # kinds whose reading is linear by construction
ADDRESS_FIELDS = (b"from", b"sender", b"reply-to", b"to", b"cc", b"bcc")


def read(raw: bytes, envelope: Envelope, limits: Limits = DEFAULT) -> MessageFacts:
    """Return what the message says of itself; for any bytes, in time linear in their number, never raising.

    What lies beyond `limits` or could not be read is told in `unread`, without a word, name or address of the message.
    """
    return _facts(mime.split(with_line_feeds(raw), limits), len(raw), envelope, limits)


def read_at_once(raw: bytes, envelope: Envelope, limits: Limits = DEFAULT) -> MessageFacts | None:
    """As `read`, but None where a file came along: how long that takes, nobody knows before."""
    tree = mime.split(with_line_feeds(raw), limits)
    for leaf in tree.leaves:  # a plain loop, since any() costs three times as much
        if kinds.kind_of(leaf) not in AT_ONCE:
            return None
    return _facts(tree, len(raw), envelope, limits)


def read_letter(data: bytes, extension: str, envelope: Envelope, limits: Limits = DEFAULT) -> MessageFacts:
    """As `read`, of a letter that is no mail: a file with that extension (`docx`) and without header or envelope."""
    letter = Letter({})
    leaf = Leaf(1, letter, EXTENSIONS.get(extension, NO_TYPE), {}, "", "", "binary", data, 0, len(data))
    names = parts.names_of(Address("", envelope.mail_from))
    content = parts.read(Tree(letter, [leaf]), "", names, limits)
    written = tuple(_without_memo_head(part) for part in content.parts)
    return MessageFacts(envelope=envelope, parts=written, unread=content.unread, size=len(data))


def _without_memo_head(part: Part) -> Part:
    """Return the part; where all of it seems another's, it is a memorandum, which begins as what mail quotes does."""
    foreign = all(span.zone in {"quoted", "forwarded"} for span in part.zones)
    return replace(part, zones=zones.whole(part.text, part.number, "own")) if foreign else part


def _facts(tree: Tree, size: int, envelope: Envelope, limits: Limits) -> MessageFacts:
    winmail.open_all(tree, limits)
    fields = tree.letter.fields
    unread = tree.unread
    listed = _address_fields(fields, limits, unread)
    subject = words.decoded(headers.first(fields, b"subject"))
    content = parts.read(tree, subject, parts.names_of(*listed[b"from"], *listed[b"sender"]), limits)
    return MessageFacts(
        envelope=envelope,
        from_=listed[b"from"],
        sender=listed[b"sender"],
        reply_to=listed[b"reply-to"],
        to=listed[b"to"],
        cc=listed[b"cc"],
        bcc=listed[b"bcc"],
        subject=subject,
        date=dates.read(headers.first(fields, b"date")),
        message_id=_message_id(fields),
        in_reply_to=_message_ids(fields, b"in-reply-to"),
        references=_message_ids(fields, b"references"),
        auto_submitted=headers.first(fields, b"auto-submitted"),
        precedence=headers.first(fields, b"precedence"),
        list_fields=_from_a_list(fields),
        mark=headers.first(fields, b"x-mailguard"),
        parts=content.parts,
        attachments=content.attachments,
        unread=(*unread, *content.unread),
        size=size,
    )


def with_line_feeds(raw: bytes) -> bytes:
    """Return the message with a line end wherever a lone CR stood for one; CRLF and LF stay."""
    if b"\r" not in raw or raw.count(b"\r") == raw.count(b"\r\n"):
        return raw
    # CR CR LF, which broken gateways make of CRLF, is one line end.
    return raw.replace(b"\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def _address_fields(fields: Fields, limits: Limits, unread: list[str]) -> dict[bytes, tuple[Address, ...]]:
    """Return the mailboxes of every address field, a field that comes twice read as one."""
    room = limits.addresses
    listed: dict[bytes, tuple[Address, ...]] = {}
    for name in ADDRESS_FIELDS:
        found: list[Address] = []
        for value in fields.get(name, ()):
            read_now, complete = addresses.read(words.text(value), room)
            found += read_now
            room -= len(read_now)
            if not complete:
                unread.append(f"addresses beyond the first {limits.addresses}: not read")
        listed[name] = tuple(found)
    return listed


def _from_a_list(fields: Fields) -> bool:
    for name in fields:  # noqa: SIM110  any() costs three times as much, on every message
        if name.startswith(b"list-"):
            return True
    return False


def _message_id(fields: Fields) -> str:
    value = headers.first(fields, b"message-id")
    found = MESSAGE_ID.search(value)
    return found[0] if found else value


def _message_ids(fields: Fields, name: bytes) -> tuple[str, ...]:
    return tuple(MESSAGE_ID.findall(headers.first(fields, name))) if name in fields else ()
