r"""Reads and plays the SMTP transcripts of tests/dialogs.

Before the first empty line stand settings, one a line:
    relay: bare_line_ends = normalise        a setting of [relay]
    limits: recipients = 2                   a setting of [limits]
    inspector: pass | advise | confirm | reject | unchecked | broken | unread
    extensions: SIZE 1000, 8BITMIME          what the next hop offers; `none` for one that knows HELO alone
    answers: RCPT TO:<a@b> = 550 5.1.1 No    what the next hop says to a command, to a verb or to a `message`
After it, in order:
    C: text      the client sends this and CRLF; lines without an S between them leave in one segment
    C+ text      the same without CRLF;   C--  ends a segment
    S: text      one line comes, exactly this;   S*  250  a whole reply with this code;   S: (closed)
Last, what the next hop saw:
    N: text      a command, all of them in order, EHLO and QUIT left out
    M: text      a message that it took, without the fields of the relay
    E: name      an event of the relay about a message
\r, \n, \0 and \xNN stand for those octets.
"""

import asyncio
import re
from dataclasses import dataclass, field
from pathlib import Path

from mailguard.config_tables import LimitsTable
from mailguard.workers import Unchecked
from tests.servers.next_hop import ALL, NextHop, next_hop
from tests.servers.outcomes import ADVISED, REJECTED, StubInspector, outcome, plan
from tests.servers.running import Client, Running, relay

INSPECTORS = {
    "pass": StubInspector(outcome("pass")),
    "advise": StubInspector(ADVISED),
    "confirm": StubInspector(outcome("confirm", notice=plan())),
    "reject": StubInspector(REJECTED),
    "unchecked": StubInspector(Unchecked("TimeoutError")),
    "broken": StubInspector(RuntimeError("no word of this may come out")),
    "unread": StubInspector(reads=False),
}
SEGMENT_S = 0.02  # long enough for two writes to arrive as two on loopback
_ESCAPE = re.compile(rb"\\(r|n|0|x[0-9a-f]{2})")
_OCTETS = {b"r": b"\r", b"n": b"\n", b"0": b"\0"}


@dataclass
class Transcript:
    """One dialogue, read."""

    relay: dict[str, object] = field(default_factory=dict)
    limits: dict[str, int] = field(default_factory=dict)
    inspector: str = "pass"
    extensions: tuple[str, ...] = ALL
    script: dict[str, bytes] = field(default_factory=dict)
    steps: list[tuple[str, bytes]] = field(default_factory=list)

    def lines(self, kind: str) -> list[bytes]:
        return [text for step, text in self.steps if step == kind]


def octets(text: str) -> bytes:
    def one(match: re.Match[bytes]) -> bytes:
        return _OCTETS.get(match[1]) or bytes([int(match[1][1:], 16)])

    return _ESCAPE.sub(one, text.encode())


def read(path: Path) -> Transcript:
    head, _, body = path.read_text("utf-8").partition("\n\n")
    found = Transcript()
    for line in head.splitlines():
        key, _, value = line.partition(": ")
        if key == "relay":
            name, _, setting = value.partition(" = ")
            found.relay[name] = setting.split(", ") if name == "allow" else setting
        elif key == "limits":
            name, _, setting = value.partition(" = ")
            found.limits[name] = int(setting)
        elif key == "inspector":
            found.inspector = value
        elif key == "extensions":
            found.extensions = () if value == "none" else tuple(value.split(", "))
        elif key == "answers":
            name, _, setting = value.partition(" = ")
            found.script[name] = octets(setting) if setting.startswith("(") else octets(setting) + b"\r\n"
        else:
            assert line.startswith("#"), f"{path.name}: {line}"
    if not found.extensions:
        found.script["EHLO"] = b"500 What?\r\n"
    found.steps = [step for line in body.splitlines() if line and not line.startswith("#") for step in [_step(line)]]
    return found


def _step(line: str) -> tuple[str, bytes]:
    assert re.match(r"[CSNME][:+*] |C--$|[CM]:$", line), line
    return line[:2], octets(line[3:])


async def play(path: Path) -> None:
    """Play one transcript; fail at the first line that differs."""
    script = read(path)
    inspector = INSPECTORS[script.inspector]
    async with (
        next_hop(extensions=script.extensions, script=script.script) as hop,
        relay(hop.port, inspector, LimitsTable(**script.limits), None, **script.relay) as running,
    ):
        client = await running.connect()
        await _talk(client, script)
        await client.close()
        await hop.quiet()
        _compare(script, hop, running)


async def _talk(client: Client, script: Transcript) -> None:
    segment = b""
    for kind, text in script.steps:
        if kind in {"C:", "C+"}:
            segment += text + (b"\r\n" if kind == "C:" else b"")
            continue
        if segment:
            await client.send(segment)
            segment = b""
        if kind == "C-":
            await asyncio.sleep(SEGMENT_S)
        elif kind == "S*":
            assert (await client.reply()).startswith(text)
        elif kind == "S:":
            got = await client.line()
            assert got == (b"" if text == b"(closed)" else text + b"\r\n")


def _compare(script: Transcript, hop: NextHop, running: Running) -> None:
    said = [command.encode() for command in hop.commands if command.partition(" ")[0] not in {"EHLO", "HELO", "QUIT"}]
    assert said == script.lines("N:")
    assert [taken.as_sent for taken in hop.taken] == script.lines("M:")
    assert [event.encode() for event in running.events_of_messages()] == script.lines("E:")
    assert hop.halves == []
