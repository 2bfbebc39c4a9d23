"""From signals to findings: every rule of the pack is asked, and the strongest of each family speaks."""

from collections.abc import Iterable
from dataclasses import replace

from mailguard.detect.signal import Signal
from mailguard.detect.wording import ID as WORDING
from mailguard.policy.case import Case
from mailguard.policy.every_condition import CONDITIONS
from mailguard.policy.finding import Finding, Step, Trace
from mailguard.policy.model import ACTIONS, MODE_CAP, Action, Mode, strength
from mailguard.policy.pack import LoadedRule
from mailguard.policy.registry import Answer
from mailguard.policy.tree import Node

# A prohibition leads before a duty, a duty before a principle.
_FORCE_ORDER = (
    "never", "must-not", "must", "should-not", "should", "normally", "advised", "notice", "procedure", "principle",
    "permission",
)  # fmt: skip

REDUCED: Action = "note"
NO_ACTION = "the rule has no action for the sender's role"


def findings(case: Case) -> tuple[Finding, ...]:
    """One finding at most a family, strongest action first; the other rules' clauses are added to `also`."""
    by_family: dict[str, list[Finding]] = {}
    detectors = {signal.detector for signal in case.signals}
    for loaded in case.council.pack.rules:
        if detectors.isdisjoint(loaded.rule.detectors):
            continue  # nothing was seen that this rule speaks of: most mail ends here
        trace = ask(loaded, case)
        found = _finding(trace, case) if trace.fired else None
        if found is not None and found.action != "pass":  # a council switches a rule off by overriding it so
            by_family.setdefault(loaded.rule.family, []).append(found)
    strongest = [_merged(family) for family in by_family.values()]
    return tuple(sorted(strongest, key=lambda finding: (-strength(finding.action), finding.rule.rule.id)))


def verdict(found: Iterable[Finding], mode: Mode) -> Action:
    """The strongest action, at most what the mode allows."""
    strongest = max((strength(finding.action) for finding in found), default=0)
    return ACTIONS[min(strongest, strength(MODE_CAP[mode]))]


def ask(loaded: LoadedRule, case: Case) -> Trace:
    """Ask one rule: every condition is answered, so that `explain` can show them all."""
    asked = _Asked(case)
    holds = asked.node(loaded.when, 0)
    seen = tuple(signal for name in loaded.rule.detectors for signal in case.seen(name) if _is_meant(signal, loaded))
    if asked.kinds is not None:
        seen = tuple(signal for signal in seen if signal.kind in asked.kinds)
    stopped_by = "" if holds else asked.missing
    if holds and not seen:
        stopped_by = "nothing of the kind was seen in the message"
    if holds and seen and case.mail.principal.role not in loaded.rule.action:
        stopped_by = NO_ACTION
    steps = asked.steps
    for node, exemption in loaded.unless:
        excused = _Asked(case)
        if excused.node(node, 1) and not stopped_by:
            stopped_by = f"exception: {exemption.quote or exemption.reason.en}"
        steps += [replace(step, en=f"unless {step.en}", cy=f"oni bai bod {step.cy}") for step in excused.steps]
    return Trace(rule=loaded, fired=not stopped_by, steps=tuple(steps), stopped_by=stopped_by, signals=seen)


def _is_meant(signal: Signal, loaded: LoadedRule) -> bool:
    """Phrases of a pack's own are evidence for the one rule that lists them."""
    return signal.detector != WORDING or signal.kind == loaded.rule.id


class _Asked:
    """Answers a tree of conditions and remembers each answer."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self.steps: list[Step] = []
        self.kinds: frozenset[str] | None = None
        self.missing = ""  # the first condition for want of which the tree does not hold

    def node(self, node: Node, depth: int) -> bool:
        """Whether a node holds; all below it are answered."""
        before = self.missing
        if node.kind == "leaf":
            holds = self._leaf(node, depth)
        elif node.kind == "not":
            holds = not self.node(node.nodes[0], depth + 1)
            self.missing = f"not: {self.steps[-1].en}"
        else:
            answers = [self.node(inner, depth + 1) for inner in node.nodes]
            holds = all(answers) if node.kind == "all" else any(answers)
        if holds or before:
            self.missing = before  # what failed below a node that holds has stopped nothing
        return holds

    def _leaf(self, node: Node, depth: int) -> bool:
        condition = CONDITIONS.get(node.name)
        answer = condition.ask(self._case, node.argument) if condition else Answer(holds=False)
        meaning = [condition.meaning(language, node.argument) for language in ("en", "cy")] if condition else ["", ""]
        self.steps.append(Step(depth=depth, en=meaning[0], cy=meaning[1], value=answer.value, holds=answer.holds))
        if answer.kinds is not None:
            self.kinds = answer.kinds if self.kinds is None else self.kinds | answer.kinds
        self.missing = self.missing or meaning[0]
        return answer.holds


def _finding(trace: Trace, case: Case) -> Finding:
    loaded = trace.rule
    role = case.mail.principal.role
    change = case.council.change_for(loaded.rule.id)
    changed = change.for_role(role, case.day) if change else None
    action = changed or loaded.rule.action[role]  # type: ignore[index]  # `ask` saw that it is there
    if loaded.rule.id in case.council.reduced:
        action = min(action, REDUCED, key=strength)
    leading, also = loaded.clauses[0], loaded.clauses[1:]
    return Finding(
        rule=loaded,
        action=action,
        clause=leading,
        also=tuple(clause.id for clause in also),
        evidence=trace.signals,
        about=next((signal.about for signal in trace.signals if signal.about), ""),
        confidence=max(signal.confidence for signal in trace.signals),
    )


def _merged(found: list[Finding]) -> Finding:
    """The strongest finding of a family, with the clauses of the others as `also`."""
    first, *others = sorted(found, key=_rank)
    if not others:
        return first
    clauses = [first.clause.id, *first.also, *(c for other in others for c in (other.clause.id, *other.also))]
    also = tuple(dict.fromkeys(clause for clause in clauses if clause != first.clause.id))
    return replace(first, also=also)


def _rank(finding: Finding) -> tuple[int, int, float]:
    return -strength(finding.action), _FORCE_ORDER.index(finding.clause.force), -finding.confidence
