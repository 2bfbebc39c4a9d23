"""The history of a service with a store: shared by its processes, and there again after a restart.

A store that is slow or away costs the history, never the judgement: what is not known of the past is not held against
anybody.
"""

import asyncio
from collections.abc import Callable
from datetime import date

from mailguard.logs import Log
from mailguard.message.facts import MessageFacts
from mailguard.people.correspondence import Correspondence
from mailguard.policy.council import Council
from mailguard.policy.history import EMPTY, History
from mailguard.store import history, tallies
from mailguard.store.keys import StoreError
from mailguard.store.store import Store

WITHIN_S = 1.0  # for what is known of the past


class KeptMemory:
    """Recalls and remembers through a store; `council` gives the snapshot that counts now."""

    def __init__(self, store: Store, council: Callable[[], Council], log: Log) -> None:
        self._store, self._council, self._log = store, council, log
        self._names: tuple[Council, history.Names] | None = None
        self._writing: set[asyncio.Task[None]] = set()

    async def recall(self, facts: MessageFacts) -> History:
        """The earlier messages of the thread, and the recipients of earlier copies; empty where the store is away."""
        try:
            async with asyncio.timeout(WITHIN_S):
                return await self._store.run(self._recall, facts)
        except StoreError as fault:
            self._log.error("store_failed", where=fault.where, what=fault.what, cure=fault.cure)
        except TimeoutError:
            self._log.warning("history_late")
        return EMPTY

    def remember(self, mail: Correspondence, day: date) -> None:
        """Keep that this message went out on that day; returns at once."""
        task = asyncio.get_running_loop().create_task(self._remember(mail, day))
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)

    async def drain(self, within_s: float) -> None:
        """Write down what is still to be."""
        if self._writing:
            await asyncio.wait(self._writing, timeout=within_s)

    def _recall(self, facts: MessageFacts) -> History:
        council = self._council()
        if self._names is None or self._names[0] is not council:
            self._names = council, history.Names(self._store.digests, council.directory.people)
        return history.recall(self._store, self._names[1], facts)

    async def _remember(self, mail: Correspondence, day: date) -> None:
        try:
            await self._store.run(self._keep, mail, day)
        except StoreError as fault:
            self._log.error("store_failed", where=fault.where, what=fault.what, cure=fault.cure)
        except Exception as fault:  # noqa: BLE001  the door of a task: nobody waits for it to hear of a fault
            self._log.error("history_failed", fault=type(fault).__name__)

    def _keep(self, mail: Correspondence, day: date) -> None:
        past = history.past_of(self._store, mail, day)
        with self._store.write() as connection:
            history.remember(connection, past)
            if not history.waits(mail.facts):  # else it was noted when it was judged
                history.copied(self._store, connection, mail.facts)
        addressed = [entry.address for entry in (*mail.facts.to, *mail.facts.cc)]
        tallies.wrote(self._store, self._store.digests.of("person", mail.human.address), addressed)
