"""How far a folder has been read, as the text that the scanner keeps.

The server knows a position only as the end of what it has told, so it cannot begin in the middle of a folder. Where
older items are wanted, the position also holds a moment: what was sent from then on is looked up first, oldest first,
and after it come the changes since the server's own state.
"""

from dataclasses import dataclass
from datetime import datetime

import msgspec

from mailguard.exchange.source import StateLostError


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """The server's own state; and, while older items are being looked up, the moment that was reached.

    `seen` are the ids at that very moment: the server tells moments in whole seconds.
    """

    sync: str
    since: datetime | None = None
    seen: tuple[str, ...] = ()

    def text(self) -> str:
        """What `read` takes."""
        return msgspec.json.encode(self).decode()


def read(text: str) -> Position:
    """The position that a text stands for; raise StateLostError where it is none."""
    try:
        return msgspec.json.decode(text, type=Position)
    except msgspec.MsgspecError:
        raise StateLostError(
            "exchange", "the stored state cannot be read", "nothing need be done: begun again"
        ) from None
