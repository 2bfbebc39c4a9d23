"""One council as the core sees it: people, policy and settings, frozen together and swapped whole on reload."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo

from mailguard.detect.learned.model import Model
from mailguard.people.directory import Directory
from mailguard.policy.model import Change, Mode
from mailguard.policy.pack import Pack


@dataclass(frozen=True, slots=True)
class Period:
    """A span of days; both ends belong to it."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Whether `day` lies in the period."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Council:
    """The snapshot under which a message is judged.

    `languages` are `en` and `cy` in the order in which the council prints them. `monitoring_officer` is an address,
    empty where none is configured. `archives` are addresses that keep copies of all mail: they are nobody's readers.
    `changes` are the actions that the council has chosen instead of the pack's. `holidays` gives the bank holidays of
    its nation, which are worked out when a rule first asks; `zone` is its local time. `pilot` are the people in the
    mode configured while all others are observed, or with `pilot_only` not read at all; None where there is no pilot.
    `reduced` are rules that fired too often to be right: they only note until a person has looked.
    `model` is the learned stage of the detectors, None where their phrases alone are to decide.
    """

    name: str
    domains: frozenset[str]
    languages: tuple[str, ...]
    directory: Directory
    pack: Pack
    mode: Mode
    monitoring_officer: str = ""
    archives: frozenset[str] = frozenset()
    changes: tuple[Change, ...] = ()
    pre_election: tuple[Period, ...] = ()
    adopted_policies: tuple[str, ...] = ()
    contact: str = ""
    public_url: str = ""
    model: Model | None = None
    holidays: Callable[[], frozenset[date]] = frozenset
    zone: tzinfo = UTC
    pilot: frozenset[str] | None = None
    pilot_only: bool = False
    reduced: frozenset[str] = frozenset()

    def on(self, day: date) -> "Council":
        """The snapshot with the version of the protocol that was in force on that day."""
        pack = self.pack.on(day)
        return self if pack is self.pack else replace(self, pack=pack)

    def mode_for(self, address: str) -> Mode:
        """How far the policy may go for this person, given by main address."""
        return self.mode if self.pilot is None or address in self.pilot else "observe"

    def change_for(self, rule: str) -> Change | None:
        """The change of a rule that counts: the configuration's before the pack's."""
        return next((change for change in (*self.changes, *self.pack.changes) if change.rule == rule), None)

    def local(self, moment: datetime) -> datetime | None:
        """A moment in the council's local time; None at either end of the calendar, where forged dates lie."""
        try:
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(self.zone)
        except OverflowError:
            return None
