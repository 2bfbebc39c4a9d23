"""Held messages in the store: each step one transaction, so that a crash between two leaves one of them.

    held -> queued -> sent        its sender lets it go, or the time is over
    held -> withdrawn             its sender takes it back
    queued -> returned            the next hop will not have it, or the time is over and it is not to be sent
    queued -> held                a process died after the dot: nobody knows whether it has gone, so its sender is asked

While a process works on a queued message it has a lease; one that dies lets the lease run out. The copies into which a
server has split one message are rows of one sender and Message-ID: what is done to one is done to all that are held.
"""

import secrets
from dataclasses import dataclass
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from mailguard.store.store import Store
from mailguard.store.tables import HELD, LINK

State = Literal["held", "queued", "sent", "withdrawn", "returned"]
LEASE_S = 60.0  # of a process that works on a message and renews it; after a crash the message waits so long
LINK_S = 1_209_600.0  # how long it is known that a link has been used: longer than any holding
AGAIN = ("held", "queued", "sent", "withdrawn")  # in which a message that comes again is the one that was answered
AGAIN_S = 432_000.0  # RFC 5321 4.5.4.1: a client tries for four to five days
LETTER, VIEW, REASON = "held letter", "held view", "held reason"


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """A message as it goes on: the commands of its envelope as they would have gone to the next hop, and its bytes.

    `rcpt` are pairs of the address and the whole command. `wire` is dot-stuffed, without the final dot. `past` is what
    the history notes once it has gone; `reader` is who hears what becomes of it, and `reached` tells that somebody has
    got it already.
    """

    mail: bytes
    mail_from: str
    rcpt: tuple[tuple[str, bytes], ...]
    wire: bytes
    past: bytes = b""
    reader: str = ""
    reached: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class New:
    """A message to be held: what its page shows, until when, its sender's main address, and its Message-ID."""

    id: str
    letter: Letter
    view: bytes
    until: float
    human: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A queued message that this process works on; `tries` tells how often, this time with it.

    `released` is true where its sender has let it go, false where its time is over; `human` is his digest.
    """

    id: str
    tries: int
    held_at: float
    until: float
    give_up_at: float
    released: bool
    human: bytes
    letter: Letter
    view: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What is known of a held message beside its text; `view` is empty once it has gone."""

    state: State
    held_at: float
    until: float
    view: bytes


def new_id() -> str:
    """An identifier that nobody guesses."""
    return secrets.token_urlsafe(16)


def put(store: Store, connection: Connection, new: New) -> str | None:
    """Keep a message; the id of the first of its copies that are held, which is its own where it is alone.

    None where it is here already, since its client did not hear of it and has come again. Its holding ends with that
    of its earlier copies, whose page now shows all.
    """
    human, message = _person(store, new.human), _message(store, new.message or new.id)
    addresses = sorted(address for address, _ in new.letter.rcpt)
    envelope = store.digests.of("envelope", new.message or new.id, new.letter.mail_from, *addresses)
    if connection.dialect.name == "postgresql":  # SQLite has one writer at a time
        number = int.from_bytes(envelope[:8], "big", signed=True)
        connection.execute(select(func.pg_advisory_xact_lock(number)))
    again = (HELD.c.envelope == envelope, HELD.c.state.in_(AGAIN), HELD.c.held_at > store.clock() - AGAIN_S)
    if connection.execute(select(HELD.c.id).where(*again).limit(1)).first() is not None:
        return None
    view = store.seal(new.view, VIEW)
    earlier = (HELD.c.human == human, HELD.c.message == message, HELD.c.state == "held")
    until = connection.scalar(select(func.min(HELD.c.until)).where(*earlier)) or new.until
    connection.execute(update(HELD).where(*earlier).values(view=view))
    values = {
        "id": new.id,
        "state": "held",
        "held_at": store.clock(),
        "until": until,
        "next_at": until,
        "tries": 0,
        "owner": "",
        "lease_until": 0.0,
        "human": human,
        "message": message,
        "envelope": envelope,
        "letter": store.seal(msgspec.msgpack.encode(new.letter), LETTER),
        "view": view,
    }
    first = connection.scalar(select(HELD.c.id).where(*earlier).order_by(HELD.c.held_at).limit(1))
    connection.execute(insert(HELD).values(values))
    return first or new.id


