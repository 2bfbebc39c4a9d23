"""Notices that wait: one a message, tried again after a restart, and never twice."""

from mailguard.store import waiting
from mailguard.store.store import Store
from tests.store.opening import Clock, Database
from tests.store.rows import OLWEN


def keep(store: Store, mail: bytes = b"first", due_s: float = 0.0, key: str = "k") -> waiting.Put:
    now = store.clock()
    letter = waiting.Letter(recipient=OLWEN, mail=mail)
    return waiting.keep(
        store, waiting.New(key=key, letter=letter, human=OLWEN, due_at=now + due_s, give_up_at=now + 900)
    )


def test_a_notice_waits_for_copies_and_the_last_one_goes(store: Store, clock: Clock) -> None:
    assert (keep(store, due_s=20), waiting.claim(store)) == ("new", None)
    clock.now += 5
    assert keep(store, b"second", due_s=20) == "again"
    clock.now += 15
    claimed = waiting.claim(store)
    assert claimed is not None
    assert (claimed.letter.mail, claimed.tries) == (b"second", 1)


def test_a_copy_after_which_no_other_can_come_sends_it_at_once(store: Store) -> None:
    keep(store, due_s=20)
    assert (keep(store, due_s=0), waiting.claim(store) is not None) == ("again", True)


def test_a_copy_that_comes_when_it_has_gone_brings_no_second_notice(store: Store) -> None:
    keep(store)
    claimed = waiting.claim(store)
    assert claimed is not None
    assert keep(store) == "over", "it is on its way"
    waiting.ended(store, claimed.key, "sent")
    assert (keep(store), waiting.claim(store), waiting.waiting(store)) == ("over", None, 0)


def test_a_notice_that_was_put_off_is_tried_again_by_whoever_is_there(database: Database, clock: Clock) -> None:
    one, other = database.open(), database.open()
    keep(one)
    claimed = waiting.claim(one)
    assert claimed is not None
    waiting.put_off(one, claimed.key, clock.now + 30)
    assert waiting.claim(other) is None
    clock.now += 30
    again = waiting.claim(other)
    assert again is not None
    assert again.tries == 2
    waiting.ended(one, claimed.key, "dropped")
    assert waiting.waiting(other) == 1, "whose lease is over says nothing more"


def test_a_notice_whose_process_died_is_not_lost(database: Database, clock: Clock) -> None:
    one, other = database.open(), database.open()
    keep(one)
    assert waiting.claim(one) is not None
    assert waiting.claim(other) is None
    clock.now += waiting.LEASE_S
    assert waiting.claim(other) is not None
