"""A stand-in for a mailbox server: real mailboxes behind the scanner's port, in memory.

What it answers follows Exchange: changes since a state are collapsed to one for each item, a state of another life is
lost, a notice that lies in the Inbox is not laid there again.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email import message_from_bytes
from itertools import count

from mailguard.exchange.source import (
    Change,
    Changes,
    Folder,
    Item,
    Key,
    Kind,
    NoMailboxError,
    StateLostError,
    Unreadable,
)

WHERE = "the stand-in"


@dataclass(slots=True)
class Box:
    """One mailbox. `others` may read it besides its owner; `inbox` holds the notices that were laid there."""

    items: dict[str, tuple[Folder, Item]] = field(default_factory=dict)
    log: list[tuple[Folder, str]] = field(default_factory=list)
    born: dict[str, int] = field(default_factory=dict)
    others: tuple[str, ...] = ()
    inbox: list[bytes] = field(default_factory=list)
    broken: dict[str, Unreadable] = field(default_factory=dict)


class Mailboxes:
    """All mailboxes of one server, by address."""

    def __init__(self, addresses: Iterable[str] = ()) -> None:
        self.boxes = {address: Box() for address in addresses}
        self.groups: dict[str, tuple[str, ...]] = {}
        self.begun = 0  # how many positions were taken up
        self.life = 1  # of the states; those of another are lost
        self._numbers = count(1)
        self._hints: asyncio.Queue[str] = asyncio.Queue()

    def put(self, mailbox: str, item: Item, folder: Folder = "sent") -> Item:
        """Lay an item into a folder, as its owner's mail client does."""
        key = Key(id=f"item-{next(self._numbers)}", version="1")
        laid = replace(item, key=key)
        box = self.boxes[mailbox]
        box.born[key.id] = len(box.log)
        box.items[key.id] = (folder, laid)
        self._note(mailbox, folder, key.id)
        return laid

    def edit(self, mailbox: str, item: Item) -> Item:
        """Change an item in its place."""
        folder, _ = self.boxes[mailbox].items[item.key.id]
        changed = replace(item, key=replace(item.key, version=str(next(self._numbers))))
        self.boxes[mailbox].items[item.key.id] = (folder, changed)
        self._note(mailbox, folder, item.key.id)
        return changed

    def remove(self, mailbox: str, name: str) -> None:
        """Take an item away."""
        folder, _ = self.boxes[mailbox].items.pop(name)
        self._note(mailbox, folder, name)

    def items(self, mailbox: str, folder: Folder = "sent") -> list[Item]:
        """What lies in a folder."""
        return [item for where, item in self._box(mailbox).items.values() if where == folder]

    async def members(self, group: str) -> tuple[str, ...]:
        """As the port says."""
        if group not in self.groups:
            raise NoMailboxError(WHERE, "there is no such group", "name another")
        return self.groups[group]

    async def now(self, mailbox: str, folder: Folder, since: datetime | None) -> str:  # noqa: ARG002  one log for both
        """As the port says; with `since` the state holds nothing, and older items are left out of its changes."""
        box = self._box(mailbox)
        self.begun += 1
        start = len(box.log) if since is None else 0
        return f"{self.life}|{start}|{since.timestamp() if since else ''}"

    async def changes(self, mailbox: str, folder: Folder, state: str, *, most: int) -> Changes:
        """As the port says."""
        box = self._box(mailbox)
        life, _, rest = state.partition("|")
        start, _, since = rest.partition("|")
        if life != str(self.life):
            raise StateLostError(WHERE, "this state is of another life", "begin again")
        found: list[Change] = []
        at = int(start)
        seen: set[str] = set()
        while at < len(box.log) and len(found) < most:
            where, name = box.log[at]
            at += 1
            if where == folder and name not in seen and not self._is_older(box, name, since):
                seen.add(name)
                found.append(self._change(box, name, int(start)))
        return Changes(changes=tuple(found), state=f"{self.life}|{at}|{since}", more=at < len(box.log))

    async def fetch(self, mailbox: str, keys: tuple[Key, ...]) -> tuple[Item | Unreadable, ...]:
        """As the port says."""
        box = self._box(mailbox)
        return tuple(
            box.broken.get(key.id) or (box.items[key.id][1] if key.id in box.items else Unreadable(key=key, why="gone"))
            for key in keys
        )

    async def mark(self, mailbox: str, key: Key, *, add: tuple[str, ...], remove: tuple[str, ...] = ()) -> Key | None:
        """As the port says."""
        box = self._box(mailbox)
        if key.id not in box.items:
            return None
        item = box.items[key.id][1]
        kept = tuple(category for category in item.categories if category not in remove)
        marked = tuple(dict.fromkeys((*kept, *add)))
        return item.key if marked == item.categories else self.edit(mailbox, replace(item, categories=marked)).key

    async def deliver(self, mailbox: str, notice: bytes) -> None:
        """As the port says."""
        box = self._box(mailbox)
        if _identifier(notice) not in map(_identifier, box.inbox):
            box.inbox.append(notice)

    async def others(self, mailbox: str) -> tuple[str, ...]:
        """As the port says."""
        return self._box(mailbox).others

    async def hints(self, mailboxes: tuple[str, ...]) -> AsyncIterator[str]:
        """As the port says: each mailbox once, then those in which something happens."""
        for mailbox in mailboxes:
            yield mailbox
        while mailbox := await self._hints.get():
            if mailbox in mailboxes:
                yield mailbox

    async def close(self) -> None:
        """As the port says."""
        self._hints.put_nowait("")

    def _box(self, mailbox: str) -> Box:
        if mailbox not in self.boxes:
            raise NoMailboxError(WHERE, "there is no such mailbox", "name another")
        return self.boxes[mailbox]

    def _note(self, mailbox: str, folder: Folder, name: str) -> None:
        self.boxes[mailbox].log.append((folder, name))
        self._hints.put_nowait(mailbox)

    @staticmethod
    def _is_older(box: Box, name: str, since: str) -> bool:
        sent = box.items[name][1].sent if name in box.items else None
        return bool(since) and sent is not None and sent < datetime.fromtimestamp(float(since), UTC)

    @staticmethod
    def _change(box: Box, name: str, start: int) -> Change:
        if name not in box.items:
            return Change(kind="deleted", key=Key(id=name, version="0"))
        kind: Kind = "created" if box.born[name] >= start else "updated"
        return Change(kind=kind, key=box.items[name][1].key)


def _identifier(notice: bytes) -> str:
    return str(message_from_bytes(notice)["Message-ID"])
