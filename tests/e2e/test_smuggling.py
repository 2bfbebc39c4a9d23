"""A second message cannot be hidden in a message: not before a next hop that takes anything, and not before Postfix."""

import asyncio
import re
from collections.abc import Iterator
from itertools import product

import pytest

from tests.servers.lenient import lenient
from tests.servers.outcomes import GWEN, OWAIN
from tests.servers.postfix import Postfix, postfix
from tests.servers.running import Client, Running, relay

HEAD = b"From: Gwen Parry <gwen.parry@glanrafon.example>\r\nSubject: Agenda\r\n\r\nDear all,"
HIDDEN = b"MAIL FROM:<leader@glanrafon.example>\r\nRCPT TO:<press@paper.example>\r\nDATA\r\nSubject: forged\r\n\r\n"
ENDS = (b"\n", b"\r", b"\r\n", b"\r\r\n", b"\n\r", b"\0\r\n", b"\r\0\n", b"\r\n\0", b"\0")
# Everything that a server somewhere may take for the end of data, but for the one that is it.
EVERY = [before + b"." + after for before, after in product(ENDS, ENDS)]
# After CR CR LF it is the end to one server and none to another: where bare ends are mended it is none.
SEQUENCES = [one for one in EVERY if not re.search(rb"(?<!\r)\r\n\.\r\n", one)]
each_sequence = pytest.mark.parametrize("sequence", SEQUENCES, ids=lambda sequence: repr(sequence)[2:-1])
PAUSE_S = 0.002  # between two segments, so that they arrive as two


def cuts(sequence: bytes) -> Iterator[tuple[bytes, ...]]:
    """The stream of one message with another hidden in it, in one segment, and cut at every place of the sequence."""
    whole = HEAD + sequence + HIDDEN + b".\r\n"
    yield (whole,)
    for place in range(len(sequence) + 1):
        yield (whole[: len(HEAD) + place], whole[len(HEAD) + place :])
    yield (HEAD, *(sequence[n : n + 1] for n in range(len(sequence))), HIDDEN + b".\r\n")


async def said(running: Running, segments: tuple[bytes, ...]) -> bytes:
    """The answer to a message that comes in these segments; what is left over is read to its end."""
    one = await running.connect()
    await one.greet()
    await one.envelope(GWEN, OWAIN)
    assert (await one.ask(b"DATA")).startswith(b"354")
    for segment in segments:
        await one.send(segment)
        await asyncio.sleep(PAUSE_S)
    reply = await one.reply(20)
    await _leave(one)
    return reply


async def _leave(one: Client) -> None:
    """Say QUIT where somebody still listens, and hang up."""
    try:
        await one.ask(b"QUIT")
    except OSError:
        pass
    finally:
        await one.close()


async def test_the_lenient_next_hop_is_one() -> None:
    async with lenient() as hop:
        one = Client(*await asyncio.open_connection("127.0.0.1", hop.port))
        await one.greet()
        await one.envelope(GWEN, OWAIN)
        await one.ask(b"DATA")
        await one.send(HEAD + b"\n.\n" + HIDDEN + b".\r\n")
        await one.reply()
        await _leave(one)
        assert b"RCPT TO:<press@paper.example>" in hop.commands


@each_sequence
async def test_nothing_passes_a_relay_that_rejects(sequence: bytes) -> None:
    async with lenient() as hop, relay(hop.port) as running:
        for reply in await asyncio.gather(*(said(running, segments) for segments in cuts(sequence))):
            assert reply.startswith(b"521 5.5.2 ")
        assert hop.messages == []
        assert b"press" not in b"".join(hop.commands)


@each_sequence
async def test_what_a_relay_mends_is_one_message(sequence: bytes) -> None:
    async with lenient() as hop, relay(hop.port, bare_line_ends="normalise") as running:
        replies = await asyncio.gather(*(said(running, segments) for segments in cuts(sequence)))
        for reply in replies:
            assert reply.startswith(b"250 ")
        assert len(hop.messages) == len(replies)
        for message in hop.messages:
            assert b"Subject: forged" in message
        assert b"press" not in b"".join(hop.commands)


@pytest.fixture(scope="module")
def the_next_hop() -> Iterator[Postfix]:
    with postfix("next.glanrafon.example") as one:
        yield one


@pytest.mark.parametrize("bare", ["reject", "normalise"])
async def test_postfix_gets_one_message_or_none(the_next_hop: Postfix, bare: str) -> None:
    the_next_hop.clear()
    async with relay(the_next_hop.port, bare_line_ends=bare, reply_s=20.0) as running:
        expected = b"521 " if bare == "reject" else b"250 "
        streams = [list(cuts(sequence))[len(sequence) // 2 + 1] for sequence in SEQUENCES]
        for reply in await asyncio.gather(*(said(running, segments) for segments in streams)):
            assert reply.startswith(expected)
        await asyncio.sleep(0.3)
        mails = await asyncio.to_thread(the_next_hop.mails, 0 if bare == "reject" else len(SEQUENCES))
    assert len(mails) == (0 if bare == "reject" else len(SEQUENCES))
    for mail in mails:
        assert re.search(rb"^Delivered-To: owain\.rees@glanrafon\.example\r$", mail, re.MULTILINE)
        assert b"Subject: forged" in mail
