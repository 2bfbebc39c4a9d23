"""A moment in words, on the clock of the council."""

from datetime import datetime

from mailguard.council import LONDON
from mailguard.http.page import texts
from mailguard.warn.frame import MONTHS
from mailguard.warn.sheet import fill_words

DAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    # With the mutation of a day on which something happens: it stands after a time.
    "cy": (
        *("ddydd Llun", "ddydd Mawrth", "ddydd Mercher", "ddydd Iau"),
        *("ddydd Gwener", "ddydd Sadwrn", "ddydd Sul"),
    ),
}


def moment(when: datetime, language: str) -> str:
    """Time, day and date: `16:05 on Thursday 26 November 2026`."""
    at = when.astimezone(LONDON)
    day = f"{DAYS[language][at.weekday()]} {at.day} {MONTHS[language][at.month - 1]} {at.year}"
    return fill_words(texts.AT_TIME, language, time=f"{at:%H:%M}", day=day)
