"""One look at one mailbox: what has changed since the last, page by page; the state is kept after the effects."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from mailguard.exchange.drafts import Drafts
from mailguard.exchange.effects import PutOffError
from mailguard.exchange.sent import SentItems
from mailguard.exchange.source import (
    Change,
    Folder,
    Item,
    Key,
    MailboxSource,
    SourceError,
    StateLostError,
    Unreadable,
)
from mailguard.ledger import Ledger, Place
from mailguard.logs import Log

PAGE = 100  # changes asked for at a time
PAGES = 3  # of one folder at one visit: then it is another mailbox's turn
CHUNK = 20  # messages fetched at a time
FAULTS = 3  # looks at an item that breaks something in us; then the rest of the mailbox goes on without it
UNASKED = "draft unasked"  # a draft that is nobody's business is no figure, either
FAULTY = 1000  # such items that are remembered


@dataclass(frozen=True, slots=True, kw_only=True)
class Visits:
    """Looks at mailboxes, with what is done for what is found there; `counts` says how often each came about.

    `since` is the time from which a mailbox is read that was never met; None is from now on. `max_age` is how far back
    it is read again where the server has lost its state: nobody is told of anything older.
    """

    source: MailboxSource
    ledger: Ledger
    sent: SentItems
    drafts: Drafts | None
    clock: Callable[[], datetime]
    since: datetime | None
    max_age: timedelta
    log: Log
    counts: Counter[str] = field(default_factory=Counter)
    _faults: Counter[bytes] = field(default_factory=Counter)

    def name(self, mailbox: str) -> str:
        """What a mailbox is called in the log: nobody's address."""
        return self.ledger.digest("box", mailbox.lower()).hex()[:12]

    async def look(self, mailbox: str) -> bool:
        """Look at a mailbox; whether more waits there. Raise SourceError, PutOffError, or what broke in us."""
        more = await self._folder(mailbox, "sent")
        if self.drafts is not None:
            more = await self._folder(mailbox, "drafts") or more
        return more

    async def _folder(self, mailbox: str, folder: Folder) -> bool:
        box = self.ledger.digest("place", mailbox.lower(), folder)
        place = await self.ledger.place(box) or await self._begin(box, mailbox, folder, self.since)
        for _ in range(PAGES):
            began = self.clock()
            try:
                page = await self.source.changes(mailbox, folder, place.state, most=PAGE)
            except StateLostError:
                self.log.warning("exchange_state_lost", box=self.name(mailbox), folder=folder)
                place = await self._begin(box, mailbox, folder, place.seen - self.max_age)
                continue
            await self._items(mailbox, folder, _worth_fetching(page.changes, folder))
            place = Place(state=page.state, seen=place.seen if page.more else began)
            await self.ledger.keep_place(box, place)
            if not page.more:
                return False
        return True

    async def _begin(self, box: bytes, mailbox: str, folder: Folder, since: datetime | None) -> Place:
        began = self.clock()
        # A draft that asked before we came is asked again by its writer; of sent mail nothing may be missed.
        state = await self.source.now(mailbox, folder, since if folder == "sent" else None)
        place = Place(state=state, seen=since or began)
        await self.ledger.keep_place(box, place)
        return place

    async def _items(self, mailbox: str, folder: Folder, keys: tuple[Key, ...]) -> None:
        for start in range(0, len(keys), CHUNK):
            for item in await self.source.fetch(mailbox, keys[start : start + CHUNK]):
                if isinstance(item, Unreadable):
                    self._tell_unreadable(mailbox, item)
                else:
                    await self._item(mailbox, folder, item)

    def _tell_unreadable(self, mailbox: str, item: Unreadable) -> None:
        self.counts[item.why] += 1
        if item.why != "gone":
            self.log.warning("exchange_item_unreadable", box=self.name(mailbox), why=item.why)

    async def _item(self, mailbox: str, folder: Folder, item: Item) -> None:
        try:
            if folder == "sent":
                fate: str = await self.sent.look_at(mailbox, item)
            else:
                fate = f"draft {await self.drafts.look_at(mailbox, item)}" if self.drafts else ""
        except (SourceError, PutOffError):
            raise
        except Exception as fault:
            which = self.ledger.digest("fault", mailbox.lower(), item.key.id)
            if len(self._faults) >= FAULTY:
                self._faults.clear()
            self._faults[which] += 1
            if self._faults[which] < FAULTS:
                raise
            self.log.error("exchange_item_failed", box=self.name(mailbox), fault=type(fault).__name__)
            fate = "failed"
        if fate != UNASKED:
            self.counts[fate] += 1


def _worth_fetching(changes: tuple[Change, ...], folder: Folder) -> tuple[Key, ...]:
    """What may be new. An update of a sent item is its owner's edit or a mark of ours: neither is a new message."""
    kinds = {"created"} if folder == "sent" else {"created", "updated"}
    newest = {change.key.id: change.key for change in changes if change.kind != "deleted"}
    wanted = dict.fromkeys(change.key.id for change in changes if change.kind in kinds)
    return tuple(newest[name] for name in wanted if name in newest)
