"""Real mail servers on both sides: Postfix hands mail to the relay, the relay to Postfix, and no byte is lost."""

import asyncio
import smtplib
import subprocess
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from mailguard.message.facts import Envelope
from mailguard.notices.courier import Courier
from mailguard.notices.from_memory import Notices
from mailguard.smtp.mark import Seal
from tests.servers.outcomes import ADVISED, GWEN, NERYS, OWAIN, REJECTED, StubInspector
from tests.servers.postfix import Postfix, free_port, postfix
from tests.servers.running import KEY, captured_log, relay

HEAD = (
    b"X-Marker: here it begins\r\nFrom: Gwen Parry <gwen.parry@glanrafon.example>\r\n"
    b"To: owain.rees@glanrafon.example\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\n"
    b"Message-ID: <1@glanrafon.example>\r\nSubject: Agenda\r\n"
)
MIME = b"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
BODIES = {
    "plain": b"\r\nDear all,\r\n\r\nsee below.\r\n",
    "eight-bit": MIME + "Annwyl bawb, tŷ’r ŵyl – €\r\n".encode() + bytes(range(128, 256)) + b"\r\n",
    "dots": b"\r\n.\r\n..\r\n...\r\n.a\r\na.\r\n.\r\n",
    "998-columns": b"\r\n" + b"x" * 998 + b"\r\n" + b"." + b"y" * 997 + b"\r\n",
    "empty": b"\r\n",
    "20-MB": b"\r\n" + b"".join(b".%07d %s\r\n" % (n, b"z" * 60) for n in range(20 * 1024 * 1024 // 71)),
}
each_body = pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)


@pytest.fixture(scope="module")
def relay_port() -> int:
    """Where the relay will listen: the submitting server is told before there is a relay."""
    return free_port()


@pytest.fixture(scope="module")
def submitter(relay_port: int) -> Iterator[Postfix]:
    """The council's own mail server, which hands everything to the relay."""
    with postfix("mail.glanrafon.example", relayhost=relay_port) as one:
        yield one


@pytest.fixture(scope="module")
def the_next_hop() -> Iterator[Postfix]:
    """The server that delivers."""
    with postfix("next.glanrafon.example") as one:
        yield one


@pytest.fixture
def next_hop(the_next_hop: Postfix) -> Postfix:
    """The same with no mail in it."""
    the_next_hop.clear()
    return the_next_hop


def send(port: int, message: bytes, *rcpt_to: str, options: tuple[str, ...] = ()) -> dict[str, tuple[int, bytes]]:
    """Hand a message over with Python's own client; the recipients that were refused."""
    with smtplib.SMTP("127.0.0.1", port, timeout=30) as client:
        return client.sendmail(GWEN, rcpt_to or (OWAIN,), message, options)


def from_marker(mail: bytes) -> bytes:
    """The part of a delivered message that its sender wrote."""
    return mail[mail.index(b"X-Marker: ") :]


def assert_marked(mail: bytes, *rcpt_to: str) -> None:
    """The field of the relay must prove that what follows it came through the relay, unchanged."""
    value, _, content = mail.partition(b"X-Mailguard: ")[2].partition(b"\r\n")
    envelope = Envelope(mail_from=GWEN, rcpt_to=rcpt_to or (OWAIN,))
    assert Seal(KEY, [content], envelope).proves(value.decode()) == "checked"


@each_body
async def test_every_byte_arrives_from_postfix_through_the_relay_to_postfix(
    submitter: Postfix, next_hop: Postfix, relay_port: int, body: bytes
) -> None:
    async with relay(next_hop.port, listen=f"127.0.0.1:{relay_port}", reply_s=30.0) as running:
        options = ("BODY=8BITMIME",)
        assert await asyncio.to_thread(send, submitter.port, HEAD + body, options=options) == {}
        [mail] = await asyncio.to_thread(next_hop.mails, 1)
        assert from_marker(mail) == HEAD + body
        assert_marked(mail)
        assert mail.count(b"\r\nReceived: ") == 3
        [(raw, envelope)] = running.inspector.seen
        assert from_marker(raw) == HEAD + body
        assert (envelope.mail_from, envelope.rcpt_to) == (GWEN, (OWAIN,))


@each_body
async def test_every_byte_arrives_from_python_through_the_relay(next_hop: Postfix, body: bytes) -> None:
    async with relay(next_hop.port, reply_s=30.0) as running:
        assert await asyncio.to_thread(send, running.port, HEAD + body, OWAIN, NERYS) == {}
        mails = await asyncio.to_thread(next_hop.mails, 2)
        assert [from_marker(mail) for mail in mails] == [HEAD + body] * 2
        for mail in mails:
            assert_marked(mail, OWAIN, NERYS)


@pytest.mark.parametrize("body", ["plain", "eight-bit", "dots", "998-columns"])
async def test_every_byte_arrives_from_swaks_through_the_relay(next_hop: Postfix, tmp_path: Path, body: str) -> None:
    path = tmp_path / "message"
    message = HEAD + BODIES[body] + b"the end\r\n"  # a dot alone at the end would be swaks' own
    path.write_bytes(message.replace(b"\r\n", b"\n"))
    async with relay(next_hop.port) as running:
        command = [
            "swaks",
            "--server",
            f"127.0.0.1:{running.port}",
            "--from",
            GWEN,
            "--to",
            OWAIN,
            "--data",
            f"@{path}",
        ]
        done = await asyncio.to_thread(subprocess.run, command, capture_output=True, check=False, timeout=30)
        assert done.returncode == 0, done.stdout
        [mail] = await asyncio.to_thread(next_hop.mails, 1)
        assert from_marker(mail).rstrip(b"\r\n") == message.rstrip(b"\r\n")
        assert_marked(mail)


async def test_addresses_in_utf_8_arrive(next_hop: Postfix) -> None:
    async with relay(next_hop.port) as running:
        options = ("SMTPUTF8", "BODY=8BITMIME")
        assert (
            await asyncio.to_thread(send, running.port, HEAD + b"\r\n", "llŷr@glanrafon.example", options=options) == {}
        )
        [mail] = await asyncio.to_thread(next_hop.mails, 1)
        assert "Delivered-To: llŷr@glanrafon.example".encode() in mail
        assert b" with UTF8SMTP id " in mail


async def test_of_the_recipients_only_those_that_postfix_takes_get_the_message(next_hop: Postfix) -> None:
    async with relay(next_hop.port) as running:
        refused = await asyncio.to_thread(send, running.port, HEAD + b"\r\n", "gone@glanrafon.example", OWAIN)
        assert refused == {
            "gone@glanrafon.example": (
                554,
                b"5.7.1 <gone@glanrafon.example>: Recipient address rejected: nobody of that name",
            )
        }
        [mail] = await asyncio.to_thread(next_hop.mails, 1)
        assert f"Delivered-To: {OWAIN}".encode() in mail


async def test_what_postfix_refuses_after_the_dot_is_refused(next_hop: Postfix) -> None:
    async with relay(next_hop.port, StubInspector(ADVISED)) as running:
        with pytest.raises(smtplib.SMTPDataError) as told:
            await asyncio.to_thread(send, running.port, b"X-Refuse: please\r\n" + HEAD + b"\r\n")
        assert told.value.smtp_code == 550
        assert told.value.smtp_error == b"5.7.1 not in this house"
        assert await asyncio.to_thread(send, running.port, HEAD + b"\r\n") == {}
        assert len(await asyncio.to_thread(next_hop.mails, 1)) == 1
        assert len(running.told) == 1


async def test_what_the_policy_refuses_never_reaches_postfix_and_comes_back_to_the_sender(
    submitter: Postfix, next_hop: Postfix, relay_port: int
) -> None:
    inspector = StubInspector(REJECTED, reads_bounces=False)  # the bounce has no return path; it passes unread
    async with relay(next_hop.port, inspector, listen=f"127.0.0.1:{relay_port}") as running:
        assert await asyncio.to_thread(send, submitter.port, HEAD + b"\r\nDear all,\r\n") == {}
        [bounce] = await asyncio.to_thread(next_hop.mails, 1)
        assert f"Delivered-To: {GWEN}".encode() in bounce
        assert b"550 5.7.1 Returned under the district protocol" in bounce.replace(b"\r\n   ", b"")
        assert running.told == [(REJECTED, "refused")]


async def test_the_notice_arrives_in_the_senders_mailbox(next_hop: Postfix) -> None:
    log, _ = captured_log()

    async def rejudge(_: object) -> None:
        return None

    notices = Notices(
        compose=lambda _, happened: (
            f"From: mailguard@glanrafon.example\r\nX-Happened: {happened}\r\n\r\n.\r\n".encode()
        ),
        rejudge=rejudge,
        courier=Courier("127.0.0.1", next_hop.port),
        settle_s=0,
        retry_s=60,
        log=log,
    )
    async with relay(next_hop.port, StubInspector(ADVISED)) as running:
        await asyncio.to_thread(send, running.port, HEAD + b"\r\n")
        for told in running.told:
            notices.post(*told)
        mails = await asyncio.to_thread(next_hop.mails, 2)
        [notice] = [mail for mail in mails if f"Delivered-To: {GWEN}".encode() in mail]
        assert notice.startswith(b"Return-Path: <>\r\n")
        assert b"\r\nX-Happened: gone-out\r\n\r\n.\r\n" in notice
    await notices.drain()


async def test_a_client_killed_in_the_middle_of_a_message_delivers_nothing(next_hop: Postfix) -> None:
    async with relay(next_hop.port) as running:
        one = await running.connect()
        await one.greet()
        await one.envelope(GWEN, OWAIN)
        await one.ask(b"DATA")
        await one.send(HEAD + BODIES["20-MB"][:3_000_000])
        one.hang_up()
        assert await asyncio.to_thread(send, running.port, HEAD + b"\r\n") == {}
        assert len(await asyncio.to_thread(next_hop.mails, 1)) == 1
        assert running.events_of_messages() == ["message_abandoned", "message_relayed"]


async def test_a_next_hop_killed_in_the_middle_of_a_message_has_not_taken_it() -> None:
    stop = Event()

    def kill_while_it_reads(hop: Postfix) -> None:
        while hop.incoming_bytes() < 1_000_000 and not stop.wait(0.001):
            pass
        hop.kill()

    with postfix("next.glanrafon.example") as hop:
        async with relay(hop.port, StubInspector(ADVISED), reply_s=20.0) as running:
            killing = asyncio.create_task(asyncio.to_thread(kill_while_it_reads, hop))
            with pytest.raises(smtplib.SMTPDataError) as told:
                await asyncio.to_thread(send, running.port, HEAD + BODIES["20-MB"] + BODIES["20-MB"][2:])
            stop.set()
            await killing
            assert told.value.smtp_code == 451
            assert running.told == []
            await asyncio.to_thread(hop.start)
            assert await asyncio.to_thread(send, running.port, HEAD + b"\r\nafterwards\r\n") == {}
            [mail] = await asyncio.to_thread(hop.mails, 1)
            assert from_marker(mail) == HEAD + b"\r\nafterwards\r\n"


async def test_a_next_hop_that_is_away_delays_the_mail_and_loses_none(submitter: Postfix, relay_port: int) -> None:
    with postfix("next.glanrafon.example") as hop:
        async with relay(hop.port, listen=f"127.0.0.1:{relay_port}") as running:
            hop.stop()
            for number in range(3):
                await asyncio.to_thread(send, submitter.port, HEAD + b"\r\n%d\r\n" % number)
            while not running.relay.counts.next_hop_faults:  # noqa: ASYNC110  Postfix tells nobody
                await asyncio.sleep(0.01)
            assert submitter.waiting() == 3
            await asyncio.to_thread(hop.start)
            mails = await asyncio.to_thread(hop.mails, 3)
            assert sorted(from_marker(mail)[-3:] for mail in mails) == [b"0\r\n", b"1\r\n", b"2\r\n"]
            await asyncio.sleep(1.2)  # as long as the submitting server would take to try again
            assert len(hop.mails()) == 3
