"""The one session with the next hop that belongs to a session of a client.

A new one takes the place of one that has ended between two messages, but only where the old one was told nothing that
the new one cannot know: who the client is, or for whom it speaks.
"""

import asyncio
from base64 import b64encode

from mailguard.smtp.client import NextHopError, Reply, SmtpClient
from mailguard.smtp_relay import replies, xclient
from mailguard.smtp_relay.access import AccessSession
from mailguard.smtp_relay.common import Common
from mailguard.smtp_relay.extensions import offered
from mailguard.smtp_relay.lines import Door
from mailguard.smtp_relay.sasl import Login


class UpstreamSession(AccessSession):
    """A client's session, with its session with the next hop."""

    def __init__(self, common: Common, door: Door, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(common, door, loop)
        self._next_hop: SmtpClient | None = None
        self._offer: frozenset[str] | None = None
        self._bound = False  # the next hop knows something of this client that it must not forget

    def cut(self) -> None:
        """End the session at once, on both sides."""
        if self._next_hop is not None:
            self._next_hop.abort()
        super().cut()

    def leave(self) -> None:
        """Take leave of the next hop; where it is in the middle of something, hang up."""
        if self._next_hop is None:
            return
        if self._next_hop.busy:
            self._next_hop.abort()
        else:
            self._door.see_off(self._next_hop)

    def access_offers(self) -> set[str]:
        """How the client may prove itself, and XFORWARD to peers that may say it and where the next hop knows it."""
        lines = super().access_offers()
        known = xclient.offered(self._theirs("XFORWARD"))
        if known and self._origin in self.common.may_xforward:
            lines.add(f"XFORWARD {known}")
        return lines

    @property
    def can_prove(self) -> bool:
        """Whether there is somebody to check a password: a file, or the next hop."""
        asks = self.common.table.auth == "next-hop"
        return super().can_prove or (asks and "PLAIN" in self._theirs("AUTH").upper().split())

    async def ask_next_hop(self, login: Login) -> bytes:
        """Have the next hop check a login, and take the session for this client's; return its reply."""
        response = b64encode(f"\0{login.name}\0{login.password}".encode())
        try:
            reply = await (await self._reach()).command(b"AUTH PLAIN " + response)
        except NextHopError as fault:
            self._lose_next_hop(fault)
            return replies.NO_PROOF_NOW
        if 300 <= reply.code < 400:  # noqa: PLR2004  it asks for more, though all was said
            self._lose_next_hop(NextHopError("nonsense"))
            return replies.NO_PROOF_NOW
        self._bound = self._bound or reply.good
        self._over = self._over or reply.code == 421  # noqa: PLR2004  RFC 5321 4.2.1: closing
        return reply.wire

    async def smtp_XFORWARD(self, arg: str) -> None:  # noqa: N802  aiosmtpd finds commands by name
        """Tell the next hop for whom a configured peer speaks; it changes nothing of who may send."""
        may = self._origin in self.common.may_xforward and self._greeted and self.between_messages
        if not may or self._next_hop is None or "XFORWARD" not in self._next_hop.extensions:
            self._refuse(replies.NOT_NOW)
        elif xclient.attributes(arg, xclient.OF_XFORWARD) is None:
            self._refuse(replies.BAD_ATTRIBUTE)
        else:
            try:
                reply = await (await self._reach()).command(b"XFORWARD " + arg.encode("ascii"))
            except NextHopError as fault:
                self._lose_next_hop(fault)
                self._say(replies.NEXT_HOP_LOST)
                self._over = True
            else:
                self._bound = True
                self._repeat(reply)

    def _theirs(self, extension: str) -> str:
        """What the next hop says of an extension in its EHLO reply; empty if nothing."""
        return self._next_hop.extensions.get(extension, "") if self._next_hop is not None else ""

    def _repeat(self, reply: Reply) -> None:
        """Say what the next hop has said; if it leaves, so do we."""
        self._say(reply.wire)
        self._over = self._over or reply.code == 421  # noqa: PLR2004  RFC 5321 4.2.1: closing

    async def _reach(self) -> SmtpClient:
        """The session with the next hop; a new one where the last has ended, if it offers what was offered."""
        if self._next_hop is None or not self._next_hop.alive:
            if self._bound:
                raise NextHopError("closed")
            table, (host, port) = self.common.table, self.common.next_hop
            self._next_hop = None
            self._next_hop = await SmtpClient.connect(
                host,
                port,
                name=self.common.hostname,
                connect_s=table.connect_s,
                reply_s=table.reply_s,
                tls=self.common.next_hop_tls,
            )
            now_offered = offered(self._next_hop.extensions, self.common.limits.message_bytes)
            if self._offer is not None and not self._offer <= now_offered:
                raise NextHopError("unreachable")
        return self._next_hop

    def _held(self) -> SmtpClient:
        if self._next_hop is None:
            raise NextHopError("closed")
        return self._next_hop

    def _lose_next_hop(self, fault: NextHopError) -> None:
        """Hang up on a next hop that has failed."""
        if self._next_hop is not None:
            self._next_hop.abort()
            self._next_hop = None
        self.common.counts.next_hop_faults += 1
        self.common.log.warning("next_hop_failed", fault=fault.fault)
