"""What may be told of a week: numbers of different people, none under five, none to be worked out from the others.

The figures of a rule are a table with a total: who was told, and what each did then, doing nothing being one of it.
Whatever holds fewer than five people, or all but fewer than five, is put together with others until neither is so:
rules first, then the outcomes of a rule. Only what is left is written, so nothing smaller can be read from the store.
"""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

FEWEST = 5  # different people behind a figure
OTHER = "other"  # what was put together: rules, or outcomes
TOLD = "told"

People: TypeAlias = frozenset[bytes]

_NOBODY: People = frozenset()
_NOTHING = ""  # the outcome of those who were told and did nothing: never a figure of its own


def merged(met: Mapping[tuple[str, str], People]) -> dict[tuple[str, str], int]:
    """Numbers by rule and outcome; `met` holds who met with which outcome of which rule. Empty for fewer than five."""
    rules: dict[str, dict[str, People]] = {}
    for (rule, outcome), people in met.items():
        rules.setdefault(rule, {})[outcome] = people
    return {
        (rule, outcome): len(people)
        for rule, row in _rules_together(rules).items()
        for outcome, people in _outcomes_together(row).items()
        if outcome != _NOTHING
    }


def _rules_together(rules: Mapping[str, dict[str, People]]) -> dict[str, dict[str, People]]:
    shown = _large_enough({rule: _union(row.values()) for rule, row in rules.items()}, _NOBODY)
    rest = [row for rule, row in rules.items() if rule not in shown]
    found = {rule: rules[rule] for rule in sorted(shown) if rule != OTHER}
    if OTHER in shown:
        outcomes = sorted({outcome for row in rest for outcome in row})
        found[OTHER] = {outcome: _union(row.get(outcome, _NOBODY) for row in rest) for outcome in outcomes}
    return found


def _outcomes_together(row: Mapping[str, People]) -> dict[str, People]:
    total = row.get(TOLD, _NOBODY)
    if len(total) < FEWEST:
        return _large_enough(row, _NOBODY)
    acts = {outcome: people for outcome, people in row.items() if outcome != TOLD}
    nothing = total - _union(acts.values())
    return {TOLD: total, **_large_enough({**acts, _NOTHING: nothing}, total)}


def _large_enough(cells: Mapping[str, People], total: People) -> dict[str, People]:
    """The cells that may stand; the others as one, with so many of the smallest that it may stand, too."""

    def lonely(people: People) -> bool:
        return len(people) < FEWEST or 0 < len(total - people) < FEWEST

    shown = dict(sorted(((name, people) for name, people in cells.items() if people), key=lambda c: (len(c[1]), c[0])))
    small = [name for name, people in shown.items() if lonely(people)]
    together = _union(shown.pop(name) for name in small)
    for name in list(shown) if small else ():
        if not lonely(together):
            break
        together |= shown.pop(name)
    return {**shown, OTHER: together} if together and not lonely(together) else shown


def _union(sets: Iterable[People]) -> People:
    return _NOBODY.union(*sets)
