"""The bank holidays of England and of Wales, from a kept library, as a plain set of days."""

from datetime import date
from functools import lru_cache
from typing import Literal

SUBDIVISION = {"wales": "WLS", "england": "ENG"}
FIRST_YEAR = 2000  # no electronic archive of a council's is older
YEARS_AHEAD = 2


@lru_cache(maxsize=2)
def bank_holidays(nation: Literal["wales", "england"], last_year: int) -> frozenset[date]:
    """The bank holidays of a nation from 2000 to two years after `last_year`."""
    from holidays import country_holidays  # noqa: PLC0415  a tenth of a second that most commands never need

    years = range(FIRST_YEAR, last_year + YEARS_AHEAD + 1)
    return frozenset(country_holidays("GB", subdiv=SUBDIVISION[nation], years=years))
