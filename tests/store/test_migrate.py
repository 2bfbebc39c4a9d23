from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from mailguard.store.migrate import SCRIPTS, version_of
from mailguard.store.store import Store
from mailguard.store.tables import METADATA


def test_a_new_store_has_the_newest_version_and_the_tables_of_this_program(store: Store) -> None:
    with store.read() as connection:
        assert version_of(connection) == ScriptDirectory(str(SCRIPTS)).get_current_head()
        assert compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), METADATA) == []


def test_a_store_is_opened_a_second_time_as_it_is(store: Store) -> None:
    with store.read() as connection:
        assert connection.scalar(text("SELECT count(*) FROM secret")) == 2
