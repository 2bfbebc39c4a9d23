"""Party-political comment, campaigning and self-promotion.

Why: placeholder.
Left alone: placeholder.
"""

from collections.abc import Iterator

from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal

ID = "political-content"
CUES: tuple[tuple[str, str], ...] = ()


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield a signal."""
    yield from ()
