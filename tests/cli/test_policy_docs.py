"""`mailguard policy docs`: where the pages go, and what is never overwritten."""

from pathlib import Path

import pytest

from tests.cli.running import inside


def test_the_pages_of_a_shipped_pack_are_written(tmp_path: Path) -> None:
    run = inside("policy", "docs", "community", "--out", tmp_path / "pages")
    assert (run.status, run.err) == (0, "")
    assert run.out.startswith(f"{tmp_path / 'pages' / 'index.html'}: ")
    made = {str(path.relative_to(tmp_path / "pages")) for path in (tmp_path / "pages").rglob("*.*")}
    assert {"index.html", "style.css", "en/index.html", "cy/index.html", "en/WORK001.html", "cy/all.html"} <= made
    assert "clause-2.3" in (tmp_path / "pages" / "cy" / "index.html").read_text("utf-8")


def test_without_a_folder_they_go_beside(tmp_path: Path) -> None:
    run = inside("policy", "docs", "community", cwd=tmp_path)
    assert run.out.startswith("community-docs/index.html: ")
    assert (tmp_path / "community-docs" / "en" / "index.html").is_file()


def test_they_replace_those_of_an_earlier_time_and_leave_no_old_rule(tmp_path: Path) -> None:
    assert inside("policy", "docs", "community", "--out", tmp_path / "pages").status == 0
    gone = tmp_path / "pages" / "en" / "GONE001.html"
    gone.write_text("old", "utf-8")
    assert inside("policy", "docs", "community", "--out", tmp_path / "pages").status == 0
    assert not gone.exists()


@pytest.mark.parametrize("name", ["index.html", "notes.txt"])
def test_a_folder_of_somebody_elses_is_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine", "utf-8")
    run = inside("policy", "docs", "community", "--out", tmp_path)
    assert (run.status, run.out) == (2, "")
    assert run.err == f"{tmp_path}: something else stands there; name a new folder with --out\n"
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_file_in_the_way_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "pages").write_text("mine", "utf-8")
    run = inside("policy", "docs", "community", "--out", tmp_path / "pages")
    assert run.status == 2
    assert len(run.err.splitlines()) == 1


def test_a_pack_that_is_none_is_told_in_one_line(tmp_path: Path) -> None:
    run = inside("policy", "docs", tmp_path / "nowhere")
    assert run.status == 2
    assert "there is no such policy pack" in run.err
