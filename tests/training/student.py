"""The arithmetic of training: a teacher on embeddings, and a student on hashed features that learns from it."""

from collections.abc import Sequence

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from mailguard.detect.learned.features import CUE, mark_of, pairs, pieces

BUCKETS = 1 << 16
CUE_SPREAD = 2.0  # of a cue beside an embedding


def matrix(texts: Sequence[list[str]], cues: Sequence[frozenset[str]]) -> csr_matrix:
    """A row for each text: how often each feature stands in it, over the root of their number, and its cues."""
    columns: list[int] = []
    ends = [0]
    values: list[float] = []
    kept: dict[str, list[int]] = {}
    for words, found in zip(texts, cues, strict=True):
        begun = len(columns)
        for word in words:
            if word not in kept:
                kept[word] = [number % BUCKETS for number in pieces(word)]
            columns += kept[word]
        columns += [number % BUCKETS for number in pairs(words)]
        count = len(columns) - begun
        values += [1 / np.sqrt(max(1, count))] * count
        columns += [number % BUCKETS for cue in sorted(found) for number in pieces(mark_of(cue))]
        values += [CUE] * len(found)
        ends.append(len(columns))
    rows = csr_matrix((values, columns, ends), shape=(len(texts), BUCKETS), dtype=np.float32)
    rows.sum_duplicates()
    return rows


def table(cues: Sequence[frozenset[str]]) -> np.ndarray:
    """A column for each cue, for the teacher."""
    names = {name: number for number, name in enumerate(sorted(frozenset[str]().union(*cues)))}
    found = np.zeros((len(cues), len(names)), np.float32)
    for row, present in enumerate(cues):
        for name in present:
            found[row, names[name]] = CUE_SPREAD
    return found


def logistic(
    rows: np.ndarray, aims: np.ndarray, weight: np.ndarray, penalty: float, steps: int = 60
) -> tuple[np.ndarray, np.ndarray]:
    """Logistic regression of many heads at once: a column of weights for each, and their intercepts.

    `aims` are probabilities, so that a teacher's doubt is learned as well; `weight` is how much each counts.
    """
    width, heads = rows.shape[1], aims.shape[1]
    turned = rows.T

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        found = flat.reshape(width + 1, heads).astype(np.float32)
        score = rows @ found[:-1] + found[-1]
        cost = weight * (np.logaddexp(0, score) - aims * score)
        slope = weight * (1 / (1 + np.exp(-score)) - aims)
        change = np.vstack([turned @ slope + penalty * found[:-1], slope.sum(0)[None]])
        return float(cost.sum() + penalty / 2 * (found[:-1] ** 2).sum()), change.ravel().astype(np.float64)

    begin = np.zeros((width + 1, heads))
    begin[-1] = -3
    found = minimize(loss, begin.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": steps, "maxcor": 6}).x
    found = found.reshape(width + 1, heads)
    return found[:-1], found[-1]


def ridge(rows: csr_matrix, targets: np.ndarray, weight: np.ndarray, penalty: float, steps: int = 40) -> np.ndarray:
    """Ridge regression of many targets at once, by conjugate gradients: a column of weights for each."""
    scaled = rows.multiply(np.sqrt(weight)[:, None]).tocsr().astype(np.float32)
    turned = scaled.T.tocsr()
    rest = turned @ (targets * np.sqrt(weight)[:, None]).astype(np.float32)
    found = np.zeros_like(rest)
    step = rest.copy()
    size = (rest * rest).sum(0)
    for _ in range(steps):
        image = turned @ (scaled @ step) + penalty * step
        length = size / np.maximum((step * image).sum(0), 1e-12)
        found += length * step
        rest -= length * image
        now = (rest * rest).sum(0)
        step = rest + now / np.maximum(size, 1e-12) * step
        size = now
    return found
