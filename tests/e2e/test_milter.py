"""The milter before a real Postfix, over TCP and a UNIX socket: mark, refusal, hold queue, faults, true recipients."""

import asyncio
import signal
import smtplib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import structlog

from mailguard.config_tables import LimitsTable, MilterTable
from mailguard.milter.deciding import Deciding
from mailguard.milter.server import Milter
from mailguard.pipeline import Outcome
from mailguard.smtp.mark import Seal
from mailguard.warn.recipient import Happened
from mailguard.workers import Unchecked
from tests.builders import ALL_MEMBERS, MEMBER
from tests.conftest import ROOT
from tests.servers.outcomes import ADVISED, GWEN, NERYS, OWAIN, REJECTED, StubInspector, outcome
from tests.servers.postfix import Postfix, free_port, postfix
from tests.servers.running import KEY
from tests.servers.service import Service

LETTER = (
    b"From: Gwen Parry <gwen.parry@glanrafon.example>\r\nTo: owain.rees@glanrafon.example\r\n"
    b"Subject: =?utf-8?q?Y_cyfarfod?=\r\n and the rest of it\r\nMessage-ID: <1@glanrafon.example>\r\n\r\n"
    b"Annwyl bawb,\r\n\r\n.\r\n..a dot, and \xc5\xb5.\r\n"
)


class Posted:
    """What the milter told after its answer."""

    def __init__(self) -> None:
        self.told: list[tuple[Outcome, Happened]] = []

    def __call__(self, judged: Outcome, happened: Happened) -> None:
        self.told.append((judged, happened))


@asynccontextmanager
async def milter(
    listen: str, inspector: StubInspector, posted: Posted, *, hold: bool = False, tempfail: bool = False
) -> AsyncIterator[None]:
    deciding = Deciding(
        inspector=inspector,
        post=posted,
        mark=lambda raw, envelope, name, state: Seal(KEY, (raw,), envelope).sign(name, state),
        log=structlog.get_logger(),
        on_fault="tempfail" if tempfail else "pass",
        hold=hold,
    )
    one = Milter(MilterTable(listen=listen, drain_s=1.0), LimitsTable(), deciding, structlog.get_logger())
    (place,) = await one.start()
    if listen.startswith("unix:"):
        await asyncio.to_thread(Path(place[0]).chmod, 0o666)  # Postfix runs as a user of none of our groups
    try:
        yield
    finally:
        await one.stop()


@pytest.fixture(scope="module", params=["tcp", "unix"])
def asking(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Postfix, str]]:
    """A Postfix that asks a milter, and where it asks."""
    if request.param == "tcp":
        port = free_port()
        listen, named = f"127.0.0.1:{port}", f"inet:127.0.0.1:{port}"
    else:
        folder = Path("/tmp") / tmp_path_factory.mktemp("milter").name  # noqa: S108  Postfix's users must reach it
        folder.mkdir(mode=0o755, exist_ok=True)
        listen, named = f"unix:{folder}/socket", f"unix:{folder}/socket"
    main = f"smtpd_milters = {named}\nmilter_protocol = 6\nmilter_default_action = tempfail\n"
    with postfix("milter.glanrafon.example", main=main) as one:
        yield one, listen


def send(server: Postfix, *to: str) -> tuple[int, bytes]:
    """Hand the letter over; give the reply at its end."""
    with smtplib.SMTP("127.0.0.1", server.port, timeout=30) as client:
        client.ehlo()
        client.mail(GWEN)
        for address in to:
            client.rcpt(address)
        return client.data(LETTER)


async def sent(server: Postfix, *to: str) -> tuple[int, bytes]:
    return await asyncio.to_thread(send, server, *to)


async def test_a_message_goes_on_with_its_mark_and_its_sender_is_told(asking: tuple[Postfix, str]) -> None:
    server, listen = asking
    server.clear()
    inspector, posted = StubInspector(ADVISED), Posted()
    async with milter(listen, inspector, posted):
        code, _ = await sent(server, OWAIN, NERYS)
        assert code == 250
        (first, *_) = await asyncio.to_thread(server.mails, 2)
    ((raw, envelope),) = inspector.seen
    assert (envelope.mail_from, set(envelope.rcpt_to)) == (GWEN, {OWAIN, NERYS}), "a blind recipient is known, too"
    assert raw == LETTER
    assert first.split(b"\r\n\r\n", 1)[1] == LETTER.split(b"\r\n\r\n", 1)[1]
    mark = next(line for line in first.split(b"\r\n") if line.startswith(b"X-Mailguard: "))
    assert Seal(KEY, (raw,), envelope).proves(mark.decode().partition(": ")[2]) == "checked"
    assert [happened for _, happened in posted.told] == ["gone-out"]


async def test_a_refusal_is_the_clients_reply_and_nothing_goes_on(asking: tuple[Postfix, str]) -> None:
    server, listen = asking
    server.clear()
    posted = Posted()
    async with milter(listen, StubInspector(REJECTED), posted):
        code, text = await sent(server, OWAIN)
    assert f"{code} {text.decode()}" == REJECTED.refusal
    assert [happened for _, happened in posted.told] == ["refused"]
    assert server.mails() == []


