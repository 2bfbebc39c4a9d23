"""`mailguard evaluate`: judges labelled messages and scores what was found against what was labelled."""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from mailguard import config as configuration
from mailguard.cli.scores import Row, Scores, score
from mailguard.council import from_config, local_day, plugins_of
from mailguard.errors import MailguardError
from mailguard.message.envelope import offline_envelope
from mailguard.message.read import read
from mailguard.pipeline import Plugins, judge
from mailguard.policy.council import Council
from mailguard.policy.history import EMPTY
from mailguard.policy.model import strength
from mailguard.policy.yaml_text import PolicyError

OWN_CONFIG = "mailguard.toml"


class CasesError(MailguardError):
    """A folder of cases that cannot be scored."""


class Label(msgspec.Struct, frozen=True):
    """One row of labels.jsonl."""

    file: str
    policy: str
    families: tuple[str, ...]
    kind: str = ""
    lang: str = ""
    split: str = ""
    why: str = ""
    maybe: tuple[str, ...] = ()


def command(arguments: argparse.Namespace) -> int:
    """Score the cases of a folder; the last line is the contract's."""
    rows = list(_rows(arguments))
    scores = score(rows)
    if arguments.form == "json":
        print(msgspec.json.encode(_as_json(scores, rows, errors=arguments.errors)).decode())
    else:
        for line in _table(scores):
            print(line)
        if arguments.errors:
            for line in _errors(rows):
                print(line)
    print(scores.line)
    return 0


def _rows(arguments: argparse.Namespace) -> Iterator[Row]:
    cases = arguments.cases
    labels = _labels(cases)
    councils = _Councils(arguments.config or cases / OWN_CONFIG)
    for label in labels:
        if arguments.split and label.split != arguments.split:
            continue
        council = councils.under(label.policy)
        found = _found(cases / label.file, council, councils.plugins) if council else frozenset[str]()
        yield Row(
            file=label.file,
            policy=label.policy,
            lang=label.lang,
            kind=label.kind,
            wanted=frozenset(label.families),
            maybe=frozenset(label.maybe),
            found=found,
            why=label.why,
        )


def _labels(cases: Path) -> list[Label]:
    path = cases / "labels.jsonl"
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError as fault:
        raise CasesError(
            str(path), f"it cannot be read ({fault.strerror})", "name a folder of labelled cases"
        ) from None
    labels = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            labels.append(msgspec.json.decode(line, type=Label))
        except msgspec.DecodeError as fault:
            raise CasesError(f"{path}, line {number}", f"this is no label: {fault}", "mend that line") from None
    return labels


@dataclass
class _Councils:
    """The council under each policy, read once; a pack that is not installed is told in one line."""

    config_file: Path

    def __post_init__(self) -> None:
        self._config = configuration.load(self.config_file)
        self._known: dict[str, Council | None] = {}
        self.plugins: Plugins = plugins_of(self._config, self.config_file)

    def under(self, policy: str) -> Council | None:
        """The council with another pack, None where that pack is not installed."""
        if policy not in self._known:
            self._known[policy] = self._read(policy)
        return self._known[policy]

    def _read(self, policy: str) -> Council | None:
        configured = self._config.policy.pack
        try:
            return from_config(self._config, self.config_file, "" if policy == Path(configured).name else policy)
        except PolicyError as fault:
            print(f"{fault}: its rows count as nothing found", file=sys.stderr)
            return None


def _found(path: Path, council: Council, plugins: Plugins) -> frozenset[str]:
    """The families of the counted findings on one message."""
    try:
        raw = path.read_bytes()
    except OSError as fault:
        raise CasesError(str(path), f"it cannot be read ({fault.strerror})", "mend the label or add the file") from None
    facts = read(raw, offline_envelope(raw))
    outcome = judge(facts, replace(council, mode="enforce"), EMPTY, local_day(facts.date), plugins=plugins)
    counted = (f for f in outcome.findings if strength(f.action) >= strength("advise"))
    return frozenset(f.rule.rule.family for f in counted)


def _table(scores: Scores) -> Iterator[str]:
    yield f"{'family':24} {'pos':>4} {'tp':>4} {'fp':>4} {'fn':>4}      P     R    F1"
    for name, part in scores.families.items():
        yield (
            f"{name:24} {part.positives:4} {part.hits:4} {part.wrong:4} {part.missed:4}  "
            f"{part.precision:5.2f} {part.recall:5.2f} {part.f1:5.2f}"
        )
    for title, group in (("language", scores.languages), ("policy", scores.policies)):
        yield ""
        yield f"{title:24} rows    P     R    false-alarm"
        for name, part in group.items():
            yield f"{name:24} {part.rows:4} {part.precision:5.2f} {part.recall:5.2f}  {part.false_alarm:5.3f}"
    yield ""


def _errors(rows: list[Row]) -> Iterator[str]:
    for row in rows:
        wrong, missed = sorted(row.wrong), sorted(row.missed)
        if wrong or missed:
            parts = [f"wrong: {', '.join(wrong)}"] * bool(wrong) + [f"missed: {', '.join(missed)}"] * bool(missed)
            yield f"{row.file} {row.policy} {row.lang} {row.kind}: {'; '.join(parts)}"
    yield ""


def _as_json(scores: Scores, rows: list[Row], *, errors: bool) -> dict[str, Any]:
    whole: dict[str, Any] = msgspec.to_builtins(scores.as_dict())
    if errors:
        whole["errors"] = [
            {"file": row.file, "policy": row.policy, "wrong": sorted(row.wrong), "missed": sorted(row.missed)}
            for row in rows
            if row.wrong or row.missed
        ]
    return whole
