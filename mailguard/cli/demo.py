"""`mailguard demo`: mailguard at work on sample mail."""

import argparse

import uvloop

from mailguard import logs
from mailguard.config_tables import LogTable
from mailguard.demo.exchange import play_exchange
from mailguard.demo.play import play


def command(arguments: argparse.Namespace) -> int:
    """Play the samples; stay up until Ctrl-C unless told otherwise."""
    logs.configure(LogTable(level="error", format="text"))
    plays = play_exchange if arguments.exchange else play
    uvloop.run(plays(logs.get(), stays=not arguments.once))
    return 0
