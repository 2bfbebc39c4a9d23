"""A relay on a free loopback port, and a plain client that sends what it is told, byte for byte."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, cast

import msgspec
import structlog
from structlog.testing import LogCapture

from mailguard.config_tables import LimitsTable, RelayTable
from mailguard.logs import Log
from mailguard.pipeline import Outcome
from mailguard.smtp_relay import Relay
from mailguard.warn.recipient import Happened
from tests.servers.outcomes import StubInspector

KEY = b"a key for the tests alone"
NAME = "mailguard.glanrafon.example"


def captured_log() -> tuple[Log, list[Any]]:
    """A logger, and the list in which its events are kept."""
    capture = LogCapture()
    log = structlog.wrap_logger(structlog.PrintLogger(), processors=[capture])
    return cast("Log", log), capture.entries


@dataclass
class Running:
    """A relay that runs, with what it logged and whom it would have told."""

    relay: Relay
    port: int
    inspector: StubInspector
    events: list[Any]
    told: list[tuple[Outcome, Happened]]
    clients: "list[Client]" = field(default_factory=list)

    def events_of_messages(self) -> list[str]:
        return [event["event"] for event in self.events if event["event"].startswith("message_")]

    async def connect(self, tls: ssl.SSLContext | None = None) -> "Client":
        name = NAME if tls else None
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", self.port, limit=1 << 20, ssl=tls, server_hostname=name
        )
        one = Client(reader, writer)
        self.clients.append(one)
        return one


@asynccontextmanager
async def relay(
    next_hop_port: int,
    inspector: StubInspector | None = None,
    limits: LimitsTable | None = None,
    told: list[tuple[Outcome, Happened]] | None = None,
    **table: object,
) -> AsyncIterator[Running]:
    """A relay before the next hop at that port; further arguments are settings of `[relay]`."""
    inspector = inspector or StubInspector()
    log, events = captured_log()
    told = [] if told is None else told
    usual = {"allow": ["127.0.0.0/8"], "hostname": NAME, "connect_s": 2.0, "reply_s": 2.0, "listen": "127.0.0.1:0"}
    settings = usual | {"next_hop": f"127.0.0.1:{next_hop_port}"} | table
    hook = Relay(
        table=msgspec.convert(settings, RelayTable, strict=False),
        limits=limits or LimitsTable(),
        inspector=inspector,
        post_notice=lambda outcome, happened: told.append((outcome, happened)),
        mark_key=KEY,
        log=log,
    )
    [(_, port)] = await hook.start()
    running = Running(relay=hook, port=port, inspector=inspector, events=events, told=told)
    try:
        yield running
    finally:
        for one in running.clients:
            await one.close()
        await hook.stop()


class Client:
    """Sends bytes as they are given and reads whole replies."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    async def send(self, data: bytes) -> None:
        self._writer.write(data)
        await self._writer.drain()

    async def reply(self, within_s: float = 5.0) -> bytes:
        """One reply with all its lines; empty if the server has hung up."""
        lines = []
        async with asyncio.timeout(within_s):
            while True:
                line = await self._reader.readline()
                lines.append(line)
                if not line or line[3:4] != b"-":
                    return b"".join(lines)

    async def line(self, within_s: float = 5.0) -> bytes:
        """One line, with its end; empty if the server has hung up."""
        async with asyncio.timeout(within_s):
            return await self._reader.readline()

    async def ask(self, line: bytes) -> bytes:
        await self.send(line + b"\r\n")
        return await self.reply()

    async def greet(self) -> bytes:
        """Hear the greeting and say EHLO; the reply to that."""
        assert (await self.reply()).startswith(b"220 ")
        return await self.ask(b"EHLO post.glanrafon.example")

    async def envelope(self, mail_from: str, *rcpt_to: str) -> None:
        assert (await self.ask(f"MAIL FROM:<{mail_from}>".encode())).startswith(b"250"), mail_from
        for address in rcpt_to:
            assert (await self.ask(f"RCPT TO:<{address}>".encode())).startswith(b"250"), address

    async def message(self, wire: bytes) -> bytes:
        """Say DATA and send a message in wire form, without the final dot; the reply to it."""
        assert (await self.ask(b"DATA")).startswith(b"354")
        await self.send(wire + b".\r\n")
        return await self.reply(20)

    async def start_tls(self, context: ssl.SSLContext) -> None:
        """Say STARTTLS and take part; raises ssl.SSLError where the certificate is not vouched for."""
        assert (await self.ask(b"STARTTLS")).startswith(b"220 ")
        await self._writer.start_tls(context, server_hostname=NAME)

    def certificate_number(self) -> str:
        """The serial number of the certificate that the server has shown."""
        return str(self._writer.get_extra_info("peercert")["serialNumber"])

    def hang_up(self) -> None:
        self._writer.transport.abort()

    async def close(self) -> None:
        self._writer.close()
        with suppress(OSError):
            await self._writer.wait_closed()


@asynccontextmanager
async def client(running: Running) -> AsyncIterator[Client]:
    """A client that has said EHLO."""
    one = await running.connect()
    await one.greet()
    yield one
    await one.close()
