"""All hooks of one configuration, put together with the edges that they share."""

import asyncio
import secrets
import socket
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, TypeVar

from mailguard import config as configuration
from mailguard.config import ConfigError, host_port
from mailguard.config_tables import Config, NoticesTable
from mailguard.copies import Copies
from mailguard.council import from_config, today
from mailguard.exchange.hook import Around, Exchange, Summary
from mailguard.exchange.source import MailboxSource
from mailguard.http.service import HttpService
from mailguard.ledger import Ledger, LedgerInMemory
from mailguard.logs import Log
from mailguard.memory import Memory
from mailguard.message.facts import Envelope
from mailguard.metrics import Metrics
from mailguard.milter.deciding import Deciding
from mailguard.milter.server import Milter
from mailguard.pipeline import NONE, Outcome, Plugins
from mailguard.policy.council import Council
from mailguard.reload import Read, in_place
from mailguard.remarks import remarks
from mailguard.result import BYPASS, NOT_OURS, result, result_unread
from mailguard.smtp.client import answers
from mailguard.smtp.mark import Seal
from mailguard.smtp.tls import NextHopTls
from mailguard.smtp_relay.relay import Relay
from mailguard.switches.breaker import Breaker, Trip
from mailguard.switches.files import switches_of
from mailguard.switches.switching import Obeys, Switching, tell_of
from mailguard.telling import Telling, composed, courier_of
from mailguard.tracing import Tracer
from mailguard.watched import Counted, Watched

if TYPE_CHECKING:
    from mailguard.kept import Kept

HTTP_PATH = "-"
KEY_BYTES = 32
Place = TypeVar("Place")
LOOK_S = 3.0  # seconds in which a next hop that is ready answers
GONE_WITHIN_S = 14.0  # seconds from the word to stop to the last try of a notice, where sessions end in 10
LEAST_NOTICES_S = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """Where the hooks can be reached: host and port, None for a hook that is not configured."""

    relay: tuple[str, int] | None
    http: tuple[str, int] | None
    milter: tuple[str, int] | None = None
    journal: tuple[str, int] | None = None

    def places(self) -> dict[str, str]:
        """The same for the log."""
        hooks = {"relay": self.relay, "http": self.http, "milter": self.milter, "journal": self.journal}
        return {name: _place(listening) for name, listening in hooks.items()}


