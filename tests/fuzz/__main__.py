"""`python -m tests.fuzz TARGET [libFuzzer options] [CORPUS...]`: looks for bytes that break something, with coverage.

Targets: reading, ending, talking. Without a time (`-max_total_time=60`) it goes on until it finds something; what it
finds is written as `crash-...` and can be given again as an argument.
"""

import sys
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

TARGETS = ("reading", "ending", "talking")


def main() -> None:
    """Run one target."""
    name = sys.argv.pop(1) if sys.argv[1:] else ""
    if name not in TARGETS:
        sys.exit(f"tests.fuzz: there is no target {name!r}; give one of {', '.join(TARGETS)}")
    with atheris.instrument_imports(include=["mailguard.message", "mailguard.smtp_relay"]):
        target = import_module(f"tests.fuzz.{name}")
    with TemporaryDirectory() as folder:  # the seeds, beside what the caller names
        for number, seed in enumerate(target.SEEDS):
            (Path(folder) / str(number)).write_bytes(seed)
        atheris.Setup([*sys.argv, folder], target.one)
        atheris.Fuzz()


main()
