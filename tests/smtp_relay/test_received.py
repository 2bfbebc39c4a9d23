"""The trace field: RFC 5321 4.4, and nobody's address in it."""

from email import message_from_bytes
from email.utils import parsedate_to_datetime

from mailguard.message.facts import Envelope
from mailguard.smtp.mark import Seal
from mailguard.smtp_relay.extensions import OVERHEAD
from mailguard.smtp_relay.received import received

NOW = 1_790_000_000.5


def field(name: str = "post.glanrafon.example", peer: str = "192.0.2.7") -> bytes:
    return received(name=name, peer=peer, by="mailguard.example", protocol="ESMTP", identifier="0" * 16, now=NOW)


def test_it_says_from_whom_by_whom_how_and_when() -> None:
    value = message_from_bytes(field() + b"\r\n")["Received"]
    trace, _, date = value.rpartition(";")
    words = "from post.glanrafon.example ([192.0.2.7]) by mailguard.example with ESMTP id 0000000000000000"
    assert trace.split() == words.split()
    assert parsedate_to_datetime(date).timestamp() == int(NOW)


def test_an_ipv6_peer_is_written_as_an_address_literal() -> None:
    assert b"([IPv6:2001:db8::1])" in field(peer="2001:db8::1")


def test_the_two_fields_are_never_larger_than_what_the_size_allows_for() -> None:
    longest = received(
        name="a" * 255,
        peer="2001:0db8:0000:0000:0000:0000:192.000.002.111%eth0000000000000",
        by="b" * 253,
        protocol="UTF8SMTPSA",
        identifier="0" * 16,
        now=NOW,
    )
    mark = Seal(b"", [], Envelope(mail_from="", rcpt_to=())).sign("0" * 16, "unchecked")
    assert len(longest) + len(f"X-Mailguard: {mark}\r\n") < OVERHEAD


def test_a_name_that_could_break_the_field_is_left_out() -> None:
    for name in ("a)b", "a;b", 'a"b', "(x", "a b", "a@b.example"):
        assert field(name).startswith(b"Received: from unknown ([192.0.2.7])")
