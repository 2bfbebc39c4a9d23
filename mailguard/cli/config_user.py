"""`mailguard config user`: the line for a file of logins, with the password read from the terminal or from a pipe."""

import argparse
import getpass
import sys

from mailguard.errors import MailguardError
from mailguard.smtp_relay.logins import line

SHORTEST = 12  # characters: a password that strangers may try over the network


def command(arguments: argparse.Namespace) -> int:
    """Print the line for one name; raise MailguardError where name or password will not do."""
    name: str = arguments.name
    if not name.isprintable() or ":" in name or name.startswith("#") or name != name.strip() or not name:
        raise MailguardError("NAME", "this cannot be a name", "give an e-mail address, or a word without a colon")
    password = _asked() if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    if len(password) < SHORTEST:
        raise MailguardError("password", f"it is shorter than {SHORTEST} characters", "take a longer one")
    print(line(name, password))
    return 0


def _asked() -> str:
    password = getpass.getpass("Password: ")
    if getpass.getpass("Again: ") != password:
        raise MailguardError("password", "the two are not the same", "type it again")
    return password
