"""What mailguard counts, for Prometheus and its kin (OpenMetrics text).

Labels are short closed lists: hooks, outcomes, actions, reply codes, and the rules of the pack. Nobody is named in
them: no address, no subject, no clause. Mail that is answered to its sender alone stands in no count of a rule.
"""

import json
import secrets
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import Literal, get_args

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Metric
from prometheus_client.openmetrics.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.registry import Collector
from prometheus_client.samples import Sample

from mailguard.metrics_store import StoreFigures, StoreMetrics
from mailguard.policy.model import ACTIONS, Action, strength

Hook = Literal["smtp", "milter", "http", "exchange", "journal"]
Reading = Literal["checked", "unchecked", "unread"]
NoticeFate = Literal["sent", "dropped", "deferred"]
Stage = Literal["mail", "rcpt", "message"]  # what a next hop has answered

CONTENT_TYPE = CONTENT_TYPE_LATEST
# From a phone's two lines judged in the loop to a large message at the end of its deadline.
SPOKEN, OTHER = "spoken", "other"
FEWEST = 5  # different people behind a figure that is shown by itself
BUCKETS_S = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
# The whole way of a message holds the next hop's work, too, which may take minutes.
WHOLE_BUCKETS_S = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0)
_SUMMED = ("counter", "histogram")
_PARTS = ("", "_total", "_bucket", "_sum", "_count")


def key_of(name: str, **labels: str) -> str:
    """The name of one figure in a snapshot."""
    return json.dumps([name, labels], sort_keys=True)


ALIVE = key_of("mailguard_processes")
RESTARTS = key_of("mailguard_process_restarts_total")


