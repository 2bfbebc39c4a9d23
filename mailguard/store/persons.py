"""All that the store holds about one person, for his own recorded request: given out, or erased.

A person is found by the digests of his addresses. Mail that others hold for him is not looked through: it is its
sender's until it goes.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from mailguard.store import held, history, tallies, waiting
from mailguard.store.history import COPIES_S
from mailguard.store.keys import DIGEST_BYTES
from mailguard.store.ledger_tables import ADVICE, DIGEST, GATHERED, REQUEST, WITHDRAWN
from mailguard.store.store import Store
from mailguard.store.tables import COPY, HELD, LETTER, NOTICE

Deed = Literal["export", "erase"]


def record(store: Store, deed: Deed, reference: str, addresses: Iterable[str]) -> None:
    """Note a request: when, what for, the council's own reference of it, and about whom, as a digest."""
    person = _digests(store, addresses)[0]
    row = {"at": store.clock(), "deed": deed, "reference": reference, "person": person}
    with store.write() as connection:
        connection.execute(insert(REQUEST).values(row))


def token(store: Store, address: str) -> str:
    """A word for a person that a log may hold: without the store's secret it leads to nobody."""
    return store.digests.of("request", address.lower()).hex()


def about(store: Store, addresses: Iterable[str]) -> dict[str, list[dict[str, Any]]]:
    """Everything about the person with these addresses, by kind; the main address comes first."""
    addresses = tuple(addresses)
    people = _digests(store, addresses)
    with store.read() as connection:
        return {
            "held": [_held(store, row) for row in connection.execute(select(HELD).where(HELD.c.human.in_(people)))],
            "notices": [_notice(store, row) for row in connection.execute(_of(NOTICE.c.human, people))],
            "letters": list(_letters(connection, people)),
            "copies": list(_copies(store, connection, addresses)),
            "advice": [
                {"rule": row.rule, "last_told": _time(row.told_at)}
                for row in connection.execute(_of(ADVICE.c.person, people))
            ],
            "weekly_note": [
                {"rule": row.rule, "left_out": row.number} for row in connection.execute(_of(GATHERED.c.person, people))
            ],
            "withdrawn": [
                {"at": _time(row.at), "rules": row.rules.split()}
                for row in connection.execute(_of(WITHDRAWN.c.person, people))
            ],
            "counted_this_week": [
                {"week": str(date.fromordinal(week)), "rule": rule, "outcome": outcome}
                for person in people
                for week, rule, outcome in tallies.counted_in(store, person)
            ],
            "requests": [
                {"at": _time(row.at), "deed": row.deed, "reference": row.reference}
                for row in connection.execute(_of(REQUEST.c.person, people))
            ],
        }


def erase(store: Store, addresses: Iterable[str]) -> tuple[dict[str, int], int]:
    """Erase everything about a person but mail that is held or on its way; what went, and how many such messages stay.

    The record of requests stays too: it shows that they were answered.
    """
    people = _digests(store, addresses)
    ended = HELD.c.state.in_(("sent", "withdrawn", "returned"))
    letters = _forget_letters(store, people)
    with store.write() as connection:
        gone = {
            "held": connection.execute(delete(HELD).where(HELD.c.human.in_(people), ended)).rowcount,
            "notices": connection.execute(delete(NOTICE).where(NOTICE.c.human.in_(people))).rowcount,
            "letters": letters,
            "advice": connection.execute(delete(ADVICE).where(ADVICE.c.person.in_(people))).rowcount,
            "weekly_note": connection.execute(delete(GATHERED).where(GATHERED.c.person.in_(people))).rowcount,
            "counted_this_week": sum(tallies.forget_person(store, connection, person) for person in people),
        }
        connection.execute(delete(DIGEST).where(DIGEST.c.person.in_(people)))
        stays = len(connection.scalars(select(HELD.c.id).where(HELD.c.human.in_(people))).all())
    return gone, stays


def _digests(store: Store, addresses: Iterable[str]) -> list[bytes]:
    return list(dict.fromkeys(store.digests.of("person", address.lower()) for address in addresses))


def _of(column: Any, people: list[bytes]) -> Any:  # noqa: ANN401  columns and selects, whose types say nothing here
    return select(column.table).where(column.in_(people))


def _held(store: Store, row: Any) -> dict[str, Any]:  # noqa: ANN401  a row
    found: dict[str, Any] = {"state": row.state, "held_at": _time(row.held_at), "until": _time(row.until)}
    if row.ended_at is not None:
        found["ended_at"] = _time(row.ended_at)
    if row.letter is not None:
        letter = msgspec.msgpack.decode(store.keys.open(row.letter, held.LETTER), type=held.Letter)
        header = message_from_bytes(letter.wire.partition(b"\r\n\r\n")[0] + b"\r\n\r\n", policy=policy.default)
        found |= {"mail_from": letter.mail_from, "rcpt_to": [address for address, _ in letter.rcpt]}
        found["subject"] = str(header["Subject"] or "")
    if row.view is not None:
        view = msgspec.json.decode(store.keys.open(row.view, held.VIEW))
        found["rules"] = [rule for rule, _ in view.get("rules", ())]
    if row.reason is not None:
        found["reason"] = store.keys.open(row.reason, held.REASON).decode("utf-8", "replace")
    return found


def _notice(store: Store, row: Any) -> dict[str, Any]:  # noqa: ANN401  a row
    found: dict[str, Any] = {"state": row.state, "made_at": _time(row.made_at)}
    if row.box is not None:
        letter = msgspec.msgpack.decode(store.keys.open(row.box, waiting.PURPOSE), type=waiting.Letter)
        found |= {"to": letter.recipient, "mail": letter.mail.decode("utf-8", "replace")}
    return found


def _letters(connection: Connection, people: list[bytes]) -> Iterator[dict[str, Any]]:
    """By day: how many messages of the person are known, and how many to him."""
    wrote: Counter[int] = Counter()
    read: Counter[int] = Counter()
    for row in connection.execute(select(LETTER.c.day, LETTER.c.writer, LETTER.c.readers)):
        wrote[row.day] += row.writer in people
        read[row.day] += any(digest in people for digest in _split(row.readers))
    for day in sorted(wrote):
        if wrote[day] or read[day]:
            yield {"day": str(date.fromordinal(day)), "wrote": wrote[day], "was_written_to": read[day]}


def _copies(store: Store, connection: Connection, addresses: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """The copies of the last hour that name the person as a recipient."""
    for row in connection.execute(select(COPY).where(COPY.c.at >= store.clock() - COPIES_S)):
        recipients = msgspec.msgpack.decode(store.keys.open(row.box, history.PURPOSE), type=tuple[str, ...])
        if {address.lower() for address in recipients} & {address.lower() for address in addresses}:
            yield {"at": _time(row.at)}


def _forget_letters(store: Store, people: list[bytes]) -> int:
    """Delete the letters that the person wrote, and his digest from those that he read."""
    with store.read() as connection:
        rows = connection.execute(select(LETTER.c.id, LETTER.c.readers)).all()
    read = [row for row in rows if any(digest in people for digest in _split(row.readers))]
    with store.write() as connection:
        gone = connection.execute(delete(LETTER).where(LETTER.c.writer.in_(people))).rowcount
        for row in read:
            left = b"".join(digest for digest in _split(row.readers) if digest not in people)
            gone += connection.execute(update(LETTER).where(LETTER.c.id == row.id).values(readers=left)).rowcount
    return gone


def _split(joined: bytes) -> Iterator[bytes]:
    return (joined[start : start + DIGEST_BYTES] for start in range(0, len(joined), DIGEST_BYTES))


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
