"""`mailguard breaker`: which rules the circuit breaker has reduced to `note`, and letting one speak again."""

import argparse
import time
from datetime import UTC, datetime

import msgspec

from mailguard import config as configuration
from mailguard.config_checks import RULE
from mailguard.switches.files import Mark, SwitchError, Switches, reduced, switches_of


def listed(arguments: argparse.Namespace) -> int:
    """Print a line for each rule that is reduced."""
    marks = _marks(switches_of(configuration.load(arguments.config), arguments.config))
    rules = sorted(reduced(marks, {}))
    for rule in rules:
        print(f"{rule}  only notes since {datetime.fromtimestamp(marks[rule].dropped, UTC):%Y-%m-%d %H:%M} UTC")
    if not rules:
        print("no rule is reduced")
    return 0


def reset(arguments: argparse.Namespace) -> int:
    """Let a rule speak again; the running service follows within a second."""
    if not RULE.fullmatch(arguments.rule):
        raise SwitchError(repr(arguments.rule), "this is no rule", "write it as MASS001")
    switches_of(configuration.load(arguments.config), arguments.config).reset(arguments.rule, time.time())
    print(f"{arguments.rule} speaks again")
    return 0


def _marks(switches: Switches) -> dict[str, Mark]:
    try:
        return switches.breaker()
    except OSError as fault:
        what, cure = f"it cannot be read ({fault.strerror})", "let this user read it"
    except msgspec.MsgspecError:
        what, cure = "nobody can make sense of it", "remove it: all rules speak again then"
    raise SwitchError(str(switches.breaker_file), what, cure)
