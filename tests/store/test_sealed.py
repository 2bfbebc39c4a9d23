"""Rotation: what an older key seals is counted, and sealed anew, until that key can go."""

import pytest
from sqlalchemy import LargeBinary

from mailguard.store import held
from mailguard.store.keys import StoreError
from mailguard.store.sealed import SEALED, keys_in_use, reseal
from mailguard.store.tables import METADATA
from tests.store.opening import KEY, OTHER_KEY, Database
from tests.store.rows import everything, hold

# Columns of bytes that hold digests: nothing in them is to be had back.
DIGESTS = frozenset("human message envelope key writer readers id person people mailbox by own".split())


def test_everything_in_the_store_that_is_no_digest_is_known_to_be_sealed() -> None:
    known = {(sealed.table.name, sealed.column) for sealed in SEALED}
    bytes_of = {
        (table.name, column.name)
        for table in METADATA.tables.values()
        for column in table.columns
        if isinstance(column.type, LargeBinary) and column.name not in DIGESTS
    }
    assert bytes_of == known


def test_a_new_key_in_front_seals_what_comes_and_the_old_one_is_still_needed(database: Database) -> None:
    everything(database.open(), 739_000)
    store = database.open(f"{OTHER_KEY},{KEY}")
    hold(store, "two")
    in_use = keys_in_use(store)
    assert in_use["k1"] == 6
    assert in_use["k2"] == 4  # two secrets of the store itself, and the message with its page


def test_after_resealing_the_old_key_can_go_and_held_mail_is_still_read(database: Database) -> None:
    everything(database.open(), 739_000)
    both = database.open(f"{OTHER_KEY},{KEY}")
    assert reseal(both) == 6
    assert list(keys_in_use(both)) == ["k2"]
    assert reseal(both) == 0
    store = database.open(OTHER_KEY)
    database.clock.now += 60
    held.expire(store, 3600.0)
    claimed = held.claim(store)
    assert claimed is not None
    assert claimed.letter.wire.startswith(b"Subject: The fence")


def test_a_key_that_is_missing_is_named_and_nothing_is_changed(database: Database) -> None:
    hold(database.open())
    database.open(f"{OTHER_KEY},{KEY}")  # the secrets of the store are under the new key with this
    store = database.open(OTHER_KEY)
    assert keys_in_use(store) == {"k1": 2, "k2": 2}
    with pytest.raises(StoreError, match="'k1', which is not in the environment; add that key behind the current one"):
        reseal(store)
    assert keys_in_use(store) == {"k1": 2, "k2": 2}


def test_many_rows_are_resealed_each_once(database: Database) -> None:
    store = database.open()
    for number in range(45):
        hold(store, f"message {number}")
    assert reseal(database.open(f"{OTHER_KEY},{KEY}")) == 90
