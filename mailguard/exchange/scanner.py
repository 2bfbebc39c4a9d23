"""Looks at mailboxes in turn: whoever has waited longest is next, and one that fails waits longer than the rest.

A hint of the server brings a mailbox forward; the turn comes round without one. Times are seconds of the loop's clock.
"""

import asyncio
import heapq
import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count

from mailguard.exchange.effects import PutOffError
from mailguard.exchange.roster import Roster
from mailguard.exchange.source import (
    MailboxSource,
    NoMailboxError,
    RefusedError,
    SourceError,
    ThrottledError,
    UnreachableError,
)
from mailguard.exchange.visit import Visits
from mailguard.logs import Log

FIRST_PAUSE_S = 2.0
LONGEST_PAUSE_S = 600.0
LONGEST_THROTTLE_S = 900.0
ROSTER_S = 3600.0
UNINFORMED_S = 60.0
SILENT = 3  # mailboxes in a row that could not be reached: then it is the server, not one of them
TRIES = 6  # of one mailbox that fails, where the scanner ends when all are read
STOP_S = 3.0  # in which running looks may end
CURES = {
    RefusedError: "give the account its rights on this mailbox (deploy/exchange/README.md), or exclude it",
    NoMailboxError: "if it is gone for good, take it out of [exchange] or the directory",
    UnreachableError: "see that the server runs and that its answers can be read",
}


@dataclass(slots=True)
class _Turn:
    """When a mailbox is next; `again` where it was hinted at while it was looked at."""

    mailbox: str
    due: float
    failures: int = 0
    running: bool = False
    again: bool = False
    told: str = ""  # the fault that the log has


