"""What a supervisor does with processes that fail at their start, fall silent, or will not end."""

import asyncio
import multiprocessing
import os
import signal
import socket
import time
from collections.abc import Callable
from multiprocessing.process import BaseProcess

import pytest

from mailguard.processes.supervisor import Begin, Supervisor, _pause
from tests.servers.running import captured_log

SPAWN = multiprocessing.get_context("spawn")
SERVING = b'{"serving":{}}\n{"counts":{"seen":2}}\n'


def silent(line: socket.socket) -> None:
    """Begins to serve, tells of two messages, and says nothing more."""
    line.sendall(SERVING)
    time.sleep(60)


def broken(line: socket.socket) -> None:
    """Ends before it serves."""
    line.close()
    os._exit(7)


def begin(life: Callable[[socket.socket], None]) -> Begin:
    def started(_: int, line: socket.socket) -> BaseProcess:
        one = SPAWN.Process(target=life, args=(line,))
        one.start()
        return one

    return started


@pytest.mark.parametrize(("failures", "seconds"), [(1, 0), (2, 1), (3, 2), (6, 16), (7, 30), (500, 30)])
def test_who_fails_again_and_again_is_started_at_longer_intervals(failures: int, seconds: float) -> None:
    assert _pause(failures) == seconds


async def test_a_process_that_falls_silent_is_ended_and_started_again() -> None:
    log, events = captured_log()
    one = Supervisor(begin(silent), 1, log, alive="alive", restarts="restarts", silent_s=0.5)
    await asyncio.wait_for(one.start(), 20)
    async with asyncio.timeout(20):
        while one.restarts < 1:  # noqa: ASYNC110  nobody tells
            await asyncio.sleep(0.05)
    await one.stop()
    assert [event["event"] for event in events[:2]] == ["process_stuck", "process_ended"]
    assert events[1]["signal"] == signal.SIGKILL
    assert one.gone["seen"] >= 2


async def test_a_process_that_ends_before_it_serves_ends_the_start() -> None:
    log, events = captured_log()
    one = Supervisor(begin(broken), 2, log, alive="alive", restarts="restarts")
    starting = asyncio.create_task(one.start())
    assert await asyncio.wait_for(one.failed, 20) == 7
    starting.cancel()
    await one.stop()
    assert events == []
