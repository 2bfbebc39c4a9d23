"""Removes what is over its time. Mail that is held or on its way is left: it is sent, withdrawn or returned."""

from sqlalchemy import ColumnElement, Table, delete, func, select

from mailguard.store import tallies
from mailguard.store.fatigue import WEEK_S
from mailguard.store.history import COPIES_S
from mailguard.store.ledger_tables import ADVICE, DIGEST, FIGURE, GATHERED, REQUEST, WEEK
from mailguard.store.store import Store
from mailguard.store.tables import COPY, HELD, LETTER, LINK, NOTICE

DAY_S = 86_400.0
BATCH = 1000  # rows of one transaction, so that no writer waits long
LETTERS = 2_000_000  # rows, however few days they are of
COPIES = 1_000_000
NOTICE_DAYS = 14  # that it is known that a notice has gone, so that no second one goes
LATE_DAYS = 2  # after which nobody sends any more what waits
FIGURE_WEEKS = 104  # for a comparison with the year before
REQUEST_DAYS = 730
EPOCH = 719_163  # the ordinal of 1 January 1970


def clean(store: Store, *, history_days: int, held_days: int) -> dict[str, int]:
    """Remove everything that is over its time, close the weeks that are over; what went, by kind."""
    now = store.clock()
    today = EPOCH + int(now // DAY_S)
    late, weeks = now - LATE_DAYS * DAY_S, today - 7 * FIGURE_WEEKS
    ended = HELD.c.state.in_(("sent", "withdrawn", "returned")) & (HELD.c.ended_at < now - held_days * DAY_S)
    gone_out = (NOTICE.c.state != "waiting") & (NOTICE.c.made_at < now - NOTICE_DAYS * DAY_S)
    stranded = (NOTICE.c.state == "waiting") & (NOTICE.c.give_up_at < late)
    removed = {
        "letters": _gone(store, LETTER, (LETTER.c.day < today - history_days) | _beyond(LETTER, LETTERS)),
        "copies": _gone(store, COPY, (COPY.c.at < now - COPIES_S) | _beyond(COPY, COPIES)),
        "held": _gone(store, HELD, ended),
        "notices": _gone(store, NOTICE, gone_out | stranded),
        "links": _gone(store, LINK, LINK.c.ends_at < now - DAY_S),
        "withdrawn": tallies.settle(store),
        "weeks_closed": tallies.close_weeks(store),
        "advice": _all_gone(store, (ADVICE, ADVICE.c.told_at <= now - WEEK_S)),
        "digests": _all_gone(
            store,
            (DIGEST, DIGEST.c.due_at < late),
            (GATHERED, GATHERED.c.person.not_in(select(DIGEST.c.person))),
        ),
        "figures": _all_gone(store, (FIGURE, FIGURE.c.week < weeks), (WEEK, WEEK.c.week < weeks)),
        "requests": _gone(store, REQUEST, REQUEST.c.at < now - REQUEST_DAYS * DAY_S),
    }
    _wipe(store)
    return removed


def _beyond(table: Table, rows: int) -> ColumnElement[bool]:
    """The rows that are too many: identifiers count up."""
    newest = select(func.coalesce(func.max(table.c.id), 0)).scalar_subquery()
    return table.c.id <= newest - rows


def _gone(store: Store, table: Table, over: ColumnElement[bool]) -> int:
    """Delete what is over, some rows at a time; how many."""
    (key,) = table.primary_key.columns
    gone = 0
    while True:
        with store.read() as connection:
            batch = list(connection.scalars(select(key).where(over).limit(BATCH)))
        if not batch:
            return gone
        with store.write() as connection:
            gone += connection.execute(delete(table).where(key.in_(batch), over)).rowcount


def _all_gone(store: Store, *rows: tuple[Table, ColumnElement[bool]]) -> int:
    """Delete what is over at once: these are few."""
    with store.write() as connection:
        return sum(connection.execute(delete(table).where(over)).rowcount for table, over in rows)


def _wipe(store: Store) -> None:
    """What was deleted in SQLite's file is still in its log until that is emptied."""
    if store.engine.dialect.name != "sqlite":
        return
    connection = store.engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
