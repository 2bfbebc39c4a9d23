"""Several processes that take mail on one port, under a supervisor that takes none.

All accept on the same sockets. What there must be only one of (the HTTP service) is the first one's. Each has its own
worker processes and its own memory of earlier mail.
"""

import asyncio
import multiprocessing
import os
import secrets
import signal
import socket
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import uvloop

from mailguard import config as configuration
from mailguard import logs, systemd
from mailguard.config import ConfigError
from mailguard.config_tables import Config
from mailguard.council import from_config, plugins_of
from mailguard.errors import MailguardError
from mailguard.listening import bound
from mailguard.logs import Log
from mailguard.metrics import ALIVE, RESTARTS
from mailguard.milter.server import UNIX
from mailguard.milter.server import bound as bound_path
from mailguard.processes.reports import Line, Report
from mailguard.processes.supervisor import Supervisor
from mailguard.reload import Reload
from mailguard.service import KEY_BYTES, Service

TELL_S = 1.0
BAD_USAGE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What all processes of one service have in common; `made_key` signs marks where the environment holds no key."""

    path: Path
    made_key: bytes
    relay: list[socket.socket] = field(default_factory=list)
    milter: list[socket.socket] = field(default_factory=list)


async def serve(path: Path, config: Config, log: Log) -> int:
    """Run so many processes as the configuration says, until SIGTERM or SIGINT; the exit status."""
    shared = _shared(path, config)
    spawn = multiprocessing.get_context("spawn")

    def begin(number: int, line: socket.socket) -> multiprocessing.process.BaseProcess:
        one = spawn.Process(target=live, args=(number, shared, line), name=f"mailguard-{number}")
        one.start()
        return one

    supervisor = Supervisor(begin, config.limits.processes, log, alive=ALIVE, restarts=RESTARTS)
    ended, asked = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, ended.set)
    loop.add_signal_handler(signal.SIGHUP, asked.set)
    running = [asyncio.create_task(systemd.watch()), asyncio.create_task(_run(supervisor, log, asked))]
    asked_to_end = asyncio.create_task(ended.wait())
    either: set[asyncio.Future[Any]] = {asked_to_end, supervisor.failed}
    try:
        await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        if ended.is_set():
            log.info("stopping")
        systemd.tell(systemd.STOPPING)
    finally:
        for task in (*running, asked_to_end):
            task.cancel()
        _close(shared, config)
        await supervisor.stop()
    if supervisor.failed.done():
        return supervisor.failed.result() if supervisor.failed.result() > 0 else 1
    log.info("stopped")
    return 0


async def _run(supervisor: Supervisor, log: Log, asked: asyncio.Event) -> None:
    """Start all, say so, and have them read again when that is asked."""
    tells = await supervisor.start()
    log.info("serving", **tells, processes=supervisor.number, pid=os.getpid())
    systemd.tell(systemd.READY)
    while True:
        await asked.wait()
        asked.clear()
        systemd.tell(systemd.reloading())
        await supervisor.reload()
        systemd.tell(systemd.READY)


def _shared(path: Path, config: Config) -> Shared:
    relay, milter = config.relay, config.milter
    return Shared(
        path=path,
        made_key=secrets.token_bytes(KEY_BYTES),
        relay=bound("relay.listen", relay.listen) if relay else [],
        milter=_milter(milter.listen) if milter else [],
    )


def _milter(listen: str) -> list[socket.socket]:
    if not listen.startswith(UNIX):
        return bound("milter.listen", listen)
    try:
        return [bound_path(Path(listen.removeprefix(UNIX)))]
    except OSError as fault:
        cure = "give a path in a folder where this user may write"
        raise ConfigError("milter.listen", f"there can be no socket ({fault.strerror})", cure) from None


def _close(shared: Shared, config: Config) -> None:
    """Let nobody in any more: a connection that no process would accept must not wait."""
    for one in (*shared.relay, *shared.milter):
        one.close()
    if config.milter and config.milter.listen.startswith(UNIX):
        Path(config.milter.listen.removeprefix(UNIX)).unlink(missing_ok=True)


def live(number: int, shared: Shared, line: socket.socket) -> None:
    """The life of one process; ends the process with 2 where the configuration cannot be used."""
    for name in ("NOTIFY_SOCKET", "WATCHDOG_USEC"):  # the supervisor alone speaks with systemd
        os.environ.pop(name, None)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the whole group; the supervisor ends its processes
    try:
        config = configuration.load(shared.path)
        logs.configure(config.log)
        uvloop.run(_live(number, shared, config, line))
    except MailguardError as fault:
        sys.stderr.write(f"{fault}\n")
        sys.exit(BAD_USAGE)


async def _live(number: int, shared: Shared, config: Config, socket_of_line: socket.socket) -> None:
    line, log, path, first = await Line.over(socket_of_line), logs.get(), shared.path, number == 0
    council = from_config(config, path)
    service = Service(
        config,
        council,
        log,
        base=path.parent,
        plugins=plugins_of(config, path),
        made_key=shared.made_key,
        first=first,
        file=path,
        share=lambda dropped: line.tell(Report(dropped=dropped)),
    )
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, ended.set)
    reload = Reload(service.reads(path), log, lambda: line.tell(Report(reloaded=True)))
    loop.add_signal_handler(signal.SIGHUP, reload.ask)
    running = [
        asyncio.create_task(reload.run()),
        asyncio.create_task(_hear(line, service, ended)),
        asyncio.create_task(_tell(line, service)),
    ]
    try:
        listening = await service.start(shared.relay, shared.milter)
        line.tell(Report(serving={"pack": council.pack.name, "mode": council.mode, **listening.places()}))
        await ended.wait()
    finally:
        for task in running:
            task.cancel()
        await service.stop()
        line.tell(Report(counts=service.metrics.snapshot()))
        await line.close()


async def _hear(line: Line, service: Service, ended: asyncio.Event) -> None:
    """Take what the supervisor tells; where it has gone, end as it would have told."""
    async for report in line.reports():
        if report.others is not None:
            service.metrics.others = report.others
        if report.dropped and service.switching is not None:
            service.switching.hear(report.dropped)
    ended.set()


async def _tell(line: Line, service: Service) -> None:
    """Tell what was counted, which also tells that the loop turns."""
    while True:
        await asyncio.sleep(TELL_S)
        with suppress(OSError):
            line.tell(Report(counts=service.metrics.snapshot()))
