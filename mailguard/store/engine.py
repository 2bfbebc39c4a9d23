"""Opens a store: the address, the engine, the migrations, the keys; every fault is one line with its cure."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from mailguard.store.keys import StoreError

DEFAULT_FILE = "mailguard.db"
BUSY_S = 5.0  # how long one writer waits for another
CONNECT_S = 5
POOL = 4  # connections of a process to PostgreSQL
DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg"}


def url_of(text: str, base: Path, password: str | None) -> URL:
    """The address of a store: beside the configuration where none is given; raise StoreError where it is none."""
    if not text:
        return URL.create("sqlite", database=str(base / DEFAULT_FILE))
    example = 'write it as "sqlite:///mailguard.db" or "postgresql://mailguard@db.example/mailguard"'
    if text.startswith("sqlite:") and not text.startswith("sqlite://"):
        text = text.replace("sqlite:", "sqlite:///", 1)
    try:
        url = make_url(text)
    except ArgumentError:
        raise StoreError("store.url", "this is no address of a database", example) from None
    if url.drivername not in DRIVERS:
        raise StoreError("store.url", f"{url.drivername!r} is no kind of store", example)
    if url.password is not None:
        cure = "put it into the environment variable that store.password_env names"
        raise StoreError("store.url", "a password stands in the file", cure)
    if url.drivername == "sqlite":
        if not url.database or url.database == ":memory:":
            raise StoreError("store.url", "a store in memory keeps nothing", example)
        return url.set(database=str(base / url.database))
    return url.set(drivername=DRIVERS[url.drivername], password=password)


def engine_of(url: URL) -> Engine:
    """The engine of a store; nothing is opened yet."""
    if url.drivername == "sqlite":
        # A connection for each piece of work: threads come and go, and opening one takes less than a write.
        engine = create_engine(url, poolclass=NullPool, connect_args={"timeout": BUSY_S})
        event.listen(engine, "connect", _durable)
        event.listen(engine, "begin", _immediate)
        return engine
    return create_engine(
        url,
        pool_size=POOL,
        max_overflow=POOL,
        pool_pre_ping=True,
        pool_timeout=BUSY_S,
        connect_args={"connect_timeout": CONNECT_S, "options": "-c statement_timeout=60000"},
    )


@contextmanager
def told(where: str) -> Iterator[None]:
    """Turn every fault of the database into StoreError; its own text may quote what was to be kept, so none is told."""
    try:
        yield
    except SQLAlchemyError as fault:
        raise StoreError(where, *_told(fault)) from None


def _durable(connection: Any, _: object) -> None:  # noqa: ANN401  a connection of whatever driver
    connection.isolation_level = None  # the driver begins no transaction of its own
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")  # a 250 rests on it: the commit is on the disk
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA secure_delete=ON")  # what is deleted is not to be found in the file
    cursor.close()


def _immediate(connection: Any) -> None:  # noqa: ANN401  as above
    # A transaction that reads first and writes then would fail where another has written in between.
    reads = connection.get_execution_options().get("reads", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _told(fault: SQLAlchemyError) -> tuple[str, str]:
    """What is wrong, and what to do."""
    cause = fault.orig if isinstance(fault, DBAPIError) else None
    name = getattr(cause, "sqlite_errorname", "") if isinstance(cause, sqlite3.Error) else ""
    for code, what, cure in _SQLITE:
        if name.startswith(code):
            return what, cure
    state = str(getattr(cause, "sqlstate", None) or "")
    for code, what, cure in _POSTGRESQL:
        if state.startswith(code):
            return what, cure
    if cause is not None and not state:  # who is not let in at all gets no code: only the words tell why
        for words, what, cure in _REFUSED:
            if words in str(cause):
                return what, cure
    if isinstance(cause, sqlite3.DatabaseError) and not isinstance(cause, sqlite3.OperationalError):
        return _NO_DATABASE
    return f"the database cannot be used ({type(cause or fault).__name__})", "see that it runs and lets this user in"


_NO_DATABASE = ("the file is damaged, or no database", "restore it from a backup (`mailguard store restore`)")
_SQLITE = (
    ("SQLITE_FULL", "the disk is full", "make room; held mail waits, new mail is not held meanwhile"),
    ("SQLITE_BUSY", "another program keeps the file locked", "end what else has it open"),
    ("SQLITE_LOCKED", "another program keeps the file locked", "end what else has it open"),
    ("SQLITE_CANTOPEN", "the file cannot be opened", "let this user write to its folder"),
    ("SQLITE_READONLY", "the file cannot be written", "let this user write to it and to its folder"),
    ("SQLITE_PERM", "the file cannot be written", "let this user write to it and to its folder"),
    ("SQLITE_IOERR", "the disk does not do what it should", "look at the disk; held mail waits meanwhile"),
    ("SQLITE_CORRUPT", *_NO_DATABASE),
    ("SQLITE_NOTADB", *_NO_DATABASE),
)
_NOT_IN = ("the database lets this user not in", "check user and password")
_NO_SUCH = ("there is no such database", "create it, or name another in store.url")
_AWAY = ("the database does not answer", "see that it runs, and that store.url names it")
_REFUSED = (
    ("authentication failed", *_NOT_IN),
    ("no password supplied", *_NOT_IN),
    ("no pg_hba.conf entry", *_NOT_IN),
    ('role "', *_NOT_IN),
    ('database "', *_NO_SUCH),
    ("connection failed", *_AWAY),
    ("connection is bad", *_AWAY),
    ("timeout expired", *_AWAY),
    ("failed to resolve host", *_AWAY),
)
_POSTGRESQL = (
    ("28", *_NOT_IN),
    ("3D", *_NO_SUCH),
    ("53", "the database has no room, or too many connections", "make room, or allow more connections"),
    ("57", "the database is stopping or starting", "wait; held mail waits meanwhile"),
    ("42501", "the user may not write there", "grant it the rights on its schema"),
)
