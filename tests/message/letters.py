"""Letters of the council of Glanrafon, for the tests of this folder."""

from mailguard.message.envelope import offline_envelope
from mailguard.message.facts import MessageFacts, Part
from mailguard.message.read import read

SENDER = "Siân Pryce <sian.pryce@glanrafon.example>"


def letter(
    body: str | bytes,
    *,
    subject: str = "Pont y Felin",
    sender: str = SENDER,
    kind: str = "text/plain; charset=utf-8",
    extra: str = "",
) -> bytes:
    """Return a message of one part, line ends CRLF."""
    header = (
        f"From: {sender}\nTo: Owen Bevan <owen.bevan@glanrafon.example>\nSubject: {subject}\nContent-Type: {kind}\n"
    )
    content = body if isinstance(body, bytes) else body.encode()
    return (header + extra).encode().replace(b"\n", b"\r\n") + b"\r\n" + content.replace(b"\n", b"\r\n")


def several(*parts: str | bytes, kind: str = "mixed", extra: str = "") -> bytes:
    """Return a multipart message; each part is its header, a blank line and its content."""
    head = (
        f'From: {SENDER}\nSubject: Pont y Felin\n{extra}Content-Type: multipart/{kind}; boundary="=_glan"\n\n'.encode()
    )
    bodies = (part if isinstance(part, bytes) else part.encode() for part in parts)
    return head + b"".join(b"--=_glan\n" + body + b"\n" for body in bodies) + b"--=_glan--\n"


def facts_of(raw: bytes) -> MessageFacts:
    """Return the facts, read offline."""
    return read(raw, offline_envelope(raw))


def part_of(raw: bytes, number: int = 1) -> Part:
    """Return the part of that number."""
    return next(part for part in facts_of(raw).parts if part.number == number)


def zones_of(raw: bytes, number: int = 1) -> list[tuple[str, str]]:
    """Return zone and text of each stretch of a part, without the white space around."""
    part = part_of(raw, number)
    return [(span.zone, part.text[span.start : span.end].strip()) for span in part.zones]


def zones_of_text(body: str, **header: str) -> list[tuple[str, str]]:
    """Return zone and text of each stretch of a plain letter."""
    return zones_of(letter(body, **header))


def own_words(raw: bytes) -> str:
    """Return what the sender himself wrote, in all parts that are judged."""
    facts = facts_of(raw)
    own = (
        part.text[span.start : span.end]
        for part in facts.parts
        if not part.twin
        for span in part.zones
        if span.zone == "own"
    )
    return "".join(own).strip()
