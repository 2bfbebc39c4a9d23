"""How often one client may ask: a token bucket each, with a minute's worth as its size."""

import math
from collections import OrderedDict
from collections.abc import Callable

# Clients remembered at once; the one not seen for longest is forgotten first, its bucket long full again.
CLIENTS = 10_000


class Pace:
    """Buckets by client; `clock` gives seconds that never go back."""

    def __init__(self, per_minute: int, clock: Callable[[], float]) -> None:
        self._size = float(per_minute)
        self._per_second = per_minute / 60
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, client: str) -> int:
        """Take one request of `client`; 0 if it may go on, else the whole seconds after which it may ask again."""
        now = self._clock()
        left = self._left(client, now)
        self._buckets.pop(client, None)
        allowed = left >= 1
        self._buckets[client] = (left - 1 if allowed else left, now)
        if len(self._buckets) > CLIENTS:
            self._buckets.popitem(last=False)
        return 0 if allowed else self._until_one(left)

    def look(self, client: str) -> int:
        """What `wait` would answer; nothing is taken."""
        left = self._left(client, self._clock())
        return 0 if left >= 1 else self._until_one(left)

    def _left(self, client: str, now: float) -> float:
        left, since = self._buckets.get(client, (self._size, now))
        return min(self._size, left + (now - since) * self._per_second)

    def _until_one(self, left: float) -> int:
        return max(1, math.ceil((1 - left) / self._per_second))
