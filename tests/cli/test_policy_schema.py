"""`mailguard policy schema`: one file a kind, over those of an earlier version."""

import json
from pathlib import Path

from mailguard.policy.schema import schemas
from tests.cli.running import inside


def test_one_file_a_kind_is_written_and_written_again(tmp_path: Path) -> None:
    for _ in range(2):
        run = inside("policy", "schema", tmp_path / "schema")
        assert (run.status, run.err) == (0, "")
    made = {path.stem: json.loads(path.read_text("utf-8")) for path in (tmp_path / "schema").iterdir()}
    assert made == schemas()


def test_a_place_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "schema").write_text("mine", "utf-8")
    run = inside("policy", "schema", tmp_path / "schema")
    assert run.status == 2
    assert len(run.err.splitlines()) == 1
