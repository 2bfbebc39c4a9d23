"""Journal reports: the true envelope comes out, whatever Exchange wraps it in, and nonsense is no report."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailguard.exchange.journal import read_report, reporter_of
from tests.builders import ALL_MEMBERS, CHIEF, JUNIOR, MEMBER, NEWSDESK, RESIDENT
from tests.servers.mailboxes import letter
from tests.servers.reports import EXCHANGE, report


@pytest.mark.parametrize("encoded", [False, True])
def test_the_message_comes_out_byte_for_byte_under_its_true_envelope(encoded: bool) -> None:  # noqa: FBT001  a parameter
    item = letter(to=(CHIEF,), cc=(JUNIOR,), bcc=(NEWSDESK,))
    found = read_report(report(item, encoded=encoded))
    assert found is not None
    assert found.message == item.mime
    assert found.message_id == item.message_id
    assert found.envelope.mail_from == found.envelope.authenticated == MEMBER
    assert found.recipients == (CHIEF, JUNIOR, NEWSDESK)
    assert found.expanded == ()
    assert found.reported == item.sent


def test_whom_a_list_brought_in_is_seen_where_the_list_is_and_hidden_where_it_is_not() -> None:
    item = letter(to=(ALL_MEMBERS,))
    found = read_report(
        report(
            item,
            f"To: {CHIEF}, Expanded: {ALL_MEMBERS}",
            f"Recipient: {JUNIOR}, Expanded: {ALL_MEMBERS.upper()}",
            f"Recipient: {NEWSDESK}, Expanded: secret.list@aberwen.example",
            f"Bcc: {RESIDENT}, Expanded: secret.list@aberwen.example",
        )
    )
    assert found is not None
    assert found.recipients == (CHIEF, JUNIOR, NEWSDESK, RESIDENT)
    assert found.expanded == (CHIEF, JUNIOR)


def test_where_somebody_has_his_mail_forwarded_the_sender_wrote_to_him_alone() -> None:
    found = read_report(report(letter(to=(CHIEF,)), f"To: {RESIDENT}, Forwarded: {CHIEF}"))
    assert found is not None
    assert found.recipients == (CHIEF,)


def test_a_subject_that_looks_like_a_recipient_is_none() -> None:
    item = letter(to=(CHIEF,), subject=f"Bcc: {NEWSDESK}")
    found = read_report(report(item))
    assert found is not None
    assert found.recipients == (CHIEF,)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"From: a@b.example\r\n\r\nSender: a@b.example\r\n",
        b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nSender: a@b.example\r\n--x--\r\n",
        b"Content-Type: multipart/mixed\r\n\r\n--x\r\n\r\nSender: a@b.example\r\n--x--\r\n",
    ],
    ids=["nothing", "no parts", "no message", "no boundary"],
)
def test_what_is_no_report_gives_none(raw: bytes) -> None:
    assert read_report(raw) is None


def test_a_report_without_a_sender_gives_none() -> None:
    assert read_report(report(letter(), sender="nobody at all")) is None


def test_who_reports_is_the_one_address_in_from() -> None:
    assert reporter_of(report(letter())) == EXCHANGE.lower()
    assert reporter_of(b"From: a@b.example, c@d.example\r\n\r\n") == ""
    assert reporter_of(b"From: a@b.example\r\nFrom: c@d.example\r\n\r\n") == ""
    assert reporter_of(b"") == ""


@given(st.binary(max_size=400))
def test_whatever_stands_in_the_text_of_a_report_the_parser_answers(junk: bytes) -> None:
    raw = report(letter(to=(CHIEF,)))
    read_report(raw.replace(b"Sender:", junk, 1))
    read_report(junk + raw)
    reporter_of(junk + raw)


ADDRESS = st.from_regex(r"[a-z]{1,8}\.[a-z]{1,8}@[a-z]{2,8}\.example", fullmatch=True)


@given(st.lists(st.tuples(st.sampled_from(("To", "Cc", "Bcc", "Recipient")), ADDRESS), min_size=1, max_size=30))
def test_every_recipient_of_a_report_is_in_the_envelope_once(named: list[tuple[str, str]]) -> None:
    found = read_report(report(letter(), *(f"{label}: {address}" for label, address in named)))
    assert found is not None
    assert found.recipients == tuple(dict.fromkeys(address for _, address in named))
