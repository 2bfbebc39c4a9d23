"""The stores of `tests/store`: every test that asks for `store` or `database` runs on both databases."""

from tests.store.conftest import clock, database, server, store

__all__ = ["clock", "database", "server", "store"]
