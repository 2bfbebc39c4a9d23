"""Criticism of an identifiable person.

Why: placeholder.
Left alone: placeholder.
"""

from collections.abc import Iterator

from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal

ID = "personal-criticism"
CUES: tuple[tuple[str, str], ...] = ()


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield a signal."""
    yield from ()
