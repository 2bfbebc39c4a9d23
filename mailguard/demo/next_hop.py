"""A stand-in for the server that delivers: takes every message by SMTP and keeps it in memory."""

import asyncio
from collections import deque
from dataclasses import dataclass

from aiosmtpd.smtp import SMTP
from aiosmtpd.smtp import Envelope as SmtpEnvelope


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One message as it came."""

    mail_from: str
    rcpt_to: tuple[str, ...]
    raw: bytes


MOST = 200  # messages kept: a watcher who sends more has seen the first


class NextHop:
    """The server and the newest messages that it took; they are numbered from 1 as they come."""

    def __init__(self) -> None:
        self.came = 0
        self._kept: deque[Kept] = deque(maxlen=MOST)
        self._news = asyncio.Event()
        self._server: asyncio.Server | None = None

    async def start(self) -> int:
        """Listen on a free port of loopback; give the port."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._session, "127.0.0.1", 0)
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    def _session(self) -> SMTP:
        return SMTP(self, hostname="next-hop.example", enable_SMTPUTF8=True, data_size_limit=0, ident="next hop")

    async def handle_DATA(self, server: SMTP, session: object, envelope: SmtpEnvelope) -> str:  # noqa: ARG002, N802  aiosmtpd calls it so
        """Keep one message."""
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        sender = "" if envelope.mail_from in {None, "<>"} else str(envelope.mail_from)  # aiosmtpd keeps the brackets
        kept = Kept(mail_from=sender, rcpt_to=tuple(envelope.rcpt_tos), raw=content)
        self._kept.append(kept)
        self.came += 1
        self._news.set()
        return "250 2.0.0 kept"

    def since(self, number: int) -> list[Kept]:
        """What came after so many messages."""
        new = min(self.came - number, len(self._kept))
        return list(self._kept)[len(self._kept) - new :]

    async def wait_for(self, number: int, within_s: float) -> bool:
        """Wait until so many messages have come in all; False where they do not come in time."""
        try:
            async with asyncio.timeout(within_s):
                while self.came < number:
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            return False
        return True

    def stop(self) -> None:
        """Close the server."""
        if self._server is not None:
            self._server.close()
