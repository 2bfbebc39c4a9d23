"""How many different people met with what, and never who."""

from datetime import date

from sqlalchemy import func, select

from mailguard.store.ledger_tables import FIGURE, TALLY, WEEK, WITHDRAWN
from mailguard.store.store import Store
from mailguard.store.tallies import DAY_S, GRACE_S, close_weeks, note, settle, took_back, weeks, wrote
from tests.store.opening import TUESDAY, Clock, Database

WEEK_S = 7 * DAY_S
MONDAY = date(2026, 9, 21)
READERS = ("kate@glanrafon.example", "mark@glanrafon.example")


def member(store: Store, number: int) -> bytes:
    return store.digests.of("person", f"member{number}@glanrafon.example")


def told(store: Store, members: int, rule: str = "MASS001") -> None:
    with store.write() as connection:
        for number in range(members):
            note(store, connection, member(store, number), [rule], "told")


def took(store: Store, number: int, *rules: str) -> None:
    with store.write() as connection:
        took_back(store, connection, member(store, number), READERS, rules)


def test_a_week_that_runs_is_not_told_of(store: Store, clock: Clock) -> None:
    told(store, 9)
    clock.now = TUESDAY + 5 * DAY_S
    assert close_weeks(store) == 0
    assert [week.figures for week in weeks(store, 4)] == [{}, {}, {}, {}]


def test_a_closed_week_counts_different_people(store: Store, clock: Clock) -> None:
    told(store, 9)
    told(store, 9)
    clock.now = TUESDAY + WEEK_S
    assert close_weeks(store) == 1
    assert weeks(store, 1)[0].monday == MONDAY
    assert weeks(store, 1)[0].figures == {("MASS001", "told"): 9}


def test_a_closed_week_holds_nobody_and_no_key(store: Store, clock: Clock) -> None:
    told(store, 9)
    clock.now = TUESDAY + WEEK_S
    close_weeks(store)
    with store.read() as connection:
        assert connection.scalar(select(func.count()).select_from(TALLY)) == 0
        assert connection.scalars(select(WEEK.c.box)).all() == [None]


def test_the_same_person_is_another_in_the_next_week(store: Store, clock: Clock) -> None:
    told(store, 1)
    clock.now = TUESDAY + WEEK_S
    told(store, 1)
    with store.read() as connection:
        assert len(set(connection.scalars(select(TALLY.c.person)))) == 2


def test_fewer_than_five_are_not_even_written(store: Store, clock: Clock) -> None:
    told(store, 4)
    clock.now = TUESDAY + WEEK_S
    close_weeks(store)
    with store.read() as connection:
        assert connection.execute(select(FIGURE)).all() == []


def test_two_processes_close_a_week_once(store: Store, database: Database, clock: Clock) -> None:
    told(store, 6)
    clock.now = TUESDAY + WEEK_S
    assert [close_weeks(store), close_weeks(database.open())] == [1, 0]
    assert weeks(store, 1)[0].figures == {("MASS001", "told"): 6}


def test_nothing_is_counted_into_a_closed_week_when_the_clock_jumps_back(store: Store, clock: Clock) -> None:
    told(store, 6)
    clock.now = TUESDAY + WEEK_S
    close_weeks(store)
    clock.now = TUESDAY
    told(store, 9, "CRIT001")
    clock.now = TUESDAY + WEEK_S
    close_weeks(store)
    assert weeks(store, 1)[0].figures == {("MASS001", "told"): 6}


def test_a_week_stays_open_a_little_after_its_end(store: Store, clock: Clock) -> None:
    told(store, 6)
    clock.now = TUESDAY - 32 * 3600 + WEEK_S + GRACE_S - 1  # Monday, 00:59:59
    assert close_weeks(store) == 0
    clock.now += 1
    assert close_weeks(store) == 1


def outcomes(store: Store) -> set[str]:
    with store.read() as connection:
        return set(connection.scalars(select(TALLY.c.outcome)))


def test_withdrawn_and_written_anew_to_the_same_people_is_changed(store: Store, clock: Clock) -> None:
    took(store, 1, "CRIT001")
    clock.now += DAY_S - 1
    wrote(store, member(store, 1), reversed(READERS))
    assert outcomes(store) == {"changed"}
    clock.now += 1
    assert settle(store) == 0


def test_withdrawn_and_written_anew_to_others_is_withdrawn(store: Store, clock: Clock) -> None:
    took(store, 1, "CRIT001")
    wrote(store, member(store, 1), READERS[:1])
    wrote(store, member(store, 2), READERS)
    assert outcomes(store) == set()
    clock.now += DAY_S
    wrote(store, member(store, 1), READERS)
    assert settle(store) == 1
    assert outcomes(store) == {"withdrew"}


def test_what_was_withdrawn_is_forgotten_once_it_is_counted(store: Store, clock: Clock) -> None:
    took(store, 1, "CRIT001", "MASS001")
    clock.now += DAY_S
    settle(store)
    with store.read() as connection:
        assert connection.execute(select(WITHDRAWN)).all() == []
        assert set(connection.scalars(select(TALLY.c.rule))) == {"CRIT001", "MASS001"}


def test_no_row_holds_an_address(store: Store) -> None:
    told(store, 1)
    took(store, 0, "CRIT001")
    with store.read() as connection:
        rows = repr(connection.execute(select(TALLY)).all()) + repr(connection.execute(select(WITHDRAWN)).all())
    assert "glanrafon" not in rows
