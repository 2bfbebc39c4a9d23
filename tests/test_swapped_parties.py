"""Labelled messages on politics or people, with each party in the place of each other: the findings stay the same."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailguard import config as configuration
from mailguard.council import from_config, local_day
from mailguard.message.envelope import offline_envelope
from mailguard.message.facts import MessageFacts
from mailguard.message.read import read
from mailguard.pipeline import judge
from mailguard.policy.council import Council
from mailguard.policy.history import EMPTY

FAMILIES = {"political-content", "personal-criticism", "pre-election", "political-restriction", "disrespect"}
# Each party as a word before a noun, as its people, and in Welsh. Swapped in a ring, so that two stay two.
PARTIES = (
    ("Labour", "Labour", "Llafur"),
    ("Conservative", "Conservatives", "Ceidwadwyr"),
    ("Plaid Cymru", "Plaid Cymru", "Plaid Cymru"),
    ("Liberal Democrat", "Liberal Democrats", "Democratiaid Rhyddfrydol"),
    ("Green", "Greens", "Gwyrddion"),
    ("Reform UK", "Reform UK", "Reform UK"),
)
NAMED = re.compile("|".join(sorted({re.escape(n) for forms in PARTIES for n in forms}, key=len, reverse=True)))
PLACE = {name: (number, form) for number, forms in enumerate(PARTIES) for form, name in reversed([*enumerate(forms)])}
TURNS = range(1, len(PARTIES))


def turned(text: str, by: int) -> str:
    """The text with every party replaced by the one so many places further round the ring."""

    def other(match: re.Match[str]) -> str:
        number, form = PLACE[match[0]]
        return PARTIES[(number + by) % len(PARTIES)][form]

    return NAMED.sub(other, text)


def rewritten(facts: MessageFacts, by: int) -> bytes:
    """The message anew as plain text, what others wrote quoted, with its parties turned."""
    lines = [
        f"From: <{facts.from_[0].address}>",
        f"To: {', '.join(f'<{one.address}>' for one in facts.to)}",
        f"Cc: {', '.join(f'<{one.address}>' for one in facts.cc)}",
        f"Subject: {turned(' '.join(facts.subject.split()), by)}",
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n",
    ]
    for part in facts.parts:
        for zone in () if part.twin else part.zones:
            text = turned(part.text[zone.start : zone.end], by)
            quoted = zone.zone in {"quoted", "forwarded"}
            lines.append("\n".join(f"> {line}" for line in text.splitlines()) if quoted else text)
    return "\n".join(line for line in lines if line not in {"To: ", "Cc: "}).encode()


def cases(folder: Path) -> Iterator[tuple[Path, str]]:
    """The messages of these families, and their policies."""
    for line in (folder / "labels.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if FAMILIES & {*row["families"], *row.get("maybe", ())}:
            yield folder / row["file"], row["policy"]


def families(raw: bytes, facts: MessageFacts, under: Council) -> list[tuple[str, str]]:
    found = judge(read(raw, facts.envelope), under, EMPTY, local_day(facts.date)).findings
    return sorted((finding.rule.rule.family, finding.action) for finding in found)


@pytest.mark.parametrize("name", ["dev", "extra", "more"])
def test_no_party_is_judged_otherwise_than_another(name: str, shared: Path) -> None:
    folder = shared / "cases" / name
    settings = folder / "mailguard.toml"
    config = configuration.load(settings)
    under: dict[str, Council] = {}
    tried, otherwise = 0, []
    for path, policy in cases(folder):
        raw = path.read_bytes()
        facts = read(raw, offline_envelope(raw))
        if not facts.from_ or not NAMED.search(" ".join(part.text for part in facts.parts)):
            continue
        council = under.setdefault(policy, from_config(config, settings, policy))
        first = families(rewritten(facts, 0), facts, council)
        tried += 1
        otherwise += [
            (path.name[:4], PARTIES[turn][0])
            for turn in TURNS
            if families(rewritten(facts, turn), facts, council) != first
        ]
    assert tried
    assert otherwise == []
