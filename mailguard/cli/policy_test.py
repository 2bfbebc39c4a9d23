"""`mailguard policy test`: every example of every rule, one line each."""

import argparse
import sys
from pathlib import Path

from mailguard import packs, shipped
from mailguard.council import today
from mailguard.detect import DETECTORS
from mailguard.errors import MailguardError
from mailguard.policy.load import load_pack
from mailguard.proof import prove


def command(arguments: argparse.Namespace) -> int:
    """Run a pack's examples; 1 where one does not come out as its rule says."""
    source = packs.source_of(arguments.pack, Path())
    try:
        pack = load_pack(source, ("en", "cy"), frozenset(DETECTORS))
        proofs = list(prove(pack, source, today(), model=shipped.model()))
    except MailguardError as fault:
        print(fault, file=sys.stderr)
        return 1
    failed = total = 0
    for proof in proofs:
        total += 1
        wanted = "flag" if proof.wanted else "pass"
        why = "" if proof.holds else f": {proof.stopped_by or 'it was flagged'}"
        failed += not proof.holds
        print(f"{'ok  ' if proof.holds else 'FAIL'} {proof.rule.rule.id} {wanted} {proof.example}{why}")
    print(f"{total} examples, {failed} not as their rule says")
    return 1 if failed else 0
