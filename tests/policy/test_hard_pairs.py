"""One message, five packs, each with its own answer: the contradictions between the protocols."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from mailguard.message.envelope import offline_envelope
from mailguard.message.read import read
from mailguard.pipeline import judge
from mailguard.policy.history import EMPTY
from mailguard.policy.model import strength
from mailguard.proof import ELECTION
from tests.builders import DAY, council

FOLDER = Path(__file__).parent / "hard_pairs"
PACKS = ("cardiff", "district", "borough", "community", "county")
PAIRS: list[dict[str, Any]] = yaml.load((FOLDER / "hard_pairs.yaml").read_text("utf-8"), Loader=yaml.SafeLoader)


def told(message: str, pack: str) -> set[str]:
    raw = (FOLDER / message).read_bytes()
    facts = read(raw, offline_envelope(raw))
    day = facts.date.date() if facts.date else DAY
    outcome = judge(facts, council(pack, pre_election=(ELECTION,)), EMPTY, day)
    return {f.rule.rule.family for f in outcome.findings if strength(f.action) >= strength("advise")}


@pytest.mark.parametrize("pack", PACKS)
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: str(pair["message"]))
def test_a_message_is_judged_by_the_councils_own_protocol(pair: dict[str, Any], pack: str) -> None:
    open_to_question = set(pair.get("maybe", {}).get(pack, []))
    wanted = set(pair["families"].get(pack, []))
    assert told(pair["message"], pack) - open_to_question == wanted - open_to_question
