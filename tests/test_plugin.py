"""A detector of a council's own: the example package, installed as it would be, and what happens if it fails."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import PEOPLE, QUIET, Run, mailguard, message
from tests.conftest import ROOT
from tests.policy.small_pack import FILES, RULE, WORDS

EXAMPLE = ROOT / "tests" / "plugin"
CONFIG = f"""
[council]
name = "Aberwen"
domains = ["aberwen.example"]
[policy]
pack = "ours"
mode = "advise"
[directory]
csv = "{PEOPLE}"
[limits]
deadline_s = 12
workers = 1
[plugins]
detectors = ["jargon"]
"""
SEEN = message("Our stakeholders agree.")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which pip installed the example package."""
    folder = tmp_path_factory.mktemp("site")
    source = folder / "source"
    shutil.copytree(EXAMPLE, source, ignore=shutil.ignore_patterns("__pycache__"))
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*pip, "--target", str(folder / "site"), str(source)], check=True, timeout=120, capture_output=True)
    return folder / "site"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A council whose pack has one rule that rests on the plug-in."""
    rule = RULE.replace(b"[mass-distribution]", b"[jargon]").replace(b"members_reached_at_least: 10", b"seen: [jargon]")
    files = {**FILES, "MASS001.yaml": rule, "examples/flag.eml": SEEN, "examples/pass.eml": QUIET}
    for name, raw in (*files.items(), ("common/mass-distribution.yaml", WORDS)):
        path = tmp_path / "ours" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw)
    (tmp_path / "mailguard.toml").write_text(CONFIG)
    return tmp_path / "mailguard.toml"


def lint(config: Path, site: Path, *paths: Path, **files: bytes) -> Run:
    for name, raw in files.items():
        (config.parent / f"{name}.eml").write_bytes(raw)
    found = [config.parent / f"{name}.eml" for name in files] + list(paths)
    path = os.pathsep.join(filter(None, (str(site), os.environ.get("PYTHONPATH", ""))))
    return mailguard("lint", "--config", config, "--format", "jsonl", *found, PYTHONPATH=path)


def test_an_installed_detector_is_evidence_for_a_rule(config: Path, site: Path) -> None:
    run = lint(config, site, seen=SEEN, unseen=QUIET)
    assert (run.status, run.err) == (0, "")
    assert [[finding["rule"] for finding in row["findings"]] for row in run.rows] == [["MASS001"], []]
    assert run.rows[0]["findings"][0]["evidence"][0]["text"] == "Our stakeholders agree."


def test_one_that_breaks_costs_its_message_a_line_and_the_others_nothing(config: Path, site: Path) -> None:
    run = lint(config, site, broken=message(fields=("Subject: break",)), seen=SEEN)
    assert run.status == 2
    assert [row["path"].rpartition("/")[2] for row in run.rows] == ["seen.eml"]
    assert run.err == (
        "plugins.detectors: a plug-in failed on a message (PlugInError); "
        "tell its author, or remove it from the configuration\n"
    )


def test_one_that_never_ends_is_ended(config: Path, site: Path) -> None:
    run = lint(config, site, endless=message(fields=("Subject: never end",)), seen=SEEN)
    assert run.status == 2
    assert len(run.rows) == 1
    assert "a plug-in failed on a message (TimeoutError)" in run.err


def test_one_that_breaks_on_its_packs_own_example_is_told(config: Path, site: Path) -> None:
    (config.parent / "ours" / "examples" / "pass.eml").write_bytes(message(fields=("Subject: break",)))
    run = lint(config, site, seen=SEEN)
    assert (run.status, run.out) == (2, "")
    assert run.err == "plugins.detectors, jargon: the detector broke (LookupError); tell its author, or remove it\n"
