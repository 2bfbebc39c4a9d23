"""Working days: Monday to Friday without the bank holidays of the council's nation."""

from datetime import date, timedelta

SATURDAY = 5
WEEK, WORKING_WEEK = 7, 5


def is_working_day(day: date, holidays: frozenset[date]) -> bool:
    """Whether the council works on that day."""
    return day.weekday() < SATURDAY and day not in holidays


def working_days(first: date, last: date, holidays: frozenset[date]) -> int:
    """How many working days have passed since `first`: those after it, up to and with `last`; 0 if it is not later.

    A letter of Monday that is answered on Tuesday was answered after one working day. Constant in the distance.
    """
    if last <= first:
        return 0
    weeks, rest = divmod((last - first).days, WEEK)
    days = weeks * WORKING_WEEK + sum((last - timedelta(back)).weekday() < SATURDAY for back in range(rest))
    return days - sum(first < day <= last and day.weekday() < SATURDAY for day in holidays)
