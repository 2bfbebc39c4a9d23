"""The fuzz targets, for a few seconds each; and that they can fail."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.fuzz import ending, reading, talking

SECONDS = 4


def fuzz(target: str, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.fuzz", target, f"-artifact_prefix={folder}/", "-max_len=8192", *options],
        capture_output=True,
        text=True,
        errors="replace",
        cwd=ROOT,
        timeout=SECONDS * 20,
        check=False,
    )


@pytest.mark.parametrize("target", ["reading", "ending", "talking"])
def test_no_bytes_are_found_that_break_it(target: str, tmp_path: Path) -> None:
    done = fuzz(target, tmp_path, f"-max_total_time={SECONDS}", "-timeout=20")
    assert done.returncode == 0, done.stderr[-3000:]
    assert not list(tmp_path.iterdir())
    runs = re.search(r"Done (\d+) runs", done.stderr)
    assert runs is not None
    assert int(runs[1]) > 100


def test_a_target_takes_its_own_seeds() -> None:
    for target in (reading, ending, talking):
        for seed in target.SEEDS:
            target.one(seed)
    assert len(talking.Hop.taken) >= 3


def test_what_would_end_a_message_twice_is_a_failure() -> None:
    for wire in (b"a\r\n.\r\nb\r\n", b".\r\n", b"a\nb\r\n", b"a\rb\r\n", b"\0\r\n"):
        with pytest.raises(AssertionError):
            ending.clean(wire)
    ending.clean(b"..\r\na\r\n")
