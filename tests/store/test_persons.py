"""One person's data, on request: all of it, of nobody else, and gone when it is to go."""

import json
from datetime import UTC, datetime

from sqlalchemy import select

from mailguard.store import held
from mailguard.store.ledger_tables import REQUEST
from mailguard.store.persons import about, erase, record
from mailguard.store.store import Store
from mailguard.store.tables import METADATA
from tests.store.opening import TUESDAY, Database
from tests.store.rows import KATE, OLWEN, advice, everything, hold, letter, notice, outcome

TODAY = datetime.fromtimestamp(TUESDAY, UTC).date().toordinal()
EMRYS = "emrys@glanrafon.example"


def take_back(store: Store) -> None:
    with store.write() as connection:
        assert held.withdraw(store, connection, "one", b"link")


def test_everything_about_a_person_is_given_out(store: Store) -> None:
    everything(store, TODAY)
    found = about(store, [OLWEN])
    assert found["held"] == [
        {
            "state": "held",
            "held_at": "2026-09-22T08:00:00+00:00",
            "until": "2026-09-22T08:01:00+00:00",
            "mail_from": OLWEN,
            "rcpt_to": [KATE],
            "subject": "The fence",
            "rules": [],
        }
    ]
    assert "It went to all." in found["notices"][0]["mail"]
    assert found["letters"] == [{"day": "2026-09-22", "wrote": 1, "was_written_to": 0}]
    assert found["advice"] == [{"rule": "MASS001", "last_told": "2026-09-22T08:00:00+00:00"}]
    assert found["weekly_note"] == [{"rule": "MASS001", "left_out": 1}]
    assert found["withdrawn"] == [{"at": "2026-09-22T08:00:00+00:00", "rules": ["CRIT001"]}]
    assert found["counted_this_week"] == [{"week": "2026-09-21", "rule": "CRIT001", "outcome": "sent"}]


def test_whoever_was_written_to_learns_how_often_and_not_by_whom(store: Store) -> None:
    everything(store, TODAY)
    found = about(store, [KATE])
    assert found["letters"] == [{"day": "2026-09-22", "wrote": 0, "was_written_to": 1}]
    assert found["copies"] == [{"at": "2026-09-22T08:00:00+00:00"}]
    assert "olwen" not in json.dumps(found)
    assert "fence" not in json.dumps(found)


def test_nothing_about_another_is_given_out(store: Store) -> None:
    everything(store, TODAY)
    assert {kind: rows for kind, rows in about(store, [EMRYS]).items() if rows} == {}


def test_all_addresses_of_a_person_count(store: Store) -> None:
    hold(store, "one", OLWEN)
    hold(store, "two", "o.haf@glanrafon.example")
    assert len(about(store, [OLWEN, "O.Haf@glanrafon.example"])["held"]) == 2


def test_the_reason_that_a_sender_gave_is_given_out_with_the_message(store: Store) -> None:
    hold(store)
    with store.write() as connection:
        held.release(store, connection, "one", b"link", "The committee has asked for it.", 3600.0)
    assert about(store, [OLWEN])["held"][0]["reason"] == "The committee has asked for it."


def test_a_request_is_recorded_without_the_address(store: Store) -> None:
    record(store, "export", "SAR/2026/17", [OLWEN])
    assert about(store, [OLWEN])["requests"] == [
        {"at": "2026-09-22T08:00:00+00:00", "deed": "export", "reference": "SAR/2026/17"}
    ]
    with store.read() as connection:
        assert "olwen" not in repr(connection.execute(select(REQUEST)).all())


def test_everything_is_erased_but_mail_that_is_held_and_the_request(store: Store) -> None:
    everything(store, TODAY)
    record(store, "erase", "E1", [OLWEN])
    gone, stays = erase(store, [OLWEN])
    assert gone == {
        "held": 0,
        "notices": 1,
        "letters": 1,
        "advice": 1,
        "weekly_note": 1,
        "counted_this_week": 2,
    }
    assert stays == 1
    left = {kind: len(rows) for kind, rows in about(store, [OLWEN]).items() if rows}
    assert left == {"held": 1, "requests": 1}
    take_back(store)
    assert erase(store, [OLWEN]) == ({**dict.fromkeys(gone, 0), "held": 1}, 0)


def test_what_is_known_of_others_stays(store: Store) -> None:
    everything(store, TODAY)
    letter(store, TODAY, EMRYS, OLWEN, KATE)
    notice(store, "another", EMRYS)
    advice(store, EMRYS)
    outcome(store, EMRYS)
    erase(store, [OLWEN])
    found = about(store, [EMRYS])
    assert {kind: len(rows) for kind, rows in found.items() if rows} == {
        "notices": 1,
        "letters": 1,
        "advice": 1,
        "weekly_note": 1,
        "withdrawn": 1,
        "counted_this_week": 1,
    }
    assert about(store, [KATE])["letters"] == [{"day": "2026-09-22", "wrote": 0, "was_written_to": 1}]


def test_after_erasure_no_row_holds_a_digest_of_the_person(database: Database) -> None:
    store = database.open()
    everything(store, TODAY)
    letter(store, TODAY, EMRYS, OLWEN, KATE)
    take_back(store)
    erase(store, [OLWEN])
    digest = store.digests.of("person", OLWEN)
    with store.read() as connection:
        held_by = [
            table.name
            for table in METADATA.sorted_tables
            for row in connection.execute(select(table))
            for value in row
            if isinstance(value, bytes) and digest in value
        ]
    assert held_by == []
