"""A mailbox server in memory that fails as it is told, and what is needed to scan it."""

import random
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any

from mailguard.config_tables import CategoriesTable, ExchangeTable, LimitsTable
from mailguard.demo.mailboxes import Mailboxes
from mailguard.exchange.drafts import Drafts
from mailguard.exchange.effects import Effects, Notice
from mailguard.exchange.roster import Roster
from mailguard.exchange.scanner import Scanner
from mailguard.exchange.sent import SentItems
from mailguard.exchange.source import (
    Changes,
    Folder,
    Item,
    Key,
    RefusedError,
    SourceError,
    StateLostError,
    ThrottledError,
    UnreachableError,
    Unreadable,
)
from mailguard.exchange.visit import Visits
from mailguard.ledger import Ledger, LedgerInMemory
from mailguard.policy.council import Council
from mailguard.warn.notice import Told, compose
from mailguard.workers import Inspector
from tests.builders import ALL_MEMBERS, LONDON, MEMBER, council
from tests.servers.running import captured_log

NOW = datetime(2026, 10, 6, 12, 0, tzinfo=LONDON)
CATEGORIES = CategoriesTable()
WHERE = "the server of the tests"
FAULTS: dict[str, SourceError] = {
    "throttled": ThrottledError(WHERE, "slow down", "wait", after_s=0.001),
    "unreachable": UnreachableError(WHERE, "no answer", "wait"),
    "refused": RefusedError(WHERE, "no rights", "give them"),
}


class PowerCutError(BaseException):
    """The process ends here."""


class FailingMailboxes(Mailboxes):
    """Mailboxes that fail before or after a call takes effect.

    `script` is asked with the call's name, the mailbox, and whether it has taken effect; what it gives is raised.
    """

    def __init__(self, addresses: Iterable[str] = ()) -> None:
        super().__init__(addresses)
        self.script: Any = lambda _call, _mailbox, _after: None
        self.calls: Counter[str] = Counter()
        self.opened: set[str] = set()
        self.fetched: Counter[str] = Counter()

    async def now(self, mailbox: str, folder: Folder, since: datetime | None) -> str:
        self._gate("now", mailbox)
        return await super().now(mailbox, folder, since)

    async def changes(self, mailbox: str, folder: Folder, state: str, *, most: int) -> Changes:
        self._gate("changes", mailbox)
        return await super().changes(mailbox, folder, state, most=most)

    async def fetch(self, mailbox: str, keys: tuple[Key, ...]) -> tuple[Item | Unreadable, ...]:
        self._gate("fetch", mailbox)
        self.fetched[mailbox] += len(keys)
        return await super().fetch(mailbox, keys)

    async def mark(self, mailbox: str, key: Key, *, add: tuple[str, ...], remove: tuple[str, ...] = ()) -> Key | None:
        self._gate("mark", mailbox)
        marked = await super().mark(mailbox, key, add=add, remove=remove)
        self._gate("mark", mailbox, after=True)
        return marked

    async def deliver(self, mailbox: str, notice: bytes) -> None:
        self._gate("deliver", mailbox)
        await super().deliver(mailbox, notice)
        self._gate("deliver", mailbox, after=True)

    async def others(self, mailbox: str) -> tuple[str, ...]:
        self._gate("others", mailbox)
        return await super().others(mailbox)

    async def hints(self, mailboxes: tuple[str, ...]) -> AsyncIterator[str]:
        async for mailbox in super().hints(mailboxes):
            self._gate("hints", mailbox)
            yield mailbox
            yield mailbox  # Exchange tells several times of one deed

    def _gate(self, call: str, mailbox: str, *, after: bool = False) -> None:
        self.calls[call] += 1
        self.opened.add(mailbox)
        fault = self.script(call, mailbox, after)
        if fault is not None:
            raise fault


class FailingLedger(LedgerInMemory):
    """A ledger with a process that may end before or after each note."""

    def __init__(self) -> None:
        super().__init__()
        self.script: Any = lambda _call, _after: None

    async def did(self, key: bytes, step: Any) -> None:  # noqa: ANN401  a step
        self._gate(f"did {step}")
        await super().did(key, step)
        self._gate(f"did {step}", after=True)

    async def keep_place(self, box: bytes, place: Any) -> None:  # noqa: ANN401  a place
        self._gate("keep_place")
        await super().keep_place(box, place)
        self._gate("keep_place", after=True)

    async def first_to_tell(self, key: bytes, by: bytes) -> bool:
        self._gate("first_to_tell")
        first = await super().first_to_tell(key, by)
        self._gate("first_to_tell", after=True)
        return first

    def _gate(self, call: str, *, after: bool = False) -> None:
        fault = self.script(call, after)
        if fault is not None:
            raise fault


