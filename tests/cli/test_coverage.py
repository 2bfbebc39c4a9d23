"""`policy coverage`: every clause of the five protocols, and what becomes of it."""

import csv
import io

import pytest

from mailguard import shipped
from tests.cli.running import inside

PACKS = shipped.pack_names()
ALL_CLAUSES = 303


def table(pack: str) -> list[dict[str, str]]:
    run = inside("policy", "coverage", "--format", "csv", pack)
    assert run.status == 0
    return list(csv.DictReader(io.StringIO(run.out)))


def test_every_clause_of_every_protocol_stands_in_the_tables() -> None:
    rows = [row for pack in PACKS for row in table(pack)]
    assert len(rows) == len({row["clause"] for row in rows}) == ALL_CLAUSES


@pytest.mark.parametrize("pack", PACKS)
def test_a_clause_has_rules_or_a_reason_and_never_both(pack: str) -> None:
    for row in table(pack):
        assert bool(row["rules"]) != bool(row["reason"]), row["clause"]
        assert (row["status"] == "not-checkable") == (not row["rules"]), row["clause"]
        assert "no rule names it, and coverage.yaml gives no reason" not in row["reason"], row["clause"]
