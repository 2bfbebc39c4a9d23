"""Takes journal reports by SMTP: from Exchange alone, and 250 only once nothing of a report can be lost."""

import asyncio
import ssl
from contextlib import suppress
from pathlib import Path
from typing import cast

from aiosmtpd.smtp import SMTP, Session
from aiosmtpd.smtp import Envelope as SmtpEnvelope

from mailguard.config import ConfigError, host_port
from mailguard.config_tables import JournalTable, LimitsTable
from mailguard.exchange.reports import Reports
from mailguard.logs import Log
from mailguard.smtp.networks import Networks

WRAPPING = 1024 * 1024  # octets of a report beside its message: a line for each recipient
SESSIONS = 50  # Exchange opens a few
IDLE_S = 300.0  # RFC 5321 4.5.3.2.7
STOP_S = 5.0  # in which reports that are being judged may end

TAKEN = "250 2.0.0 taken"
LATER = "451 4.3.0 try again later"
FOREIGN = "550 5.7.1 journal reports of this organisation alone are taken here"
NOT_YOU = b"554 5.7.1 no access\r\n"
TOO_MANY = b"421 4.7.0 too many connections\r\n"


class JournalServer:
    """The listener for reports."""

    def __init__(self, table: JournalTable, limits: LimitsTable, reports: Reports, log: Log, base: Path) -> None:
        self._table, self._reports, self._log = table, reports, log
        self.largest = limits.message_bytes + WRAPPING
        self.context = context_of(table, base)
        self.allowed = Networks(table.allow)
        self.sessions: set[ReportSession] = set()
        self._senders = {"", table.sender.lower(), table.return_path.lower()}
        self._server: asyncio.Server | None = None
        self._judging = 0

    async def start(self) -> tuple[str, int]:
        """Listen; where. Raise OSError where that cannot be."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: ReportSession(self, loop), *host_port(self._table.listen))
        host, port = self._server.sockets[0].getsockname()[:2]
        return str(host), int(port)

    async def stop(self) -> None:
        """Take nothing new, and end what runs within a few seconds; Exchange brings again what was not taken."""
        if self._server is not None:
            self._server.close()
        ends = asyncio.get_running_loop().time() + STOP_S
        while self._judging and asyncio.get_running_loop().time() < ends:  # noqa: ASYNC110  a few seconds at most
            await asyncio.sleep(0.05)
        for session in list(self.sessions):
            session.cut()

    async def handle_MAIL(  # noqa: N802  aiosmtpd calls it so
        self,
        server: SMTP,  # noqa: ARG002  as above
        session: Session,  # noqa: ARG002  as above
        envelope: SmtpEnvelope,
        address: str,
        options: list[str],
    ) -> str:
        """Take a report from Exchange's own return path, or none."""
        sender = "" if address == "<>" else (address or "")
        if sender.lower() not in self._senders:
            cure = "if this was Exchange, set [exchange.journal] return_path"
            self._log.warning("journal_foreign", bytes=0, cure=cure)
            return FOREIGN
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_DATA(  # noqa: N802  as above
        self,
        server: SMTP,  # noqa: ARG002  as above
        session: Session,  # noqa: ARG002  as above
        envelope: SmtpEnvelope,
    ) -> str:
        """Deal with a report whole, then answer."""
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        self._judging += 1
        try:
            taken = await self._reports.take(content)
        finally:
            self._judging -= 1
        return {"foreign": FOREIGN, "put off": LATER}.get(taken, TAKEN)

    async def handle_exception(self, error: Exception) -> str:
        """A fault of ours: its text may quote the mail, so the log has its type alone."""
        self._log.error("journal_failed", fault=type(error).__name__)
        return LATER


class ReportSession(SMTP):
    """One connection of Exchange."""

    line_length_limit = 1 << 20  # of aiosmtpd: what was sent as one line is for the reader of messages

    def __init__(self, server: JournalServer, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(
            server,
            data_size_limit=server.largest,
            enable_SMTPUTF8=True,
            hostname="mailguard",
            ident="mailguard journal",
            tls_context=server.context,
            require_starttls=server.context is not None,
            timeout=IDLE_S,
            loop=loop,
        )
        self._door = server
        self._admitted = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Let Exchange in; turn everybody else away before they have said a word."""
        writing = cast("asyncio.WriteTransport", transport)  # uvloop's transports are no subclasses of asyncio's
        address = transport.get_extra_info("peername")
        again = self in self._door.sessions  # after STARTTLS
        if not again and (address is None or str(address[0]) not in self._door.allowed):
            writing.write(NOT_YOU)
            writing.close()
        elif not again and len(self._door.sessions) >= SESSIONS:
            writing.write(TOO_MANY)
            writing.close()
        else:
            self._admitted = True
            self._door.sessions.add(self)
            super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        """Forget a session that has ended."""
        self._door.sessions.discard(self)
        if self._admitted and self.transport is not None:
            super().connection_lost(error)

    def eof_received(self) -> bool | None:
        """End with the client."""
        return super().eof_received() if self._admitted else None

    def cut(self) -> None:
        """End it at once."""
        if self.transport is not None:
            with suppress(AttributeError):  # Python before 3.12, for an encrypted session that has just ended
                cast("asyncio.WriteTransport", self.transport).abort()


def context_of(table: JournalTable, base: Path) -> ssl.SSLContext | None:
    """What is offered to Exchange, None without a certificate; raise ConfigError where that cannot be used."""
    if not table.tls_certificate:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    key = base / table.tls_key if table.tls_key else None
    try:
        # The password is empty, lest OpenSSL ask for one on the terminal.
        context.load_cert_chain(base / table.tls_certificate, key, password="")
    except (OSError, ssl.SSLError):
        cure = "check it with `openssl x509 -noout -in FILE`, and that this user may read it"
        where = "exchange.journal.tls_certificate"
        raise ConfigError(where, "certificate or key cannot be read, or do not belong together", cure) from None
    return context
