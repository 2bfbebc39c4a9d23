"""The scanner's ledger in the store: durable, shared, and forgetful of what is too old to be told."""

from datetime import UTC, datetime

from mailguard.ledger import KEPT, Place, telling_key
from mailguard.store import ledger as in_store
from mailguard.store.ledger import LedgerInStore
from mailguard.store.tables import EFFECT, PLACE, TELLER
from tests.store.opening import Clock, Database

SEEN = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
BOX, KEY, OTHER = b"box" * 5, b"key" * 5, b"other" * 3


async def test_how_far_a_folder_was_read_is_there_again_after_a_restart_and_sealed(database: Database) -> None:
    first = LedgerInStore(database.open())
    assert await first.place(BOX) is None
    await first.keep_place(BOX, Place(state="H4sIA of gwen@glanrafon.example", seen=SEEN))
    await first.keep_place(BOX, Place(state="state 2 of gwen@glanrafon.example", seen=SEEN))
    store = database.open()
    assert await LedgerInStore(store).place(BOX) == Place(state="state 2 of gwen@glanrafon.example", seen=SEEN)
    with store.read() as connection:
        (row,) = connection.execute(PLACE.select()).all()
    assert b"glanrafon" not in row.state


async def test_steps_are_kept_once_each(database: Database) -> None:
    ledger = LedgerInStore(database.open())
    for step in ("judged", "marked", "marked", "told"):
        await ledger.did(KEY, step)
    assert await LedgerInStore(database.open()).steps(KEY) == {"judged", "marked", "told"}
    assert await ledger.steps(OTHER) == frozenset()


async def test_one_alone_tells_whoever_asks_first_and_he_may_ask_again(database: Database) -> None:
    one, other = LedgerInStore(database.open()), LedgerInStore(database.open())
    assert await one.teller(KEY) is None
    assert await one.first_to_tell(KEY, b"relay")
    assert not await other.first_to_tell(KEY, b"scanner")
    assert await one.first_to_tell(KEY, b"relay")
    assert await other.teller(KEY) == b"relay"


async def test_the_key_of_a_message_is_the_same_in_every_process_and_names_nobody(database: Database) -> None:
    one, other = LedgerInStore(database.open()), LedgerInStore(database.open())
    key = telling_key(one, " <a@glanrafon.example> ", "Gwen@glanrafon.example")
    assert key == telling_key(other, "<a@glanrafon.example>", "gwen@glanrafon.example")
    assert b"gwen" not in key.lower()


async def test_what_is_too_old_to_be_told_is_forgotten_and_the_rest_is_not(database: Database, clock: Clock) -> None:
    store = database.open()
    ledger = LedgerInStore(store)
    await ledger.did(KEY, "told")
    await ledger.first_to_tell(KEY, b"relay")
    clock.now += KEPT.total_seconds() + 1
    await ledger.did(OTHER, "told")
    with store.write() as connection:
        ledger._forget(connection)
    assert await ledger.steps(KEY) == frozenset()
    assert await ledger.teller(KEY) is None
    assert await ledger.steps(OTHER) == {"told"}


async def test_of_too_many_rows_the_oldest_go(database: Database, clock: Clock) -> None:
    store = database.open()
    ledger = LedgerInStore(store, rows=3)
    for number in range(5):
        clock.now += 1
        await ledger.did(bytes([number]) * 16, "told")
    with store.write() as connection:
        ledger._forget(connection)
    with store.read() as connection:
        left = connection.execute(EFFECT.select().order_by(EFFECT.c.at)).all()
        assert connection.execute(TELLER.select()).all() == []
    assert [row.key[0] for row in left] == [2, 3, 4]
    assert in_store.ROWS > 1_000_000
