"""`mailguard evaluate`: labelled messages in, one line of figures out."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from mailguard import shipped
from tests.builders import DOMAIN, HEAD, TORY
from tests.cli.running import MANY, PEOPLE, QUIET, inside, mailguard, message

LAST = re.compile(r"micro-P \d\.\d{3} micro-R \d\.\d{3} macro-F1 \d\.\d{3} false-alarm \d\.\d{3}")
SILENT = message(to=HEAD, fields=(f"X-Envelope-To: {HEAD}, {TORY}",))


def label(file: str, policy: str, *families: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401  any field of a label
    return {"file": file, "policy": policy, "families": list(families), "kind": "x", "lang": "en", "why": "", **more}


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """A folder of labelled cases with its own configuration, which nobody may write."""
    folder = tmp_path / "cases"
    folder.mkdir()
    shutil.copy(PEOPLE, folder / "directory.csv")
    (folder / "mailguard.toml").write_text(
        f'[council]\nname = "Aberwen"\ndomains = ["{DOMAIN}"]\n[policy]\npack = "elsewhere"\nmode = "advise"\n'
        '[directory]\ncsv = "directory.csv"\n'
    )
    for name, raw in (("many", MANY), ("quiet", QUIET), ("silent", SILENT)):
        (folder / f"{name}.eml").write_bytes(raw)
    rows = [
        label("many.eml", "district", "mass-distribution", split="work"),
        label("many.eml", "county", split="work"),
        label("quiet.eml", "district", "undue-pressure", split="keep"),
        label("silent.eml", "county", split="keep", maybe=["silent-copy"]),
        label("silent.eml", "county", split="work"),
        label("many.eml", "nowhere", "disrespect", split="work"),
        label("quiet.eml", "nowhere", split="work"),
    ]
    (folder / "labels.jsonl").write_text("\n\n".join(map(json.dumps, rows)) + "\n")
    return folder


def test_each_row_is_judged_under_its_own_policy_and_the_last_line_is_the_contracts(cases: Path) -> None:
    run = inside("evaluate", cases)
    assert run.status == 0
    last = run.out.splitlines()[-1]
    assert LAST.fullmatch(last)
    # One right, one wrong (silent-copy without `maybe`), two missed; of four clean rows one has a counted finding.
    assert last == "micro-P 0.500 micro-R 0.333 macro-F1 0.000 false-alarm 0.250"


def test_a_pack_that_is_not_installed_is_told_once_and_its_rows_count_as_nothing_found(cases: Path) -> None:
    run = inside("evaluate", cases)
    assert len(run.err.splitlines()) == 1
    assert run.err.startswith("nowhere: ")


def test_the_configured_pack_need_not_be_installed_if_no_row_names_it(cases: Path) -> None:
    assert inside("evaluate", cases).status == 0
    (cases / "labels.jsonl").write_text(json.dumps(label("many.eml", "elsewhere")) + "\n")
    run = inside("evaluate", cases)
    assert (run.status, len(run.err.splitlines())) == (0, 1)


@pytest.mark.parametrize(("split", "rows"), [("work", 5), ("keep", 2)])
def test_a_split_is_a_part_of_the_rows(cases: Path, split: str, rows: int) -> None:
    run = inside("evaluate", cases, "--split", split, "--format", "json")
    assert json.loads(run.out.splitlines()[0])["rows"] == rows


def test_errors_are_listed_on_request(cases: Path) -> None:
    run = inside("evaluate", cases, "--errors")
    assert "silent.eml county en x: wrong: silent-copy" in run.out.splitlines()
    assert "quiet.eml district en x: missed: undue-pressure" in run.out.splitlines()
    assert not any(line.startswith("many.eml district") for line in run.out.splitlines())


def test_json_is_one_object_and_the_last_line_stands_after_it(cases: Path) -> None:
    first, last = inside("evaluate", cases, "--format", "json", "--errors").out.splitlines()
    told = json.loads(first)
    assert LAST.fullmatch(last)
    assert told["micro_p"] == 0.5
    assert told["families"]["mass-distribution"]["hits"] == 1
    assert {"file": "silent.eml", "policy": "county", "wrong": ["silent-copy"], "missed": []} in told["errors"]


def test_a_folder_that_nobody_may_write_is_scored_and_left_as_it_is(cases: Path) -> None:
    before = sorted((path.name, path.stat().st_mtime_ns) for path in cases.iterdir())
    cases.chmod(0o555)
    run = inside("evaluate", cases, cwd=cases)
    cases.chmod(0o755)
    assert run.status == 0
    assert sorted((path.name, path.stat().st_mtime_ns) for path in cases.iterdir()) == before


def test_another_configuration_wins(cases: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    text = (cases / "mailguard.toml").read_text()
    other.write_text(text.replace('"directory.csv"', f'"{PEOPLE}"').replace('"elsewhere"', '"district"'))
    with other.open("a") as stream:
        stream.write('[policy.overrides]\nMASS001 = "note"\nCRIT001 = "note"\n')
    last = inside("evaluate", cases, "--config", other).out.splitlines()[-1]
    assert last.startswith("micro-P 0.000 micro-R 0.000"), "a note is no counted finding"


@pytest.mark.parametrize(
    ("labels", "told"),
    [
        (None, "labels.jsonl: it cannot be read"),
        ("{", "labels.jsonl, line 1: this is no label"),
        ('{"file": "x.eml"}', "labels.jsonl, line 1: this is no label"),
        (json.dumps(label("gone.eml", "county")), "gone.eml: it cannot be read"),
    ],
)
def test_a_folder_that_cannot_be_scored_is_2_with_one_line(cases: Path, labels: str | None, told: str) -> None:
    if labels is None:
        (cases / "labels.jsonl").unlink()
    else:
        (cases / "labels.jsonl").write_text(labels)
    run = inside("evaluate", cases)
    assert run.status == 2
    assert told in run.err
    assert len(run.err.splitlines()) == 1


def test_the_shared_cases_are_scored(shared: Path) -> None:
    run = mailguard("evaluate", shared / "cases" / "dev")
    assert run.status == 0
    assert LAST.fullmatch(run.out.splitlines()[-1])
    assert len(run.err.splitlines()) == 5 - len(shipped.pack_names()), "a line for each pack that is not installed"
