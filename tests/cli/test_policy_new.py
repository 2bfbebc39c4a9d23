"""`mailguard policy new`: what it writes passes `policy check` at once, and nothing is ever overwritten."""

from datetime import timedelta
from pathlib import Path

import jsonschema
import pytest

from mailguard import shipped
from mailguard.council import today
from mailguard.policy.schema import kind_of, schemas
from tests.cli.running import inside
from tests.policy.test_schema import as_an_editor_sees_it

OPENING = "# yaml-language-server: $schema=schema/"


@pytest.fixture
def starter(tmp_path: Path) -> Path:
    folder = tmp_path / "ours"
    run = inside("policy", "new", folder, "--name", 'Glanrafon "Town" Council')
    assert (run.status, run.err) == (0, "")
    return folder


class TestTheStarter:
    def test_it_is_good_at_once(self, starter: Path) -> None:
        checked = inside("policy", "check", starter)
        assert (checked.status, checked.err) == (0, "")
        assert checked.out.startswith(f"{starter}: 1 rules rest on 1 of 3 clauses; every example holds\n")
        tested = inside("policy", "test", starter)
        assert tested.status == 0
        assert sum(" flag " in line for line in tested.out.splitlines()) == 2
        assert sum(" pass " in line for line in tested.out.splitlines()) == 2

    def test_every_clause_is_accounted_for(self, starter: Path) -> None:
        run = inside("policy", "coverage", starter)
        assert run.out.endswith("3 clauses: 1 enforced, 0 advised, 2 not-checkable\n")

    def test_its_pages_name_the_council(self, starter: Path) -> None:
        assert inside("policy", "docs", starter, "--out", starter.parent / "pages").status == 0
        assert "Glanrafon Town Council" in (starter.parent / "pages" / "en" / "index.html").read_text("utf-8")

    def test_every_yaml_file_begins_with_the_schema_that_stands_beside_it_and_fits(self, starter: Path) -> None:
        files = sorted(starter.glob("*.yaml"))
        assert [path.name for path in files] == [
            "MASS001.yaml", "clauses.yaml", "coverage.yaml", "routes.yaml", "rulings.yaml"
        ]  # fmt: skip
        for path in files:
            kind = kind_of(path.name)
            assert path.read_text("utf-8").splitlines()[0] == f"{OPENING}{kind}.json"
            assert (starter / "schema" / f"{kind}.json").is_file()
            jsonschema.validate(as_an_editor_sees_it(path.read_bytes()), schemas()[kind])

    def test_the_examples_keep_the_line_ends_of_mail(self, starter: Path) -> None:
        for path in (starter / "examples").glob("*.eml"):
            raw = path.read_bytes()
            assert raw.count(b"\n") == raw.count(b"\r\n") > 0


@pytest.mark.parametrize("base", shipped.pack_names())
class TestAPackThatExtendsAShippedOne:
    def test_it_is_good_at_once(self, base: str, tmp_path: Path) -> None:
        run = inside("policy", "new", tmp_path / "ours", "--from", base)
        assert (run.status, run.err) == (0, "")
        assert sorted(path.name for path in (tmp_path / "ours").iterdir()) == ["pack.yaml", "schema"]
        assert inside("policy", "check", tmp_path / "ours").status == 0

    def test_the_change_that_it_shows_holds_once_the_signs_are_taken_away(self, base: str, tmp_path: Path) -> None:
        inside("policy", "new", tmp_path / "ours", "--from", base)
        path = tmp_path / "ours" / "pack.yaml"
        assert path.read_text("utf-8").startswith(f"{OPENING}pack.json\n")
        head, _, change = path.read_text("utf-8").partition("changes: []\n")
        lines = [line.removeprefix("# ") for line in change.splitlines()]
        path.write_text("\n".join([head, *lines, ""]), "utf-8")
        jsonschema.validate(as_an_editor_sees_it(path.read_bytes()), schemas()["pack"])
        assert inside("policy", "check", tmp_path / "ours").status == 0
        assert f"{today() + timedelta(days=180)}" in path.read_text("utf-8")


def test_a_pack_of_the_councils_own_is_extended_from_where_it_stands(starter: Path) -> None:
    run = inside("policy", "new", starter.parent / "deep" / "er", "--from", starter)
    assert (run.status, run.err) == (0, "")
    assert "extends: ../../ours\n" in (starter.parent / "deep" / "er" / "pack.yaml").read_text("utf-8")
    assert inside("policy", "check", starter.parent / "deep" / "er").status == 0


def test_what_stands_there_is_never_overwritten(starter: Path) -> None:
    (starter / "MASS001.yaml").write_text("mine", "utf-8")
    for arguments in ((), ("--from", "district")):
        run = inside("policy", "new", starter, *arguments)
        assert (run.status, run.out) == (2, "")
        assert run.err == f"{starter}: something stands there already; name a folder that does not exist yet\n"
    assert (starter / "MASS001.yaml").read_text("utf-8") == "mine"


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    assert inside("policy", "new", tmp_path).status == 0


@pytest.mark.parametrize(
    "arguments", [("--from", "nowhere"), ("--from", "district", "--name", "x")], ids=["no-such-pack", "both"]
)
def test_options_that_lead_nowhere_are_one_line_and_write_nothing(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    run = inside("policy", "new", tmp_path / "ours", *arguments)
    assert (run.status, run.out) == (2, "")
    assert len(run.err.splitlines()) == 1
    assert not (tmp_path / "ours").exists()
