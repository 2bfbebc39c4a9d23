"""Every fault of a database is one line with its cure, without a word of what was to be kept."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event, text

from mailguard.store import held
from mailguard.store.engine import BUSY_S, engine_of, url_of
from mailguard.store.keys import StoreError, keys_from
from mailguard.store.store import Store
from tests.servers.postgresql import Postgresql, postgresql
from tests.store.opening import KEY, VARIABLE, Database
from tests.store.rows import hold


def fault(url: str, folder: Path) -> str:
    """What is said where the store at this address cannot be opened."""
    with pytest.raises(StoreError) as told:
        Store(engine_of(url_of(url, folder, None)), keys_from(KEY, VARIABLE))
    return str(told.value)


class TestAddresses:
    @pytest.mark.parametrize("url", ["", "sqlite:mailguard.db", "sqlite:///mailguard.db"])
    def test_a_file_is_relative_to_the_configuration(self, url: str, tmp_path: Path) -> None:
        assert url_of(url, tmp_path, None).database == str(tmp_path / "mailguard.db")

    def test_a_whole_path_is_that_path(self, tmp_path: Path) -> None:
        assert url_of("sqlite:////srv/mailguard.db", tmp_path, None).database == "/srv/mailguard.db"

    def test_a_password_comes_from_the_environment_and_is_shown_nowhere(self, tmp_path: Path) -> None:
        url = url_of("postgresql://mailguard@db.example/mailguard", tmp_path, "geheim")
        assert url.password == "geheim"
        assert "geheim" not in url.render_as_string() + repr(engine_of(url))

    @pytest.mark.parametrize(
        ("url", "told"),
        [
            ("mailguard.db", "this is no address of a database; write it as"),
            ("mysql://db.example/mailguard", "'mysql' is no kind of store; write it as"),
            ("sqlite://", "a store in memory keeps nothing; write it as"),
            ("sqlite:///:memory:", "a store in memory keeps nothing; write it as"),
            (
                "postgresql://m:geheim@db.example/m",
                "a password stands in the file; put it into the environment variable",
            ),
        ],
    )
    def test_an_address_that_is_none_is_told_with_the_form(self, url: str, told: str, tmp_path: Path) -> None:
        with pytest.raises(StoreError, match=rf"^store\.url: {told}") as refused:
            url_of(url, tmp_path, None)
        assert "geheim" not in str(refused.value)


class TestFiles:
    def test_a_full_disk_is_told_and_nothing_is_held_by_half(self, tmp_path: Path) -> None:
        database = Database("sqlite", "", tmp_path)
        store = database.open()
        hold(store)
        with store.engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.rollback()
        _limit(store, int(pages or 0))
        with pytest.raises(StoreError) as told:
            _fill(store)
        assert str(told.value) == (
            "[store]: the disk is full; make room; held mail waits, new mail is not held meanwhile"
        )
        database.close()
        assert held.counts(database.open())["held"] >= 1
        database.close()

    def test_a_file_that_another_program_keeps_locked_is_told_in_time(self, tmp_path: Path) -> None:
        database = Database("sqlite", "", tmp_path)
        store = database.open()
        with closing(sqlite3.connect(tmp_path / "mailguard.db")) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(StoreError, match="another program keeps the file locked; end what else has it open"):
                hold(store)
        hold(store)
        assert BUSY_S <= 5
        database.close()

    def test_a_file_that_is_no_database_is_told_and_left_as_it_is(self, tmp_path: Path) -> None:
        (tmp_path / "mailguard.db").write_bytes(b"a letter to olwen" * 500)
        told = fault("", tmp_path)
        assert told == (
            "[store]: the file is damaged, or no database; restore it from a backup (`mailguard store restore`)"
        )
        assert (tmp_path / "mailguard.db").read_bytes() == b"a letter to olwen" * 500

    def test_a_folder_that_is_not_there_is_told(self, tmp_path: Path) -> None:
        told = fault("sqlite:///none/mailguard.db", tmp_path)
        assert told == "[store]: the file cannot be opened; let this user write to its folder"

    def test_what_is_written_is_durable_and_what_is_deleted_is_wiped(self, tmp_path: Path) -> None:
        database = Database("sqlite", "", tmp_path)
        with database.open().read() as connection:
            settings = [
                connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
            ]
        assert settings == ["wal", 2, 1, 1]
        database.close()


class TestPostgresql:
    @pytest.mark.parametrize("where", ["127.0.0.1:1", "no-such-host.invalid"])
    def test_a_server_that_is_not_there_is_told(self, where: str, tmp_path: Path) -> None:
        told = fault(f"postgresql://mailguard@{where}/mailguard", tmp_path)
        assert told == "[store]: the database does not answer; see that it runs, and that store.url names it"

    def test_a_database_that_is_not_there_is_told(self, server: Postgresql, tmp_path: Path) -> None:
        told = fault(server.url("nowhere"), tmp_path)
        assert told == "[store]: there is no such database; create it, or name another in store.url"

    def test_a_user_who_may_not_come_in_or_write_is_told(self, server: Postgresql, tmp_path: Path) -> None:
        database = Database("postgresql", server.database(), tmp_path)
        store = database.open()
        with store.write() as connection:
            connection.execute(text("DROP ROLE IF EXISTS guest"))
            connection.execute(text("CREATE ROLE guest LOGIN"))
        other = fault(database.url.replace("mailguard@", "guest@"), tmp_path)
        assert other.startswith("[store]: the user may not write there; grant it the rights")
        stranger = fault(database.url.replace("mailguard@", "stranger@"), tmp_path)
        assert stranger.startswith("[store]: the database lets this user not in; check user and password")
        database.close()
        server.drop(database.url)

    def test_a_server_that_stops_is_told_and_used_again_once_it_is_back(self, tmp_path: Path) -> None:
        with postgresql() as server:
            database = Database("postgresql", server.database(), tmp_path)
            store = database.open()
            hold(store)
            server.stop()
            with pytest.raises(StoreError, match=r"^\[store\]: the database (?:does not answer|is stopping)"):
                hold(store, "two")
            server.start()
            hold(store, "two")
            assert held.counts(store) == {"held": 2}
            database.close()


def _fill(store: Store) -> None:
    for number in range(200):
        hold(store, f"message {number}")


def _limit(store: Store, pages: int) -> None:
    """Let the file grow no further, as a full disk would: each connection is told so when it is made."""

    def told(connection: sqlite3.Connection, _: object) -> None:
        connection.execute(f"PRAGMA max_page_count={pages}")

    event.listen(store.engine, "connect", told)


def test_a_fault_never_quotes_what_was_to_be_kept(database: Database) -> None:
    store = database.open()
    with pytest.raises(StoreError) as told, store.write() as connection:
        connection.execute(text("INSERT INTO letter (day) VALUES ('olwen@glanrafon.example')"))
    assert "olwen" not in str(told.value)
    assert told.value.__cause__ is None
    assert store.faults == 1
    assert os.linesep not in str(told.value)
