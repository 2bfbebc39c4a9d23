"""What is shown of a store in the metrics: how much waits, and numbers of people, merged and of closed weeks alone."""

from collections.abc import Mapping
from typing import Protocol

from prometheus_client import CollectorRegistry, Gauge


class StoreFigures(Protocol):
    """What a look at the store gives."""

    @property
    def held(self) -> Mapping[str, int]:
        """Messages by state."""

    @property
    def oldest_s(self) -> float:
        """Seconds that the oldest message has waited which has not gone yet."""

    @property
    def notices(self) -> int:
        """Notices that have not gone yet."""

    @property
    def people(self) -> Mapping[tuple[str, str], int]:
        """Different people by rule and outcome, none under five."""


class StoreMetrics:
    """The gauges of a store; they are there once somebody has looked."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._registry = registry
        self._gauges: dict[str, Gauge] = {}

    def show(self, figures: StoreFigures | None) -> None:
        """Show the figures; None where the store does not answer, and then the last ones stay."""
        self._gauge("store_up", "1 while the store answers.").set(figures is not None)
        if figures is None:
            return
        for state, number in figures.held.items():
            self._gauge("held_messages", "Held messages by state.", "state").labels(state).set(number)
        self._gauge("held_oldest_seconds", "How long the oldest held message has waited.").set(figures.oldest_s)
        self._gauge("notices_waiting", "Notices that have not gone yet.").set(figures.notices)
        meaning = "Different people by rule and outcome in the last week that is over; none under five."
        people = self._gauge("outcome_people", meaning, "rule", "outcome")
        people.clear()
        for (rule, outcome), number in figures.people.items():
            people.labels(rule, outcome).set(number)

    def _gauge(self, name: str, meaning: str, *labels: str) -> Gauge:
        if name not in self._gauges:
            self._gauges[name] = Gauge(f"mailguard_{name}", meaning, labels, registry=self._registry)
        return self._gauges[name]
