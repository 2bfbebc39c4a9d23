"""What the core may know of earlier messages: a frozen slice, fetched by the edge for the keys the facts name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Earlier messages of the same thread and people; empty where nothing is kept."""


EMPTY = History()