def look(store: Store, held_id: str) -> Row | None:
    """What the page of a message shows; None where there is no such message."""
    columns = HELD.c.state, HELD.c.held_at, HELD.c.until, HELD.c.view
    with store.read() as connection:
        row = connection.execute(select(*columns).where(HELD.c.id == held_id)).first()
    if row is None:
        return None
    view = store.keys.open(row.view, VIEW) if row.view is not None else b""
    return Row(state=row.state, held_at=row.held_at, until=row.until, view=view)


def release(  # noqa: PLR0917  the values of one deed
    store: Store, connection: Connection, held_id: str, link: bytes, reason: str, send_s: float
) -> bytes | None:
    """Queue a held message for sending within `send_s` seconds, once; whose it is.

    None where link or message has been used: the transaction is over then.
    """
    now = store.clock()
    values: dict[str, object] = {
        "state": "queued",
        "next_at": now,
        "give_up_at": now + send_s,
        "tries": 0,
        "expired": 0,
        "dotted": 0,
    }
    if reason:
        values["reason"] = store.seal(reason.encode(), REASON)
    return _done(connection, held_id, link, now, now + send_s + LINK_S, values)


def withdraw(store: Store, connection: Connection, held_id: str, link: bytes) -> bytes | None:
    """Let go of a held message: its text is gone with this; whose it is, None as above."""
    now = store.clock()
    return _done(connection, held_id, link, now, now + LINK_S, _ended("withdrawn", now))


def use(store: Store, connection: Connection, link: bytes, ends_at: float) -> bool:
    """Use up a link of a message that is not held; false where it has been used."""
    return _used(connection, link, store.clock(), ends_at)


def used(store: Store, link: bytes) -> bool:
    """Whether a link has been used."""
    with store.read() as connection:
        return connection.execute(select(LINK.c.id).where(LINK.c.id == link)).first() is not None


def expire(store: Store, send_s: float) -> int:
    """Queue what has been held to its end, and let go of what most likely went before; how many messages."""
    now = store.clock()
    over = (HELD.c.state == "held", HELD.c.until <= now)
    with store.read() as connection:
        if connection.scalar(select(HELD.c.id).where(*over).limit(1)) is None:
            return 0
    values = {"state": "queued", "next_at": now, "give_up_at": now + send_s, "expired": 1}
    with store.write() as connection:
        connection.execute(update(HELD).where(*over, HELD.c.dotted == 1).values(_ended("sent", now)))
        return connection.execute(update(HELD).where(*over, HELD.c.dotted == 0).values(values)).rowcount


def claim(store: Store) -> Claimed | None:
    """Take the queued message that is due longest, for LEASE_S; None where nothing is due."""
    now = store.clock()
    free = (HELD.c.state == "queued", HELD.c.dotted == 0, HELD.c.next_at <= now, HELD.c.lease_until <= now)
    with store.read() as connection:
        if connection.scalar(select(HELD.c.id).where(*free).limit(1)) is None:
            return None
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
    return _claimed(store, row, row.tries + 1)


def renew(store: Store, held_id: str, *, dotted: bool = False) -> bool:
    """Keep the lease; false where it has run out and another has it: then nothing more may be sent.

    `dotted` notes that the dot is about to be sent: from then on, only an answer tells what became of the message.
    """
    now = store.clock()
    mine = (HELD.c.id == held_id, HELD.c.state == "queued", HELD.c.owner == store.owner, HELD.c.lease_until > now)
    values = {"lease_until": now + LEASE_S} | ({"dotted": 1} if dotted else {})
    with store.write() as connection:
        return connection.execute(update(HELD).where(*mine).values(values)).rowcount == 1


def unsure(store: Store) -> list[str]:
    """The messages after whose dot a process died: nobody knows whether the next hop has taken them."""
    lost = (HELD.c.state == "queued", HELD.c.dotted == 1, HELD.c.lease_until <= store.clock())
    with store.read() as connection:
        return list(connection.scalars(select(HELD.c.id).where(*lost)))


def opened(store: Store, held_id: str) -> Claimed | None:
    """A message that is on its way, without a lease; None where it is not any more."""
    with store.read() as connection:
        row = connection.execute(select(HELD).where(HELD.c.id == held_id, HELD.c.state == "queued")).first()
    return _claimed(store, row, row.tries) if row is not None else None


