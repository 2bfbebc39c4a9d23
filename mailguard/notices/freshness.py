"""Leaves out of a notice what its reader was told within a week, and has it gathered for the weekly digest."""

from dataclasses import replace
from threading import Lock

from mailguard.pipeline import Outcome
from mailguard.store import fatigue, tallies
from mailguard.store.store import Store
from mailguard.warn.banner import Banner
from mailguard.warn.notice import languages


class Freshness:
    """What is new to whoever gets a notice; used from several threads."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = Lock()  # one message after another: two of one moment are not both the first

    def sifted(self, outcome: Outcome) -> Outcome:
        """The outcome with the entries that are new to its reader; raises StoreError."""
        plan = outcome.notice
        if plan is None or not outcome.counted:  # of mail that is answered to its sender alone nothing is stored
            return outcome
        rules = tuple(dict.fromkeys(entry.finding.rule.rule.id for entry in outcome.banner.entries))
        with self._lock:
            new = self._new_rules(outcome, plan.key, plan.recipient, rules)
        entries = tuple(entry for entry in outcome.banner.entries if entry.finding.rule.rule.id in new)
        return replace(outcome, banner=Banner(entries=entries))

    def _new_rules(self, outcome: Outcome, message: str, address: str, rules: tuple[str, ...]) -> tuple[str, ...]:
        store, now = self._store, self._store.clock()
        person = outcome.mail.directory.main(address)
        new = fatigue.fresh(store, person, rules, message, now)
        if new:
            fatigue.told(store, person, new, message, now)
        if old := tuple(rule for rule in rules if rule not in new):
            order = languages(outcome.mail, outcome.council)
            recipient = fatigue.Recipient(person=person, address=address, languages=order)
            fatigue.gather(store, recipient, old, message, now)
        if new:
            with store.write() as connection:
                tallies.note(store, connection, store.digests.of("person", person), new, "told")
        return new
