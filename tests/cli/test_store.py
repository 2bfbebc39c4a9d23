"""`mailguard store`: what an administrator is told, and what happens to held mail."""

from pathlib import Path

import pytest

from mailguard.store import held
from tests.cli.kept import Kept, council_with_a_store
from tests.cli.running import inside
from tests.store.opening import KEY, OTHER_KEY, VARIABLE
from tests.store.rows import hold, letter


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kept:
    monkeypatch.setenv(VARIABLE, KEY)
    one = council_with_a_store(tmp_path)
    store = one.open()
    hold(store)
    letter(store, 700_000)
    store.close()
    return one


def test_a_good_store_is_told_with_its_version_and_its_keys(kept: Kept) -> None:
    run = kept.run("store", "check")
    assert (run.status, run.err) == (0, "")
    assert "the store is good" in run.out
    assert "waiting  1 held message, 0 notices" in run.out
    assert "key      k1: seals 4 things, the current key" in run.out


def test_a_key_can_go_once_everything_is_sealed_anew(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, f"{OTHER_KEY},{KEY}")
    assert "k1: seals 2 things; it can go after `mailguard store reseal`" in kept.run("store", "check").out
    assert kept.run("store", "reseal").out == "2 things sealed anew under the key k2\n"
    assert "k1: seals nothing; it can go" in kept.run("store", "check").out
    monkeypatch.setenv(VARIABLE, OTHER_KEY)
    assert kept.run("store", "check").status == 0


def test_a_key_that_is_still_needed_and_missing_fails_the_check(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.open(f"{OTHER_KEY},{KEY}").close()
    monkeypatch.setenv(VARIABLE, OTHER_KEY)
    run = kept.run("store", "check")
    assert run.status == 1
    assert "k1: seals 2 things, and is missing" in run.out
    assert run.err == (
        "[store]: the key 'k1' still seals something and is not in the environment; add that key behind the current "
        "one; without it what it seals cannot be read\n"
    )


def test_a_lost_key_is_one_line_with_the_cure(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, OTHER_KEY)
    run = kept.run("store", "check")
    assert (run.status, run.out) == (1, "")
    assert "give the key with which this store was made" in run.err
    assert len(run.err.splitlines()) == 1


def test_what_is_over_its_time_is_removed_and_counted(kept: Kept) -> None:
    assert "letters: 1" in kept.run("store", "clean").out.splitlines()
    assert "letters: 0" in kept.run("store", "clean").out.splitlines()


def test_a_backup_is_restored_where_the_store_was_lost(kept: Kept, tmp_path: Path) -> None:
    saved = tmp_path / "saved.db"
    assert "bytes; it opens with these keys alone, which are not in it: k1" in kept.run("store", "backup", saved).out
    for name in ("mailguard.db", "mailguard.db-wal", "mailguard.db-shm"):
        (tmp_path / name).unlink(missing_ok=True)
    run = kept.run("store", "restore", saved)
    assert run.out.splitlines() == [
        f"{saved}: restored",
        "  note  1 held message in it: what has gone out since the backup will go out again",
    ]
    store = kept.open()
    assert held.counts(store) == {"held": 1}
    store.close()


def test_no_command_makes_a_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, KEY)
    kept = council_with_a_store(tmp_path)
    run = kept.run("store", "clean")
    assert run.status == 2
    assert "there is no store yet; start `mailguard serve` once, or restore a backup" in run.err
    assert [path.name for path in tmp_path.iterdir()] == ["mailguard.toml"]


def test_a_configuration_without_a_store_says_so(tmp_path: Path) -> None:
    kept = council_with_a_store(tmp_path)
    kept.config.write_text(kept.config.read_text().replace("[store]", ""))
    run = kept.run("store", "check")
    assert "[store]: nothing is kept, since the table is missing; add a [store] table" in run.err


def test_a_store_of_a_newer_version_is_refused_in_one_line(kept: Kept) -> None:
    store = kept.open()
    with store.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    run = kept.run("store", "clean")
    assert (run.status, run.out) == (2, "")
    assert run.err == (
        "[store]: a newer version of mailguard has made this store; install that version again, or restore a backup "
        "of before\n"
    )


def test_a_new_key_is_one_that_the_store_takes(tmp_path: Path) -> None:
    run = inside("config", "key", "autumn")
    assert run.status == 0
    name, _, key = run.out.strip().partition(":")
    assert (name, len(key)) == ("autumn", 43)
    store = council_with_a_store(tmp_path).open(run.out.strip())
    store.close()
    assert inside("config", "key").out.startswith("k2")
    assert inside("config", "key", "a:b").err.startswith("ID: this cannot be the id of a key")
