"""The whole service as a process: it drains, reads again what has changed, and drops nobody."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic

from mailguard.config import check
from mailguard.service import Service as HookedService
from tests.builders import ALL_MEMBERS, MEMBER, council
from tests.servers.certificates import Authority, Certificate
from tests.servers.next_hop import NextHop, next_hop
from tests.servers.postfix import free_port
from tests.servers.running import Client, captured_log
from tests.servers.service import Service, service
from tests.test_config import good

ADVISED = f"From: {MEMBER}\r\nTo: {ALL_MEMBERS}\r\nSubject: hello\r\nMessage-ID: <%d@x>\r\n\r\nHello.\r\n"


@asynccontextmanager
async def serving(folder: Path, hop: NextHop, more: str = "") -> AsyncIterator[Service]:
    """A service before this next hop; waiting for it leaves the loop free."""
    manager = service(folder, free_port(), hop.port, more)
    one = await asyncio.to_thread(manager.__enter__)
    try:
        yield one
    finally:
        for each in one.clients:
            await each.close()
        await asyncio.to_thread(manager.__exit__, None, None, None)


async def sent(one: Client, number: int) -> bytes:
    await one.envelope(MEMBER, ALL_MEMBERS)
    return await one.message((ADVISED % number).encode())


async def told(hop: NextHop, number: int, within_s: float = 5.0) -> None:
    """Wait until that many messages have come, notices among them."""
    async with asyncio.timeout(within_s):
        while len(hop.taken) < number:  # noqa: ASYNC110  a stub
            await asyncio.sleep(0.01)


async def test_sigterm_ends_idle_clients_lets_a_message_finish_and_is_gone_in_time(tmp_path: Path) -> None:
    async with next_hop(slow_s=1.0) as hop, serving(tmp_path, hop) as one:
        idle, busy, stuck = [await one.connect() for _ in range(3)]
        for each in (idle, busy, stuck):
            await each.greet()
        for each in (busy, stuck):
            await each.envelope(MEMBER, ALL_MEMBERS)
            assert (await each.ask(b"DATA")).startswith(b"354")
        began = monotonic()
        one.tell(signal.SIGTERM)
        assert (await idle.reply()).startswith(b"421 4.3.2 ")
        assert await idle.reply() == b""
        await busy.send((ADVISED % 1).encode() + b".\r\n")
        assert (await busy.reply()).startswith(b"250 ")
        assert (await busy.reply()).startswith(b"421 4.3.2 ")
        assert await stuck.reply(12) == b""
        assert 9 < monotonic() - began < 12
        assert await asyncio.to_thread(one.ended, 6) == 0
        assert monotonic() - began < 15
        # The message, and the notice about it, which did not wait for the session that was stuck.
        assert [taken.mail_from for taken in hop.taken] == [MEMBER, ""]
        assert one.events[-1]["event"] == "stopped"


async def test_a_notice_that_cannot_go_is_tried_once_more_and_dropped(tmp_path: Path) -> None:
    async with next_hop(script={"MAIL FROM:<> NOTIFY=NEVER": b"451 Later\r\n"}) as hop, serving(tmp_path, hop) as one:
        hop.script = {f"RCPT TO:<{MEMBER}> NOTIFY=NEVER": b"451 4.3.0 Later\r\n"}
        sender = await one.connect()
        await sender.greet()
        assert (await sent(sender, 1)).startswith(b"250 ")
        await asyncio.sleep(0.5)
        one.tell(signal.SIGTERM)
        assert await asyncio.to_thread(one.ended, 15) == 0
        assert one.count("notice_dropped") == 1
        assert len([command for command in hop.commands if "NOTIFY=NEVER" in command]) == 2


async def test_a_directory_that_has_changed_is_read_again_and_no_connection_drops(tmp_path: Path) -> None:
    async with next_hop() as hop, serving(tmp_path, hop) as one:
        sender = await one.connect()
        await sender.greet()
        assert (await sent(sender, 1)).startswith(b"250 ")
        await told(hop, 2)
        # Nobody of the list is a member any more.
        text = one.directory.read_text("utf-8")
        one.directory.write_text("\n".join(line for line in text.splitlines() if ",list," not in line), "utf-8")
        one.tell(signal.SIGHUP)
        await asyncio.to_thread(one.wait_for, "council_swapped")
        assert (await sent(sender, 2)).startswith(b"250 ")
        one.directory.write_text("no directory at all", "utf-8")
        one.tell(signal.SIGHUP)
        refused = await asyncio.to_thread(one.wait_for, "reload_refused")
        assert (refused["what"], refused["level"]) == ("council", "error")
        assert (await sent(sender, 3)).startswith(b"250 ")
        await asyncio.sleep(0.3)
        assert one.count("reload_refused") == 1
        assert one.count("council_swapped") == 1
        assert [taken.mail_from for taken in hop.taken] == [MEMBER, "", MEMBER, MEMBER]
        assert hop.opened == 2  # the client's, and that of the notice


async def test_a_message_under_way_ends_under_the_council_it_began_with(tmp_path: Path) -> None:
    async with next_hop() as hop, serving(tmp_path, hop) as one:
        sender = await one.connect()
        await sender.greet()
        await sender.envelope(MEMBER, ALL_MEMBERS)
        assert (await sender.ask(b"DATA")).startswith(b"354")
        await sender.send((ADVISED % 1).encode())
        one.tell(signal.SIGHUP)
        await asyncio.to_thread(one.wait_for, "council_swapped")
        await sender.send(b".\r\n")
        assert (await sender.reply()).startswith(b"250 ")
        await told(hop, 2)


async def test_a_certificate_that_has_changed_is_shown_and_one_that_is_bad_is_not(
    tmp_path: Path, authority: Authority
) -> None:
    used = Certificate(tmp_path / "used.pem", tmp_path / "used.key")
    name = "mailguard.glanrafon.example"
    first, second = authority.sign(name, file="first"), authority.sign(name, file="second")
    first.copy_to(used)
    more = 'tls = "require"\ntls_certificate = "used.pem"\ntls_key = "used.key"\n'
    async with next_hop() as hop, serving(tmp_path, hop, more) as one:

        async def shown() -> str:
            fresh = await one.connect()
            await fresh.greet()
            await fresh.start_tls(authority.client_context())
            return fresh.certificate_number()

        assert await shown() == first.number()
        second.copy_to(used)
        one.tell(signal.SIGHUP)
        await asyncio.to_thread(one.wait_for, "reloaded", 3)
        assert await shown() == second.number()
        used.certificate.write_text("half a file")
        one.tell(signal.SIGHUP)
        refused = await asyncio.to_thread(one.wait_for, "reload_refused")
        assert (refused["what"], refused["where"]) == ("relay", "relay.tls_certificate")
        assert await shown() == second.number()


async def test_copies_of_a_message_that_was_refused_are_refused_too_and_its_sender_is_told_once(
    tmp_path: Path,
) -> None:
    async with next_hop() as hop:
        one = Service(tmp_path, free_port(), hop.port, '[policy.overrides]\nMASS001 = "reject"\n')
        one.config.write_text(one.config.read_text("utf-8").replace('"advise"', '"enforce"'), "utf-8")
        await asyncio.to_thread(one.start)
        client = await one.connect()
        try:
            await client.greet()
            refusal = await sent(client, 1)
            assert refusal.startswith(b"550 5.7.1 ")
            # A server that splits a message by domains sends the rest of it by itself; alone it would be nothing.
            await client.envelope(MEMBER, "resident@elsewhere.example")
            assert await client.message((ADVISED % 1).encode()) == refusal
            await client.envelope(MEMBER, "resident@elsewhere.example")
            other = (ADVISED % 2).replace(ALL_MEMBERS, "resident@elsewhere.example")
            assert (await client.message(other.encode())).startswith(b"250 ")
            await told(hop, 2)
        finally:
            await client.close()
            one.tell(signal.SIGTERM)
            await asyncio.to_thread(one.ended, 15)
        assert [taken.mail_from for taken in hop.taken].count("") == 1


def test_the_inspector_recalls_from_where_the_service_remembers() -> None:
    config = check(good(), "mailguard.toml")
    one = HookedService(config, council(), captured_log()[0])
    assert one._inspector._recall == one._telling._memory.recall
