"""Counts how often each rule was right on the invented messages of `tests/`, for the pages of a pack (`make proofs`).

A finding is right where a labeller named its family, and counts neither way where labellers differed. With `--check`
nothing is written, and the end is 1 where the file is not what would be written.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import msgspec

from mailguard import config as configuration
from mailguard.cli.evaluate import Label
from mailguard.council import from_config, local_day
from mailguard.handbook.figures import FIGURES
from mailguard.message.envelope import offline_envelope
from mailguard.message.read import read
from mailguard.pipeline import judge
from mailguard.policy.history import EMPTY
from mailguard.policy.model import strength

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("cases", "unseen")
HEAD = '''"""How often each rule spoke, and was right, on invented messages: by pack and rule (right, spoken).

Made by `make proofs`.
"""

from collections.abc import Mapping

FIGURES: Mapping[str, Mapping[str, tuple[int, int]]] = {
'''

Told = Mapping[str, Mapping[str, tuple[int, int]]]


def counted() -> Told:
    """What every rule said of the messages labelled under its pack."""
    right, spoken = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for folder in FOLDERS:
        for pack, rule, fits in _findings(ROOT / "tests" / folder):
            spoken[pack, rule] += 1
            right[pack, rule] += fits
    packs = sorted({pack for pack, _ in spoken})
    return {pack: {r: (right[p, r], n) for (p, r), n in sorted(spoken.items()) if p == pack} for pack in packs}


def _findings(folder: Path) -> Iterator[tuple[str, str, bool]]:
    """Pack and rule of each counted finding, and whether a labeller wanted it."""
    file = folder / "mailguard.toml"
    config = configuration.load(file)
    council = cache(lambda policy: replace(from_config(config, file, policy), mode="enforce"))
    for line in (folder / "labels.jsonl").read_text("utf-8").splitlines():
        label = msgspec.json.decode(line, type=Label)
        raw = (folder / label.file).read_bytes()
        facts = read(raw, offline_envelope(raw))
        for finding in judge(facts, council(label.policy), EMPTY, local_day(facts.date)).findings:
            rule = finding.rule.rule
            if strength(finding.action) >= strength("advise") and rule.family not in label.maybe:
                yield label.policy, rule.id, rule.family in label.families


def main() -> int:
    """Write the figures, or compare them."""
    found = counted()
    if "--check" in sys.argv:
        return int(found != FIGURES)
    rows = (f'    "{pack}": {{\n{_rows(rules)}    }},\n' for pack, rules in found.items())
    (ROOT / "mailguard" / "handbook" / "figures.py").write_text(HEAD + "".join(rows) + "}\n", "utf-8")
    return 0


def _rows(rules: Mapping[str, tuple[int, int]]) -> str:
    return "".join(f'        "{rule}": ({right}, {spoken}),\n' for rule, (right, spoken) in rules.items())


if __name__ == "__main__":
    sys.exit(main())
