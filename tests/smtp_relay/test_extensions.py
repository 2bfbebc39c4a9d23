"""What the client is offered."""

from mailguard.smtp_relay.extensions import OVERHEAD, hello, offered, size_limit


def test_only_what_travels_is_taken_from_the_next_hop() -> None:
    theirs = {"8BITMIME": "", "DSN": "", "STARTTLS": "", "CHUNKING": "", "AUTH": "PLAIN", "X-OWN": ""}
    assert offered(theirs, 1000) == {"PIPELINING", "8BITMIME", "DSN"}


def test_the_smaller_size_counts() -> None:
    assert size_limit({"SIZE": "50000"}, 100_000) == 50_000 - OVERHEAD
    assert size_limit({"SIZE": "50000"}, 1000) == 1000
    assert size_limit({"SIZE": "500"}, 1000) == 1
    for unlimited in ({"SIZE": "0"}, {"SIZE": ""}, {"SIZE": "many"}, {"SIZE": "9" * 5000}, {}):
        assert size_limit(unlimited, 1000) == 1000


def test_the_last_line_of_the_reply_is_marked() -> None:
    assert hello("a.example", frozenset()) == b"250 a.example\r\n"
    assert hello("a.example", frozenset({"DSN"})) == b"250-a.example\r\n250 DSN\r\n"
