"""What mailguard counts, for Prometheus and its kin (OpenMetrics text).

Labels are short closed lists. Nobody can be found in them: no address, no subject, and no rule, which together with
a quiet hour would name the one person who had written.
"""

from typing import Literal, get_args

from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.openmetrics.exposition import CONTENT_TYPE_LATEST, generate_latest

from mailguard.policy.model import ACTIONS, Action

Hook = Literal["smtp", "milter", "http"]
Reading = Literal["checked", "unchecked", "unread"]
NoticeFate = Literal["sent", "dropped", "deferred"]

CONTENT_TYPE = CONTENT_TYPE_LATEST
# From a phone's two lines judged in the loop to a large message at the end of its deadline.
BUCKETS_S = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics:
    """The counters of one process, on a registry of its own, so that two services or tests never share them."""

    def __init__(self, registry: CollectorRegistry | None = None) -> None:
        self._registry = registry or CollectorRegistry()
        self._messages = Counter(
            "mailguard_messages",
            "Messages by the hook they came through and whether they were read.",
            ("hook", "outcome"),
            registry=self._registry,
        )
        self._verdicts = Counter(
            "mailguard_verdicts", "Verdicts on checked messages.", ("verdict",), registry=self._registry
        )
        self._notices = Counter(
            "mailguard_notices", "Notices to senders by what became of them.", ("outcome",), registry=self._registry
        )
        self._seconds = Histogram(
            "mailguard_inspection_seconds",
            "Time from a whole message to its verdict.",
            buckets=BUCKETS_S,
            unit="seconds",
            registry=self._registry,
        )
        self._begin_at_zero()

    def _begin_at_zero(self) -> None:
        """A series that is there from the start lets an alert tell `none yet` from `not watched`."""
        for hook in get_args(Hook):
            for outcome in get_args(Reading):
                self._messages.labels(hook, outcome)
        for verdict in ACTIONS:
            self._verdicts.labels(verdict)
        for fate in get_args(NoticeFate):
            self._notices.labels(fate)

    def message(self, hook: Hook, outcome: Reading) -> None:
        """Count one message that came through `hook`; `unread` is mail that is not ours to read."""
        self._messages.labels(hook, outcome).inc()

    def verdict(self, verdict: Action) -> None:
        """Count the verdict on one checked message."""
        self._verdicts.labels(verdict).inc()

    def notice(self, fate: NoticeFate) -> None:
        """Count one notice; `deferred` each time that the next hop puts it off."""
        self._notices.labels(fate).inc()

    def inspected(self, seconds: float) -> None:
        """Record how long one inspection took."""
        self._seconds.observe(seconds)

    def exposition(self) -> bytes:
        """All counters as OpenMetrics text; send it as CONTENT_TYPE."""
        text: bytes = generate_latest(self._registry)  # type: ignore[no-untyped-call]  # the library leaves it so
        return text
