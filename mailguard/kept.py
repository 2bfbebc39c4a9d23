"""What a service with a store has besides: history, notices and held mail, each by way of the store."""

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from mailguard.config import host_port, secret
from mailguard.config_tables import Config, StoreTable
from mailguard.council import now
from mailguard.held.forwarding import Forwarder, Way
from mailguard.held.keeping import Keeper
from mailguard.held.links import Links
from mailguard.held.office import Office
from mailguard.kept_memory import KeptMemory
from mailguard.logs import Log
from mailguard.metrics import Metrics
from mailguard.notices.by_store import Fate, KeptNotices
from mailguard.notices.courier import Courier
from mailguard.notices.freshness import Freshness
from mailguard.pipeline import Outcome
from mailguard.policy.council import Council
from mailguard.policy.model import Words
from mailguard.smtp.client import SmtpClient
from mailguard.smtp.tls import NextHopTls
from mailguard.store.ledger import LedgerInStore
from mailguard.store.owner import free_leases, name_of_this_process
from mailguard.store.store import Store, open_store
from mailguard.store_watch import StoreWatch
from mailguard.tracing import Tracer
from mailguard.upkeep import Upkeep
from mailguard.warn.recipient import Happened
from mailguard.warn.sheet import NO_PAGES, Pages

TELL_PATH = "/tell/"
TELL_DAYS = 14  # as long as a sender may say that a note was wrong

Compose = Callable[[Outcome, Happened, Pages, str], bytes]  # the last is what names the notice, or nothing


def store_of(config: Config, base: Path) -> Store:
    """Open the store that the configuration names; raise StoreError where that cannot be done."""
    table = config.store or StoreTable()
    keys = os.environ.get(table.key_env, "")
    password = os.environ.get(table.password_env) or None
    return open_store(table.url, base, keys, table.key_env, password=password, owner=name_of_this_process())


def holds(config: Config) -> bool:
    """Whether mail can be held: its sender must be told, and needs a page on which to let it go."""
    return bool(config.store and config.notices and config.relay and config.http and config.http.public_url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the kept parts need of the service: the snapshot that counts now, the words of a notice, and counting."""

    council: Callable[[], Council]
    compose: Compose
    count: Callable[[Fate], None]
    tls: NextHopTls | None
    log: Log
    metrics: Metrics


class Kept:
    """The parts of one service that rest on its store; each is None where the configuration does not name it."""

    def __init__(self, store: Store, config: Config, around: Surroundings) -> None:
        self.store, self._config, self._around = store, config, around
        self._table: StoreTable = config.store or StoreTable()
        self._url = (config.http.public_url if config.http else "").rstrip("/")
        self._links = Links(store.links)
        self._freshness = Freshness(store)
        self.ledger = LedgerInStore(store)
        self.memory = KeptMemory(store, around.council, around.log)
        self.notices = self._make_notices()
        self.forwarder = self._make_forwarder()
        self.keeper = self._make_keeper()
        self.office = self._make_office() if self._url else None
        told = self.notices.wake if self.notices else _nothing
        self._upkeep = Upkeep(store, self._table, around.council, around.log, told)
        self.watch = StoreWatch(store, around.metrics, around.log)

    def start(self, *, first: bool = True) -> None:
        """Begin to send what waits, also what a process that was killed had begun; the first process cleans up."""
        if freed := free_leases(self.store):
            self._around.log.info("leases_freed", number=freed)
        if self.notices is not None:
            self.notices.start()
        if self.forwarder is not None:
            self.forwarder.start()
        if first:
            self._upkeep.start()
            self.watch.start()

    async def stop(self, within_s: float) -> None:
        """Write down what is still to be, and let go of the store."""
        ends = asyncio.get_running_loop().time() + within_s
        await asyncio.gather(self._upkeep.stop(), self.watch.stop(), self.hand_over(), self.memory.drain(within_s))
        if self.notices is not None:
            await self.notices.drain(max(0.5, ends - asyncio.get_running_loop().time()))
        await asyncio.to_thread(self.store.close)

    async def hand_over(self) -> None:
        """Begin no more sending on; what is under way ends first, or is left to the next process."""
        if self.forwarder is not None:
            await self.forwarder.stop()

    def _make_notices(self) -> KeptNotices | None:
        notices, relay, around = self._config.notices, self._config.relay, self._around
        server = notices and (notices.submit or (relay.next_hop if relay else ""))
        if notices is None or not server:
            return None
        own = notices.submit
        courier = Courier(*host_port(server), name=self._hostname(), tls=None if own else around.tls)
        return KeptNotices(
            self.store,
            courier,
            self.compose,
            lambda outcome, happened: around.compose(outcome, happened, NO_PAGES, ""),
            around.log,
            settle_s=notices.settle_s,
            retry_s=notices.retry_s,
            count=around.count,
        )

    def _make_forwarder(self) -> Forwarder | None:
        relay = self._config.relay
        if relay is None:
            return None
        host, port = host_port(relay.next_hop)
        tracer = Tracer(secret(relay.mark_key_env))

        async def connect() -> SmtpClient:
            return await SmtpClient.connect(
                host,
                port,
                name=self._hostname(),
                connect_s=relay.connect_s,
                reply_s=relay.reply_s,
                tls=self._around.tls,
            )

        way = Way(
            connect=connect,
            next_hop=host,
            hostname=self._hostname(),
            contact=lambda: self._around.council().contact,
            url=self._url,
            retry_s=self._config.notices.retry_s if self._config.notices else 0.0,
            told=self.notices.wake if self.notices else _nothing,
            trace=lambda wire: tracer.of((wire,)),
        )
        return Forwarder(self.store, self._table, way, self._around.log)

    def _make_keeper(self) -> Keeper | None:
        notices = self._config.notices
        if not holds(self._config) or notices is None:
            return None
        return Keeper(
            store=self.store,
            table=self._table,
            url=self._url,
            compose=lambda outcome, pages: self._around.compose(outcome, "held", pages, ""),
            kept=self.notices.wake if self.notices else None,
        )

    def _make_office(self) -> Office:
        return Office(
            self.store,
            self._table,
            self._around.log,
            rules=self._rules,
            wake=self.forwarder.wake if self.forwarder else None,
        )

    def _rules(self) -> tuple[str, tuple[str, ...], dict[str, Words]]:
        council = self._around.council()
        return council.name, council.languages, {each.rule.id: each.rule.summary for each in council.pack.rules}

    def compose(self, outcome: Outcome, happened: Happened, identifier: str = "") -> bytes | None:
        """The notice, without what its reader was told within a week; None where nothing is left. In a thread."""
        told = self._freshness.sifted(outcome) if happened == "gone-out" else outcome
        if not told.banner.entries:
            return None
        return self._around.compose(told, happened, self._pages(told, happened), identifier)

    def _pages(self, outcome: Outcome, happened: Happened) -> Pages:
        """The page on which the sender may say that a note is wrong."""
        if not self._url or happened == "held":
            return NO_PAGES
        rules = tuple(entry.finding.rule.rule.id for entry in outcome.banner.entries)
        plan = outcome.notice
        reader = outcome.mail.directory.main(plan.recipient) if plan else outcome.mail.human.address
        ends = (now() + timedelta(days=TELL_DAYS)).timestamp()
        link = self._links.of_notice(rules, self.store.digests.of("person", reader), ends)
        return Pages(wrong=f"{self._url}{TELL_PATH}{link}")

    def _hostname(self) -> str:
        relay = self._config.relay
        return (relay.hostname if relay else "") or "localhost"


def _nothing() -> None:
    """Nobody is to be woken."""
