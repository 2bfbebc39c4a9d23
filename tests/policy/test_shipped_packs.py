"""The packs that ship: whole, word for word, and no stricter than their clauses."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from mailguard import packs, shipped
from mailguard.detect import DETECTORS
from mailguard.policy.model import SLOT, Action, strength
from mailguard.policy.pack import LoadedRule
from mailguard.policy.source import squeezed
from tests.builders import pack, rules

PACKS = shipped.pack_names()
SEEDS = {"cardiff": "000", "district": "001", "borough": "002", "community": "003", "county": "004"}
# By how strongly a clause is worded; a pair that SPEC.md lists is at least `advise`.
ACTIONS: dict[str, Action] = {
    "never": "confirm",
    "must": "confirm",
    "must-not": "confirm",
    "should": "advise",
    "should-not": "advise",
    "normally": "advise",
    "advised": "note",
    "notice": "note",
    "procedure": "note",
    "principle": "note",
}
EVERY_RULE = [pytest.param(name, loaded, id=f"{name}-{loaded.rule.id}") for name, loaded in rules()]


def warned_in(spec: Path) -> dict[str, set[str]]:
    """The packs in which each family warns, as the table of SPEC.md says."""
    table: dict[str, set[str]] = {}
    for line in spec.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        for family, named in zip(cells[::3], cells[1::3], strict=False):
            listed = set(SEEDS) if named == "all five" else set(named.split())
            if line.startswith("|") and listed and listed <= set(SEEDS):
                table[family] = listed
    return table


def test_every_pack_loads_with_every_text_in_both_languages() -> None:
    assert {"county", "district"} <= set(PACKS) <= set(SEEDS)
    assert all(pack(name).rules for name in PACKS)


@pytest.mark.parametrize("name", PACKS)
def test_the_protocol_is_the_printed_one(name: str, shared: Path) -> None:
    (seed,) = (shared / "seeds").glob(f"{SEEDS[name]}_*.txt")
    body = packs.source_of(name, Path()).files["protocol.md"].decode().split("---\n", 2)[2]
    assert squeezed(body) == squeezed(seed.read_text("utf-8"))


@pytest.mark.parametrize("name", PACKS)
def test_every_clause_is_the_one_of_the_protocol(name: str, shared: Path) -> None:
    given: list[dict[str, Any]] = yaml.load((shared / "clauses.yaml").read_text("utf-8"), Loader=yaml.CSafeLoader)
    # A bullet has no number of its own in print: `3.1.b4` is shown to a sender as 3.1.
    printed = {
        c["id"]: (re.sub(r"\.b\d+$", "", c["paragraph"]), squeezed(c["quote"]), c["binds"], c["force"]) for c in given
    }
    ours = {
        pack(name).full_id(c.id): (c.paragraph, squeezed(c.quote.en), c.binds, c.force)
        for c in pack(name).clauses.values()
    }
    assert ours == {key: value for key, value in printed.items() if key.startswith(f"{name}-")}


@pytest.mark.parametrize("name", PACKS)
def test_no_welsh_words_are_given_for_the_councils_own_where_it_adopted_english_alone(name: str) -> None:
    assert not pack(name).protocol.document.cy
    assert not any(clause.quote.cy for clause in pack(name).clauses.values())


@pytest.mark.parametrize(("name", "loaded"), EVERY_RULE)
def test_a_rule_warns_only_where_the_family_is_listed_and_else_notes(
    name: str, loaded: LoadedRule, shared: Path
) -> None:
    table = warned_in(shared / "cases" / "SPEC.md")
    assert len(table) == 19
    listed = name in table.get(loaded.rule.family, set())
    for action in loaded.rule.action.values():
        assert strength(action) >= strength("advise") if listed else action == "note"


@pytest.mark.parametrize(("name", "loaded"), EVERY_RULE)
def test_an_action_is_as_strong_as_the_wording_of_the_leading_clause(name: str, loaded: LoadedRule) -> None:
    wanted = ACTIONS[loaded.clauses[0].force]
    if set(loaded.rule.action.values()) == {"note"}:
        return  # a family that is not listed for the pack only notes, whatever its clause says
    for action in loaded.rule.action.values():
        assert action in {wanted, "advise"} if wanted == "note" else action == wanted, name


@pytest.mark.parametrize(("name", "loaded"), EVERY_RULE)
def test_a_rule_binds_only_those_whom_its_leading_clause_binds_unless_a_ruling_says_so(
    name: str, loaded: LoadedRule
) -> None:
    bound = {"member": {"member", "co-opted"}, "officer": {"officer"}}.get(loaded.clauses[0].binds)
    ruled = {ruling.clause for ruling in pack(name).rulings if ruling.id == loaded.rule.ruling}
    assert bound is None or set(loaded.rule.action) <= bound or loaded.clauses[0].paragraph in ruled


@pytest.mark.parametrize(("name", "loaded"), EVERY_RULE)
def test_no_permission_is_ever_a_finding(name: str, loaded: LoadedRule) -> None:
    assert loaded.clauses[0].force != "permission", name


@pytest.mark.parametrize(("name", "loaded"), EVERY_RULE)
def test_a_rule_has_examples_of_either_kind_and_in_both_languages(name: str, loaded: LoadedRule) -> None:
    examples = loaded.rule.examples
    assert examples.flag, name
    assert examples.pass_, name
    given = (*examples.flag, *examples.pass_)
    assert any(example.endswith("-cy.eml") for example in given), name
    assert any(not example.endswith("-cy.eml") for example in given), name


@pytest.mark.parametrize("name", PACKS)
def test_every_example_belongs_to_a_rule(name: str) -> None:
    source = packs.source_of(name, Path())
    listed = {
        f"examples/{example}"
        for loaded in pack(name).rules
        for example in (*loaded.rule.examples.flag, *loaded.rule.examples.pass_)
    }
    assert {file for file in source.files if file.endswith(".eml")} == listed


@pytest.mark.parametrize("name", PACKS)
def test_a_ruling_and_its_rules_name_each_other(name: str) -> None:
    for ruling in pack(name).rulings:
        assert set(ruling.rules) == {r.rule.id for r in pack(name).rules if r.rule.ruling == ruling.id}
        assert ruling.question.en
        assert ruling.question.cy
        assert ruling.ruling.en
        assert ruling.ruling.cy
        assert bool(ruling.by) == bool(ruling.day)


@pytest.mark.parametrize("name", PACKS)
def test_a_route_has_its_words_and_posts_in_both_languages(name: str) -> None:
    for route in pack(name).routes:
        for words in (route.text, *(step.name for step in route.tell)):
            assert words.en
            assert words.cy
            assert set(SLOT.findall(words.en + words.cy)) <= {"contacts"}


@pytest.mark.parametrize("name", PACKS)
def test_a_pack_needs_only_detectors_that_there_are(name: str) -> None:
    assert pack(name).detectors <= set(DETECTORS)
