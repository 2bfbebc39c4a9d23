"""Nobody hears the same advice twice in a week."""

from mailguard.store.fatigue import WEEK_S, Recipient, digested, digests_due, fresh, gather, told
from mailguard.store.store import Store
from tests.store.opening import TUESDAY, Database

OLWEN = Recipient(person="olwen@glanrafon.example", address="o.haf@glanrafon.example", languages=("cy", "en"))
EMRYS = Recipient(person="emrys@glanrafon.example", address="emrys@glanrafon.example", languages=("en",))
RULES = ("MASS001", "CRIT001")
DAY_S = 86_400.0
FIRST, LATER = "first message", "later message"


def test_what_a_person_was_told_is_not_fresh_to_him_for_a_week(store: Store) -> None:
    assert fresh(store, OLWEN.person, RULES, LATER, TUESDAY) == RULES
    told(store, OLWEN.person, ["MASS001"], FIRST, TUESDAY)
    assert fresh(store, OLWEN.person, RULES, LATER, TUESDAY + 1) == ("CRIT001",)
    assert fresh(store, OLWEN.person, RULES, LATER, TUESDAY + WEEK_S - 1) == ("CRIT001",)
    assert fresh(store, OLWEN.person, RULES, LATER, TUESDAY + WEEK_S) == RULES


def test_what_one_person_was_told_is_fresh_to_another(store: Store) -> None:
    told(store, OLWEN.person, RULES, FIRST, TUESDAY)
    assert fresh(store, EMRYS.person, RULES, LATER, TUESDAY) == RULES


def test_being_told_again_begins_the_week_anew_and_a_clock_set_back_does_not(store: Store) -> None:
    told(store, OLWEN.person, ["MASS001"], FIRST, TUESDAY)
    told(store, OLWEN.person, ["MASS001"], FIRST, TUESDAY + WEEK_S)
    told(store, OLWEN.person, ["MASS001"], FIRST, TUESDAY - DAY_S)
    assert fresh(store, OLWEN.person, ["MASS001"], LATER, TUESDAY + WEEK_S + DAY_S) == ()


def test_what_was_left_out_is_due_a_week_after_the_first_of_it(store: Store) -> None:
    gather(store, OLWEN, ["MASS001"], "message TUESDAY", TUESDAY)
    gather(store, OLWEN, RULES, "message TUESDAY + DAY_S", TUESDAY + DAY_S)
    gather(store, EMRYS, ["CRIT001"], "message TUESDAY + 6 * DAY_S", TUESDAY + 6 * DAY_S)
    assert digests_due(store, TUESDAY + WEEK_S - 1) == ()
    (due,) = digests_due(store, TUESDAY + WEEK_S)
    assert due.recipient == OLWEN
    assert due.counts == (("MASS001", 2), ("CRIT001", 1))


def test_nothing_left_out_brings_no_digest(store: Store) -> None:
    gather(store, OLWEN, [], "message TUESDAY", TUESDAY)
    assert digests_due(store, TUESDAY + 2 * WEEK_S) == ()


def test_a_digest_is_noted_once_and_what_came_meanwhile_goes_into_the_next(store: Store, database: Database) -> None:
    gather(store, OLWEN, RULES, "message TUESDAY", TUESDAY)
    (due,) = digests_due(store, TUESDAY + WEEK_S)
    gather(store, OLWEN, ["MASS001"], "message TUESDAY + WEEK_S", TUESDAY + WEEK_S)
    with store.write() as connection:
        assert digested(connection, due)
    with database.open().write() as connection:
        assert not digested(connection, due)
    assert digests_due(store, TUESDAY + WEEK_S) == ()
    (later,) = digests_due(store, TUESDAY + 2 * WEEK_S)
    assert later.counts == (("MASS001", 1),)
    assert later.key != due.key


def test_a_digest_asked_for_twice_has_one_key(store: Store, database: Database) -> None:
    gather(store, OLWEN, RULES, "message TUESDAY", TUESDAY)
    (one,), (other,) = digests_due(store, TUESDAY + WEEK_S), digests_due(database.open(), TUESDAY + WEEK_S)
    assert one == other


def test_a_further_copy_of_a_message_is_told_of_as_the_first_was_and_counted_once(store: Store) -> None:
    told(store, OLWEN.person, ["MASS001"], FIRST, TUESDAY)
    assert fresh(store, OLWEN.person, RULES, FIRST, TUESDAY + 5) == RULES
    gather(store, OLWEN, ["MASS001"], LATER, TUESDAY + 60)
    gather(store, OLWEN, ["MASS001"], LATER, TUESDAY + 61)
    (due,) = digests_due(store, TUESDAY + 60 + WEEK_S)
    assert due.counts == (("MASS001", 1),)
