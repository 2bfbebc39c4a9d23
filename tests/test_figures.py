"""The figures of the labelled messages: none may fall by more than 0.03 under the last that DECISIONS.md records."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.running import inside
from tests.conftest import ROOT

FALL = 0.03
RECORDED = re.compile(r"^    (\S+) (all|work|keep) +P ([0-9.]+) +R ([0-9.]+) +F ([0-9.]+) +fa ([0-9.]+)$", re.MULTILINE)
NAMES = ("micro-P", "micro-R", "macro-F1", "false-alarm")


def recorded() -> dict[tuple[str, str], tuple[float, ...]]:
    """The last figures of each set, in the order of the file."""
    text = (ROOT / "mailguard" / "DECISIONS.md").read_text("utf-8")
    return {(name, split): tuple(map(float, figures)) for name, split, *figures in RECORDED.findall(text)}


def scored(folder: Path, split: str) -> dict[str, float]:
    only = () if split == "all" else ("--split", split)
    run = inside("evaluate", folder, *only)
    assert run.status == 0, run.err
    words = run.out.splitlines()[-1].split()
    return dict(zip(words[::2], map(float, words[1::2]), strict=True))


def test_every_set_has_its_figures() -> None:
    sets = {"dev", "extra", "more"}
    assert {*recorded()} == {(name, split) for name in sets for split in ("work", "keep")} | {("own", "all")}


@pytest.mark.parametrize(("name", "split"), sorted(recorded()))
def test_no_figure_falls(name: str, split: str, shared: Path) -> None:
    folder = ROOT / "tests" / "cases" if name == "own" else shared / "cases" / name
    found = scored(folder, split)
    told = dict(zip(NAMES, recorded()[name, split], strict=True))
    assert {key: found[key] for key in NAMES[:3] if found[key] < told[key] - FALL} == {}
    assert found["false-alarm"] <= told["false-alarm"] + FALL


def test_the_messages_of_our_own_are_labelled_each_once() -> None:
    folder = ROOT / "tests" / "cases"
    rows = [json.loads(line) for line in (folder / "labels.jsonl").read_text("utf-8").splitlines()]
    assert sorted(row["file"] for row in rows) == sorted(path.name for path in folder.glob("*.eml"))
    assert len(rows) >= 240
