"""What becomes of each clause: enforced, advised, or not checkable and why.

A clause counts as enforced or advised only where an example of a rule named beside it was flagged with it, in this very
run: a rule that names a clause and never cites it covers nothing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from mailguard.policy.model import strength
from mailguard.policy.pack import LoadedRule, Pack

Status = Literal["enforced", "advised", "not-checkable"]
UNPROVED = "a rule names it, but no example of that rule was flagged with it"
UNKNOWN = "no rule names it, and coverage.yaml gives no reason"


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """One clause: its full id and printed paragraph, its status, the rules that cite it, the reason where none does."""

    clause: str
    paragraph: str
    status: Status
    rules: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """One example that was flagged by its rule, and the clauses that the finding named."""

    rule: LoadedRule
    clauses: frozenset[str]


def coverage(pack: Pack, cited: Iterable[Cited]) -> Iterator[Covered]:
    """Yield a row for each clause of the pack, in the protocol's order."""
    proved: dict[str, dict[str, LoadedRule]] = {}
    for example in cited:
        for clause in example.clauses.intersection(example.rule.rule.clauses):
            proved.setdefault(clause, {})[example.rule.rule.id] = example.rule
    named = {clause for loaded in pack.rules for clause in loaded.rule.clauses}
    for entry in pack.clauses.values():
        rules = proved.get(entry.id, {})
        reason = pack.reasons.get(entry.id, "") or (UNPROVED if entry.id in named else UNKNOWN)
        yield Covered(
            clause=pack.full_id(entry.id),
            paragraph=entry.paragraph,
            status=_status(rules.values()),
            rules=tuple(sorted(rules)),
            reason="" if rules else reason,
        )


def _status(rules: Iterable[LoadedRule]) -> Status:
    actions = [action for loaded in rules for action in loaded.rule.action.values()]
    if not actions:
        return "not-checkable"
    return "enforced" if max(map(strength, actions)) >= strength("advise") else "advised"
