"""`mailguard lint`: judges messages and prints what was found, as text or as JSON lines."""

import argparse
import sys
from time import perf_counter_ns

import msgspec

from mailguard.cli.judging import council_of, day_of, facts_of, tells_people
from mailguard.cli.lint_text import Palette, report, summary
from mailguard.cli.sources import Source, SourceError, sources
from mailguard.pipeline import Outcome, Plugins, judge
from mailguard.policy.council import Council
from mailguard.policy.history import EMPTY
from mailguard.policy.model import strength
from mailguard.result import result

CLEAN, FOUND, UNREADABLE = 0, 1, 2


def command(arguments: argparse.Namespace) -> int:
    """Judge every message of every path; the exit status is that of the contract."""
    council, plugins = council_of(arguments)
    palette = Palette.for_stream(sys.stdout)
    status, messages, findings = CLEAN, 0, 0
    letters = tells_people(arguments)
    for source in (source for path in arguments.paths for source in sources(path, letters=letters)):
        try:
            if isinstance(source, SourceError):
                raise source
            outcome, elapsed = _judged(source, arguments, council, plugins)
        except SourceError as fault:
            print(fault, file=sys.stderr)
            status = UNREADABLE
            continue
        _show(source, outcome, elapsed, arguments.form, palette)
        messages += 1
        findings += len(outcome.findings)
        if status == CLEAN and _fails(outcome, arguments.fail_on):
            status = FOUND
    if arguments.form == "text":
        print(summary(messages, findings, palette))
    return status


def _judged(source: Source, arguments: argparse.Namespace, council: Council, plugins: Plugins) -> tuple[Outcome, int]:
    started = perf_counter_ns()
    facts = facts_of(source, arguments)
    outcome = judge(facts, council, EMPTY, day_of(facts, arguments), plugins=plugins)
    return outcome, (perf_counter_ns() - started) // 1000


def _show(source: Source, outcome: Outcome, elapsed: int, form: str, palette: Palette) -> None:
    if form == "jsonl":
        sys.stdout.buffer.write(msgspec.json.encode(result(outcome, source.path, elapsed)) + b"\n")
        sys.stdout.buffer.flush()
        return
    for line in report(source.path, outcome, palette):
        print(line)


def _fails(outcome: Outcome, fail_on: str) -> bool:
    return any(strength(finding.action) >= strength(fail_on) for finding in outcome.findings)  # type: ignore[arg-type]  # argparse took only actions
