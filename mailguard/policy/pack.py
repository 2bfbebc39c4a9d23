"""A policy pack as loaded: checked, its conditions compiled, its words merged."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from mailguard.policy.model import Approval, Change, Clause, Exemption, FamilyText, Protocol, Route, Rule, Ruling
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


@dataclass(frozen=True, kw_only=True)
class Pack:
    """One council's protocol as data.

    `prefix` stands before the full clause ids (`district-8.1`): the pack's name, or that of the pack whose protocol it
    takes over. `reasons` says of clauses on which no rule rests why none does. `before` is the pack with the version
    of the protocol that this one replaced.
    """

    name: str
    prefix: str
    protocol: Protocol
    clauses: Mapping[str, Clause]
    rules: tuple[LoadedRule, ...]
    routes: tuple[Route, ...]
    rulings: tuple[Ruling, ...]
    digest: str
    reasons: Mapping[str, str]
    changes: tuple[Change, ...] = ()
    approval: Approval | None = None
    before: "Pack | None" = None

    def full_id(self, clause: str) -> str:
        """The id of a clause as results print it."""
        return f"{self.prefix}-{clause}"

    def on(self, day: date) -> "Pack":
        """The pack under which a message of that day is judged.

        A day before the first version known is judged under the first: an old message asked about wants an answer.
        """
        in_force = self.protocol.in_force
        if self.before is None or in_force is None or day >= in_force:
            return self
        return self.before.on(day)

    @property
    def approved(self) -> bool:
        """Whether somebody has approved the pack for the version of the protocol that it holds."""
        return self.approval is not None and self.approval.version == self.protocol.version

    @cached_property
    def phrases(self) -> Mapping[str, tuple[str, ...]]:
        """The words that its rules themselves look for, by rule."""
        return {loaded.rule.id: loaded.rule.phrases for loaded in self.rules if loaded.rule.phrases}

    @property
    def detectors(self) -> frozenset[str]:
        """The detectors that any rule needs: the others are not run."""
        return frozenset(name for loaded in self.rules for name in loaded.rule.detectors)
