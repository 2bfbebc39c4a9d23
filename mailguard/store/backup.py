"""Backup and restore of a SQLite store, whole and consistent while the service runs; PostgreSQL has tools of its own.

A backup is one file, sealed as the store is: without the keys of the environment it opens for nobody.
"""

import os
import shlex
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import URL

from mailguard.store import held
from mailguard.store.engine import engine_of
from mailguard.store.keys import Keys, StoreError
from mailguard.store.store import Store

PAGES = 1000  # copied at a time: the service writes in between
BESIDE = ("-wal", "-shm", "-journal")


def backup(store: Store, file: Path) -> int:
    """Write the store to a new file; its size in bytes. Raises StoreError, and leaves no half of it."""
    url = store.engine.url
    if url.drivername != "sqlite":
        raise StoreError("[store]", "a PostgreSQL store is saved by PostgreSQL's own tools", f"run: {dump(url, file)}")
    if file.exists():
        raise StoreError(str(file), "there is a file already", "give a name that is free")
    with _whole(file) as part, _raw(store) as source, closing(sqlite3.connect(part)) as target:
        source.backup(target, pages=PAGES)
        target.execute("PRAGMA journal_mode=DELETE")  # one file, with no log beside it
        _intact(target, file)
    return file.stat().st_size


def restore(file: Path, url: URL, keys: Keys) -> dict[str, int]:
    """Put a backup in the place of a store that is not there; how many held messages are in it, by state."""
    if url.drivername != "sqlite":
        cure = f"with mailguard stopped and the database empty, run: {undump(url, file)}"
        raise StoreError("[store]", "a PostgreSQL store is restored by PostgreSQL's own tools", cure)
    place = Path(url.database or "")
    for there in (place, *(Path(f"{place}{end}") for end in BESIDE)):
        if there.exists():
            cure = "stop mailguard and move it away first; nothing is written over it"
            raise StoreError(str(there), "a store is there", cure)
    if not file.is_file():
        raise StoreError(str(file), "there is no such file", "give the path of a backup")
    with _whole(place) as part:
        _copied(file, part)
        store = Store(engine_of(url.set(database=str(part))), keys)  # its version, and the keys it needs
        try:
            return held.counts(store)
        finally:
            store.close()
            _single(part)


def intact(store: Store) -> None:
    """Look at every page of a SQLite store; raise StoreError where one is damaged. PostgreSQL looks itself."""
    if store.engine.url.drivername == "sqlite":
        with _raw(store) as connection:
            _intact(connection, Path(store.engine.url.database or ""))


def dump(url: URL, file: Path) -> str:
    """The command that saves a PostgreSQL store."""
    name = shlex.quote(f"--dbname={_address(url)}")
    return f"pg_dump --format=custom --no-owner {name} --file={shlex.quote(str(file))}"


def undump(url: URL, file: Path) -> str:
    """The command that restores it."""
    name = shlex.quote(f"--dbname={_address(url)}")
    return f"pg_restore --no-owner --single-transaction {name} {shlex.quote(str(file))}"


def _address(url: URL) -> str:
    return url.set(drivername="postgresql", password=None).render_as_string()


@contextmanager
def _raw(store: Store) -> Iterator[sqlite3.Connection]:
    pooled = store.engine.raw_connection()
    try:
        connection = pooled.driver_connection
        if not isinstance(connection, sqlite3.Connection):
            raise TypeError("this is no SQLite store")
        yield connection
    except sqlite3.Error:
        raise _fault(Path(store.engine.url.database or "")) from None
    finally:
        pooled.close()


@contextmanager
def _whole(place: Path) -> Iterator[Path]:
    """A file of its owner alone under another name, which takes its place once all of it is on the disk."""
    part = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        yield part
        with part.open("rb") as done:
            os.fsync(done.fileno())
        os.link(part, place)  # unlike a rename, it replaces nothing
    except FileExistsError:
        raise StoreError(str(place), "there is a file already", "give a name that is free") from None
    except sqlite3.Error:
        raise _fault(place) from None
    except OSError as fault:
        cure = "let this user write there, and make room"
        raise StoreError(str(place), f"it cannot be written ({fault.strerror})", cure) from None
    finally:
        for name in (part, *(Path(f"{part}{end}") for end in BESIDE)):
            with suppress(FileNotFoundError):
                name.unlink()


def _copied(file: Path, part: Path) -> None:
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as source:
            _intact(source, file)
            with closing(sqlite3.connect(part)) as target:
                source.backup(target)
    except sqlite3.Error:
        raise _fault(file) from None


def _single(part: Path) -> None:
    """Bring what stands in the log beside a file into it."""
    with closing(sqlite3.connect(part)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")


def _intact(connection: sqlite3.Connection, file: Path) -> None:
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise _fault(file)


def _fault(file: Path) -> StoreError:
    return StoreError(str(file), "it is damaged, or no store", "take another backup, or restore one of before")
