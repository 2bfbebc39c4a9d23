"""`mailguard serve`: every hook that the configuration names, until SIGTERM."""

import argparse

import uvloop

from mailguard import config as configuration
from mailguard import logs
from mailguard import serve as service


def command(arguments: argparse.Namespace) -> int:
    """Serve until told to end."""
    logs.configure(configuration.load(arguments.config).log)
    uvloop.run(service.serve(arguments.config, logs.get()))
    return 0
