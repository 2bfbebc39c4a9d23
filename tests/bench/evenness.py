"""How often messages that a labeller called clean are flagged all the same: by the party they name, and by language.

Each clean message that names a party is judged once with every party in its place, as `test_swapped_parties` turns
them; the rows of each language are judged as they are. The messages are those labelled beside the checkout and our own.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from mailguard import config as configuration
from mailguard.council import from_config, local_day
from mailguard.message.envelope import offline_envelope
from mailguard.message.facts import Envelope
from mailguard.message.read import read
from mailguard.pipeline import judge
from mailguard.policy.council import Council
from mailguard.policy.history import EMPTY
from mailguard.policy.model import strength
from tests.conftest import ROOT, SHARED
from tests.test_swapped_parties import NAMED, PARTIES, PLACE, rewritten

FOLDERS = (*(SHARED / "cases" / name for name in ("dev", "extra", "more")), ROOT / "tests" / "cases")

# In a clean message as often a colour or a figure of speech as a party.
DOUBTFUL = frozenset({"Green", "Conservative"})


def rows() -> Iterator[tuple[str, float]]:
    """What was measured, and the share of clean messages with a finding in per cent."""
    wrong: dict[str, list[bool]] = defaultdict(list)
    for folder in FOLDERS:
        for group, flagged in _clean(folder):
            wrong[group].append(flagged)
    for group, seen in sorted(wrong.items()):
        yield f"false alarms, {group} ({len(seen)} clean messages)", 100 * sum(seen) / len(seen)


def _clean(folder: Path) -> Iterator[tuple[str, bool]]:
    """The group of each judgement of a clean message, and whether it was flagged."""
    file = folder / "mailguard.toml"
    config = configuration.load(file)
    council = cache(lambda policy: replace(from_config(config, file, policy), mode="enforce"))
    for line in (folder / "labels.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["families"] or row.get("maybe"):
            continue
        raw = (folder / row["file"]).read_bytes()
        under = council(row["policy"])
        facts = read(raw, offline_envelope(raw))
        yield f"language {row['lang']}", _flagged(raw, facts.envelope, under)
        words = " ".join(part.text for part in facts.parts)
        named = next((match[0] for match in NAMED.finditer(words) if match[0] not in DOUBTFUL), None)
        if named is None or not facts.from_:
            continue
        for turn in range(len(PARTIES)):
            party = PARTIES[(PLACE[named][0] + turn) % len(PARTIES)][0]
            yield f"first party named: {party}", _flagged(rewritten(facts, turn), facts.envelope, under)


def _flagged(raw: bytes, envelope: Envelope, under: Council) -> bool:
    facts = read(raw, envelope)
    found = judge(facts, under, EMPTY, local_day(facts.date)).findings
    return any(strength(finding.action) >= strength("advise") for finding in found)
