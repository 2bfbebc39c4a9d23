"""The circuit breaker's counting: whether one rule speaks so often that the fault must be ours, and not the council's.

It sees totals, not messages: once a minute those of the whole service are kept, and sixty of them are an hour.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

HOUR_S = 3600.0
MINUTE_S = 60.0
ENOUGH = 500  # messages inspected in the hour, below which a share says nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip:
    """One rule that went beyond a limit: on how many messages it fired, of how many, in the last hour."""

    rule: str
    fired: int
    inspected: int
    beyond: Literal["max_per_hour", "max_share"]


@dataclass(frozen=True, slots=True)
class _Total:
    when: float
    inspected: float
    fired: Mapping[str, float]


class Breaker:
    """`max_per_hour` messages, 0 for no limit, and the `max_share` of those inspected are what one rule may fire on."""

    def __init__(self, max_per_hour: int, max_share: float) -> None:
        self._most, self._share = max_per_hour, max_share
        self._totals: deque[_Total] = deque()

    def look(self, now: float, inspected: float, fired: Mapping[str, float]) -> tuple[Trip, ...]:
        """Take the totals since the start at `now` (seconds); the rules that have gone beyond a limit."""
        if not self._totals or now - self._totals[-1].when >= MINUTE_S:
            self._totals.append(_Total(now, inspected, dict(fired)))
        while now - self._totals[0].when > HOUR_S:
            self._totals.popleft()
        first = self._totals[0]
        of_hour = inspected - first.inspected
        trips = (self._trip(rule, number - first.fired.get(rule, 0.0), of_hour) for rule, number in fired.items())
        return tuple(trip for trip in trips if trip is not None)

    def forget(self) -> None:
        """Begin a new hour: what a person has reset is not to be held against the rule again."""
        self._totals.clear()

    def _trip(self, rule: str, fired: float, inspected: float) -> Trip | None:
        beyond: Literal["max_per_hour", "max_share"]
        if self._most and fired > self._most:
            beyond = "max_per_hour"
        elif inspected >= ENOUGH and fired > self._share * inspected:
            beyond = "max_share"
        else:
            return None
        return Trip(rule=rule, fired=round(fired), inspected=round(inspected), beyond=beyond)