@dataclass
class Scanning:
    """A scanner over mailboxes in memory; a new one over the same ledger is what a restart gives."""

    source: FailingMailboxes
    ledger: Ledger = field(default_factory=LedgerInMemory)
    under: Council = field(default_factory=lambda: council("district", mode="advise"))
    table: dict[str, Any] = field(default_factory=dict)
    now: datetime = NOW
    settled: timedelta = timedelta(0)
    mailed: list[tuple[str, bytes]] = field(default_factory=list)
    puts_off: bool = False
    informed: bool = True
    remembered: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.log, self.events = captured_log()
        self.inspector = Inspector(self.under, LimitsTable(), self.log)

    def scanner(self, *, ends: bool = True) -> Scanner:
        """One life of the scanner."""
        given = {"endpoint": "https://mail.example/EWS/Exchange.asmx", "user": "mailguard", **self.table}
        table = ExchangeTable(**{"mailboxes": tuple(getattr(self.source, "boxes", ())), **given})
        roster = Roster(table, self.source, lambda: self.under, self.log)
        effects = Effects(
            source=self.source,
            roster=roster,
            categories=CATEGORIES,
            compose=self.compose,
            send=self.send,
            tells=True,
            council=lambda: self.under,
            asked_by=table.asked_by,
        )
        sent = SentItems(
            ledger=self.ledger,
            effects=effects,
            inspector=self.inspector,
            council=lambda: self.under,
            clock=lambda: self.now,
            remember=lambda outcome: self.remembered.append(outcome.mail.facts.message_id),
            max_age=timedelta(hours=table.max_age),
            settled=self.settled,
        )
        drafts = Drafts(
            ledger=self.ledger,
            effects=effects,
            inspector=self.inspector,
            council=lambda: self.under,
            categories=CATEGORIES,
        )
        self.visits = Visits(
            source=self.source,
            ledger=self.ledger,
            sent=sent,
            drafts=drafts if table.drafts else None,
            clock=lambda: self.now,
            since=beginning(table.since),
            max_age=timedelta(hours=table.max_age),
            log=self.log,
        )
        return Scanner(
            source=self.source,
            roster=roster,
            visits=self.visits,
            log=self.log,
            informed=lambda: self.informed,
            poll_s=0.02,
            at_once=4,
            first_pause_s=0.001,
            ends=ends,
        )

    async def once(self) -> Counter[str]:
        """Run until all mailboxes are up to date; how often each fate came about in this run."""
        await self.scanner().run()
        return self.visits.counts

    async def compose(self, outcome: Any, happened: Any, identifier: str) -> bytes:  # noqa: ANN401  as the core gives them
        told = Told(mail=outcome.mail, banner=outcome.banner, plan=outcome.notice)
        return compose(told, happened, outcome.council, self.now, f"<{identifier}@aberwen.example>")

    async def send(self, notice: Notice) -> bool:
        if self.puts_off:
            return False
        self.mailed.append((notice.recipient, notice.mail))
        return True

    def told(self, mailbox: str) -> int:
        """How many notices lie in a mailbox's Inbox."""
        return len(self.source.boxes[mailbox].inbox)

    def marks(self, mailbox: str, folder: Folder = "sent") -> list[tuple[str, ...]]:
        """The categories of each item of a folder."""
        return [item.categories for item in self.source.items(mailbox, folder)]


def letter(
    subject: str = "Supper",
    *,
    sender: str = MEMBER,
    from_: str = "",
    to: tuple[str, ...] = (ALL_MEMBERS,),
    cc: tuple[str, ...] = (),
    bcc: tuple[str, ...] = (),
    name: str = "",
    sent: datetime | None = NOW - timedelta(minutes=5),
    text: str = "Supper is at seven on Friday, and all are welcome.",
    categories: tuple[str, ...] = (),
) -> Item:
    """A message as it lies in Sent Items: to all members, unless it is told otherwise."""
    message = EmailMessage(policy=SMTP)
    message["From"] = from_ or sender
    if from_ and from_ != sender:
        message["Sender"] = sender
    message["To"] = ", ".join(to)
    if cc:
        message["Cc"] = ", ".join(cc)
    message["Subject"] = subject
    message["Message-ID"] = identifier = name or f"<{random.getrandbits(64):x}@aberwen.example>"
    if sent is not None:
        message["Date"] = format_datetime(sent)
    message.set_content(text)
    return Item(
        key=Key(id="", version=""),
        mime=message.as_bytes(),
        message_id=identifier,
        sender=sender,
        from_=from_ or sender,
        to=to,
        cc=cc,
        bcc=bcc,
        sent=sent,
        categories=categories,
    )


def beginning(day: date | None) -> datetime | None:
    """The first moment of a local day."""
    return datetime.combine(day, time(), LONDON) if day else None


def lost() -> SourceError:
    """The server has forgotten a state."""
    return StateLostError(WHERE, "this state is not known", "begin again")
