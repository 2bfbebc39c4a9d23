"""A town council's own pack, written with what is documented and no line of Python."""

from pathlib import Path

from mailguard.detect import DETECTORS
from mailguard.packs import source_of
from mailguard.policy.load import load_pack
from tests.cli.running import inside
from tests.conftest import ROOT

TOWN = ROOT / "tests" / "policy" / "trial" / "town"


def test_the_pack_is_without_a_fault() -> None:
    assert inside("policy", "check", TOWN).status == 0


def test_every_example_comes_out_as_its_rule_says() -> None:
    run = inside("policy", "test", TOWN)
    assert run.status == 0
    assert run.out.splitlines()[-1].endswith(" 0 not as their rule says")


def test_every_clause_but_the_permission_has_its_rule() -> None:
    table = inside("policy", "coverage", TOWN).out.splitlines()
    assert [line.split()[0] for line in table if " not-checkable " in line and "clauses:" not in line] == ["town-4.2"]
    assert table[-1].startswith("23 clauses: ")


def test_it_needs_no_detector_but_those_that_ship() -> None:
    assert load_pack(source_of(str(TOWN), Path()), ("en", "cy"), frozenset(DETECTORS)).detectors <= set(DETECTORS)


def test_its_protocol_is_the_one_that_was_given(shared: Path) -> None:
    given = (shared / "trial" / "protocol.md").read_text("utf-8").split("\n", 2)[2]
    written = (TOWN / "protocol.md").read_text("utf-8").split("---\n", 2)[2]
    assert written.split() == given.split()
