"""The mark tells a loop from a copy, and can be made and moved by nobody without the key."""

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailguard.message.facts import Envelope
from mailguard.smtp.mark import MOST, Seal, State

KEY, OTHER = b"one key", b"another key"
HEAD = b"From: Gwen <gwen.parry@glanrafon.example>\r\nTo: owain@glanrafon.example\r\nSubject: Agenda\r\n"
CONTENT = HEAD + b"\r\nDear all,\r\n"
GWEN, OWAIN, NERYS = (f"{name}@glanrafon.example" for name in ("gwen.parry", "owain", "nerys"))
ENVELOPE = Envelope(mail_from=GWEN, rcpt_to=(OWAIN, NERYS))
ID = "0123456789abcdef"


def mark(content: bytes = CONTENT, state: State = "checked", key: bytes = KEY, envelope: Envelope = ENVELOPE) -> str:
    return Seal(key, [content], envelope).sign(ID, state)


def proved(content: bytes, value: str, key: bytes = KEY, envelope: Envelope = ENVELOPE) -> State | None:
    return Seal(key, [content], envelope).proves(value)


def test_a_mark_proves_its_state_for_its_message() -> None:
    assert proved(CONTENT, mark()) == "checked"
    assert proved(CONTENT, mark(state="unchecked")) == "unchecked"


@given(st.lists(st.integers(0, len(CONTENT)), max_size=5))
def test_a_mark_is_the_same_however_the_message_was_cut(cuts: list[int]) -> None:
    places = sorted({0, len(CONTENT), *cuts})
    pieces = [CONTENT[a:b] for a, b in pairwise(places)]
    assert Seal(KEY, pieces, ENVELOPE).sign(ID, "checked") == mark()


@pytest.mark.parametrize("content", [b"", b"\r\n", b"no header\r\n", b"\r\n\r\n", b"Subject: a", b"a:\r\n b\r\n\r\n"])
def test_every_content_can_be_marked(content: bytes) -> None:
    assert proved(content, mark(content)) == "checked"
    assert proved(content + b"x", mark(content)) in {None, "checked"}


def test_what_servers_add_on_the_way_changes_nothing() -> None:
    round_trip = (
        b"Received: from exchange\r\n\tby mailguard\r\nX-Mailguard: forged\r\n"
        + HEAD.replace(b"Subject: Agenda", b"subject:\r\n\tAgenda ")
        + b"X-MS-Exchange-Organization-SCL: -1\r\n\r\nDear all,\r\n"
    )
    assert proved(round_trip, mark()) == "checked"


def test_a_mark_proves_nothing_for_another_message_envelope_state_or_key() -> None:
    assert proved(CONTENT + b"x", mark()) is None
    assert proved(CONTENT.replace(b"Agenda", b"agenda"), mark()) is None
    assert proved(b"To: press@paper.example\r\n" + CONTENT, mark()) is None
    assert proved(CONTENT.replace(b"\r\n\r\n", b"\r\nX: y\r\nCc: press@paper.example\r\n\r\n"), mark()) is None
    assert proved(CONTENT, mark(), key=OTHER) is None
    assert proved(CONTENT, mark(state="unchecked").replace("unchecked", "checked")) is None
    assert proved(CONTENT, mark().replace(ID, ID[::-1])) is None
    assert proved(CONTENT, mark()[:-1]) is None
    assert proved(CONTENT, "") is None
    for other in (
        Envelope(mail_from=GWEN, rcpt_to=(OWAIN,)),
        Envelope(mail_from=GWEN, rcpt_to=(OWAIN, NERYS, "press@paper.example")),
        Envelope(mail_from=OWAIN, rcpt_to=(OWAIN, NERYS)),
    ):
        assert proved(CONTENT, mark(), envelope=other) is None


def test_the_order_and_the_case_of_addresses_do_not_matter() -> None:
    assert proved(CONTENT, mark(), envelope=Envelope(mail_from=GWEN, rcpt_to=(NERYS.upper(), OWAIN))) == "checked"


def test_the_passes_are_those_that_are_proved_and_no_more_are_looked_at_than_some() -> None:
    field = b"X-Mailguard: %s\r\n" % mark().encode()
    once = b"X-Mailguard: %s\r\n" % mark(state="unchecked").encode()
    forged = b"X-Mailguard: %s\r\n" % mark(key=OTHER).encode()
    assert Seal(KEY, [field + forged + once + CONTENT], ENVELOPE).passes == ["checked", "unchecked"]
    assert Seal(KEY, [CONTENT], ENVELOPE).passes == []
    assert len(Seal(KEY, [field * 100 + CONTENT], ENVELOPE).passes) == MOST


def test_a_header_made_to_cost_time_costs_none() -> None:
    content = b"X: y\r\n" * 150_000 + CONTENT
    began = process_time()
    assert proved(content, mark(content)) == "checked"
    assert process_time() - began < 0.05
    assert proved(b"X: z\r\n" + content, mark(content)) is None


def test_the_mark_has_the_form_that_is_promised() -> None:
    assert mark().startswith("v=1; id=0123456789abcdef; checked; s=")
    assert len(f"X-Mailguard: {mark(state='unchecked')}") < 100