async def test_what_is_to_be_confirmed_waits_in_the_servers_own_hold_queue(asking: tuple[Postfix, str]) -> None:
    server, listen = asking
    server.clear()
    posted = Posted()
    async with milter(listen, StubInspector(outcome("confirm")), posted, hold=True):
        code, _ = await sent(server, OWAIN)
        assert code == 250
    assert [happened for _, happened in posted.told] == ["held"]
    assert server.held() == 1
    assert server.mails() == []


@pytest.mark.parametrize(("tempfail", "code"), [(False, 250), (True, 451)])
async def test_a_fault_of_ours_never_loses_a_message(asking: tuple[Postfix, str], code: int, *, tempfail: bool) -> None:
    server, listen = asking
    server.clear()
    inspector, posted = StubInspector(Unchecked("TimeoutError")), Posted()
    async with milter(listen, inspector, posted, tempfail=tempfail):
        said, _ = await sent(server, OWAIN)
        assert said == code
    assert posted.told == []


async def test_mail_that_is_not_ours_to_read_is_not_read(asking: tuple[Postfix, str]) -> None:
    server, listen = asking
    inspector, posted = StubInspector(ADVISED, reads=False), Posted()
    async with milter(listen, inspector, posted):
        assert (await sent(server, OWAIN))[0] == 250
    assert inspector.seen == []
    assert posted.told == []


async def test_several_messages_of_one_connection_are_each_their_own(asking: tuple[Postfix, str]) -> None:
    server, listen = asking
    inspector, posted = StubInspector(ADVISED), Posted()

    def talk() -> None:
        with smtplib.SMTP("127.0.0.1", server.port, timeout=30) as client:
            client.ehlo()
            for address in (OWAIN, NERYS):
                client.mail(GWEN)
                client.rcpt("somebody@glanrafon.example")
                client.rset()
                client.mail(GWEN)
                client.rcpt(address)
                client.data(LETTER)

    async with milter(listen, inspector, posted):
        await asyncio.to_thread(talk)
    assert [envelope.rcpt_to for _, envelope in inspector.seen] == [(OWAIN,), (NERYS,)]
    assert [raw for raw, _ in inspector.seen] == [LETTER, LETTER]


@asynccontextmanager
async def shipped(folder: Path, *changes: tuple[str, str], more: str = "") -> AsyncIterator[tuple[Postfix, Service]]:
    """A service with a milter alone, and a Postfix that asks it, set up by the shipped files."""
    port = free_port()
    main, master = ((ROOT / "deploy/postfix/milter" / name).read_text("utf-8") for name in ("main.cf", "master.cf"))
    main = main.replace("127.0.0.1:9980", f"127.0.0.1:{port}").replace("action = accept", "action = tempfail")
    master = master.replace("127.0.0.1:2526", "127.0.0.1:{port:plain}").replace(" n - y ", " n - n ")
    with postfix("mail.aberwen.example", main=main, master=master) as server:
        service = Service(folder, free_port(), free_port(), f'[milter]\nlisten = "127.0.0.1:{port}"\n{more}')
        text = service.config.read_text("utf-8")
        submit = f'settle_s = 0\nsubmit = "127.0.0.1:{server.ports["plain"]}"'
        for old, new in (("settle_s = 0", submit), *changes):
            text = text.replace(old, new)
        service.config.write_text(text, "utf-8")
        await asyncio.to_thread(service.start)
        try:
            yield server, service
        finally:
            service.tell(signal.SIGTERM)
            assert await asyncio.to_thread(service.ended, 15) == 0


async def test_a_sender_whose_message_waits_in_the_servers_queue_is_told_so(tmp_path: Path) -> None:
    more = 'hold = "quarantine"\n[policy.overrides]\nMASS001 = "confirm"\n'
    async with shipped(tmp_path, ('mode = "advise"', 'mode = "enforce"'), more=more) as (server, service):
        await asyncio.to_thread(_to_all_members, server)
        (notice,) = await asyncio.to_thread(server.mails, 1)
        assert server.held() == 1
        event = service.wait_for("message_quarantined")
    assert b"Auto-Submitted: auto-replied" in notice
    assert b"waiting for you" in notice
    assert event["checked"] == "checked"
    assert event["queue_id"]


async def test_a_service_with_the_shipped_postfix_files_tells_the_sender(tmp_path: Path) -> None:
    async with shipped(tmp_path) as (server, service):
        await asyncio.to_thread(_to_all_members, server)
        mails = await asyncio.to_thread(server.mails, 2)
        passed = service.wait_for("message_passed")
    notice, letter = sorted(mails, key=lambda mail: b"X-Mailguard" in mail)
    assert b"X-Mailguard: v=1; id=" in letter
    assert b"Auto-Submitted: auto-replied" in notice
    assert f"To: {MEMBER}".encode() in notice or f"<{MEMBER}>".encode() in notice
    assert passed["recipients"] == 1
    assert MEMBER not in str(service.events)


def _to_all_members(server: Postfix) -> None:
    text = f"From: {MEMBER}\r\nTo: {ALL_MEMBERS}\r\nSubject: Hello\r\n\r\nHello, all.\r\n"
    with smtplib.SMTP("127.0.0.1", server.port, timeout=30) as client:
        client.sendmail(MEMBER, [ALL_MEMBERS], text)
