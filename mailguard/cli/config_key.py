"""`mailguard config key`: a new key for the store, as the environment holds it."""

import argparse
import re

from mailguard.council import today
from mailguard.errors import MailguardError
from mailguard.store.keys import new_key

ID = re.compile(r"[A-Za-z0-9_-]{1,16}")


def command(arguments: argparse.Namespace) -> int:
    """Print one entry; raise MailguardError where its name will not do."""
    name: str = arguments.name or f"k{today():%Y%m%d}"
    if not ID.fullmatch(name):
        raise MailguardError("ID", "this cannot be the id of a key", "take up to 16 letters, digits, - and _")
    print(new_key(name))
    return 0
