"""One SMTP session with a next hop, seen from the client (RFC 5321); it waits in the event loop and never blocks it.

The replies of the next hop are kept as they came, byte for byte. What the next hop does wrong ends as NextHopError,
whose text is a word of ours and may be logged. Times are seconds.
"""

import asyncio
import re
from collections import deque
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, Self, cast

Fault = Literal["unreachable", "timeout", "closed", "nonsense"]

REPLY_BYTES = 64 * 1024  # of one reply; RFC 5321 4.5.3.1.5 asks for 512 a line, of as many lines as there are
WRITE_BYTES = 256 * 1024  # a message up to this size leaves in one write: small writes wait for delayed ACKs
QUIT_S = 5.0
GO_AHEAD = 354

_DOT = b".\r\n"

# RFC 5321 4.2.1: every line of a reply begins with the same code.
_REPLY = re.compile(rb"([2-5][0-9][0-9])(?:-[^\r\n\0]*\r\n\1)*(?: [^\r\n\0]*)?\r\n")
_BEGUN = re.compile(rb"(?:[2-5][0-9][0-9]-[^\r\n\0]*\r\n)*[^\r\n\0]*\r?")
_LINE_END = re.compile(rb"[\r\n\0]")


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


class SmtpClient:
    """A session that is open: greeted, and EHLO (or HELO, where the next hop knows no other) said.

    `extensions` are the keywords of the EHLO reply, in capitals, with their parameters. One task uses a session at a
    time.
    """

    def __init__(self, wire: "_Wire", reply_s: float) -> None:
        self._wire = wire
        self._reply_s = reply_s
        self.extensions: dict[str, str] = {}

    @classmethod
    async def connect(cls, host: str, port: int, *, name: str, connect_s: float, reply_s: float) -> Self:
        """Open a session and introduce ourselves as `name`; raise NextHopError within `connect_s`."""
        wire = _Wire()
        client = cls(wire, reply_s)
        try:
            async with asyncio.timeout(connect_s):
                await asyncio.get_running_loop().create_connection(lambda: wire, host, port)
                await client._greet(name)
        except (OSError, TimeoutError, UnicodeError):  # the first and the last also of names that cannot be looked up
            client.abort()
            raise NextHopError("unreachable") from None
        except BaseException:
            client.abort()
            raise
        return client

    @property
    def alive(self) -> bool:
        """Whether the next hop has neither hung up nor said anything unasked since the last reply."""
        return self._wire.fault is None

    @property
    def dotted(self) -> bool:
        """Whether the dot that ends the latest message was handed to the network: then the next hop has all of it."""
        return self._wire.dotted

    @property
    def busy(self) -> bool:
        """Whether the next hop owes an answer, or has half a message: then it can only be hung up on."""
        return self._wire.owed > 0 or not self.alive

    async def command(self, line: bytes) -> Reply:
        """Send one command, without its line end, and wait for its reply."""
        self._send([line])
        return await self.reply()

    async def ask(self, lines: Sequence[bytes]) -> AsyncIterator[Reply]:
        """Send commands and yield their replies in order: in one write where the next hop takes PIPELINING."""
        at_once = len(lines) if "PIPELINING" in self.extensions else 1
        for start in range(0, len(lines), at_once):
            group = lines[start : start + at_once]
            self._send(group)
            for _ in group:
                yield await self.reply()

    async def reply(self) -> Reply:
        """Wait for the next reply that is owed to us."""
        waiting = self._wire.replies
        return waiting.popleft() if waiting else await self._wire.reply(self._reply_s)

    async def data(self, content: Iterable[bytes]) -> Reply:
        """Send a message given as content (CRLF line ends); return the refusal of DATA, or the final reply."""
        return await self.data_raw(list(stuffed(content)))

    async def data_raw(self, pieces: Sequence[bytes]) -> Reply:
        """Send a message given in wire form (dot-stuffed, the final dot not in it), as `data` does."""
        self._wire.dotted = False
        if sum(map(len, pieces)) <= WRITE_BYTES:
            reply = await self._data_in_one(b"".join([*pieces, _DOT]))
        else:
            reply = await self._data_in_many(pieces)
        if reply.code < 400 and not (self.dotted and reply.good):  # noqa: PLR2004  neither a refusal nor a success
            raise self._nonsense()
        return reply

    async def end_data(self) -> Reply:
        """Wait on for the answer to a message that is `dotted`, where `data_raw` was given up."""
        reply = await self.reply()
        if 300 <= reply.code < 400:  # noqa: PLR2004  RFC 5321 4.3.2: 3yz asks for more, and of what?
            raise self._nonsense()
        return reply

    async def _data_in_one(self, message: bytes) -> Reply:
        """Leave the message with the connection, which sends it the moment the next hop says 354."""
        self._wire.ahead = message
        try:
            return await self.command(b"DATA")
        finally:
            self._wire.ahead = b""

    async def _data_in_many(self, pieces: Iterable[bytes]) -> Reply:
        """Send as fast as the next hop reads; stop short of the dot, and hang up, if it speaks before the end."""
        reply = await self.command(b"DATA")
        if reply.code != GO_AHEAD:
            return reply
        self._wire.owed += 1
        for piece in pieces:
            self._wire.write(piece)
            await self._wire.drained(self._reply_s)
            if self._wire.replies:
                break
        else:
            self._wire.write(_DOT)
            self._wire.dotted = True
        reply = await self.reply()
        if not self.dotted:
            self.abort()  # RFC 5321 knows no other way to end half a message
        return reply

    async def quit(self) -> None:
        """Say QUIT and hang up; never raises."""
        try:
            if self.alive:
                self._send([b"QUIT"])
                await self._wire.reply(QUIT_S)
        except NextHopError:
            pass
        finally:
            self._wire.close()

    def abort(self) -> None:
        """Hang up at once; what was not yet sent never is."""
        self._wire.fail("closed")

    async def _greet(self, name: str) -> None:
        if not (await self.reply()).good:
            raise NextHopError("unreachable")
        reply = await self.command(b"EHLO " + name.encode("ascii"))
        if reply.code >= 500:  # noqa: PLR2004  RFC 5321 3.2: a server that does not know EHLO is greeted with HELO
            if not (await self.command(b"HELO " + name.encode("ascii"))).good:
                raise NextHopError("unreachable")
        elif not reply.good:
            raise NextHopError("unreachable")
        else:
            self.extensions = _extensions(reply)

    def _send(self, lines: Sequence[bytes]) -> None:
        for line in lines:
            if _LINE_END.search(line):
                raise ValueError("a command of ours holds a line end or NUL")
        self._wire.owed += len(lines)
        self._wire.write(b"".join([line + b"\r\n" for line in lines]))

    def _nonsense(self) -> NextHopError:
        self._wire.fail("nonsense")
        return NextHopError("nonsense")


