"""The wheel outside the checkout: everything that ships is inside it."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which only the wheel was unpacked; its dependencies come from the environment of the tests."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    for name in ("mailguard", "policies", "deploy"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / name, source / name)
    built = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*built, "--wheel-dir", str(folder), str(source)], check=True, timeout=120, capture_output=True)
    (wheel,) = folder.glob("mailguard-*.whl")
    shutil.rmtree(source)
    site = folder / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    return site


def _run(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mailguard", *arguments],
        cwd=site.parent,
        env={"PYTHONPATH": str(site), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_wheel_checks_its_own_packs(installed: Path) -> None:
    for pack in ("district", "county"):
        done = _run(installed, "policy", "check", pack)
        assert (done.returncode, done.stderr) == (0, "")


def test_the_wheel_lints_a_message(installed: Path) -> None:
    directory = installed / "mailguard/policies/common/example-directory.csv"
    message = installed / "mailguard/policies/district/examples/mass001-flag-1.eml"
    done = _run(installed, "lint", "--policy", "district", "--directory", str(directory), str(message))
    assert "MASS001" in done.stdout
    assert (done.returncode, done.stderr) == (0, "")


def test_the_wheel_writes_a_new_pack_and_its_pages(installed: Path) -> None:
    for arguments in (("new", "ours"), ("check", "ours"), ("docs", "ours"), ("new", "theirs", "--from", "district")):
        done = _run(installed, "policy", *arguments)
        assert (done.returncode, done.stderr) == (0, "")
    assert (installed.parent / "ours" / "schema" / "rule.json").is_file()
    assert (installed.parent / "ours-docs" / "cy" / "MASS001.html").is_file()


def test_the_wheel_shows_the_demo(installed: Path) -> None:
    done = _run(installed, "demo", "--once")
    assert "every byte as it was sent" in done.stdout
    assert (done.returncode, done.stderr) == (0, "")


def test_the_wheel_carries_the_examples_for_deployment(installed: Path) -> None:
    assert (installed / "mailguard/deploy/mailguard.example.toml").is_file()
