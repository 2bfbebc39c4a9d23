"""What a service tells people: notices, from memory or by way of the store, and which hook it is that tells."""

import asyncio
import secrets
from typing import TYPE_CHECKING

from mailguard.config import host_port
from mailguard.config_tables import Config
from mailguard.council import now, today
from mailguard.exchange.effects import Notice
from mailguard.ledger import Ledger, telling_key
from mailguard.logs import Log
from mailguard.memory import Memory
from mailguard.message.facts import MessageFacts
from mailguard.metrics import Metrics
from mailguard.notices.courier import Courier
from mailguard.notices.from_memory import Notices
from mailguard.pipeline import Outcome
from mailguard.smtp.tls import NextHopTls
from mailguard.store.keys import StoreError
from mailguard.warn.notice import Told, compose
from mailguard.warn.recipient import Happened
from mailguard.warn.sheet import NO_PAGES, Pages
from mailguard.workers import Inspector

if TYPE_CHECKING:  # a service without a store loads no database
    from mailguard.kept import Kept
    from mailguard.kept_memory import KeptMemory

RELAY = b"relay"  # as whom relay and milter take it upon themselves to tell


def composed(outcome: Outcome, happened: Happened, pages: Pages = NO_PAGES, identifier: str = "") -> bytes:
    """The whole notice, with a Message-ID of its own unless `identifier` gives the first half of one."""
    if outcome.notice is None:
        raise ValueError("nothing is to be told of this message")
    told = Told(mail=outcome.mail, banner=outcome.banner, plan=outcome.notice, pages=pages)
    council = outcome.council
    name = f"<{identifier or secrets.token_hex(16)}@{council.contact.rpartition('@')[2]}>"
    return compose(told, happened, council, now(), name)


def courier_of(config: Config, tls: NextHopTls | None) -> Courier | None:
    """The way of mail of our own: the server named for it, else the relay's next hop; None where neither is."""
    notices, relay = config.notices, config.relay
    server = notices and (notices.submit or (relay.next_hop if relay else ""))
    if notices is None or not server:
        return None
    name = (relay.hostname if relay else "") or "localhost"
    return Courier(*host_port(server), name=name, tls=None if notices.submit else tls)


class Telling:
    """Tells senders what became of their mail and what was seen in it; at most one hook tells of one message."""

    def __init__(  # noqa: PLR0917  collaborators, each of a type of its own
        self,
        config: Config,
        log: Log,
        inspector: Inspector,
        courier: Courier | None,
        ledger: Ledger,
        metrics: Metrics,
        kept: "Kept | None",
        memory: "Memory | KeptMemory",
    ) -> None:
        self._config, self._log, self._inspector, self._ledger, self._kept = config, log, inspector, ledger, kept
        self._memory = memory  # the one from which the inspector recalls
        self._notices = kept.notices if kept else self._from_memory(courier, metrics)
        self._claiming: set[asyncio.Task[None]] = set()

    @property
    def can_mail(self) -> bool:
        """Whether a notice can go as a mail."""
        return self._notices is not None

    def post(self, outcome: Outcome, happened: Happened) -> None:
        """What a hook calls once the next hop has the message, or it is held, or the policy has refused it."""
        if happened == "gone-out":
            self.remember(outcome)
        if outcome.notice is None:
            return
        if self._config.exchange is None:
            self._notify(outcome, happened)
            return
        task = asyncio.get_running_loop().create_task(self._agree(outcome, happened))
        self._claiming.add(task)
        task.add_done_callback(self._claiming.discard)

    def post_of_milter(self, outcome: Outcome, happened: Happened) -> None:
        """The same for a mail server that holds mail in its own queue: of that its sender is told from here."""
        self.post(outcome, happened)
        if happened == "held" and self._notices is not None and outcome.notice is not None:
            self._notices.post(outcome, happened)

    def remember(self, outcome: Outcome) -> None:
        """Keep that a message went out today; of mail that is answered to its sender alone, nothing."""
        if outcome.counted:
            self._memory.remember(outcome.mail, today())

    async def words(self, outcome: Outcome, happened: Happened, identifier: str) -> bytes | None:
        """A notice under a name of its own; None where its reader has been told the same of late."""
        if self._kept is None:
            return composed(outcome, happened, identifier=identifier)
        return await self._kept.store.run(self._kept.compose, outcome, happened, identifier)

    async def mail(self, notice: Notice) -> bool:
        """Send a notice that another hook has composed; whether it is on its way."""
        if self._notices is None:
            return False
        return await self._notices.send(notice.recipient, notice.human, notice.key, notice.mail)

    async def drain(self, within_s: float) -> None:
        """Tell what is still to be told, or leave it to the store."""
        await asyncio.gather(*self._claiming)
        if self._kept is not None:
            await self._kept.stop(within_s)
        elif self._notices is not None:
            await self._notices.drain(within_s)

    def _from_memory(self, courier: Courier | None, metrics: Metrics) -> Notices | None:
        notices = self._config.notices
        if notices is None or courier is None:
            return None
        return Notices(
            compose=composed,
            rejudge=self._rejudge,
            courier=courier,
            settle_s=notices.settle_s,
            retry_s=notices.retry_s,
            log=self._log,
            count=metrics.notice,
        )

    async def _rejudge(self, facts: MessageFacts) -> Outcome | None:
        judged = await self._inspector.judge_again(facts)
        return judged if isinstance(judged, Outcome) else None

    def _notify(self, outcome: Outcome, happened: Happened) -> None:
        if self._notices is not None and happened != "held":  # that notice is in the store with its message
            self._notices.post(outcome, happened)

    async def _agree(self, outcome: Outcome, happened: Happened) -> None:
        """Agree with the scanner, which sees the same message: a message that has gone out is told by one of both."""
        try:
            key = telling_key(self._ledger, outcome.mail.facts.message_id, outcome.mail.human.address)
            ours = await self._ledger.first_to_tell(key, RELAY)
        except StoreError as fault:
            self._log.error("store_failed", where=fault.where, what=fault.what, cure=fault.cure)
            ours = True
        if ours or happened != "gone-out":
            self._notify(outcome, happened)
