"""The relay: listens, lets the council's own servers in, and ends in order."""

import asyncio
import ipaddress
import logging
import socket

from mailguard.config import LimitsTable, RelayTable, host_port
from mailguard.logs import Log
from mailguard.smtp_client import SmtpClient
from mailguard.smtp_relay import replies
from mailguard.smtp_relay.common import Common, Counts, PostNotice
from mailguard.smtp_relay.lines import LineSession
from mailguard.smtp_relay.session import ClientSession
from mailguard.workers import Inspects

BACKLOG = 512
FAREWELL_S = 1.0  # for saying QUIT to the next hop once a client has gone


class Relay:
    """The SMTP hook. It keeps no message: what a client is told of one is what the next hop said."""

    def __init__(  # noqa: PLR0917  the settings first, then the collaborators, each of a type of its own
        self,
        table: RelayTable,
        limits: LimitsTable,
        inspector: Inspects,
        post_notice: PostNotice,
        mark_key: bytes,
        log: Log,
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
            log=log.bind(),  # once: a lazy logger would do it again for each event
            counts=self.counts,
        )
        self._networks = [ipaddress.ip_network(network) for network in table.allow]
        self._sessions: set[LineSession] = set()
        self._farewells: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self._emptied = asyncio.Event()

    @property
    def sessions(self) -> int:
        """How many clients are connected."""
        return len(self._sessions)

    async def start(self) -> list[tuple[str, int]]:
        """Listen; return the hosts and ports that were bound. Raises OSError where that is not possible."""
        logging.getLogger("mail.log").setLevel(logging.CRITICAL + 1)  # aiosmtpd writes addresses to it
        loop = asyncio.get_running_loop()
        host, port = host_port(self._common.table.listen)
        self._server = await loop.create_server(
            lambda: ClientSession(self._common, self, loop), host, port, backlog=BACKLOG
        )
        return [each.getsockname()[:2] for each in self._server.sockets]

    async def stop(self) -> None:
        """Let no client in, end idle sessions, give messages under way `drain_s`, then end what is left."""
        self.stopping = True
        if self._server is not None:
            self._server.close()
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
        if not self._allowed(session.peer):
            self.counts.peers_refused += 1
            self._common.log.warning("peer_refused", peer=session.peer)
            return replies.PEER_UNKNOWN
        if self.stopping:
            return replies.STOPPING
        if len(self._sessions) >= self._common.limits.connections:
            return replies.TOO_MANY_SESSIONS
        self.counts.sessions += 1
        self._sessions.add(session)
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

    def _allowed(self, peer: str) -> bool:
        try:
            address = ipaddress.ip_address(peer.partition("%")[0])
        except ValueError:
            return False
        if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
            address = address.ipv4_mapped  # how a socket that listens on both families shows an IPv4 peer
        return any(address in network for network in self._networks)

    async def _empty_within(self, seconds: float) -> None:
        if self._sessions:
            self._emptied.clear()
            try:
                async with asyncio.timeout(seconds):
                    await self._emptied.wait()
            except TimeoutError:
                pass
