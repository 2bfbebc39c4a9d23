"""The same messages by every way: mailboxes in memory, a server that speaks EWS, and journal reports."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailguard.exchange.ews import EwsSettings, open_mailboxes
from mailguard.exchange.source import Item
from tests.builders import ALL_MEMBERS, CHIEF, JUNIOR, MEMBER, NEWSDESK, RESIDENT, council
from tests.exchange.test_reports import Desk
from tests.servers.certificates import Authority
from tests.servers.ews import Organisation, ews_server
from tests.servers.mailboxes import FailingMailboxes, Scanning, letter
from tests.servers.reports import report

VARIABLE, PASSWORD = "MAILGUARD_TEST_SAME", "an invented password"
SENT = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=1)
LETTERS = (
    letter(to=(CHIEF,), bcc=(NEWSDESK,), text="A word about the hedge.", sent=SENT),
    letter(to=(CHIEF,), cc=(JUNIOR,), text="A word about the hedge.", sent=SENT),
    letter(to=(RESIDENT,), text="Thank you, I shall ask.", sent=SENT),
    letter(to=(ALL_MEMBERS,), text="Supper is at seven.", sent=SENT),
    letter(to=(JUNIOR,), text="Approve the licence today. That is an instruction.", sent=SENT),
)
Seen = dict[str, bytes]  # Message-IDs of those whose sender was told, and the words that he got


def words_of(notice: bytes) -> bytes:
    """The part of a notice that does not depend on when and as what it was sent."""
    return notice.partition(b"Content-Type: text/plain")[2].partition(b"--=")[0]


def answered(notice: bytes) -> str:
    return notice.split(b"In-Reply-To: ")[1].split(b"\r\n")[0].decode()


async def by_memory(letters: tuple[Item, ...]) -> Seen:
    scanning = Scanning(FailingMailboxes((MEMBER,)), under=council("county", mode="advise"), now=datetime.now(UTC))
    await scanning.once()
    for item in letters:
        scanning.source.put(MEMBER, item)
    await scanning.once()
    return {answered(notice): words_of(notice) for notice in scanning.source.boxes[MEMBER].inbox}


async def by_ews(letters: tuple[Item, ...], authority: Authority, shared: Path) -> Seen:
    organisation = Organisation()
    organisation.mailbox(MEMBER)
    organisation.passwords["scanner"] = PASSWORD
    organisation.impersonators.add("scanner")
    with ews_server(organisation, authority.sign("mail.aberwen.example"), shared) as server:
        source = open_mailboxes(
            EwsSettings(endpoint=server.endpoint, user="scanner", password_env=VARIABLE, ca=authority.certificate)
        )
        scanning = Scanning(
            source,  # type: ignore[arg-type]  # any source does, where the mailboxes are named
            under=council("county", mode="advise"),
            now=datetime.now(UTC),
            table={"mailboxes": (MEMBER,)},
        )
        try:
            await scanning.once()
            for item in letters:
                people = {"sender": item.sender, "from_": item.from_, "to": item.to, "cc": item.cc, "bcc": item.bcc}
                organisation.put(MEMBER, "sentitems", item.mime, sent=item.sent, message_id=item.message_id, **people)
            await scanning.once()
        finally:
            await source.close()
    inbox = organisation.mailboxes[MEMBER]["inbox"].items.values()
    return {answered(one.mime): words_of(one.mime) for one in inbox}


async def by_journal(letters: tuple[Item, ...]) -> Seen:
    desk = Desk("county")
    for item in letters:
        await desk.reports.take(report(item))
    return {answered(notice.mail): words_of(notice.mail) for notice in desk.mailed}


async def test_every_way_tells_of_the_same_messages_in_the_same_words(
    authority: Authority, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, PASSWORD)
    memory = await by_memory(LETTERS)
    assert LETTERS[0].message_id in memory
    assert LETTERS[2].message_id not in memory
    assert await by_journal(LETTERS) == memory
    assert await by_ews(LETTERS, authority, shared) == memory
