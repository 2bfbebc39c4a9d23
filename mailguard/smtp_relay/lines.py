"""How lines come from a client and go to it: aiosmtpd's session, with a command loop of our own.

The loop differs from aiosmtpd's in what a relay must not leave open: a command ends with CRLF alone, holds no other
control character, and is never logged; replies leave together once no further command is waiting (RFC 2920); a fault
of ours is told in one fixed sentence. Which commands there are is for `session`.
"""

import asyncio
import re
import ssl
from contextlib import suppress
from typing import Protocol, cast

from aiosmtpd.smtp import SMTP

from mailguard.smtp.client import SmtpClient
from mailguard.smtp_relay import replies
from mailguard.smtp_relay.common import Common

ERRORS = 20  # commands of one session that cannot be understood; then it is no mail server that talks
NOT_OFFERED = ("HELP", "EXPN")  # aiosmtpd would answer them
HANDSHAKE_S = 30.0
LINGER_S = 1.0
READ_BYTES = 1 << 20

_CONTROL = re.compile(rb"[\x00-\x1f\x7f]")


class Door(Protocol):
    """What a session needs of the relay that it belongs to."""

    stopping: bool

    def admit(self, session: "LineSession") -> bytes | None:
        """Let a session in, or return the reply with which it is turned away."""

    def refuses(self, peer: str) -> bytes | None:
        """The reply with which a peer is turned away, whom a proxy has named."""

    def left(self, session: "LineSession") -> None:
        """Note that a session that was let in has ended."""

    def see_off(self, next_hop: SmtpClient) -> None:
        """Say QUIT to a next hop that a session no longer needs."""


