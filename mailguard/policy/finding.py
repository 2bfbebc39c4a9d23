"""What the policy says of a message: findings, and the verdict."""

from dataclasses import dataclass

from mailguard.detect.signal import Signal
from mailguard.policy.model import Action, Clause
from mailguard.policy.pack import LoadedRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One family's finding on one message.

    `action` is the pack's after the council's overrides, before `mode`. `clause` leads, `also` are ids (without the
    council) of further clauses of the same family that the message touches. `about` is the address of the person
    spoken of, empty where nobody is identified.
    """

    rule: LoadedRule
    action: Action
    clause: Clause
    also: tuple[str, ...]
    evidence: tuple[Signal, ...]
    about: str
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One condition as it was met, for `explain`: `depth` in the tree, the question in words, the value found."""

    depth: int
    en: str
    cy: str
    value: str
    holds: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """How one rule came to fire or not: every condition in order, and the one that stopped it."""

    rule: LoadedRule
    fired: bool
    steps: tuple[Step, ...]
    stopped_by: str
    signals: tuple[Signal, ...]
