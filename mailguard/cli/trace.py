"""`mailguard trace`: what became of one message, for whoever is asked; from the log, which holds no word of it.

It says when a message was seen and whether it was passed on, held or refused, with the next hop's reply. It names no
rule, clause, words or address, since the log holds none.
"""

import argparse
import ast
import gzip
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TextIO, cast

import msgspec

from mailguard import config as configuration
from mailguard.config_tables import Config
from mailguard.errors import MailguardError
from mailguard.tracing import Tracer

BECAME = {
    "message_relayed": "passed on",
    "message_passed": "passed on",
    "message_held": "held until its sender has looked again",
    "message_quarantined": "put on hold in the mail server's queue",
    "message_rejected": "refused by the council's policy",
    "message_refused": "refused",
    "message_deferred": "put off; the sending server tries again",
    "message_abandoned": "broken off by the sending server",
    "held_sent_on": "sent on after it was held",
    "held_returned": "given back to its sender after it was held",
    "held_unsure": "sent on after it was held, but nobody knows whether it has gone; its sender was asked",
}
NOT_TAKEN = "tried to send it on after it was held"
UNASKED = {"message_abandoned", "message_refused"}  # before anybody was asked to look at it
# As [log] format = "text" writes a value: repr() of it.
_PAIR = re.compile(r"""([a-z_]+)=('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\S+)""")


class TraceError(MailguardError):
    """A log that cannot be searched."""


def command(arguments: argparse.Namespace) -> int:
    """Print a line for each time that the message was seen; 1 where it was not."""
    config = configuration.load(arguments.config)
    wanted = _digests(config, arguments.message_id)
    seen = False
    for line in _lines(arguments.logs or ["-"]):
        event = _event(line)
        if event is not None and event.get("message") in wanted and event.get("event") in BECAME:
            seen = True
            print(told(event))
    if not seen:
        print("this message was not seen in these logs")
    return 0 if seen else 1


def told(event: Mapping[str, Any]) -> str:
    """One event as one line."""
    name = str(event["event"])
    parts = [BECAME[name] if event.get("taken") != 0 else NOT_TAKEN]
    if name.startswith("message_") and event.get("checked") != "checked" and name not in UNASKED:
        parts[0] += ", unchecked"
    if event.get("code"):
        parts.append(
            f"{_whose(name, str(event.get('fault', '')))} {event['code']} {event.get('enhanced', '')}".rstrip()
        )
    if event.get("codes"):
        said = [str(code) if code else "nothing" for code in event["codes"]]
        parts.append(f"the next hop said {', '.join(said)}")
    if event.get("fault"):
        parts.append(f"reason: {event['fault']}")
    if event.get("queue_id"):
        parts.append(f"queue id {event['queue_id']}")
    if event.get("recipients"):
        parts.append(f"{event['recipients']} recipient{'s' if event['recipients'] != 1 else ''}")
    return f"{event.get('timestamp', 'at an unknown time')}  {'; '.join(parts)}"


def _whose(event: str, fault: str) -> str:
    """Whose word the reply was."""
    if event == "message_relayed" or (event in {"message_refused", "message_deferred"} and not fault):
        return "the next hop said"
    if event == "message_deferred" and fault.startswith("inspection"):
        return "the reply was"  # ours where [relay] on_fault says so, else the next hop's
    return "mailguard said"


def _digests(config: Config, message_id: str) -> set[str]:
    """What the log may call the message; raise TraceError where there is no key."""
    variables = {table.mark_key_env for table in (config.relay, config.milter) if table is not None}
    if not variables:
        cure = "name the configuration of the service that wrote the log"
        raise TraceError("mailguard trace", "neither [relay] nor [milter] is configured", cure)
    keys = [key for variable in sorted(variables) if (key := configuration.secret(variable))]
    if not keys:
        names = " or ".join(sorted(variables))
        cure = "give the service such a key, and run this with it: `set -a; . /etc/mailguard/environment; set +a`"
        raise TraceError("mailguard trace", f"the environment holds no key in {names}", cure)
    digests = {Tracer(key).digest(message_id) for key in keys} - {""}
    if not digests:
        raise TraceError("mailguard trace", "this is no Message-ID", "copy it from the message's header")
    return digests


def _lines(places: Iterable[str]) -> Iterator[str]:
    for place in places:
        if place == "-":
            yield from sys.stdin
            continue
        try:
            with _opened(Path(place)) as log:
                yield from log
        except (OSError, EOFError) as fault:
            what = f"it cannot be read ({getattr(fault, 'strerror', None) or 'it is cut off'})"
            raise TraceError(place, what, "give a log file, or - for standard input") from None


def _opened(path: Path) -> TextIO:
    if path.suffix == ".gz":
        return cast("TextIO", gzip.open(path, "rt", encoding="utf-8", errors="replace"))
    return path.open(encoding="utf-8", errors="replace")


def _event(line: str) -> dict[str, Any] | None:
    """One line of a log in either form; None for what is no event of ours."""
    start = line.find("{")
    if start >= 0:
        try:
            found = msgspec.json.decode(line[start:])
        except msgspec.MsgspecError:
            found = None
        return found if isinstance(found, dict) else None
    if "message=" not in line:
        return None
    return {name: _value(text) for name, text in _PAIR.findall(line)}


def _value(text: str) -> object:
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return text
