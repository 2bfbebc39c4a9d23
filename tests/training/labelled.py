"""The sentences from which the model learns: labelled ones of our own, and ordinary ones from elsewhere."""

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from zlib import crc32

from mailguard.detect import lexicon
from mailguard.detect.fold import fold
from mailguard.detect.learned.features import even, ordinary_words, tokens
from mailguard.detect.sentences import sentences

HERE = Path(__file__).parent
FOLDS = 5
# What is not counted against a head: acts that overlap with it, so that a sentence of theirs may be one of its own.
_CIRCLES = (
    "order change-advice threat favour beyond-duty party-task private-task staff-discipline recruitment instruction",
    "officer-criticised member-criticised insult colleague-complaint threat staff-discipline",
    "campaigning party-comment self-promotion party-support election-publicity party-task",
    "commitment instruction commercial-talk official-letter press-statement",
    "exempt-matter private-affairs group-confidence group-briefing commercial-talk colleague-complaint",
    "own-job colleague-complaint staff-discipline recruitment favour private-affairs",
    "press-statement election-publicity official-letter self-promotion",
    "policy-criticised party-comment",
)
SIBLINGS = tuple(frozenset(circle.split()) for circle in _CIRCLES)
HEADS = (
    "beyond-duty", "campaigning", "change-advice", "close-familiarity", "colleague-complaint", "commercial-talk",
    "commitment", "election-publicity", "exempt-matter", "favour", "group-briefing", "group-confidence",
    "instruction", "insult", "member-criticised", "officer-criticised", "official-letter", "order", "own-job",
    "party-comment", "party-support", "party-task", "policy-criticised", "press-statement", "private-affairs",
    "private-task", "recruitment", "self-promotion", "staff-discipline", "threat",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text: its acts, which acts it only looks like, its language, and the part in which it is held back."""

    text: str
    acts: frozenset[str]
    near: frozenset[str]
    language: str
    part: int


def labelled() -> list[Text]:
    """All labelled texts, in the order of the files."""
    found = {}
    for path in sorted((HERE / "sentences").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            acts = frozenset() if row["label"] == "none" else frozenset(row["label"].split("+"))
            near = frozenset((row.get("near") or "").split("+")) - {""}
            found[row["text"]] = Text(
                text=row["text"], acts=acts, near=near, language=row["lang"], part=part_of(row["text"])
            )
    return list(found.values())


def part_of(text: str) -> int:
    """In which part of the cross-validation a text is held back."""
    return crc32(text.encode()) % FOLDS


def ordinary(shared: Path) -> list[Text]:
    """Sentences of business mail and of ordinary Welsh, which are taken to be none of the acts."""
    mail = (row["text"] for row in _rows(shared / "corpora/labelled/parakweet_email_intent.jsonl.gz"))
    welsh = (row["text"] for row in _rows(shared / "corpora/welsh/techiaith_brawddegau.jsonl.gz"))
    return [
        Text(text=text, acts=frozenset(), near=frozenset(), language=language, part=part_of(text))
        for language, texts in (("en", mail), ("cy", welsh))
        for text in dict.fromkeys(texts)
    ]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def windows(text: str) -> list[str]:
    """What is scored of a text in a message: each sentence, and each with the next."""
    cut = [(start, end) for start, end in sentences(text) if text[start:end].strip()]
    alone = [text[start:end].strip() for start, end in cut]
    return alone + [text[a:d].strip() for (a, _), (_, d) in pairwise(cut)]


def known_words(texts: Iterable[Text]) -> frozenset[str]:
    """The words that somebody writes without a capital: what else has one is a name."""
    return frozenset(word for text in texts for word in ordinary_words(fold(text.text).text, text.text))


def words_of(text: str, known: frozenset[str]) -> list[str]:
    """The words of a text as the model sees them."""
    return tokens(fold(text).text, text, known.__contains__)


@cache
def cues_of(text: str) -> frozenset[str]:
    """The phrases that the detectors' first stage finds in a text."""
    return even(hit.cue for hit in lexicon().hits(fold(text).text))


def is_sibling(text: Text, head: str) -> bool:
    """Whether a text without this act has one that overlaps with it."""
    return head not in text.acts and any(head in circle and text.acts & circle for circle in SIBLINGS)
