"""The way of a message from bytes to an outcome."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailguard.message.envelope import offline_envelope
from mailguard.message.facts import Envelope
from mailguard.pipeline import Outcome, inspect
from mailguard.policy.model import Action, Mode
from tests.builders import (
    ALL_MEMBERS,
    CHIEF,
    DAY,
    HEAD,
    JUNIOR,
    MEMBER,
    MONITORING_OFFICER,
    NEWSDESK,
    PLAID_MEMBER,
    RESIDENT,
    TORY,
    change,
    council,
    mail,
    outcome,
    signal,
)

MANY = signal("mass-distribution", "distribution", ALL_MEMBERS)
CONFIRMED = signal("binding-instruction", "commitment", "x", start=0)
HIDDEN = signal("silent-copy", "hidden-reader", CHIEF)


def letter(*lines: str, to: str = ALL_MEMBERS, body: str = "Hello, all.") -> bytes:
    head = (f"From: {MEMBER}", f"To: {to}", "Subject: The fence", "Date: Tue, 06 Oct 2026 10:42:00 +0100", *lines)
    return "\r\n".join((*head, "", body, "")).encode()


def inspected(raw: bytes, name: str = "district", mode: Mode = "enforce") -> Outcome:
    return inspect(raw, offline_envelope(raw), council(name, mode=mode), DAY)


def test_bytes_become_an_outcome() -> None:
    found = inspected(letter())
    assert [finding.rule.rule.id for finding in found.findings] == ["MASS001"]
    assert (found.verdict, found.checked, found.unread, found.refusal) == ("advise", "full", (), "")
    assert [entry.finding for entry in found.banner.entries] == list(found.findings)
    assert found.notice is not None
    assert found.notice.recipient == MEMBER
    assert found.council.pack.name == "district"


def test_ordinary_mail_passes_and_nobody_is_told() -> None:
    found = inspected(letter(to=HEAD))
    assert (found.verdict, found.findings, found.banner.entries, found.notice) == ("pass", (), (), None)


def test_each_message_is_judged_by_the_pack_of_its_council() -> None:
    raw = letter(f"X-Envelope-To: {HEAD}, {TORY}", to=HEAD)
    assert [f.rule.rule.id for f in inspected(raw, "county").findings] == ["BCC001"]
    assert inspected(raw, "district").findings == ()


class TestNotice:
    @pytest.mark.parametrize(("mode", "told"), [("observe", False), ("advise", True), ("enforce", True)])
    def test_observing_reaches_nobody(self, mode: Mode, told: bool) -> None:  # noqa: FBT001  a column of the table
        assert (inspected(letter(), mode=mode).notice is not None) is told

    @pytest.mark.parametrize("field", ["Auto-Submitted: auto-replied", "Precedence: bulk", "List-Id: <x.example>"])
    def test_automatic_mail_is_judged_and_never_answered(self, field: str) -> None:
        found = inspected(letter(field))
        assert (found.verdict, found.notice) == ("advise", None)

    def test_what_can_have_no_notice_is_never_held(self) -> None:
        held = outcome(mail("x", sender=MEMBER, to=[RESIDENT, NEWSDESK]), CONFIRMED)
        assert (held.verdict, held.notice is not None) == ("confirm", True)
        automatic = outcome(mail("x", sender=MEMBER, to=[RESIDENT, NEWSDESK], auto_submitted="auto-replied"), CONFIRMED)
        assert (automatic.verdict, automatic.notice) == ("note", None)
        assert automatic.findings[0].action == "confirm"

    @pytest.mark.parametrize(("action", "told"), [("note", False), ("advise", True), ("reject", True)])
    def test_only_advice_or_more_is_told(self, action: Action, told: bool) -> None:  # noqa: FBT001  a column of the table
        found = outcome(mail("x", to=[ALL_MEMBERS]), MANY, under=council(changes=(change("MASS001", action),)))
        assert (found.notice is not None) is told
        assert bool(found.banner.entries) is told


class TestRefusal:
    def test_a_refused_message_has_its_one_line(self) -> None:
        found = outcome(mail("x", to=[ALL_MEMBERS]), MANY, under=council(changes=(change("MASS001", "reject"),)))
        assert found.verdict == "reject"
        assert found.refusal.startswith("550 5.7.1 ")
        assert "MASS001 (clause 8.1)" in found.refusal

    def test_without_enforcement_nothing_is_refused(self) -> None:
        under = council(changes=(change("MASS001", "reject"),), mode="advise")
        found = outcome(mail("x", to=[ALL_MEMBERS]), MANY, under=under)
        assert (found.verdict, found.refusal) == ("advise", "")

    def test_a_request_for_advice_is_answered_to_its_sender_alone(self) -> None:
        under = council("county", changes=(change("BCC001", "reject"),))
        found = outcome(mail("x", sender=JUNIOR, to=[MONITORING_OFFICER]), HIDDEN, under=under)
        assert (found.verdict, found.refusal, found.findings[0].action) == ("advise", "", "reject")
        assert found.notice is not None


class TestChecked:
    def test_a_language_that_nobody_reads_here_is_told(self) -> None:
        body = "Sehr geehrte Damen und Herren, wir haben Ihre Nachricht erhalten und werden sie bald beantworten. " * 3
        found = inspected(letter(to=HEAD, body=body))
        assert found.unread == ("language: not English or Welsh",)
        assert found.checked == "partial"

    @pytest.mark.parametrize(
        "body", ["Thank you for the report, which I have now read.", "Diolch am yr adroddiad.", "Ok"]
    )
    def test_english_and_welsh_are_read(self, body: str) -> None:
        assert inspected(letter(to=HEAD, body=body)).checked == "full"

    def test_nothing_that_can_be_read_is_not_checked(self) -> None:
        assert outcome(mail(to=[HEAD], unread=("message: too large",))).checked == "none"


SAMPLES = {
    "plain": letter(body="Kate Morland is useless.\r\n\r\nVote Labour! The Council will pay you.\r\n-- \r\nOlwen"),
    "a phone's reply": letter(
        "In-Reply-To: <a@b>", body="Vote Labour on 4 May.\r\n\r\nOn 5 Oct Kate wrote:\r\n> Vote Plaid Cymru\r\n"
    ),
    "flowed": letter(
        "Content-Type: text/plain; format=flowed", body="The Council \r\nwill \r\npay you. Vote \r\nLabour."
    ),
    "html": letter(
        "Content-Type: text/html; charset=utf-8",
        body="<p>Vote&nbsp;<b>Labour</b> on 4&nbsp;May, caf&eacute;</p><p>The Council<br>will pay.</p>",
    ),
    "alternative": letter(
        'Content-Type: multipart/alternative; boundary="B"',
        body="--B\r\nContent-Type: text/plain\r\n\r\nVote Labour\r\n--B\r\nContent-Type: text/html\r\n\r\n"
        "<p>Vote Labour</p>\r\n--B--",
    ),
    "an attachment": letter(
        'Content-Type: multipart/mixed; boundary="B"',
        body="--B\r\nContent-Type: text/plain\r\n\r\nSee the leaflet.\r\n--B\r\n"
        'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Disposition: attachment; filename="t\xe2l.txt"\r\n\r\n'
        "Vote Labour, caf\xe9\r\n--B--",
    ),
    "an encoded subject": letter("Subject: =?utf-8?q?Vote_Labour_=C5=B5?=", body="Vote Labour"),
    "astral characters": letter("Content-Type: text/plain; charset=utf-8", body="😀😀 Vote Labour 😀 w\u0302yn"),
}


@pytest.mark.parametrize("raw", SAMPLES.values(), ids=SAMPLES)
@pytest.mark.parametrize("name", ["district", "county"])
def test_evidence_is_a_slice_of_what_the_recipient_reads(raw: bytes, name: str) -> None:
    found = inspected(raw, name)
    texts = {part.number: part.text for part in found.mail.facts.parts} | {None: found.mail.facts.subject}
    for finding in found.findings:
        for seen in finding.evidence:
            if seen.start is not None:
                assert texts[seen.part][seen.start : seen.end] == seen.text
                assert seen.text
                assert seen.zone == "own" or seen.kind == "onward-copy"
    assert name == "county" or any(seen.start is not None for f in found.findings for seen in f.evidence)


ADDRESS = st.sampled_from(
    [MEMBER, HEAD, ALL_MEMBERS, RESIDENT, NEWSDESK, PLAID_MEMBER, "", "no address", "a@b\r\nX: y"]
)
ENVELOPES = st.builds(
    Envelope,
    mail_from=ADDRESS | st.text(max_size=20),
    rcpt_to=st.lists(ADDRESS | st.text(max_size=20), max_size=5).map(tuple),
    authenticated=st.none() | ADDRESS,
)
WORDS = st.sampled_from(
    [
        *(
            b"From: ",
            b"To: ",
            b"Subject: =?utf-8?b?",
            b"Content-Type: multipart/mixed; boundary=x\n",
            b"--x\n",
            b"\r\n\r\n",
        ),
        *(b"Content-Transfer-Encoding: base64\n", b"Content-Type: text/html; charset=utf-7\n", b"<p>Vote Labour</p>"),
        *(MEMBER.encode(), b"Kate Morland is useless. ", b"Date: Mon, 1 Jan 0001 00:00:00 +2359\n", b"> ", b"\x00\xff"),
    ]
)
RAW = st.binary(max_size=400) | st.lists(WORDS | st.binary(max_size=20), max_size=25).map(b"".join)


@settings(max_examples=300, deadline=None)
@given(raw=RAW, envelope=ENVELOPES, name=st.sampled_from(["district", "county"]))
def test_no_bytes_and_no_envelope_make_it_fail(raw: bytes, envelope: Envelope, name: str) -> None:
    found = inspect(raw, envelope, council(name), date(2026, 10, 6))
    assert found.checked in {"full", "partial", "none"}
    again = inspect(raw, envelope, council(name), date(2026, 10, 6))
    assert (again.verdict, again.findings, again.banner) == (found.verdict, found.findings, found.banner)
