"""Letters that are no mail, and mail whose reading has no bound by construction."""

import pytest

from mailguard.message.envelope import offline_envelope
from mailguard.message.facts import Envelope
from mailguard.message.read import read, read_at_once, read_letter
from tests.documents import FORMS, docx, pdf, rtf
from tests.message.files.read import with_file
from tests.message.letters import letter, several

WRITER = Envelope(mail_from="sian.pryce@glanrafon.example", rcpt_to=("public@audience.invalid",))
LETTER = ("Dear Owen,", "The bridge stays shut.", "Kind regards", "Siân Pryce", "Head of Roads")


@pytest.mark.parametrize("form", FORMS)
def test_a_letter_that_is_no_mail_is_a_body_in_whatever_form(form: str) -> None:
    facts = read_letter(FORMS[form](*LETTER), form, WRITER)
    (part,) = facts.parts
    assert (part.number, part.where, facts.unread, facts.attachments) == (1, "body", (), ())
    assert [line for line in part.text.splitlines() if line] == list(LETTER)
    assert [part.text[span.start : span.end].split("\n")[0] for span in part.zones if span.zone == "signature"] == [
        "Kind regards"
    ]


def test_a_memorandum_begins_like_a_quote_and_is_none() -> None:
    memo = b"From: Sian Pryce\r\nTo: Owen Bevan\r\nSubject: the bridge\r\n\r\nIt stays shut.\r\n"
    (part,) = read_letter(memo, "txt", WRITER).parts
    assert {span.zone for span in part.zones} == {"own"}


def test_a_text_that_windows_saved_as_unicode_is_read() -> None:
    assert read_letter("Annwyl Siân, ŵyn".encode("utf-16"), "txt", WRITER).parts[0].text == "Annwyl Siân, ŵyn"


@pytest.mark.parametrize(
    ("raw", "at_once"),
    [
        (letter("Diolch."), True),
        (letter("<p>Diolch.</p>", kind="text/html"), True),
        (with_file(b"list", "list.txt", "text/plain"), True),
        (with_file(b"\x89PNG", "logo.png", "image/png"), True),
        (with_file(docx("Diolch."), "letter.docx"), False),
        (with_file(b"PK\x03\x04", "holiday.jpg", "image/jpeg"), False),
        (with_file(pdf("Diolch."), "letter", "text/plain"), True),
        (with_file(pdf("Diolch."), "letter.pdf", "text/plain"), False),
        (several(f"Content-Type: message/rfc822\n\n{with_file(rtf('x'), 'x.rtf').decode()}"), False),
        (letter(rtf("Diolch."), kind="application/rtf"), False),
    ],
)
def test_what_is_read_at_once_brings_no_file(raw: bytes, at_once: bool) -> None:  # noqa: FBT001  a column of the table
    envelope = offline_envelope(raw)
    assert read_at_once(raw, envelope) == (read(raw, envelope) if at_once else None)
