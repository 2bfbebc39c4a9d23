"""The tables of a store: those of this program, brought up from any older version, and never taken from a newer one."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from mailguard.store.engine import engine_of, url_of
from mailguard.store.keys import StoreError
from mailguard.store.ledger_tables import FIGURE
from mailguard.store.migrate import SCRIPTS, version_of
from mailguard.store.migrations.versions import first
from mailguard.store.store import Store
from tests.store.opening import Database

HEAD = ScriptDirectory(str(SCRIPTS)).get_current_head()


def test_a_new_store_has_the_newest_version_and_the_tables_of_this_program(store: Store) -> None:
    with store.read() as connection:
        assert version_of(connection) == HEAD
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, FIGURE.metadata) == []


def test_a_store_is_opened_a_second_time_as_it_is(database: Database) -> None:
    database.open()
    with database.open().read() as connection:
        assert connection.scalar(text("SELECT count(*) FROM secret")) == 2


def test_a_store_of_the_first_version_is_brought_up_with_what_is_in_it(database: Database) -> None:
    engine = engine_of(url_of(database.url, database.folder, None))
    with engine.begin() as connection:
        context = MigrationContext.configure(connection)
        with Operations.context(context):
            first.upgrade()
        context.stamp(ScriptDirectory(str(SCRIPTS)), "0001")
        assert not inspect(connection).has_table("figure")
        connection.execute(text("INSERT INTO letter (own, day, writer, readers) VALUES ('', 1, 'a', 'b')"))
    engine.dispose()
    with database.open().read() as connection:
        assert version_of(connection) == HEAD
        assert connection.scalar(text("SELECT count(*) FROM letter")) == 1
        assert connection.scalar(text("SELECT count(*) FROM figure")) == 0


def test_a_store_of_a_newer_version_is_refused_in_one_line_and_left_as_it_is(database: Database) -> None:
    store = database.open()
    with store.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreError) as refused:
        database.open()
    assert str(refused.value) == (
        "[store]: a newer version of mailguard has made this store; install that version again, or restore a backup "
        "of before"
    )
    with store.read() as connection:
        assert version_of(connection) == "9999"
