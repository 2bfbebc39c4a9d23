"""Reads again, while the service runs, what may change: directory and policy, certificates, logins.

Reading is done beside the event loop, so that no message waits for it. What is wrong in one of them is told in one
event and changes nothing: the last good one stays.
"""

import asyncio
from collections.abc import Callable, Mapping
from functools import partial

from mailguard import systemd
from mailguard.errors import MailguardError
from mailguard.logs import Log

# Reads and checks; what it returns is called in the loop and puts the new in the place of the old.
Read = Callable[[], Callable[[], None]]


class Reload:
    """What is to be read again, by its name for the log, in order; `done` is called whenever all of it was."""

    def __init__(self, reads: Mapping[str, Read], log: Log, done: Callable[[], None] = lambda: None) -> None:
        self._reads, self._log, self._done = reads, log, done
        self._asked = asyncio.Event()

    def ask(self) -> None:
        """Read everything again soon; however often this is asked meanwhile, once more is enough."""
        self._asked.set()

    async def run(self) -> None:
        """Do it whenever it is asked, until cancelled."""
        while True:
            await self._asked.wait()
            self._asked.clear()
            systemd.tell(systemd.reloading())
            await self.once()
            systemd.tell(systemd.READY)
            self._done()

    async def once(self) -> None:
        """Read everything again now."""
        for name, read in self._reads.items():
            try:
                put = await asyncio.to_thread(read)
                put()
            except MailguardError as fault:
                self._log.error("reload_refused", what=name, where=fault.where, fault=fault.what, cure=fault.cure)
            except Exception as fault:  # noqa: BLE001  a fault of ours in reading must not end the service
                self._log.error("reload_refused", what=name, fault=type(fault).__name__)
            else:
                self._log.info("reloaded", what=name)


def in_place(read: Callable[[], None]) -> Read:
    """A reading that puts the new in the place of the old by itself."""
    return partial(_read_in_place, read)


def _read_in_place(read: Callable[[], None]) -> Callable[[], None]:
    read()
    return _nothing


def _nothing() -> None:
    pass
