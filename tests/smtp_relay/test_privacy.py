"""A word of the mail, wherever it stood and whatever broke, is in no log, no temporary file and no reply of ours."""

import asyncio
import logging
import tempfile
from pathlib import Path
from typing import Any, cast

import pytest

from mailguard.config_tables import LimitsTable
from mailguard.message.facts import Envelope
from mailguard.pipeline import Outcome
from mailguard.workers import Unchecked
from tests.servers.next_hop import CLOSE, HANG, RESET, next_hop
from tests.servers.outcomes import ADVISED, StubInspector
from tests.servers.running import Client, Running, relay

WORD = "Gwyddelwern"
TEXT = (
    f"From: {WORD} <{WORD}@glanrafon.example>\r\nSubject: {WORD}\r\nX-Note: {WORD}\r\n"
    "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    f"--b\r\n\r\n{WORD}\r\n--b\r\nContent-Type: application/pdf; name={WORD}.pdf\r\n\r\n{WORD}\r\n--b--\r\n"
).encode()
STAGES = ("greeting", "EHLO", "MAIL", "RCPT", "DATA", "message", "RSET")
WORDS = (CLOSE, HANG, RESET, f"nonsense {WORD}\r\n".encode())
FAULTS: list[dict[str, bytes]] = [{}, *({stage: word} for stage in STAGES for word in WORDS)]


class Leaky(StubInspector):
    """Breaks with the mail in its words."""

    def wants(self, envelope: Envelope) -> bool:
        if "wants" in envelope.mail_from:
            raise LookupError(f"{WORD} {envelope}")
        return True

    async def inspect(self, raw: bytes, envelope: Envelope) -> Outcome | Unchecked:
        raise ValueError(raw.decode(), WORD, envelope)


class LeakyList(list[Any]):
    """Where notices are posted: breaks with the mail in its words."""

    def append(self, _: object) -> None:
        raise OSError(WORD)


@pytest.fixture
def seen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> "Seen":
    """Everything that a process can leave behind."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    caplog.set_level(logging.DEBUG)
    return Seen(tmp_path, caplog, capfd)


class Seen:
    def __init__(self, folder: Path, log: pytest.LogCaptureFixture, output: pytest.CaptureFixture[str]) -> None:
        self._folder, self._log, self._output = folder, log, output
        self.loop: list[str] = []

    def watch(self) -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: self.loop.append(repr(context)))

    def assert_clean(self, running: Running) -> None:
        asked = "".join(str(entry) for entry in running.events) + self._log.text + "".join(self._output.readouterr())
        assert WORD not in asked
        assert self.loop == []
        assert list(self._folder.iterdir()) == []


async def _talk(one: Client, mail_from: str) -> list[bytes]:
    """Say all of it, whatever comes back; the replies."""
    said = [await one.reply(3)]
    for line in (f"EHLO {WORD}", f"MAIL FROM:<{mail_from}>", f"RCPT TO:<{WORD}.clerk@glanrafon.example>", "DATA"):
        if said[-1] in {b"", b"timeout"}:
            return said
        await one.send(line.encode() + b"\r\n")
        said.append(await one.reply(3))
    if said[-1].startswith(b"354"):
        await one.send(TEXT + b".\r\n")
        said.append(await one.reply(3))
    return said


@pytest.mark.parametrize("on_fault", ["pass", "tempfail"])
@pytest.mark.parametrize(
    "fault", FAULTS, ids=lambda fault: "-".join(f"{k}-{v!r}"[:20] for k, v in fault.items()) or "none"
)
async def test_no_fault_lets_a_word_out(seen: Seen, fault: dict[str, bytes], on_fault: str) -> None:
    seen.watch()
    settings = {"on_fault": on_fault, "reply_s": 0.1, "connect_s": 0.1}
    for inspector in (Leaky(), StubInspector(ADVISED)):
        async with (
            next_hop(script=fault) as hop,
            relay(hop.port, inspector, LimitsTable(message_bytes=1024), LeakyList(), **settings) as running,
        ):
            for mail_from in (f"{WORD}@glanrafon.example", f"{WORD}.wants@glanrafon.example"):
                said = await _talk(await running.connect(), mail_from)
                assert WORD.encode() not in b"".join(said)
        seen.assert_clean(running)


async def test_no_refusal_of_ours_lets_a_word_out(seen: Seen) -> None:
    seen.watch()
    async with next_hop() as hop, relay(hop.port, limits=LimitsTable(message_bytes=1024)) as running:
        one = await running.connect()
        await one.greet()
        lines = (
            f"MAIL FROM:{WORD}",
            f"MAIL FROM:<{WORD}> {WORD}=1",
            f"MAIL FROM:<{WORD}> SIZE={WORD}",
            f"MAIL FROM:<{WORD}> SIZE=99999",
            f"MAIL FROM:<{WORD}ŷ>",
            f"{WORD} {WORD}",
            f"VRFY {WORD}",
            f"RSET {WORD}",
            f"EHLO {WORD} {WORD}",
            f"MAIL FROM:<{WORD * 300}>",
            f"MAIL FROM:<{WORD}\0>",
        )
        for line in lines:
            assert WORD.encode() not in await one.ask(line.encode())
        await one.envelope(f"{WORD}@glanrafon.example", f"{WORD}@glanrafon.example")
        assert WORD.encode() not in await one.message(TEXT * 4)
        await one.envelope(f"{WORD}@glanrafon.example", f"{WORD}@glanrafon.example")
        assert WORD.encode() not in await one.message(TEXT + f"bare \n {WORD}\r\n".encode())
    seen.assert_clean(running)
    assert running.events_of_messages() == ["message_refused", "message_refused"]


async def test_an_event_holds_figures_and_fixed_words_alone() -> None:
    async with next_hop() as hop, relay(hop.port) as running:
        await _talk(await running.connect(), f"{WORD}@glanrafon.example")
        [event] = running.events
    assert event.pop("id").isalnum()
    assert event.pop("ms") >= 0
    assert event == {
        "event": "message_relayed",
        "log_level": "info",
        "recipients": 1,
        "bytes": len(TEXT),
        "code": 250,
        "enhanced": "2.0.0",
        "checked": "checked",
    }


class LeakyLimits:
    """Settings that break where the session trusts them."""

    message_bytes = 1024
    connections = connections_per_peer = 5
    header_bytes = line_bytes = 0
    command_bytes = 2048

    @property
    def recipients(self) -> int:
        raise OSError(WORD)


async def test_a_fault_of_the_session_itself_is_told_in_a_fixed_sentence(seen: Seen) -> None:
    seen.watch()
    async with next_hop() as hop, relay(hop.port, limits=cast("LimitsTable", LeakyLimits())) as running:
        said = await _talk(await running.connect(), f"{WORD}@glanrafon.example")
        assert said[-2:] == [b"451 4.3.0 A fault of this server; try again later\r\n", b""]
        await hop.quiet()
    assert running.events == [{"event": "session_failed", "fault": "OSError", "log_level": "error"}]
    seen.assert_clean(running)
