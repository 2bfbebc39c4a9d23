"""What is done with a journal report, however it came: judged under its true envelope, its sender told by mail."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import Literal

from mailguard.config_tables import JournalTable
from mailguard.exchange.effects import Compose, Notice, Send
from mailguard.exchange.journal import Report, read_report, reporter_of
from mailguard.ledger import Ledger, telling_key
from mailguard.logs import Log
from mailguard.pipeline import Outcome
from mailguard.policy.council import Council
from mailguard.workers import Inspects, Unchecked

# What became of a report: `foreign` is not from Exchange, `put off` must come again, the rest is as for sent items.
Taken = Literal[
    "told", "clean", "elsewhere", "withheld", "old", "unread", "unchecked", "no report", "foreign", "put off"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reports:
    """Takes journal reports; nothing of one is lost between its arrival and the notice, and no notice goes twice."""

    table: JournalTable
    ledger: Ledger
    inspector: Inspects
    compose: Compose
    send: Send | None
    council: Callable[[], Council]
    clock: Callable[[], datetime]
    remember: Callable[[Outcome], None]
    max_age: timedelta
    log: Log
    counts: Counter[str] = field(default_factory=Counter)

    async def take(self, raw: bytes) -> Taken:
        """Deal with one mail that came as a report; once this answers, it may be forgotten unless it is put off."""
        taken = await self._take(raw)
        self.counts[taken] += 1
        if taken == "no report":
            cure = "point the journal rule, and nothing else, at mailguard"
            self.log.warning("journal_no_report", bytes=len(raw), cure=cure)
        elif taken == "foreign":
            cure = "if this was Exchange, set [exchange.journal] sender to the address in From of its reports"
            self.log.warning("journal_foreign", bytes=len(raw), cure=cure)
        return taken

    async def _take(self, raw: bytes) -> Taken:
        if reporter_of(raw) != self.table.sender.lower():
            return "foreign"
        report = read_report(raw)
        if report is None:
            return "no report"
        return await self._judge(report) if self.inspector.wants(report.envelope) else "unread"

    async def _judge(self, report: Report) -> Taken:
        human = self.council().directory.main(report.sender)
        name = report.message_id or blake2b(report.message, digest_size=16).hexdigest()
        own = self.ledger.digest("journal", human, name)
        telling = telling_key(self.ledger, name, human)
        if await self.ledger.teller(telling) not in {None, own}:
            return "elsewhere"
        answer = await self.inspector.inspect(report.message, report.envelope)
        if isinstance(answer, Unchecked):
            return "unchecked"
        self.remember(answer)
        if answer.notice is None:
            return "clean"
        if self.clock() - self._written(report, answer) > self.max_age:
            return "old"
        return await self._tell(answer, own, telling)

    async def _tell(self, outcome: Outcome, own: bytes, telling: bytes) -> Taken:
        if self.send is None or outcome.notice is None:
            return "withheld"
        if not await self.ledger.first_to_tell(telling, own):
            return "elsewhere"
        if "told" not in await self.ledger.steps(own):
            mail = await self.compose(outcome, "gone-out", own.hex())
            human, recipient = outcome.mail.human.address, outcome.notice.recipient
            told = Notice(recipient=recipient, human=human, key=own.hex(), mail=mail) if mail else None
            if told is not None and not await self.send(told):
                return "put off"
            await self.ledger.did(own, "told")
        return "told"

    def _written(self, report: Report, outcome: Outcome) -> datetime:
        """When the message went: as Exchange says, else as the message does, else now."""
        written = report.reported or outcome.mail.facts.date or self.clock()
        return written if written.tzinfo else written.replace(tzinfo=UTC)
