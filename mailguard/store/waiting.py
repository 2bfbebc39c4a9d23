"""Notices in the store: one row a logical message and what happened to it, so that none goes twice and none is lost.

waiting -> sent | dropped     the row stays for a while without its text, so that a second copy brings no second one
"""

from dataclasses import dataclass
from typing import Literal

import msgspec
from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from mailguard.store.store import Store
from mailguard.store.tables import HELD, NOTICE

LEASE_S = 600.0  # longer than one try takes, each of whose steps is bounded
PURPOSE = "notice"
Put = Literal["new", "again", "over"]


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """A notice as it goes: the one recipient and the whole mail."""

    recipient: str
    mail: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A notice that is due, and this process's to send; `tries` tells how often, this time with it."""

    key: bytes
    tries: int
    give_up_at: float
    letter: Letter


@dataclass(frozen=True, slots=True, kw_only=True)
class New:
    """A notice to be sent at `due_at`: its key, the same for all copies of a message, and whom it tells.

    `encloses` is the id of the held message that goes along in it: its text is kept until the notice has gone.
    """

    key: str
    letter: Letter
    human: str
    due_at: float
    give_up_at: float
    encloses: str = ""


def put(store: Store, connection: Connection, new: New) -> Put:
    """Keep a notice; one that waits already is replaced, and goes at the earlier of the two times.

    "over" where the notice of this key has gone, or is on its way.
    """
    digest = store.digests.of("notice", new.key)
    box = store.seal(msgspec.msgpack.encode(new.letter), PURPOSE)
    waits = (NOTICE.c.key == digest, NOTICE.c.state == "waiting", NOTICE.c.tries == 0)
    values = {
        "key": digest,
        "state": "waiting",
        "made_at": store.clock(),
        "next_at": new.due_at,
        "give_up_at": new.give_up_at,
        "tries": 0,
        "owner": "",
        "lease_until": 0.0,
        "human": store.digests.of("person", new.human),
        "encloses": new.encloses,
        "box": box,
    }
    try:
        with connection.begin_nested():
            connection.execute(insert(NOTICE).values(values))
    except IntegrityError:
        before = connection.scalar(select(NOTICE.c.next_at).where(*waits))
        if before is None:
            return "over"
        connection.execute(update(NOTICE).where(*waits).values(box=box, next_at=min(before, new.due_at)))
        return "again"
    return "new"


def keep(store: Store, new: New) -> Put:
    """Keep a notice, in a transaction of its own."""
    with store.write() as connection:
        return put(store, connection, new)


def claim(store: Store) -> Claimed | None:
    """Take the notice that is due longest, for LEASE_S; None where nothing is due."""
    now = store.clock()
    free = (NOTICE.c.state == "waiting", NOTICE.c.next_at <= now, NOTICE.c.lease_until <= now)
    with store.read() as connection:
        if connection.scalar(select(NOTICE.c.key).where(*free).limit(1)) is None:
            return None
    with store.write() as connection:
        row = connection.execute(select(NOTICE).where(*free).order_by(NOTICE.c.next_at).limit(1)).first()
        if row is None:
            return None
        lease = {"owner": store.owner, "lease_until": now + LEASE_S, "tries": NOTICE.c.tries + 1}
        if connection.execute(update(NOTICE).where(NOTICE.c.key == row.key, *free).values(lease)).rowcount != 1:
            return None
    letter = msgspec.msgpack.decode(store.keys.open(row.box, PURPOSE), type=Letter)
    return Claimed(key=row.key, tries=row.tries + 1, give_up_at=row.give_up_at, letter=letter)


def ended(store: Store, key: bytes, state: Literal["sent", "dropped"]) -> None:
    """Note what became of it; its text and its recipient are gone with this, and what it enclosed once it is sent."""
    with store.write() as connection:
        enclosed = connection.scalar(select(NOTICE.c.encloses).where(NOTICE.c.key == key))
        _set(store, connection, key, {"state": state, "box": None, "owner": "", "lease_until": 0.0})
        if enclosed and state == "sent":
            returned = update(HELD).where(HELD.c.id == enclosed, HELD.c.state == "returned")
            connection.execute(returned.values(letter=None, view=None))


def put_off(store: Store, key: bytes, next_at: float) -> None:
    """Try again later."""
    with store.write() as connection:
        _set(store, connection, key, {"next_at": next_at, "owner": "", "lease_until": 0.0})


def waiting(store: Store) -> int:
    """How many notices have not gone yet."""
    with store.read() as connection:
        return connection.scalar(select(func.count()).where(NOTICE.c.state == "waiting")) or 0


def _set(store: Store, connection: Connection, key: bytes, values: dict[str, object]) -> None:
    mine = (NOTICE.c.key == key, NOTICE.c.state == "waiting", NOTICE.c.owner == store.owner)
    connection.execute(update(NOTICE).where(*mine).values(values))
