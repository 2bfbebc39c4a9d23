"""`mailguard policy coverage`: every clause of a protocol, and what becomes of it."""

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterator
from html import escape
from pathlib import Path

from mailguard import packs, shipped
from mailguard.council import today
from mailguard.detect import DETECTORS
from mailguard.policy.coverage import Cited, Covered, coverage
from mailguard.policy.load import load_pack
from mailguard.proof import prove

HEADER = ("clause", "paragraph", "status", "rules", "reason")


def command(arguments: argparse.Namespace) -> int:
    """Print the table of a pack; its examples are run for it."""
    source = packs.source_of(arguments.pack, Path())
    pack = load_pack(source, ("en", "cy"), frozenset(DETECTORS))
    proofs = prove(pack, source, today(), model=shipped.model())
    cited = [Cited(rule=p.rule, clauses=frozenset(p.cited)) for p in proofs if p.wanted and p.fired]
    rows = list(coverage(pack, cited))
    if arguments.form == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows(_cells(row) for row in rows)
        return 0
    for line in _html(rows, pack.name) if arguments.form == "html" else _text(rows):
        print(line)
    return 0


def _cells(row: Covered) -> tuple[str, str, str, str, str]:
    return row.clause, row.paragraph, row.status, " ".join(row.rules), row.reason


def _text(rows: list[Covered]) -> Iterator[str]:
    width = max(len(row.clause) for row in rows)
    for row in rows:
        yield f"{row.clause:{width}}  {row.status:13}  {' '.join(row.rules) or row.reason}"
    counts = Counter(row.status for row in rows)
    yield f"{len(rows)} clauses: " + ", ".join(f"{counts[s]} {s}" for s in ("enforced", "advised", "not-checkable"))


def _html(rows: list[Covered], name: str) -> Iterator[str]:
    yield '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
    yield f"<title>Coverage: {escape(name)}</title></head><body>"
    yield f"<h1>Coverage: {escape(name)}</h1><table><thead><tr>"
    yield "".join(f'<th scope="col">{cell}</th>' for cell in HEADER) + "</tr></thead><tbody>"
    for row in rows:
        yield "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in _cells(row)) + "</tr>"
    yield "</tbody></table></body></html>"
