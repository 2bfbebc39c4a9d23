"""Sets the stage: an invented council, two relays (one a protocol), the HTTP service and the stand-in next hop."""

from dataclasses import dataclass
from pathlib import Path

import msgspec

from mailguard import shipped
from mailguard.config_tables import Config
from mailguard.council import pack_named
from mailguard.demo.next_hop import NextHop
from mailguard.logs import Log
from mailguard.people.directory_csv import read_directory
from mailguard.policy.council import Council
from mailguard.service import Listening, Service

PACKS = ("district", "county")
NAME = "Aberwen Council"
DOMAIN = "aberwen.example"
CONTACT = f"mailguard@{DOMAIN}"
LANGUAGES = ("en", "cy")
FREE_PORT = "127.0.0.1:0"
DIRECTORY = "common/example-directory.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """All that runs: a service for each protocol and where it listens, and the next hop of both."""

    services: dict[str, Service]
    listening: dict[str, Listening]
    councils: dict[str, Council]
    next_hop: NextHop

    async def stop(self) -> None:
        """End everything."""
        for service in self.services.values():
            await service.stop()
        self.next_hop.stop()


async def set_stage(log: Log) -> Stage:
    """Start everything on free ports of loopback; raise MailguardError where that cannot be."""
    next_hop = NextHop()
    port = await next_hop.start()
    services, listening, councils = {}, {}, {}
    for name in PACKS:
        config = _config(name, port)
        councils[name] = council_of(name)
        services[name] = Service(config, councils[name], log)
        listening[name] = await services[name].start()
    return Stage(services=services, listening=listening, councils=councils, next_hop=next_hop)


def _config(pack: str, next_hop: int) -> Config:
    table: dict[str, object] = {
        "council": {"name": NAME, "domains": [DOMAIN]},
        "policy": {"pack": pack, "mode": "advise"},
        "directory": {"csv": DIRECTORY},
        "relay": {"listen": FREE_PORT, "next_hop": f"127.0.0.1:{next_hop}", "allow": ["127.0.0.0/8"]},
        "notices": {"from": CONTACT},
        # The sample people are invented, and were told on the day on which they were.
        "privacy": {"users_informed": "2026-01-01"},
    }
    if pack == PACKS[0]:
        table["http"] = {"listen": FREE_PORT}
    return msgspec.convert(table, Config)


def exchange_config(pack: str, mailboxes: tuple[str, ...]) -> Config:
    """The same council with an Exchange server, which the demo stands in for."""
    table = {
        "council": {"name": NAME, "domains": [DOMAIN]},
        "policy": {"pack": pack, "mode": "advise"},
        "directory": {"csv": DIRECTORY},
        "exchange": {"mailboxes": list(mailboxes), "poll_s": 60},
        "notices": {"from": CONTACT},
        "privacy": {"users_informed": "2026-01-01"},
    }
    return msgspec.convert(table, Config)


def council_of(pack: str) -> Council:
    """The invented council under one of the shipped packs."""
    text = shipped.policies().joinpath(DIRECTORY).read_text("utf-8")
    return Council(
        name=NAME,
        domains=frozenset({DOMAIN}),
        languages=LANGUAGES,
        directory=read_directory(text, DIRECTORY),
        pack=pack_named(pack, Path(), LANGUAGES),
        mode="advise",
        monitoring_officer=f"robert.anyanwu@{DOMAIN}",
        contact=CONTACT,
        model=shipped.model(),
    )
