"""What a store needs once an hour: what is over its time removed, weekly digests put among the notices."""

import asyncio
from collections.abc import Callable

from mailguard.config_tables import StoreTable
from mailguard.council import now
from mailguard.logs import Log
from mailguard.notices.digests import queue_digests
from mailguard.policy.council import Council
from mailguard.store.keys import StoreError
from mailguard.store.retention import clean
from mailguard.store.store import Store

EVERY_S = 3600.0
FIRST_S = 60.0  # after the start, when there is other work


class Upkeep:
    """Runs in one process of a service. `told` is called when digests have been put among the notices."""

    def __init__(
        self, store: Store, table: StoreTable, council: Callable[[], Council], log: Log, told: Callable[[], None]
    ) -> None:
        self._store, self._table, self._council, self._log, self._told = store, table, council, log, told
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin."""
        self._task = asyncio.create_task(self._run(), name="upkeep")

    async def stop(self) -> None:
        """End; what runs in a thread ends by itself."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        pause = FIRST_S
        while True:
            await asyncio.sleep(pause)
            pause = EVERY_S
            try:
                await self._once()
            except StoreError as fault:
                self._log.error("store_failed", where=fault.where, what=fault.what, cure=fault.cure)
            except Exception as fault:  # noqa: BLE001  the door of a task: what is over its time must go all the same
                self._log.error("upkeep_failed", fault=type(fault).__name__)

    async def _once(self) -> None:
        digests = await self._store.run(queue_digests, self._store, self._council(), now())
        if digests:
            self._told()
        removed = await self._store.run(self._clean)
        self._log.info("store_cleaned", digests=digests, **removed)

    def _clean(self) -> dict[str, int]:
        return clean(self._store, history_days=self._table.history_days, held_days=self._table.held_days)
