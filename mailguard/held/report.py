"""Reports about held mail on its way on: delivery status notifications (RFC 3464) and a plain word at the end.

Both languages, the council's first; the message itself goes along where its sender would else have lost it.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Literal

from mailguard.held import words
from mailguard.policy.model import Words
from mailguard.warn.frame import MONTHS

Fate = Literal["failed", "undelivered", "delayed"]  # "failed": for some, while all others have it
LONGEST_LINE = 998  # octets of a header line, RFC 5322 2.1.1
RULE = "\n\n" + "-" * 72 + "\n\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """One recipient who has not got the message, and the next hop's word on it; `original` is its ORCPT, if any."""

    address: str
    status: str
    diagnostic: str
    original: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The message that is reported on, and who reports: `sent` is when its sender wrote it, `by` the host's name."""

    subject: str
    sent: datetime
    to: str
    contact: str
    by: str
    languages: tuple[str, ...]
    message_id: str
    envid: str = ""


def gone(about: About, now: datetime, identifier: str) -> bytes:
    """A plain word that the message has gone out, since its time was over."""
    return _head(about, words.SENT, now, identifier) + _text_part(_text(about, words.SENT_TEXT, ()))


def unsure(about: About, now: datetime, identifier: str, link: str) -> bytes:
    """A question: nobody knows whether the message has gone; `link` leads to where it can be sent again."""
    text = RULE.join(f"{_in(language, about, words.UNSURE_TEXT, ())}\n\n{link}" for language in about.languages)
    return _head(about, words.UNSURE, now, identifier) + _text_part(f"{text}\n")


def status(  # noqa: PLR0917  the values of one report
    about: About, fate: Fate, missed: Iterable[Miss], now: datetime, identifier: str, original: bytes, next_hop: str
) -> bytes:
    """A delivery status notification; `original` is the whole message for a failure, empty for a delay."""
    missed = tuple(missed)
    title, text = {
        "failed": (words.FAILED, words.FAILED_TEXT),
        "undelivered": (words.FAILED, words.UNDELIVERED_TEXT),
        "delayed": (words.LATE, words.LATE_TEXT),
    }[fate]
    return _report(about, title, text, missed, fate, now, identifier, original, next_hop)


def returned(about: About, missed: Iterable[Miss], now: datetime, identifier: str, original: bytes) -> bytes:
    """The message back to its sender, since the time was over and it is not to be sent."""
    return _report(about, words.BACK, words.BACK_TEXT, tuple(missed), "failed", now, identifier, original, "")


def _report(  # noqa: PLR0917  as above
    about: About,
    title: Words,
    text: Words,
    missed: tuple[Miss, ...],
    fate: Fate,
    now: datetime,
    identifier: str,
    original: bytes,
    next_hop: str,
) -> bytes:
    boundary = f"=_{secrets.token_hex(16)}"
    kind = "delivery-status" if all(miss.address.isascii() for miss in missed) else "global-delivery-status"  # RFC 6533
    status = _delivery_status(about, missed, fate, next_hop).encode()
    parts = [_text_part(_text(about, text, missed)), _part(f"message/{kind}", status)]
    if original:
        parts.append(_part("message/rfc822", original))
    mark = b"\r\n--" + boundary.encode()
    body = b"".join(mark + b"\r\n" + part for part in parts)
    return (
        _head(about, title, now, identifier)
        + b"MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status;\r\n"
        + f'\tboundary="{boundary}"\r\n'.encode()
        + body
        + mark
        + b"--\r\n"
    )


def _head(about: About, title: Words, now: datetime, identifier: str) -> bytes:
    """The header, but for the fields that say what the body is."""
    message = EmailMessage(policy=SMTP.clone(max_line_length=LONGEST_LINE))
    message["From"] = f"mailguard <{about.contact}>"
    message["To"] = about.to
    message["Subject"] = " / ".join(title.get(language) for language in about.languages)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = identifier
    if about.message_id:
        message["In-Reply-To"] = message["References"] = about.message_id
    message["Auto-Submitted"] = "auto-replied"
    message["X-Auto-Response-Suppress"] = "All"
    policy = message.policy
    return b"".join(policy.fold_binary(name, value) for name, value in message.raw_items())


def _text_part(text: str) -> bytes:
    message = EmailMessage(policy=SMTP)
    message.set_content(text, cte="quoted-printable")
    return message.as_bytes()


def _part(kind: str, content: bytes) -> bytes:
    """A part as it is: nothing in a message that goes back may be another than before (RFC 2046 5.2.1)."""
    encoding = "7bit" if content.isascii() else "8bit"
    return f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n".encode() + content


def _text(about: About, text: Words, missed: tuple[Miss, ...]) -> str:
    return RULE.join(_in(language, about, text, missed) for language in about.languages) + "\n"


def _in(language: str, about: About, text: Words, missed: tuple[Miss, ...]) -> str:
    sent = about.sent
    filled = text.get(language)
    values = {
        "subject": f'"{about.subject}"' if about.subject else words.UNTITLED.get(language),
        "day": f"{sent.day} {MONTHS[language][sent.month - 1]} {sent.year}",
        "time": f"{sent:%H:%M}",
    }
    for name, value in values.items():
        filled = filled.replace(f"{{{name}}}", value)
    people = "\n".join(f"- {miss.address}" for miss in missed)
    return f"{filled}\n\n{people}" if people else filled


def _delivery_status(about: About, missed: tuple[Miss, ...], fate: Fate, next_hop: str) -> str:
    """The machine's part: a block for the message and one for each recipient (RFC 3464 2.1)."""
    whole = [f"Original-Envelope-Id: {about.envid}"] if about.envid else []
    whole += [f"Reporting-MTA: dns; {about.by}", f"Arrival-Date: {format_datetime(about.sent)}"]
    blocks = ["\r\n".join(whole)]
    for miss in missed:
        kind = "rfc822" if miss.address.isascii() else "utf-8"
        lines = [f"Original-Recipient: {miss.original}"] if miss.original else []
        lines += [
            f"Final-Recipient: {kind}; {miss.address}",
            f"Action: {'delayed' if fate == 'delayed' else 'failed'}",
            f"Status: {miss.status}",
        ]
        if miss.diagnostic and next_hop:
            lines += [f"Remote-MTA: dns; {next_hop}", f"Diagnostic-Code: smtp; {miss.diagnostic}"]
        blocks.append("\r\n".join(lines))
    return "\r\n\r\n".join(blocks) + "\r\n"
