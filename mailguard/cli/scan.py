"""`mailguard scan`: Exchange mailboxes, until SIGTERM, or once until all are up to date."""

import argparse
import sys
from pathlib import Path

import uvloop

from mailguard import config as configuration
from mailguard import logs
from mailguard.config import ConfigError
from mailguard.council import from_config, plugins_of
from mailguard.exchange.hook import Summary
from mailguard.serve import serve
from mailguard.service import Service

SEEN = {
    "told": "told to their senders",
    "clean": "with nothing to tell",
    "elsewhere": "told by the relay or another copy",
    "withheld": "not told, as others can read the mailbox (see [exchange] asked_by)",
    "old": "marked, but too old to be told",
    "known": "dealt with before",
    "unread": "not ours to read",
    "unchecked": "that took too long to check",
    "encrypted": "encrypted",
    "broken": "that cannot be read",
    "gone": "gone before they were read",
    "failed": "that broke something in mailguard",
}


def command(arguments: argparse.Namespace) -> int:
    """Scan; with --once 1 where a mailbox could not be read."""
    config = configuration.load(arguments.config)
    logs.configure(config.log)
    if config.exchange is None:
        cure = "add it, as deploy/mailguard.example.toml shows"
        raise ConfigError(f"{arguments.config}, [exchange]", "the table is missing", cure)
    if not arguments.once:
        uvloop.run(serve(arguments.config, logs.get(), exchange_alone=True))
        return 0
    if config.store is None:
        cure = "add the table, or leave --once out"
        what = "without it nobody knows next time what was read"
        raise ConfigError(f"{arguments.config}, [store]", what, cure)
    summary = uvloop.run(_once(arguments.config))
    _show(summary)
    return 1 if summary.failed else 0


async def _once(path: Path) -> Summary:
    config = configuration.load(path)
    council = from_config(config, path)
    plugins = plugins_of(config, path)
    scanner = Service(config, council, logs.get(), base=path.parent, plugins=plugins, exchange_alone=True)
    try:
        return await scanner.scan_once()
    finally:
        await scanner.stop()


def _show(summary: Summary) -> None:
    """The figures, and on standard error, for the administrator who sits there, whose mailbox was not read."""
    print(f"{summary.mailboxes} mailboxes, {sum(summary.counts.values())} items")
    for name, number in sorted(summary.counts.items(), key=lambda pair: -pair[1]):
        kind, _, fate = name.partition(" ") if name.startswith(("draft ", "report ")) else ("", "", name)
        print(f"  {number:>7}  {(kind + 's ') if kind else ''}{SEEN.get(fate, fate)}")
    for mailbox, fault in sorted(summary.failed.items()):
        print(f"{mailbox}: not read ({fault}); see the log for the cure", file=sys.stderr)
