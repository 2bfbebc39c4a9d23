"""A policy pack as loaded: checked, its conditions compiled, its words merged."""

from collections.abc import Mapping
from dataclasses import dataclass

from mailguard.policy.model import Clause, Exemption, FamilyText, Protocol, Route, Rule, Ruling
from mailguard.policy.tree import Node


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedRule:
    """A rule with what it names: its conditions as a tree, its exemptions, its words, its clauses."""

    rule: Rule
    when: Node
    unless: tuple[tuple[Node, Exemption], ...]
    words: FamilyText
    clauses: tuple[Clause, ...]
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """One council's protocol as data: `name` is the prefix of the full clause ids (`district-8.1`).

    `reasons` says of clauses on which no rule rests why none does.
    """

    name: str
    protocol: Protocol
    clauses: Mapping[str, Clause]
    rules: tuple[LoadedRule, ...]
    routes: tuple[Route, ...]
    rulings: tuple[Ruling, ...]
    digest: str
    reasons: Mapping[str, str]

    def full_id(self, clause: str) -> str:
        """The id of a clause as results print it."""
        return f"{self.name}-{clause}"

    @property
    def detectors(self) -> frozenset[str]:
        """The detectors that any rule needs: the others are not run."""
        return frozenset(name for loaded in self.rules for name in loaded.rule.detectors)
