"""Words that bind the council, or give orders in its name.

Why: placeholder.
Left alone: placeholder.
"""

from collections.abc import Iterator

from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal

ID = "binding-instruction"
CUES: tuple[tuple[str, str], ...] = ()


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield a signal."""
    yield from ()
