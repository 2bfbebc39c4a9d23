"""A database for one test, opened as often as the test likes, at a time that it sets."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from mailguard.store.engine import engine_of, url_of
from mailguard.store.keys import keys_from
from mailguard.store.store import Store

Kind = Literal["sqlite", "postgresql"]
VARIABLE = "MAILGUARD_STORE_KEY"
KEY = "k1:" + "A" * 42 + "A"  # 32 bytes of nothing in base64url
OTHER_KEY = "k2:" + "B" * 42 + "A"
TUESDAY = 1_790_064_000.0  # 22 September 2026, 08:00 UTC


@dataclass
class Clock:
    """The time as a test sets it: seconds since 1970."""

    now: float = TUESDAY

    def __call__(self) -> float:
        return self.now


@dataclass
class Database:
    """One database, and every store that was opened in it."""

    kind: Kind
    url: str
    folder: Path
    clock: Clock = field(default_factory=Clock)
    opened: list[Store] = field(default_factory=list)

    def open(self, keys: str = KEY) -> Store:
        """Open it as a process of its own would."""
        store = Store(engine_of(url_of(self.url, self.folder, None)), keys_from(keys, VARIABLE), clock=self.clock)
        self.opened.append(store)
        return store

    def close(self) -> None:
        for store in self.opened:
            store.close()
        self.opened.clear()
