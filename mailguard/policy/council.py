"""One council as the core sees it: people, policy and settings, frozen together and swapped whole on reload."""

from dataclasses import dataclass
from datetime import date

from mailguard.detect.learned.model import Model
from mailguard.people.directory import Directory
from mailguard.policy.model import Action, Mode
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
    `overrides` maps rule ids to the action that the council has chosen instead of the pack's. `model` is the learned
    stage of the detectors, None where their phrases alone are to decide.
    """

    name: str
    domains: frozenset[str]
    languages: tuple[str, ...]
    directory: Directory
    pack: Pack
    mode: Mode
    monitoring_officer: str = ""
    archives: frozenset[str] = frozenset()
    overrides: tuple[tuple[str, Action], ...] = ()
    pre_election: tuple[Period, ...] = ()
    adopted_policies: tuple[str, ...] = ()
    contact: str = ""
    public_url: str = ""
    model: Model | None = None
