"""Builds the council's snapshot from configuration, directory and policy pack, and says what is worth knowing of it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from importlib.metadata import entry_points
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from mailguard import packs, shipped
from mailguard.bank_holidays import bank_holidays
from mailguard.config import ConfigError
from mailguard.config_tables import Config, OverrideTable
from mailguard.detect import DETECTORS, Detector
from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal
from mailguard.directories import directory_at, with_bodies
from mailguard.errors import PlugInError
from mailguard.people.directory import Directory
from mailguard.pipeline import NONE, Plugins
from mailguard.policy.council import Council, Period
from mailguard.policy.load import load_pack
from mailguard.policy.model import Action, Change, Mode, Words
from mailguard.policy.pack import Pack
from mailguard.policy.source import PackSource
from mailguard.policy.yaml_text import PolicyError
from mailguard.proof import prove

LONDON = ZoneInfo("Europe/London")


def today() -> date:
    """The local date by which periods and protocols are judged."""
    return now().date()


def now() -> datetime:
    """The local time in the United Kingdom."""
    return datetime.now(LONDON)


def local_day(written: datetime | None) -> date:
    """The local day of a message by its own date, which Exchange writes in UTC; today where it has none."""
    if written is None:
        return today()
    try:
        return (written if written.tzinfo else written.replace(tzinfo=UTC)).astimezone(LONDON).date()
    except OverflowError:  # a forged date at either end of the calendar
        return written.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line may say instead of a configuration file."""

    policy: str
    directory: Path
    languages: tuple[str, ...] = ("en", "cy")
    mode: Mode = "advise"


def from_options(options: Options) -> Council:
    """The snapshot without a configuration file: the directory's main domain, mode advise, English and Welsh."""
    directory = directory_at(options.directory, str(options.directory))
    pack = pack_named(options.policy, Path(), options.languages)
    domain = directory.main_domain()
    return Council(
        name=domain,
        domains=frozenset({domain}),
        languages=options.languages,
        directory=directory,
        pack=pack,
        mode=options.mode,
        model=shipped.model(),
        contact=f"mailguard@{domain}",
        holidays=partial(bank_holidays, "wales", today().year),
        zone=LONDON,
    )


def from_config(config: Config, file: Path, policy: str = "", directory: Path | None = None) -> Council:
    """The snapshot of a configuration; `file` is where it was read, `policy` and `directory` win over it."""
    base = file.parent
    people = with_bodies(
        directory_at(directory or base / config.directory.csv, str(directory or config.directory.csv)),
        config.privacy.protected_domains,
    )
    plugins = plugins_of(config, file)
    # A path in the file is relative to the file; one of the command line to where the command runs.
    pack = pack_named(policy or config.policy.pack, Path() if policy else base, config.council.languages, plugins)
    if not policy:
        _check_overrides(config, pack, file)
    domains = frozenset(domain.lower() for domain in config.council.domains)
    return Council(
        name=config.council.name,
        domains=domains,
        languages=config.council.languages,
        directory=people,
        pack=pack,
        mode=config.policy.mode or _approved_mode(pack),
        monitoring_officer=config.council.monitoring_officer,
        archives=frozenset(people.main(address) for address in config.council.archives),
        # Another pack's rules are others, though their ids may be the same.
        changes=_changes(config) if not policy or pack.name == Path(config.policy.pack).name else (),
        pre_election=tuple(Period(first=period.from_, last=period.to) for period in config.policy.pre_election),
        adopted_policies=config.policy.adopted_policies,
        contact=config.notices.from_ if config.notices else f"mailguard@{config.council.domains[0]}",
        public_url=config.http.public_url if config.http else "",
        holidays=partial(bank_holidays, config.council.nation, today().year),
        zone=LONDON,
        pilot=_pilot(config, people, file) if config.policy.pilot else None,
        pilot_only=config.policy.pilot_others == "unread",
        model=shipped.model(),
    )


def _approved_mode(pack: Pack) -> Mode:
    """How far a pack may go where the configuration sets no mode: nobody is told in the name of a pack unapproved."""
    return pack.approval.mode if pack.approval is not None and pack.approved else "observe"


def _changes(config: Config) -> tuple[Change, ...]:
    """The configuration's own actions for rules; a plain action holds for every role and without end."""
    return tuple(
        Change(rule=rule, action={"all": change}, reason=Words(), until=date.max)
        if isinstance(change, str)
        else Change(
            rule=rule,
            action={role: action for role, action in _by_role(change) if action is not None},
            reason=Words(en=change.reason, cy=change.reason),
            until=change.until,
        )
        for rule, change in config.policy.overrides.items()
    )


