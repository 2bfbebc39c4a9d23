"""Builds the council's snapshot from configuration, directory and policy pack, and says what is worth knowing of it."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib.metadata import entry_points
from pathlib import Path
from zoneinfo import ZoneInfo

from mailguard import packs, shipped
from mailguard.config import Config, ConfigError
from mailguard.detect import DETECTORS, Detector
from mailguard.people.directory import Directory
from mailguard.people.directory_csv import DirectoryError, read_directory
from mailguard.pipeline import NONE, Plugins
from mailguard.policy.council import Council, Period
from mailguard.policy.load import load_pack
from mailguard.policy.model import Mode
from mailguard.policy.pack import Pack
from mailguard.policy.source import PackSource
from mailguard.policy.yaml_text import PolicyError
from mailguard.proof import prove

LONDON = ZoneInfo("Europe/London")
LARGEST_DIRECTORY = 64 * 1024 * 1024  # bytes: some half a million people


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
    )


def from_config(config: Config, file: Path, policy: str = "", directory: Path | None = None) -> Council:
    """The snapshot of a configuration; `file` is where it was read, `policy` and `directory` win over it."""
    base = file.parent
    people = directory_at(directory or base / config.directory.csv, str(directory or config.directory.csv))
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
        mode=config.policy.mode or "observe",
        monitoring_officer=config.council.monitoring_officer,
        archives=frozenset(people.main(address) for address in config.council.archives),
        # Another pack's rules are others, though their ids may be the same.
        overrides=tuple(config.policy.overrides.items())
        if not policy or pack.name == Path(config.policy.pack).name
        else (),
        pre_election=tuple(Period(first=period.from_, last=period.to) for period in config.policy.pre_election),
        adopted_policies=config.policy.adopted_policies,
        contact=config.notices.from_ if config.notices else f"mailguard@{config.council.domains[0]}",
        public_url=config.http.public_url if config.http else "",
        model=shipped.model(),
    )


def _check_overrides(config: Config, pack: Pack, file: Path) -> None:
    """An override of a rule that the pack lacks is a slip of the pen."""
    known = {loaded.rule.id for loaded in pack.rules}
    for rule in config.policy.overrides:
        if rule not in known:
            cure = f"name one of {', '.join(sorted(known))}"
            raise ConfigError(f"{file}, policy.overrides.{rule}", f"the pack {pack.name} has no such rule", cure)


def directory_at(path: Path, where: str) -> Directory:
    """Read the directory's CSV file; raise DirectoryError."""
    try:
        with path.open("rb") as stream:
            raw = stream.read(LARGEST_DIRECTORY + 1)
    except FileNotFoundError:
        raise DirectoryError(where, "there is no such file", "give the path of the directory's CSV file") from None
    except OSError as fault:
        raise DirectoryError(where, f"it cannot be read ({fault.strerror})", "let this user read it") from None
    if len(raw) > LARGEST_DIRECTORY:
        raise DirectoryError(where, "it is larger than 64 MiB", "is this the right file?")
    try:
        return read_directory(raw.decode("utf-8-sig"), where)
    except UnicodeDecodeError:
        raise DirectoryError(where, "it is not UTF-8 text", "save it as CSV UTF-8") from None


def pack_named(name: str, base: Path, languages: tuple[str, ...], plugins: Plugins = NONE) -> Pack:
    """Load a pack and make sure of its proof: an unchanged shipped pack was proved at build, another is proved now."""
    source = packs.source_of(name, base)
    pack = load_pack(source, languages, frozenset(DETECTORS) | frozenset(plugins))
    if shipped_proofs().get(source.name) != source.digest:
        prove_or_raise(pack, source, plugins)
    return pack


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
        found[name] = installed[name].load()
    return found
