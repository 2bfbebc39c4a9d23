"""`mailguard init`: what it writes is a configuration that is taken, and nothing is written over."""

from pathlib import Path

import pytest

from tests.cli.running import inside


def test_the_starter_is_a_good_configuration(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "council"
    run = inside("init", folder, "--name", "Cyngor Glanrafon", "--domain", "Glanrafon.example")
    assert (run.status, run.err) == (0, "")
    assert run.out.splitlines()[-1] == f"  mailguard serve --config {folder / 'mailguard.toml'}"
    checked = inside("config", "check", folder / "mailguard.toml")
    assert checked.status == 0
    assert "policy     district" in checked.out
    assert "mode observe" in checked.out
    assert "directory  5 people, 1 lists" in checked.out
    text = (folder / "mailguard.toml").read_text()
    assert 'name = "Cyngor Glanrafon"' in text
    assert "council.example" not in text + (folder / "directory.csv").read_text()


def test_with_every_setting_that_is_off_switched_on_it_is_good_too(tmp_path: Path) -> None:
    inside("init", tmp_path)
    file = tmp_path / "mailguard.toml"
    lines = file.read_text().splitlines()
    file.write_text("\n".join(line[1:] if line[:1] == "#" and line[1:2] not in {" ", ""} else line for line in lines))
    assert inside("config", "check", file).status == 0
    assert "[store]" in file.read_text().splitlines()


def test_what_stands_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "directory.csv").write_text("mine")
    run = inside("init", tmp_path)
    assert run.status == 2
    assert run.err == f"{tmp_path / 'directory.csv'}: something stands there already; name another folder\n"
    assert [path.name for path in tmp_path.iterdir()] == ["directory.csv"]


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--name", 'The "Council"', "--name: it holds a quotation mark or the like; give the council's plain name"),
        ("--domain", "council", '--domain: this is no domain; write it as "council.gov.uk"'),
    ],
)
def test_what_would_make_a_bad_file_is_refused(tmp_path: Path, option: str, value: str, told: str) -> None:
    run = inside("init", tmp_path / "new", option, value)
    assert (run.status, run.err) == (2, f"{told}\n")
    assert not (tmp_path / "new").exists()
