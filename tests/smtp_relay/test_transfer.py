"""Where a message ends and whether it is clean, for every way in which the network may cut it."""

import asyncio
import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from mailguard.smtp_relay.transfer import PIECE_BYTES, BareLineEnds, Transfer

PLENTY = 1 << 30
# Messages made of what the parser looks for, so that every border case comes up soon.
TRICKY = st.lists(st.sampled_from([b"\r", b"\n", b".", b"\r\n", b"\r\n.", b"\0", b"a", b"long " * 30]), max_size=40)
CUTS = st.lists(st.integers(0, 5000), max_size=12)


def pieces(stream: bytes, cuts: list[int]) -> list[bytes]:
    places = sorted({0, len(stream), *(cut % (len(stream) + 1) for cut in cuts)})
    return [stream[a:b] for a, b in pairwise(places) if a != b]


def fed(
    stream: bytes,
    cuts: list[int] | None = None,
    bare: BareLineEnds = "reject",
    largest: int = PLENTY,
    piece_bytes: int = 1,
) -> Transfer:
    transfer = Transfer(largest=largest, bare=bare, piece_bytes=piece_bytes)
    for piece in pieces(stream, cuts or []):
        if not transfer.complete:
            transfer.feed(piece)
        else:
            transfer.rest += piece
    return transfer


def by_the_book(stream: bytes, *, mends: bool) -> tuple[bytes, bytes] | None:
    """The wire form and the rest, by one look at the whole stream; None without an end."""
    whole = b"\r\n" + stream
    end = re.search(rb"(?<!\r)\r\n\.\r\n" if mends else rb"\r\n\.\r\n", whole)
    return (whole[2 : end.start() + 2], whole[end.end() :]) if end else None


@given(TRICKY, CUTS, st.sampled_from(["reject", "normalise"]))
def test_the_end_is_found_wherever_the_stream_is_cut(parts: list[bytes], cuts: list[int], bare: BareLineEnds) -> None:
    stream = b"".join(parts) + b"\r\n.\r\nQUIT\r\n"
    expected = by_the_book(stream, mends=bare == "normalise")
    got = fed(stream, cuts, bare)
    assert got.complete == (expected is not None)
    if expected:
        wire, rest = expected
        assert got.rest == rest
        assert got.unclean == (re.search(rb"\r(?!\n)|(?<!\r)\n|\0", wire) is not None)
        if not got.refused:
            assert b"".join(got.wire) == wire


@given(TRICKY, CUTS)
def test_a_clean_message_is_read_as_rfc_5321_says_and_kept_as_it_came(parts: list[bytes], cuts: list[int]) -> None:
    lines = re.split(rb"[\r\n\0]+", b"".join(parts))
    content = b"\r\n".join(lines) + b"\r\n"
    wire = b"\r\n".join([b"." + line if line.startswith(b".") else line for line in lines]) + b"\r\n"
    got = fed(wire + b".\r\n", cuts)
    assert not got.unclean
    assert b"".join(got.wire) == wire
    assert asyncio.run(got.whole()) == content
    assert got.size == len(content)


@given(TRICKY, CUTS)
def test_what_is_mended_holds_no_bare_line_end_and_no_end_of_data(parts: list[bytes], cuts: list[int]) -> None:
    stream = b"".join(parts) + b"x\r\n.\r\n"
    whole, cut = fed(stream, None, "normalise"), fed(stream, cuts, "normalise")
    for got in (whole, cut):
        asyncio.run(got.mend())
        wire = b"".join(got.wire)
        assert b"\r\n.\r\n" not in b"\r\n" + wire
        assert re.search(rb"\r(?!\n)|(?<!\r)\n|\0", wire) is None
        assert (b"\r\n" + wire).replace(b"\r\n.", b"\r\n")[2:] == b"".join(got.content)
    assert b"".join(whole.wire) == b"".join(cut.wire)


def test_an_empty_message_is_a_message() -> None:
    for cuts in ([], [1], [2], [1, 2]):
        got = fed(b".\r\nNOOP\r\n", cuts)
        assert (got.complete, got.wire, got.rest, got.size) == (True, [], b"NOOP\r\n", 0)