def stuffed(content: Iterable[bytes]) -> Iterable[bytes]:
    """Put a dot before each line that begins with one (RFC 5321 4.5.2), over the borders of pieces too."""
    at_start = True
    for piece in content:
        if piece:
            yield (b"." if at_start and piece.startswith(b".") else b"") + piece.replace(b"\n.", b"\n..")
            at_start = piece.endswith(b"\n")


async def answers(host: str, port: int, *, name: str, within_s: float) -> bool:
    """Whether a next hop greets us there within that time."""
    try:
        client = await SmtpClient.connect(host, port, name=name, connect_s=within_s, reply_s=within_s)
    except NextHopError:
        return False
    await client.quit()
    return True


def _extensions(reply: Reply) -> dict[str, str]:
    words = [line[4:].decode("ascii", "replace").split(maxsplit=1) for line in reply.lines[1:]]
    return {word[0].upper(): word[1] if len(word) > 1 else "" for word in words if word}


class _Wire(asyncio.Protocol):
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
        # asyncio and uvloop set TCP_NODELAY on every TCP connection.
        transport = cast("asyncio.WriteTransport", transport)  # uvloop's transports are no subclasses of asyncio's
        self._transport = transport
        if self.fault is not None:  # given up while the connection was being made
            transport.abort()

    def data_received(self, data: bytes) -> None:
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
        self.fault = self.fault or "closed"
        self._paused = False
        if self._clock is not None:
            self._clock.cancel()
        self._wake()

    def pause_writing(self) -> None:
        self._paused = True

    def resume_writing(self) -> None:
        self._paused = False
        self._wake()

    def write(self, data: bytes) -> None:
        """Hand bytes to the network; raise NextHopError if there is nobody to take them."""
        if self.fault is not None or self._transport is None:
            raise NextHopError(self.fault or "closed")
        self._transport.write(data)

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
