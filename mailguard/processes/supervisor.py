"""Keeps several processes of one service alive: starts them, restarts one that has ended, and ends all in order.

It takes no mail itself, so that nothing in a message can end it. What all processes count is added up here, those that
have ended included, and told to the first of them.
"""

import asyncio
import os
import signal
import socket
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess

from mailguard.logs import Log
from mailguard.processes.reports import Line, Report

LOOK_S = 1.0  # seconds between two looks at a process
SILENT_S = 20.0  # a process that serves tells of itself each second; silent for so long, its loop has stopped
LEAST_PAUSE_S, LONGEST_PAUSE_S = 1.0, 30.0  # before a second restart in a row; the first comes at once
STEADY_S = 60.0  # a process that has lived so long did not fail at its start
GONE_S = 14.6  # seconds from the word to stop to the last resort
RELOAD_S = 60.0

# Begins the process of that number, with its end of the line.
Begin = Callable[[int, socket.socket], BaseProcess]


@dataclass(slots=True)
class _Place:
    """The place of one process: the living one, and how those before it fared."""

    number: int
    process: BaseProcess | None = None
    line: Line | None = None
    serving: asyncio.Event = field(default_factory=asyncio.Event)
    reloaded: asyncio.Event = field(default_factory=asyncio.Event)
    tells: Mapping[str, str] = field(default_factory=dict)
    heard: float = 0.0
    counts: Mapping[str, float] = field(default_factory=dict)
    failures: int = 0


class Supervisor:
    """So many processes. `alive` and `restarts` name the counters that the supervisor adds to those of the processes.

    `gone` is what processes that have ended had counted, `restarts` how many were started again.
    `failed` gets the exit status of a process that ended before all had begun to serve. `silent_s` is how long one that
    serves may tell nothing.
    """

    def __init__(
        self, begin: Begin, number: int, log: Log, *, alive: str, restarts: str, silent_s: float = SILENT_S
    ) -> None:
        self.failed: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._begin, self._log = begin, log
        self._silent_s = silent_s
        self._alive_key, self._restarts_key = alive, restarts
        self._places = [_Place(each) for each in range(number)]
        self.gone: dict[str, float] = {}
        self._dropped: dict[str, float] = {}
        self.restarts = 0
        self._all_served = False
        self._stopping = asyncio.Event()
        self._keepers: list[asyncio.Task[None]] = []
        self._adding: asyncio.Task[None] | None = None

    @property
    def number(self) -> int:
        """How many processes there are to be."""
        return len(self._places)

    async def start(self) -> Mapping[str, str]:
        """Start the first and then the others, so that a fault of the configuration is told once; what the first tells.

        Waits for ever where one fails: `failed` tells that.
        """
        for places in (self._places[:1], self._places[1:]):
            self._keepers += [asyncio.create_task(self._keep(place)) for place in places]
            for place in places:
                await place.serving.wait()
        self._all_served = True
        self._adding = asyncio.create_task(self._add_up())
        return self._places[0].tells

    async def reload(self) -> None:
        """Have all read again what may change, and wait until they have."""
        for place in self._places:
            if place.serving.is_set():  # what begins just now reads the newest anyway
                place.reloaded.clear()
                _signal(place, signal.SIGHUP)
        with suppress(TimeoutError):
            async with asyncio.timeout(RELOAD_S):
                for place in self._places:
                    await place.reloaded.wait()

    async def stop(self) -> None:
        """Have all end in order, and kill what has not ended in time."""
        self._stopping.set()
        if self._adding is not None:
            self._adding.cancel()
        for place in self._places:
            _signal(place, signal.SIGTERM)
        if self._keepers:
            _, late = await asyncio.wait(self._keepers, timeout=GONE_S)
            for place in self._places if late else ():
                _signal(place, signal.SIGKILL)
            await asyncio.gather(*self._keepers)

    async def _keep(self, place: _Place) -> None:
        """Start a process in its place, again and again, until all are to end."""
        loop = asyncio.get_running_loop()
        while not self._stopping.is_set():
            began = loop.time()
            status = await self._live(place)
            if self._stopping.is_set():
                return
            if not self._all_served:
                if not self.failed.done():
                    self.failed.set_result(status)
                return
            place.failures = 1 if loop.time() - began > STEADY_S else place.failures + 1
            pause = _pause(place.failures)
            how = {"signal": -status} if status < 0 else {"status": status}
            self._log.error("process_ended", process=place.number, restart_in_s=pause, **how)
            self.restarts += 1
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._stopping.wait()

    async def _live(self, place: _Place) -> int:
        """One process from its beginning to its end; its exit status, negative for the signal that ended it."""
        ours, theirs = socket.socketpair()
        with theirs:
            place.process = process = self._begin(place.number, theirs)
        place.line = await Line.over(ours)
        hearing = asyncio.create_task(self._hear(place, place.line))
        try:
            await self._watch(place, process)
            await hearing  # what it told last counts, too
        finally:
            place.serving.clear()
            place.reloaded.set()
            line, place.line = place.line, None
            await line.close()
        process.join()
        _add(self.gone, place.counts)
        place.counts = {}
        return process.exitcode or 0

    async def _watch(self, place: _Place, process: BaseProcess) -> None:
        """Wait until a process has ended; one that serves and falls silent is ended."""
        loop = asyncio.get_running_loop()
        ended = asyncio.Event()
        loop.add_reader(process.sentinel, ended.set)
        try:
            while not ended.is_set():
                with suppress(TimeoutError):
                    async with asyncio.timeout(LOOK_S):
                        await ended.wait()
                if place.serving.is_set() and loop.time() - place.heard > self._silent_s and not ended.is_set():
                    self._log.error("process_stuck", process=place.number)
                    process.kill()
                    await ended.wait()
        finally:
            loop.remove_reader(process.sentinel)

    async def _hear(self, place: _Place, line: Line) -> None:
        loop = asyncio.get_running_loop()
        async for report in line.reports():
            place.heard = loop.time()
            if report.counts is not None:
                place.counts = report.counts
            if report.dropped is not None:
                self._spread(report.dropped)
            if report.reloaded:
                place.reloaded.set()
            if report.serving is not None:
                place.tells = report.serving
                place.reloaded.set()
                place.serving.set()
                line.tell(Report(dropped=self._dropped))

    def _spread(self, dropped: Mapping[str, float]) -> None:
        """Tell all processes which rules the circuit breaker of one of them has reduced."""
        self._dropped |= dropped
        for place in self._places:
            if place.line is not None:
                place.line.tell(Report(dropped=self._dropped))

    async def _add_up(self) -> None:
        """Tell the first process, each second, what all others have counted."""
        first, *others = self._places
        while True:
            total = dict(self.gone)
            for place in others:
                _add(total, place.counts)
            total[self._alive_key] = sum(place.serving.is_set() for place in others)
            total[self._restarts_key] = self.restarts
            if first.line is not None:
                first.line.tell(Report(others=total))
            await asyncio.sleep(LOOK_S)


def _add(total: dict[str, float], counts: Mapping[str, float]) -> None:
    for key, value in counts.items():
        total[key] = total.get(key, 0.0) + value


def _pause(failures: int) -> float:
    """Seconds before the restart after so many failures in a row."""
    if failures <= 1:
        return 0.0
    return min(LEAST_PAUSE_S * 2.0 ** (failures - 2), LONGEST_PAUSE_S)


def _signal(place: _Place, number: signal.Signals) -> None:
    """Send a signal to the process that lives in a place."""
    process = place.process
    if process is not None and process.pid is not None and process.exitcode is None:
        os.kill(process.pid, number)
