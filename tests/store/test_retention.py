"""What is over its time goes, and says so; held mail never does."""

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import func, insert, select

from mailguard.store import held, waiting
from mailguard.store.ledger_tables import DIGEST, FIGURE, GATHERED
from mailguard.store.retention import clean
from mailguard.store.store import Store
from mailguard.store.tables import HELD, LETTER, METADATA, NOTICE, THREAD
from tests.store.opening import TUESDAY, Clock, Database
from tests.store.rows import DAY_S, everything, hold, letter, notice, outcome

TODAY = datetime.fromtimestamp(TUESDAY, UTC).date().toordinal()


def cleaned(store: Store) -> dict[str, int]:
    return {kind: number for kind, number in clean(store, history_days=60, held_days=30).items() if number}


def rows(store: Store) -> dict[str, int]:
    with store.read() as connection:
        found = {
            name: connection.scalar(select(func.count()).select_from(table)) or 0
            for name, table in METADATA.tables.items()
        }
    return {name: number for name, number in found.items() if number}


def test_nothing_goes_before_its_time(store: Store) -> None:
    everything(store, TODAY)
    before = rows(store)
    assert cleaned(store) == {}
    assert rows(store) == before


def test_letters_go_with_their_threads_after_the_days_that_are_set(store: Store) -> None:
    letter(store, TODAY - 60)
    letter(store, TODAY - 61)
    assert cleaned(store) == {"letters": 1}
    with store.read() as connection:
        assert connection.scalars(select(LETTER.c.day)).all() == [TODAY - 60]
        assert len(connection.execute(select(THREAD)).all()) == 1


def test_everything_goes_in_the_end_but_mail_that_is_still_held(store: Store, clock: Clock) -> None:
    everything(store, TODAY)
    clock.now += 1000 * DAY_S
    gone = {"letters", "copies", "notices", "withdrawn", "advice", "digests", "weeks_closed", "figures"}
    assert set(cleaned(store)) == gone
    assert cleaned(store) == {}
    assert rows(store) == {"held": 1, "secret": 2, "tally": 1, "week": 1}  # the tally: withdrawn, as of today
    with store.read() as connection:
        assert connection.scalar(select(HELD.c.state)) == "held"


def test_a_message_that_has_gone_is_known_for_the_days_that_are_set(store: Store, clock: Clock) -> None:
    hold(store)
    with store.write() as connection:
        held.withdraw(store, connection, "one", b"link")
    clock.now += 30 * DAY_S
    assert cleaned(store) == {"links": 1}
    clock.now += 1
    assert cleaned(store) == {"held": 1}


def test_a_notice_that_waits_is_left_to_be_sent_and_one_that_nobody_sends_is_not(store: Store, clock: Clock) -> None:
    notice(store, give_up_s=900)
    clock.now += 2 * DAY_S
    assert cleaned(store) == {}
    clock.now += 1000
    assert cleaned(store) == {"notices": 1}


def test_that_a_notice_has_gone_is_known_for_a_fortnight(store: Store, clock: Clock) -> None:
    notice(store)
    claimed = waiting.claim(store)
    assert claimed is not None
    waiting.ended(store, claimed.key, "sent")
    clock.now += 14 * DAY_S
    assert cleaned(store) == {}
    clock.now += 1
    assert cleaned(store) == {"notices": 1}
    with store.read() as connection:
        assert connection.execute(select(NOTICE)).all() == []


def test_what_was_gathered_for_a_digest_that_nobody_sends_goes(store: Store, clock: Clock) -> None:
    everything(store, TODAY)
    clock.now += 9 * DAY_S
    assert "digests" not in cleaned(store)
    clock.now += 1
    assert cleaned(store)["digests"] == 2
    with store.read() as connection:
        assert connection.execute(select(DIGEST)).all() == connection.execute(select(GATHERED)).all() == []


def test_a_week_is_closed_and_its_figures_are_kept_for_two_years(store: Store, clock: Clock) -> None:
    for number in range(6):
        outcome(store, f"member{number}@glanrafon.example")
    clock.now += 7 * DAY_S
    assert cleaned(store)["weeks_closed"] == 1
    clock.now += 103 * 7 * DAY_S
    cleaned(store)
    with store.read() as connection:
        assert connection.scalars(select(FIGURE.c.people)).all() == [6]
    clock.now += 7 * DAY_S
    assert cleaned(store)["figures"] == 2


def test_many_rows_go_in_pieces(store: Store) -> None:
    rows = [{"own": b"", "day": TODAY - 100 - number, "writer": b"olwen", "readers": b"kate"} for number in range(1203)]
    with store.write() as connection:
        connection.execute(insert(LETTER), rows)
    assert cleaned(store) == {"letters": 1203}


def test_what_is_deleted_is_not_to_be_found_in_the_files(tmp_path: Path) -> None:
    database = Database("sqlite", "", tmp_path)
    store = database.open()
    hold(store)
    with store.read() as connection:
        box: bytes = connection.scalar(select(HELD.c.letter)) or b""
    assert any(box[:40] in path.read_bytes() for path in tmp_path.iterdir())
    with store.write() as connection:
        held.withdraw(store, connection, "one", b"link")
    cleaned(store)
    assert not any(box[:40] in path.read_bytes() for path in tmp_path.iterdir())
    database.close()
