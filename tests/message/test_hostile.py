"""Mail that was made to hang or burst a reader: what comes out is bounded, and told."""

from dataclasses import fields

import pytest

from mailguard.message.envelope import offline_envelope
from mailguard.message.facts import Envelope, MessageFacts
from mailguard.message.limits import DEFAULT, Limits
from mailguard.message.read import read
from tests.bench.parse import SHAPES

NOBODY = Envelope(mail_from="", rcpt_to=())
HTML = b"Content-Type: text/html\r\n\r\n"
TINY = Limits(depth=2, parts=3, header_bytes=64, addresses=2, text_chars=40, html_nodes=5)


def assert_sound(facts: MessageFacts, limits: Limits = DEFAULT) -> None:
    """Assert what holds of every reading: bounds kept, zones that cover, nothing that cannot be written down."""
    assert len(facts.parts) <= limits.parts
    # The header of a carried message is shown above its text and is bounded by itself.
    assert sum(len(part.text) for part in facts.parts) <= limits.text_chars + limits.header_bytes * 5 * limits.parts
    shown = (*facts.from_, *facts.sender, *facts.reply_to, *facts.to, *facts.cc, *facts.bcc)
    assert len(shown) <= limits.addresses
    for part in facts.parts:
        at = 0
        for span in part.zones:
            assert (span.part, span.start) == (part.number, at)
            assert span.end > span.start
            at = span.end
        assert at == len(part.text)
        part.text.encode()
        part.where.encode()
    for address in shown:
        f"{address.name} {address.address}".encode()
    for name in ("subject", "message_id", "auto_submitted", "precedence", "mark"):
        value = str(getattr(facts, name))
        value.encode()
        assert "\n" not in value
    assert {field.name for field in fields(facts)} >= {"parts", "unread"}
    assert all(line.isprintable() and len(line) < 200 for line in facts.unread)


def nested(depth: int) -> bytes:
    levels = (b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(depth))
    return b"".join(levels) + b"\r\nthe end"


HOSTILE = {
    "ten thousand multiparts, one inside the other": (nested(10_000), "nested more than 20 deep, not read"),
    "ten thousand messages, one inside the other": (
        b"Content-Type: message/rfc822\r\n\r\n" * 10_000 + b"Subject: x\r\n\r\nthe end",
        "nested more than 20 deep, not read",
    ),
    "fifty thousand parts": (
        b"Content-Type: multipart/mixed; boundary=x\r\n\r\n" + b"--x\r\n\r\na\r\n" * 50_000,
        "parts beyond the first 500: not read",
    ),
    "fifty thousand empty multiparts": (
        b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"
        + b"--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n" * 50_000,
        "parts beyond the first 500: not read",
    ),
    "a header of five million bytes": (b"Subject: " + b"x" * 5_000_000 + b"\r\n\r\nbody", "header beyond 262144 bytes"),
    "a million addresses": (b"To: " + b"a@b.c," * 1_000_000 + b"\r\n\r\nbody", "addresses beyond the first 5000"),
    "endless continuation lines": (
        b"Subject: x\r\n" + b" y\r\n" * 1_000_000 + b"\r\nbody",
        "header beyond 262144 bytes",
    ),
    "a million less-than signs": (HTML + b"<" * 1_000_000, ""),
    "a million ampersands": (HTML + b"&" * 1_000_000, ""),
    "a hundred thousand nested elements": (
        HTML + b"<div>" * 100_000 + b"x" + b"</div>" * 100_000,
        "HTML beyond 100000 tags",
    ),
    "fifty thousand nested citations": (HTML + b"<blockquote type=cite>" * 50_000 + b"x", ""),
    "fifty thousand formats that were never closed": (HTML + b"<b x=1><p>" * 25_000 + b"x", ""),
    "five million letters without a blank": (b"\r\n" + b"a" * 5_000_000, "text beyond 1000000 characters not read"),
    "five million line ends": (b"\r\n" + b"\n" * 5_000_000, "text beyond 1000000 characters not read"),
    "two million blanks": (b"\r\n" + b" " * 2_000_000, "text beyond 1000000 characters not read"),
    "a reference of a million figures": (HTML + b"&#" + b"9" * 1_000_000 + b";", ""),
    "a charset that unpacks": (
        b"Content-Type: text/plain; charset=bz2\r\n\r\nBZh9" + b"x" * 1000,
        "unknown charset bz2",
    ),
}


@pytest.mark.parametrize(("raw", "told"), HOSTILE.values(), ids=HOSTILE)
def test_what_comes_of_hostile_mail_is_bounded_and_told(raw: bytes, told: str) -> None:
    facts = read(raw, NOBODY)
    assert_sound(facts)
    assert told in "; ".join(facts.unread)
    assert facts.size == len(raw)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_every_shape_of_the_benchmark_is_read(shape: object) -> None:
    assert callable(shape)
    raw = shape(4_000)
    assert_sound(read(raw, NOBODY))
    assert_sound(read(raw, NOBODY, TINY), TINY)
    assert len(offline_envelope(raw).rcpt_to) <= DEFAULT.addresses


@pytest.mark.parametrize("byte", [0, 9, 10, 13, 32, 34, 40, 44, 45, 58, 60, 61, 62, 63, 92, 124, 128, 255])
@pytest.mark.parametrize("head", [b"", b"\r\n", b"To: ", b"Subject: ", b"Content-Type: ", HTML])
def test_a_run_of_one_byte_is_read(byte: int, head: bytes) -> None:
    assert_sound(read(head + bytes([byte]) * 20_000, NOBODY))


def test_the_text_behind_hostile_nesting_is_still_read() -> None:
    raw = (
        b"Content-Type: multipart/mixed; boundary=out\r\n\r\n--out\r\n"
        + nested(100)
        + b"\r\n--out\r\n\r\nthe letter\r\n--out--\r\n"
    )
    assert [part.text for part in read(raw, NOBODY).parts][-1] == "the letter"


@pytest.mark.parametrize("body", ["GVsbG=8", "=GVsbG8", "SGVsbG8=SG=VsbG8=", "A=B", "====", "SGVsbG8==="])
def test_padding_anywhere_in_base64_is_read_as_far_as_it_goes(body: str) -> None:
    raw = f"Content-Type: application/x-lines\r\nContent-Transfer-Encoding: base64\r\n\r\n{body}\r\n".encode()
    assert_sound(read(raw, NOBODY))
