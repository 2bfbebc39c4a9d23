"""`mailguard policy test`: every example of every rule, one line each, and those to be flagged once more as a quote."""

import argparse
import sys
from itertools import chain
from pathlib import Path

from mailguard import packs, shipped
from mailguard.council import today
from mailguard.detect import DETECTORS
from mailguard.errors import MailguardError
from mailguard.pipeline import NONE
from mailguard.policy.load import load_pack
from mailguard.proof import prove, prove_quoted


def command(arguments: argparse.Namespace) -> int:
    """Run a pack's examples; 1 where one does not come out as its rule says."""
    source = packs.source_of(arguments.pack, Path())
    try:
        pack = load_pack(source, ("en", "cy"), frozenset(DETECTORS))
        given = (pack, source, today(), NONE, shipped.model())
        proofs = list(chain(prove(*given), prove_quoted(*given)))
    except MailguardError as fault:
        print(fault, file=sys.stderr)
        return 1
    failed = 0
    for proof in proofs:
        wanted = "flag" if proof.wanted else "pass"
        how = f"{proof.example}, quoted" if proof.quoted else proof.example
        why = "" if proof.holds else f": {proof.stopped_by or 'it was flagged'}"
        failed += not proof.holds
        print(f"{'ok  ' if proof.holds else 'FAIL'} {proof.rule.rule.id} {wanted} {how}{why}")
    quoted = sum(proof.quoted for proof in proofs)
    print(f"{len(proofs) - quoted} examples and {quoted} of them quoted, {failed} not as their rule says")
    return 1 if failed else 0
