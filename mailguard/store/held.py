"""Held messages in the store: each step one transaction, so that a crash between two leaves one of them.

    held -> queued -> sent        its sender lets it go, or the time is over
    held -> withdrawn             its sender takes it back
    queued -> returned            the next hop will not have it, or the time is over and it is not to be sent

While a process works on a queued message it has a lease; one that dies lets the lease run out.
"""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import msgspec
from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from mailguard.store.store import Store
from mailguard.store.tables import HELD, LINK

State = Literal["held", "queued", "sent", "withdrawn", "returned"]
ENDED: tuple[State, ...] = ("sent", "withdrawn", "returned")
LEASE_S = 60.0  # of a process that works on a message and renews it; after a crash the message waits so long
LETTER, VIEW, REASON = "held letter", "held view", "held reason"


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """A message as it goes on: the commands of its envelope as its client gave them, and its bytes.

    `rcpt` are pairs of the address and the whole command. `wire` is dot-stuffed, without the final dot.
    """

    mail: bytes
    mail_from: str
    rcpt: tuple[tuple[str, bytes], ...]
    wire: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A queued message that this process works on; `tries` tells how often, this time with it."""

    id: str
    tries: int
    held_at: float
    give_up_at: float
    letter: Letter
    view: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What is known of a held message beside its text."""

    state: State
    held_at: float
    until: float
    view: bytes


def new_id() -> str:
    """An identifier that nobody guesses."""
    return secrets.token_urlsafe(16)


def put(store: Store, letter: Letter, view: bytes, *, held_id: str, until: float, human: str, message: str) -> None:
    """Keep a message, durably; `human` is its sender's main address, `message` its Message-ID."""
    now = store.clock()
    sealed = store.seal(msgspec.msgpack.encode(letter), LETTER)
    with store.write() as connection:
        connection.execute(
            insert(HELD).values(
                id=held_id,
                state="held",
                held_at=now,
                until=until,
                next_at=until,
                tries=0,
                owner="",
                lease_until=0.0,
                human=store.digests.of("person", human),
                message=store.digests.of("message", message),
                letter=sealed,
                view=store.seal(view, VIEW),
            )
        )


def look(store: Store, held_id: str) -> Row | None:
    """What the page of a message shows; None where there is no such message. `view` is empty once it has gone."""
    columns = HELD.c.state, HELD.c.held_at, HELD.c.until, HELD.c.view
    with store.read() as connection:
        row = connection.execute(select(*columns).where(HELD.c.id == held_id)).first()
    if row is None:
        return None
    view = store.keys.open(row.view, VIEW) if row.view is not None else b""
    return Row(state=row.state, held_at=row.held_at, until=row.until, view=view)


def release(store: Store, held_id: str, link: bytes, reason: str, give_up_at: float) -> bool:
    """Queue a held message for sending, once; false where the link or the message has been used."""
    now = store.clock()
    values = {"state": "queued", "next_at": now, "give_up_at": give_up_at, "tries": 0}
    if reason:
        values["reason"] = store.seal(reason.encode(), REASON)
    with store.write() as connection:
        if not _used(connection, link, now, give_up_at) or not _moved(connection, held_id, "held", values):
            connection.rollback()
            return False
    return True


def withdraw(store: Store, held_id: str, link: bytes) -> bool:
    """Let go of a held message: its text is gone with this; false where the link or the message has been used."""
    now = store.clock()
    with store.write() as connection:
        if not _used(connection, link, now, now) or not _moved(connection, held_id, "held", _ended("withdrawn", now)):
            connection.rollback()
            return False
    return True


def use(store: Store, link: bytes, ends_at: float) -> bool:
    """Use up a link of a message that is not held; false where it has been used."""
    with store.write() as connection:
        used = _used(connection, link, store.clock(), ends_at)
        if not used:
            connection.rollback()
    return used


def used(store: Store, link: bytes) -> bool:
    """Whether a link has been used."""
    with store.read() as connection:
        return connection.execute(select(LINK.c.id).where(LINK.c.id == link)).first() is not None


