"""Labelled texts of other people, near to our families but not of them: how much of each side the detectors notice.

None of these labels is one of our rules: they tell on wording nobody here chose, and are no truth about protocols.
"""

import gzip
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mailguard import shipped
from mailguard.detect import signals
from mailguard.people.correspondence import Correspondence
from tests.builders import HEAD, MEMBER, RESIDENT, mail
from tests.conftest import SHARED

MOST = 1000  # texts of one side of a set
LONGEST = 2000  # characters of a text

Row = dict[str, str]


@dataclass(frozen=True)
class Set:
    """One set of texts: its file, which kinds should be seen in which of them, and to whom a text is written."""

    file: str
    kinds: frozenset[str]
    holds: Callable[[Row], bool | None]
    to: str


RUDE = frozenset({"insult", "foul-language", "officer-criticised", "member-criticised", "threat"})
POLITICAL = frozenset({"campaigning", "party-comment", "self-promotion"})
ASKED = frozenset({"order", "party-task", "private-task", "favour", "change-advice", "beyond-duty"})


def _impolite(score: float) -> bool | None:
    """Only what its raters were sure of counts."""
    return None if abs(score) < 1 else score < 0


SETS = (
    Set("wikipedia_talk_toxicity", RUDE, lambda row: row["label"] == "True", HEAD),
    Set("surge_toxicity_en", RUDE, lambda row: row["label"] == "Toxic", HEAD),
    Set("olid_train", RUDE, lambda row: row["c"] == "IND" or (None if row["a"] == "OFF" else False), HEAD),
    Set(
        "stanford_politeness", RUDE, lambda row: None if abs(float(row["score"])) < 1 else float(row["score"]) < 0, HEAD
    ),
    Set("mupid_political_incivility", RUDE, lambda row: str(row["impoliteness"]) == "1", HEAD),
    Set("parakweet_email_intent", ASKED, lambda row: row["label"] == "Yes", HEAD),
    Set("uk_manifesto_sentences", POLITICAL, lambda _: True, RESIDENT),
    Set("uk_mp_tweets", POLITICAL, lambda _: True, RESIDENT),
    Set("bbc_news_topics", POLITICAL, lambda _: False, RESIDENT),
)


def rows() -> Iterator[tuple[str, float]]:
    """What was measured, and the share in per cent."""
    for each in SETS:
        seen: dict[bool, list[bool]] = {True: [], False: []}
        with gzip.open(SHARED / "corpora" / "labelled" / f"{each.file}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                wanted = each.holds(row)
                if wanted is not None and len(seen[wanted]) < MOST:
                    seen[wanted].append(_noticed(mail(row["text"][:LONGEST], sender=MEMBER, to=[each.to]), each.kinds))
        for wanted, found in seen.items():
            if found:
                what = "noticed of what should be" if wanted else "noticed of the rest"
                yield f"{each.file}: {what}, of {len(found)} (%)", 100 * sum(found) / len(found)


def _noticed(letter: Correspondence, kinds: frozenset[str]) -> bool:
    wanted = frozenset({"disrespect", "personal-criticism", "undue-pressure", "political-content"})
    wanted |= {"direct-instruction", "party-work"}
    return any(signal.kind in kinds for signal in signals(letter, wanted, {}, {}, shipped.model()))
