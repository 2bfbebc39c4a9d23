"""Looks at the store now and then, for the metrics and for readiness: how much waits, whether it answers."""

import asyncio

from mailguard.logs import Log
from mailguard.metrics import Metrics
from mailguard.store import figures
from mailguard.store.keys import StoreError
from mailguard.store.store import Store

EVERY_S = 15.0  # as often as a collector of metrics asks


class StoreWatch:
    """Runs in the process that answers over HTTP."""

    def __init__(self, store: Store, metrics: Metrics, log: Log, *, every_s: float = EVERY_S) -> None:
        self._store, self._metrics, self._log, self._every_s = store, metrics, log, every_s
        self._task: asyncio.Task[None] | None = None
        metrics.events("store_faults", "Times that the store could not do what it was asked.", self._faults)

    def start(self) -> None:
        """Begin, with a look at once."""
        self._task = asyncio.create_task(self._run(), name="store watch")

    async def stop(self) -> None:
        """End; a look that runs in a thread ends by itself."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def reachable(self) -> bool:
        """Whether the store answers now."""
        return await self._store.run(figures.reachable, self._store)

    async def _run(self) -> None:
        while True:
            try:
                self._metrics.store(await self._store.run(figures.look, self._store))
            except StoreError as fault:
                self._metrics.store(None)
                self._log.error("store_failed", where=fault.where, what=fault.what, cure=fault.cure)
            except Exception as fault:  # noqa: BLE001  the door of a task: one bad look must not be the last
                self._log.error("store_watch_failed", fault=type(fault).__name__)
            await asyncio.sleep(self._every_s)

    def _faults(self) -> dict[str, int]:
        return {"fault": self._store.faults}
