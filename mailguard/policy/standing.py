"""What is worth knowing of a pack that is right: what nobody has approved or ruled on, what is out of date."""

from collections.abc import Iterable, Iterator
from datetime import date

from mailguard.policy.model import Change, Clause, Ruling
from mailguard.policy.pack import LoadedRule, Pack

# How a clause is worded that a rule may lead with: a principle or a procedure says too little.
_PLAIN = frozenset({"never", "must-not", "must", "should-not", "should", "normally"})
_BOUND = {"member": {"member", "co-opted"}, "officer": {"officer"}, "politically-restricted-officer": {"officer"}}


def standing(pack: Pack, day: date) -> Iterator[str]:
    """Yield a plain sentence each; `day` is today."""
    if not pack.approved:
        yield (
            "nobody has approved it for this version of its protocol (approval.yaml): it only observes unless the "
            "configuration sets a mode"
        )
    for ruling in open_rulings(pack):
        rests = f"; resting on it meanwhile: {', '.join(ruling.rules)}" if ruling.rules else ""
        yield f"{ruling.id} on {ruling.clause} is open: nobody has ruled{rests}"
    for loaded in pack.rules:
        plainer = plainer_clause(loaded, pack)
        if plainer is not None:
            yield (
                f"{loaded.rule.id} leads with {loaded.clauses[0].id}, on which {loaded.rule.ruling} is open, though "
                f"{plainer.id} has no open question: let that one lead until somebody has ruled, if it says as much"
            )
    yield from stale(pack.changes, day)


def open_rulings(pack: Pack) -> tuple[Ruling, ...]:
    """The questions on which nobody has ruled."""
    return tuple(ruling for ruling in pack.rulings if not ruling.made)


def plainer_clause(loaded: LoadedRule, pack: Pack) -> Clause | None:
    """A clause of the rule's without an open question, where the one that leads has one; None where all is well.

    It is worded as a duty and binds every role that the rule speaks to.
    """
    unsettled = {
        clause
        for ruling in open_rulings(pack)
        if loaded.rule.id in ruling.rules
        for clause in (ruling.clause, *ruling.also)
    }
    leading, *others = loaded.clauses
    if leading.id not in unsettled:
        return None
    roles: set[str] = set(loaded.rule.action)
    plain = (c for c in others if c.force in _PLAIN and roles <= _BOUND.get(c.binds, roles))
    return next((clause for clause in plain if clause.id not in unsettled), None)


def stale(changes: Iterable[Change], day: date) -> Iterator[str]:
    """Changes of rules whose time is over."""
    for change in changes:
        if day > change.until:
            yield f"the change of {change.rule} ended on {change.until}: its own action holds again; remove or renew it"