def expire(store: Store, give_up_after: float) -> list[str]:
    """Queue what has been held to its end; the ids, each to one process alone."""
    now = store.clock()
    with store.write() as connection:
        due = connection.scalars(select(HELD.c.id).where(HELD.c.state == "held", HELD.c.until <= now)).all()
        values = {"state": "queued", "next_at": now, "give_up_at": now + give_up_after}
        return [held_id for held_id in due if _moved(connection, held_id, "held", values)]


def claim(store: Store) -> Claimed | None:
    """Take the queued message that is due longest, for LEASE_S; None where nothing is due."""
    now = store.clock()
    free = (HELD.c.state == "queued", HELD.c.next_at <= now, HELD.c.lease_until <= now)
    with store.write() as connection:
        row = connection.execute(select(HELD).where(*free).order_by(HELD.c.next_at).limit(1)).first()
        if row is None:
            return None
        taken = (
            update(HELD)
            .where(HELD.c.id == row.id, *free)
            .values(owner=store.owner, lease_until=now + LEASE_S, tries=HELD.c.tries + 1)
        )
        if connection.execute(taken).rowcount != 1:
            return None
    letter = msgspec.msgpack.decode(store.keys.open(row.letter, LETTER), type=Letter)
    return Claimed(
        id=row.id,
        tries=row.tries + 1,
        held_at=row.held_at,
        give_up_at=row.give_up_at,
        letter=letter,
        view=store.keys.open(row.view, VIEW),
    )


def renew(store: Store, held_id: str) -> bool:
    """Keep the lease; false where it has run out and another has it: then nothing more may be sent."""
    now = store.clock()
    mine = (HELD.c.id == held_id, HELD.c.state == "queued", HELD.c.owner == store.owner, HELD.c.lease_until > now)
    with store.write() as connection:
        return connection.execute(update(HELD).where(*mine).values(lease_until=now + LEASE_S)).rowcount == 1


def ended(store: Store, held_id: str, state: Literal["sent", "returned"]) -> None:
    """Note that the message has gone: its text goes with this."""
    with store.write() as connection:
        _moved(connection, held_id, "queued", _ended(state, store.clock()))


def put_off(store: Store, held_id: str, next_at: float, left: Letter) -> None:
    """Try again later, for the recipients that are left."""
    letter = store.seal(msgspec.msgpack.encode(left), LETTER)
    with store.write() as connection:
        values = {"next_at": next_at, "owner": "", "lease_until": 0.0, "letter": letter}
        _moved(connection, held_id, "queued", values)


def counts(store: Store) -> dict[str, int]:
    """How many messages are in each state."""
    with store.read() as connection:
        rows = connection.execute(select(HELD.c.state, func.count().label("number")).group_by(HELD.c.state)).all()
    return {row.state: row.number for row in rows}


def states(store: Store, message: str) -> Iterator[tuple[State, float]]:
    """What became of the held messages with this Message-ID, and when."""
    digest = store.digests.of("message", message)
    with store.read() as connection:
        columns = HELD.c.state, func.coalesce(HELD.c.ended_at, HELD.c.held_at)
        yield from connection.execute(select(*columns).where(HELD.c.message == digest)).tuples().all()


def _ended(state: State, now: float) -> dict[str, object]:
    gone = {"letter": None, "view": None, "reason": None, "owner": "", "lease_until": 0.0}
    return {"state": state, "ended_at": now, **gone}


def _moved(connection: Connection, held_id: str, before: State, values: dict[str, object]) -> bool:
    here = update(HELD).where(HELD.c.id == held_id, HELD.c.state == before)
    return connection.execute(here.values(values)).rowcount == 1


def _used(connection: Connection, link: bytes, now: float, ends_at: float) -> bool:
    """Note that a link is used; false where it was."""
    try:
        with connection.begin_nested():
            connection.execute(insert(LINK).values(id=link, used_at=now, ends_at=ends_at))
    except IntegrityError:
        return False
    return True
