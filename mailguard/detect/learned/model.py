"""The model: a row of small weights for each hashed feature, one weight a head; and how heads are read.

A head is one speech act (`order`, `insult`). Scores are sums, so that no library is needed: the rows of a word are
added once and kept, and all heads are added together as lanes of one large integer.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import exp, sqrt
from typing import Literal
from zlib import crc32

from mailguard.detect.learned.features import CUE, mark_of, pairs, pieces

Language = Literal["en", "cy"]

MAGIC = b"mailguard-weights-1\n"
LANE = 4  # bytes of a head's sum: a sentence holds far fewer features than would fill it
ZERO = 128  # a weight is stored as a byte without a sign
REMEMBERED = 20_000  # words whose sums are kept; then all are forgotten, so that no flood of words fills the memory


class WeightsError(ValueError):
    """The bytes are no weights of this version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """One speech act: how its sum becomes a score, and from which score on it counts, by language.

    `high` is the least score of a sentence that no phrase has found, infinite where the head is not to be asked;
    `low` the score under which a phrase is doubted. `slope` and `offset` turn a score into a probability.
    """

    name: str
    scale: float
    bias: float
    high: dict[str, float]
    low: dict[str, float]
    slope: float = 1.0
    offset: float = 0.0

    def probability(self, score: float) -> float:
        """How likely a sentence of this score is such an act, as seen on sentences held back in training."""
        return 1 / (1 + exp(-max(-30.0, min(30.0, self.slope * score + self.offset))))


@dataclass(frozen=True, slots=True)
class Sum:
    """What the words of a text add up to, all heads in one integer, and how many features they have; and its cues."""

    packed: int = 0
    count: int = 0
    cues: frozenset[str] = frozenset()

    def __add__(self, other: "Sum") -> "Sum":
        return Sum(self.packed + other.packed, self.count + other.count, self.cues | other.cues)


@dataclass(frozen=True, eq=False)
class Model:
    """The heads, the rows (a byte a head for each bucket), and which words are ordinary (one bit a hash)."""

    heads: tuple[Head, ...]
    rows: bytes
    ordinary: bytes
    _words: dict[str, tuple[int, int]] = field(default_factory=dict)

    def __getstate__(self) -> tuple[tuple[Head, ...], bytes, bytes]:
        """Without the sums kept, for a process that is started with it."""
        return self.heads, self.rows, self.ordinary

    def __setstate__(self, state: tuple[tuple[Head, ...], bytes, bytes]) -> None:
        self.__init__(*state)  # type: ignore[misc]  # the fields are frozen to all others

    def knows(self, word: str) -> bool:
        """Whether a word is an ordinary one, and no name for all its capital."""
        bit = crc32(word.encode()) % (len(self.ordinary) * 8)
        return bool(self.ordinary[bit >> 3] >> (bit & 7) & 1)

    def total(self, words: list[str], cues: frozenset[str]) -> Sum:
        """Add up the features of a sentence; `cues` are the names of the phrases found in it."""
        packed = count = 0
        kept = self._words
        for word in words:
            added, number = kept.get(word) or self._word(word)
            packed += added
            count += number
        beside = list(pairs(words))
        return Sum(packed + self._added(beside), count + len(beside), cues)

    def scores(self, total: Sum) -> list[float]:
        """The score of each head, in the order of `heads`."""
        cues = [self._words.get(mark) or self._word(mark) for mark in map(mark_of, total.cues)]
        words, zero = self._lanes(total.packed), ZERO * total.count
        marks, none = self._lanes(sum(added for added, _ in cues)), ZERO * len(cues)
        norm = 1 / sqrt(max(1, total.count))
        return [
            ((word - zero) * norm + (mark - none) * CUE) * head.scale + head.bias
            for word, mark, head in zip(words, marks, self.heads, strict=True)
        ]

    def _lanes(self, packed: int) -> memoryview:
        return memoryview(packed.to_bytes(LANE * len(self.heads), "little")).cast("I")

    def _word(self, word: str) -> tuple[int, int]:
        hashes = list(pieces(word))
        if len(self._words) > REMEMBERED:
            self._words.clear()
        entry = self._words[word] = (self._added(hashes), len(hashes))
        return entry

    def _added(self, hashes: Sequence[int]) -> int:
        width = len(self.heads)
        rows, buckets = self.rows, len(self.rows) // width
        spread = bytearray(LANE * width)
        packed = 0
        for number in hashes:
            start = number % buckets * width
            spread[::LANE] = rows[start : start + width]
            packed += int.from_bytes(spread, "little")
        return packed


def read_model(raw: bytes) -> Model:
    """Read weights as `write_model` left them; raise WeightsError."""
    if not raw.startswith(MAGIC):
        raise WeightsError("these are no weights of this version")
    end = raw.index(b"\n", len(MAGIC))
    head = json.loads(raw[len(MAGIC) : end])
    split = end + 1 + head["ordinary"]
    heads = tuple(Head(**entry) for entry in head["heads"])
    if not heads or (len(raw) - split) % len(heads):
        raise WeightsError("the rows do not fit the heads")
    return Model(heads, raw[split:], raw[end + 1 : split])


def write_model(model: Model) -> bytes:
    """The bytes that `read_model` reads."""
    heads = [{name: getattr(head, name) for name in Head.__slots__} for head in model.heads]
    text = json.dumps({"ordinary": len(model.ordinary), "heads": heads}, sort_keys=True)
    return MAGIC + text.encode() + b"\n" + model.ordinary + model.rows
