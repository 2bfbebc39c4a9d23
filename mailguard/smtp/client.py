"""One SMTP session with a next hop, seen from the client (RFC 5321); it waits in the event loop and never blocks it.

The replies of the next hop are kept as they came, byte for byte. What the next hop does wrong ends as NextHopError,
whose text is a word of ours and may be logged. Times are seconds.
"""

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from typing import Any, Self

from mailguard.smtp.tls import NextHopTls
from mailguard.smtp.wire import GO_AHEAD, NextHopError, Reply, Wire

__all__ = ["NextHopError", "Reply", "SmtpClient", "answers", "stuffed"]

WRITE_BYTES = 256 * 1024  # a message up to this size leaves in one write: small writes wait for delayed ACKs
QUIT_S = 5.0
READY = 220

Mark = Callable[[], Awaitable[None]]

_DOT = b".\r\n"
_LINE_END = re.compile(rb"[\r\n\0]")


class SmtpClient:
    """A session that is open: greeted, and EHLO (or HELO, where the next hop knows no other) said.

    `extensions` are the keywords of the EHLO reply, in capitals, with their parameters; `secure` tells whether the
    session is encrypted. One task uses a session at a time.
    """

    def __init__(self, wire: Wire, reply_s: float) -> None:
        self._wire = wire
        self._reply_s = reply_s
        self.extensions: dict[str, str] = {}
        self.secure = False

    @classmethod
    async def connect(
        cls, host: str, port: int, *, name: str, connect_s: float, reply_s: float, tls: NextHopTls | None = None
    ) -> Self:
        """Open a session and introduce ourselves as `name`; raise NextHopError within `connect_s`.

        Without `tls` nothing is encrypted. Opportunistic TLS that does not come about is done without.
        """
        try:
            return await cls._open(host, port, name, connect_s, reply_s, tls)
        except NextHopError as fault:
            if fault.fault != "tls" or tls is None or tls.mode != "opportunistic":
                raise
        return await cls._open(host, port, name, connect_s, reply_s, None)

    @classmethod
    async def _open(  # noqa: PLR0917  handed through
        cls, host: str, port: int, name: str, connect_s: float, reply_s: float, tls: NextHopTls | None
    ) -> Self:
        wire = Wire()
        client = cls(wire, reply_s)
        at_once: dict[str, Any] = (
            {"ssl": tls.context, "server_hostname": tls.name} if tls and tls.mode == "implicit" else {}
        )
        try:
            async with asyncio.timeout(connect_s):
                await asyncio.get_running_loop().create_connection(lambda: wire, host, port, **at_once)
                client.secure = bool(at_once)
                await client._greet(name)
                if tls and not client.secure:
                    await client._start_tls(name, tls)
        except ssl.SSLError:
            client.abort()
            raise NextHopError("tls") from None
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

    async def data_raw(self, pieces: Sequence[bytes], mark: Mark | None = None) -> Reply:
        """Send a message given in wire form (dot-stuffed, the final dot not in it), as `data` does.

        `mark` is waited for when all but the dot has been sent; where it raises, the dot never is.
        """
        self._wire.dotted = False
        if mark is None and sum(map(len, pieces)) <= WRITE_BYTES:
            reply = await self._data_in_one(b"".join([*pieces, _DOT]))
        else:
            reply = await self._data_in_many(pieces, mark)
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

    async def _data_in_many(self, pieces: Iterable[bytes], mark: Mark | None) -> Reply:
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
            if mark is not None:
                await mark()
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
        await self._greet_again(name)

    async def _greet_again(self, name: str) -> None:
        reply = await self.command(b"EHLO " + name.encode("ascii"))
        if reply.code >= 500:  # noqa: PLR2004  RFC 5321 3.2: a server that does not know EHLO is greeted with HELO
            if not (await self.command(b"HELO " + name.encode("ascii"))).good:
                raise NextHopError("unreachable")
        elif not reply.good:
            raise NextHopError("unreachable")
        else:
            self.extensions = _extensions(reply)

    async def _start_tls(self, name: str, tls: NextHopTls) -> None:
        """Say STARTTLS and EHLO again, where the next hop offers it; raise NextHopError where it must come about."""
        if tls.mode == "off":
            return
        if "STARTTLS" not in self.extensions or (await self.command(b"STARTTLS")).code != READY:
            if tls.mode == "opportunistic":
                return
            self.abort()
            raise NextHopError("tls")
        try:
            await self._wire.start_tls(tls)
        except (OSError, NextHopError):
            self.abort()
            raise NextHopError("tls") from None
        self.secure = True
        self.extensions = {}  # RFC 3207 4.2: what was said in the clear counts for nothing
        await self._greet_again(name)

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


async def answers(host: str, port: int, *, name: str, within_s: float, tls: NextHopTls | None = None) -> bool:
    """Whether a next hop greets us there within that time."""
    try:
        client = await SmtpClient.connect(host, port, name=name, connect_s=within_s, reply_s=within_s, tls=tls)
    except NextHopError:
        return False
    await client.quit()
    return True


def _extensions(reply: Reply) -> dict[str, str]:
    words = [line[4:].decode("ascii", "replace").split(maxsplit=1) for line in reply.lines[1:]]
    return {word[0].upper(): word[1] if len(word) > 1 else "" for word in words if word}
