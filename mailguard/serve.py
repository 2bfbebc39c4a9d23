"""Runs a service until the process is told to end.

SIGTERM and SIGINT drain and end; SIGHUP reads directory and policy again and swaps them whole, dropping no connection.
"""

import asyncio
import os
import signal
from pathlib import Path

from mailguard import config as configuration
from mailguard import systemd
from mailguard.council import from_config, plugins_of
from mailguard.logs import Log
from mailguard.reload import Reload
from mailguard.service import Service


async def serve(path: Path, log: Log, *, exchange_alone: bool = False) -> None:
    """Run every hook that the configuration file names, or that of Exchange alone, until SIGTERM or SIGINT."""
    config = configuration.load(path)
    council = from_config(config, path)
    service = Service(
        config,
        council,
        log,
        base=path.parent,
        plugins=plugins_of(config, path),
        file=path,
        exchange_alone=exchange_alone,
    )
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, ended.set)
    reload = Reload(service.reads(path), log)
    running = [asyncio.create_task(reload.run()), asyncio.create_task(systemd.watch())]
    loop.add_signal_handler(signal.SIGHUP, reload.ask)
    try:
        listening = await service.start()
        log.info(
            "serving",
            pack=council.pack.name,
            mode=council.mode,
            **listening.places(),
            pid=os.getpid(),
        )
        systemd.tell(systemd.READY)
        await ended.wait()
        log.info("stopping")
        systemd.tell(systemd.STOPPING)
    finally:
        for task in running:
            task.cancel()
        await service.stop()
    log.info("stopped")
