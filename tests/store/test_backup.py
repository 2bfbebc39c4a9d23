"""What was held is there after a backup and its restore."""

import os
import shlex
import stat
import subprocess
from pathlib import Path

import pytest

from mailguard.store import held
from mailguard.store.backup import backup, dump, intact, restore, undump
from mailguard.store.engine import url_of
from mailguard.store.keys import Keys, StoreError, keys_from
from mailguard.store.store import Store
from tests.servers.postgresql import Postgresql, _programs
from tests.store.opening import KEY, OTHER_KEY, TUESDAY, VARIABLE, Database

LETTER = held.Letter(
    mail=b"MAIL FROM:<olwen@glanrafon.example>",
    mail_from="olwen@glanrafon.example",
    rcpt=(("kate@glanrafon.example", b"RCPT TO:<kate@glanrafon.example>"),),
    wire=b"Subject: The fence\r\n\r\nIt has fallen.\r\n",
)


def hold(store: Store, held_id: str = "one") -> None:
    new = held.New(
        id=held_id, letter=LETTER, view=b"{}", until=TUESDAY + 60, human="olwen@glanrafon.example", message=held_id
    )
    with store.write() as connection:
        held.put(store, connection, new)


def letter_after_its_time(store: Store, database: Database) -> held.Letter:
    database.clock.now = TUESDAY + 60
    assert held.expire(store, 3600.0) == 1
    claimed = held.claim(store)
    assert claimed is not None
    return claimed.letter


@pytest.fixture
def sqlite(tmp_path: Path) -> Database:
    return Database("sqlite", "", tmp_path)


@pytest.fixture
def keys() -> Keys:
    return keys_from(KEY, VARIABLE)


def test_what_was_held_is_there_after_a_restore(sqlite: Database, tmp_path: Path, keys: Keys) -> None:
    store = sqlite.open()
    hold(store)
    file = tmp_path / "saved.db"
    assert backup(store, file) == file.stat().st_size
    hold(store, "after the backup")
    store.close()

    elsewhere = Database("sqlite", "", tmp_path / "new", sqlite.clock)
    elsewhere.folder.mkdir()
    assert restore(file, url_of("", elsewhere.folder, None), keys) == {"held": 1}
    assert letter_after_its_time(elsewhere.open(), elsewhere) == LETTER
    elsewhere.close()


def test_a_backup_is_one_file_that_its_owner_alone_may_read(sqlite: Database, tmp_path: Path) -> None:
    store = sqlite.open()
    (tmp_path / "saved").mkdir()
    backup(store, tmp_path / "saved" / "one.db")
    assert [path.name for path in (tmp_path / "saved").iterdir()] == ["one.db"]
    assert stat.S_IMODE((tmp_path / "saved" / "one.db").stat().st_mode) == 0o600
    sqlite.close()


def test_a_backup_replaces_no_file(sqlite: Database, tmp_path: Path) -> None:
    file = tmp_path / "mine"
    file.write_text("mine")
    with pytest.raises(StoreError, match="there is a file already; give a name that is free"):
        backup(sqlite.open(), file)
    assert file.read_text() == "mine"
    sqlite.close()


def test_a_backup_into_no_folder_says_so(sqlite: Database, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"it cannot be written \(No such file or directory\)"):
        backup(sqlite.open(), tmp_path / "none" / "saved.db")
    sqlite.close()


def test_nothing_is_restored_over_a_store(sqlite: Database, tmp_path: Path, keys: Keys) -> None:
    store = sqlite.open()
    backup(store, tmp_path / "saved.db")
    hold(store)
    with pytest.raises(StoreError, match="a store is there; stop mailguard and move it away first"):
        restore(tmp_path / "saved.db", url_of("", tmp_path, None), keys)
    assert held.counts(store) == {"held": 1}
    sqlite.close()


def test_nothing_is_restored_beside_the_log_of_another_store(tmp_path: Path, keys: Keys) -> None:
    (tmp_path / "mailguard.db-wal").write_bytes(b"of another")
    with pytest.raises(StoreError, match=r"mailguard.db-wal: a store is there"):
        restore(tmp_path / "saved.db", url_of("", tmp_path, None), keys)


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100])
def test_a_file_that_is_no_backup_is_not_restored(content: bytes, tmp_path: Path, keys: Keys) -> None:
    file = tmp_path / "saved.db"
    file.write_bytes(content or os.urandom(5000))
    with pytest.raises(StoreError, match="it is damaged, or no store"):
        restore(file, url_of("", tmp_path, None), keys)
    assert [path.name for path in tmp_path.iterdir()] == ["saved.db"]


def test_a_backup_under_a_key_that_is_lost_is_not_restored(sqlite: Database, tmp_path: Path) -> None:
    backup(sqlite.open(), tmp_path / "saved.db")
    sqlite.close()
    (tmp_path / "new").mkdir()
    with pytest.raises(StoreError, match="'k1', which is not in the environment"):
        restore(tmp_path / "saved.db", url_of("", tmp_path / "new", None), keys_from(OTHER_KEY, VARIABLE))
    assert list((tmp_path / "new").iterdir()) == []


def test_damage_in_the_middle_of_the_file_is_found(sqlite: Database, tmp_path: Path) -> None:
    store = sqlite.open()
    for number in range(50):
        hold(store, f"message {number}")
    intact(store)
    store.close()
    sqlite.opened.clear()
    file = tmp_path / "mailguard.db"
    whole = bytearray(file.read_bytes())
    for page in range(8 * 4096, len(whole) - 4096, 4096):
        whole[page : page + 200] = b"\xff" * 200
    file.write_bytes(whole)
    with pytest.raises(StoreError, match="damaged"):
        intact(sqlite.open())
    sqlite.close()


def test_postgresql_is_saved_and_restored_by_the_commands_that_are_told(server: Postgresql, tmp_path: Path) -> None:
    one = Database("postgresql", server.database(), tmp_path)
    other = Database("postgresql", server.database(), tmp_path, one.clock)
    store, file = one.open(), tmp_path / "saved.dump"
    hold(store)
    with pytest.raises(StoreError, match="saved by PostgreSQL's own tools; run: pg_dump"):
        backup(store, file)
    with pytest.raises(StoreError, match="restored by PostgreSQL's own tools"):
        restore(file, store.engine.url, store.keys)
    path = {**os.environ, "PATH": f"{_programs()}:{os.environ['PATH']}"}
    subprocess.run(shlex.split(dump(store.engine.url, file)), check=True, env=path)
    into = url_of(other.url, tmp_path, "a password that no command line may show")
    command = undump(into, file)
    assert "password" not in command
    subprocess.run(shlex.split(command), check=True, env=path)
    assert letter_after_its_time(other.open(), other) == LETTER
    one.close()
    other.close()
    server.drop(one.url)
    server.drop(other.url)
