"""Journal reports by SMTP and from a folder: from Exchange alone, told once, and never lost."""

import asyncio
import os
import smtplib
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mailguard.config import ConfigError
from mailguard.config_tables import JournalTable, LimitsTable
from mailguard.exchange.effects import Notice
from mailguard.exchange.journal_folder import JournalFolder
from mailguard.exchange.journal_server import JournalServer
from mailguard.exchange.reports import Reports
from mailguard.ledger import LedgerInMemory, telling_key
from mailguard.workers import Inspector
from tests.builders import ALL_MEMBERS, CHIEF, MEMBER, NEWSDESK, RESIDENT, council
from tests.servers.certificates import Authority
from tests.servers.mailboxes import NOW, FailingMailboxes, Scanning, letter
from tests.servers.reports import EXCHANGE, report
from tests.servers.running import captured_log


@dataclass
class Desk:
    """Takes reports for Aberwen; `mailed` are the notices, `puts_off` makes the mail server defer them."""

    pack: str = "district"
    table: dict[str, Any] = field(default_factory=dict)
    mailed: list[Notice] = field(default_factory=list)
    puts_off: bool = False
    ledger: LedgerInMemory = field(default_factory=LedgerInMemory)

    def __post_init__(self) -> None:
        self.log, self.events = captured_log()
        self.under = council(self.pack, mode="advise")
        allowed = {"listen": "127.0.0.1:0", "allow": ("127.0.0.1",), **self.table}
        self.journal = JournalTable(sender=EXCHANGE, **allowed)
        self.scanning = Scanning(FailingMailboxes(()), under=self.under)
        self.reports = Reports(
            table=self.journal,
            ledger=self.ledger,
            inspector=Inspector(self.under, LimitsTable(), self.log),
            compose=self.scanning.compose,
            send=self.send,
            council=lambda: self.under,
            clock=lambda: NOW,
            remember=lambda _: None,
            max_age=timedelta(hours=48),
            log=self.log,
        )

    async def send(self, notice: Notice) -> bool:
        if not self.puts_off:
            self.mailed.append(notice)
        return not self.puts_off

    def server(self, base: Path = Path()) -> JournalServer:
        return JournalServer(self.journal, LimitsTable(), self.reports, self.log, base)

    @asynccontextmanager
    async def listening(self, base: Path = Path()) -> AsyncIterator[int]:
        server = self.server(base)
        _, port = await server.start()
        try:
            yield port
        finally:
            await server.stop()


def brought(port: int, raw: bytes, mail_from: str = "") -> int:
    """Bring a report by SMTP; the code of the last word."""
    with smtplib.SMTP("127.0.0.1", port, timeout=10) as client:
        try:
            client.sendmail(mail_from, ["journal@mailguard.aberwen.example"], raw)
        except smtplib.SMTPSenderRefused as refused:
            return refused.smtp_code
        except smtplib.SMTPDataError as refused:
            return refused.smtp_code
    return 250


async def test_a_report_is_judged_with_its_true_recipients_and_its_sender_told_by_mail() -> None:
    desk = Desk("county")
    async with desk.listening() as port:
        item = letter(to=(CHIEF,), bcc=(NEWSDESK,), text="A word about the hedge.")
        assert await asyncio.to_thread(brought, port, report(item)) == 250
    assert [notice.recipient for notice in desk.mailed] == [MEMBER]
    assert NEWSDESK in desk.mailed[0].mail.decode()


async def test_a_report_that_comes_again_brings_no_second_notice() -> None:
    desk = Desk()
    async with desk.listening() as port:
        for _ in range(2):
            assert await asyncio.to_thread(brought, port, report(letter(name="<one@aberwen.example>"))) == 250
    assert len(desk.mailed) == 1


async def test_a_report_whose_notice_is_put_off_comes_again_and_is_told_then() -> None:
    desk = Desk(puts_off=True)
    async with desk.listening() as port:
        raw = report(letter())
        assert await asyncio.to_thread(brought, port, raw) == 451
        desk.puts_off = False
        assert await asyncio.to_thread(brought, port, raw) == 250
    assert len(desk.mailed) == 1


@pytest.mark.parametrize("mail_from", ["", EXCHANGE, "ndr@aberwen.example"])
async def test_exchange_may_come_with_its_own_return_path_or_none(mail_from: str) -> None:
    desk = Desk(table={"return_path": "ndr@aberwen.example"})
    async with desk.listening() as port:
        assert await asyncio.to_thread(brought, port, report(letter()), mail_from) == 250


async def test_nobody_else_may_bring_a_report() -> None:
    desk = Desk()
    async with desk.listening() as port:
        assert await asyncio.to_thread(brought, port, report(letter()), RESIDENT) == 550
        assert await asyncio.to_thread(brought, port, report(letter(), reporter=RESIDENT)) == 550
    assert desk.mailed == []
    assert "aberwen.example" not in str(desk.events)
    assert {event["event"] for event in desk.events} == {"journal_foreign"}


async def test_whoever_comes_from_elsewhere_is_turned_away_before_a_word() -> None:
    desk = Desk(table={"allow": ("192.0.2.0/24",)})
    async with desk.listening() as port:
        with pytest.raises(smtplib.SMTPConnectError) as refused:
            await asyncio.to_thread(smtplib.SMTP, "127.0.0.1", port, timeout=10)
    assert refused.value.smtp_code == 554


