"""Times in words, in both languages."""

from mailguard.policy.model import Words

_UNITS = (
    (86_400, "day", "days", "diwrnod"),
    (3_600, "hour", "hours", "awr"),
    (60, "minute", "minutes", "munud"),
    (1, "second", "seconds", "eiliad"),
)
# After `dau` and `dwy` (two) the noun is softened, also where the number is a figure.
_AFTER_TWO = {"diwrnod": "ddiwrnod", "munud": "funud"}


def lasting(seconds: float) -> Words:
    """A time in the largest unit of which it is a whole number."""
    whole = max(1, round(seconds))
    length, one, many, welsh = next(unit for unit in _UNITS if whole % unit[0] == 0)
    number = whole // length
    cy = _AFTER_TWO.get(welsh, welsh) if number == 2 else welsh  # noqa: PLR2004  as above
    return Words(en=f"{number} {one if number == 1 else many}", cy=f"{number} {cy}")


def days(number: int) -> Words:
    """So many days."""
    return lasting(number * 86_400)