def _by_role(change: OverrideTable) -> tuple[tuple[Literal["member", "co-opted", "officer"], Action | None], ...]:
    return ("member", change.member), ("co-opted", change.co_opted), ("officer", change.officer)


def _pilot(config: Config, directory: Directory, file: Path) -> frozenset[str]:
    """The people of the pilot by main address, lists opened; raise ConfigError where a list's people are unknown."""
    people: set[str] = set()
    for address in config.policy.pilot:
        mail_list = directory.list_at(address)
        expanded = frozenset({directory.main(address)}) if mail_list is None else directory.expand(mail_list)
        if expanded is None:
            cure = "name the people, or add the list's people to the directory"
            raise ConfigError(f"{file}, policy.pilot", "nobody knows who is on one of these lists", cure)
        people |= expanded
    return frozenset(people)


def _check_overrides(config: Config, pack: Pack, file: Path) -> None:
    """An override of a rule that the pack lacks is a slip of the pen."""
    known = {loaded.rule.id for loaded in pack.rules}
    for rule in config.policy.overrides:
        if rule not in known:
            cure = f"name one of {', '.join(sorted(known))}"
            raise ConfigError(f"{file}, policy.overrides.{rule}", f"the pack {pack.name} has no such rule", cure)


def pack_named(
    name: str, base: Path, languages: tuple[str, ...], plugins: Plugins = NONE, later: tuple[str, ...] = ()
) -> Pack:
    """Load a pack, with the versions of the protocol before it, and make sure of its proof.

    An unchanged shipped pack was proved at build, another is proved now. `later` are the digests of the versions that
    led here: a version that replaces itself is an error.
    """
    source = packs.source_of(name, base)
    pack = load_pack(source, languages, frozenset(DETECTORS) | frozenset(plugins))
    if shipped_proofs().get(source.name) != source.digest:
        prove_or_raise(pack, source, plugins)
    replaces = pack.protocol.replaces
    if not replaces:
        return pack
    place = source.place("protocol.md")
    if source.digest in later:
        raise PolicyError(f"{place}, replaces", "versions replace one another in a circle", "name the older one alone")
    if pack.protocol.in_force is None:
        raise PolicyError(f"{place}, in_force", "nobody can tell from which day it holds", "give the day")
    beside = Path() if name in shipped.pack_names() else base / name
    return replace(pack, before=pack_named(replaces, beside, languages, plugins, (*later, source.digest)))


def prove_or_raise(pack: Pack, source: PackSource, plugins: Plugins = NONE) -> None:
    """Run a pack's examples; raise PolicyError at the first that does not come out as its rule says."""
    for proof in prove(pack, source, today(), plugins, shipped.model()):
        if not proof.holds:
            kind, what = ("flag", "is not flagged") if proof.wanted else ("pass", "is flagged")
            why = f" ({proof.stopped_by})" if proof.stopped_by else ""
            cure = "mend the rule or the example; `mailguard explain` shows every condition"
            raise PolicyError(f"{proof.rule.where}, examples.{kind}", f"{proof.example} {what}{why}", cure)


def shipped_proofs() -> dict[str, str]:
    """The digests of the shipped packs whose examples were run when this version was made."""
    path = shipped.policies() / "proofs.json"
    proofs: dict[str, str] = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return proofs


def plugins_of(config: Config, file: Path) -> dict[str, Detector]:
    """The detectors of the council's own that `[plugins]` names; raise ConfigError where one is not installed."""
    installed = {point.name: point for point in entry_points(group="mailguard.detectors")}
    found: dict[str, Detector] = {}
    for name in config.plugins.detectors:
        if name not in installed:
            cure = "install the package that brings it, or remove the name"
            raise ConfigError(
                f"{file}, plugins.detectors", f"there is no detector {name!r} in mailguard.detectors", cure
            )
        found[name] = Guarded(name, installed[name].load())
    return found


@dataclass(frozen=True, slots=True)
class Guarded:
    """A detector of a council's own: whatever breaks in it is told as a fault of the plug-in, without its words."""

    name: str
    detect: Detector

    def __call__(self, reading: Reading) -> Iterator[Signal]:
        """Yield what the detector sees; raise PlugInError where it breaks."""
        try:
            yield from self.detect(reading)
        except Exception as fault:  # noqa: BLE001  anything may happen in somebody else's code
            what = f"the detector broke ({type(fault).__name__})"
            raise PlugInError(f"plugins.detectors, {self.name}", what, "tell its author, or remove it") from None
