"""What a file is: its bytes decide, then what is said of it."""

import base64

import pytest

from mailguard.message.facts import Span
from tests.documents import docx, odt, packed, pdf, rtf, txt
from tests.message.files.read import OCTETS, facts, file_part
from tests.message.letters import facts_of, letter, several

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
WORDS = "The library opens again in May."


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (docx(WORDS), "letter.docx", OCTETS),
        (docx(WORDS), "letter.docx", WORD),
        (docx(WORDS), "letter", OCTETS),
        (docx(WORDS), "letter.doc", "application/msword"),
        (docx(WORDS), "letter.pdf", "application/pdf"),
        (docx(WORDS), "letter.docx", "text/plain"),
        (docx(WORDS), "letter.jpg", "image/jpeg"),
        (docx(WORDS), "letter.zip", "application/zip"),
        (odt(WORDS), "letter.odt", OCTETS),
        (odt(WORDS), "letter.docx", WORD),
        (rtf(WORDS), "letter.rtf", "text/rtf"),
        (rtf(WORDS), "letter.doc", "application/msword"),
        (pdf(WORDS), "letter.pdf", "application/pdf"),
        (pdf(WORDS), "letter", "application/x-unknown"),
        (b"\r\n\r\n" + pdf(WORDS), "letter.pdf", OCTETS),
        (f"<html><body><p>{WORDS}</p></body></html>".encode(), "letter.doc", "application/msword"),
        (f"<!DOCTYPE html><p>{WORDS}".encode(), "letter.html", OCTETS),
        (txt(WORDS), "letter.txt", "text/plain"),
        (txt(WORDS), "letter.txt", OCTETS),
        (f"BEGIN:VCALENDAR\nSUMMARY:{WORDS}\n".encode(), "visit.ics", "text/calendar"),
    ],
)
def test_a_file_is_read_by_what_it_is(data: bytes, name: str, kind: str) -> None:
    part = file_part(data, name, kind)
    assert (part.number, part.where, part.text.strip()) == (2, f"attachment:{name}", WORDS)
    assert part.zones == (Span(part=2, zone="own", start=0, end=len(part.text)),)


def test_a_text_that_only_begins_like_a_file_is_a_text() -> None:
    assert file_part(b"{\\rtf is how such files begin.", "note.txt", "text/plain").text.startswith("{\\rtf is")


@pytest.mark.parametrize(
    ("data", "name", "kind", "line"),
    [
        (packed({"a.txt": "words"}), "a.zip", "application/zip", "ZIP not read"),
        (packed({"xl/workbook.xml": "<a/>"}), "a.xlsx", OCTETS, "XLSX not read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.doc", "application/msword", "DOC not read"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "a.docx",
            WORD,
            "encrypted",
        ),
        (packed({"a.txt": "words"}), "a.docx", OCTETS, "DOCX damaged, not read"),
        (b"words", "a.docx", OCTETS, "DOCX damaged, not read"),
        (docx(WORDS)[:-30], "a.docx", OCTETS, "DOCX damaged, not read"),
        (b"\x89PNG words", "a.png", "image/png", "image not read"),
    ],
)
def test_what_is_none_or_cannot_be_opened_is_told(data: bytes, name: str, kind: str, line: str) -> None:
    found = facts(data, name, kind)
    assert found.unread == (f"part 2: {line}",)
    assert [part.number for part in found.parts] == [1]
    assert [attachment.name for attachment in found.attachments] == [name]


def test_a_letter_that_is_itself_a_file_is_the_body() -> None:
    found = facts_of(letter(rtf(WORDS), kind="application/rtf"))
    assert [(part.where, part.text) for part in found.parts] == [("body", WORDS)]


def test_a_file_that_says_nothing_is_no_part() -> None:
    found = facts(docx(), "empty.docx")
    assert (len(found.parts), found.unread) == (1, ())


def test_a_memorandum_from_the_sender_is_his_and_a_thread_in_a_file_is_not() -> None:
    memo = docx("From: Siân Pryce\nTo: Owen Bevan\nSubject: the bridge", "It stays shut.")
    assert {span.zone for span in file_part(memo, "memo.docx").zones} == {"own"}
    thread = docx(
        "Please read what he wrote.", "From: Huw Rees\nSent: 3 May 2026 10:00\nTo: Siân\nSubject: x", "Never."
    )
    assert [span.zone for span in file_part(thread, "thread.docx").zones] == ["own", "quoted"]


def test_a_file_that_apple_mail_shows_within_the_letter_is_a_file() -> None:
    shown = (
        b'Content-Type: application/pdf; name="plan.pdf"\nContent-Disposition: inline; filename="plan.pdf"\n'
        b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(pdf(WORDS))
    )
    found = facts_of(several("Content-Type: text/plain\n\nSee below.", several(shown), kind="alternative"))
    assert [(part.where, part.text.strip()) for part in found.parts][1:] == [("attachment:plan.pdf", WORDS)]
