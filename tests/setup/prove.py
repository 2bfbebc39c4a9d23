"""Proves the shipped packs by their examples and writes their digests to policies/proofs.json (`make proofs`)."""

import json
import sys
from pathlib import Path

from mailguard import packs, shipped
from mailguard.council import prove_or_raise
from mailguard.detect import DETECTORS
from mailguard.errors import MailguardError
from mailguard.policy.load import load_pack


def main() -> int:
    """Write the proofs; 1 where a pack does not hold."""
    proofs = {}
    try:
        for name in shipped.pack_names():
            source = packs.source_of(name, Path())
            prove_or_raise(load_pack(source, ("en", "cy"), frozenset(DETECTORS)), source)
            proofs[name] = source.digest
    except MailguardError as fault:
        print(fault, file=sys.stderr)
        return 1
    Path("policies/proofs.json").write_text(json.dumps(proofs, indent=2) + "\n", "utf-8")
    return 0


sys.exit(main())