@dataclass(slots=True)
class Scanner:
    """The scanner of one configuration; `informed` says whether people were told that their mail is looked at."""

    source: MailboxSource
    roster: Roster
    visits: Visits
    log: Log
    informed: Callable[[], bool]
    poll_s: float
    at_once: int
    first_pause_s: float = FIRST_PAUSE_S
    ends: bool = False  # when all mailboxes are up to date
    failed: dict[str, str] = field(default_factory=dict)  # mailbox and fault, where it ended without them
    _turns: dict[str, _Turn] = field(default_factory=dict)
    _queue: list[tuple[float, int, str]] = field(default_factory=list)
    _numbers: "count[int]" = field(default_factory=count)
    _news: asyncio.Event = field(default_factory=asyncio.Event)
    _looks: set["asyncio.Task[None]"] = field(default_factory=set)
    _in_a_row: int = 0
    _hold_until: float = 0.0
    _unreachable: bool = False

    async def run(self) -> None:
        """Look at mailboxes until cancelled, or until all are up to date where the scanner is to end then."""
        helpers: list[asyncio.Task[None]] = []
        try:
            await self._wait_until_informed()
            await self._read_roster()
            if not self.ends:
                helpers = [asyncio.create_task(self._listen()), asyncio.create_task(self._keep_roster())]
            await self._dispatch()
        finally:
            for task in helpers:
                task.cancel()
            await asyncio.gather(*helpers, return_exceptions=True)
            if self._looks:
                _, late = await asyncio.wait(self._looks, timeout=STOP_S)
                for task in late:
                    task.cancel()
                await asyncio.gather(*late, return_exceptions=True)

    def hint(self, mailbox: str) -> None:
        """Bring a mailbox forward, unless it waits because of a fault."""
        turn = self._turns.get(mailbox)
        if turn is None or turn.failures:
            return
        if turn.running:
            turn.again = True
        elif turn.due > self._time():
            self._put(turn, self._time())

    async def _wait_until_informed(self) -> None:
        if not self.informed():
            self.log.warning("exchange_waits", cure="set [privacy] users_informed; until then no mailbox is opened")
        while not self.informed() and not self.ends:  # noqa: ASYNC110  a day begins without an event
            await asyncio.sleep(UNINFORMED_S)

    async def _read_roster(self) -> None:
        mailboxes = await self.roster.read() if self.informed() else ()
        for gone in set(self._turns) - set(mailboxes):
            del self._turns[gone]
        for mailbox in mailboxes:
            if mailbox not in self._turns:
                self._turns[mailbox] = turn = _Turn(mailbox, self._time())
                self._put(turn, turn.due)
        self.log.info("exchange_mailboxes", number=len(self._turns))

    async def _keep_roster(self) -> None:
        while True:
            await asyncio.sleep(ROSTER_S)
            await self._read_roster()

    async def _listen(self) -> None:
        """Take the server's hints; a stream that ends is opened again, and what it missed the turn brings."""
        pause = self.first_pause_s
        while True:
            with suppress(SourceError):
                async for mailbox in self.source.hints(tuple(self._turns)):
                    self.hint(mailbox)
                    pause = self.first_pause_s
            await asyncio.sleep(_spread(pause))
            pause = min(pause * 2, LONGEST_PAUSE_S)

    async def _dispatch(self) -> None:
        free = asyncio.Semaphore(self.at_once)
        while self._turns or not self.ends:
            await free.acquire()
            turn = await self._next()
            if turn is None:
                free.release()
                continue
            turn.running = True
            task = asyncio.create_task(self._look(turn))
            self._looks.add(task)
            task.add_done_callback(self._looks.discard)
            task.add_done_callback(lambda _: free.release())

    async def _next(self) -> _Turn | None:
        """The mailbox whose turn it is, waiting for it; None where the queue changed in the meantime."""
        self._news.clear()
        while self._queue:
            due, _, mailbox = self._queue[0]
            turn = self._turns.get(mailbox)
            if turn is None or turn.running or turn.due != due:
                heapq.heappop(self._queue)  # brought forward, or gone
                continue
            wait = max(due, self._hold_until) - self._time()
            if wait <= 0:
                heapq.heappop(self._queue)
                return turn
            await self._wait(wait)
            return None
        await self._wait(None)
        return None

    async def _wait(self, seconds: float | None) -> None:
        if self.ends and not self._turns:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._news.wait()

    async def _look(self, turn: _Turn) -> None:
        turn.again = False
        try:
            more = await self.visits.look(turn.mailbox)
        except PutOffError as wait:
            self._finish(turn, wait.after_s)
        except SourceError as fault:
            self._fail(turn, fault)
        except Exception as fault:  # noqa: BLE001  a hook's door: one mailbox's fault never stops the rest
            self._fail(turn, fault)
        else:
            self._reached()
            turn.failures, turn.told = 0, ""
            if self.ends and not more:
                self._turns.pop(turn.mailbox, None)
                self._news.set()
            else:
                self._finish(turn, 0.0 if more or turn.again else _spread(self.poll_s))

    def _fail(self, turn: _Turn, fault: Exception) -> None:
        turn.failures += 1
        name = type(fault).__name__
        pause = min(self.first_pause_s * 2 ** min(turn.failures - 1, 20), LONGEST_PAUSE_S)
        if isinstance(fault, ThrottledError):
            self._reached()
            pause = max(pause, min(fault.after_s, LONGEST_THROTTLE_S))
        elif isinstance(fault, UnreachableError):
            self._missed(pause)
        else:
            self._reached()
        if turn.told != name and not self._unreachable:
            turn.told = name
            cure = next((cure for kind, cure in CURES.items() if isinstance(fault, kind)), "nothing: it is tried again")
            self.log.warning("exchange_mailbox_waits", box=self.visits.name(turn.mailbox), fault=name, cure=cure)
        final = isinstance(fault, RefusedError | NoMailboxError) or turn.failures >= TRIES
        if self.ends and final:
            self.failed[turn.mailbox] = name
            self._turns.pop(turn.mailbox, None)
            self._news.set()
        else:
            self._finish(turn, _spread(pause))

    def _missed(self, pause: float) -> None:
        """Note that the server was not there; after some of these in a row every mailbox waits."""
        self._in_a_row += 1
        if self._in_a_row < min(SILENT, max(len(self._turns), 1)):
            return
        self._hold_until = max(self._hold_until, self._time() + _spread(min(pause, LONGEST_PAUSE_S)))
        if not self._unreachable:
            self._unreachable = True
            cure = "see that [exchange] endpoint is right and that the server runs; it is tried again"
            self.log.error("exchange_unreachable", cure=cure)

    def _reached(self) -> None:
        self._in_a_row = 0
        self._hold_until = 0.0
        if self._unreachable:
            self._unreachable = False
            self.log.info("exchange_reachable")

    def _finish(self, turn: _Turn, after_s: float) -> None:
        turn.running = False
        if turn.mailbox in self._turns:
            self._put(turn, self._time() + after_s)

    def _put(self, turn: _Turn, due: float) -> None:
        turn.due = due
        heapq.heappush(self._queue, (due, next(self._numbers), turn.mailbox))
        self._news.set()

    @staticmethod
    def _time() -> float:
        return asyncio.get_running_loop().time()


def _spread(seconds: float) -> float:
    """A little more than so many seconds, each time another: many mailboxes must not come back at once."""
    return seconds * random.uniform(1.0, 1.25)  # noqa: S311  no secret