class Metrics:
    """The counters of one process, on a registry of its own, so that two services or tests never share them.

    `others` are the figures of the other processes of the service, as their snapshots have them: what is shown is the
    sum.
    """

    def __init__(self, registry: CollectorRegistry | None = None) -> None:
        self.others: Mapping[str, float] = {}
        self._registry = registry or CollectorRegistry()
        self._messages = self._counter("messages", "Messages by hook and whether they were read.", "hook", "outcome")
        self._verdicts = self._counter("verdicts", "Verdicts on checked messages.", "verdict")
        self._findings = self._counter("findings", "Findings by rule and what was done for them.", "rule", "action")
        self._spoken = self._counter(SPOKEN, "Findings acted upon, for the circuit breaker alone.", "rule")
        self._crowd = Crowd()
        self._notices = self._counter("notices", "Notices to senders by what became of them.", "outcome")
        self._replies = self._counter(
            "next_hop_replies", "What the next hop answered, by the first digit and the whole code.",
            "stage", "class", "code",
        )  # fmt: skip
        self._restarts = self._counter("process_restarts", "Processes that had ended and were started again.")
        self._processes = self._gauge("processes", "Processes that take mail.")
        self._bypass = self._gauge("bypass", "1 while a person has switched all inspection off.")
        self._breaker = self._gauge("breaker_open", "1 for a rule that fired too often and only notes.", "rule")
        self._store = StoreMetrics(self._registry)
        self._seconds = Histogram(
            "mailguard_inspection_seconds",
            "Time from a whole message to its verdict.",
            buckets=BUCKETS_S,
            unit="seconds",
            registry=self._registry,
        )
        self._whole = Histogram(
            "mailguard_message_seconds",
            "Time from the first octet of a message to the answer, with the next hop's part.",
            ("hook",),
            buckets=WHOLE_BUCKETS_S,
            unit="seconds",
            registry=self._registry,
        )
        self._begin_at_zero()

    def _counter(self, name: str, meaning: str, *labels: str) -> Counter:
        return Counter(f"mailguard_{name}", meaning, labels, registry=self._registry)

    def _gauge(self, name: str, meaning: str, *labels: str) -> Gauge:
        return Gauge(f"mailguard_{name}", meaning, labels, registry=self._registry)

    def _begin_at_zero(self) -> None:
        """A series that is there from the start lets an alert tell `none yet` from `not watched`."""
        for hook in get_args(Hook):
            for outcome in get_args(Reading):
                self._messages.labels(hook, outcome)
        for verdict in ACTIONS:
            self._verdicts.labels(verdict)
        for fate in get_args(NoticeFate):
            self._notices.labels(fate)
        for hook in ("smtp", "milter"):
            self._whole.labels(hook)
        self._processes.set(1)

    def message(self, hook: Hook, outcome: Reading) -> None:
        """Count one message that came through `hook`; `unread` is mail that is not ours to read."""
        self._messages.labels(hook, outcome).inc()

    def verdict(self, verdict: Action) -> None:
        """Count the verdict on one checked message."""
        self._verdicts.labels(verdict).inc()

    def finding(self, rule: str, action: Action, verdict: Action, person: str) -> None:
        """Count one finding, by what was done for it: its action, or the verdict where that is weaker.

        It is shown under its rule once that has been said to five different people, and among others before.
        """
        done = min(action, verdict, key=strength)
        self._findings.labels(rule if self._crowd.is_many(person, rule, done) else OTHER, done).inc()
        if strength(done) >= strength("advise"):
            self._spoken.labels(rule).inc()

    def notice(self, fate: NoticeFate) -> None:
        """Count one notice; `deferred` each time that the next hop puts it off."""
        self._notices.labels(fate).inc()

    def next_hop_reply(self, stage: Stage, code: int) -> None:
        """Count one reply of the next hop."""
        self._replies.labels(stage, str(code // 100), str(code)).inc()

    def inspected(self, seconds: float) -> None:
        """Record how long one inspection took."""
        self._seconds.observe(seconds)

    def answered(self, hook: Hook, seconds: float) -> None:
        """Record how long one message took from its beginning to its answer."""
        self._whole.labels(hook).observe(seconds)

    def bypass(self, *, on: bool) -> None:
        """Show whether inspection is switched off."""
        self._bypass.set(on)

    def breaker(self, rules: Iterable[str]) -> None:
        """Show the rules that the circuit breaker has reduced, and no others."""
        self._breaker.clear()
        for rule in rules:
            self._breaker.labels(rule).set(1)

    def store(self, figures: StoreFigures | None) -> None:
        """Show what waits in the store, as last looked at; None where it could not be."""
        self._store.show(figures)

    def events(self, name: str, meaning: str, count: Callable[[], Mapping[str, int]]) -> None:
        """Show what a hook counts by itself, by the names of its events."""
        self._registry.register(_Events(f"mailguard_{name}", meaning, count))

    def snapshot(self) -> dict[str, float]:
        """Every figure that can be added up, by a name that `others` of another process takes."""
        return {
            key_of(sample.name, **sample.labels): sample.value
            for family in self._registry.collect()
            if family.type in _SUMMED
            for sample in family.samples
            if not sample.name.endswith("_created")
        }

    def fired(self) -> tuple[float, dict[str, float]]:
        """Of all processes: how many messages were checked on their way, and for how many each rule was acted upon."""
        checked, by_rule = 0.0, defaultdict[str, float](float)
        for figures in (self.snapshot(), self.others):
            for key, value in figures.items():
                name, labels = json.loads(key)
                if name == "mailguard_messages_total" and labels["outcome"] == "checked" and labels["hook"] != "http":
                    checked += value
                elif name == f"mailguard_{SPOKEN}_total":
                    by_rule[labels["rule"]] += value
        return checked, dict(by_rule)

    def exposition(self) -> bytes:
        """All counters as OpenMetrics text; send it as CONTENT_TYPE."""
        text: bytes = generate_latest(_Sum(self._registry, self.others))  # type: ignore[no-untyped-call]  # untyped
        return text


class Crowd:
    """Which cells have been met by so many different people that a figure tells of nobody; people as digests."""

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(16)
        self._met: dict[tuple[str, ...], set[bytes]] = {}

    def is_many(self, person: str, *cell: str) -> bool:
        """Whether at least FEWEST different people, this one among them, have met with that."""
        met = self._met.setdefault(cell, set())
        if len(met) < FEWEST:
            met.add(blake2b(person.encode("utf-8", "surrogatepass"), key=self._secret, digest_size=8).digest())
        return len(met) >= FEWEST


class _Events(Collector):
    """Counters that somebody else keeps."""

    def __init__(self, name: str, meaning: str, count: Callable[[], Mapping[str, int]]) -> None:
        self._name, self._meaning, self._count = name, meaning, count

    def collect(self) -> Iterator[Metric]:
        family = Metric(self._name, self._meaning, "counter")
        for event, number in self._count().items():
            family.add_sample(f"{self._name}_total", {"event": event}, number)
        yield family


class _Sum(CollectorRegistry):
    """One process's figures with those of others added."""

    def __init__(self, registry: CollectorRegistry, others: Mapping[str, float]) -> None:
        super().__init__()
        self._own, self._others = registry, others

    def collect(self) -> Iterator[Metric]:
        left = dict(self._others)
        families = [family for family in self._own.collect() if family.name != f"mailguard_{SPOKEN}"]
        for family in families:
            family.samples = [
                sample._replace(value=sample.value + left.pop(key_of(sample.name, **sample.labels), 0.0))
                for sample in family.samples
            ]
        missing = [(*json.loads(key), value) for key, value in left.items()]
        for family in families:
            names = {family.name + part for part in _PARTS}
            family.samples += [Sample(name, labels, value) for name, labels, value in missing if name in names]
            yield family
