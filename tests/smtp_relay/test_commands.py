"""What MAIL and RCPT may hold, and that nothing else can be made of it."""

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailguard.smtp_relay import replies
from mailguard.smtp_relay.commands import Command, mail, rcpt
from mailguard.smtp_relay.extensions import OVERHEAD

PLENTY = 1 << 40
ANYTHING = st.text(
    st.sampled_from(list('<>@:;,"\\ =.+-\t\r\n\0aZ0é\x7f')) | st.characters(exclude_categories=["Cs"]), max_size=60
)


@pytest.mark.parametrize(
    ("argument", "line", "address"),
    [
        ("FROM:<a@glanrafon.example>", b"MAIL FROM:<a@glanrafon.example>", "a@glanrafon.example"),
        ("from: <a@glanrafon.example>  ret=FULL ", b"MAIL FROM:<a@glanrafon.example>  ret=FULL", "a@glanrafon.example"),
        ("FROM:<>", b"MAIL FROM:<>", ""),
        ('FROM:<"a> b"@glanrafon.example>', b'MAIL FROM:<"a> b"@glanrafon.example>', '"a> b"@glanrafon.example'),
        ("FROM:<@x.example:a@glanrafon.example>", b"MAIL FROM:<@x.example:a@glanrafon.example>", "a@glanrafon.example"),
        ("FROM:<a@[IPv6:2001:db8::1]>", b"MAIL FROM:<a@[IPv6:2001:db8::1]>", "a@[IPv6:2001:db8::1]"),
    ],
)
def test_a_sender_is_passed_on_as_it_came(argument: str, line: bytes, address: str) -> None:
    assert mail(argument, PLENTY) == Command(line=line, address=address)


def test_the_size_that_the_next_hop_hears_holds_what_the_relay_will_add() -> None:
    for said in ("SIZE=1000", "size=1000"):
        command = mail(f"FROM:<a@glanrafon.example> {said} BODY=8BITMIME", 1000)
        assert isinstance(command, Command)
        assert command.line == f"MAIL FROM:<a@glanrafon.example> {said[:5]}{1000 + OVERHEAD} BODY=8BITMIME".encode()


def test_auth_goes_only_to_a_next_hop_that_knows_it() -> None:
    argument = "FROM:<a@glanrafon.example> RET=HDRS AUTH=a@glanrafon.example BODY=8BITMIME"
    knows, does_not = mail(argument, PLENTY), mail(argument, PLENTY, passes_auth=False)
    assert isinstance(knows, Command)
    assert isinstance(does_not, Command)
    assert knows.line == f"MAIL {argument}".encode()
    assert does_not.line == b"MAIL FROM:<a@glanrafon.example> RET=HDRS BODY=8BITMIME"


def test_utf_8_needs_its_parameter() -> None:
    assert mail("FROM:<siân@glanrafon.example>", PLENTY) == replies.NOT_ASCII
    command = mail("FROM:<siân@glanrafon.example> smtputf8", PLENTY)
    assert isinstance(command, Command)
    assert command.smtputf8
    assert rcpt("TO:<siân@glanrafon.example>", smtputf8=False) == replies.NOT_ASCII
    assert isinstance(rcpt("TO:<siân@glanrafon.example>", smtputf8=True), Command)


@pytest.mark.parametrize(
    ("argument", "refusal"),
    [
        ("", replies.BAD_SENDER),
        ("FROM:", replies.BAD_SENDER),
        ("FROM:a@glanrafon.example", replies.BAD_SENDER),
        ("FROM:<a@glanrafon.example", replies.BAD_SENDER),
        ('FROM:<"a@glanrafon.example>', replies.BAD_SENDER),
        ("FROM:<a@glanrafon.example>X", replies.BAD_SENDER),
        ("FROM:<a@glanrafon.example> =3", replies.BAD_SENDER),
        ("FROM:<a@glanrafon.example> HOLDUNTIL=2", replies.UNKNOWN_PARAMETER),
        ("FROM:<a@glanrafon.example> NOTIFY=NEVER", replies.UNKNOWN_PARAMETER),
        ("FROM:<a@glanrafon.example> SIZE", replies.BAD_PARAMETER),
        ("FROM:<a@glanrafon.example> SIZE=-1", replies.BAD_PARAMETER),
        ("FROM:<a@glanrafon.example> SIZE=" + "9" * 21, replies.BAD_PARAMETER),
        ("FROM:<a@glanrafon.example> SIZE=1001", replies.TOO_LARGE),
        ("FROM:<a@glanrafon.example> SMTPUTF8=yes", replies.BAD_PARAMETER),
    ],
)
def test_a_sender_that_is_none_is_refused(argument: str, refusal: bytes) -> None:
    assert mail(argument, 1000) == refusal


@given(ANYTHING)
def test_whatever_is_passed_on_is_one_command_with_one_path(text: str) -> None:
    for command in (mail(f"FROM:{text}", PLENTY), mail(text, PLENTY), rcpt(f"TO:{text}", smtputf8=True)):
        if isinstance(command, Command):
            assert not re.search(rb"[\r\n]", command.line)
            unquoted = re.sub(rb'"(?:[^"\\]|\\.)*"', b"", command.line)
            assert unquoted.count(b"<") == unquoted.count(b">") == 1


@pytest.mark.parametrize("text", ['<"' + "\\" * 2000, "<" + "@" * 2000, "<" + "@a:" * 600, "<a> " + "a" * 2000 + "="])
def test_a_hostile_argument_costs_no_time(text: str) -> None:
    began = process_time()
    for _ in range(20):
        mail(f"FROM:{text}", PLENTY)
    assert process_time() - began < 0.5
