"""The door of the command line: parses, calls the command, and turns every fault of the user's into one line."""

import logging
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from mailguard.cli.arguments import parser
from mailguard.errors import MailguardError

BAD_USAGE = 2


def run() -> None:
    """Run the command that the process was started with, and end the process with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal without Welsh letters shows their codes
    status = main(sys.argv[1:])
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has gone (`mailguard lint ... | head`): nothing more to say, and no traceback at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(status)


def main(argv: Sequence[str]) -> int:
    """Run one command; give its exit status."""
    arguments = parser().parse_args(argv)
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong with a file, we say in a line of our own
    try:
        status: int = arguments.command(arguments)
    except MailguardError as fault:
        print(fault, file=sys.stderr)
        return BAD_USAGE
    except BrokenPipeError:
        return 0
    except KeyboardInterrupt:
        return 130  # as a shell reports a process that SIGINT ended
    return status
