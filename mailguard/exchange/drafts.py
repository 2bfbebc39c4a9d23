"""One draft: looked at where its writer asks by a category, answered there, never sent and never changed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from mailguard.config_tables import CategoriesTable
from mailguard.exchange.effects import Effects
from mailguard.exchange.envelopes import envelope_of
from mailguard.exchange.source import Item
from mailguard.ledger import Ledger
from mailguard.policy.council import Council
from mailguard.workers import Inspects, Unchecked

# What became of a draft: `unasked` is nobody's business.
DraftFate = Literal["unasked", "advised", "nothing seen", "unread", "unchecked"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafts:
    """What is done with drafts. The answer takes the place of the category that asked, so it is asked once."""

    ledger: Ledger
    effects: Effects
    inspector: Inspects
    council: Callable[[], Council]
    categories: CategoriesTable

    async def look_at(self, mailbox: str, item: Item) -> DraftFate:
        """Answer one draft, if it asks; raise SourceError or PutOffError where it must be looked at again."""
        if not self._asking() & set(item.categories):
            return "unasked"
        envelope = envelope_of(item, mailbox)
        if not self.inspector.wants(envelope):
            return "unread"
        outcome = await self.inspector.inspect(item.mime, envelope)
        if isinstance(outcome, Unchecked):
            return "unchecked"
        human = outcome.mail.human.address
        if outcome.notice is None:
            await self._answer(mailbox, item, self.effects.nothing_seen(human))
            return "nothing seen"
        version = self.ledger.digest("draft", self.council().directory.main(mailbox), item.key.id, item.key.version)
        way = await self.effects.way(outcome, asked=True)
        if way is not None and "told" not in await self.ledger.steps(version):
            await self.effects.tell(way, outcome, "draft", version.hex())
            await self.ledger.did(version, "told")
        await self._answer(mailbox, item, self.effects.advice(human))
        return "advised"

    def _asking(self) -> set[str]:
        return {self.categories.look_again, self.categories.look_again_cy}

    async def _answer(self, mailbox: str, item: Item, category: str) -> None:
        """Put the answer in the place of the question, and of an answer to an earlier version."""
        earlier = {
            *(self.categories.advice, self.categories.advice_cy),
            *(self.categories.nothing_seen, self.categories.nothing_seen_cy),
        }
        stale = (self._asking() | earlier) & set(item.categories) - {category}
        await self.effects.source.mark(mailbox, item.key, add=(category,), remove=tuple(sorted(stale)))
