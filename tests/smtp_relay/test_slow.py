"""Clients that take their time, take no answer or know no end: each costs little, and nobody waits for it."""

import asyncio
import resource
from contextlib import suppress
from statistics import median
from time import perf_counter

import pytest

from mailguard.config_tables import LimitsTable
from tests.servers.next_hop import next_hop
from tests.servers.outcomes import GWEN, OWAIN
from tests.servers.running import Client, Running, client, relay

IDLE = 1000
TEXT = b"Subject: Agenda\r\n\r\nDear all,\r\n"
OCTETS = 16 * 1024 * 1024


@pytest.fixture
def many_sockets() -> None:
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 16_384), hard))


@pytest.mark.usefixtures("many_sockets")
async def test_a_thousand_idle_clients_delay_no_message() -> None:
    async with next_hop() as hop, relay(hop.port) as running, client(running) as one:
        for _ in range(IDLE // 50):
            idle = await asyncio.gather(*(running.connect() for _ in range(50)))
            await asyncio.gather(*(each.greet() for each in idle))
        assert running.relay.sessions == IDLE + 1
        assert hop.open_now == IDLE + 1
        times = []
        for _ in range(50):
            began = perf_counter()
            await one.envelope(GWEN, OWAIN)
            assert (await one.message(TEXT)).startswith(b"250 ")
            times.append(perf_counter() - began)
        assert median(times) < 0.05


async def test_a_command_that_comes_octet_by_octet_is_given_up() -> None:
    async with next_hop() as hop, relay(hop.port, idle_s=0.5) as running, client(running) as one:
        began = perf_counter()
        said = asyncio.create_task(one.reply())
        with suppress(OSError):
            while not said.done():
                await one.send(b"x")
                await asyncio.sleep(0.05)
        assert (await said).startswith(b"421 4.4.2 Idle")
        assert perf_counter() - began < 2


async def test_a_message_that_comes_line_by_line_is_given_up_after_its_time() -> None:
    async with next_hop() as hop, relay(hop.port, idle_s=5, receive_s=0.5) as running, client(running) as one:
        await one.envelope(GWEN, OWAIN)
        await one.ask(b"DATA")
        said = asyncio.create_task(one.reply())
        with suppress(OSError):
            while not said.done():
                await one.send(b"x\r\n")
                await asyncio.sleep(0.05)
        assert (await said).startswith(b"421 4.4.2 The message takes too long")
        await hop.quiet()
        assert [*hop.taken, *hop.halves] == []
        assert running.events_of_messages() == ["message_abandoned"]


async def test_a_command_without_end_is_refused_and_costs_no_memory() -> None:
    async with next_hop() as hop, relay(hop.port) as running, client(running) as one:
        with suppress(OSError):
            await _pour(one, b"MAIL FROM:<", b"a" * 65_536)
        assert _memory(running) < 1_000_000
        assert running.relay.sessions <= 1
        assert hop.commands[1:] in ([], ["QUIT"])


async def test_a_line_without_end_in_a_message_is_refused_and_costs_no_memory() -> None:
    limits = LimitsTable(line_bytes=998)
    async with next_hop() as hop, relay(hop.port, limits=limits) as running, client(running) as one:
        await one.envelope(GWEN, OWAIN)
        await one.ask(b"DATA")
        await _pour(one, b"Subject: x\r\n\r\n", b"a" * 65_536)
        assert _memory(running) < 1_000_000
        await one.send(b"\r\n.\r\n")
        assert await one.reply() == b"554 5.6.0 A line of the message is longer than this server takes\r\n"
        await one.envelope(GWEN, OWAIN)
        assert (await one.message(TEXT)).startswith(b"250 ")


async def test_a_header_without_end_is_refused_and_costs_no_memory() -> None:
    limits = LimitsTable(header_bytes=10_000)
    async with next_hop() as hop, relay(hop.port, limits=limits) as running, client(running) as one:
        await one.envelope(GWEN, OWAIN)
        await one.ask(b"DATA")
        await _pour(one, b"Subject: x\r\n", b"To: a@b.example\r\n" * 4096)
        assert _memory(running) < 1_000_000
        await one.send(b"\r\n.\r\n")
        assert (await one.reply()).startswith(b"552 5.3.4 The header")
        assert hop.taken == []


async def test_a_client_that_reads_no_answer_is_let_go() -> None:
    async with next_hop() as hop, relay(hop.port, idle_s=0.5) as running, client(running) as one:
        with suppress(OSError, TimeoutError):
            async with asyncio.timeout(5):
                while True:
                    await one.send(b"NOOP\r\n" * 10_000)
        async with asyncio.timeout(10):
            while running.relay.sessions:
                assert _memory(running) < 5_000_000
                await asyncio.sleep(0.01)
        one.hang_up()
        await hop.quiet()


@pytest.mark.parametrize("limits", [LimitsTable(command_bytes=512), LimitsTable(command_bytes=4096)])
async def test_the_longest_command_is_as_configured(limits: LimitsTable) -> None:
    async with next_hop() as hop, relay(hop.port, limits=limits) as running, client(running) as one:
        longest = b"NOOP " + b"x" * (limits.command_bytes - len(b"NOOP \r\n"))
        assert (await one.ask(longest)).startswith(b"250 ")
        assert (await one.ask(longest + b"x")).startswith(b"500 5.5.2 Command line too long")


async def _pour(one: Client, begin: bytes, piece: bytes) -> None:
    await one.send(begin)
    for _ in range(OCTETS // len(piece)):
        await one.send(piece)


def _memory(running: Running) -> int:
    """Octets that the relay holds of what its clients have sent and not yet read."""
    held = 0
    for session in running.relay._sessions:
        held += len(session._reader._buffer)  # type: ignore[attr-defined]
        held += session._writer.transport.get_write_buffer_size()
    return held
