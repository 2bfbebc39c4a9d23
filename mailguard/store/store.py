"""The store as the edges use it: pieces of blocking work, run in threads of its own, each in one transaction."""

import asyncio
import secrets
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, insert, select, update

from mailguard.store.engine import engine_of, told, url_of
from mailguard.store.keys import Digests, Keys, StoreError, keys_from
from mailguard.store.migrate import migrate
from mailguard.store.tables import SECRET

T = TypeVar("T")
THREADS = 4
SECRET_BYTES = 32
WHERE = "[store]"


class Store:
    """A store that is open and of this version.

    `owner` names this process in leases, at random where none is given; `clock` gives seconds since 1970. Every method
    raises StoreError alone.
    """

    def __init__(self, engine: Engine, keys: Keys, *, clock: Callable[[], float] = time.time, owner: str = "") -> None:
        self.keys, self.clock = keys, clock
        self.owner = owner or secrets.token_hex(8)
        self.faults = 0  # counted for whoever watches
        self._engine, self._reader = engine, engine.execution_options(reads=True)
        self._threads = ThreadPoolExecutor(THREADS, "store")
        try:
            migrate(engine)
            with self.write() as connection:
                self.digests = Digests(_secret(connection, keys, "digests"))
                self.links = _secret(connection, keys, "links")
        except BaseException:
            self.close()
            raise

    @property
    def engine(self) -> Engine:
        """The engine, for what concerns the database as a whole."""
        return self._engine

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction: all of it, durably, or nothing."""
        with self._counted(), told(WHERE), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One transaction that changes nothing and hinders no writer."""
        with self._counted(), told(WHERE), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def _counted(self) -> Iterator[None]:
        try:
            yield
        except StoreError:
            self.faults += 1
            raise

    async def run(self, work: Callable[..., T], *given: object) -> T:
        """Run blocking work in a thread of the store; what it has begun it ends, also where nobody waits any more."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, work, *given)

    def seal(self, text: bytes, purpose: str) -> bytes:
        """Encrypt what must be had back."""
        return self.keys.seal(text, purpose)

    def close(self) -> None:
        """Finish what runs and let go of the database."""
        self._threads.shutdown(wait=True)
        self._engine.dispose()


def open_store(
    url: str, base: Path, keys: str, variable: str, *, password: str | None = None, owner: str = ""
) -> Store:
    """Open, and bring up to this version, the store at `url`; `keys` is what the environment's `variable` holds."""
    return Store(engine_of(url_of(url, base, password)), keys_from(keys, variable), owner=owner)


def _secret(connection: Connection, keys: Keys, name: str) -> bytes:
    """A secret of the store itself: made once, and sealed anew under the current key."""
    purpose = f"secret {name}"
    box = connection.scalar(select(SECRET.c.box).where(SECRET.c.name == name))
    if box is None:
        secret = secrets.token_bytes(SECRET_BYTES)
        connection.execute(insert(SECRET).values(name=name, box=keys.seal(secret, purpose)))
        return secret
    try:
        secret = keys.open(box, purpose)
    except StoreError as fault:
        cure = "give the key with which this store was made; without it, what it holds cannot be read"
        raise StoreError(WHERE, fault.what, cure) from None
    if not box.startswith(f"{keys.current}:".encode()):
        connection.execute(update(SECRET).where(SECRET.c.name == name).values(box=keys.seal(secret, purpose)))
    return secret