async def test_what_is_no_report_is_taken_and_told_in_one_line() -> None:
    desk = Desk()
    async with desk.listening() as port:
        assert await asyncio.to_thread(brought, port, f"From: {EXCHANGE}\r\n\r\nHello\r\n".encode()) == 250
    assert [event["event"] for event in desk.events] == ["journal_no_report"]


async def test_a_fault_of_ours_is_answered_with_451_and_quotes_nothing() -> None:
    desk = Desk()

    async def broken(notice: Notice) -> bool:  # noqa: ARG001  as the door gives it
        raise ValueError(MEMBER)

    desk.send = broken  # type: ignore[method-assign]  # the door to the mail server
    desk.__post_init__()
    async with desk.listening() as port:
        assert await asyncio.to_thread(brought, port, report(letter())) == 451
    assert [(event["event"], event["fault"]) for event in desk.events] == [("journal_failed", "ValueError")]


async def test_with_a_certificate_reports_come_over_tls_alone(tmp_path: Path) -> None:
    own = Authority(tmp_path).sign("mailguard.aberwen.example")
    desk = Desk(table={"tls_certificate": own.certificate.name, "tls_key": own.key.name})

    def over_tls(port: int) -> int:
        with smtplib.SMTP("127.0.0.1", port, timeout=10) as client:
            client.starttls()
            client.sendmail("", ["journal@mailguard.aberwen.example"], report(letter()))
        return 250

    async with desk.listening(tmp_path) as port:
        assert await asyncio.to_thread(brought, port, report(letter())) == 530
        assert await asyncio.to_thread(over_tls, port) == 250
    assert len(desk.mailed) == 1


def test_a_certificate_that_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"exchange\.journal\.tls_certificate: .*; check it with"):
        Desk(table={"tls_certificate": "none.pem"}).server(tmp_path)


async def test_what_relay_or_scanner_has_told_is_told_by_nobody_else() -> None:
    desk = Desk()
    item = letter()
    assert await desk.ledger.first_to_tell(telling_key(desk.ledger, item.message_id, MEMBER), b"relay")
    assert await desk.reports.take(report(item)) == "elsewhere"
    assert desk.mailed == []


async def test_an_old_report_tells_nobody() -> None:
    desk = Desk()
    assert await desk.reports.take(report(letter(sent=NOW - timedelta(hours=49)))) == "old"
    assert desk.mailed == []


async def test_mail_that_is_not_ours_is_not_read() -> None:
    assert await Desk().reports.take(report(letter(sender=RESIDENT))) == "unread"


async def test_whom_a_list_brought_in_is_counted_and_not_called_hidden() -> None:
    desk = Desk("county")
    item = letter(to=("some.list@aberwen.example",), text="A word about the hedge.")
    assert await desk.reports.take(report(item, f"To: {CHIEF}, Expanded: some.list@aberwen.example")) == "clean"


def lay(folder: Path, name: str, raw: bytes) -> None:
    path = folder / name
    path.write_bytes(raw)
    old = time.time() - 10
    os.utime(path, (old, old))


def names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.eml"))


async def test_reports_are_taken_from_a_folder_once_each_and_moved_aside(tmp_path: Path) -> None:
    desk = Desk()
    lay(tmp_path, "one.eml", report(letter()))
    lay(tmp_path, "two.eml", report(letter(to=(RESIDENT,), text="Thank you.")))
    lay(tmp_path, "other.eml", report(letter(), reporter=RESIDENT))
    lay(tmp_path, "large.eml", b"x" * 200_000)
    folder = JournalFolder(tmp_path, 100_000, 1.0, desk.reports, desk.log)
    await folder.once()
    assert names(tmp_path) == ["refused/large.eml", "refused/other.eml", "taken/one.eml", "taken/two.eml"]
    lay(tmp_path, "one.eml", report(letter(to=(ALL_MEMBERS,))))
    await folder.once()
    assert names(tmp_path)[-3:] == ["taken/one-2.eml", "taken/one.eml", "taken/two.eml"]
    assert len(desk.mailed) == 2


async def test_a_report_that_is_put_off_stays_in_the_folder(tmp_path: Path) -> None:
    desk = Desk(puts_off=True)
    lay(tmp_path, "one.eml", report(letter()))
    folder = JournalFolder(tmp_path, 100_000, 1.0, desk.reports, desk.log)
    await folder.once()
    assert names(tmp_path) == ["one.eml"]
    desk.puts_off = False
    await folder.once()
    assert names(tmp_path) == ["taken/one.eml"]


async def test_a_file_that_is_being_written_is_left_for_later(tmp_path: Path) -> None:
    desk = Desk()
    (tmp_path / "young.eml").write_bytes(b"From: ")
    await JournalFolder(tmp_path, 100_000, 1.0, desk.reports, desk.log).once()
    assert names(tmp_path) == ["young.eml"]


async def test_a_folder_that_goes_away_is_told_once(tmp_path: Path) -> None:
    desk = Desk()
    gone = JournalFolder(tmp_path / "gone", 100_000, 1.0, desk.reports, desk.log)
    with pytest.raises(ConfigError, match=r"exchange\.journal\.folder: there is no such folder; make it"):
        gone.check()
    lay(tmp_path, "one.eml", report(letter()))
    (tmp_path / "taken").write_text("in the way")
    folder = JournalFolder(tmp_path, 100_000, 1.0, desk.reports, desk.log)
    for _ in range(2):
        await folder.once()
    assert [event["event"] for event in desk.events] == ["journal_folder_failed"]
    assert len(desk.mailed) == 1
