"""Any bytes as a client's side of an SMTP session: it never breaks, the next hop gets clean commands alone."""

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, cast

from mailguard.config_tables import LimitsTable, RelayTable
from mailguard.smtp.client import Reply, SmtpClient
from mailguard.smtp.tls import NextHopTls
from mailguard.smtp_relay import Relay
from mailguard.smtp_relay.session import ClientSession
from tests.fuzz.ending import clean
from tests.servers.outcomes import StubInspector
from tests.servers.running import captured_log

LETTER = b"From: a@b.example\r\n\r\nHello.\r\n"
HELLO = b"EHLO c.example\r\nMAIL FROM:<a@glanrafon.example>\r\nRCPT TO:<b@glanrafon.example>\r\n"
SEEDS = (
    b"\x40" + HELLO + b"DATA\r\n" + LETTER + b".\r\nQUIT\r\n",
    b"\x03" + HELLO + b"RSET\r\nNOOP\r\nVRFY x\r\n" + HELLO[16:] + b"DATA\r\n" + LETTER + b".\r\n",
    b"\x81" + HELLO + b"DATA\r\nA\n.\nMAIL FROM:<x@y>\r\nDATA\r\n\r\r\n.\r\r\n.\r\nQUIT\r\n",
    b"\x09" + b"HELO c\r\nMAIL FROM:<> BODY=8BITMIME SIZE=10 SMTPUTF8 RET=HDRS ENVID=a\r\n"
    b"RCPT TO:<\xc5\xb5@x.example> NOTIFY=NEVER ORCPT=rfc822;a@b\r\nDATA\r\n..\r\n.\r\n",
)
REPLY = re.compile(rb"([2-5][0-9]{2}-[^\r\n\0]*\r\n)*[2-5][0-9]{2}(?: [^\r\n\0]*)?\r\n")
COMMAND = re.compile(rb"(?:MAIL FROM|RCPT TO):<[^\x00-\x1f\x7f]*|RSET")
EXTENSIONS = dict.fromkeys(("PIPELINING", "8BITMIME", "SMTPUTF8", "DSN", "ENHANCEDSTATUSCODES"), "")
TURNS = 200  # of the loop, in which a session has done with what came
OK = Reply(250, b"250 2.0.0 Ok\r\n")


class Hop:
    """A next hop that takes everything, and looks at each octet of it."""

    alive, dotted, busy, extensions = True, True, False, EXTENSIONS
    taken: ClassVar[list[int]] = []  # the sizes of the messages of all sessions

    async def ask(self, lines: Sequence[bytes]) -> AsyncIterator[Reply]:
        """Take commands."""
        for line in lines:
            yield await self.command(line)

    async def command(self, line: bytes) -> Reply:
        """Take one command."""
        assert COMMAND.fullmatch(line), "a command that is none, or more than one"
        return OK

    async def data_raw(self, pieces: Sequence[bytes]) -> Reply:
        """Take a message."""
        clean(b"".join(pieces))
        self.taken.append(sum(map(len, pieces)))
        return OK

    async def quit(self) -> None:
        """Take leave."""

    def abort(self) -> None:
        """Be hung up on."""


class Talking(ClientSession):
    """A session whose next hop is at hand."""

    async def _reach(self) -> SmtpClient:
        self._next_hop = cast("SmtpClient", Hop())
        return self._next_hop


class Line(asyncio.Transport):
    """The client's side: what it is told."""

    def __init__(self) -> None:
        super().__init__({"peername": ("127.0.0.1", 2525)})
        self.told = b""
        self.closed = False

    def write(self, data: Any) -> None:  # noqa: ANN401  as asyncio has it
        self.told += bytes(data)

    def close(self) -> None:
        self.closed = True

    abort = close

    def is_closing(self) -> bool:
        return self.closed

    def get_write_buffer_size(self) -> int:
        return 0

    def can_write_eof(self) -> bool:
        return False

    def pause_reading(self) -> None:
        pass

    def resume_reading(self) -> None:
        pass


def one(data: bytes) -> None:
    """Hold one session; the first octet says in what pieces it comes, and what becomes of bare line ends."""
    if data:
        asyncio.run(_talk(data[1:], 1 + data[0] % 128, "normalise" if data[0] >= 128 else "reject"))


async def _talk(stream: bytes, step: int, bare: str) -> None:
    log, events = captured_log()
    table, tls = _settings(bare)
    inspector = StubInspector(keeps=False)
    hook = Relay(table, LimitsTable(), inspector, lambda *_: None, b"key", log, next_hop_tls=tls)
    line, session = Line(), Talking(hook._common, hook, asyncio.get_running_loop())
    session.connection_made(line)
    for start in range(0, len(stream), step):
        if line.closed:
            break
        session.data_received(stream[start : start + step])
        await asyncio.sleep(0)
    for _ in range(TURNS):
        await asyncio.sleep(0)
    session.eof_received()
    session.connection_lost(None)
    assert session._handler_coroutine is not None
    await asyncio.wait({session._handler_coroutine}, timeout=5)
    broken = [event for event in events if event["event"] == "session_failed"]
    assert not broken, f"the session broke: {broken}"
    assert re.fullmatch(rb"(?:%s)*" % REPLY.pattern, line.told), "a reply that is none"


@cache
def _settings(bare: str) -> tuple[RelayTable, NextHopTls]:
    """The settings; reading the authorities of the system for each session would take most of the time."""
    table = RelayTable(
        listen="127.0.0.1:25",
        next_hop="127.0.0.1:26",
        allow=("127.0.0.0/8",),
        hostname="relay.example",
        tls="off",
        bare_line_ends=bare,  # type: ignore[arg-type]  # one of the two words
    )
    return table, NextHopTls(table, Path())