class LineSession(SMTP):
    """One connection of a client; `peer` is its network address, `secure` whether it is encrypted."""

    line_length_limit = 256 * 1024  # of aiosmtpd: what the reader holds before it asks the client to pause

    def __init__(self, common: Common, door: Door, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(None, hostname=common.hostname, enable_SMTPUTF8=True, timeout=common.table.idle_s, loop=loop)
        for name in NOT_OFFERED:
            self._smtp_methods.pop(name, None)
        self.common = common
        self.peer = ""
        self.secure = False
        self._door = door
        self._admitted = False
        self.cut_short = False  # the session ends while the client may be sending on
        self._over = False
        self._out: list[bytes] = []
        self._errors = 0
        self._waiting_since: float | None = None

    @property
    def between_messages(self) -> bool:
        """Whether the session may be ended without loss."""
        return True

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Admit the peer, or turn it away before it has said a word."""
        transport = cast("asyncio.WriteTransport", transport)  # uvloop's transports are no subclasses of asyncio's
        address = transport.get_extra_info("peername")
        self.peer = str(address[0]) if address else ""
        refusal = self._door.admit(self)
        if refusal is None:
            self._admitted = True
            super().connection_made(transport)
            # Not a `finally` of the loop: a task cancelled before its first step never enters one.
            assert self._handler_coroutine is not None  # noqa: S101  for the type alone
            self._handler_coroutine.add_done_callback(self._ended)
        else:
            transport.write(refusal)
            transport.close()

    def connection_lost(self, error: Exception | None) -> None:
        """Note that the client has gone; aiosmtpd ends the command loop."""
        if self._admitted and self.transport is not None:
            super().connection_lost(error)

    def eof_received(self) -> bool | None:
        """End the command loop: a client that does not wait for its answer gets none."""
        keeps_open = super().eof_received() if self._admitted else None
        return False if self._over_ssl else keeps_open  # TLS knows no half that is closed

    def part(self, last_words: bytes) -> None:
        """Say a last reply and end the session from outside the command loop, which is waiting for the client."""
        self._over = True
        self._out.append(last_words)
        self._write_out()
        self._close()

    def cut(self) -> None:
        """End the session at once, whatever it is doing."""
        self._over = True
        self._writer.transport.abort()

    def wind_up(self) -> None:
        """End the session now if it waits between messages; else it ends itself after the one it is at."""
        if self._waiting_since is not None and self.between_messages:
            self.part(replies.STOPPING)

    async def handle_exception(self, error: Exception) -> str:
        """The reply to a fault of ours; its text may quote the mail, so the log has its type alone."""
        self.common.log.error("session_failed", fault=type(error).__name__)
        return replies.FAULT

    async def begin(self) -> bool:
        """Do what comes before the greeting; return whether there is to be one."""
        return True

    def not_yet(self, name: str) -> bytes | None:  # noqa: ARG002  for those who override it
        """The refusal of a command that must wait for another."""
        return None

    async def start_tls(self, context: ssl.SSLContext) -> None:
        """Encrypt what follows; raise ConnectionError where the client does not take part.

        Nothing may be waited for between a look at the reader and this, or a command in the clear could slip in.
        """
        plain = cast("asyncio.Transport", self._writer.transport)
        self._over_ssl = True
        try:
            transport = await self.loop.start_tls(
                plain, self, context, server_side=True, ssl_handshake_timeout=HANDSHAKE_S
            )
        except (OSError, EOFError):
            transport = None
        if transport is None:
            self.common.counts.tls_failed += 1
            plain.abort()
            self.connection_lost(None)  # the layer of TLS never tells of an end that came before its beginning
            raise ConnectionResetError
        # As aiosmtpd and asyncio's own StreamWriter do: there is no public way.
        self._reader._transport = transport  # type: ignore[attr-defined]  # noqa: SLF001
        self._writer._transport = transport  # type: ignore[attr-defined]  # noqa: SLF001
        self.transport, self.secure = transport, True

    async def settle(self) -> None:
        """Get the answers that are still owed to the client, in order."""

    def leave(self) -> None:
        """Let go of what the session holds."""

    def welcome(self) -> None:
        """Say the greeting."""
        self._say(f"220 {self.common.hostname} ESMTP mailguard\r\n".encode("ascii"))

    def _say(self, reply: bytes) -> None:
        self._out.append(reply)

    def _refuse(self, reply: bytes) -> None:
        """Refuse a command; too many that cannot be understood end the session."""
        if reply.startswith((b"500", b"501", b"502")):
            self._errors += 1
        if self._errors > ERRORS:
            self._over = True
            reply = replies.TOO_MANY_ERRORS
        self._say(reply)

    async def _handle_client(self) -> None:
        try:
            if await self.begin():
                self.welcome()
            while not self._over:
                await self._obey(await self._line())
            await self._flush()
            if self.cut_short:
                await self._linger()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the client has hung up
        except asyncio.LimitOverrunError:
            self.part(replies.LINE_TOO_LONG)
        except Exception as fault:  # noqa: BLE001  a hook's door: the client is told to come again
            self.part(f"{await self.handle_exception(fault)}\r\n".encode("ascii"))

    def _ended(self, _task: "asyncio.Task[None]") -> None:
        unsent = self._writer.transport.get_write_buffer_size()
        self._close()
        if unsent:
            self.loop.call_later(LINGER_S, self._writer.transport.abort)  # the closing waits for a reader until then
        self.leave()
        self._door.left(self)

    def _close(self) -> None:
        if not self._writer.is_closing():  # a transport of TLS that is closed twice can do no more, not even abort
            self._writer.close()

    async def _line(self) -> bytes:
        """The next line; before waiting for it, everything that is owed to the client goes out."""
        # aiosmtpd reaches into the reader in the same way; StreamReader has no public look at what it holds.
        if b"\n" not in self._reader._buffer:  # type: ignore[attr-defined]  # noqa: SLF001
            await self.settle()
            if self._door.stopping and self.between_messages:
                self._say(replies.STOPPING)
                self._over = True
            await self._flush()
        if self._over:
            return b""
        self._waiting_since = self.loop.time()
        line: bytes = await self._reader.readuntil(b"\n")
        self._waiting_since = None
        return line

    async def _obey(self, line: bytes) -> None:
        """Carry out one command; RCPT alone may wait for the next, so that the next hop gets them together."""
        verb, _, rest = line.partition(b" ")
        name = verb.strip().upper().decode("ascii", "replace")
        argument = rest.rstrip(b"\r\n").strip(b" ").decode("utf-8", "surrogateescape")
        refusal = _unreadable(line, argument, self.common.limits.command_bytes) or self.not_yet(name)
        if refusal is not None or name != "RCPT":
            await self.settle()
        if self._over:
            return
        if refusal is not None:
            self._refuse(refusal)
            if refusal is replies.BARE_LINE_END:
                self._over = self.cut_short = True
        elif method := self._smtp_methods.get(name):
            await method(argument)
        else:
            self._refuse(replies.UNKNOWN_COMMAND)

    async def _linger(self) -> None:
        """Let go of what the client still sends: to close at once would reset the connection, last reply and all."""
        if self._writer.can_write_eof():
            self._writer.write_eof()
        with suppress(TimeoutError):
            async with asyncio.timeout(LINGER_S):
                while await self._reader.read(READ_BYTES):
                    pass

    async def _flush(self) -> None:
        if self._out:
            self._write_out()
            self._waiting_since = self.loop.time()  # a client that does not read is idle, too
            await self._writer.drain()
            self._waiting_since = None

    def _write_out(self) -> None:
        """Hand what was said to the network in one write, without waiting."""
        said = b"".join(self._out)
        self._out.clear()
        if said and not self._writer.is_closing():
            self._writer.write(said)

    def _reset_timeout(self, duration: float | None = None) -> None:
        """Arm the timer once; when it rings, it looks at the clock. aiosmtpd would arm one for each command."""
        if self._timeout_handle is None:
            self._timeout_handle = self.loop.call_later(duration or self._timeout_duration, self._timeout_cb)

    def _timeout_cb(self) -> None:
        since = self._waiting_since
        left = self._timeout_duration - (self.loop.time() - since if since is not None else 0)
        if left <= 0 and self._writer.transport.get_write_buffer_size():
            self.cut()  # it does not read: a last reply would wait for ever behind the others
        elif left <= 0:
            self.part(replies.IDLE)
        else:
            self._timeout_handle = self.loop.call_later(left, self._timeout_cb)


def _unreadable(line: bytes, argument: str, longest: int) -> bytes | None:
    """The refusal of a line that is too long, or holds what no command may hold."""
    if not line.endswith(b"\r\n"):
        return replies.BARE_LINE_END  # a line feed alone is how commands are smuggled
    if len(line) > longest:
        return replies.LINE_TOO_LONG
    if _CONTROL.search(line, 0, len(line) - 2) or not _is_utf8(argument):
        return replies.BAD_CHARACTERS
    return None


def _is_utf8(text: str) -> bool:
    """Whether text decoded with `surrogateescape` was UTF-8."""
    return text.isascii() or not any("\udc80" <= character <= "\udcff" for character in text)
