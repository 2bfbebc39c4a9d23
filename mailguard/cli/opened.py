"""The store of a configuration, opened for one command."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mailguard import config as configuration
from mailguard.config import ConfigError
from mailguard.config_tables import Config, StoreTable
from mailguard.kept import store_of
from mailguard.store.engine import url_of
from mailguard.store.keys import StoreError
from mailguard.store.store import Store


def table_of(config: Config, file: Path) -> StoreTable:
    """The `[store]` table; raise ConfigError where there is none."""
    if config.store is None:
        cure = "add a [store] table, as in mailguard.example.toml"
        raise ConfigError(f"{file}, [store]", "nothing is kept, since the table is missing", cure)
    return config.store


@contextmanager
def opened(file: Path) -> Iterator[tuple[Config, Store]]:
    """The configuration and its store; raise MailguardError where one cannot be used. No store is made here."""
    config = configuration.load(file)
    url = url_of(table_of(config, file).url, file.parent, None)
    if url.drivername == "sqlite" and not Path(url.database or "").exists():
        cure = "start `mailguard serve` once, or restore a backup (`mailguard store restore`)"
        raise StoreError(str(url.database), "there is no store yet", cure)
    store = store_of(config, file.parent)
    if store is None:
        raise AssertionError("a configuration with a [store] has a store")
    try:
        yield config, store
    finally:
        store.close()


def said(number: int, thing: str) -> str:
    """A number of things, in words."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
