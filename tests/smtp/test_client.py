"""The client side of SMTP: what a next hop says is kept as it came, what it does wrong has a name."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailguard.smtp.client import NextHopError, Reply, SmtpClient, answers, stuffed
from tests.servers.next_hop import CLOSE, HANG, RESET, NextHop, next_hop

LONG = b"x" * 998 + b"\r\n"


@asynccontextmanager
async def session(hop: NextHop, reply_s: float = 2.0) -> AsyncIterator[SmtpClient]:
    client = await SmtpClient.connect("127.0.0.1", hop.port, name="us.example", connect_s=2.0, reply_s=reply_s)
    try:
        yield client
    finally:
        await client.quit()


async def begun(client: SmtpClient) -> None:
    assert (await client.command(b"MAIL FROM:<a@glanrafon.example>")).good
    assert (await client.command(b"RCPT TO:<b@glanrafon.example>")).good


async def test_a_session_is_open_once_the_next_hop_was_greeted() -> None:
    async with next_hop(extensions=("PIPELINING", "size 1000", "AUTH PLAIN LOGIN")) as hop, session(hop) as client:
        assert hop.commands == ["EHLO us.example"]
        assert client.extensions == {"PIPELINING": "", "SIZE": "1000", "AUTH": "PLAIN LOGIN"}
        assert client.alive
    assert hop.commands[-1] == "QUIT"


async def test_a_next_hop_that_refuses_ehlo_is_greeted_with_helo() -> None:
    async with next_hop(script={"EHLO": b"502 5.5.2 What?\r\n"}) as hop, session(hop) as client:
        assert hop.commands == ["EHLO us.example", "HELO us.example"]
        assert client.extensions == {}


@pytest.mark.parametrize(
    ("script", "fault"),
    [
        ({"greeting": b"554 No\r\n"}, "unreachable"),
        ({"greeting": HANG}, "unreachable"),
        ({"greeting": CLOSE}, "closed"),
        ({"greeting": b"SSH-2.0-OpenSSH\r\n"}, "nonsense"),
        ({"EHLO": b"421 4.3.2 Later\r\n"}, "unreachable"),
        ({"EHLO": b"500 What?\r\n", "HELO": b"500 What?\r\n"}, "unreachable"),
        ({"EHLO": RESET}, "closed"),
    ],
)
async def test_a_next_hop_that_cannot_be_used_is_told_by_name(script: dict[str, bytes], fault: str) -> None:
    async with next_hop(script=script) as hop:
        with pytest.raises(NextHopError) as told:
            await SmtpClient.connect("127.0.0.1", hop.port, name="us.example", connect_s=0.3, reply_s=5)
        assert told.value.fault == fault
        assert str(told.value) == fault
        await hop.quiet()


async def test_nobody_at_home_is_unreachable() -> None:
    async with next_hop() as hop:
        port = hop.port
    with pytest.raises(NextHopError, match="unreachable"):
        await SmtpClient.connect("127.0.0.1", port, name="us.example", connect_s=2, reply_s=2)
    with pytest.raises(NextHopError, match="unreachable"):
        await SmtpClient.connect("x" * 70 + ".example", 25, name="us.example", connect_s=5, reply_s=2)


async def test_a_reply_of_many_lines_is_kept_byte_for_byte() -> None:
    said = b"250-one\r\n250-  two \xff\r\n250-\r\n250\r\n"
    async with next_hop(script={"NOOP": said}) as hop, session(hop) as client:
        reply = await client.command(b"NOOP")
        assert reply == Reply(250, said)
        assert reply.lines == [b"250-one", b"250-  two \xff", b"250-", b"250"]


@pytest.mark.parametrize(
    "said",
    [
        b"250 a\n",
        b"250 a\rb\r\n",
        b"250 a\0\r\n",
        b"25 a\r\n",
        b"150 a\r\n",
        b"650 a\r\n",
        b"250_a\r\n",
        b"250-a\r\n251 b\r\n",
        b"250-" + b"a" * 70_000,
        b"\r\n",
    ],
)
async def test_what_is_no_reply_is_nonsense(said: bytes) -> None:
    async with next_hop(script={"NOOP": said}) as hop, session(hop) as client:
        with pytest.raises(NextHopError, match="nonsense"):
            await client.command(b"NOOP")
        assert not client.alive


async def test_commands_leave_together_where_the_next_hop_takes_them_so() -> None:
    lines = [b"MAIL FROM:<a@glanrafon.example>", b"RCPT TO:<b@glanrafon.example>", b"RSET"]
    for extensions in (("PIPELINING",), ("8BITMIME",)):
        async with next_hop(extensions=extensions) as hop, session(hop) as client:
            assert [reply.code async for reply in client.ask(lines)] == [250, 250, 250]
            assert [line.encode() for line in hop.commands[1:]] == lines


async def test_a_command_of_ours_never_holds_a_second_one() -> None:
    async with next_hop() as hop, session(hop) as client:
        for line in (b"NOOP\r\nQUIT", b"NOOP\n", b"NO\0OP"):
            with pytest.raises(ValueError, match="line end"):
                await client.command(line)
        assert hop.commands == ["EHLO us.example"]


async def test_content_is_stuffed_and_the_wire_form_is_not_touched() -> None:
    async with next_hop() as hop, session(hop) as client:
        await begun(client)
        assert (await client.data([b".a\r\n..b", b"\r\n", b".c\r\n"])).good
        await begun(client)
        assert (await client.data_raw([b"..a\r\n", b"b\r\n"])).good
        assert [taken.wire for taken in hop.taken] == [b"..a\r\n...b\r\n..c\r\n", b"..a\r\nb\r\n"]
        assert hop.taken[0].content == b".a\r\n..b\r\n.c\r\n"


async def test_a_large_message_goes_out_whole() -> None:
    async with next_hop() as hop, session(hop, reply_s=20) as client:
        await begun(client)
        assert (await client.data_raw([LONG] * 5000)).good
        assert hop.taken[0].wire == LONG * 5000


@pytest.mark.parametrize(
    ("script", "code"), [({"DATA": b"554 No\r\n"}, 554), ({"message": b"452 Full\r\n"}, 452), ({}, 250)]
)
async def test_the_answer_to_a_message_is_the_last_word(script: dict[str, bytes], code: int) -> None:
    async with next_hop(script=script) as hop, session(hop) as client:
        await begun(client)
        assert (await client.data_raw([LONG])).code == code
        assert client.dotted == ("DATA" not in script)


@pytest.mark.parametrize(
    ("script", "fault"),
    [
        ({"DATA": b"250 Ok\r\n"}, "nonsense"),
        ({"message": b"354 More\r\n"}, "nonsense"),
        ({"message": CLOSE}, "closed"),
        ({"message": HANG}, "timeout"),
        ({"DATA": b"354 Go on\r\n250 Ok\r\n"}, "nonsense"),
    ],
)
async def test_what_the_next_hop_does_wrong_with_a_message_has_a_name(script: dict[str, bytes], fault: str) -> None:
    async with next_hop(script=script) as hop, session(hop, reply_s=0.5) as client:
        await begun(client)
        with pytest.raises(NextHopError, match=fault):
            await client.data_raw([LONG])
        with pytest.raises(NextHopError):
            await client.command(b"NOOP")
        assert hop.taken == []


async def test_a_next_hop_that_reads_nothing_is_given_up() -> None:
    async with next_hop(pause_s=60) as hop, session(hop, reply_s=0.3) as client:
        await begun(client)
        began = perf_counter()
        with pytest.raises(NextHopError, match="timeout"):
            await client.data_raw([LONG] * 20_000)
        assert perf_counter() - began < 3


async def test_a_drip_of_bytes_buys_no_time() -> None:
    async def drips(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 x\r\n")
        await reader.readline()
        writer.write(b"250 x\r\n")
        await reader.readline()
        try:
            while True:
                writer.write(b"250-x\r\n")
                await writer.drain()
                await asyncio.sleep(0.05)
        except ConnectionError:
            writer.close()

    async with own_server(drips) as port:
        client = await SmtpClient.connect("127.0.0.1", port, name="us.example", connect_s=2, reply_s=0.3)
        began = perf_counter()
        with pytest.raises(NextHopError, match="timeout"):
            await client.command(b"NOOP")
        assert perf_counter() - began < 2
        await asyncio.sleep(0.1)


async def test_a_long_wait_does_not_outlive_a_shorter_one() -> None:
    async with next_hop(script={"QUIT": HANG}) as hop, session(hop, reply_s=60) as client:
        await client.command(b"NOOP")
        client._wire._set_clock(asyncio.get_running_loop().time() + 60)
        with pytest.raises(NextHopError, match="timeout"):
            await client._wire.reply(0.2)


async def test_what_the_next_hop_says_unasked_ends_the_session() -> None:
    async with next_hop(script={"NOOP": b"250 ok\r\n421 4.3.2 Closing\r\n"}) as hop, session(hop) as client:
        assert (await client.command(b"NOOP")).code == 250
        await asyncio.sleep(0.02)
        assert not client.alive


async def test_leaving_a_next_hop_that_does_not_answer_takes_no_error() -> None:
    async with next_hop(script={"QUIT": CLOSE}) as hop:
        client = await SmtpClient.connect("127.0.0.1", hop.port, name="us.example", connect_s=2, reply_s=2)
        await client.quit()
        await client.quit()
        await hop.quiet()


async def test_whether_a_next_hop_is_there_can_be_asked() -> None:
    async with next_hop() as hop:
        assert await answers("127.0.0.1", hop.port, name="us.example", within_s=2)
        hop.script = {"greeting": HANG}
        assert not await answers("127.0.0.1", hop.port, name="us.example", within_s=0.2)


@given(st.lists(st.sampled_from([b".", b"a", b"\r\n", b""]), max_size=30))
def test_stuffing_can_be_undone_over_all_borders(pieces: list[bytes]) -> None:
    wire = b"\r\n" + b"".join(stuffed(pieces))
    assert b"\r\n.\r\n" not in wire
    assert wire.replace(b"\r\n.", b"\r\n")[2:] == b"".join(pieces)


@asynccontextmanager
async def own_server(
    serve: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
) -> AsyncIterator[int]:
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await server.wait_closed()
