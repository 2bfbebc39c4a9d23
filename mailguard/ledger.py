"""What must outlive a crash: how far each mailbox was read, and which effects of a message are done.

Nothing in it names a person or a message: every key is a keyed digest. A message's steps are written in this order:
`judged` before the first effect, `marked` and `told` after each, `finished` at the end or at once where there is
nothing to tell.
"""

import secrets
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import Any, Literal, Protocol

Step = Literal["judged", "marked", "told", "finished"]

# Longer than the largest [exchange] max_age: what is forgotten is too old to be told again.
KEPT = timedelta(days=40)
ROWS = 500_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """How far one folder of a mailbox was read: the server's state, and the time before which nothing was missed."""

    state: str
    seen: datetime


class Ledger(Protocol):
    """The book of a scanner; every call answers within a moment, and what it has answered is durable."""

    def digest(self, *parts: str) -> bytes:
        """A key for these parts, that nobody can read back; the same for as long as the store lives."""

    async def place(self, box: bytes) -> Place | None:
        """How far a folder was read; None where it is met for the first time."""

    async def keep_place(self, box: bytes, place: Place) -> None:
        """Note how far a folder was read."""

    async def steps(self, key: bytes) -> frozenset[Step]:
        """Which steps of a message are done."""

    async def did(self, key: bytes, step: Step) -> None:
        """Note that a step is done; noting it twice changes nothing."""

    async def teller(self, key: bytes) -> bytes | None:
        """Who has taken it upon himself to tell the sender of this message."""

    async def first_to_tell(self, key: bytes, by: bytes) -> bool:
        """Take it upon oneself to tell; False where another did before. The same `by` may ask again after a crash."""


def telling_key(ledger: Ledger, message_id: str, human: str) -> bytes:
    """The key under which relay, scanner and journal agree who tells: one message of one human (main address)."""
    return ledger.digest("telling", message_id.strip(), human.lower())


@dataclass(slots=True)
class LedgerInMemory:
    """A ledger that ends with its process: what is sent while that does not run is never looked at."""

    rows: int = ROWS
    _secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    _places: dict[bytes, Place] = field(default_factory=dict)
    _steps: "OrderedDict[bytes, tuple[datetime, frozenset[Step]]]" = field(default_factory=OrderedDict)
    _tellers: "OrderedDict[bytes, tuple[datetime, bytes]]" = field(default_factory=OrderedDict)

    def digest(self, *parts: str) -> bytes:
        """As the port says; the key is this process's own."""
        return blake2b("\0".join(parts).encode("utf-8", "replace"), key=self._secret, digest_size=16).digest()

    async def place(self, box: bytes) -> Place | None:
        """As the port says."""
        return self._places.get(box)

    async def keep_place(self, box: bytes, place: Place) -> None:
        """As the port says."""
        self._places[box] = place

    async def steps(self, key: bytes) -> frozenset[Step]:
        """As the port says."""
        return self._steps[key][1] if key in self._steps else frozenset()

    async def did(self, key: bytes, step: Step) -> None:
        """As the port says; what is too old or too much is forgotten, the oldest first."""
        at = datetime.now(UTC)
        self._steps[key] = (self._steps[key][0] if key in self._steps else at, await self.steps(key) | {step})
        _forget(self._steps, at, self.rows)

    async def teller(self, key: bytes) -> bytes | None:
        """As the port says."""
        return self._tellers[key][1] if key in self._tellers else None

    async def first_to_tell(self, key: bytes, by: bytes) -> bool:
        """As the port says."""
        at = datetime.now(UTC)
        taken = self._tellers.setdefault(key, (at, by))[1]
        _forget(self._tellers, at, self.rows)
        return taken == by


def _forget(rows: "OrderedDict[bytes, tuple[datetime, Any]]", at: datetime, most: int) -> None:
    """Let go of what is too old, and of the oldest where there is too much."""
    while rows:
        oldest, _ = next(iter(rows.values()))
        if len(rows) <= most and oldest >= at - KEPT:
            return
        rows.popitem(last=False)
