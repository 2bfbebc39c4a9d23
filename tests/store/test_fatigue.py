"""Nobody hears the same advice twice in a week."""

from mailguard.store.fatigue import WEEK_S, Recipient, digested, digests_due, fresh, gather, told
from mailguard.store.store import Store
from tests.store.opening import TUESDAY, Database

OLWEN = Recipient(person="olwen@glanrafon.example", address="o.haf@glanrafon.example", languages=("cy", "en"))
EMRYS = Recipient(person="emrys@glanrafon.example", address="emrys@glanrafon.example", languages=("en",))
RULES = ("MASS001", "CRIT001")
DAY_S = 86_400.0


def test_what_a_person_was_told_is_not_fresh_to_him_for_a_week(store: Store) -> None:
    assert fresh(store, OLWEN.person, RULES, TUESDAY) == RULES
    told(store, OLWEN.person, ["MASS001"], TUESDAY)
    assert fresh(store, OLWEN.person, RULES, TUESDAY + 1) == ("CRIT001",)
    assert fresh(store, OLWEN.person, RULES, TUESDAY + WEEK_S - 1) == ("CRIT001",)
    assert fresh(store, OLWEN.person, RULES, TUESDAY + WEEK_S) == RULES


def test_what_one_person_was_told_is_fresh_to_another(store: Store) -> None:
    told(store, OLWEN.person, RULES, TUESDAY)
    assert fresh(store, EMRYS.person, RULES, TUESDAY) == RULES


def test_being_told_again_begins_the_week_anew_and_a_clock_set_back_does_not(store: Store) -> None:
    told(store, OLWEN.person, ["MASS001"], TUESDAY)
    told(store, OLWEN.person, ["MASS001"], TUESDAY + WEEK_S)
    told(store, OLWEN.person, ["MASS001"], TUESDAY - DAY_S)
    assert fresh(store, OLWEN.person, ["MASS001"], TUESDAY + WEEK_S + DAY_S) == ()


def test_what_was_left_out_is_due_a_week_after_the_first_of_it(store: Store) -> None:
    gather(store, OLWEN, ["MASS001"], TUESDAY)
    gather(store, OLWEN, RULES, TUESDAY + DAY_S)
    gather(store, EMRYS, ["CRIT001"], TUESDAY + 6 * DAY_S)
    assert digests_due(store, TUESDAY + WEEK_S - 1) == ()
    (due,) = digests_due(store, TUESDAY + WEEK_S)
    assert due.recipient == OLWEN
    assert due.counts == (("MASS001", 2), ("CRIT001", 1))


def test_nothing_left_out_brings_no_digest(store: Store) -> None:
    gather(store, OLWEN, [], TUESDAY)
    assert digests_due(store, TUESDAY + 2 * WEEK_S) == ()


def test_a_digest_is_noted_once_and_what_came_meanwhile_goes_into_the_next(store: Store) -> None:
    gather(store, OLWEN, RULES, TUESDAY)
    (due,) = digests_due(store, TUESDAY + WEEK_S)
    gather(store, OLWEN, ["MASS001"], TUESDAY + WEEK_S)
    digested(store, due)
    digested(store, due)  # a second process, or this one after a crash
    assert digests_due(store, TUESDAY + WEEK_S) == ()
    (later,) = digests_due(store, TUESDAY + 2 * WEEK_S)
    assert later.counts == (("MASS001", 1),)
    assert later.key != due.key


def test_a_digest_asked_for_twice_has_one_key(store: Store, database: Database) -> None:
    gather(store, OLWEN, RULES, TUESDAY)
    (one,), (other,) = digests_due(store, TUESDAY + WEEK_S), digests_due(database.open(), TUESDAY + WEEK_S)
    assert one == other
