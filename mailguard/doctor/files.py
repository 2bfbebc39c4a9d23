"""Probes of what stands in files: policy, directory, certificates, logins, tokens, keys in the environment."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from mailguard import config as configuration
from mailguard.config_tables import Config
from mailguard.council import from_config, plugins_of, today
from mailguard.doctor.probe import Answer, Probe
from mailguard.http.tokens import read_tokens
from mailguard.smtp_relay.files import check_files


def probes(config: Config, file: Path) -> Iterator[Probe]:
    """Yield the probes of files, in the order in which an administrator would mend them."""

    async def council() -> Iterable[Answer]:
        found = from_config(config, file)
        plugins_of(config, file)
        people, lists = len(found.directory.people), len(found.directory.lists)
        return (
            Answer(where="policy", what=f"{found.pack.name}, {len(found.pack.rules)} rules, mode {found.mode}"),
            Answer(where="directory", what=f"{people} people, {lists} lists"),
        )

    async def informed() -> Iterable[Answer]:
        return (_informed(config),)

    yield Probe("policy", council)
    yield Probe("privacy.users_informed", informed)
    if config.relay is not None:
        yield from _relay(config, file)
    if config.http is not None and config.http.tokens:
        yield _tokens(file.parent / config.http.tokens)


def _informed(config: Config) -> Answer:
    day, where = config.privacy.users_informed, "privacy.users_informed"
    if day is None:
        cure = "set it to the day on which members and staff were told"
        return Answer(where=where, what="all mail passes unread, since nobody was told", cure=cure)
    if day > today():
        return Answer(where=where, what=f"all mail passes unread until {day}", cure="wait, or tell people earlier")
    return Answer(where=where, what=f"members and staff were told by {day}")


def _relay(config: Config, file: Path) -> Iterator[Probe]:
    relay = config.relay
    if relay is None:
        return

    async def certificates() -> Iterable[Answer]:
        check_files(relay, file)
        return (Answer(where="relay", what="its certificates and logins can be read"),)

    async def mark() -> Iterable[Answer]:
        here = configuration.secret(relay.mark_key_env) is not None
        what = "it holds the key of the marks" if here else "it is not set: a key of the marks is made at each start"
        return (Answer(where=f"the environment variable {relay.mark_key_env}", what=what),)

    yield Probe("relay", certificates)
    yield Probe("relay.mark_key_env", mark)


def _tokens(path: Path) -> Probe:
    async def ask() -> Iterable[Answer]:
        read_tokens(path)
        return (Answer(where="http.tokens", what="the hashes can be read"),)

    return Probe("http.tokens", ask)
