"""Inserting a row that may be there already, on both databases."""

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_once(connection: Connection, table: Table, values: dict[str, object]) -> bool:
    """Insert a row; false, and nothing done, where one with its key is there, also from another process just now."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    insert = dialect.insert(table).values(values).on_conflict_do_nothing()
    # Without the option, PostgreSQL's driver has let go of the number by the time that we ask.
    return connection.execute(insert, execution_options={"preserve_rowcount": True}).rowcount == 1