def test_a_dot_alone_after_cr_cr_lf_ends_nothing_when_mended() -> None:
    stream = b"Subject: a\r\n\r\nb\r\r\n.\r\nMAIL FROM:<x@glanrafon.example>\r\n.\r\n"
    for cut in range(len(stream)):
        got = fed(stream, [cut], "normalise")
        asyncio.run(got.mend())
        assert b"".join(got.wire) == b"Subject: a\r\n\r\nb\r\n..\r\nMAIL FROM:<x@glanrafon.example>\r\n"


def test_of_a_message_that_is_too_large_nothing_is_kept() -> None:
    line = b"x" * 998 + b"\r\n"
    got = Transfer(largest=40_000, bare="reject")
    for _ in range(500):
        got.feed(line)
        assert sum(map(len, got.wire)) <= 40_000
    got.feed(b".\r\n")
    assert got.complete
    assert got.excess == "size"
    assert got.size == 500_000


def test_a_message_as_large_as_allowed_is_taken() -> None:
    assert not fed(b"x" * 98 + b"\r\n.\r\n", largest=100).refused
    assert fed(b"x" * 99 + b"\r\n.\r\n", largest=100).refused


@given(CUTS)
def test_a_header_larger_than_allowed_is_seen_wherever_the_stream_is_cut(cuts: list[int]) -> None:
    header = b"Subject: " + b"x" * 89 + b"\r\n" + b"To: " + b"y" * 94 + b"\r\n"
    stream = header + b"\r\n" + b"z" * 5000 + b"\r\n.\r\n"
    assert len(header) == 200
    for limit, excess in ((0, None), (198, None), (197, "header")):
        got = Transfer(largest=PLENTY, bare="reject", header_bytes=limit, piece_bytes=1)
        for piece in pieces(stream, cuts):
            got.feed(piece)
        assert got.excess == excess
    got = Transfer(largest=PLENTY, bare="reject", header_bytes=1)
    got.feed(b"\r\nno header at all\r\n.\r\n")
    assert got.excess is None
    got = Transfer(largest=PLENTY, bare="reject", header_bytes=1)
    got.feed(b"a body\r\n" * 100 + b".\r\n")
    assert got.excess is None


@given(CUTS)
def test_a_line_longer_than_allowed_is_seen_wherever_the_stream_is_cut(cuts: list[int]) -> None:
    stream = b"short\r\n" + b"x" * 1500 + b"\r\nshort\r\n.\r\n"
    for limit, excess in ((0, None), (1500, None), (1499, "line")):
        got = Transfer(largest=PLENTY, bare="reject", line_bytes=limit, piece_bytes=1)
        for piece in pieces(stream, cuts):
            got.feed(piece)
        assert got.excess == excess
        assert bool(got.wire) == (excess is None)


def test_a_line_without_end_is_given_up_when_it_is_too_long() -> None:
    got = Transfer(largest=PLENTY, bare="reject", line_bytes=998)
    for _ in range(1000):
        got.feed(b"x" * 65_536)
        assert sum(map(len, got.wire)) + len(got._held) < 200_000


def test_a_long_run_of_carriage_returns_costs_no_more_than_other_bytes() -> None:
    got = Transfer(largest=PLENTY, bare="normalise")
    for _ in range(400):
        got.feed(b"\r" * 65536)
        assert len(got._held) < 10
    got.feed(b"\n.\r\nx\r\n.\r\n")
    assert got.complete
    assert got.unclean
    assert len(got.rest) == 0


def test_a_message_that_comes_octet_by_octet_is_kept_in_few_pieces() -> None:
    text = b"Dear all, the agenda of the committee is on the web site.\r\n" * 1000
    got = fed(text + b".\r\n", list(range(len(text))), piece_bytes=PIECE_BYTES)
    assert got.complete
    assert b"".join(got.wire) == text
    assert len(got.wire) <= len(text) // PIECE_BYTES + 1
