"""What the core may know of earlier messages: a frozen slice, fetched by the edge for the keys the facts name.

It holds who wrote to whom and when, never what: no subject and no text.
"""

from dataclasses import dataclass
from datetime import date

# Only what the conditions ask about is fetched: this many earlier messages of a thread at most.
LONGEST_THREAD = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """One earlier message: its local day, in whose name it went (main address), and the people whom it reached."""

    day: date
    writer: str
    readers: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Earlier messages that belong with the one at hand; empty where nothing is kept.

    `thread` are those of the same thread, oldest first. `copies` are the recipients to whom earlier copies of this
    very message (the same Message-ID and sender) were addressed: a mail server may split one message into several.
    """

    thread: tuple[Earlier, ...] = ()
    copies: tuple[str, ...] = ()


EMPTY = History()
