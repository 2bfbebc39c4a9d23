"""Who has been told what, so that nobody hears the same advice twice in a week; what is left out is gathered.

A person is the one who gets the notice. What is kept of a message that brought no notice is a count for each rule.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from mailguard.store.ledger_tables import ADVICE, DIGEST, GATHERED
from mailguard.store.once import insert_once
from mailguard.store.store import Store

WEEK_S = 7 * 86_400.0
DIGESTS = 100  # at a time: the others follow an hour later
PURPOSE = "digest"


class Recipient(msgspec.Struct, frozen=True, kw_only=True):
    """Who gets a digest, by main address, where it goes, and in which languages, in their order."""

    person: str
    address: str
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A digest that is due: how often each rule was left out. `key` is the same however often it is asked for."""

    person: bytes
    key: str
    due_at: float
    recipient: Recipient
    counts: tuple[tuple[str, int], ...]


def fresh(store: Store, person: str, rules: Iterable[str], message: str, now: float) -> tuple[str, ...]:
    """Those of the rules of which this person has not been told within a week, in their order.

    `message` is the key of the message's notice: what was told of an earlier copy of it is fresh with the next one.
    """
    asked = tuple(dict.fromkeys(rules))
    same = ADVICE.c.message == _of_message(store, message)
    recent = (ADVICE.c.person == _of(store, person), ADVICE.c.rule.in_(asked), ADVICE.c.told_at > now - WEEK_S)
    with store.read() as connection:
        told_before = set(connection.scalars(select(ADVICE.c.rule).where(*recent, ~same)))
    return tuple(rule for rule in asked if rule not in told_before)


def told(store: Store, person: str, rules: Iterable[str], message: str, now: float) -> None:
    """Note that this person is told of these rules."""
    digest, about = _of(store, person), _of_message(store, message)
    with store.write() as connection:
        for rule in dict.fromkeys(rules):
            row = {"person": digest, "rule": rule, "told_at": now, "message": about}
            if not insert_once(connection, ADVICE, row):
                mine = (ADVICE.c.person == digest, ADVICE.c.rule == rule, ADVICE.c.told_at < now)
                connection.execute(update(ADVICE).where(*mine).values(told_at=now, message=about))


def gather(store: Store, recipient: Recipient, rules: Iterable[str], message: str, now: float) -> None:
    """Count what this person is not told of again, once a message; the digest is due a week after the first of it."""
    left_out = tuple(dict.fromkeys(rules))
    if not left_out:
        return
    digest, about = _of(store, recipient.person), _of_message(store, message)
    box = store.seal(msgspec.msgpack.encode(recipient), PURPOSE)
    with store.write() as connection:
        insert_once(connection, DIGEST, {"person": digest, "due_at": now + WEEK_S, "box": box})
        for rule in left_out:
            row = {"person": digest, "rule": rule, "number": 1, "message": about}
            if not insert_once(connection, GATHERED, row):
                mine = (GATHERED.c.person == digest, GATHERED.c.rule == rule, GATHERED.c.message != about)
                more = {"number": GATHERED.c.number + 1, "message": about}
                connection.execute(update(GATHERED).where(*mine).values(more))


def digests_due(store: Store, now: float) -> tuple[Due, ...]:
    """The digests that are due, oldest first; asking changes nothing."""
    due = select(DIGEST).where(DIGEST.c.due_at <= now).order_by(DIGEST.c.due_at).limit(DIGESTS)
    with store.read() as connection:
        rows = connection.execute(due).all()
        counts = {row.person: _counts(connection, row.person) for row in rows}
    return tuple(
        Due(
            person=row.person,
            key=f"digest {row.person.hex()} {row.due_at}",
            due_at=row.due_at,
            recipient=msgspec.msgpack.decode(store.keys.open(row.box, PURPOSE), type=Recipient),
            counts=counts[row.person],
        )
        for row in rows
    )


def digested(connection: Connection, due: Due) -> bool:
    """Note that a digest is on its way; false where another process has. What came meanwhile goes into the next one."""
    this = (DIGEST.c.person == due.person, DIGEST.c.due_at == due.due_at)
    box = connection.scalar(select(DIGEST.c.box).where(*this))
    if box is None or connection.execute(delete(DIGEST).where(*this)).rowcount != 1:
        return False
    mine = GATHERED.c.person == due.person
    for rule, number in due.counts:
        less = update(GATHERED).where(mine, GATHERED.c.rule == rule).values(number=GATHERED.c.number - number)
        connection.execute(less)
    connection.execute(delete(GATHERED).where(mine, GATHERED.c.number <= 0))
    if connection.execute(select(GATHERED.c.rule).where(mine).limit(1)).first() is not None:
        again = {"person": due.person, "due_at": due.due_at + WEEK_S, "box": box}
        connection.execute(insert(DIGEST).values(again))
    return True


def _counts(connection: Connection, person: bytes) -> tuple[tuple[str, int], ...]:
    mine = select(GATHERED.c.rule, GATHERED.c.number).where(GATHERED.c.person == person)
    rows = connection.execute(mine.order_by(GATHERED.c.number.desc(), GATHERED.c.rule))
    return tuple((row.rule, row.number) for row in rows)


def _of(store: Store, person: str) -> bytes:
    return store.digests.of("person", person)


def _of_message(store: Store, message: str) -> bytes:
    return store.digests.of("advice", message)
