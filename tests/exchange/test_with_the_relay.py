"""Relay and scanner of one service see the same message: its sender hears of it once, whoever comes first."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import msgspec

from mailguard.config_tables import Config
from mailguard.demo.mailboxes import Mailboxes
from mailguard.exchange import hook
from mailguard.service import Service
from tests.builders import MEMBER, TORY_MEMBER, council
from tests.servers.mailboxes import letter
from tests.servers.next_hop import NextHop, next_hop
from tests.servers.postfix import free_port
from tests.servers.running import captured_log


@asynccontextmanager
async def running(server: NextHop, source: Mailboxes) -> AsyncIterator[tuple[Service, int]]:
    """A service with a relay before `server` and a scanner over `source`; where the relay listens."""
    port = free_port()
    table = {
        "council": {"name": "Aberwen Council", "domains": ["aberwen.example"]},
        "policy": {"pack": "district", "mode": "advise"},
        "directory": {"csv": "none"},
        "relay": {
            "listen": f"127.0.0.1:{port}",
            "next_hop": f"127.0.0.1:{server.port}",
            "allow": ["127.0.0.0/8"],
            "hostname": "mailguard.aberwen.example",
        },
        "exchange": {"user": "mailguard", "mailboxes": list(source.boxes), "poll_s": 0.1},
        "notices": {"from": "mailguard@aberwen.example", "settle_s": 0},
        "privacy": {"users_informed": "2026-01-01"},
        "limits": {"workers": 1},
    }
    log, _ = captured_log()
    service = Service(msgspec.convert(table, Config), council("district", mode="advise"), log, mailboxes=source)
    await service.start()
    try:
        yield service, port
    finally:
        await service.stop()


async def relayed(port: int, sender: str, mime: bytes) -> None:
    """Send a message through the relay."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    talk = (b"EHLO exchange.aberwen.example", f"MAIL FROM:<{sender}>".encode())
    for line in (*talk, b"RCPT TO:<all.members@aberwen.example>", b"DATA", mime.rstrip() + b"\r\n.", b"QUIT"):
        writer.write(line + b"\r\n")
        await writer.drain()
        await asyncio.sleep(0.1)
    await asyncio.wait_for(reader.read(), 10)
    writer.close()


def notices(server: NextHop) -> int:
    return sum(taken.mail_from == "" for taken in server.taken)


async def until(true: object) -> None:
    async with asyncio.timeout(10):
        while not true():  # type: ignore[operator]  # noqa: ASYNC110  any question that has no event
            await asyncio.sleep(0.02)


async def test_what_the_relay_has_told_the_scanner_marks_and_what_the_scanner_has_told_the_relay_leaves() -> None:
    source = Mailboxes((MEMBER, TORY_MEMBER))
    settled = datetime.now(UTC) - hook.SETTLED - timedelta(seconds=1)
    first = letter(sent=settled)
    second = replace(letter(sender=TORY_MEMBER, sent=settled))
    async with next_hop() as server, running(server, source) as (_, port):
        await until(lambda: source.begun == 2)
        await relayed(port, MEMBER, first.mime)
        await until(lambda: notices(server) == 1)
        source.put(MEMBER, first)
        source.put(TORY_MEMBER, second)
        await until(lambda: all(box.items and _marked(source, name) for name, box in source.boxes.items()))
        await until(lambda: len(source.boxes[TORY_MEMBER].inbox) == 1)
        await relayed(port, TORY_MEMBER, second.mime)
        await asyncio.sleep(0.3)
    assert source.boxes[MEMBER].inbox == []
    assert notices(server) == 1


def _marked(source: Mailboxes, mailbox: str) -> bool:
    return all(item.categories for item in source.items(mailbox))
