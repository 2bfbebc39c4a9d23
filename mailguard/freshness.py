"""Leaves out of a notice what its reader was told within a week, and has it gathered for the weekly digest."""

from collections import OrderedDict
from dataclasses import replace
from threading import Lock

from mailguard.pipeline import Outcome
from mailguard.store import fatigue
from mailguard.store.store import Store
from mailguard.warn.banner import Banner
from mailguard.warn.notice import languages

MESSAGES = 1000  # of which further copies may come while it is known what was new in them


class Freshness:
    """What is new to whoever gets a notice; used from several threads."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._new: OrderedDict[str, tuple[str, ...]] = OrderedDict()
        self._lock = Lock()

    def sifted(self, outcome: Outcome) -> Outcome:
        """The outcome with the entries that are new to its reader; raises StoreError."""
        plan = outcome.notice
        if plan is None:
            return outcome
        rules = tuple(dict.fromkeys(entry.finding.rule.rule.id for entry in outcome.banner.entries))
        with self._lock:  # one message after another: two of one moment are not both the first
            new = self._new_rules(outcome, plan.key, plan.recipient, rules)
        entries = tuple(entry for entry in outcome.banner.entries if entry.finding.rule.rule.id in new)
        return replace(outcome, banner=Banner(entries=entries))

    def _new_rules(self, outcome: Outcome, key: str, address: str, rules: tuple[str, ...]) -> tuple[str, ...]:
        before = self._new.get(key)
        if before is not None:  # a further copy: its notice stands for that of the first
            return before
        store, now = self._store, self._store.clock()
        person = outcome.mail.directory.main(address)
        new = fatigue.fresh(store, person, rules, now)
        if new:
            fatigue.told(store, person, new, now)
        old = tuple(rule for rule in rules if rule not in new)
        if old:
            recipient = fatigue.Recipient(
                person=person, address=address, languages=languages(outcome.mail, outcome.council)
            )
            fatigue.gather(store, recipient, old, now)
        self._new[key] = new
        if len(self._new) > MESSAGES:
            self._new.popitem(last=False)
        return new
