"""Files made to burst or hang a reader, and files cut and flipped: what comes out is bounded, and told."""

import base64
import zlib
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailguard.message.files import opening, xml_walk
from mailguard.message.limits import DEFAULT, Limits
from mailguard.message.read import read, read_letter
from tests.documents import WORD, attribute, docx, enclosed, odt, packed, pdf, properties, rtf, tnef
from tests.message.files.read import opened
from tests.message.test_hostile import NOBODY, assert_sound

BOMBS: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "letters in a word": ("DOCX", lambda: packed({"word/document.xml": f"<w:document {WORD}><w:p>" + "a" * 50_000_000}),
                          "unpacks to more than 20000000 bytes, the rest not read"),
    "elements in each other": ("DOCX", lambda: packed({"word/document.xml": "<a>" * 2_000_000}), "elements not read"),
    "entities": ("DOCX", lambda: packed({"word/document.xml": "<!DOCTYPE a [<!ENTITY b 'cc'>]><a>&b;</a>"}),
                 "damaged, not read"),
    "a document type elsewhere": ("ODT", lambda: packed({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": "<!DOCTYPE a SYSTEM 'http://glanrafon.example/a.dtd'><a/>",
    }), "damaged, not read"),
    "blanks that stand for more": ("ODT", lambda: odt(body="<text:p>x<text:s text:c='999999999'/></text:p>" * 10), ""),
    "groups in each other": ("RTF", lambda: b"{\\rtf1" + b"{" * 1_000_000, "nested more than 1000 deep"),
    "words without end": ("RTF", lambda: b"{\\rtf1" + b"\\b " * 1_200_000, "RTF beyond 1000000 words not read"),
    "a stream that swells": ("PDF", lambda: page(zlib.compress(bytes(50_000_000))), "damaged or made to take long"),
    "signs without end": ("PDF", lambda: page(zlib.compress(b"BT (a) Tj " * 300_000)), "damaged or made to take long"),
}  # fmt: skip


def page(content: bytes) -> bytes:
    """A PDF whose page holds what is packed in `content`."""
    whole = pdf("words")
    begin, end = whole.index(b"stream\n") + 7, whole.index(b"\nendstream")
    return whole[:begin].replace(b"/Length %d" % (end - begin), b"/Length %d" % len(content)) + content + whole[end:]


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_takes_no_more_than_its_bounds_and_is_told(name: str) -> None:
    kind, made, told = BOMBS[name]
    found = opened(kind, made())
    assert len(found.text) <= DEFAULT.text_chars + 2
    assert told in "".join(found.notes)


def test_a_file_above_the_limit_is_not_opened() -> None:
    assert opened("RTF", rtf("words"), Limits(file_bytes=10)).notes == ("RTF of more than 10 bytes not read",)


def test_the_bound_on_elements_is_above_a_long_letter() -> None:
    assert xml_walk.MOST_ELEMENTS > 100_000
    assert opened("DOCX", docx(*["words"] * 5_000)).notes == ()


def test_with_files_left_aside_all_are_told() -> None:
    data = tnef(enclosed("a.docx", docx("x")))
    for head, content in (("application/pdf", pdf("x")), ("application/ms-tnef", data)):
        raw = f"Content-Type: {head}\nContent-Transfer-Encoding: base64\n\n".encode() + base64.encodebytes(content)
        found = read(raw, NOBODY, Limits(open_files=False))
        assert found.parts == ()
        assert found.unread == (f"part 1: {'PDF' if 'pdf' in head else 'TNEF'} not read in time",)


WORDS = ("Annwyl Owen, (x) {y} \\z", "Diolch am y “cynllun”.", "Siân")
WHOLE = {
    "docx": docx(*WORDS),
    "odt": odt(*WORDS),
    "rtf": rtf(*WORDS),
    "pdf": pdf(*WORDS),
    "html": b"<style>.a{display:none}</style><table bgcolor=#fff><td hidden>x<p class=a style='color:#fff'>y<font>z",
    "tnef": tnef(
        attribute(1, 0x00069003, properties((0x1013, 0x102, b"<p>x</p>"), (0x1009, 0x102, b"\0" * 20))),
        enclosed("a.docx", docx("x")),
        enclosed("b.rtf", rtf("x")),
    ),
}
DAMAGE = st.lists(st.tuples(st.integers(0, 100_000), st.integers(0, 40), st.binary(max_size=6)), min_size=1, max_size=8)


@settings(max_examples=60, deadline=None, database=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(DAMAGE)
@pytest.mark.parametrize("form", WHOLE)
def test_damaged_files_are_read_or_told(form: str, damage: list[tuple[int, int, bytes]]) -> None:
    data = WHOLE[form]
    for place, removed, put in damage:
        at = place % (len(data) + 1)
        data = data[:at] + put + data[at + removed :]
    if form == "tnef":
        head = b"Content-Type: application/ms-tnef\nContent-Transfer-Encoding: base64\n\n"
        assert_sound(read(head + base64.encodebytes(data), NOBODY))
    else:
        assert_sound(read_letter(data, form, NOBODY))


@settings(max_examples=150, deadline=None, database=None, derandomize=True)
@given(st.sampled_from(["DOCX", "ODT", "ZIP", "RTF", "PDF", "OLE"]), st.binary(max_size=300))
def test_any_bytes_are_read_or_told(kind: str, data: bytes) -> None:
    for start in (b"", b"PK\x03\x04", b"{\\rtf1", b"%PDF-1.7\n"):
        document = opening.read(kind, start + data, 1_000, DEFAULT)
        assert document is None or document.text or document.notes or kind in {"RTF", "OLE"}