class Service:
    """All hooks of one configuration, with the edges that they share; or that of Exchange alone.

    `made_key` signs marks where the environment holds no key. Of several processes one is the `first`, which says what
    is worth saying once, answers over HTTP, and looks after Exchange. `file` is that of the configuration, beside which
    a person's switches are; without it there are none. `share` tells other processes of rules that the circuit breaker
    has reduced. `mailboxes` stands in for the Exchange server that the configuration names.
    """

    def __init__(
        self,
        config: Config,
        council: Council,
        log: Log,
        *,
        base: Path = Path(),
        plugins: Plugins = NONE,
        made_key: bytes = b"",
        first: bool = True,
        file: Path | None = None,
        share: Callable[[Mapping[str, float]], None] = lambda _: None,
        exchange_alone: bool = False,
        mailboxes: MailboxSource | None = None,
    ) -> None:
        self._config, self._log, self._first = config, log, first
        self._made_key = made_key or secrets.token_bytes(KEY_BYTES)
        self.metrics = Metrics()
        self._base = base
        self._next_hop_tls = NextHopTls(config.relay, base) if config.relay else None
        self._courier = courier_of(config, self._next_hop_tls)
        self._kept = self._make_kept()
        memory = self._kept.memory if self._kept else Memory()
        self._inspector = Watched(council, config, log, plugins, memory.recall)
        self._copies = Copies()
        self._ledger: Ledger = self._kept.ledger if self._kept else LedgerInMemory()
        self._telling = Telling(
            config, log, self._inspector, self._courier, self._ledger, self.metrics, self._kept, memory
        )
        self._exchange = self._make_exchange(mailboxes)
        self._relay = None if exchange_alone else self._make_relay()
        self._milter = None if exchange_alone else self._make_milter()
        self._http = None if exchange_alone else self._make_http(base)
        self.switching = self._make_switching(file, share) if file else None
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self, relay_on: Sequence[socket.socket] = (), milter_on: Sequence[socket.socket] = ()) -> Listening:
        """Start every hook; raise MailguardError where one cannot listen.

        `relay_on` and `milter_on` are sockets that are bound already, and shared with other processes.
        """
        for remark in remarks(self._config, self._inspector.council, today()) if self._first else ():
            self._log.warning("configuration_remark", remark=remark)
        if self.switching is not None:
            await self.switching.look()  # what is switched off is so from the first message on
            self._begin(self.switching.run())
        self._inspector.start()
        if self._kept:
            self._kept.start(first=self._first)
        relay = await _started("relay", self._relay, relay_on) if self._relay else None
        milter = await _started("milter", self._milter, milter_on) if self._milter else None
        http = await self._http.start() if self._http else None
        journal = await _listening("exchange.journal", self._exchange.start()) if self._exchange else None
        return Listening(
            relay=relay[0] if relay else None, http=http, milter=milter[0] if milter else None, journal=journal
        )

    async def scan_once(self) -> Summary:
        """Bring the scanner up to date with all mailboxes instead of starting the hooks."""
        if self._exchange is None:
            raise ConfigError("[exchange]", "the table is missing", "add it, as deploy/mailguard.example.toml shows")
        self._inspector.start()
        if self._kept:
            self._kept.start()
        return await self._exchange.once()

    async def stop(self) -> None:
        """Take nothing new, end what runs within the configured time, try waiting notices once."""
        began = perf_counter()
        for task in self._tasks:
            task.cancel()
        ending = [hook.stop() for hook in (self._relay, self._milter, self._http, self._exchange) if hook]
        if self._kept:
            ending.append(self._kept.hand_over())
        await asyncio.gather(*ending)
        await self._telling.drain(max(LEAST_NOTICES_S, GONE_WITHIN_S - (perf_counter() - began)))
        self._inspector.stop()

    def swap(self, council: Council) -> None:
        """Judge what comes next under another snapshot."""
        self._inspector.swap(council)
        self._copies.forget()
        self._log.info("council_swapped", pack=council.pack.name, people=len(council.directory.people))

    def reads(self, path: Path) -> dict[str, Read]:
        """What is to be read again when the service is told to, for the configuration at `path`."""

        def council() -> Callable[[], None]:
            return partial(self.swap, from_config(configuration.load(path), path))

        found: dict[str, Read] = {"council": council}
        if self._relay is not None and self._next_hop_tls is not None:
            found |= {"relay": in_place(self._relay.reload), "next_hop": in_place(self._next_hop_tls.reload)}
        return found

    def _make_kept(self) -> "Kept | None":
        """What rests on a store, where one is configured."""
        if self._config.store is None:
            return None
        from mailguard.kept import Kept, Surroundings, store_of  # noqa: PLC0415  without a store, no database is loaded

        store = store_of(self._config, self._base)
        around = Surroundings(
            council=lambda: self._inspector.council,
            compose=composed,
            count=self.metrics.notice,
            tls=self._next_hop_tls,
            log=self._log,
            metrics=self.metrics,
        )
        return Kept(store, self._config, around)

    def _make_switching(self, file: Path, share: Callable[[Mapping[str, float]], None]) -> Switching:
        """The switches that a person may set, and the circuit breaker, which counts in the first process alone."""
        notices = self._config.notices or NoticesTable(from_="")
        breaker = Breaker(notices.max_per_hour, notices.max_share) if self._first else None
        obeys = Obeys(bypass=self._bypass, drop=self._inspector.reduce, tripped=self._tripped, share=share)
        return Switching(switches_of(self._config, file), obeys, self.metrics, self._log, breaker)

    def _bypass(self, on: bool) -> None:  # noqa: FBT001  the one thing that is told
        self._inspector.bypassed = on

    def _tripped(self, trips: Sequence[Trip]) -> None:
        """Tell of rules that were reduced: whoever answers for them, once."""
        if self._courier is not None:
            administrator = self._config.notices.administrator if self._config.notices else ""
            self._begin(tell_of(trips, self._courier, self._inspector.council, administrator, self._log))

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _make_relay(self) -> Relay | None:
        table = self._config.relay
        if table is None:
            return None
        key = configuration.secret(table.mark_key_env) or self._made_key
        counted = Counted(self._inspector, self.metrics, "smtp", self._copies)
        relay = Relay(
            table,
            self._config.limits,
            counted,
            self._telling.post,
            key,
            self._log,
            base=self._base,
            next_hop_tls=self._next_hop_tls,
            metrics=self.metrics,
            tracer=Tracer(configuration.secret(table.mark_key_env)),
            hold=self._kept.keeper.hold if self._kept and self._kept.keeper else None,
        )
        self.metrics.events("smtp_events", "What happened in the relay.", relay.counts.as_dict)
        return relay

    def _make_milter(self) -> Milter | None:
        table = self._config.milter
        if table is None:
            return None
        key = configuration.secret(table.mark_key_env) or self._made_key
        deciding = Deciding(
            inspector=Counted(self._inspector, self.metrics, "milter", self._copies),
            post=self._telling.post_of_milter,
            mark=lambda raw, envelope, name, state: Seal(key, (raw,), envelope).sign(name, state),
            log=self._log,
            on_fault=table.on_fault,
            hold=table.hold == "quarantine",
            tracer=Tracer(configuration.secret(table.mark_key_env)),
            answered=partial(self.metrics.answered, "milter"),
        )
        return Milter(table, self._config.limits, deciding, self._log)

    def _make_exchange(self, mailboxes: MailboxSource | None) -> Exchange | None:
        table = self._config.exchange
        if table is None or not self._first:
            return None
        around = Around(
            inspector=self._inspector,
            metrics=self.metrics,
            ledger=self._ledger,
            compose=self._telling.words,
            send=self._telling.mail if self._telling.can_mail else None,
            remember=self._telling.remember,
            limits=self._config.limits,
            log=self._log,
            base=self._base,
            tells=self._config.notices is not None,
            relayed=self._config.relay is not None or self._config.milter is not None,
        )
        return Exchange(table, around, mailboxes)

    def _make_http(self, base: Path) -> HttpService | None:
        table = self._config.http
        if table is None or not self._first:
            return None
        return HttpService(
            table,
            self._config.limits,
            inspector=self._inspector,
            render=self._render,
            render_unread=self._render_unread,
            readiness=self._readiness,
            metrics=self.metrics,
            log=self._log,
            base=base,
            desk=self._kept.office if self._kept else None,
        )

    def _render(self, outcome: Outcome) -> dict[str, Any]:
        return result(outcome, HTTP_PATH, 0)

    def _render_unread(self, envelope: Envelope) -> dict[str, Any]:
        why = BYPASS if self._inspector.bypassed else NOT_OURS
        return result_unread(envelope, self._inspector.council, HTTP_PATH, why)

    async def _readiness(self) -> Mapping[str, bool]:
        """Whether what a message needs is there: no names, no figures."""
        checks = {"policy": bool(self._inspector.council.pack.rules), "directory": True}
        relay = self._config.relay
        if relay is not None:
            host, port = host_port(relay.next_hop)
            name, tls = relay.hostname or "localhost", self._next_hop_tls
            checks["next_hop"] = await answers(host, port, name=name, within_s=LOOK_S, tls=tls)
        if self._kept is not None:
            checks["store"] = await self._kept.watch.reachable()
        return checks


async def _started(name: str, hook: Relay | Milter, listeners: Sequence[socket.socket]) -> list[tuple[str, int]]:
    """Where the hook listens; raise ConfigError where it cannot."""
    return await _listening(name, hook.start(listeners))


async def _listening(name: str, starting: Awaitable[Place]) -> Place:
    try:
        return await starting
    except OSError as fault:
        cure = "give an address of this machine and a port that is free"
        raise ConfigError(f"{name}.listen", f"this address cannot be used ({fault.strerror})", cure) from None


def _place(listening: tuple[str, int] | None) -> str:
    return f"{listening[0]}:{listening[1]}" if listening else ""
