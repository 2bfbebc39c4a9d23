"""Commands that are imported only when they are called: `lint` needs no server, and no database."""

import argparse
from collections.abc import Callable
from importlib import import_module


def later(module: str, command: str = "command") -> Callable[[argparse.Namespace], int]:
    """A command of a module of this package."""

    def call(arguments: argparse.Namespace) -> int:
        status: int = getattr(import_module(f"mailguard.cli.{module}"), command)(arguments)
        return status

    return call
