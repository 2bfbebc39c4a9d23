"""`mailguard serve`: every hook that the configuration names, until SIGTERM."""

import argparse

import uvloop

from mailguard import config as configuration
from mailguard import logs
from mailguard import serve as service
from mailguard.processes import several


def command(arguments: argparse.Namespace) -> int:
    """Serve until told to end."""
    config = configuration.load(arguments.config)
    logs.configure(config.log)
    if config.limits.processes > 1:
        return uvloop.run(several.serve(arguments.config, config, logs.get()))
    uvloop.run(service.serve(arguments.config, logs.get()))
    return 0
