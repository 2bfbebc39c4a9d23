"""The Exchange hook: the scanner of mailboxes and the takers of journal reports, as one configuration names them."""

import asyncio
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path

from mailguard.config_tables import ExchangeTable, LimitsTable
from mailguard.council import LONDON, now
from mailguard.exchange.drafts import Drafts
from mailguard.exchange.effects import Compose, Effects, Send
from mailguard.exchange.ews import EwsSettings, open_mailboxes
from mailguard.exchange.journal_folder import JournalFolder
from mailguard.exchange.journal_server import JournalServer
from mailguard.exchange.reports import Reports
from mailguard.exchange.roster import Roster
from mailguard.exchange.scanner import Scanner
from mailguard.exchange.sent import SentItems
from mailguard.exchange.source import MailboxSource
from mailguard.exchange.visit import Visits
from mailguard.ledger import Ledger
from mailguard.logs import Log
from mailguard.metrics import Metrics
from mailguard.pipeline import Outcome
from mailguard.watched import Counted, Watched

# What a relay needs to speak first: it hears of a message some seconds after the mailbox shows it.
SETTLED = timedelta(seconds=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the hook needs of the service.

    `tells` is whether anybody is told at all; `send` is None where notices cannot be mailed. `relayed` is whether a
    relay sees the same mail. `base` is the folder to which paths of the configuration are relative.
    """

    inspector: Watched
    metrics: Metrics
    ledger: Ledger
    compose: Compose
    send: Send | None
    remember: Callable[[Outcome], None]
    limits: LimitsTable
    log: Log
    base: Path
    tells: bool
    relayed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What one whole look at all mailboxes came to: how many there are, fates by number, and who was not reached."""

    mailboxes: int
    counts: Counter[str]
    failed: dict[str, str]


class Exchange:
    """The hook of one configuration; `source` is EWS as the table says, unless it is given."""

    def __init__(self, table: ExchangeTable, around: Around, source: MailboxSource | None = None) -> None:
        self._table, self._around = table, around
        self._source = source or (open_mailboxes(settings_of(table, around.base)) if table.scans else None)
        self._reports = self._make_reports()
        self._server = self._make_server()
        self._folder = self._make_folder()
        self._running: list[asyncio.Task[None]] = []

    async def start(self) -> tuple[str, int] | None:
        """Begin; where reports are taken by SMTP. Raise OSError or ConfigError where it cannot."""
        if self._folder is not None:
            self._folder.check()
            self._running.append(asyncio.create_task(self._folder.run()))
        if self._source is not None:
            self._running.append(asyncio.create_task(self._scan(self._source)))
        return await self._server.start() if self._server is not None else None

    async def once(self) -> Summary:
        """Look until all mailboxes are up to date and the folder of reports is empty, then say what came of it."""
        counts: Counter[str] = Counter()
        failed: dict[str, str] = {}
        mailboxes = 0
        if self._source is not None:
            scanner = self._scanner(self._source, ends=True)
            await scanner.run()
            counts += scanner.visits.counts
            failed, mailboxes = scanner.failed, len(scanner.roster.mailboxes)
        if self._folder is not None and self._reports is not None:
            self._folder.check()
            await self._folder.once()
            counts += Counter({f"report {name}": number for name, number in self._reports.counts.items()})
        return Summary(mailboxes=mailboxes, counts=counts, failed=failed)

    async def stop(self) -> None:
        """End within some seconds; what was begun is found again."""
        for task in self._running:
            task.cancel()
        if self._server is not None:
            await self._server.stop()
        for task in self._running:
            with suppress(asyncio.CancelledError):
                await task
        if self._source is not None:
            await self._source.close()

    async def _scan(self, source: MailboxSource) -> None:
        try:
            await self._scanner(source, ends=False).run()
        except Exception as fault:  # noqa: BLE001  the door of a task: nobody waits for it to hear of a fault
            self._around.log.error("exchange_stopped", fault=type(fault).__name__, cure="start mailguard again")

    def _scanner(self, source: MailboxSource, *, ends: bool) -> Scanner:
        table, around = self._table, self._around
        roster = Roster(table, source, lambda: around.inspector.council, around.log)
        return Scanner(
            source=source,
            roster=roster,
            visits=self._visits(source, roster),
            log=around.log,
            informed=lambda: around.inspector.informed,
            poll_s=table.poll_s,
            at_once=table.connections,
            ends=ends,
        )

    def _visits(self, source: MailboxSource, roster: Roster) -> Visits:
        table, around = self._table, self._around
        max_age = timedelta(hours=table.max_age)
        effects = Effects(
            source=source,
            roster=roster,
            categories=table.categories,
            compose=around.compose,
            send=around.send,
            tells=around.tells,
            council=lambda: around.inspector.council,
            asked_by=table.asked_by,
        )
        sent = SentItems(
            ledger=around.ledger,
            effects=effects,
            inspector=Counted(around.inspector, around.metrics, "exchange"),
            council=lambda: around.inspector.council,
            clock=now,
            remember=around.remember,
            max_age=max_age,
            settled=SETTLED if around.relayed else timedelta(0),
        )
        drafts = Drafts(
            ledger=around.ledger,
            effects=effects,
            inspector=around.inspector,
            council=lambda: around.inspector.council,
            categories=table.categories,
        )
        return Visits(
            source=source,
            ledger=around.ledger,
            sent=sent,
            drafts=drafts if table.drafts else None,
            clock=now,
            since=datetime.combine(table.since, time(), LONDON) if table.since else None,
            max_age=max_age,
            log=around.log,
        )

    def _make_reports(self) -> Reports | None:
        table, around = self._table, self._around
        if table.journal is None:
            return None
        return Reports(
            table=table.journal,
            ledger=around.ledger,
            inspector=Counted(around.inspector, around.metrics, "journal"),
            compose=around.compose,
            send=around.send,
            council=lambda: around.inspector.council,
            clock=now,
            remember=around.remember,
            max_age=timedelta(hours=table.max_age),
            log=around.log,
        )

    def _make_server(self) -> JournalServer | None:
        journal, around = self._table.journal, self._around
        if journal is None or self._reports is None or not journal.listen:
            return None
        return JournalServer(journal, around.limits, self._reports, around.log, around.base)

    def _make_folder(self) -> JournalFolder | None:
        journal, around = self._table.journal, self._around
        if journal is None or self._reports is None or not journal.folder:
            return None
        largest = around.limits.message_bytes
        return JournalFolder(around.base / journal.folder, largest, journal.poll_s, self._reports, around.log)


def settings_of(table: ExchangeTable, base: Path) -> EwsSettings:
    """The table as the adapter takes it; what is left empty has the adapter's own default."""
    given = {name: getattr(table, name) for name in ("token_url", "scope") if getattr(table, name)}
    files = {
        name: base / getattr(table, name) for name in ("certificate", "certificate_key", "ca") if getattr(table, name)
    }
    return EwsSettings(
        endpoint=table.endpoint,
        autodiscover=table.autodiscover,
        auth=table.auth,
        user=table.user,
        password_env=table.password_env,
        tenant_id=table.tenant_id,
        client_id=table.client_id,
        client_secret_env="" if table.certificate else table.client_secret_env,
        access=table.access,
        connections=table.connections,
        streams=table.streams,
        timeout_s=table.timeout_s,
        version=table.version,
        **given,
        **files,
    )