def ask(store: Store, connection: Connection, held_id: str, view: bytes, until: float) -> bool:
    """Leave it to the sender whether such a message is sent again; false where another process has done so."""
    ours = (HELD.c.owner == store.owner) | (HELD.c.lease_until <= store.clock())
    lost = (HELD.c.id == held_id, HELD.c.state == "queued", HELD.c.dotted == 1, ours)
    values = {"state": "held", "view": store.seal(view, VIEW), "until": until, "owner": "", "lease_until": 0.0}
    return connection.execute(update(HELD).where(*lost).values(values)).rowcount == 1


def known_after_all(store: Store, connection: Connection, held_id: str) -> None:
    """End a message as sent of which its sender has been asked meanwhile."""
    asked = (HELD.c.id == held_id, HELD.c.state == "held", HELD.c.dotted == 1)
    connection.execute(update(HELD).where(*asked).values(_ended("sent", store.clock())))


def ended(store: Store, connection: Connection, held_id: str, state: Literal["sent", "returned"]) -> bool:
    """Note that the message has gone; false where it is not this process's any more.

    Its text goes with this, but for what is returned: that is kept until the report that encloses it has gone.
    """
    values = _ended(state, store.clock())
    if state == "returned":
        values = {name: value for name, value in values.items() if name not in {"letter", "view"}}
    return _mine(store, connection, held_id, values)


def put_off(store: Store, connection: Connection, held_id: str, next_at: float, left: Letter) -> bool:
    """Try again later, for the recipients that are left; false as above."""
    letter = store.seal(msgspec.msgpack.encode(left), LETTER)
    values = {"next_at": next_at, "owner": "", "lease_until": 0.0, "dotted": 0, "letter": letter}
    return _mine(store, connection, held_id, values)


def counts(store: Store) -> dict[str, int]:
    """How many messages are in each state."""
    with store.read() as connection:
        rows = connection.execute(select(HELD.c.state, func.count().label("number")).group_by(HELD.c.state)).all()
    return {row.state: row.number for row in rows}


def states(store: Store, message: str) -> list[tuple[State, float]]:
    """What became of the held messages with this Message-ID, and when."""
    digest = _message(store, message)
    with store.read() as connection:
        columns = HELD.c.state, func.coalesce(HELD.c.ended_at, HELD.c.held_at).label("at")
        rows = connection.execute(select(*columns).where(HELD.c.message == digest)).all()
    return [(row.state, row.at) for row in rows]


def _claimed(store: Store, row: Any, tries: int) -> Claimed:  # noqa: ANN401  a row has the columns of its table
    return Claimed(
        id=row.id,
        tries=tries,
        held_at=row.held_at,
        until=row.until,
        give_up_at=row.give_up_at,
        released=not row.expired,
        human=row.human,
        letter=msgspec.msgpack.decode(store.keys.open(row.letter, LETTER), type=Letter),
        view=store.keys.open(row.view, VIEW),
    )


def _ended(state: State, now: float) -> dict[str, object]:
    gone = {"letter": None, "view": None, "reason": None, "owner": "", "lease_until": 0.0}
    return {"state": state, "ended_at": now, **gone}


def _done(  # noqa: PLR0917  as above
    connection: Connection, held_id: str, link: bytes, now: float, ends_at: float, values: dict[str, object]
) -> bytes | None:
    """Do the same to all held copies of the message of which this is one, and use up the link."""
    one = connection.execute(select(HELD.c.human, HELD.c.message).where(HELD.c.id == held_id)).first()
    if one is not None:
        copies = (HELD.c.human == one.human, HELD.c.message == one.message, HELD.c.state == "held")
        moved = connection.execute(update(HELD).where(*copies).values(values)).rowcount > 0
        if moved and _used(connection, link, now, ends_at):
            human: bytes = one.human
            return human
    connection.rollback()
    return None


def _person(store: Store, address: str) -> bytes:
    return store.digests.of("person", address)


def _message(store: Store, identifier: str) -> bytes:
    return store.digests.of("message", identifier)


def _mine(store: Store, connection: Connection, held_id: str, values: dict[str, object]) -> bool:
    """Change a message that this process works on."""
    mine = (HELD.c.id == held_id, HELD.c.state == "queued", HELD.c.owner == store.owner)
    return connection.execute(update(HELD).where(*mine).values(values)).rowcount == 1


def _used(connection: Connection, link: bytes, now: float, ends_at: float) -> bool:
    """Note that a link is used; false where it was."""
    try:
        with connection.begin_nested():
            connection.execute(insert(LINK).values(id=link, used_at=now, ends_at=ends_at))
    except IntegrityError:
        return False
    return True
