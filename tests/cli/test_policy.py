"""`mailguard policy check` and `policy test`: a pack is good, or one line says where it is not."""

from pathlib import Path

import pytest

from mailguard import shipped
from mailguard.packs import source_of
from tests.builders import pack as shipped_pack
from tests.cli.running import MANY, PEOPLE, QUIET, inside, mailguard
from tests.policy.small_pack import FILES, WORDS


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A small pack as a council would keep its own, with words of its own beside it."""
    folder = tmp_path / "ours"
    (folder / "examples").mkdir(parents=True)
    (folder / "common").mkdir()
    (folder / "common" / "mass-distribution.yaml").write_bytes(WORDS)
    for name, raw in FILES.items():
        (folder / name).write_bytes(raw)
    (folder / "examples" / "flag.eml").write_bytes(MANY)
    (folder / "examples" / "pass.eml").write_bytes(QUIET)
    return folder


NOBODY = (
    "nobody has approved it for this version of its protocol (approval.yaml): it only observes unless the "
    "configuration sets a mode"
)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize("name", shipped.pack_names())
def test_a_shipped_pack_is_good(name: str) -> None:
    run = inside("policy", "check", name)
    assert (run.status, run.err) == (0, "")
    assert run.out.startswith(f"policies/{name}: ")
    first, *notes = run.out.splitlines()
    assert first.endswith("every example holds")
    assert notes[0] == f"  note  {NOBODY}"
    opened = [note for note in notes[1:] if " is open: nobody has ruled" in note]
    assert len(opened) == sum(not ruling.made for ruling in shipped_pack(name).rulings) > 0


def test_a_councils_own_pack_is_good(pack: Path) -> None:
    run = inside("policy", "check", pack)
    assert (run.status, run.err) == (0, "")
    assert run.out == f"{pack}: 1 rules rest on 2 of 2 clauses; every example holds\n  note  {NOBODY}\n"


def test_every_example_is_a_line(pack: Path) -> None:
    run = inside("policy", "test", pack)
    assert (run.status, run.err) == (0, "")
    assert run.out.splitlines() == [
        "ok   MASS001 flag flag.eml",
        "ok   MASS001 pass pass.eml",
        "2 examples and 0 of them quoted, 0 not as their rule says",
    ]


@pytest.mark.parametrize("command", ["check", "test"])
def test_a_pack_that_does_not_load_is_1_with_one_line(pack: Path, command: str) -> None:
    change(pack / "MASS001.yaml", "family:", "famly:")
    run = mailguard("policy", command, pack)
    assert (run.status, run.out) == (1, "")
    assert run.err.startswith(f"{pack}/MASS001.yaml, line 2, famly: there is no such key")
    assert len(run.err.splitlines()) == 1


def test_an_example_that_comes_out_otherwise_is_told(pack: Path) -> None:
    change(pack / "MASS001.yaml", "least: 10", "least: 1000")
    run = inside("policy", "check", pack)
    assert (run.status, run.out) == (1, "")
    assert run.err.startswith(f"{pack}/MASS001.yaml, examples.flag: flag.eml is not flagged (it reaches at least 1000")
    assert len(run.err.splitlines()) == 1
    tested = inside("policy", "test", pack)
    assert tested.status == 1
    assert (
        "FAIL MASS001 flag flag.eml: it reaches at least 1000 members, those on mailing lists counted\n" in tested.out
    )


def test_a_near_miss_that_is_flagged_is_told(pack: Path) -> None:
    (pack / "examples" / "pass.eml").write_bytes(MANY)
    run = inside("policy", "check", pack)
    assert run.status == 1
    assert "examples.pass: pass.eml is flagged; mend the rule or the example" in run.err
    assert "FAIL MASS001 pass pass.eml: it was flagged\n" in inside("policy", "test", pack).out


def test_a_broken_directory_of_a_packs_own_is_1_too(pack: Path) -> None:
    (pack / "examples" / "directory.csv").write_text("address,name\n")
    for command in ("check", "test"):
        run = inside("policy", command, pack)
        assert (run.status, len(run.err.splitlines())) == (1, 1)


def test_lint_takes_no_pack_whose_examples_do_not_hold(pack: Path) -> None:
    (pack / "examples" / "pass.eml").write_bytes(MANY)
    run = inside("lint", "--policy", pack, "--directory", PEOPLE, "-", stdin=MANY)
    assert (run.status, run.out) == (2, "")
    assert len(run.err.splitlines()) == 1


@pytest.mark.parametrize("command", ["check", "test"])
def test_a_pack_that_is_not_there_is_bad_usage(command: str, tmp_path: Path) -> None:
    run = inside("policy", command, "nowhere", cwd=tmp_path)
    assert (run.status, run.out) == (2, "")
    shipping = ", ".join(shipped.pack_names())
    assert run.err == f"nowhere: there is no such policy pack; name a folder or one of {shipping}\n"


def test_words_beside_a_pack_go_before_those_that_ship_and_the_others_stay(pack: Path) -> None:
    source = source_of(str(pack), Path())
    assert source.common["mass-distribution.yaml"] == WORDS
    assert "silent-copy.yaml" in source.common
    (run,) = inside("lint", "--policy", pack, "--directory", PEOPLE, "--format", "jsonl", "-", stdin=MANY).rows
    assert run["policy"] == "ours"
    assert run["findings"][0]["message"]["en"] == "To 14 members (1.1 as read in R1)."
