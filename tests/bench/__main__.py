"""`make bench`: every benchmark of the project in one run, so that its ratios were taken on one machine at one time."""

import sys
from importlib import import_module

from tests.conftest import SHARED

# Each module gives `rows()`: what was measured, and the figure.
BENCHES = ("parse", "inspect", "relay", "heavy", "neighbours", "evenness", "exchange")


def main() -> int:
    """Print the tables; 2 where the corpora are missing."""
    if not SHARED.is_dir():
        print("make bench: the folder shared/ beside the checkout is missing; put it there", file=sys.stderr)
        return 2
    wanted = sys.argv[1:] or BENCHES
    for name in wanted:
        print(f"\n{name}", flush=True)
        for what, figure in import_module(f"tests.bench.{name}").rows():
            print(f"  {what:64} {figure:12,.2f}", flush=True)
    return 0


sys.exit(main())
