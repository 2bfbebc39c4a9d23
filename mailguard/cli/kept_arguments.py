"""What the commands take that look after a running council: its store, its figures, people's data, its set-up."""

import argparse
from pathlib import Path
from typing import Any

from mailguard.cli.later import later


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add these commands to the parser of `mailguard`."""
    _store(commands.add_parser("store", help="look after what is kept: check, clean, backup, restore, reseal"))
    _stats(commands.add_parser("stats", help="what became of warnings, by rule: numbers of people, none under five"))
    _data(commands.add_parser("data", help="what is kept about one person, on his own recorded request"))
    dpia = commands.add_parser("dpia", help="write the data protection impact assessment from the configuration")
    configured(dpia)
    dpia.add_argument("--language", choices=("en", "cy"), default="", help="without it, all that the council prints")
    dpia.set_defaults(command=later("dpia"))
    _init(commands.add_parser("init", help="a starter configuration and directory"))
    doctor = commands.add_parser("doctor", help="ask everything that the configuration names whether it is there")
    configured(doctor)
    doctor.set_defaults(command=later("doctor"))


def configured(command: argparse.ArgumentParser) -> None:
    """Every one of them needs the configuration."""
    command.add_argument("--config", type=Path, required=True, metavar="F", help="mailguard.toml")


def _store(command: argparse.ArgumentParser) -> None:
    actions = command.add_subparsers(required=True, metavar="ACTION")
    for name, text in (
        ("check", "is it whole, of this version, and which keys are still needed?"),
        ("clean", "remove what is over its time, as `serve` does every hour"),
        ("reseal", "seal everything under the current key, so that older ones can go"),
        ("backup", "write it to a new file, while mailguard runs or not"),
        ("restore", "put a backup where no store is"),
    ):
        action = actions.add_parser(name, help=text)
        configured(action)
        if name in {"backup", "restore"}:
            action.add_argument("file", type=Path, metavar="FILE")
        action.set_defaults(command=later("store", name))


def _stats(command: argparse.ArgumentParser) -> None:
    configured(command)
    command.add_argument("--format", choices=("text", "csv", "json"), default="text", dest="form")
    command.add_argument("--weeks", type=_weeks, default=4, metavar="N", help="the last weeks that are over (1 to 104)")
    command.set_defaults(command=later("stats"))


def _data(command: argparse.ArgumentParser) -> None:
    actions = command.add_subparsers(required=True, metavar="ACTION")
    for name, text in (
        ("export", "print it as JSON"),
        ("erase", "erase it, but for mail that is still held or on its way"),
    ):
        action = actions.add_parser(name, help=text)
        action.add_argument("address", metavar="ADDRESS", help="any address of the person")
        action.add_argument("--request", required=True, metavar="REF", help="the council's own number of the request")
        configured(action)
        action.set_defaults(command=later("data", name))


def _init(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", type=Path, metavar="FOLDER", help="where to; it is made if it does not exist")
    command.add_argument("--name", default="", help="what the council is called in notices")
    command.add_argument("--domain", default="council.example", help="the domain of the council's own e-mail")
    command.set_defaults(command=later("init"))


def _weeks(text: str) -> int:
    most = 104
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of weeks from 1 to {most}")
    return int(text)
