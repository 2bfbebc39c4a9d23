"""What is done with one mailbox: whole calls that block, each of a few requests, for a thread of their own.

They raise the errors of exchangelib and requests; mailguard.exchange.ews.source translates them.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email.parser import BytesHeaderParser
from email.policy import compat32

from exchangelib import Account
from exchangelib import errors as ews

from mailguard.exchange.ews import payloads, services
from mailguard.exchange.ews.items import GONE, categories_of, items_of, key_of, moment_of, read, size_of
from mailguard.exchange.ews.payloads import MESSAGES, PAGE, TYPES, Element
from mailguard.exchange.ews.positions import Position
from mailguard.exchange.source import Change, Changes, Folder, Item, Key, Kind, Unreadable

CHUNK = 20  # items at once
AT_ONCE = 16 * 1024 * 1024  # octets of them, unless one alone has more
SIZE = "item:Size"
DOUBTS = 3  # failures over one item, some time apart: then it is the item
TRIES = 3  # where somebody else changes the same item at the same time
FIND_MOST = 1000  # Exchange's own bound on one answer to FindItem
KINDS: dict[str, Kind] = {"Create": "created", "Update": "updated", "Delete": "deleted"}
T, M = f"{{{TYPES}}}", f"{{{MESSAGES}}}"
LAST = datetime.max.replace(tzinfo=UTC)


def synced(account: Account, folder: Folder, position: Position, most: int) -> Changes:
    """The changes since the server's own state, oldest first within a page."""
    mailbox = account.primary_smtp_address
    message = services.answer(services.SyncFolderItems, account, payloads.sync(mailbox, folder, position.sync, most))
    found = list(_changes(message, folder))
    found.sort(key=lambda pair: pair[0])
    position = Position(sync=message.findtext(f"{M}SyncState", ""))
    more = message.findtext(f"{M}IncludesLastItemInRange", "true") == "false"
    return Changes(changes=tuple(change for _, change in found), state=position.text(), more=more)


def skipped(account: Account, folder: Folder, position: Position) -> tuple[Position, bool]:
    """A position one page further, whatever is in it, and whether there are more."""
    mailbox = account.primary_smtp_address
    message = services.answer(services.SyncFolderItems, account, payloads.sync(mailbox, folder, position.sync, PAGE))
    more = message.findtext(f"{M}IncludesLastItemInRange", "true") == "false"
    return replace(position, sync=message.findtext(f"{M}SyncState", "")), more


def looked_up(account: Account, folder: Folder, position: Position, since: datetime, most: int) -> Changes:
    """Items that were sent at or after the position's moment, oldest first, as if they were new."""
    mailbox = account.primary_smtp_address
    asked = min(most + len(position.seen), FIND_MOST)
    message = services.answer(services.FindItem, account, payloads.find(mailbox, folder, since, asked))
    found = [(moment_of(item, folder) or since, key_of(item)) for item in items_of(message)]
    new = tuple(Change(kind="created", key=key) for _, key in found if key.id not in position.seen)
    if not new or len(found) < asked:
        after = Position(sync=position.sync)
    else:
        reached = found[-1][0]
        after = replace(position, since=reached, seen=tuple(key.id for moment, key in found if moment == reached))
    return Changes(changes=new, state=after.text(), more=True)  # the server's own changes come after


def batches(account: Account, keys: tuple[Key, ...]) -> list[tuple[Key, ...]]:
    """The keys in groups of which each can be had at once, by the sizes of the items."""
    if len(keys) == 1:
        return [keys]
    made: list[tuple[Key, ...]] = []
    room = 0
    for key, answer in zip(keys, services.answers(services.GetItem, account, payloads.get(keys, SIZE)), strict=True):
        size = 0 if isinstance(answer, ews.EWSError) else size_of(answer)
        if not made or size > room:
            made.append(())
            room = AT_ONCE
        made[-1] += (key,)
        room -= size
    return made


def fetched(account: Account, keys: tuple[Key, ...], doubts: Counter[str]) -> tuple[Item | Unreadable, ...]:
    """At most CHUNK items, in the order of the keys.

    `doubts` counts how often the server failed over an item without saying why: it may be the server, or the item.
    """
    found = services.answers(services.GetItem, account, payloads.get(keys, *payloads.WHOLE))
    if len(found) != len(keys):
        raise ValueError("not as many answers as questions")
    for one, key in zip(found, keys, strict=True):
        if isinstance(one, ews.ErrorInternalServerError):
            doubts[key.id] += 1
            if doubts[key.id] < DOUBTS:
                raise one
    return tuple(read(one, key, lambda name: address_of(account, name)) for one, key in zip(found, keys, strict=True))


def marked(account: Account, key: Key, add: tuple[str, ...], remove: tuple[str, ...]) -> Key | None:
    """Set the categories of the newest version of an item; None where it is gone."""
    try:
        for _ in range(TRIES):
            try:
                return _mark(account, key, add, remove)
            except (ews.ErrorIrresolvableConflict, ews.ErrorChangeKeyRequired):
                continue  # changed in between: once more upon what it is now
        return _mark(account, key, add, remove)
    except GONE:
        return None


def delivered(account: Account, notice: bytes) -> None:
    """Lay a message into the Inbox, unless it lies there already: who asks again may have lost our answer."""
    mailbox = account.primary_smtp_address
    message_id = str(BytesHeaderParser(policy=compat32).parsebytes(notice)["Message-ID"] or "").strip()
    if message_id:
        found = services.answer(services.FindItem, account, payloads.find_notice(mailbox, message_id))
        if any(True for _ in items_of(found)):
            return
    services.answer(services.CreateItem, account, payloads.lay(mailbox, notice))


def address_of(account: Account, name: str) -> str:
    """The address that belongs to a name of the server's directory; the name itself where there is none."""
    try:
        message = services.answer(services.ResolveNames, account, payloads.resolve(name))
    except (ews.ErrorNameResolutionNoResults, ews.ErrorNameResolutionMultipleResults):
        return name
    for one in message.iter(f"{T}EmailAddress"):
        if one.text and "@" in one.text:
            return one.text
    return name


def _mark(account: Account, key: Key, add: tuple[str, ...], remove: tuple[str, ...]) -> Key:
    message = services.answer(services.GetItem, account, payloads.get((key,), "item:Categories"))
    item = next(items_of(message))
    newest, before = key_of(item), categories_of(item)
    after = tuple(dict.fromkeys(one for one in (*before, *add) if one not in remove))
    if after == before:
        return newest
    answer = services.answer(services.UpdateItem, account, payloads.categorise(newest, item.tag.removeprefix(T), after))
    return key_of(next(items_of(answer)))


def _changes(message: Element, folder: Folder) -> Iterator[tuple[datetime, Change]]:
    for one in message.iterfind(f"{M}Changes/*"):
        kind = KINDS.get(one.tag.removeprefix(T))
        if kind == "deleted":
            yield LAST, Change(kind=kind, key=key_of(one))
        elif kind is not None:  # whether it was read is no change to us
            yield moment_of(one[0], folder) or LAST, Change(kind=kind, key=key_of(one[0]))
