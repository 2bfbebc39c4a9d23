"""A next hop that does as it is told: the truth of what reached it, and every way to misbehave."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

ALL = ("PIPELINING", "SIZE 52428800", "8BITMIME", "SMTPUTF8", "DSN", "ENHANCEDSTATUSCODES")

READY = b"220 2.0.0 Ready\r\n"

# What may stand in a script in place of a reply.
HANG = b"(hang)"  # says nothing any more
CLOSE = b"(close)"  # hangs up in order
RESET = b"(reset)"  # drops the connection


class _Silent(Exception):  # noqa: N818  no error
    """This SMTP session says nothing any more."""


@dataclass(frozen=True)
class Taken:
    """One message that the next hop has answered with 250: its wire form, without the final dot."""

    mail_from: str
    rcpt_to: tuple[str, ...]
    wire: bytes

    @property
    def content(self) -> bytes:
        return (b"\r\n" + self.wire).replace(b"\r\n.", b"\r\n")[2:]

    @property
    def as_sent(self) -> bytes:
        """The content without the two fields that the relay has put before it."""
        lines = self.content.split(b"\r\n")
        assert lines[0].startswith(b"Received: ")
        assert lines[3].startswith(b"X-Mailguard: ")
        return b"\r\n".join(lines[4:])


@dataclass
class NextHop:
    """Answers by `script`, else as a good server would.

    A key is a whole command, its verb, `greeting`, or `message` (the final dot); a value is the reply, or one of the
    words above. `stop_reading` hangs up after so many octets of a message; `interrupt` says what it holds after so
    many. With `tls` it offers STARTTLS. `slow_s` is the time before the answer to `slow_at`, `pause_s` the time before
    each further look at a message. `began` is set when a message has begun to come.
    """

    extensions: tuple[str, ...] = ALL
    script: Mapping[str, bytes] = field(default_factory=dict)
    tls: ssl.SSLContext | None = None
    stop_reading: int = 0
    interrupt: tuple[int, bytes] | None = None
    slow_s: float = 0.0
    slow_at: str = "message"
    pause_s: float = 0.0
    began: asyncio.Event = field(default_factory=asyncio.Event)
    port: int = 0
    opened: int = 0
    open_now: int = 0
    commands: list[str] = field(default_factory=list)
    taken: list[Taken] = field(default_factory=list)
    halves: list[bytes] = field(default_factory=list)
    encrypted: int = 0
    shown: list[object] = field(default_factory=list)  # certificates of clients
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _all_gone: asyncio.Event = field(default_factory=asyncio.Event)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.opened += 1
        self.open_now += 1
        self._all_gone.clear()
        try:
            await self._session(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self.open_now -= 1
            if not self.open_now:
                self._all_gone.set()
            self._tasks.discard(task)
            writer.close()

    async def stop(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def quiet(self, within_s: float = 3.0) -> None:
        """Wait until no session is open here."""
        async with asyncio.timeout(within_s):
            await self._all_gone.wait()

    async def _session(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._dialogue(reader, writer)
        except _Silent:
            await reader.read(-1)

    async def _dialogue(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        envelope: list[str] = []
        await self._say(writer, "greeting", b"220 next.glanrafon.example ESMTP\r\n")
        while True:
            line = (await reader.readuntil(b"\r\n"))[:-2].decode("utf-8")
            self.commands.append(line)
            verb = line.partition(" ")[0].upper()
            if verb == "DATA":
                if (await self._say(writer, line, b"354 Go on\r\n", verb)).startswith(b"354"):
                    await self._message(reader, writer, envelope)
                    envelope = []
            elif verb == "STARTTLS" and self.tls and (await self._say(writer, line, READY, verb)) == READY:
                await writer.start_tls(self.tls)
                self.encrypted += 1
                self.shown.append(writer.get_extra_info("peercert"))
            elif verb == "QUIT":
                await self._say(writer, line, b"221 2.0.0 Bye\r\n", verb)
                return
            elif (await self._say(writer, line, self._usual(verb), verb)).startswith(b"250"):
                envelope = [*envelope, line] if verb in {"MAIL", "RCPT"} else []

    async def _message(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, envelope: list[str]) -> None:
        wire, end = b"\r\n", -1
        try:
            while end < 0:
                chunk = await reader.read(65536)
                if not chunk or (self.stop_reading and len(wire) > self.stop_reading):
                    raise ConnectionResetError  # noqa: TRY301  as the operating system would
                if self.interrupt and len(wire) > self.interrupt[0]:
                    writer.write(self.interrupt[1])
                begin = max(0, len(wire) - 4)  # a look at all of it each time would take longer the larger it is
                wire += chunk
                end = wire.find(b"\r\n.\r\n", begin)
                self.began.set()
                await asyncio.sleep(self.pause_s)
        except BaseException:
            self.halves.append(wire[2:])
            raise
        assert wire[end + 5 :] == b"", "the relay spoke before it had its answer"
        if (await self._say(writer, "message", b"250 2.0.0 Ok: taken\r\n")).startswith(b"250"):
            paths = [line.partition("<")[2].partition(">")[0] for line in envelope]
            self.taken.append(Taken(paths[0], tuple(paths[1:]), wire[2 : end + 2]))

    async def _say(self, writer: asyncio.StreamWriter, line: str, usual: bytes, verb: str = "") -> bytes:
        """Say what the script has for this, or the usual; return it."""
        if self.slow_at in {line, verb}:
            await asyncio.sleep(self.slow_s)
        reply = self.script.get(line, self.script.get(verb or line, usual))
        if reply == HANG:
            raise _Silent
        if reply == RESET:
            writer.transport.abort()
        if reply in {CLOSE, RESET}:
            raise ConnectionResetError
        writer.write(reply)
        await writer.drain()
        return reply

    def _usual(self, verb: str) -> bytes:
        if verb == "EHLO":
            lines = ["next.glanrafon.example", *self.extensions, *(["STARTTLS"] if self.tls else [])]
            return b"".join(
                f"250{'-' if n < len(lines) - 1 else ' '}{line}\r\n".encode() for n, line in enumerate(lines)
            )
        return {
            "HELO": b"250 next.glanrafon.example\r\n",
            "MAIL": b"250 2.1.0 Sender ok\r\n",
            "RCPT": b"250 2.1.5 Recipient ok\r\n",
            "RSET": b"250 2.0.0 Reset\r\n",
            "XFORWARD": b"250 2.0.0 Noted\r\n",
            "AUTH": b"235 2.7.0 Welcome\r\n",
        }.get(verb, b"502 5.5.2 What?\r\n")


@asynccontextmanager
async def next_hop(*, implicit: ssl.SSLContext | None = None, **settings: Any) -> AsyncIterator[NextHop]:  # noqa: ANN401  those of NextHop
    """A next hop on loopback, at a free port unless one is given, gone at the end.

    `implicit` makes all of its sessions encrypted.
    """
    hop = NextHop(**settings)
    server = await asyncio.start_server(hop.serve, "127.0.0.1", hop.port, limit=1 << 20, ssl=implicit)
    hop._all_gone.set()
    hop.port = server.sockets[0].getsockname()[1]
    try:
        yield hop
    finally:
        server.close()
        await hop.stop()
        await server.wait_closed()
