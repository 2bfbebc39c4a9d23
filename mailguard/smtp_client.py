"""One SMTP session with a next hop, seen from the client (RFC 5321); it waits in the event loop and never blocks it.

The replies of the next hop are kept as they came, byte for byte. What the next hop does wrong ends as NextHopError,
whose text is a word of ours and may be logged. Times are seconds.
"""

import asyncio
import re
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, Self

Fault = Literal["unreachable", "timeout", "closed", "nonsense"]

REPLY_BYTES = 64 * 1024  # of one reply; RFC 5321 4.5.3.1.5 asks for 512 a line, of as many lines as there are
WRITE_BYTES = 256 * 1024  # a message up to this size leaves in one write: small writes wait for delayed ACKs
QUIT_S = 5.0

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

    `extensions` are the keywords of the EHLO reply, in capitals, with their parameters. `dotted` tells whether the dot
    that ends the latest message was handed to the network. One task uses a session at a time.
    """

    def __init__(self, wire: "_Wire", reply_s: float) -> None:
        self._wire = wire
        self._reply_s = reply_s
        self.extensions: dict[str, str] = {}
        self.dotted = False

    @classmethod
    async def connect(cls, host: str, port: int, *, name: str, connect_s: float, reply_s: float) -> Self:
        """Open a session and introduce ourselves as `name`; raise NextHopError within `connect_s`."""
        wire = _Wire()
        client = cls(wire, reply_s)
        try:
            async with asyncio.timeout(connect_s):
                await asyncio.get_running_loop().create_connection(lambda: wire, host, port)
                await client._greet(name)
        except (OSError, TimeoutError):  # among the OSErrors are those of name look-up
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
        return await self._wire.reply(self._reply_s)

    async def data(self, content: Iterable[bytes]) -> Reply:
        """Send a message given as content (CRLF line ends); return the refusal of DATA, or the final reply."""
        return await self.data_raw([b"".join(stuffed(content))])

    async def data_raw(self, pieces: Iterable[bytes]) -> Reply:
        """Send a message given in wire form (dot-stuffed, the final dot not in it), as `data` does."""
        begun = await self.start_data()
        if begun is not None:
            return begun
        await self.send_raw(pieces)
        return await self.end_data()

    async def start_data(self) -> Reply | None:
        """Say DATA; return the reply if it is a refusal, None if the next hop now waits for the message."""
        self.dotted = False
        reply = await self.command(b"DATA")
        if reply.code == 354:  # noqa: PLR2004  RFC 5321 4.3.2
            return None
        if reply.code < 400:  # noqa: PLR2004  neither "go ahead" nor a refusal
            raise self._nonsense()
        return reply

    async def send_raw(self, pieces: Iterable[bytes]) -> None:
        """Write the message in wire form and the final dot; stop short of it if the next hop speaks before the end."""
        self._wire.owed += 1
        held: list[bytes] = []
        size = 0
        for piece in pieces:
            held.append(piece)
            size += len(piece)
            if size >= WRITE_BYTES:
                self._wire.write(b"".join(held))
                await self._wire.drained(self._reply_s)
                if self._wire.replies:
                    return
                held, size = [], 0
        held.append(b".\r\n")
        self._wire.write(b"".join(held))
        self.dotted = True

    async def end_data(self) -> Reply:
        """Wait for the reply to the message; a success without the final dot, or a half one, is nonsense."""
        reply = await self.reply()
        if not self.dotted:
            self.abort()  # RFC 5321 knows no way to end half a message but to hang up
        if 300 <= reply.code < 400 or (reply.good and not self.dotted):  # noqa: PLR2004  3yz asks for more: of what?
            raise self._nonsense()
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
        self._wire.owed += 1
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
    answer to the next command, a stray 250 would pass for the acceptance of a message.
    """

    def __init__(self) -> None:
        self.replies: deque[Reply] = deque()
        self.fault: Fault | None = None
        self.owed = 0
        self._transport: asyncio.WriteTransport | None = None
        self._unread = b""
        self._waiter: asyncio.Future[None] | None = None
        self._paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # asyncio and uvloop set TCP_NODELAY on every TCP connection.
        assert isinstance(transport, asyncio.WriteTransport)  # noqa: S101  for the type alone
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
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002  the name and the place are asyncio's
        self.fault = self.fault or "closed"
        self._paused = False
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
        await self._until(lambda: bool(self.replies), within_s)
        return self.replies.popleft()

    async def drained(self, within_s: float) -> None:
        """Wait until the network takes more, or the next hop speaks."""
        await self._until(lambda: not self._paused or bool(self.replies), within_s)

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
        if self.owed:
            self.owed -= 1
            self.replies.append(reply)
        else:
            self.fail("closed" if reply.code == 421 else "nonsense")  # noqa: PLR2004  RFC 5321 3.8: it may leave unasked

    async def _until(self, ready: Callable[[], bool], within_s: float) -> None:
        while not ready():
            if self.fault is not None:
                raise NextHopError(self.fault)
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(within_s):
                    await self._waiter
            except TimeoutError:
                self.fail("timeout")
            finally:
                self._waiter = None

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
