"""Brings a store up to this version, and refuses one of a newer version."""

from pathlib import Path

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from mailguard.store.engine import told
from mailguard.store.keys import StoreError
from mailguard.store.tables import METADATA

SCRIPTS = Path(__file__).parent / "migrations"
LOCK = 7_245_283  # the number by which processes of ours know the lock in PostgreSQL


def migrate(engine: Engine) -> None:
    """Bring the tables up to this version, one process at a time; raise StoreError where that cannot be done."""
    with told("[store]"), engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
        _upgrade(connection)


def version_of(connection: Connection) -> str | None:
    """The version of the tables that are there; None for an empty database."""
    return MigrationContext.configure(connection).get_current_revision()


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    scripts = ScriptDirectory.from_config(config)
    current, head = version_of(connection), scripts.get_current_head()
    if current == head:
        return
    if current is not None and current not in {script.revision for script in scripts.walk_revisions()}:
        cure = "install that version again, or restore a backup of before"
        raise StoreError("[store]", "a newer version of mailguard has made this store", cure)

    def upgrade(revision: object, _: object) -> list[object]:
        return list(scripts._upgrade_revs("head", revision))  # type: ignore[arg-type]  # noqa: SLF001  as Alembic's own command does

    with EnvironmentContext(config, scripts, fn=upgrade, destination_rev="head") as environment:
        environment.configure(connection=connection, target_metadata=METADATA, fn=upgrade)
        environment.run_migrations()
