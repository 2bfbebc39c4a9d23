"""Held messages: each step once, whoever takes it, and back to where it was where it is cut short."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from mailguard.store import held
from mailguard.store.held import LEASE_S
from mailguard.store.keys import StoreError
from mailguard.store.store import Store
from tests.store.opening import OTHER_KEY, Clock, Database
from tests.store.rows import hold

LINK, OTHER_LINK = b"link", b"other link"


def released(store: Store, link: bytes = LINK, held_id: str = "one") -> bool:
    with store.write() as connection:
        return held.release(store, connection, held_id, link, "agreed", 3600.0) is not None


def withdrawn(store: Store, link: bytes = LINK) -> bool:
    with store.write() as connection:
        return held.withdraw(store, connection, "one", link) is not None


def state(store: Store) -> str:
    row = held.look(store, "one")
    assert row is not None
    return row.state


def test_a_held_message_is_let_go_once(store: Store) -> None:
    hold(store)
    assert (state(store), released(store), state(store)) == ("held", True, "queued")
    assert not released(store)
    assert not released(store, OTHER_LINK)
    assert not withdrawn(store, OTHER_LINK)
    assert state(store) == "queued"


def test_what_is_withdrawn_has_no_text_any_more_and_is_not_let_go(store: Store) -> None:
    hold(store)
    assert withdrawn(store)
    row = held.look(store, "one")
    assert row is not None
    assert (row.state, row.view) == ("withdrawn", b"")
    assert not released(store, OTHER_LINK)


def test_of_many_who_press_at_once_one_succeeds(database: Database) -> None:
    stores = [database.open() for _ in range(4)]
    hold(stores[0])
    with ThreadPoolExecutor(8) as threads:
        done = list(threads.map(released, stores * 2, [bytes([n]) for n in range(8)]))
    assert sorted(done) == [False] * 7 + [True]


def test_of_many_processes_one_takes_a_message_to_send(database: Database) -> None:
    stores = [database.open() for _ in range(4)]
    hold(stores[0])
    released(stores[0])
    with ThreadPoolExecutor(4) as threads:
        claimed = list(threads.map(held.claim, stores))
    assert sum(one is not None for one in claimed) == 1


def test_a_process_that_dies_before_the_dot_leaves_the_message_to_the_next(database: Database, clock: Clock) -> None:
    one, other = database.open(), database.open()
    hold(one)
    released(one)
    assert held.claim(one) is not None
    assert held.claim(other) is None
    clock.now += LEASE_S
    again = held.claim(other)
    assert again is not None
    assert (again.tries, again.released) == (2, True)
    assert not held.renew(one, "one"), "the first may send nothing more"
    assert held.renew(other, "one")


def test_a_process_that_dies_after_the_dot_leaves_a_question(database: Database, clock: Clock) -> None:
    one, other = database.open(), database.open()
    hold(one)
    released(one)
    held.claim(one)
    assert held.renew(one, "one", dotted=True)
    assert held.unsure(other) == []
    clock.now += LEASE_S
    assert held.claim(other) is None, "nobody sends it again of his own accord"
    assert held.unsure(other) == ["one"]
    with other.write() as connection:
        assert held.ask(other, connection, "one", b"{}", clock.now + 60)
    with one.write() as connection:
        assert not held.ask(one, connection, "one", b"{}", clock.now + 60), "one process asks"
    assert released(one, OTHER_LINK), "its sender may"
    assert held.claim(one) is not None


def test_a_question_that_nobody_answers_ends_as_sent(store: Store, clock: Clock) -> None:
    hold(store)
    released(store)
    held.claim(store)
    held.renew(store, "one", dotted=True)
    clock.now += LEASE_S
    with store.write() as connection:
        held.ask(store, connection, "one", b"{}", clock.now + 60)
    clock.now += 61
    assert held.expire(store, 3600.0) == 0
    assert (state(store), held.claim(store)) == ("sent", None)


def test_what_nobody_lets_go_is_due_at_the_end_of_its_time(store: Store, clock: Clock) -> None:
    hold(store, until_s=60)
    assert (held.expire(store, 3600.0), held.claim(store)) == (0, None)
    clock.now += 60
    assert held.expire(store, 3600.0) == 1
    claimed = held.claim(store)
    assert claimed is not None
    assert not claimed.released


def test_copies_of_one_message_are_let_go_together(store: Store) -> None:
    for held_id in ("one", "two"):
        letter = held.Letter(mail=b"M", mail_from="a@b", rcpt=((f"{held_id}@c", b"R"),), wire=b"x\r\n")
        new = held.New(id=held_id, letter=letter, view=b"{}", until=store.clock() + 9, human="a@b", message="<m>")
        with store.write() as connection:
            assert held.put(store, connection, new)
    assert released(store)
    assert {one.id for one in (held.claim(store), held.claim(store)) if one} == {"one", "two"}


def test_a_message_that_comes_a_second_time_is_kept_once(store: Store) -> None:
    letter = held.Letter(mail=b"M", mail_from="a@b", rcpt=(("c@d", b"R"),), wire=b"x\r\n")
    for held_id, new in (("one", True), ("two", False)):
        again = held.New(id=held_id, letter=letter, view=b"{}", until=store.clock() + 9, human="a@b", message="<m>")
        with store.write() as connection:
            assert (held.put(store, connection, again) is not None) == new
    assert held.counts(store) == {"held": 1}


def test_a_message_that_was_withdrawn_and_comes_again_is_not_held_a_second_time(store: Store, clock: Clock) -> None:
    def comes(held_id: str) -> None:
        letter = held.Letter(mail=b"M", mail_from="a@b", rcpt=(("c@d", b"R"),), wire=b"x\r\n")
        new = held.New(id=held_id, letter=letter, view=b"{}", until=store.clock() + 9, human="a@b", message="<m>")
        with store.write() as connection:
            held.put(store, connection, new)

    comes("one")
    assert withdrawn(store)
    comes("two")
    assert held.counts(store) == {"withdrawn": 1}
    clock.now += held.AGAIN_S + 1
    comes("three")
    assert held.counts(store) == {"withdrawn": 1, "held": 1}


def test_whose_lease_has_run_out_notes_nothing_any_more(database: Database, clock: Clock) -> None:
    one, other = database.open(), database.open()
    hold(one)
    released(one)
    held.claim(one)
    held.renew(one, "one", dotted=True)
    clock.now += LEASE_S
    with other.write() as connection:
        assert held.ask(other, connection, "one", b"{}", clock.now + 60)
    with one.write() as connection:
        assert not held.ended(one, connection, "one", "sent")
        held.known_after_all(one, connection, "one")
    assert state(one) == "sent"


def test_a_link_that_was_used_for_a_notice_is_used_up(store: Store) -> None:
    with store.write() as connection:
        assert held.use(store, connection, LINK, store.clock() + 9)
    with store.write() as connection:
        assert not held.use(store, connection, LINK, store.clock() + 9)
    assert (held.used(store, LINK), held.used(store, OTHER_LINK)) == (True, False)


def test_the_helpdesk_hears_what_became_of_a_message(store: Store) -> None:
    hold(store)
    released(store)
    assert [name for name, _ in held.states(store, "one")] == ["queued"]
    assert held.states(store, "another") == []


def test_without_its_key_a_message_is_not_shown_and_the_cure_is_told(database: Database) -> None:
    hold(database.open())
    with pytest.raises(StoreError) as told:
        database.open(OTHER_KEY)
    assert "give the key with which this store was made" in str(told.value)
