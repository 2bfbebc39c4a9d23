"""`mailguard lint`: judges messages and prints what was found, as text or as JSON lines."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter_ns
from typing import TYPE_CHECKING

import msgspec

from mailguard import config as configuration
from mailguard.cli.judging import council_of, day_of, facts_of
from mailguard.cli.lint_text import Palette, report, summary
from mailguard.cli.sources import Source, SourceError, sources
from mailguard.errors import PlugInError
from mailguard.pipeline import Outcome, Plugins, judge
from mailguard.policy.council import Council
from mailguard.policy.history import EMPTY
from mailguard.policy.model import strength
from mailguard.result import result

if TYPE_CHECKING:
    from mailguard.cli.isolated import Judge

CLEAN, FOUND, UNREADABLE = 0, 1, 2


def command(arguments: argparse.Namespace) -> int:
    """Judge every message of every path; the exit status is that of the contract."""
    council, plugins = council_of(arguments)
    palette = Palette.for_stream(sys.stdout)
    status, messages, findings = CLEAN, 0, 0
    with _judge(council, plugins, arguments) as judged_by:
        for source in (source for path in arguments.paths for source in sources(path)):
            try:
                path, outcome, elapsed = _judged(source, arguments, judged_by)
            except (SourceError, PlugInError) as fault:
                print(fault, file=sys.stderr)
                status = UNREADABLE
                continue
            _show(path, outcome, elapsed, arguments.form, palette)
            messages += 1
            findings += len(outcome.findings)
            if status == CLEAN and _fails(outcome, arguments.fail_on):
                status = FOUND
    if arguments.form == "text":
        print(summary(messages, findings, palette))
    return status


@contextmanager
def _judge(council: Council, plugins: Plugins, arguments: argparse.Namespace) -> Iterator["Judge"]:
    """The judgement here, or with a council's own detectors in a process that can be ended."""
    if not plugins:
        yield lambda facts, day: judge(facts, council, EMPTY, day)
        return
    from mailguard.cli.isolated import isolated  # noqa: PLC0415  processes cost time that most runs never need

    with isolated(council, plugins, configuration.load(arguments.config).limits) as judged_by:
        yield judged_by


def _judged(
    source: Source | SourceError, arguments: argparse.Namespace, judged_by: "Judge"
) -> tuple[str, Outcome, int]:
    """The path, what is said of the message, and the microseconds that it took."""
    if isinstance(source, SourceError):
        raise source
    started = perf_counter_ns()
    facts = facts_of(source.raw, arguments)
    outcome = judged_by(facts, day_of(facts, arguments))
    return source.path, outcome, (perf_counter_ns() - started) // 1000


def _show(path: str, outcome: Outcome, elapsed: int, form: str, palette: Palette) -> None:
    if form == "jsonl":
        sys.stdout.buffer.write(msgspec.json.encode(result(outcome, path, elapsed)) + b"\n")
        sys.stdout.buffer.flush()
        return
    for line in report(path, outcome, palette):
        print(line)


def _fails(outcome: Outcome, fail_on: str) -> bool:
    return any(strength(finding.action) >= strength(fail_on) for finding in outcome.findings)  # type: ignore[arg-type]  # argparse took only actions
