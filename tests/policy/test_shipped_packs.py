"""The packs that ship: whole, word for word, and no stricter than their clauses."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from mailguard import packs, shipped
from mailguard.detect import DETECTORS
from mailguard.message.envelope import offline_envelope
from mailguard.message.read import read
from mailguard.pipeline import inspect
from mailguard.policy.coverage import Cited, coverage
from mailguard.policy.model import SLOT, Action, strength
from mailguard.policy.pack import LoadedRule
from mailguard.policy.source import squeezed
from mailguard.proof import example_council, prove
from tests.builders import DAY, pack, rules

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
SIGNED_AT_LENGTH = 100  # characters: a name and a post are shorter
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
def test_a_rule_has_two_examples_of_either_kind_of_which_one_is_welsh(name: str, loaded: LoadedRule) -> None:
    for given in (loaded.rule.examples.flag, loaded.rule.examples.pass_):
        welsh = [example for example in given if Path(example).stem.endswith("-cy")]
        assert len(given) >= 2, name
        assert 1 <= len(welsh) < len(given), name


def test_half_of_the_examples_bring_an_earlier_letter_or_the_lines_that_stand_under_every_letter() -> None:
    told = [brings_more_than_the_letter(name, raw) for name, raw in example_files()]
    assert sum(told) * 2 >= len(told)


def example_files() -> list[tuple[str, bytes]]:
    """Name and bytes of every example of every pack."""
    sources = [packs.source_of(name, Path()) for name in PACKS]
    kinds = (".eml", ".mbox")
    return [(name, raw) for source in sources for name, raw in source.files.items() if name.endswith(kinds)]


def brings_more_than_the_letter(name: str, raw: bytes) -> bool:
    """Whether it is a thread, quotes or forwards a letter, or is signed at length: with post, telephone, disclaimer."""
    if name.endswith(".mbox"):
        return True
    zones = [span for part in read(raw, offline_envelope(raw)).parts for span in part.zones]
    return any(
        zone.zone in {"quoted", "forwarded", "disclaimer"}
        or (zone.zone == "signature" and zone.end - zone.start >= SIGNED_AT_LENGTH)
        for zone in zones
    )


def test_at_least_250_of_the_303_clauses_are_enforced_or_advised() -> None:
    rows = [row for name in PACKS for row in coverage(pack(name), cited(name))]
    assert len(rows) == 303
    assert sum(row.status in {"enforced", "advised"} for row in rows) >= 250


def cited(name: str) -> list[Cited]:
    """The examples of a pack that were flagged, with the clauses that their findings name."""
    proofs = prove(pack(name), packs.source_of(name, Path()), DAY)
    return [Cited(rule=p.rule, clauses=frozenset(p.cited)) for p in proofs if p.wanted and p.fired]


@pytest.mark.parametrize("name", PACKS)
def test_a_clause_without_a_rule_names_no_rule_that_there_is_not(name: str) -> None:
    rules_here = {loaded.rule.id for loaded in pack(name).rules}
    for clause, reason in pack(name).reasons.items():
        assert set(re.findall(r"\b[A-Z]{2,8}[0-9]{3}\b", reason)) <= rules_here, clause


@pytest.mark.parametrize("name", PACKS)
def test_no_message_whatever_is_answered_with_a_clause_of_another_council(name: str) -> None:
    council = example_council(pack(name), packs.source_of(name, Path()))
    printed = squeezed(packs.source_of(name, Path()).files["protocol.md"].decode())
    for file, raw in example_files():
        if file.endswith(".mbox"):
            continue  # without its history a thread is its last message alone
        outcome = inspect(raw, offline_envelope(raw), council, DAY)
        for finding in outcome.findings:
            assert {finding.clause.id, *finding.also} <= set(pack(name).clauses), file
            assert squeezed(finding.clause.quote.en) in printed, file


@pytest.mark.parametrize("name", PACKS)
def test_every_example_belongs_to_a_rule(name: str) -> None:
    source = packs.source_of(name, Path())
    listed = {
        f"examples/{example}"
        for loaded in pack(name).rules
        for example in (*loaded.rule.examples.flag, *loaded.rule.examples.pass_)
    }
    assert {file for file in source.files if file.endswith((".eml", ".mbox"))} == listed


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
