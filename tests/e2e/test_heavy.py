"""Bombs through the whole service: each is answered in time and arrives whole, and a message beside it first."""

import asyncio
from collections.abc import Iterator

import pytest

from tests.builders import ALL_MEMBERS, MEMBER
from tests.servers.bombs import bombs
from tests.servers.next_hop import next_hop
from tests.servers.postfix import free_port
from tests.servers.running import Client
from tests.servers.service import Service

BOMBS = bombs(MEMBER, ALL_MEMBERS)
SMALL = b"Subject: hello\r\n\r\nHello.\r\n"
HOP = free_port()
DEADLINE_S = 2.0


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """One service for all bombs, with a shorter deadline."""
    folder = tmp_path_factory.mktemp("service")
    one = Service(folder, free_port(), HOP)
    text = one.config.read_text("utf-8").replace("workers = 1", f"workers = 1\ndeadline_s = {DEADLINE_S}")
    one.config.write_text(text, "utf-8")
    one.start()
    yield one
    one.kill()


@pytest.mark.parametrize("name", BOMBS)
async def test_a_bomb_arrives_whole_and_the_message_beside_it_first(running: Service, name: str) -> None:
    wire = BOMBS[name].replace(b"\r\n.", b"\r\n..")
    async with next_hop(port=HOP) as hop:
        bomber, beside = await _client(running), await _client(running)
        for one in (bomber, beside):
            await one.envelope(MEMBER, ALL_MEMBERS)
            assert (await one.ask(b"DATA")).startswith(b"354")
        await bomber.send(wire)
        heavy = asyncio.create_task(_ended(bomber))
        light = asyncio.create_task(_ended(beside, SMALL))
        done, _ = await asyncio.wait({heavy, light}, return_when=asyncio.FIRST_COMPLETED)
        assert light in done
        assert (await light).startswith(b"250 ")
        assert (await asyncio.wait_for(heavy, DEADLINE_S + 20)).startswith(b"250 ")
        small, whole = sorted((taken.as_sent for taken in hop.taken if taken.mail_from), key=len)
        assert small == SMALL
        assert whole == BOMBS[name]
        for one in (bomber, beside):
            await one.close()


async def _client(running: Service) -> Client:
    one = Client(*await asyncio.open_connection("127.0.0.1", running.port, limit=1 << 20))
    await one.greet()
    return one


async def _ended(one: Client, rest: bytes = b"") -> bytes:
    """Send the rest of a message and its end; the answer."""
    await one.send(rest + b".\r\n")
    return await one.reply(60)
