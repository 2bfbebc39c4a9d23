"""What became of warnings, by rule: how many different people, never who.

In a week that runs, people stand as digests under a key of that week alone. When it is over they are counted, merged
(`merging.py`) and deleted with the key, so that no two weeks can be joined and nobody can be found in any.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from mailguard.store.keys import Digests
from mailguard.store.ledger_tables import FIGURE, TALLY, WEEK, WITHDRAWN
from mailguard.store.merging import merged
from mailguard.store.once import insert_once
from mailguard.store.store import Store

# told: a notice went. changed, withdrew, sent, wrong (called wrong, and sent): what a sender did with a held message.
# expired: he did nothing until its time was over.
Outcome = Literal["told", "changed", "withdrew", "sent", "wrong", "expired"]
OUTCOMES: tuple[Outcome, ...] = ("told", "changed", "withdrew", "sent", "wrong", "expired")
DAY_S = 86_400.0
GRACE_S = 3600.0  # after a week's end, for what is being written just then
KEY_BYTES = 32
PURPOSE = "week"


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A week that is closed, by its Monday (UTC): different people by rule and outcome, none fewer than five.

    A rule or an outcome called "other" stands for all those that were put together.
    """

    monday: date
    figures: dict[tuple[str, str], int]


def note(store: Store, connection: Connection, person: bytes, rules: Iterable[str], outcome: Outcome) -> None:
    """Count a person (by digest) among those who met with an outcome of these rules this week; twice counts once."""
    week = _monday(store.clock())
    box = _key(store, connection, week)
    if box is None:
        return  # the week is closed: a clock has jumped
    digest = _in_week(store, box, person)
    for rule in dict.fromkeys(rules):
        insert_once(connection, TALLY, {"week": week, "rule": rule, "outcome": outcome, "person": digest})


def took_back(store: Store, connection: Connection, person: bytes, people: Iterable[str], rules: Iterable[str]) -> None:
    """Note that a person withdrew a held message to these people: changed if another follows within a day."""
    row = {"at": store.clock(), "person": person, "people": _addressed(store, people)}
    connection.execute(insert(WITHDRAWN).values(rules=" ".join(dict.fromkeys(rules)), **row))


def wrote(store: Store, person: bytes, people: Iterable[str]) -> None:
    """Note that a person has written to these people: what he withdrew before, he has changed."""
    mine = (
        WITHDRAWN.c.person == person,
        WITHDRAWN.c.people == _addressed(store, people),
        WITHDRAWN.c.at > store.clock() - DAY_S,
    )
    with store.read() as connection:
        if connection.execute(select(WITHDRAWN.c.id).where(*mine).limit(1)).first() is None:
            return
    _counted(store, mine, "changed")


def settle(store: Store) -> int:
    """Count as withdrawn what nobody has written anew within a day; how many messages."""
    return _counted(store, (WITHDRAWN.c.at <= store.clock() - DAY_S,), "withdrew")


def close_weeks(store: Store) -> int:
    """Merge what was counted in the weeks that are over, and delete who it was; how many weeks."""
    this_week = _monday(store.clock() - GRACE_S)
    open_weeks = select(WEEK.c.week).where(WEEK.c.week < this_week, WEEK.c.box.is_not(None))
    with store.read() as connection:
        over = list(connection.scalars(open_weeks))
    return sum(_close(store, week) for week in over)


def weeks(store: Store, last: int) -> list[Week]:
    """The closed ones among the last weeks, newest first; one without figures had fewer than five people."""
    this_week = _monday(store.clock())
    chosen = [this_week - 7 * back for back in range(1, last + 1)]
    with store.read() as connection:
        still_open = set(connection.scalars(select(WEEK.c.week).where(WEEK.c.box.is_not(None))))
        rows = connection.execute(select(FIGURE).where(FIGURE.c.week >= chosen[-1])).all()
    return [
        Week(
            monday=date.fromordinal(week),
            figures={(row.rule, row.outcome): row.people for row in rows if row.week == week},
        )
        for week in chosen
        if week not in still_open
    ]


def _close(store: Store, week: int) -> bool:
    with store.write() as connection:
        this = (WEEK.c.week == week, WEEK.c.box.is_not(None))
        if connection.execute(update(WEEK).where(*this).values(box=None)).rowcount != 1:
            return False  # another process has closed it
        met: dict[tuple[str, str], set[bytes]] = {}
        for row in connection.execute(select(TALLY).where(TALLY.c.week == week)):
            met.setdefault((row.rule, row.outcome), set()).add(row.person)
        numbers = merged({cell: frozenset(people) for cell, people in met.items()})
        rows = [{"week": week, "rule": rule, "outcome": what, "people": n} for (rule, what), n in numbers.items()]
        if rows:
            connection.execute(insert(FIGURE), rows)
        connection.execute(delete(TALLY).where(TALLY.c.week == week))
    return True


def _counted(store: Store, which: tuple[ColumnElement[bool], ...], outcome: Outcome) -> int:
    """Count withdrawn messages as what became of them; each once, also with two processes."""
    with store.write() as connection:
        rows = connection.execute(select(WITHDRAWN).where(*which).with_for_update()).all()
        connection.execute(delete(WITHDRAWN).where(WITHDRAWN.c.id.in_([row.id for row in rows])))
        for row in rows:
            note(store, connection, row.person, row.rules.split(), outcome)
    return len(rows)


def counted_in(store: Store, person: bytes) -> list[tuple[int, str, str]]:
    """The week, rule and outcome of every row that counts this person in weeks that are not closed."""
    with store.read() as connection:
        open_weeks = connection.execute(select(WEEK).where(WEEK.c.box.is_not(None))).all()
        found = []
        for row in open_weeks:
            here = (TALLY.c.week == row.week, TALLY.c.person == _in_week(store, row.box, person))
            rows = connection.execute(select(TALLY.c.rule, TALLY.c.outcome).where(*here)).all()
            found += [(row.week, each.rule, each.outcome) for each in rows]
    return found


def forget_person(store: Store, connection: Connection, person: bytes) -> int:
    """Delete every row that counts this person; how many."""
    gone = 0
    for row in connection.execute(select(WEEK).where(WEEK.c.box.is_not(None))).all():
        here = (TALLY.c.week == row.week, TALLY.c.person == _in_week(store, row.box, person))
        gone += connection.execute(delete(TALLY).where(*here)).rowcount
    return gone + connection.execute(delete(WITHDRAWN).where(WITHDRAWN.c.person == person)).rowcount


def _key(store: Store, connection: Connection, week: int) -> bytes | None:
    """The sealed key of a week, made by whoever counts first in it; None where the week is closed."""
    # Locked against closing until what is counted under it is written.
    asked = select(WEEK.c.box).where(WEEK.c.week == week).with_for_update(read=True)
    row = connection.execute(asked).first()
    if row is None:
        new = store.seal(secrets.token_bytes(KEY_BYTES), PURPOSE)
        insert_once(connection, WEEK, {"week": week, "box": new})
        row = connection.execute(asked).one()
    box: bytes | None = row.box
    return box


def _in_week(store: Store, box: bytes, person: bytes) -> bytes:
    return Digests(store.keys.open(box, PURPOSE)).of("person", person.hex())


def _addressed(store: Store, people: Iterable[str]) -> bytes:
    return store.digests.of("people", *sorted({address.lower() for address in people}))


def _monday(at: float) -> int:
    day = datetime.fromtimestamp(at, UTC).date()
    return (day - timedelta(days=day.weekday())).toordinal()
