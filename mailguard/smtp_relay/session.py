"""The dialogue with one client, and beside it the one session with the next hop.

MAIL, RCPT and RSET go on in the order in which they come, and the next hop's replies come back as they are. The next
hop is called at EHLO, so that what is offered is what it offers.
"""

import asyncio
import re
from random import getrandbits

from mailguard.smtp.client import NextHopError, Reply
from mailguard.smtp_relay import commands, replies
from mailguard.smtp_relay.common import Common
from mailguard.smtp_relay.extensions import hello, offered, size_limit
from mailguard.smtp_relay.handover import Answer, Letter, answer
from mailguard.smtp_relay.lines import Door
from mailguard.smtp_relay.received import protocol
from mailguard.smtp_relay.transaction import Transaction
from mailguard.smtp_relay.transfer import Transfer
from mailguard.smtp_relay.upstream import UpstreamSession

ALL = 1 << 30  # octets: more than the reader ever holds
TOO_MUCH = {
    "size": (replies.TOO_LARGE, "too large"),
    "header": (replies.HEADER_TOO_LARGE, "header too large"),
    "line": (replies.MESSAGE_LINE_TOO_LONG, "line too long"),
}
_CODES = re.compile(rb"([2-5][0-9]{2})[ -](?:([245]\.[0-9]{1,3}\.[0-9]{1,3})(?![0-9.]))?")
_NAME = re.compile(r"[!-~]{1,255}")


class ClientSession(UpstreamSession):
    """One client, and its session with the next hop."""

    def __init__(self, common: Common, door: Door, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(common, door, loop)
        self._largest = common.limits.message_bytes
        self._passes_auth = False
        self._transaction = Transaction()
        self._client = ""
        self._extended = False

    @property
    def between_messages(self) -> bool:
        """Whether the session may be ended without loss."""
        return not self._transaction.is_open

    async def settle(self) -> None:
        """Put to the next hop what the client has asked, and say what it answers."""
        asked, self._transaction.asked = self._transaction.asked, []
        if not asked:
            return
        try:
            next_hop = await self._reach() if asked[0].is_mail else self._held()
            waiting = iter(asked)
            async for reply in next_hop.ask([command.line for command in asked]):
                command = next(waiting)
                self.common.metrics.next_hop_reply("mail" if command.is_mail else "rcpt", reply.code)
                self._transaction.answered(command, reply)
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
        if not self._greeted:
            self._refuse(replies.NO_GREETING)
        elif self._transaction.is_open:
            self._refuse(replies.NESTED_MAIL)
        elif not self.may_send:
            self._refuse(replies.PROOF_FIRST if self.common.strangers else replies.PEER_UNKNOWN)
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
        letter = self._letter(self._transfer())
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
        self._greeted, self._offer = False, None
        try:
            next_hop = await self._reach()
        except NextHopError as fault:
            self._lose_next_hop(fault)
            self._say(replies.NEXT_HOP_UNREACHABLE)
            self._over = True
        else:
            self._client, self._extended, self._greeted = name, extended, True
            self._offer = offered(next_hop.extensions, self.common.limits.message_bytes)
            self._largest = size_limit(next_hop.extensions, self.common.limits.message_bytes)
            self._passes_auth = "AUTH" in next_hop.extensions
            lines = self._offer | self.access_offers() if extended else frozenset()
            self._say(hello(self.common.hostname, lines))

    async def begin_again(self) -> None:
        """Forget what the client has said so far, and the message that was begun."""
        await super().begin_again()
        self._client = ""
        if self._transaction.is_open:
            await self._forget()

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
        return Letter(
            identifier=f"{getrandbits(64):016x}",
            envelope=self._transaction.envelope(self.identity),
            mail=self._transaction.mail_line,
            rcpt=tuple(self._transaction.rcpt_lines),
            transfer=transfer,
            client=self._client,
            peer=self.peer,
            protocol=protocol(
                extended=self._extended,
                utf8=self._transaction.smtputf8,
                secure=self.secure,
                proved=bool(self.login),
            ),
        )

    def _transfer(self) -> Transfer:
        limits = self.common.limits
        return Transfer(
            largest=self._largest,
            bare=self.common.table.bare_line_ends,
            header_bytes=limits.header_bytes,
            line_bytes=limits.line_bytes,
        )

    async def _receive(self, transfer: Transfer) -> None:
        """Read up to the end of data; what the client has sent beyond it goes back to the reader."""
        ends = self.loop.time() + self.common.table.receive_s
        while not transfer.complete:
            self._waiting_since = self.loop.time()
            chunk = await self._reader.read(ALL)
            self._waiting_since = None
            if not chunk:
                raise ConnectionResetError
            transfer.feed(chunk)
            if self.loop.time() > ends:
                self.part(replies.TOO_SLOW)
                raise ConnectionAbortedError
        if transfer.rest:
            self._reader.feed_data(transfer.rest)  # nothing else is in it: `read` took all there was

    async def _answer(self, letter: Letter) -> Answer:
        if letter.transfer.unclean and self.common.table.bare_line_ends == "reject":
            self._over = self.cut_short = True  # what was sent after it may be meant as commands for somebody else
            return Answer(event="message_refused", reply=replies.BARE_LINE_END, fault="bare line end")
        if letter.transfer.excess is not None:
            reply, fault = TOO_MUCH[letter.transfer.excess]
            return Answer(event="message_refused", reply=reply, next_hop_open=True, fault=fault)
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
        code, enhanced = codes(result.reply)
        self._record(
            result.event, letter, begun, code=code, enhanced=enhanced, checked=result.state, fault=result.fault
        )
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
        seconds = self.loop.time() - begun
        self.common.metrics.answered("smtp", seconds)
        more["message"] = self.common.tracer.of(letter.transfer.content)
        self.common.log.info(
            event,
            id=letter.identifier,
            recipients=len(letter.envelope.rcpt_to),
            bytes=letter.transfer.size,
            ms=round(seconds * 1000, 1),
            **{name: value for name, value in more.items() if value},
        )

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


def codes(reply: bytes) -> tuple[int, str]:
    """The code of a reply, and its enhanced code (RFC 2034), empty where it has none."""
    found = _CODES.match(reply)
    return (int(found[1]), (found[2] or b"").decode("ascii")) if found else (int(reply[:3]), "")
