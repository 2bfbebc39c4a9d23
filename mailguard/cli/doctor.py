"""`mailguard doctor`: ask everything that the configuration names whether it is there, a line each."""

import argparse
import asyncio
from collections.abc import Sequence

from mailguard import config as configuration
from mailguard.doctor import exchange, files, servers, store
from mailguard.doctor.probe import Answer, Probe, examine


def command(arguments: argparse.Namespace, more: Sequence[Probe] = ()) -> int:
    """Run every probe, and those of `more`; 1 where one fails."""
    config = configuration.load(arguments.config)
    print(Answer(where=str(arguments.config), what="the configuration can be read"))
    parts = (files.probes, store.probes, servers.probes, exchange.probes)
    found = [probe for part in parts for probe in part(config, arguments.config)]
    return 0 if asyncio.run(examine([*found, *more], print)) else 1
