"""When one rule has spoken too often."""

from mailguard.switches.breaker import Breaker, Trip


def rules(trips: tuple[Trip, ...]) -> list[tuple[str, str]]:
    return [(trip.rule, trip.beyond) for trip in trips]


def test_a_rule_on_more_than_its_share_of_five_hundred_messages_trips_and_no_other() -> None:
    breaker = Breaker(0, 0.05)
    assert breaker.look(0, 1000, {"MASS001": 400}) == ()
    assert breaker.look(60, 1499, {"MASS001": 500}) == ()  # 499 messages say nothing
    assert breaker.look(61, 1500, {"MASS001": 425, "CRIT001": 25}) == ()  # 5 % is not beyond 5 %
    (trip,) = breaker.look(62, 1500, {"MASS001": 426, "CRIT001": 25})
    assert trip == Trip(rule="MASS001", fired=26, inspected=500, beyond="max_share")


def test_a_rule_that_nobody_had_seen_before_counts_from_nothing() -> None:
    breaker = Breaker(0, 0.05)
    breaker.look(0, 0, {})
    assert rules(breaker.look(5, 600, {"CRIT001": 31})) == [("CRIT001", "max_share")]


def test_what_is_older_than_an_hour_counts_no_more() -> None:
    breaker = Breaker(0, 0.05)
    for minute in range(180):
        # 10 messages a minute, all 4 of this rule's each hour in the first minute of it
        assert breaker.look(minute * 60.0, 10 * minute, {"MASS001": 29 * (1 + minute // 60)}) == ()


def test_a_number_in_an_hour_needs_no_five_hundred_messages() -> None:
    breaker = Breaker(10, 1.0)
    breaker.look(0, 0, {})
    assert breaker.look(5, 20, {"MASS001": 10}) == ()
    assert rules(breaker.look(10, 22, {"MASS001": 11})) == [("MASS001", "max_per_hour")]


def test_what_was_reset_is_not_held_against_a_rule_again() -> None:
    breaker = Breaker(10, 1.0)
    breaker.look(0, 0, {})
    assert breaker.look(5, 20, {"MASS001": 15})
    breaker.forget()
    assert breaker.look(10, 20, {"MASS001": 15}) == ()
    assert breaker.look(15, 40, {"MASS001": 26})


def test_it_keeps_no_more_than_an_hour_of_minutes() -> None:
    breaker = Breaker(0, 0.05)
    for second in range(0, 20_000, 5):
        breaker.look(second, second, {"MASS001": 1})
    assert len(breaker._totals) <= 61
