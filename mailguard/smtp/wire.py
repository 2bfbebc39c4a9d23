"""The connection to a next hop: bytes out, whole replies in, and every way in which it can go wrong.

What a session says on it is for `smtp_client`. Times are seconds.
"""

import asyncio
import re
from collections import deque
from dataclasses import dataclass
from typing import Literal, cast

from mailguard.smtp.tls import NextHopTls

Fault = Literal["unreachable", "timeout", "closed", "nonsense", "tls"]

REPLY_BYTES = 64 * 1024  # of one reply; RFC 5321 4.5.3.1.5 asks for 512 a line, of as many lines as there are
GO_AHEAD = 354

# RFC 5321 4.2.1: every line of a reply begins with the same code.
_REPLY = re.compile(rb"([2-5][0-9][0-9])(?:-[^\r\n\0]*\r\n\1)*(?: [^\r\n\0]*)?\r\n")
_BEGUN = re.compile(rb"(?:[2-5][0-9][0-9]-[^\r\n\0]*\r\n)*[^\r\n\0]*\r?")


class NextHopError(Exception):
    """The next hop cannot be reached, falls silent, hangs up or talks nonsense."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply: its code, and all its lines with their line ends, as they came."""

    code: int
    wire: bytes

    @property
    def lines(self) -> list[bytes]:
        """The lines without their line ends."""
        return self.wire.split(b"\r\n")[:-1]

    @property
    def good(self) -> bool:
        """Whether the next hop has done what it was asked (2yz)."""
        return self.code < 300  # noqa: PLR2004  RFC 5321 4.2.1: the first digit is the meaning


class Wire(asyncio.Protocol):
    """The connection: what was written, which replies came, and how it ended.

    `owed` counts the replies the next hop still owes us. One more than it owes is a fault at once: taken for the
    answer to the next command, a stray 250 would pass for the acceptance of a message. `ahead` is a message, dot and
    all, that goes out at once when the next hop says 354; `dotted` tells that the dot has gone.
    """

    def __init__(self) -> None:
        self.replies: deque[Reply] = deque()
        self.fault: Fault | None = None
        self.owed = 1  # the greeting
        self.ahead = b""
        self.dotted = False
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.WriteTransport | None = None
        self._unread = b""
        self._waiter: asyncio.Future[None] | None = None
        self._clock: asyncio.TimerHandle | None = None
        self._rings_at = self._deadline = 0.0
        self._paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the connection; hang up at once if it was given up while it was being made."""
        # asyncio and uvloop set TCP_NODELAY on every TCP connection.
        transport = cast("asyncio.WriteTransport", transport)  # uvloop's transports are no subclasses of asyncio's
        self._transport = transport
        if self.fault is not None:  # given up while the connection was being made
            transport.abort()

    def data_received(self, data: bytes) -> None:
        """Take replies out of what came; anything else is a fault."""
        unread = self._unread + data
        while match := _REPLY.match(unread):
            self._keep(Reply(int(match[1]), match[0]))
            unread = unread[match.end() :]
        self._unread = unread
        if unread and (len(unread) > REPLY_BYTES or not _BEGUN.fullmatch(unread)):
            self.fail("nonsense")
        if self.ahead:
            self._go_ahead()
        if self.replies:
            self._wake()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002  the name and the place are asyncio's
        """Note that the next hop has hung up."""
        self.fault = self.fault or "closed"
        self._paused = False
        if self._clock is not None:
            self._clock.cancel()
        self._wake()

    def pause_writing(self) -> None:
        """Note that the network takes no more for now."""
        self._paused = True

    def resume_writing(self) -> None:
        """Note that the network takes more."""
        self._paused = False
        self._wake()

    def write(self, data: bytes) -> None:
        """Hand bytes to the network; raise NextHopError if there is nobody to take them."""
        if self.fault is not None or self._transport is None:
            raise NextHopError(self.fault or "closed")
        self._transport.write(data)

    async def start_tls(self, tls: NextHopTls) -> None:
        """Encrypt what follows; raise NextHopError, OSError or ssl.SSLError where that does not come about."""
        if self._transport is None or self.fault is not None or self._unread or self.replies:
            # What came in the clear behind the 220 may be a third party's, to be read as if it were encrypted.
            raise NextHopError(self.fault or "nonsense")
        self._transport = await self._loop.start_tls(self._transport, self, tls.context, server_hostname=tls.name)

    async def reply(self, within_s: float) -> Reply:
        """Wait for a reply; those that came before a fault are still given."""
        deadline = self._loop.time() + within_s
        while not self.replies:
            await self._news(deadline)
        return self.replies.popleft()

    async def drained(self, within_s: float) -> None:
        """Wait until the network takes more, or the next hop speaks."""
        deadline = self._loop.time() + within_s
        while self._paused and not self.replies:
            await self._news(deadline)

    def fail(self, fault: Fault) -> None:
        """Note what went wrong first, and hang up without sending what is still held."""
        self.fault = self.fault or fault
        if self._transport is not None:
            self._transport.abort()
        self._wake()

    def close(self) -> None:
        """Hang up after what was written."""
        self.fault = self.fault or "closed"
        if self._transport is not None:
            self._transport.close()

    def _keep(self, reply: Reply) -> None:
        if not self.owed:
            # RFC 5321 3.8: it may take its leave unasked, and say nothing else.
            self.fail("closed" if reply.code == 421 else "nonsense")  # noqa: PLR2004
        else:
            self.owed -= 1
            self.replies.append(reply)

    def _go_ahead(self) -> None:
        """Send what waits for the 354, if it has come and nothing else came with it; its answer is owed instead."""
        said_354 = len(self.replies) == 1 and self.replies[0].code == GO_AHEAD
        if said_354 and not self._unread and self.fault is None:
            self.replies.clear()
            self.owed += 1
            self.write(self.ahead)
            self.ahead, self.dotted = b"", True

    async def _news(self, deadline: float) -> None:
        """Wait until something changes; raise NextHopError if nothing will."""
        if self.fault is not None:
            raise NextHopError(self.fault)
        self._deadline = deadline
        if self._clock is None or self._rings_at > deadline:
            self._set_clock(deadline)
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _set_clock(self, rings_at: float) -> None:
        """Have the clock ring by then. It runs on over many waits: setting it for each would cost more."""
        if self._clock is not None:
            self._clock.cancel()
        self._rings_at = rings_at
        self._clock = self._loop.call_at(rings_at, self._rang)

    def _rang(self) -> None:
        self._clock = None
        if self._waiter is None:
            return
        if self._loop.time() >= self._deadline:
            self.fail("timeout")
        else:
            self._set_clock(self._deadline)

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
