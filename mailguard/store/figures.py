"""What may be shown of a store: how much waits in it, and the figures of the last week that is over. No people."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select, text

from mailguard.store import held, waiting
from mailguard.store.keys import StoreError
from mailguard.store.store import Store
from mailguard.store.tables import HELD
from mailguard.store.tallies import weeks

STATES = ("held", "queued", "sent", "withdrawn", "returned")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How many messages are in each state, for how many seconds the oldest waits, how many notices wait.

    `people` are the different people by rule and outcome in the last week that is closed.
    """

    held: Mapping[str, int]
    oldest_s: float
    notices: int
    people: Mapping[tuple[str, str], int]


def look(store: Store) -> Figures:
    """Count what is there now; raises StoreError."""
    with store.read() as connection:
        ahead = HELD.c.state.in_(("held", "queued"))
        oldest = connection.scalar(select(func.min(HELD.c.held_at)).where(ahead))
    last = weeks(store, 2)  # two, since the last one is closed an hour after its end
    return Figures(
        held={**dict.fromkeys(STATES, 0), **held.counts(store)},
        oldest_s=max(0.0, store.clock() - oldest) if oldest is not None else 0.0,
        notices=waiting.waiting(store),
        people=last[0].figures if last else {},
    )


def reachable(store: Store) -> bool:
    """Whether the database answers."""
    try:
        with store.read() as connection:
            connection.execute(text("SELECT 1"))
    except StoreError:
        return False
    return True
