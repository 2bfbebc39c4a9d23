"""Judges messages without stopping the loop: small ones inline, the others in worker processes under a deadline.

Inline runs only what is linear by construction. Whatever is not (larger mail, files that came along, plug-ins) runs in
a process that is killed and replaced when it overruns; a thread would be no time limit, since a pattern holds the
interpreter. Files get half of the time that is left: what they took too long for is told as unread, and the letter that
brought them is judged all the same.
"""

import asyncio
import multiprocessing
import signal
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from threading import Thread
from types import FrameType
from typing import Protocol

import structlog
from pebble import ProcessPool

from mailguard.config_tables import LimitsTable
from mailguard.council import today
from mailguard.detect import prepare
from mailguard.detect.signal import Signal
from mailguard.message.facts import Envelope, MessageFacts
from mailguard.message.limits import DEFAULT
from mailguard.message.read import read, read_at_once
from mailguard.people.scope import is_read
from mailguard.pipeline import NONE, Outcome, Plugins, case_of, conclude, judge, look, with_copies
from mailguard.policy.council import Council
from mailguard.policy.history import EMPTY, History

Log = structlog.typing.FilteringBoundLogger
GRACE_S = 1.0  # seconds after which the pool itself ends what overruns, where nobody here did


@dataclass(frozen=True, slots=True)
class Unchecked:
    """Inspection failed or ran out of time; `fault` is the name of the error's type, never its text."""

    fault: str


Recall = Callable[[MessageFacts], Awaitable[History]]


async def _nothing(_: MessageFacts) -> History:
    return EMPTY


class Inspects(Protocol):
    """What a hook needs of the judgement."""

    def wants(self, envelope: Envelope) -> bool:
        """Whether mail under this envelope is to be read at all."""

    async def inspect(self, raw: bytes, envelope: Envelope) -> Outcome | Unchecked:
        """Judge one message; never raises, and answers within the deadline."""


class Inspector:
    """The judgement of one council, for all hooks of a process.

    `begin` is called first in each worker process; `recall` fetches what is known of earlier messages.
    """

    def __init__(
        self,
        council: Council,
        limits: LimitsTable,
        log: Log,
        *,
        plugins: Plugins = NONE,
        begin: Callable[[], None] | None = None,
        recall: Recall | None = None,
    ) -> None:
        self._council = council
        self._limits = limits
        self._plugins = plugins
        self._log = log
        self._begin = begin
        self._recall = recall or _nothing
        self._pool: ProcessPool | None = None
        self._starting: list[Future[None]] = []
        self._ending: list[tuple[ProcessPool, Thread]] = []
        # What waits, waits here: a task that the pool has taken would cost a worker its life when it is called off.
        self._free = asyncio.Semaphore(limits.workers)

    @property
    def council(self) -> Council:
        """The snapshot under which the next message is judged."""
        return self._council

    def wants(self, envelope: Envelope) -> bool:
        """Whether mail under this envelope is to be read at all."""
        council = self._council
        only = council.pilot if council.pilot_only else None
        return is_read(envelope, council.directory, council.domains, council.archives, only)

    async def inspect(self, raw: bytes, envelope: Envelope) -> Outcome | Unchecked:
        """Judge one message; never raises, and answers within the deadline."""
        small = len(raw) <= self._limits.inline_bytes and not self._plugins
        try:
            facts = read_at_once(raw, envelope) if small else None
            if facts is not None:
                return judge(facts, self._council, await self._recall(facts), today())
            return await self._in_worker(_read_and_look, raw, envelope)
        except Exception as fault:  # noqa: BLE001  a hook's door: on_fault decides what follows
            return self._unchecked(fault)

    async def judge_again(self, facts: MessageFacts, day: date | None = None) -> Outcome | Unchecked:
        """Judge facts that were read before, as when the envelope grows by further copies of the message; never raises.

        `day` is the day that counts, today where none is given.
        """
        # A small file may unpack to a long text.
        length = max(facts.size, sum(len(part.text) for part in facts.parts))
        small = length <= self._limits.inline_bytes and not self._plugins
        try:
            if small:
                return judge(facts, self._council, await self._recall(facts), day or today())
            return await self._in_worker(_look, facts, day=day)
        except Exception as fault:  # noqa: BLE001  as above
            return self._unchecked(fault)

    def reduce(self, rules: frozenset[str]) -> None:
        """Have these rules, and no others, only note; the workers need not know, since they only look."""
        self._council = replace(self._council, reduced=rules)

    def swap(self, council: Council) -> None:
        """Judge what comes next under another snapshot; what is running ends under its own."""
        reduced = self._council.reduced
        self._council = replace(council, reduced=reduced) if reduced else council
        if self._pool is not None:
            self._retire(self._pool)
            self.start()

    def _retire(self, pool: ProcessPool) -> None:
        """Let a pool finish what it runs, and end its processes then; waiting for that is not for the loop."""
        self._pool = None
        pool.close()
        waiting = Thread(target=pool.join, daemon=True)
        waiting.start()
        self._ending = [(old, thread) for old, thread in self._ending if thread.is_alive()] + [(pool, waiting)]

    def start(self) -> None:
        """Start the worker processes and compile all phrases, so that the first message need not wait for either."""
        prepare()
        self._starting = [self._workers().schedule(_ready) for _ in range(self._limits.workers)]

    async def ready(self) -> None:
        """Wait until a worker is up: the deadline of a message is not for starting processes."""
        if self._starting:
            await asyncio.wrap_future(self._starting[0])

    def stop(self) -> None:
        """End the worker processes at once."""
        for old, waiting in self._ending:
            old.stop()
            waiting.join()
        if self._pool is not None:
            self._pool.stop()
            self._pool.join()
            self._pool = None

    def _workers(self) -> ProcessPool:
        if self._pool is not None and not self._pool.active:
            self._retire(self._pool)  # every worker of it has died: the next message gets new ones
        if self._pool is None:
            self._pool = ProcessPool(
                max_workers=self._limits.workers,
                max_tasks=0,
                initializer=_initialise,
                initargs=(self._council, dict(self._plugins), self._begin),
                context=multiprocessing.get_context("spawn"),
            )
        return self._pool

    async def _in_worker(
        self, work: Callable[..., tuple[MessageFacts, tuple[Signal, ...]]], *given: object, day: date | None = None
    ) -> Outcome:
        """Let a worker read and look; the words and the verdict, which are linear, are added here."""
        loop = asyncio.get_running_loop()
        ends = loop.time() + self._limits.deadline_s
        async with asyncio.timeout_at(ends), self._free:
            council = self._council
            day = day or today()
            facts, seen = await self._scheduled(ends - loop.time(), work, *given, day, (ends - loop.time()) / 2)
            history = await self._recall(facts)
            if history.copies:  # the readers of earlier copies are this message's, too: look at it whole
                facts, seen = await self._scheduled(ends - loop.time(), _look, with_copies(facts, history), day)
            case = case_of(facts, seen, council, history, day)
            if sum(len(part.text) for part in facts.parts) <= self._limits.inline_bytes:
                return conclude(case)
            # Linear, and bounded by what is read of a message; but a million characters are too many for the loop.
            return await asyncio.to_thread(conclude, case)

    async def _scheduled(
        self, left_s: float, work: Callable[..., tuple[MessageFacts, tuple[Signal, ...]]], *given: object
    ) -> tuple[MessageFacts, tuple[Signal, ...]]:
        """Let a worker do it; one that overruns is ended.

        One that has not begun is let be: it may be a process that is just starting, which pebble would end as soon as
        it is up, and with the next message again. Late work is then nothing to it.
        """
        future: Future[tuple[MessageFacts, tuple[Signal, ...]]] = self._workers().schedule(
            _unless_late, args=(time.time() + left_s, work, *given), timeout=left_s + GRACE_S
        )
        waiting = asyncio.wrap_future(future)
        waiting.add_done_callback(_heard)
        try:
            return await asyncio.shield(waiting)
        except asyncio.CancelledError:
            if future.running():
                waiting.cancel()  # and with it the future, whose process pebble ends
            raise

    def _unchecked(self, fault: Exception) -> Unchecked:
        name = type(fault).__name__
        self._log.error("message_unchecked", fault=name)  # never str(fault): it may quote the mail
        return Unchecked(name)


