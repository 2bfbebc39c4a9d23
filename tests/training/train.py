"""Trains the learned stage and writes its weights: `make train`.

A teacher (logistic regression on sentence embeddings) learns the labels; the student, which ships, learns the labels
and the teacher's scores on hashed features. Both see which phrases the detectors found, so that the weights belong to
the phrase tables of their day. Each text is held back once, in one of five parts; thresholds and the figures come from
the scores of texts held back. The same sentences and phrases give the same weights.
"""

import json
from dataclasses import dataclass
from math import inf
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix

from mailguard.detect.learned.model import Head, Model, write_model
from tests.training.labelled import (
    FOLDS,
    HEADS,
    Text,
    cues_of,
    is_sibling,
    known_words,
    labelled,
    ordinary,
    windows,
    words_of,
)
from tests.training.student import logistic, matrix, ridge, table
from tests.training.teacher import SPREAD, embedded

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
OUT = ROOT / "mailguard" / "detect" / "learned"
ORDINARY_BITS = 1 << 18
PUSH = 2.0  # how far a label moves the teacher's score on which the student is trained
CAP = (-7.0, 4.0)  # of the teacher's scores: beyond, more certainty teaches nothing
NEAR_MISSES = 0.04  # of the near misses held back, the share that may pass a threshold
OTHERS = 0.008  # of the sentences of other acts
PLAIN = 1 / 1500  # of ordinary sentences
LOWEST = -20.0
LEAST_RECALL = 0.07  # of the sentences held back: a head that finds less is not asked
DOUBTED = 0.01  # of the true sentences, the share that a doubt may cost

Language = str


@dataclass(frozen=True, kw_only=True)
class Material:
    """All texts as numbers: embeddings, features of whole texts and of windows, and which part holds each back."""

    texts: list[Text]
    embeddings: np.ndarray
    features: csr_matrix
    labelled: int  # how many of them are; the others are ordinary
    cuts: csr_matrix  # features of the windows of all texts
    owner: np.ndarray  # the text of each window

    @property
    def part(self) -> np.ndarray:
        """In which part each text is held back."""
        return np.array([text.part for text in self.texts])


def material(known: frozenset[str], texts: list[Text], count: int) -> Material:
    """Read all texts into numbers."""
    embeddings = embedded([text.text for text in texts], ROOT / "build" / "embeddings.npz")
    embeddings = ((embeddings - embeddings[:count].mean(0)) * SPREAD).astype(np.float32)
    cues = [cues_of(text.text) for text in texts]
    embeddings = np.hstack([embeddings, table(cues)])
    cut = [(number, window) for number, text in enumerate(texts) for window in windows(text.text)]
    return Material(
        texts=texts,
        embeddings=embeddings,
        features=matrix([words_of(text.text, known) for text in texts], cues),
        labelled=count,
        cuts=matrix([words_of(window, known) for _, window in cut], [cues_of(window) for _, window in cut]),
        owner=np.array([number for number, _ in cut]),
    )


