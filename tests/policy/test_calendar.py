"""Working days, held against counting them one by one."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as some

from mailguard.bank_holidays import bank_holidays
from mailguard.policy.calendar import is_working_day, working_days

HOLIDAYS = frozenset({date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)})
DAYS = some.dates(date(2026, 11, 1), date(2027, 2, 28))


@given(DAYS, DAYS)
def test_it_counts_as_a_finger_on_the_calendar_does(first: date, last: date) -> None:
    days = (first + timedelta(number) for number in range(1, (last - first).days + 1))
    assert working_days(first, last, HOLIDAYS) == sum(is_working_day(day, HOLIDAYS) for day in days)


def test_christmas_lies_between_a_question_and_its_answer() -> None:
    assert working_days(date(2026, 12, 23), date(2026, 12, 30), HOLIDAYS) == 3


def test_a_day_far_away_costs_no_time() -> None:
    assert working_days(date.min, date.max, frozenset()) == 2_608_614


def test_the_bank_holidays_of_both_nations_are_known() -> None:
    for nation in ("wales", "england"):
        days = bank_holidays(nation, 2026)
        assert {date(2026, 4, 3), date(2026, 5, 4), date(2026, 8, 31), date(2026, 12, 28)} <= days
        assert date(2022, 9, 19) in days, "a day of mourning is one that no rule could foresee"
        assert date(2026, 3, 1) not in days, "St David's Day is no bank holiday"