@dataclass(frozen=True, slots=True)
class _Worker:
    council: Council
    plugins: Plugins


_worker: list[_Worker] = []  # of this process, set once when it starts


def _initialise(council: Council, plugins: Plugins, begin: Callable[[], None] | None) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the whole group; the parent ends its workers
    if begin is not None:
        begin()
    prepare()
    _worker[:] = [_Worker(council, plugins)]


def _heard(waiting: "asyncio.Future[tuple[MessageFacts, tuple[Signal, ...]]]") -> None:
    """Take note of a fault that came when nobody waited any more: asyncio would complain that nobody did."""
    if not waiting.cancelled():
        waiting.exception()


def _unless_late(
    late: float, work: Callable[..., tuple[MessageFacts, tuple[Signal, ...]]], *given: object
) -> tuple[MessageFacts, tuple[Signal, ...]]:
    """Do the work, unless its time was over (seconds since 1970) before a worker had time for it."""
    if time.time() > late:
        raise TimeoutError
    return work(*given)


def _ready() -> None:
    """Nothing: a worker that has answered is up."""


class _LateError(BaseException):
    """Files took too long; no `except Exception` of a library that reads them may take it for a fault of theirs."""


class _Bell:
    """Raises _LateError, and again where that was lost: Python drops what is raised while an object is destroyed."""

    def __init__(self) -> None:
        self.on = True

    def ring(self, _: int, __: FrameType | None) -> None:
        if self.on:
            raise _LateError


RING_AGAIN_S = 0.05


def _in_time(work: Callable[[], MessageFacts], seconds: float) -> MessageFacts | None:
    """Return what `work` gives, None where it takes longer; in the main thread of a worker alone."""
    bell = _Bell()
    signal.signal(signal.SIGALRM, bell.ring)
    found: MessageFacts | None = None
    try:
        signal.setitimer(signal.ITIMER_REAL, max(seconds, 0.001), RING_AGAIN_S)
        found = work()
        bell.on = False
    except _LateError:
        bell.on = False
    signal.setitimer(signal.ITIMER_REAL, 0)
    return found


def _read_and_look(
    raw: bytes, envelope: Envelope, day: date, files_s: float
) -> tuple[MessageFacts, tuple[Signal, ...]]:
    """Read, without the files if they take longer than `files_s`, and look."""
    facts = _in_time(partial(read, raw, envelope), files_s)
    return _look(facts or read(raw, envelope, replace(DEFAULT, open_files=False)), day)


def _look(facts: MessageFacts, day: date, _: float = 0.0) -> tuple[MessageFacts, tuple[Signal, ...]]:
    worker = _worker[0]
    return facts, look(facts, worker.council, EMPTY, day, plugins=worker.plugins).signals
