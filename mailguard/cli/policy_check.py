"""`mailguard policy check`: model, clauses, quotes, words and examples of a pack, and what is open in it."""

import argparse
import sys
from pathlib import Path

from mailguard import packs
from mailguard.council import prove_or_raise, today
from mailguard.detect import DETECTORS
from mailguard.errors import MailguardError
from mailguard.policy.load import load_pack
from mailguard.policy.standing import standing


def command(arguments: argparse.Namespace) -> int:
    """Check a pack; 1 where something in it is wrong, with the one line that says where.

    Open rulings, a missing approval and the like are told and are no failure.
    """
    source = packs.source_of(arguments.pack, Path())
    try:
        pack = load_pack(source, ("en", "cy"), frozenset(DETECTORS))
        prove_or_raise(pack, source)
    except MailguardError as fault:
        print(fault, file=sys.stderr)
        return 1
    cited = {clause.id for loaded in pack.rules for clause in loaded.clauses}
    rests = f"{len(pack.rules)} rules rest on {len(cited)} of {len(pack.clauses)} clauses"
    print(f"{source.where}: {rests}; every example holds")
    for remark in standing(pack, today()):
        print(f"  note  {remark}")
    return 0
