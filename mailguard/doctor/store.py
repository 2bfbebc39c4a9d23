"""Probes of the store: key, room, version, clock. No store is made, and nothing in it is changed but its version."""

import asyncio
import os
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from sqlalchemy import func, select

from mailguard.config_tables import Config, StoreTable
from mailguard.doctor.probe import Answer, Probe
from mailguard.store import held, sealed
from mailguard.store.backup import intact
from mailguard.store.engine import url_of
from mailguard.store.keys import keys_from
from mailguard.store.migrate import version_of
from mailguard.store.store import Store, open_store
from mailguard.store.tables import HELD, NOTICE

ROOM = 1024**3  # bytes: twenty messages of the largest size, and room to work
AHEAD_S = 60.0  # that one clock may be before another


def probes(config: Config, file: Path, clock: Callable[[], float] = time.time) -> Iterator[Probe]:
    """Yield the probes of the store that the configuration names; none where it names none."""
    table = config.store
    if table is None:
        return
    base = file.parent
    url = url_of(table.url, base, None)
    here = Path(url.database or "") if url.drivername == "sqlite" else None

    async def key() -> Iterable[Answer]:
        names = keys_from(os.environ.get(table.key_env, ""), table.key_env).names
        what = f"it holds the key {names[0]}" + (f", and of before {', '.join(names[1:])}" if names[1:] else "")
        return (Answer(where=f"the environment variable {table.key_env}", what=what),)

    async def room() -> Iterable[Answer]:
        return (_room(here.parent),) if here is not None else ()

    async def opens() -> Iterable[Answer]:
        if here is not None and not here.exists():
            return (_none_yet(here),)
        return await asyncio.to_thread(_look, table, base, clock)

    yield Probe("store.key_env", key)
    yield Probe("store.url", room)
    yield Probe("store", opens)


def _room(folder: Path) -> Answer:
    where = f"the disk of {folder.resolve()}"
    if not folder.is_dir():
        return Answer(where=str(folder), what="there is no such folder", cure="make it, and let this user write there")
    free = shutil.disk_usage(folder).free
    what = f"{free / 1024**3:.1f} GiB are free"
    return Answer(
        where=where, what=what, cure="" if free >= ROOM else "make room for mail that is held: 1 GiB at least"
    )


def _none_yet(place: Path) -> Answer:
    if os.access(place.parent, os.W_OK):
        return Answer(where="store", what="there is none yet; `mailguard serve` makes it")
    cure = f"let this user write to {place.parent}"
    return Answer(where="store", what="there is none yet, and none can be made", cure=cure)


def _look(table: StoreTable, base: Path, clock: Callable[[], float]) -> list[Answer]:
    keys, password = os.environ.get(table.key_env, ""), os.environ.get(table.password_env) or None
    store = open_store(table.url, base, keys, table.key_env, password=password)
    try:
        intact(store)
        return [_opened(store), *_keys(store), _clock(store, clock())]
    finally:
        store.close()


def _opened(store: Store) -> Answer:
    with store.read() as connection:
        version = version_of(connection)
    states = held.counts(store)
    ahead = states.get("held", 0) + states.get("queued", 0)
    return Answer(where="store", what=f"it opens, version {version}; held messages: {ahead}")


def _keys(store: Store) -> Iterator[Answer]:
    for name in sealed.keys_in_use(store):
        if name not in store.keys.names:
            what = f"the key {name!r} still seals something and is not in the environment"
            yield Answer(where="store.key_env", what=what, cure="add that key behind the current one")


def _clock(store: Store, now: float) -> Answer:
    """Our clock against the database's own, and against what was written in it before."""
    latest = [func.max(HELD.c.held_at), func.max(NOTICE.c.made_at)]
    with store.read() as connection:
        times = [connection.scalar(select(each)) or 0.0 for each in latest]
        if connection.dialect.name == "postgresql":
            there = connection.scalar(select(func.extract("epoch", func.clock_timestamp())))
            if abs(float(there or now) - now) > AHEAD_S:
                return Answer(where="clock", what="it is not that of the database", cure="set both by NTP")
    if max(times) > now + AHEAD_S:
        cure = "set it by NTP; held mail would wait too long"
        return Answer(where="clock", what="it is behind what the store has seen before", cure=cure)
    return Answer(where="clock", what="it agrees with the store")
