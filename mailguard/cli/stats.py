"""`mailguard stats`: what became of warnings, by rule and week. A figure counts different people, five or more."""

import argparse
import csv
import json
import sys
from collections.abc import Iterator

from mailguard.cli.opened import opened
from mailguard.store.merging import OTHER
from mailguard.store.tallies import OUTCOMES, Week, close_weeks, weeks

COLUMNS = (*OUTCOMES, OTHER)
HEADING = (
    "Different people by rule and outcome. Fewer than five are never shown by themselves: they stand under `other`\n"
    "with more, or nowhere. told: got a note. Of those whose e-mail was held: changed it, withdrew it, sent it as it\n"
    "was, called the note wrong and sent it; expired: did nothing until its time was over."
)


def command(arguments: argparse.Namespace) -> int:
    """Print the last weeks that are over."""
    with opened(arguments.config) as (_, store):
        close_weeks(store)
        found = weeks(store, arguments.weeks)
    {"text": _text, "csv": _csv, "json": _json}[arguments.form](found)
    return 0


def _rules(week: Week) -> Iterator[tuple[str, dict[str, int]]]:
    rules = sorted({rule for rule, _ in week.figures}, key=lambda rule: (rule == OTHER, rule))
    for rule in rules:
        yield rule, {outcome: n for (of_rule, outcome), n in week.figures.items() if of_rule == rule}


def _text(found: list[Week]) -> None:
    print(HEADING)
    for week in found:
        print(f"\nWeek of {week.monday:%-d %B %Y}")
        if not week.figures:
            print("  fewer than five people")
            continue
        print(f"  {'rule':<12}" + "".join(f"{name:>10}" for name in COLUMNS))
        for rule, row in _rules(week):
            print(f"  {rule:<12}" + "".join(f"{row.get(name, '-'):>10}" for name in COLUMNS))


def _csv(found: list[Week]) -> None:
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(("week", "rule", "outcome", "people"))
    for week in found:
        for rule, row in _rules(week):
            out.writerows((week.monday, rule, name, row[name]) for name in COLUMNS if name in row)


def _json(found: list[Week]) -> None:
    print(json.dumps([{"week": str(week.monday), "people": dict(_rules(week))} for week in found], indent=2))
