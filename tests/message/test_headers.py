from datetime import datetime, timedelta, timezone

import pytest

from mailguard.message import dates, words
from tests.message.letters import facts_of

BODY = b"\r\n\r\nbody\r\n"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("=?utf-8?q?T=C5=B7_Isaf?=", "Tŷ Isaf"),
        ("=?UTF-8?B?VMW3?= Isaf", "Tŷ Isaf"),
        ("=?utf-8?q?Pont?= =?utf-8?q?_y_Felin?=", "Pont y Felin"),
        ("=?utf-8?q?T=C5?= =?utf-8?q?=B7?=", "Tŷ"),
        ("=?iso-8859-1?q?caf=E9?= =?utf-8?q?_T=C5=B7?=", "café Tŷ"),
        ("=?utf-8*cy?q?T=C5=B7?=", "Tŷ"),
        ("=?utf-8?Q?What now??=", "What now?"),
        ("Re:=?utf-8?q?T=C5=B7?=(2)", "Re:Tŷ(2)"),
        ("=?x-nobody?q?plain?=", "plain"),
        ("=?utf-8?b?VMW3?=", "Tŷ"),
        ("=?utf-8?b?VMW3", "=?utf-8?b?VMW3"),
        ("a =?utf-8?q?b?= c", "a b c"),
        ("=?utf-8?q?one=0D=0ABcc:_x?=", "one  Bcc: x"),
    ],
)
def test_encoded_words_are_decoded_where_they_stand(written: str, shown: str) -> None:
    assert words.decoded(written) == shown


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        ("Subject: Tŷ Isaf".encode(), "Tŷ Isaf"),
        ("Subject: Tŵr café".encode("iso-8859-14").replace(b"\xf0", b"w"), "Twr café"),
        (b"Subject: one\r\n two\r\n\tthree", "one two\tthree"),
        (b"SUBJECT : spaced", "spaced"),
        (b"Subject:", ""),
        (b"Subject: first\r\nSubject: second", "first"),
        (b"From huw@ty-capel.example Thu Jan 14 09:12:00 2027\r\nSubject: in an mbox", "in an mbox"),
        (b">From an archive\r\nSubject: marked", "marked"),
        (b"X-Other: Subject: no\r\nSubject: yes", "yes"),
    ],
)
def test_the_subject_is_read_however_it_was_written(raw: bytes, subject: str) -> None:
    assert facts_of(raw + BODY).subject == subject


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
def test_every_line_end_ends_a_line(end: bytes) -> None:
    facts = facts_of(end.join([b"Subject: a", b" b", b"To: mair@g.example", b"", b"one", b"two"]))
    assert (facts.subject, facts.to[0].address, facts.parts[0].text) == ("a b", "mair@g.example", "one\ntwo")


def test_a_line_that_is_no_field_begins_the_body() -> None:
    assert facts_of(b"Subject: a\r\nand so it goes\r\nTo: b@c.example\r\n\r\nx").parts[0].text == (
        "and so it goes\nTo: b@c.example\n\nx"
    )


def test_a_message_without_a_header_is_all_body() -> None:
    assert facts_of(b"\r\njust words\r\n").parts[0].text == "just words\n"
    assert facts_of(b"").parts[0].text == ""


@pytest.mark.parametrize(
    ("written", "hours", "moment"),
    [
        ("Thu, 14 Jan 2027 09:12:30 +0100", 1, (2027, 1, 14, 9, 12, 30)),
        ("14 Jan 2027 09:12 -0330", -3.5, (2027, 1, 14, 9, 12, 0)),
        ("Thu, 14 Jan 27 09:12:30 GMT", 0, (2027, 1, 14, 9, 12, 30)),
        ("Thu, 14 Jan 2027 09:12:30 EST", -5, (2027, 1, 14, 9, 12, 30)),
        ("Thu, 14 January 2027 09:12:60 +0000 (GMT)", 0, (2027, 1, 14, 9, 12, 59)),
        ("Thu Jan 14 09:12:30 2027", 0, (2027, 1, 14, 9, 12, 30)),
        ("Thu, 14-Jan-99 09:12:30 +0000", 0, (1999, 1, 14, 9, 12, 30)),
    ],
)
def test_a_date_keeps_the_offset_that_was_written(
    written: str, hours: float, moment: tuple[int, int, int, int, int, int]
) -> None:
    read = dates.read(written)
    assert read == datetime(*moment, tzinfo=timezone(timedelta(hours=hours)))
    assert read is not None
    assert read.utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize(
    "written", ["", "yesterday", "Tue, 31 Feb 2027 09:12 +0000", "1 Jan 2027 09:12 +9999", "9" * 9000]
)
def test_a_date_that_cannot_be_is_none(written: str) -> None:
    assert dates.read(written) is None


def test_the_fields_of_a_reply_are_facts() -> None:
    facts = facts_of(
        b"Message-ID: <c@g.example>\r\nIn-Reply-To: <b@g.example>\r\nReferences: <a@g.example>\r\n <b@g.example>\r\n"
        b"Auto-Submitted: no\r\nPrecedence: bulk\r\nList-Id: <x>\r\nX-Mailguard: v=1; id=2\r\nReply-To: r@g.example\r\n"
        b"Sender: s@g.example\r\nFrom: f@g.example\r\nCc: c@g.example\r\nCc: d@g.example\r\nBcc: b@g.example\r\n\r\n"
    )
    assert (facts.message_id, facts.in_reply_to) == ("<c@g.example>", ("<b@g.example>",))
    assert facts.references == ("<a@g.example>", "<b@g.example>")
    assert (facts.auto_submitted, facts.precedence, facts.list_fields, facts.mark) == ("no", "bulk", True, "v=1; id=2")
    assert [one.address for one in (*facts.reply_to, *facts.sender, *facts.from_)] == [
        "r@g.example",
        "s@g.example",
        "f@g.example",
    ]
    assert [one.address for one in (*facts.cc, *facts.bcc)] == ["c@g.example", "d@g.example", "b@g.example"]


def test_a_message_without_list_fields_is_from_no_list() -> None:
    assert facts_of(b"Subject: List-Id: x\r\n\r\n").list_fields is False
