"""The digest by which a message is found in the log."""

import pytest

from mailguard.tracing import Tracer

KEY = b"a key for the tests alone"
TRACER = Tracer(KEY)
EXPECTED = TRACER.digest("<1.a@glanrafon.example>")


def letter(field: bytes) -> bytes:
    return b"From: a@b.example\r\n" + field + b"\r\nSubject: x\r\n\r\nMessage-ID: <other@x>\r\n"


@pytest.mark.parametrize(
    "field",
    [
        b"Message-ID: <1.a@glanrafon.example>",
        b"message-id:<1.a@glanrafon.example>  ",
        b"MESSAGE-ID:\r\n <1.a@glanrafon.example>",
        b"Message-ID: (a comment) <1.a@glanrafon.example>",
        b"Message-ID: 1.a@glanrafon.example",
    ],
)
def test_however_the_field_is_written_the_digest_is_that_of_the_identifier(field: bytes) -> None:
    assert TRACER.of([letter(field)]) == EXPECTED
    assert TRACER.of([bytes([octet]) for octet in letter(field)]) == EXPECTED


def test_a_message_without_an_identifier_has_none_and_its_body_is_no_header() -> None:
    assert TRACER.of([letter(b"X-Other: <1.a@glanrafon.example>")]) == ""
    assert TRACER.of([letter(b"X-Message-ID: <1.a@glanrafon.example>")]) == ""
    assert TRACER.of([]) == ""


def test_another_key_has_another_digest_and_no_key_has_none() -> None:
    assert Tracer(b"another").digest("<1.a@glanrafon.example>") != EXPECTED
    assert Tracer(None).digest("<1.a@glanrafon.example>") == ""
    assert Tracer(b"").of([letter(b"Message-ID: <1.a@glanrafon.example>")]) == ""


def test_nothing_of_the_identifier_stands_in_the_digest() -> None:
    assert len(EXPECTED) == 24
    assert set(EXPECTED) <= set("0123456789abcdef")


def test_a_header_without_end_is_looked_at_so_far_only() -> None:
    pieces = [b"X: " + b"y" * 100_000 + b"\r\n"] * 100
    assert TRACER.of([*pieces, b"Message-ID: <1.a@glanrafon.example>\r\n\r\n"]) == ""
