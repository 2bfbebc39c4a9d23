"""A signature that a server put on a message before mailguard still holds behind it."""

import asyncio
import smtplib
import subprocess
from collections.abc import Iterator
from pathlib import Path

import dkim
import pytest

from tests.servers.next_hop import next_hop
from tests.servers.outcomes import GWEN, OWAIN
from tests.servers.postfix import Postfix, postfix
from tests.servers.running import relay

HEAD = (
    b"From: Gwen Parry <gwen.parry@glanrafon.example>\r\nTo: owain.rees@glanrafon.example\r\n"
    b"Date: Tue, 24 Nov 2026 10:00:00 +0000\r\nMessage-ID: <1@glanrafon.example>\r\nSubject:  Agenda  a\r\n\tlithe \r\n"
    b"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
)
BODIES = {
    "plain": b"\r\nDear all,\r\n\r\nsee below. \r\n",
    "dots": b"\r\n.\r\n..\r\n. \r\n.a\r\n\r\n\r\n",
    "eight-bit": "\r\nAnnwyl bawb,\r\n\r\ntŷ’r ŵyl\r\n".encode(),
    "empty": b"\r\n",
    "large": b"\r\n" + b"".join(b".%d %s\r\n" % (n, b"z" * 60) for n in range(20_000)),
}
each_body = pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("dkim") / "key.pem"
    subprocess.run(["openssl", "genrsa", "-traditional", "-out", path, "2048"], check=True, capture_output=True)
    return path


@pytest.fixture(scope="module")
def record(key: Path) -> bytes:
    """What the council's DNS would say."""
    done = subprocess.run(["openssl", "rsa", "-in", key, "-pubout"], check=True, capture_output=True)
    return b"v=DKIM1; k=rsa; p=" + b"".join(done.stdout.splitlines()[1:-1])


def signed(key: Path, message: bytes, canonical: bytes) -> bytes:
    ways = tuple(canonical.split(b"/"))
    return bytes(dkim.sign(message, b"mail", b"glanrafon.example", key.read_bytes(), canonicalize=ways)) + message


def holds(record: bytes, message: bytes) -> bool:
    return bool(dkim.verify(message, dnsfunc=lambda *_, **__: record))


@each_body
@pytest.mark.parametrize("canonical", [b"simple/simple", b"relaxed/relaxed"])
async def test_a_signature_holds_behind_the_relay(key: Path, record: bytes, body: bytes, canonical: bytes) -> None:
    message = signed(key, HEAD + body, canonical)
    assert holds(record, message)
    assert not holds(record, message + b"x\r\n")
    async with next_hop() as hop, relay(hop.port) as running:
        await asyncio.to_thread(_send, running.port, message)
        [taken] = hop.taken
        assert taken.as_sent == message
        assert holds(record, taken.content)


@pytest.fixture(scope="module")
def the_next_hop() -> Iterator[Postfix]:
    with postfix("next.glanrafon.example") as one:
        yield one


async def test_a_signature_holds_between_two_servers(key: Path, record: bytes, the_next_hop: Postfix) -> None:
    async with relay(the_next_hop.port) as running:
        await asyncio.to_thread(_send, running.port, signed(key, HEAD + BODIES["dots"], b"simple/simple"))
        [mail] = await asyncio.to_thread(the_next_hop.mails, 1)
        assert holds(record, mail)


def _send(port: int, message: bytes) -> None:
    with smtplib.SMTP("127.0.0.1", port, timeout=30) as client:
        assert client.sendmail(GWEN, [OWAIN], message, ["BODY=8BITMIME"]) == {}
