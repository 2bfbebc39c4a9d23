"""`mailguard config check`: whether `serve` would take this configuration, and what is worth knowing of it."""

import argparse
import sys

from mailguard import config as configuration
from mailguard.council import from_config, today
from mailguard.errors import MailguardError
from mailguard.remarks import remarks
from mailguard.smtp_relay.files import check_files


def command(arguments: argparse.Namespace) -> int:
    """Check a configuration with all that it names; 1 where something is wrong."""
    try:
        config = configuration.load(arguments.file)
        council = from_config(config, arguments.file)
        if config.relay is not None:
            check_files(config.relay, arguments.file)
    except MailguardError as fault:
        print(fault, file=sys.stderr)
        return 1
    people, lists = len(council.directory.people), len(council.directory.lists)
    print(f"{arguments.file}: the configuration is good")
    print(f"  policy     {council.pack.name}, {len(council.pack.rules)} rules, mode {council.mode}")
    print(f"  directory  {people} people, {lists} lists")
    for remark in remarks(config, council, today()):
        print(f"  note       {remark}")
    return 0
