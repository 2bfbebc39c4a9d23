"""The relay: listens, lets the council's own servers in, and ends in order."""

import asyncio
import logging
import socket
from collections.abc import Sequence
from pathlib import Path

from mailguard.config import host_port
from mailguard.config_tables import LimitsTable, RelayTable
from mailguard.logs import Log
from mailguard.metrics import Metrics
from mailguard.smtp.client import SmtpClient
from mailguard.smtp.networks import Networks
from mailguard.smtp.tls import NextHopTls, ServerTls
from mailguard.smtp_relay import replies
from mailguard.smtp_relay.common import Common, Counts, Hold, PostNotice
from mailguard.smtp_relay.lines import LineSession
from mailguard.smtp_relay.logins import Logins
from mailguard.smtp_relay.session import ClientSession
from mailguard.tracing import Tracer
from mailguard.workers import Inspects

BACKLOG = 512
FAREWELL_S = 1.0  # for saying QUIT to the next hop once a client has gone


class Relay:
    """The SMTP hook. It keeps no message: what a client is told of one is what the next hop said.

    `base` is the folder to which paths of the table are relative. Raises ConfigError where a file that the table names
    cannot be used.
    """

    def __init__(  # noqa: PLR0917  the settings first, then the collaborators, each of a type of its own
        self,
        table: RelayTable,
        limits: LimitsTable,
        inspector: Inspects,
        post_notice: PostNotice,
        mark_key: bytes,
        log: Log,
        *,
        base: Path = Path(),
        next_hop_tls: NextHopTls | None = None,
        metrics: Metrics | None = None,
        tracer: Tracer | None = None,
        hold: Hold | None = None,
    ) -> None:
        self.stopping = False
        self.counts = Counts()
        self._common = Common(
            table=table,
            limits=limits,
            hostname=table.hostname or socket.gethostname(),
            next_hop=host_port(table.next_hop),
            inspector=inspector,
            post_notice=post_notice,
            mark_key=mark_key,
            metrics=metrics or Metrics(),
            tracer=tracer or Tracer(None),
            tls=ServerTls(table, base),
            next_hop_tls=next_hop_tls or NextHopTls(table, base),
            logins=Logins(base / table.auth_file) if table.auth == "file" else None,
            allow=Networks(table.allow),
            proxies=Networks(table.proxy_protocol),
            may_xforward=Networks(table.xforward),
            may_xclient=Networks(table.xclient),
            log=log.bind(),  # once: a lazy logger would do it again for each event
            hold=hold,
            counts=self.counts,
        )
        self._sessions: set[LineSession] = set()
        self._farewells: set[asyncio.Task[None]] = set()
        self._servers: list[asyncio.Server] = []
        self._emptied = asyncio.Event()

    @property
    def sessions(self) -> int:
        """How many clients are connected."""
        return len(self._sessions)

    async def start(self, listeners: Sequence[socket.socket] = ()) -> list[tuple[str, int]]:
        """Listen; return the hosts and ports that were bound. Raises OSError where that is not possible.

        `listeners` are sockets that are bound already, and shared with other processes.
        """
        for name in ("mail.log", "mail.debug"):
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)  # aiosmtpd writes addresses to them
        loop = asyncio.get_running_loop()
        host, port = host_port(self._common.table.listen)

        def session() -> ClientSession:
            return ClientSession(self._common, self, loop)

        if listeners:
            self._servers = [await loop.create_server(session, sock=each, backlog=BACKLOG) for each in listeners]
        else:
            self._servers = [await loop.create_server(session, host, port, backlog=BACKLOG)]
        return [each.getsockname()[:2] for server in self._servers for each in server.sockets]

    def reload(self) -> None:
        """Read certificates and logins again, for sessions to come; raise ConfigError and keep what was read before."""
        self._common.tls.reload()
        if self._common.logins is not None:
            self._common.logins.reload()

    async def stop(self) -> None:
        """Let no client in, end idle sessions, give messages under way `drain_s`, then end what is left."""
        self.stopping = True
        for server in self._servers:
            server.close()
        for session in list(self._sessions):
            session.wind_up()
        await self._empty_within(self._common.table.drain_s)
        for session in list(self._sessions):
            session.cut()
        await self._empty_within(FAREWELL_S)
        if self._farewells:
            await asyncio.wait(self._farewells, timeout=FAREWELL_S)

    def admit(self, session: LineSession) -> bytes | None:
        """Let a session in, or return the reply with which it is turned away."""
        refusal = None if session.peer in self._common.proxies else self.refuses(session.peer)
        if refusal is not None:
            return refusal
        if self.stopping:
            return replies.STOPPING
        if len(self._sessions) >= self._common.limits.connections:
            return replies.TOO_MANY_SESSIONS
        self.counts.sessions += 1
        self._sessions.add(session)
        return None

    def refuses(self, peer: str) -> bytes | None:
        """The reply with which a peer is turned away: a stranger who can prove nothing, or one connection too many."""
        if peer not in self._common.allow and not self._common.strangers:
            self.counts.peers_refused += 1
            self._common.log.warning("peer_refused", peer=peer)
            return replies.PEER_UNKNOWN
        limits = self._common.limits
        if limits.connections_per_peer < limits.connections:
            from_there = sum(session.peer == peer for session in self._sessions)
            if from_there >= limits.connections_per_peer:
                return replies.TOO_MANY_SESSIONS
        return None

    def left(self, session: LineSession) -> None:
        """Note that a session that was let in has ended."""
        self._sessions.discard(session)
        if not self._sessions:
            self._emptied.set()

    def see_off(self, next_hop: SmtpClient) -> None:
        """Say QUIT to a next hop that a session no longer needs."""
        farewell = asyncio.get_running_loop().create_task(next_hop.quit())
        self._farewells.add(farewell)
        farewell.add_done_callback(self._farewells.discard)

    async def _empty_within(self, seconds: float) -> None:
        if self._sessions:
            self._emptied.clear()
            try:
                async with asyncio.timeout(seconds):
                    await self._emptied.wait()
            except TimeoutError:
                pass
