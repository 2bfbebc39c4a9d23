"""A store on each of the two databases: every test that asks for `store` or `database` runs on both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mailguard.store.store import Store
from tests.servers.postgresql import Postgresql, postgresql
from tests.store.opening import Clock, Database


@pytest.fixture(scope="session")
def server() -> Iterator[Postgresql]:
    """A PostgreSQL that runs for as long as the tests of one process."""
    with postgresql() as one:
        yield one


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database that is new and empty."""
    if request.param == "sqlite":
        one = Database("sqlite", f"sqlite:///{tmp_path}/mailguard.db", tmp_path)
        yield one
        one.close()
        return
    server: Postgresql = request.getfixturevalue("server")
    url = server.database()
    one = Database("postgresql", url, tmp_path)
    yield one
    one.close()
    server.drop(url)


@pytest.fixture
def store(database: Database) -> Store:
    """A store that is open; its time stands still until `clock` is set."""
    return database.open()


@pytest.fixture
def clock(database: Database) -> Clock:
    """The clock of every store of `database`."""
    return database.clock
