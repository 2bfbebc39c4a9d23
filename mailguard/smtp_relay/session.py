"""The dialogue with one client, and beside it the one session with the next hop.

MAIL, RCPT and RSET go on in the order in which they come, and the next hop's replies come back as they are. The next
hop is called at EHLO, so that what is offered is what it offers.
"""

import asyncio
import re
from random import getrandbits

from mailguard.smtp_client import NextHopError, Reply, SmtpClient
from mailguard.smtp_relay import commands, replies
from mailguard.smtp_relay.common import Common
from mailguard.smtp_relay.extensions import hello, offered, size_limit
from mailguard.smtp_relay.handover import Answer, Letter, answer
from mailguard.smtp_relay.lines import Door, LineSession
from mailguard.smtp_relay.received import With
from mailguard.smtp_relay.transaction import Transaction
from mailguard.smtp_relay.transfer import Transfer

ALL = 1 << 30  # octets: more than the reader ever holds
_NAME = re.compile(r"[!-~]{1,255}")


class ClientSession(LineSession):
    """One client, and its session with the next hop."""

    def __init__(self, common: Common, door: Door, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(common, door, loop)
        self._next_hop: SmtpClient | None = None
        self._offer: frozenset[str] | None = None
        self._largest = common.limits.message_bytes
        self._passes_auth = False
        self._transaction = Transaction()
        self._client = ""
        self._extended = False

    @property
    def between_messages(self) -> bool:
        """Whether the session may be ended without loss."""
        return not self._transaction.is_open

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

    async def settle(self) -> None:
        """Put to the next hop what the client has asked, and say what it answers."""
        asked, self._transaction.asked = self._transaction.asked, []
        if not asked:
            return
        try:
            next_hop = await self._reach() if asked[0].is_mail else self._held()
            waiting = iter(asked)
            async for reply in next_hop.ask([command.line for command in asked]):
                self._transaction.answered(next(waiting), reply)
                self._repeat(reply)
                if self._over:
                    break
        except NextHopError as fault:
            self._lose_next_hop(fault)
            self._say(replies.NEXT_HOP_LOST)
            self._over = True

    async def smtp_EHLO(self, hostname: str) -> None:  # noqa: N802  aiosmtpd finds commands by name
        """Greet the client with what the next hop offers."""
        await self._hello(hostname, extended=True)

    async def smtp_HELO(self, hostname: str) -> None:  # noqa: N802  as above
        """Greet a client that knows no extensions."""
        await self._hello(hostname, extended=False)

    async def smtp_MAIL(self, arg: str) -> None:  # noqa: N802  as above
        """Begin a message."""
        if not self._client:
            self._refuse(replies.NO_GREETING)
        elif self._transaction.is_open:
            self._refuse(replies.NESTED_MAIL)
        else:
            await self._pass(commands.mail(arg, self._largest, passes_auth=self._passes_auth))

    async def smtp_RCPT(self, arg: str) -> None:  # noqa: N802  as above
        """Name a recipient."""
        if not self._transaction.is_open:
            self._refuse(replies.NO_MAIL)
        elif self._transaction.recipients >= self.common.limits.recipients:
            await self._pass(replies.TOO_MANY_RECIPIENTS)
        else:
            await self._pass(commands.rcpt(arg, smtputf8=self._transaction.utf8_asked))

    async def smtp_RSET(self, arg: str) -> None:  # noqa: N802  as above
        """Forget the message that was begun, here and at the next hop."""
        if arg:
            self._refuse(replies.NO_ARGUMENT)
        elif reply := await self._forget():
            self._repeat(reply)
        else:
            self._say(replies.OK)

    async def smtp_NOOP(self, arg: str) -> None:  # noqa: ARG002, N802  as above
        """Nothing."""
        self._say(replies.OK)

    async def smtp_VRFY(self, arg: str) -> None:  # noqa: ARG002, N802  as above
        """Say nothing of who has a mailbox."""
        self._say(replies.NO_VERIFY)

    async def smtp_QUIT(self, arg: str) -> None:  # noqa: N802  as above
        """Take leave of the client."""
        if arg:
            self._refuse(replies.NO_ARGUMENT)
        else:
            self._say(replies.BYE)
            self._over = True

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802  as above
        """Take a message, have it judged, hand it on, and answer with what became of it."""
        refusal = self._no_data(arg)
        if refusal is not None:
            self._refuse(refusal)
            return
        self._say(replies.GO_AHEAD)
        await self._flush()
        begun = self.loop.time()
        letter = self._letter(Transfer(largest=self._largest, bare=self.common.table.bare_line_ends))
        try:
            await self._receive(letter.transfer)
            result = await self._answer(letter)
        except (asyncio.CancelledError, ConnectionError):  # the client has hung up
            self._record("message_abandoned", letter, begun)
            raise
        await self._conclude(letter, result, begun)

    async def _hello(self, name: str, *, extended: bool) -> None:
        if not _NAME.fullmatch(name):
            self._refuse(replies.BAD_NAME)
            return
        if self._transaction.is_open:
            await self._forget()
        self._offer = None
        try:
            next_hop = await self._reach()
        except NextHopError as fault:
            self._lose_next_hop(fault)
            self._say(replies.NEXT_HOP_UNREACHABLE)
            self._over = True
        else:
            self._client, self._extended = name, extended
            self._offer = offered(next_hop.extensions, self.common.limits.message_bytes)
            self._largest = size_limit(next_hop.extensions, self.common.limits.message_bytes)
            self._passes_auth = "AUTH" in next_hop.extensions
            self._say(hello(self.common.hostname, self._offer if extended else frozenset()))

    async def _pass(self, command: commands.Command | bytes) -> None:
        """Keep a command for the next hop, or refuse it after those before it were answered."""
        if isinstance(command, bytes):
            await self.settle()
            self._refuse(command)
        else:
            self._transaction.asked.append(command)

    def _no_data(self, argument: str) -> bytes | None:
        """Why there can be no message now."""
        if argument:
            return replies.NO_ARGUMENT
        if self._transaction.mail_from is None:
            return replies.NO_MAIL
        return None if self._transaction.rcpt_to else replies.NO_RECIPIENTS

    def _letter(self, transfer: Transfer) -> Letter:
        protocol: With = "UTF8SMTP" if self._transaction.smtputf8 else "ESMTP" if self._extended else "SMTP"
        return Letter(
            identifier=f"{getrandbits(64):016x}",
            envelope=self._transaction.envelope(),
            transfer=transfer,
            client=self._client,
            peer=self.peer,
            protocol=protocol,
        )

    async def _receive(self, transfer: Transfer) -> None:
        """Read up to the end of data; what the client has sent beyond it goes back to the reader."""
        while not transfer.complete:
            self._waiting_since = self.loop.time()
            chunk = await self._reader.read(ALL)
            self._waiting_since = None
            if not chunk:
                raise ConnectionResetError
            transfer.feed(chunk)
        if transfer.rest:
            self._reader.feed_data(transfer.rest)  # nothing else is in it: `read` took all there was

    async def _answer(self, letter: Letter) -> Answer:
        if letter.transfer.unclean and self.common.table.bare_line_ends == "reject":
            self._over = True  # what was sent after it may be meant as commands for somebody else
            return Answer(event="message_refused", reply=replies.BARE_LINE_END, fault="bare line end")
        if letter.transfer.too_large:
            return Answer(event="message_refused", reply=replies.TOO_LARGE, next_hop_open=True, fault="too large")
        if letter.transfer.unclean:
            await letter.transfer.mend()
        return await answer(self.common, self._held(), letter)

    async def _conclude(self, letter: Letter, result: Answer, begun: float) -> None:
        """Tell the client first; then the sender may hear of it, and the next hop may forget."""
        self._say(result.reply)
        self._write_out()
        self._over = self._over or result.reply.startswith(b"421")
        self._errors = 0
        self._notify(result)
        self._record(result.event, letter, begun, code=int(result.reply[:3]), checked=result.state, fault=result.fault)
        self.common.counts.next_hop_faults += result.next_hop_failed
        if result.next_hop_open:
            await self._forget()
        self._transaction = Transaction()

    def _notify(self, result: Answer) -> None:
        """Pass on what was judged, with a notice or without: whether one goes is not decided here."""
        if result.outcome is None or result.happened is None:
            return
        try:
            self.common.post_notice(result.outcome, result.happened)
        except Exception as fault:  # noqa: BLE001  a hook's door: a notice that fails takes nothing back
            self.common.log.error("notice_failed", fault=type(fault).__name__)

    def _record(self, event: str, letter: Letter, begun: float, **more: str | int) -> None:
        """The one event of a message: figures and fixed words."""
        self.common.counts.count(event)
        self.common.log.info(
            event,
            id=letter.identifier,
            recipients=len(letter.envelope.rcpt_to),
            bytes=letter.transfer.size,
            ms=round((self.loop.time() - begun) * 1000, 1),
            **{name: value for name, value in more.items() if value},
        )

    def _repeat(self, reply: Reply) -> None:
        """Say what the next hop has said; if it leaves, so do we."""
        self._say(reply.wire)
        self._over = self._over or reply.code == 421  # noqa: PLR2004  RFC 5321 4.2.1: closing

    async def _forget(self) -> Reply | None:
        """Have the next hop forget the message that was begun; None if there is none to ask."""
        self._transaction = Transaction()
        if self._next_hop is None or not self._next_hop.alive:
            return None
        try:
            return await self._next_hop.command(b"RSET")
        except NextHopError as fault:
            self._lose_next_hop(fault)
            return None

    async def _reach(self) -> SmtpClient:
        """The session with the next hop; a new one where the last has ended, if it offers what was offered."""
        if self._next_hop is None or not self._next_hop.alive:
            table, (host, port) = self.common.table, self.common.next_hop
            self._next_hop = None
            self._next_hop = await SmtpClient.connect(
                host, port, name=self.common.hostname, connect_s=table.connect_s, reply_s=table.reply_s
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
