"""Held mail, with the service as a process of its own: nothing lost, nothing doubled, and its sender knows."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email import message_from_bytes
from email.message import Message
from email.policy import default
from pathlib import Path
from time import monotonic
from typing import Any, cast

import pytest

from mailguard.config_tables import StoreTable
from mailguard.held.desk import HeldView
from mailguard.held.office import Office
from mailguard.logs import get as logger
from mailguard.store.store import Store, open_store
from tests.builders import ALL_MEMBERS, MEMBER
from tests.servers.next_hop import CLOSE, NextHop, next_hop
from tests.servers.postfix import free_port
from tests.servers.service import STORE_KEY, Service, service

LETTER = f"From: {MEMBER}\r\nTo: {ALL_MEMBERS}\r\nSubject: hello\r\nMessage-ID: <%s@x>\r\n\r\n..Hello.\r\n"
HOLDS = 'mode = "enforce"\noverrides = { MASS001 = "confirm" }'
URL = "https://mailguard.aberwen.example"
LINK = re.compile(rb"https://mailguard\.aberwen\.example/held/([A-Za-z0-9_-]+)")


@asynccontextmanager
async def holding(folder: Path, hop: NextHop, store: str = "") -> AsyncIterator[Service]:
    """A service that holds mail to all members, before this next hop."""
    more = f'[http]\nlisten = "127.0.0.1:{free_port()}"\npublic_url = "{URL}"\n[store]\n{store}\n'
    manager = service(folder, free_port(), hop.port, more, HOLDS)
    one = await asyncio.to_thread(manager.__enter__)
    try:
        yield one
    finally:
        for each in one.clients:
            await each.close()
        await asyncio.to_thread(manager.__exit__, None, None, None)


@asynccontextmanager
async def office(folder: Path) -> AsyncIterator[Office]:
    """A desk of another process over the same store."""
    store: Store = open_store("", folder, STORE_KEY, "K")
    try:
        yield Office(store, StoreTable(), logger(), rules=lambda: ("Aberwen", ("en", "cy"), {}))
    finally:
        store.close()


async def sent(one: Service, name: str = "1") -> bytes:
    sender = await one.connect()
    await sender.greet()
    await sender.envelope(MEMBER, ALL_MEMBERS)
    reply = await sender.message((LETTER % name).replace("..", "...").encode())
    await sender.close()
    return reply


async def taken(hop: NextHop, number: int, within_s: float = 8.0) -> list[Any]:
    """Wait until that many messages have come, notices among them, and a little longer: there may be more."""
    async with asyncio.timeout(within_s):
        while len(hop.taken) < number:  # noqa: ASYNC110  a stub
            await asyncio.sleep(0.02)
    await asyncio.sleep(1.5)
    return hop.taken


def link_of(notice: bytes) -> str:
    text = message_from_bytes(notice, policy=default)
    plain = text.get_body(("plain",))
    assert plain is not None
    found = LINK.search(plain.get_content().encode())
    assert found is not None, plain.get_content()
    return found[1].decode()


async def test_what_is_held_waits_and_goes_out_once_when_its_sender_says_so(tmp_path: Path) -> None:
    async with next_hop() as hop, holding(tmp_path, hop) as one, office(tmp_path) as desk:
        assert (await sent(one)).startswith(b"250 2.0.0 Held")
        [notice] = await taken(hop, 1)
        assert (notice.mail_from, notice.rcpt_to) == ("", (MEMBER,))
        link = link_of(notice.content)
        view = await desk.look(link)
        assert isinstance(view, HeldView)
        assert (view.subject, view.recipients, view.then) == ("hello", (ALL_MEMBERS,), "send")
        assert await desk.act(link, "send", "it is agreed") == "send"
        _, letter = await taken(hop, 2)
        assert (letter.mail_from, letter.rcpt_to) == (MEMBER, (ALL_MEMBERS,))
        assert letter.as_sent == (LETTER % "1").encode()
        assert await desk.act(link, "send", "") == "used"
        assert await desk.look(link) == "used"
        assert len(await taken(hop, 2)) == 2
        assert [event["event"] for event in one.events].count("message_held") == 1


async def test_what_is_withdrawn_never_goes_out_and_leaves_no_text(tmp_path: Path) -> None:
    async with next_hop() as hop, holding(tmp_path, hop) as one, office(tmp_path) as desk:
        await sent(one)
        [notice] = await taken(hop, 1)
        assert await desk.act(link_of(notice.content), "withdraw", "") == "withdraw"
        assert len(await taken(hop, 1)) == 1
    assert all(b"Hello." not in content for content in await asyncio.to_thread(_files, tmp_path))


@pytest.mark.parametrize(("at_end", "subject"), [("send", "has gone out"), ("return", "has not gone out")])
async def test_at_the_end_of_the_time_happens_what_the_configuration_says(
    tmp_path: Path, at_end: str, subject: str
) -> None:
    settings = f'hold_s = 1\nat_end = "{at_end}"'
    async with next_hop() as hop, holding(tmp_path, hop, settings) as one, office(tmp_path) as desk:
        await sent(one)
        everything = await taken(hop, 3 if at_end == "send" else 2)
        assert [message.mail_from for message in everything].count(MEMBER) == (at_end == "send")
        told = [_parsed(message.content) for message in everything if not message.mail_from]
        assert [subject in str(message["Subject"]) for message in told] == [False, True]
        link = link_of(everything[0].content)
        assert await desk.look(link) == "expired"
        assert await desk.act(link, "send", "") == "expired"
        if at_end == "return":
            [enclosed] = [part for part in told[1].walk() if part.get_content_type() == "message/rfc822"]
            assert "Hello." in enclosed.as_string()


async def test_who_cannot_be_reached_is_named_to_the_sender(tmp_path: Path) -> None:
    async with next_hop() as hop, holding(tmp_path, hop) as one, office(tmp_path) as desk:
        await sent(one)
        [notice] = await taken(hop, 1)
        hop.script = {f"RCPT TO:<{ALL_MEMBERS}>": b"550 5.1.1 No such list\r\n"}
        await desk.act(link_of(notice.content), "send", "")
        _, report = await taken(hop, 2)
        parsed = _parsed(report.content)
        assert (report.mail_from, report.rcpt_to) == ("", (MEMBER,))
        assert parsed.get_content_type() == "multipart/report"
        status = next(part for part in parsed.walk() if part.get_content_type() == "message/delivery-status")
        block = cast("list[Message]", status.get_payload())[1]
        assert block["Final-Recipient"] == f"rfc822; {ALL_MEMBERS}"
        assert (block["Action"], block["Status"]) == ("failed", "5.1.1")
        assert block["Diagnostic-Code"] == "smtp; 550 5.1.1 No such list"


@pytest.mark.parametrize("at", ["EHLO", "MAIL", "RCPT", "DATA", "message"])
async def test_a_power_cut_while_it_is_sent_on_neither_loses_nor_doubles_it(tmp_path: Path, at: str) -> None:
    async with next_hop() as hop, holding(tmp_path, hop) as one, office(tmp_path) as desk:
        await sent(one)
        [notice] = await taken(hop, 1)
        hop.slow_at, hop.slow_s = at, 3.0
        await desk.act(link_of(notice.content), "send", "")
        await asyncio.sleep(1.5)
        await asyncio.to_thread(one.kill)
        hop.slow_s = 0.0
        await asyncio.sleep(2)
        await asyncio.to_thread(one.start)
        if at != "message":
            await taken(hop, 2)
            assert [message.mail_from for message in hop.taken] == ["", MEMBER]
            return
        # The dot had been sent, and the next hop has it all: nobody sends it again but its sender, who is asked.
        await taken(hop, 3)
        assert sorted(message.mail_from for message in hop.taken) == ["", "", MEMBER]
        question = hop.taken[2].content
        assert "Has your e-mail gone out?" in str(_parsed(question)["Subject"])
        view = await desk.look(link_of(question))
        assert isinstance(view, HeldView)
        assert view.then == "forget"
        assert await desk.act(link_of(question), "send", "") == "send"
        assert [message.mail_from for message in await taken(hop, 4)][3] == MEMBER


async def test_a_power_cut_right_after_the_word_held_loses_nothing(tmp_path: Path) -> None:
    async with next_hop() as hop, holding(tmp_path, hop, "hold_s = 3") as one:
        assert (await sent(one)).startswith(b"250 ")
        await asyncio.to_thread(one.kill)
        await asyncio.to_thread(one.start)
        everything = await taken(hop, 2)
        assert [message.mail_from for message in everything].count(MEMBER) == 1


async def test_a_client_that_did_not_hear_the_word_and_comes_again_doubles_nothing(tmp_path: Path) -> None:
    async with next_hop() as hop, holding(tmp_path, hop) as one, office(tmp_path) as desk:
        assert (await sent(one)).startswith(b"250 ")
        assert (await sent(one)).startswith(b"250 ")
        [notice] = await taken(hop, 1)
        await desk.act(link_of(notice.content), "send", "")
        everything = await taken(hop, 2)
        assert [message.mail_from for message in everything] == ["", MEMBER]


async def test_a_next_hop_that_is_away_is_tried_again(tmp_path: Path) -> None:
    async with next_hop() as hop, holding(tmp_path, hop) as one, office(tmp_path) as desk:
        await sent(one)
        [notice] = await taken(hop, 1)
        hop.script = {"greeting": CLOSE}
        await desk.act(link_of(notice.content), "send", "")
        first = await asyncio.to_thread(one.wait_for, "held_sent_on")
        assert (first["taken"], first["left"], first["codes"]) == (0, 1, [0])
        # A helpdesk finds both under one name.
        assert first["message"] == (await asyncio.to_thread(one.wait_for, "message_held"))["message"] != ""
        hop.script = {}
        began = monotonic()
        await taken(hop, 2, within_s=40)
        assert monotonic() - began > 5


async def test_without_a_disk_that_takes_it_the_client_keeps_the_message(tmp_path: Path) -> None:
    async with next_hop() as hop, holding(tmp_path, hop) as one:
        await asyncio.to_thread(_break, tmp_path)
        assert (await sent(one)).startswith(b"451 4.3.0 ")
        assert hop.taken == []
        assert (await asyncio.to_thread(one.wait_for, "message_deferred"))["fault"] == "store"


def _files(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in folder.glob("mailguard.db*")]


def _break(folder: Path) -> None:
    for file in folder.glob("mailguard.db*"):
        file.unlink()
    (folder / "mailguard.db").write_bytes(b"no database at all")


def _parsed(content: bytes) -> Message:
    return message_from_bytes(content, policy=default)
