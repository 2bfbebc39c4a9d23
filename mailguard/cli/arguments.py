"""What the command line takes: one parser a command, the same names for the same things."""

import argparse
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import NoReturn

from mailguard.cli import kept_arguments
from mailguard.cli.later import later
from mailguard.policy.model import ACTIONS

LETTER = "with --as and --to also a letter or post (.docx .odt .pdf .rtf .html .txt)"
FOLDER = "a folder (its .eml and .mbox; with --as and --to its letters, too)"


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one line, as all errors are."""

    def error(self, message: str) -> NoReturn:
        """End the process with the one line; 2 as for any bad usage."""
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


def parser() -> argparse.ArgumentParser:
    """The parser of `mailguard`."""
    whole = Parser(prog="mailguard", description="A linter for council correspondence.")
    whole.add_argument("--version", action="version", version=f"mailguard {version('mailguard')}")
    commands = whole.add_subparsers(required=True, metavar="COMMAND")
    _lint(commands.add_parser("lint", help="judge messages and print what was found"))
    _explain(commands.add_parser("explain", help="show every rule for one message, and what stopped it"))
    _evaluate(commands.add_parser("evaluate", help="score labelled messages"))
    _policy(commands.add_parser("policy", help="check and test policy packs"))
    _config(commands.add_parser("config", help="check a configuration"))
    _serve(commands.add_parser("serve", help="run every hook that the configuration names"))
    _bypass(commands.add_parser("bypass", help="switch all inspection off, or on again, while the service runs"))
    _trace(commands.add_parser("trace", help="what became of a message, from the log"))
    _breaker(commands.add_parser("breaker", help="rules that fired too often and only note"))
    _scan(commands.add_parser("scan", help="look at what was sent in Exchange mailboxes, and at drafts that ask"))
    _demo(commands.add_parser("demo", help="watch mailguard at work on sample mail"))
    kept_arguments.add(commands)
    return whole


def _judging(command: argparse.ArgumentParser) -> None:
    command.add_argument("--policy", default="", metavar="P", help="a shipped pack's name, or a pack's folder")
    command.add_argument("--directory", type=Path, metavar="CSV", help="people and lists")
    command.add_argument("--config", type=Path, metavar="F", help="mailguard.toml; the options above win over it")
    command.add_argument("--mail-from", metavar="A", help="the envelope's return path")
    command.add_argument("--rcpt-to", action="append", default=[], metavar="B", help="an envelope recipient; repeat it")
    command.add_argument("--as", dest="writer", metavar="A", help="judge as if A had written the text")
    command.add_argument("--to", action="append", default=[], metavar="B", help="... to B, to `public` or to `media`")
    command.add_argument("--as-of", type=_day, metavar="DATE", help="the day that counts, as 2026-10-01")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-10-01") from None


def _lint(command: argparse.ArgumentParser) -> None:
    _judging(command)
    command.add_argument("--format", choices=("text", "jsonl"), default="text", dest="form")
    command.add_argument("--fail-on", choices=ACTIONS, default="confirm", metavar="ACTION", help="exit 1 from here on")
    command.add_argument("paths", nargs="+", metavar="PATH", help=f".eml, mbox, Maildir, {FOLDER}, {LETTER}, or -")
    command.set_defaults(command=later("lint"))


def _explain(command: argparse.ArgumentParser) -> None:
    _judging(command)
    command.add_argument("paths", nargs=1, metavar="MESSAGE", help=f".eml or the first of an mbox, {LETTER}, or -")
    command.set_defaults(command=later("explain"))


def _evaluate(command: argparse.ArgumentParser) -> None:
    command.add_argument("cases", type=Path, metavar="CASES_DIR")
    command.add_argument("--config", type=Path, metavar="F", help="instead of the folder's own mailguard.toml")
    command.add_argument("--split", choices=("work", "keep"), help="only these rows")
    command.add_argument("--errors", action="store_true", help="list the rows that came out otherwise")
    command.add_argument("--format", choices=("text", "json"), default="text", dest="form")
    command.set_defaults(command=later("evaluate"))


def _policy(command: argparse.ArgumentParser) -> None:
    actions = command.add_subparsers(required=True, metavar="ACTION")
    for name, text in (
        ("check", "is the pack well formed, every quote in its protocol?"),
        ("test", "run its examples"),
    ):
        action = actions.add_parser(name, help=text)
        action.add_argument("pack", metavar="PATH", help="a shipped pack's name, or a pack's folder")
        action.set_defaults(command=later(f"policy_{name}"))
    _coverage(actions.add_parser("coverage", help="every clause of the protocol, and what becomes of it"))
    _docs(actions.add_parser("docs", help="a small web site of all rules and clauses, in English and Welsh"))
    _new(actions.add_parser("new", help="a starter pack, or one that extends a shipped pack"))
    schema = actions.add_parser("schema", help="JSON Schema of every file of a pack, for editors")
    schema.add_argument("folder", type=Path, metavar="DIR", help="where to; `policy new` writes them into PATH/schema")
    schema.set_defaults(command=later("policy_schema"))


def _docs(action: argparse.ArgumentParser) -> None:
    action.add_argument("pack", metavar="PATH", help="a shipped pack's name, or a pack's folder")
    action.add_argument("--out", type=Path, metavar="DIR", help="where to; without it NAME-docs in this folder")
    action.set_defaults(command=later("policy_docs"))


def _new(action: argparse.ArgumentParser) -> None:
    action.add_argument(
        "path",
        type=Path,
        metavar="PATH",
        help="a folder that does not exist yet, or is empty; schemas for editors go into PATH/schema",
    )
    action.add_argument("--name", default="", help="the council, as the protocol's heading names it")
    action.add_argument("--from", dest="base", default="", metavar="PACK", help="extend this pack in a few lines")
    action.set_defaults(command=later("policy_new"))


def _coverage(action: argparse.ArgumentParser) -> None:
    action.add_argument("pack", metavar="PACK", help="a shipped pack's name, or a pack's folder")
    action.add_argument("--format", choices=("text", "csv", "html"), default="text", dest="form")
    action.set_defaults(command=later("policy_coverage"))


def _config(command: argparse.ArgumentParser) -> None:
    actions = command.add_subparsers(required=True, metavar="ACTION")
    check = actions.add_parser("check", help="is this a configuration that `serve` would take?")
    check.add_argument("file", type=Path, metavar="FILE")
    check.set_defaults(command=later("config_check"))
    key = actions.add_parser("key", help="make a key for the environment variable that [store] key_env names")
    key.add_argument("name", nargs="?", default="", metavar="ID", help="what to call it; without it, today's date")
    key.set_defaults(command=later("config_key"))
    user = actions.add_parser("user", help="write a line for the file that [relay] auth_file names")
    user.add_argument("name", metavar="NAME", help="an e-mail address, or the name of a device")
    user.set_defaults(command=later("config_user"))


def _serve(command: argparse.ArgumentParser) -> None:
    command.add_argument("--config", type=Path, required=True, metavar="F", help="mailguard.toml")
    command.set_defaults(command=later("serve"))


def _bypass(command: argparse.ArgumentParser) -> None:
    command.add_argument("state", choices=("on", "off", "show"))
    command.add_argument("--config", type=Path, required=True, metavar="F", help="mailguard.toml")
    command.set_defaults(command=later("bypass"))


def _trace(command: argparse.ArgumentParser) -> None:
    command.add_argument("--config", type=Path, required=True, metavar="F", help="mailguard.toml")
    command.add_argument("message_id", metavar="MESSAGE-ID", help="as in the message's header")
    command.add_argument(
        "logs", nargs="*", metavar="LOG", help="log files (.gz, too), or - for standard input: journalctl -o cat ... |"
    )
    command.set_defaults(command=later("trace"))


def _breaker(command: argparse.ArgumentParser) -> None:
    actions = command.add_subparsers(required=True, metavar="ACTION")
    for name, text, function in (
        ("list", "which rules are reduced", "listed"),
        ("reset", "let a rule speak again", "reset"),
    ):
        action = actions.add_parser(name, help=text)
        if name == "reset":
            action.add_argument("rule", metavar="RULE")
        action.add_argument("--config", type=Path, required=True, metavar="F", help="mailguard.toml")
        action.set_defaults(command=later("breaker", function))


def _scan(command: argparse.ArgumentParser) -> None:
    command.add_argument("--config", type=Path, required=True, metavar="F", help="mailguard.toml")
    command.add_argument("--once", action="store_true", help="end when all mailboxes are up to date, and print figures")
    command.set_defaults(command=later("scan"))


def _demo(command: argparse.ArgumentParser) -> None:
    command.add_argument("--once", action="store_true", help="end after the samples instead of staying up")
    command.add_argument("--exchange", action="store_true", help="sent mail in mailboxes instead of mail under way")
    command.set_defaults(command=later("demo"))
