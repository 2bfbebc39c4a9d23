"""Takes journal reports from a folder, each once: what was read is moved aside, and nothing is deleted."""

import asyncio
import os
import time
from pathlib import Path

from mailguard.config import ConfigError
from mailguard.exchange.reports import Reports
from mailguard.logs import Log

TAKEN, REFUSED = "taken", "refused"  # folders in it: dealt with, and what is no report of this organisation
YOUNG_S = 1.0  # somebody may be writing it still
BESIDE = frozenset(("foreign", "no report"))


class JournalFolder:
    """The reports of one folder, oldest first. `largest` is in bytes."""

    def __init__(self, folder: Path, largest: int, poll_s: float, reports: Reports, log: Log) -> None:
        self._folder, self._largest, self._poll_s = folder, largest, poll_s
        self._reports, self._log = reports, log
        self._told = ""

    def check(self) -> None:
        """Raise ConfigError where reports cannot be taken from it."""
        check_folder(self._folder)

    async def run(self) -> None:
        """Take what comes until cancelled."""
        while True:
            await self.once()
            await asyncio.sleep(self._poll_s)

    async def once(self) -> None:
        """Take what lies there now; a report that is put off, and those behind it, stay."""
        try:
            for path in await asyncio.to_thread(self._waiting):
                if not await self._take(path):
                    return
            self._told = ""
        except OSError as fault:
            if self._told != str(fault.errno):
                cure = "see that the folder is there and that this user may move files in it"
                self._log.error("journal_folder_failed", fault=type(fault).__name__, cure=cure)
            self._told = str(fault.errno)

    def _waiting(self) -> list[Path]:
        found = [path for path in self._folder.glob("*.eml") if path.is_file() and not path.is_symlink()]
        aged = [(path.stat().st_mtime, path) for path in found]
        return [path for at, path in sorted(aged) if at <= time.time() - YOUNG_S]

    async def _take(self, path: Path) -> bool:
        size = (await asyncio.to_thread(path.stat)).st_size
        if size > self._largest:
            self._log.warning("journal_too_large", bytes=size, cure="raise [limits] message_bytes")
            await asyncio.to_thread(self._move, path, REFUSED)
            return True
        try:
            taken = await self._reports.take(await asyncio.to_thread(path.read_bytes))
        except OSError:
            raise
        except Exception as fault:  # noqa: BLE001  a hook's door: the report stays, and is tried again
            self._log.error("journal_failed", fault=type(fault).__name__)
            return False
        if taken == "put off":
            return False
        await asyncio.to_thread(self._move, path, REFUSED if taken in BESIDE else TAKEN)
        return True

    def _move(self, path: Path, to: str) -> None:
        folder = self._folder / to
        folder.mkdir(exist_ok=True)
        target = folder / path.name
        number = 1
        while target.exists():
            number += 1
            target = folder / f"{path.stem}-{number}{path.suffix}"
        path.rename(target)


def check_folder(folder: Path) -> None:
    """Raise ConfigError where reports cannot be taken from a folder."""
    where = "exchange.journal.folder"
    if not folder.is_dir():
        raise ConfigError(where, "there is no such folder", "make it, or name another")
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise ConfigError(where, "this user may not move files in it", "let it read and write there")
