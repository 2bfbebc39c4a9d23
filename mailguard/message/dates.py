"""The Date field: RFC 5322 3.3 and the forms that real mailers write instead."""

import re
from datetime import datetime, timedelta, timezone

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
OBSOLETE_ZONES = {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "BST": 1}
TIME = r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?"
ZONE = r"(?:\s*(?:GMT|UTC)?(?P<offset>[+-]\d{4})|\s+(?P<zone>[A-Z]{1,5}))?"
USUAL = re.compile(
    rf"(?P<day>\d{{1,2}})[\s-]+(?P<month>[A-Za-z]{{3}})[a-z]*\.?[\s,-]+(?P<year>\d{{2,4}})[\s,]+{TIME}{ZONE}"
)
ASCTIME = re.compile(rf"(?P<month>[A-Za-z]{{3}})[a-z]*\s+(?P<day>\d{{1,2}}),?\s+{TIME}{ZONE}\s+(?P<year>\d{{4}})")
LONGEST = 200  # characters; a date needs forty, comments aside
LAST_OF_THIS_CENTURY = 50  # RFC 5322 4.3: two digits up to 49 are of the 2000s


def read(value: str) -> datetime | None:
    """Return the date with the offset that was written, or None where there is none to be read."""
    found = USUAL.search(value[:LONGEST]) or ASCTIME.search(value[:LONGEST])
    if found is None or found["month"].lower() not in MONTHS:
        return None
    try:
        return datetime(
            _year(found["year"]),
            MONTHS.index(found["month"].lower()) + 1,
            int(found["day"]),
            int(found["hour"]),
            int(found["minute"]),
            min(int(found["second"] or 0), 59),  # a leap second
            tzinfo=_zone(found["offset"], found["zone"]),
        )
    except ValueError:
        return None


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 4:  # noqa: PLR2004  all of a year's digits
        return year
    return year + (2000 if year < LAST_OF_THIS_CENTURY else 1900)


def _zone(offset: str | None, name: str | None) -> timezone:
    if offset is None:
        return timezone(timedelta(hours=OBSOLETE_ZONES.get(name or "", 0)))
    minutes = int(offset[1:3]) * 60 + int(offset[3:])
    return timezone(timedelta(minutes=-minutes if offset[0] == "-" else minutes))
