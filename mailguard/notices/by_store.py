"""Notices by way of the store: none goes twice, none is lost at a restart, whichever process has judged the copies.

A notice is written down as soon as its message has gone, to go when further copies can no longer come; a later copy,
judged with the recipients of those before it, replaces it. Whichever process looks first sends what is due.
"""

import asyncio
import contextlib
from collections.abc import Callable
from typing import Literal

from mailguard.logs import Log
from mailguard.notices.courier import AT_ONCE, Courier
from mailguard.pipeline import Outcome
from mailguard.store import waiting
from mailguard.store.keys import StoreError
from mailguard.store.store import Store
from mailguard.warn.recipient import Happened

Compose = Callable[[Outcome, Happened], bytes | None]
Fate = Literal["sent", "deferred", "dropped"]

LOOK_S = 1.0  # between looks for what is due
REST_S = 10.0  # after a fault of the store
FIRST_RETRY_S = 5.0
LONGEST_RETRY_S = 600.0
WRITING = 1000  # notices that wait to be written down, where the store is slow; one more is sent without it


class KeptNotices:
    """The sending of notices; `compose` writes the whole mail, None where there is nothing new to tell.

    `plainly` writes it where the store cannot be asked what is new.
    """

    def __init__(
        self,
        store: Store,
        courier: Courier,
        compose: Compose,
        plainly: Callable[[Outcome, Happened], bytes],
        log: Log,
        *,
        settle_s: float,
        retry_s: float,
        count: Callable[[Fate], None] = lambda _: None,
        look_s: float = LOOK_S,
    ) -> None:
        self._store, self._courier, self._log = store, courier, log
        self._compose, self._plainly = compose, plainly
        self._settle_s, self._retry_s, self._look_s, self._count = settle_s, retry_s, look_s, count
        self._writing: set[asyncio.Task[None]] = set()
        self._woken = asyncio.Event()
        self._stopping = asyncio.Event()
        self._runners: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Begin to send what is due."""
        self._runners = {asyncio.create_task(self._run(), name="notices") for _ in range(AT_ONCE)}

    def wake(self) -> None:
        """Look now."""
        self._woken.set()

    def post(self, outcome: Outcome, happened: Happened) -> None:
        """Take an outcome; return at once. Nothing is sent where it holds no plan, or was told before."""
        if outcome.notice is None:
            return
        task = asyncio.get_running_loop().create_task(self._take(outcome, happened))
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)

    async def send(self, recipient: str, human: str, key: str, mail: bytes) -> bool:
        """Write down a notice that its owner has composed: it goes once for its key. Raise StoreError where it cannot.

        True, as it cannot be lost any more.
        """
        now = self._store.clock()
        letter = waiting.Letter(recipient=recipient, mail=mail)
        new = waiting.New(key=key, letter=letter, human=human, due_at=now, give_up_at=now + self._retry_s)
        await self._store.run(waiting.keep, self._store, new)
        self.wake()
        return True

    async def drain(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  a promise of this method, not of its caller
        """Write down what is still to be, try once what is due, and leave the rest to the store."""
        ends = asyncio.get_running_loop().time() + timeout
        if self._writing:
            await asyncio.wait(self._writing, timeout=timeout)
        self._stopping.set()
        self._woken.set()
        if self._runners:
            await asyncio.wait(self._runners, timeout=max(0.0, ends - asyncio.get_running_loop().time()))
            for runner in self._runners:
                runner.cancel()
            await asyncio.gather(*self._runners, return_exceptions=True)

    async def _take(self, outcome: Outcome, happened: Happened) -> None:
        try:
            await self._keep(outcome, happened)
        except Exception as fault:  # noqa: BLE001  the door of a task: nobody waits for it to hear of a fault
            self._log.error("notice_failed", fault=type(fault).__name__)
            self._count("dropped")

    async def _keep(self, outcome: Outcome, happened: Happened) -> None:
        plan = outcome.notice
        mail = await self._composed(outcome, happened)
        if plan is None or mail is None:
            return
        now = self._store.clock()
        new = waiting.New(
            key=f"{plan.key} {happened}",
            letter=waiting.Letter(recipient=plan.recipient, mail=mail),
            human=outcome.mail.human.address,
            due_at=now + self._settle_s if plan.waits else now,
            give_up_at=now + self._settle_s + self._retry_s,
        )
        if len(self._writing) > WRITING:
            await self._without_store(new.letter)
            return
        try:
            await self._store.run(waiting.keep, self._store, new)
        except StoreError as fault:
            self._log.error("store_failed", where=fault.where, what=fault.what, cure=fault.cure)
            await self._without_store(new.letter)
        else:
            self.wake()

    async def _composed(self, outcome: Outcome, happened: Happened) -> bytes | None:
        try:
            return await self._store.run(self._compose, outcome, happened)
        except StoreError as fault:
            self._log.error("store_failed", where=fault.where, what=fault.what, cure=fault.cure)
            return self._plainly(outcome, happened)

    async def _without_store(self, letter: waiting.Letter) -> None:
        """The one try that is left where nothing can be written down."""
        code = await self._courier.hand_in(letter.recipient, letter.mail)
        self._count("sent" if code < 300 else "dropped")  # noqa: PLR2004  RFC 5321 4.2.1

    async def _run(self) -> None:
        while True:
            stopping, pause = self._stopping.is_set(), self._look_s
            try:
                while await self._once():
                    pass
            except StoreError as fault:
                self._log.error("store_failed", where=fault.where, what=fault.what, cure=fault.cure)
                pause = REST_S
            except Exception as fault:  # noqa: BLE001  the door of a task: notices must not wait for ever
                self._log.error("notice_failed", fault=type(fault).__name__)
                pause = REST_S
            if stopping:
                return
            if not self._stopping.is_set():
                await self._pause(pause)

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        self._woken.clear()

    async def _once(self) -> bool:
        """Send one notice that is due; false where none is."""
        store = self._store
        claimed = await store.run(waiting.claim, store)
        if claimed is None:
            return False
        code = await self._courier.hand_in(claimed.letter.recipient, claimed.letter.mail)
        pause = min(FIRST_RETRY_S * 2.0 ** (claimed.tries - 1), LONGEST_RETRY_S)
        if code < 300:  # noqa: PLR2004  RFC 5321 4.2.1: 2yz is done, 5yz is final
            await store.run(waiting.ended, store, claimed.key, "sent")
            self._count("sent")
        elif code >= 500 or store.clock() + pause > claimed.give_up_at:  # noqa: PLR2004  as above
            await store.run(waiting.ended, store, claimed.key, "dropped")
            self._count("dropped")
            self._log.warning("notice_dropped", code=code)
        else:
            await store.run(waiting.put_off, store, claimed.key, store.clock() + pause)
            self._count("deferred")
        return True
