"""`mailguard doctor`: a line a probe, and a status that a script can ask for."""

from pathlib import Path

import pytest

from tests.cli.kept import council_with_a_store
from tests.cli.running import inside
from tests.store.opening import KEY, VARIABLE


def test_all_is_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, KEY)
    run = council_with_a_store(tmp_path, "[privacy]\nusers_informed = 2026-01-01\n").run("doctor")
    assert (run.status, run.err) == (0, "")
    assert run.out.startswith(f"ok   {tmp_path / 'mailguard.toml'}: the configuration can be read\nok   policy: ")
    assert all(line.startswith("ok   ") for line in run.out.splitlines())


def test_one_probe_that_fails_is_status_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "")
    run = council_with_a_store(tmp_path).run("doctor")
    assert run.status == 1
    assert "FAIL [store]: the environment variable MAILGUARD_STORE_KEY holds no key; set it" in run.out


def test_a_configuration_that_cannot_be_read_is_bad_usage(tmp_path: Path) -> None:
    run = inside("doctor", "--config", tmp_path / "none.toml")
    assert (run.status, run.out) == (2, "")
    assert run.err == f"{tmp_path / 'none.toml'}: there is no such file; give the path of your mailguard.toml\n"
