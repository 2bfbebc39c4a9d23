"""What holds of every message, whatever its bytes."""

import base64

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mailguard.message import flowed, html_text, zones
from mailguard.message.envelope import offline_envelope
from mailguard.message.limits import DEFAULT
from mailguard.message.read import read
from tests.message.letters import SENDER, letter, several
from tests.message.test_hostile import TINY, assert_sound

# Repeatable, and nothing is written beside the tests.
everywhere = settings(
    max_examples=300, deadline=None, database=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)

PIECES = st.sampled_from(
    [
        b"Content-Type: multipart/alternative; boundary=a\r\n",
        b'Content-Type: multipart/mixed; boundary="b"\r\n',
        b"Content-Type: message/rfc822\r\n",
        b"Content-Type: text/html; charset=utf-7\r\n",
        b"Content-Type: text/plain; charset=utf-16; format=flowed\r\n",
        b"Content-Transfer-Encoding: base64\r\n",
        b"Content-Transfer-Encoding: quoted-printable\r\n",
        b"Content-Transfer-Encoding: x-uuencode\r\n",
        b"Content-Disposition: attachment; filename*0*=utf-8''%C5; filename*1*=%B7\r\n",
        b"From: =?utf-8?q?Si=C3=A2n?= <s@g.example>\r\n",
        b"Subject: FW: =?x?b?AAAA\r\n",
        b'To: a@b.c, "x\\" <d@e>, (g) :;\r\n',
        b"--a\r\n",
        b"--a--\r\n",
        b"--b\r\n",
        b"\r\n",
        b"\n",
        b"\r",
        b"\0",
        b"begin 644 x\r\n#8V%T\r\n",
        b"=C5=B7=\r\n",
        b"+2AA- +AGE-\r\n",
        b"> quoted\r\n",
        b"On 1 May 2026 at 10:00, a <a@b.c> wrote:\r\n",
        b"From: a\r\nSent: b\r\nTo: c\r\n",
        b"---------- Forwarded message ----------\r\n",
        b"Kind regards,\r\nSi\xc3\xa2n\r\n",
        b"-- \r\n",
        b"This message is confidential, intended solely for the addressee.\r\n",
        b"<blockquote type=cite>",
        b"</blockquote>",
        b"<div id=Signature>",
        b"</div><p>&#55296;&nbsp;",
        b"<pre>\n",
        b"<template>",
        b"\xed\xa0\x80",
        b"\xff\xfe",
    ]
)
PATCHED = st.lists(st.one_of(PIECES, st.binary(max_size=20)), max_size=40).map(b"".join)
TEXTS = st.lists(
    st.one_of(PIECES.map(lambda piece: piece.decode("latin-1").replace("\r", "")), st.text(max_size=30)), max_size=30
).map("".join)
LETTERS = st.sampled_from(
    [
        letter("Annwyl Owen,\n\nDiolch.\n\nCofion,\nSiân\n\n> dyfyniad\n"),
        letter(base64.encodebytes(b"<p>x</p>"), kind="text/html", extra="Content-Transfer-Encoding: base64\n"),
        several("Content-Type: text/plain\n\na", "Content-Type: text/html\n\n<p>a", kind="alternative"),
        several(f"Content-Type: message/rfc822\n\nFrom: {SENDER}\nSubject: x\n\nwords\n"),
    ]
)


@everywhere
@given(st.binary(max_size=400))
@example(b"\xff" * 3)
@example(b"Content-Type: text/plain; charset=utf-7\r\n\r\n+2AA-")
def test_any_bytes_are_read(raw: bytes) -> None:
    assert_sound(read(raw, offline_envelope(raw)))


@everywhere
@given(PATCHED)
def test_pieces_of_mail_in_any_order_are_read(raw: bytes) -> None:
    assert_sound(read(raw, offline_envelope(raw)))
    assert_sound(read(raw, offline_envelope(raw), TINY), TINY)


@everywhere
@given(LETTERS, st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 3), st.binary(max_size=4)), max_size=8))
def test_damaged_letters_are_read(raw: bytes, damage: list[tuple[int, int, bytes]]) -> None:
    for place, removed, put in damage:
        at = place % (len(raw) + 1)
        raw = raw[:at] + put + raw[at + removed :]
    assert_sound(read(raw, offline_envelope(raw)))


@everywhere
@given(TEXTS, st.sampled_from(["", "Re: x", "FW: x"]))
def test_the_zones_of_any_text_cover_it_in_order(text: str, subject: str) -> None:
    at = 0
    for span in zones.split(text, part=1, subject=subject, names=("siân", "pryce")):
        assert span.start == at < span.end
        at = span.end
    assert at == len(text)


@everywhere
@given(TEXTS)
def test_the_hints_of_any_page_lie_in_its_text_in_order(source: str) -> None:
    page = html_text.read(source.replace("\r", ""), DEFAULT.html_nodes)
    starts = [hint.start for hint in page.hints]
    assert starts == sorted(starts)
    assert all(0 <= hint.start < hint.end <= len(page.text) for hint in page.hints)
    assert len(page.text) <= len(source) * 3


@everywhere
@given(st.text(max_size=200))
def test_flowing_lines_loses_no_letter(text: str) -> None:
    def letters(value: str) -> str:
        return "".join(value.replace(">", "").split())

    assert letters(flowed.joined(text, delete_space=False)) == letters(text)