def truth(texts: list[Text], heads: tuple[str, ...]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """For each text and head: whether it is the act, whether it only looks like it, whether it overlaps with it."""
    acts = np.array([[head in text.acts for head in heads] for text in texts])
    near = np.array([[head in text.near for head in heads] for text in texts])
    beside = np.array([[is_sibling(text, head) for head in heads] for text in texts])
    return acts, near, beside


def fit(all_: Material, rows: np.ndarray, marks: tuple[np.ndarray, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Train teacher and student on some of the texts: the student's weights and intercepts."""
    acts, near, beside = (mark[rows] for mark in marks)
    ours = np.arange(len(all_.texts))[rows] < all_.labelled
    weight = np.where(acts, 3.0, np.where(near, 2.0, np.where(beside, 0.0, 1.0))).astype(np.float32)
    weight[~ours] = 0.6
    inputs = all_.embeddings[rows]
    slopes, offsets = logistic(inputs, acts.astype(np.float32), weight, 1.0, 80)
    aims = np.clip(inputs @ slopes + offsets, *CAP)
    aims[ours] += PUSH * np.where(acts, 1.0, np.where(beside, 0.0, -1.0))[ours]
    middle = aims.mean(0)
    counted = np.where(ours, 1.5, 0.7).astype(np.float32)
    return ridge(all_.features[rows], aims - middle, counted, 0.3), middle


def held_back(all_: Material, marks: tuple[np.ndarray, ...]) -> np.ndarray:
    """The score of each text by a student that never saw it: the highest of its windows."""
    scores = np.full((len(all_.texts), len(HEADS)), -inf, np.float32)
    for part in range(FOLDS):
        weights, middle = fit(all_, all_.part != part, marks)
        kept = all_.part[all_.owner] == part
        np.maximum.at(scores, all_.owner[kept], all_.cuts[kept] @ weights + middle)
        print(f"part {part + 1} of {FOLDS}", flush=True)
    return np.maximum(scores, LOWEST)  # a text of a word or two has no window


def thresholds(
    scores: np.ndarray, marks: tuple[np.ndarray, ...], texts: list[Text], count: int, head: int
) -> dict[str, Any]:
    """Where one head begins to count and to doubt, by language, with what it then finds."""
    acts, near, beside = (mark[:, head] for mark in marks)
    ours = np.arange(len(texts)) < count
    score = scores[:, head]
    found: dict[str, Any] = {"high": {}, "low": {}, "figures": {}}
    for language, tongues in (("en", {"en"}), ("cy", {"cy", "mixed"})):
        here = np.array([text.language in tongues for text in texts])
        true, miss = score[here & acts], score[here & near]
        other, plain = score[here & ours & ~acts & ~near & ~beside], score[here & ~ours]
        high = max(_above(miss, NEAR_MISSES), _above(other, OTHERS), _above(plain, PLAIN))
        recall = float((true >= high).mean())
        if recall >= LEAST_RECALL:
            found["high"][language] = round(high, 3)
        found["low"][language] = round(float(np.quantile(true, DOUBTED)), 3)
        found["figures"][language] = {
            "sentences": len(true),
            "near misses": len(miss),
            "found": round(recall, 3),
            "near misses found": round(float((miss >= high).mean()), 3),
            "near misses doubted": round(float((miss < found["low"][language]).mean()), 3),
        }
    return found


def _above(scores: np.ndarray, share: float) -> float:
    """The score that no more than this share of some texts reaches."""
    if not len(scores):
        return -inf
    ranked = np.sort(scores)[::-1]
    return float(ranked[min(int(share * len(ranked)), len(ranked) - 1)]) + 1e-3


def calibrated(scores: np.ndarray, acts: np.ndarray, beside: np.ndarray) -> tuple[float, float]:
    """Slope and offset that turn a score into the share of such sentences that were the act."""
    use = ~beside
    slope, offset = logistic(
        scores[use, None].astype(np.float32),
        acts[use, None].astype(np.float32),
        np.ones((use.sum(), 1), np.float32),
        0.01,
    )
    return float(slope[0, 0]), float(offset[0])


def quantised(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Weights as bytes around 128, and the scale of each head; the rarest few are clipped."""
    scale = np.array([np.quantile(np.abs(column[column != 0]), 0.9995) / 127 for column in weights.T])
    return (np.clip(np.rint(weights / scale), -127, 127) + 128).astype(np.uint8), scale


def main() -> None:
    """Train, and write weights and figures."""
    ours, others = labelled(), ordinary(SHARED)
    texts = ours + others
    known = known_words(texts)
    all_ = material(known, texts, len(ours))
    marks = truth(texts, HEADS)
    scores = held_back(all_, marks)
    np.savez(ROOT / "build" / "held_back.npz", scores=scores)
    weights, middle = fit(all_, np.ones(len(texts), bool), marks)
    rows, scale = quantised(weights)
    heads, figures = [], {}
    for number, name in enumerate(HEADS):
        found = thresholds(scores, marks, texts, len(ours), number)
        slope, offset = calibrated(
            scores[: len(ours), number], marks[0][: len(ours), number], marks[2][: len(ours), number]
        )
        heads.append(
            Head(
                name=name, scale=float(scale[number]), bias=float(middle[number]), high=found["high"], low=found["low"],
                slope=round(slope, 4), offset=round(offset, 4),
            )
        )  # fmt: skip
        figures[name] = found["figures"]
    bits = bytearray(ORDINARY_BITS // 8)
    for word in known:
        bit = crc32(word.encode()) % ORDINARY_BITS
        bits[bit >> 3] |= 1 << (bit & 7)
    (OUT / "weights.bin").write_bytes(write_model(Model(tuple(heads), rows.tobytes(), bytes(bits))))
    Path(OUT / "figures.json").write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
