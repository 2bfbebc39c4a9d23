"""One sent item: judged once, marked once, told once, whatever breaks in between."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from mailguard.exchange.effects import Effects, PutOffError
from mailguard.exchange.envelopes import envelope_of
from mailguard.exchange.source import Item
from mailguard.ledger import Ledger, Step, telling_key
from mailguard.pipeline import Outcome
from mailguard.policy.council import Council
from mailguard.workers import Inspects, Unchecked

# What became of an item: `known` was dealt with before, `elsewhere` is told by relay, journal or another mailbox's
# copy, `withheld` could be told to nobody alone, `old` is past the age at which anybody is told.
Fate = Literal["clean", "told", "known", "elsewhere", "withheld", "old", "unread", "unchecked"]
TRIES = 2  # a worker that died may have died of another message
NEW = timedelta(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sent:
    """One item in its mailbox; `human` is who pressed send (main address), `steps` what was done before."""

    mailbox: str
    item: Item
    human: str
    own: bytes
    telling: bytes
    steps: frozenset[Step]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentItems:
    """What is done with sent items.

    `remember` keeps that a message went out. Where a relay sees the same mail, an item waits until it is `settled` old,
    so that the relay, which knows whether the message has gone out, speaks first.
    """

    ledger: Ledger
    effects: Effects
    inspector: Inspects
    council: Callable[[], Council]
    clock: Callable[[], datetime]
    remember: Callable[[Outcome], None]
    max_age: timedelta
    settled: timedelta = NEW

    async def look_at(self, mailbox: str, item: Item) -> Fate:
        """Judge one item and do what follows; raise SourceError or PutOffError where it must be looked at again."""
        directory = self.council().directory
        human = directory.main(item.sender or item.from_ or mailbox)
        name = item.message_id or item.key.id
        own = self.ledger.digest("sent", directory.main(mailbox), name)
        steps = await self.ledger.steps(own)
        if "finished" in steps:
            return "known"
        self._wait_for_the_relay(item)
        telling = telling_key(self.ledger, name, human)
        sent = _Sent(mailbox=mailbox, item=item, human=human, own=own, telling=telling, steps=steps)
        fate = await self._fate(sent)
        await self.ledger.did(own, "finished")
        return fate

    def _wait_for_the_relay(self, item: Item) -> None:
        if self.settled and item.sent is not None:
            left = self.settled - (self.clock() - item.sent)
            if left > NEW:
                raise PutOffError(min(left, self.settled).total_seconds())

    async def _fate(self, sent: _Sent) -> Fate:
        envelope = envelope_of(sent.item, sent.mailbox)
        if not self.inspector.wants(envelope):
            return "unread"
        if "judged" not in sent.steps and self.effects.is_marked(sent.item):
            return "known"  # marked by an earlier life of ours, of which the store knows nothing
        if await self.ledger.teller(sent.telling) not in {None, sent.own}:
            await self._mark(sent)  # whoever told it, had judged it
            return "elsewhere"
        for _ in range(TRIES):
            answer = await self.inspector.inspect(sent.item.mime, envelope)
            if not isinstance(answer, Unchecked):
                break
        else:
            return "unchecked"
        self.remember(answer)
        return await self._follow(sent, answer) if answer.notice is not None else "clean"

    async def _follow(self, sent: _Sent, outcome: Outcome) -> Fate:
        """Mark the item and tell its sender."""
        await self.ledger.did(sent.own, "judged")
        await self._mark(sent)
        if sent.item.sent is None or self.clock() - sent.item.sent > self.max_age:
            return "old"
        if "told" in sent.steps:
            return "told"
        way = await self.effects.way(outcome)
        if way is None:
            return "withheld"
        if not await self.ledger.first_to_tell(sent.telling, sent.own):
            return "elsewhere"
        await self.effects.tell(way, outcome, "gone-out", sent.own.hex())
        await self.ledger.did(sent.own, "told")
        return "told"

    async def _mark(self, sent: _Sent) -> None:
        if "marked" not in sent.steps and not self.effects.is_marked(sent.item):
            await self.effects.mark(sent.mailbox, sent.item, sent.human)
            await self.ledger.did(sent.own, "marked")
