"""`python -m mailguard`."""

from mailguard.cli.main import run

run()
