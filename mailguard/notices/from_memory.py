"""Sends notices: at once, or after further copies of a split message have come, and never holds anything up.

What waits, waits in memory: a notice that the next hop puts off is tried again for a while, then dropped and counted.
Times are seconds. Nothing of a message is logged.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Literal

from mailguard.logs import Log
from mailguard.message.facts import MessageFacts
from mailguard.notices.courier import Courier
from mailguard.pipeline import Outcome
from mailguard.warn.recipient import Happened

Compose = Callable[[Outcome, Happened], bytes]
Rejudge = Callable[[MessageFacts], Awaitable[Outcome | None]]
Key = tuple[str, Happened]
Fate = Literal["sent", "deferred", "dropped"]

WAITING = 1000  # notices that wait for copies; one more, and the oldest goes as it is
SENDING = 1000  # notices on their way or put off, of some 15 kB each; one more is dropped
REMEMBERED = 20_000  # messages whose notice has gone, so that a client's second try brings no second one
FIRST_RETRY_S = 5.0
LONGEST_RETRY_S = 120.0


@dataclass(slots=True)
class _Gathering:
    """Copies of one message: the outcome of the first, all recipients so far, and the clock that ends the waiting."""

    outcome: Outcome
    rcpt_to: dict[str, None]
    clock: asyncio.TimerHandle | None = None


class Notices:
    """The sending of notices through one mail server.

    `compose` writes the whole mail. `rejudge` judges facts whose envelope holds the recipients of all copies; None
    from it leaves the first outcome standing. `count` hears the fate of each notice, `deferred` each time it is put
    off; the same figures stand in `sent`, `deferred` and `dropped`.
    """

    def __init__(
        self,
        *,
        compose: Compose,
        rejudge: Rejudge,
        courier: Courier,
        settle_s: float,
        retry_s: float,
        log: Log,
        first_retry_s: float = FIRST_RETRY_S,
        count: Callable[[Fate], None] = lambda _: None,
    ) -> None:
        self._compose, self._rejudge = compose, rejudge
        self._courier = courier
        self._settle_s, self._retry_s, self._first_retry_s = settle_s, retry_s, first_retry_s
        self._log, self._count = log, count
        self._gathering: OrderedDict[Key, _Gathering] = OrderedDict()
        self._known: OrderedDict[Key, None] = OrderedDict()
        self._tasks: set[asyncio.Task[None]] = set()
        self._draining = asyncio.Event()
        self.sent = self.deferred = self.dropped = self.repeated = 0

    @property
    def waiting(self) -> int:
        """How many notices wait for copies, or are on their way."""
        return len(self._gathering) + len(self._tasks)

    def post(self, outcome: Outcome, happened: Happened) -> None:
        """Take an outcome; return at once. Nothing is sent where it holds no plan, or was told before."""
        plan = outcome.notice
        if plan is None:
            return
        key = (plan.key, happened)
        if key in self._known:
            self.repeated += 1
        elif (gathering := self._gathering.get(key)) is not None:
            gathering.rcpt_to |= dict.fromkeys(outcome.mail.facts.envelope.rcpt_to)
            if not plan.waits or _complete(gathering):
                self._settle(key)
        else:
            self._begin(key, outcome, waits=plan.waits and not self._draining.is_set())

    async def send(self, recipient: str, human: str, key: str, mail: bytes) -> bool:  # noqa: ARG002  as with a store
        """Hand in a notice that its owner has composed, once; false where it is put off, and its owner comes again."""
        code = await self._courier.hand_in(recipient, mail)
        put_off = 300 <= code < 500  # noqa: PLR2004  RFC 5321 4.2.1: 2yz is done, 5yz is final
        self._tell("deferred" if put_off else "sent" if code < 300 else "dropped")  # noqa: PLR2004  as above
        return not put_off

    async def drain(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  a promise of this method, not of its caller
        """Try everything that waits once, and drop what has not gone within that time."""
        self._draining.set()
        for key in list(self._gathering):
            self._settle(key)
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=timeout)
            for task in late:
                task.cancel()
                self._tell("dropped")
            await asyncio.gather(*late, return_exceptions=True)

    def _begin(self, key: Key, outcome: Outcome, *, waits: bool) -> None:
        gathering = _Gathering(outcome, dict.fromkeys(outcome.mail.facts.envelope.rcpt_to))
        self._gathering[key] = gathering
        if not waits:
            self._settle(key)
            return
        gathering.clock = asyncio.get_running_loop().call_later(self._settle_s, self._settle, key)
        if len(self._gathering) > WAITING:
            self._settle(next(iter(self._gathering)))

    def _settle(self, key: Key) -> None:
        """End the waiting for copies: one notice goes for all that came."""
        gathering = self._gathering.pop(key)
        if gathering.clock is not None:
            gathering.clock.cancel()
        self._known[key] = None
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        if len(self._tasks) >= SENDING:
            self._tell("dropped")
            return
        task = asyncio.get_running_loop().create_task(self._tell_sender(gathering, key[1]))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _tell_sender(self, gathering: _Gathering, happened: Happened) -> None:
        try:
            outcome = await self._outcome(gathering)
            if outcome.notice is not None:
                recipient, mail = outcome.notice.recipient, self._compose(outcome, happened)
                del gathering, outcome  # they hold the whole text, and the trying may take a quarter of an hour
                await self._keep_trying(recipient, mail)
        except Exception as fault:  # noqa: BLE001  the door of a task: nobody waits for it to hear of a fault
            self._log.error("notice_failed", fault=type(fault).__name__)
            self._tell("dropped")

    async def _outcome(self, gathering: _Gathering) -> Outcome:
        """The outcome for all copies: judged again if more recipients came than the first had."""
        facts = gathering.outcome.mail.facts
        everybody = tuple(gathering.rcpt_to)
        if len(everybody) == len(facts.envelope.rcpt_to):
            return gathering.outcome
        united = replace(facts, envelope=replace(facts.envelope, rcpt_to=everybody))
        return await self._rejudge(united) or gathering.outcome

    async def _keep_trying(self, recipient: str, mail: bytes) -> None:
        loop = asyncio.get_running_loop()
        ends = loop.time() + self._retry_s
        pause = self._first_retry_s
        while True:
            code = await self._courier.hand_in(recipient, mail)
            if code < 300:  # noqa: PLR2004  RFC 5321 4.2.1: 2yz is done, 5yz is final
                self._tell("sent")
                return
            if code >= 500 or self._draining.is_set() or loop.time() + pause > ends:  # noqa: PLR2004  as above
                self._tell("dropped")
                self._log.warning("notice_dropped", code=code)
                return
            self._tell("deferred")
            await self._pause(pause)
            pause = min(pause * 2, LONGEST_RETRY_S)

    async def _pause(self, seconds: float) -> None:
        """Wait for the next try; a drain ends the waiting."""
        try:
            async with asyncio.timeout(seconds):
                await self._draining.wait()
        except TimeoutError:
            pass

    def _tell(self, fate: Fate) -> None:
        setattr(self, fate, getattr(self, fate) + 1)
        self._count(fate)


def _complete(gathering: _Gathering) -> bool:
    """Whether the copies have reached every visible recipient, so that no further one is to be expected."""
    facts = gathering.outcome.mail.facts
    reached = {address.lower() for address in gathering.rcpt_to}
    return all(entry.address.lower() in reached for entry in (*facts.to, *facts.cc))
