"""What is shown of a store: how much waits, and people of closed weeks alone."""

import asyncio
from pathlib import Path

from mailguard.metrics import Metrics
from mailguard.store.tallies import close_weeks, note
from mailguard.store_watch import StoreWatch
from tests.servers.running import captured_log
from tests.store.opening import TUESDAY, Database
from tests.store.rows import DAY_S, hold
from tests.test_metrics import samples


async def seen(database: Database) -> dict[tuple[str, tuple[str, ...]], float]:
    """The metrics after a look."""
    log, events = captured_log()
    metrics = Metrics()
    watch = StoreWatch(database.open(), metrics, log, every_s=60)
    watch.start()
    for _ in range(100):
        await asyncio.sleep(0.02)
        if ("mailguard_store_up", ()) in samples(metrics):
            break
    await watch.stop()
    assert events == []
    return samples(metrics)


async def test_the_metrics_show_what_waits_and_for_how_long(tmp_path: Path) -> None:
    database = Database("sqlite", "", tmp_path)
    store = database.open()
    hold(store, until_s=10_000)
    database.clock.now += 90
    hold(store, "two", until_s=10_000)
    found = await seen(database)
    assert found["mailguard_store_up", ()] == 1
    assert found["mailguard_held_messages", ("held",)] == 2
    assert found["mailguard_held_messages", ("returned",)] == 0
    assert found["mailguard_held_oldest_seconds", ()] == 90
    assert found["mailguard_notices_waiting", ()] == 0
    assert found["mailguard_store_faults_total", ("fault",)] == 0
    database.close()


async def test_the_metrics_show_people_of_closed_weeks_alone_and_none_under_five(tmp_path: Path) -> None:
    database = Database("sqlite", "", tmp_path)
    store = database.open()
    with store.write() as connection:
        for number in range(7):
            person = store.digests.of("person", f"member{number}@glanrafon.example")
            note(store, connection, person, ["CRIT001"], "told")
            if number < 4:
                note(store, connection, person, ["MASS001"], "told")
    assert not [name for name, _ in await seen(database) if name == "mailguard_outcome_people"]
    database.clock.now = TUESDAY + 7 * DAY_S
    close_weeks(store)
    people = {key: value for key, value in (await seen(database)).items() if key[0] == "mailguard_outcome_people"}
    assert people == {("mailguard_outcome_people", ("told", "other")): 7}
    database.close()


async def test_a_store_that_does_not_answer_is_shown_counted_and_not_ready(tmp_path: Path) -> None:
    database, metrics = Database("sqlite", "", tmp_path), Metrics()
    log, events = captured_log()
    watch = StoreWatch(database.open(), metrics, log, every_s=60)
    assert await watch.reachable()
    (tmp_path / "mailguard.db").write_bytes(b"no database" * 1000)
    watch.start()
    for _ in range(100):
        await asyncio.sleep(0.02)
        if events:
            break
    await watch.stop()
    assert not await watch.reachable()
    found = samples(metrics)
    assert found["mailguard_store_up", ()] == 0
    assert found["mailguard_store_faults_total", ("fault",)] >= 2
    assert {(event["event"], event["what"]) for event in events} == {
        ("store_failed", "the file is damaged, or no database")
    }
    database.close()
