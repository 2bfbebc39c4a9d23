"""The relay between clients and next hops that go, hang, crowd and die."""

import asyncio
from contextlib import suppress
from time import perf_counter

import pytest
import uvloop

from mailguard.config_tables import LimitsTable
from mailguard.message.facts import Envelope
from mailguard.smtp.client import SmtpClient
from mailguard.smtp.mark import Seal
from mailguard.workers import Unchecked
from tests.servers.next_hop import CLOSE, NextHop, next_hop
from tests.servers.outcomes import ADVISED, GWEN, NERYS, OWAIN, REJECTED, StubInspector, outcome, plan
from tests.servers.running import KEY, Client, Running, client, relay

ENVELOPE = Envelope(mail_from=GWEN, rcpt_to=(OWAIN,))
TEXT = b"Subject: Agenda\r\n\r\nDear all,\r\n"
LONG = b"x" * 998 + b"\r\n"


async def sent(one: Client, wire: bytes = TEXT) -> bytes:
    await one.envelope(GWEN, OWAIN)
    return await one.message(wire)


async def empty(running: Running, hop: NextHop) -> None:
    """Wait until nobody is connected to either."""
    await hop.quiet(10)
    async with asyncio.timeout(3):
        while running.relay.sessions:  # noqa: ASYNC110  the relay tells nobody but its own stop()
            await asyncio.sleep(0.005)


# What is handed to the inspector, and what is told


async def test_the_inspector_gets_what_was_accepted_and_what_will_be_read() -> None:
    async with next_hop(script={f"RCPT TO:<{NERYS}>": b"550 5.1.1 Gone\r\n"}) as hop, relay(hop.port) as running:
        async with client(running) as one:
            await one.envelope(GWEN, OWAIN)
            assert (await one.ask(f"RCPT TO:<{NERYS}>".encode())).startswith(b"550")
            await one.message(b"Subject: x\r\n\r\n..dotted\r\n")
        seen = running.inspector.seen
    assert seen == [(b"Subject: x\r\n\r\n.dotted\r\n", Envelope(mail_from=GWEN, rcpt_to=(OWAIN,)))]


@pytest.mark.parametrize(
    ("inspector", "state"),
    [
        (StubInspector(outcome("pass")), "checked"),
        (StubInspector(ADVISED), "checked"),
        (StubInspector(Unchecked("TimeoutError")), "unchecked"),
        (StubInspector(RuntimeError("broken")), "unchecked"),
        (StubInspector(reads=False), "unchecked"),
    ],
)
async def test_the_mark_says_whether_the_message_was_checked(inspector: StubInspector, state: str) -> None:
    async with next_hop() as hop, relay(hop.port, inspector) as running, client(running) as one:
        await sent(one)
        value = hop.taken[0].content.split(b"\r\n")[3].partition(b": ")[2].decode()
        assert Seal(KEY, [hop.taken[0].as_sent], ENVELOPE).proves(value) == state
        assert value.split("; ")[2] == state


async def test_a_message_that_a_server_sends_round_is_judged_once_and_stopped_at_last() -> None:
    async with next_hop() as hop, relay(hop.port, StubInspector(ADVISED)) as running, client(running) as one:
        wire, said = TEXT, []
        for number in range(7):
            said.append(await sent(one, wire))
            if len(hop.taken) > number:
                wire = b"Received: from exchange\r\n" + hop.taken[-1].wire.replace(
                    b"\r\n\r\n", b"\r\nX-Own: x\r\n\r\n", 1
                )
        assert [reply[:9] for reply in said] == [b"250 2.0.0"] * 5 + [b"554 5.4.6"] * 2
        assert (len(running.inspector.seen), len(running.told)) == (1, 1)
        assert running.relay.counts.returned == 4


async def test_a_copied_mark_spares_no_message_the_judgement() -> None:
    async with next_hop() as hop, relay(hop.port, StubInspector(ADVISED)) as running, client(running) as one:
        await sent(one)
        marked = hop.taken[0].content
        for message, recipient in ((marked.replace(b"Dear", b"Damned"), OWAIN), (marked, NERYS)):
            await one.envelope(GWEN, recipient)
            await one.message(message)
        assert len(running.inspector.seen) == 3
        assert running.relay.counts.returned == 0


async def test_a_sender_is_told_what_became_of_his_message() -> None:
    for result, told in ((ADVISED, "gone-out"), (REJECTED, "refused"), (outcome("confirm", notice=plan()), "gone-out")):
        async with next_hop() as hop, relay(hop.port, StubInspector(result)) as running, client(running) as one:
            await sent(one)
            assert running.told == [(result, told)]


async def test_nobody_is_told_of_a_message_that_the_next_hop_did_not_take() -> None:
    for script in ({"message": b"554 5.7.1 No\r\n"}, {"message": CLOSE}, {"DATA": b"452 4.3.1 Full\r\n"}):
        async with (
            next_hop(script=script) as hop,
            relay(hop.port, StubInspector(ADVISED)) as running,
            client(running) as one,
        ):
            assert not (await sent(one)).startswith(b"250")
            assert running.told == []


async def test_an_unreadable_refusal_gives_way_to_a_fixed_sentence() -> None:
    for line in ("", "250 2.0.0 fine", "550 5.7.1 siân", "550 5.7.1 a\r\n250 ok"):
        result = outcome("reject", notice=plan(), refusal=line)
        async with next_hop() as hop, relay(hop.port, StubInspector(result)) as running, client(running) as one:
            assert await sent(one) == b"550 5.7.1 Returned under the council's protocol\r\n"


async def test_a_message_as_large_as_was_offered_fits_in_at_the_next_hop_with_what_the_relay_adds() -> None:
    async with next_hop(extensions=("SIZE 20000",)) as hop, relay(hop.port) as running:
        one = await running.connect()
        offered = int((await one.greet()).partition(b"SIZE ")[2])
        text = TEXT + LONG * 30
        assert (await sent(one, text[: offered - 2] + b"\r\n")).startswith(b"250 ")
        assert len(hop.taken[0].as_sent) == offered
        assert 19_000 < len(hop.taken[0].content) <= 20_000
        assert (await sent(one, text[: offered - 1] + b"\r\n")).startswith(b"552 5.3.4 ")


# Clients that go


@pytest.mark.parametrize("stage", ["greeting", "EHLO", "MAIL", "RCPT", "DATA", "text", "inspection"])
async def test_a_client_that_hangs_up_leaves_nothing_behind(stage: str) -> None:
    inspector = StubInspector(delay_s=5)
    async with next_hop() as hop, relay(hop.port, inspector) as running:
        one = await running.connect()
        await _as_far_as(stage, one, inspector)
        one.hang_up()
        await empty(running, hop)
        assert [*hop.taken, *hop.halves] == []
        assert running.events_of_messages() == (
            ["message_abandoned"] if stage in {"DATA", "text", "inspection"} else []
        )


async def _as_far_as(stage: str, one: Client, inspector: StubInspector) -> None:
    steps = ["greeting", "EHLO", "MAIL", "RCPT", "DATA", "text", "inspection"]
    for step in steps[: steps.index(stage) + 1]:
        if step == "EHLO":
            await one.greet()
        elif step == "MAIL":
            await one.ask(f"MAIL FROM:<{GWEN}>".encode())
        elif step == "RCPT":
            await one.ask(f"RCPT TO:<{OWAIN}>".encode())
        elif step == "DATA":
            await one.ask(b"DATA")
        elif step == "text":
            await one.send(TEXT + LONG * 300)
        elif step == "inspection":
            await one.send(b".\r\n")
            async with asyncio.timeout(3):
                while not inspector.seen:  # noqa: ASYNC110  a stub
                    await asyncio.sleep(0.005)


async def test_a_client_that_hangs_up_during_the_transfer_leaves_half_a_message_without_a_dot() -> None:
    async with next_hop(pause_s=0.02) as hop, relay(hop.port) as running:
        one = await running.connect()
        await one.greet()
        await one.envelope(GWEN, OWAIN)
        await one.ask(b"DATA")
        await one.send(LONG * 20_000 + b".\r\n")
        await asyncio.wait_for(hop.began.wait(), 5)
        one.hang_up()
        await empty(running, hop)
        assert hop.taken == []
        assert len(hop.halves) == 1


async def test_a_client_that_hangs_up_before_the_next_hop_says_go_ahead_sends_nothing() -> None:
    async with next_hop(slow_s=0.3, slow_at="DATA") as hop, relay(hop.port, StubInspector(ADVISED)) as running:
        one = await running.connect()
        await one.greet()
        await one.envelope(GWEN, OWAIN)
        await one.ask(b"DATA")
        await one.send(TEXT + b".\r\n")
        async with asyncio.timeout(3):
            while "DATA" not in hop.commands:  # noqa: ASYNC110  a stub
                await asyncio.sleep(0.005)
        one.hang_up()
        await empty(running, hop)
        assert [*hop.taken, *running.told] == []
        assert running.events_of_messages() == ["message_abandoned"]


async def test_who_hangs_up_after_the_next_hop_has_it_all_is_told_by_notice() -> None:
    async with next_hop(slow_s=0.2) as hop, relay(hop.port, StubInspector(ADVISED)) as running:
        one = await running.connect()
        await one.greet()
        await one.envelope(GWEN, OWAIN)
        await one.ask(b"DATA")
        await one.send(TEXT + b".\r\n")
        await asyncio.sleep(0.1)
        one.hang_up()
        await empty(running, hop)
        assert len(hop.taken) == 1
        assert running.told == [(ADVISED, "gone-out")]
        assert running.events_of_messages() == ["message_relayed"]


# Next hops that go


async def test_a_next_hop_that_dies_in_the_middle_of_a_message_has_not_taken_it() -> None:
    async with (
        next_hop(stop_reading=200_000) as hop,
        relay(hop.port, StubInspector(ADVISED)) as running,
        client(running) as one,
    ):
        assert (await sent(one, LONG * 10_000)).startswith(b"451 4.4.2 ")
        assert [*hop.taken, *running.told] == []
        assert running.events_of_messages() == ["message_deferred"]


async def test_a_refusal_in_the_middle_of_a_message_is_the_clients_answer() -> None:
    async with (
        next_hop(interrupt=(200_000, b"552 5.3.4 Enough\r\n")) as hop,
        relay(hop.port) as running,
        client(running) as one,
    ):
        assert await sent(one, LONG * 20_000) == b"552 5.3.4 Enough\r\n"
        await hop.quiet()
        assert hop.taken == []


async def test_a_success_in_the_middle_of_a_message_is_believed_by_nobody() -> None:
    async with (
        next_hop(interrupt=(200_000, b"250 2.0.0 Ok\r\n")) as hop,
        relay(hop.port) as running,
        client(running) as one,
    ):
        assert (await sent(one, LONG * 20_000)).startswith(b"451 ")


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA"])
async def test_a_reply_too_many_is_never_taken_for_the_acceptance_of_a_message(verb: str) -> None:
    usual = b"354 Go on\r\n" if verb == "DATA" else b"250 2.0.0 Ok\r\n"
    async with next_hop(script={verb: usual + b"250 2.0.0 Ok\r\n"}) as hop, relay(hop.port) as running:
        one = await running.connect()
        await one.greet()
        await one.send(f"MAIL FROM:<{GWEN}>\r\nRCPT TO:<{OWAIN}>\r\nDATA\r\n".encode())
        codes = [(await one.reply())[:3] for _ in range(3)]
        if b"354" in codes:
            await one.send(TEXT + b".\r\n")
            codes.append((await one.reply())[:3])
        await one.close()
        assert codes[-1] in {b"451", b"421", b"503", b""}
        assert hop.taken == []


async def test_a_next_hop_that_left_between_two_messages_is_called_again() -> None:
    async with next_hop() as hop, relay(hop.port) as running, client(running) as one:
        await sent(one)
        await hop.stop()
        await asyncio.sleep(0.05)
        assert (await sent(one)).startswith(b"250")
        assert (len(hop.taken), hop.opened) == (2, 2)


async def test_a_next_hop_that_comes_back_with_less_than_was_offered_ends_the_session() -> None:
    async with next_hop() as hop, relay(hop.port) as running, client(running) as one:
        await sent(one)
        await hop.stop()
        hop.extensions = ("PIPELINING", "8BITMIME")
        await asyncio.sleep(0.05)
        assert (await one.ask(f"MAIL FROM:<{GWEN}>".encode())).startswith(b"421 ")
        assert await one.reply() == b""


async def test_without_a_next_hop_the_client_is_told_at_once() -> None:
    async with next_hop() as hop:
        port = hop.port
    async with relay(port) as running:
        one = await running.connect()
        assert (await one.greet()).startswith(b"421 4.4.1 ")
        await one.close()


async def test_one_client_has_one_session_with_the_next_hop() -> None:
    async with next_hop() as hop, relay(hop.port) as running, client(running) as one, client(running) as two:
        for each in (one, two, one, two, one):
            await sent(each)
        assert (hop.opened, hop.open_now, len(hop.taken)) == (2, 2, 5)
        await one.ask(b"QUIT")
        await asyncio.sleep(0.05)
        assert hop.open_now == 1
        assert hop.commands[-1] == "QUIT"


# Many at a time


async def test_a_slow_inspection_delays_nobody_else() -> None:
    inspector = StubInspector(delay_s=2.0)
    async with (
        next_hop() as hop,
        relay(hop.port, inspector) as running,
        client(running) as slow,
        client(running) as one,
    ):
        waiting = asyncio.create_task(sent(slow))
        while not inspector.seen:  # noqa: ASYNC110  a stub
            await asyncio.sleep(0.005)
        inspector.delay_s = 0
        began = perf_counter()
        for _ in range(20):
            await sent(one)
        assert perf_counter() - began < 1.8
        assert not waiting.done()
        assert (await waiting).startswith(b"250")


async def test_a_hundred_clients_are_served_together() -> None:
    async with next_hop() as hop, relay(hop.port) as running:

        async def one_client(number: int) -> None:
            async with client(running) as one:
                for _ in range(3):
                    await sent(one, b"Subject: %d\r\n\r\n" % number)

        await asyncio.gather(*(one_client(number) for number in range(100)))
        subjects = sorted(taken.as_sent for taken in hop.taken)
        assert subjects == sorted(b"Subject: %d\r\n\r\n" % number for number in range(100) for _ in range(3))


async def test_one_client_more_than_allowed_is_asked_to_come_later() -> None:
    async with next_hop() as hop, relay(hop.port, limits=LimitsTable(connections=2)) as running:
        one, two = await running.connect(), await running.connect()
        assert (await one.reply())[:3] == (await two.reply())[:3] == b"220"
        three = await running.connect()
        assert (await three.reply()).startswith(b"421 4.3.2 ")
        assert await three.reply() == b""
        one.hang_up()
        await asyncio.sleep(0.05)
        four = await running.connect()
        assert (await four.reply()).startswith(b"220")
        for each in (two, three, four):
            await each.close()


# Clocks


async def test_an_idle_client_is_told_and_let_go() -> None:
    async with next_hop() as hop, relay(hop.port, idle_s=0.2) as running, client(running) as one:
        assert (await one.reply()).startswith(b"421 4.4.2 ")
        assert await one.reply() == b""
        await empty(running, hop)


async def test_a_client_that_stops_in_the_middle_of_a_message_is_let_go() -> None:
    async with next_hop() as hop, relay(hop.port, idle_s=0.2) as running, client(running) as one:
        await one.envelope(GWEN, OWAIN)
        await one.ask(b"DATA")
        await one.send(TEXT)
        assert (await one.reply()).startswith(b"421 4.4.2 ")
        await empty(running, hop)
        assert [*hop.taken, *hop.halves] == []


@pytest.mark.parametrize("stage", ["EHLO", "MAIL", "RCPT", "DATA", "message", "inspection"])
async def test_the_idle_clock_stands_still_while_the_client_waits_for_us(stage: str) -> None:
    async with (
        next_hop(slow_s=0.7, slow_at=stage) as hop,
        relay(hop.port, StubInspector(delay_s=0.7 if stage == "inspection" else 0), idle_s=0.5) as running,
        client(running) as one,
    ):
        assert (await sent(one)).startswith(b"250")


# The end


async def test_stopping_ends_idle_clients_at_once_and_lets_the_others_finish() -> None:
    async with next_hop(slow_s=0.2) as hop, relay(hop.port, drain_s=5) as running:
        idle, busy = await running.connect(), await running.connect()
        await idle.greet()
        await busy.greet()
        await busy.envelope(GWEN, OWAIN)
        await busy.ask(b"DATA")
        began = perf_counter()
        stopping = asyncio.create_task(running.relay.stop())
        assert (await idle.reply()).startswith(b"421 4.3.2 ")
        with suppress(OSError):
            late = await running.connect()
            assert (await late.reply())[:3] in {b"421", b""}
        await busy.send(TEXT + b".\r\n")
        assert (await busy.reply()).startswith(b"250 ")
        assert (await busy.reply()).startswith(b"421 4.3.2 ")
        await stopping
        assert perf_counter() - began < 2
        assert len(hop.taken) == 1
        await hop.quiet()


async def test_stopping_waits_no_longer_than_it_was_told() -> None:
    async with next_hop() as hop, relay(hop.port, StubInspector(delay_s=30), drain_s=0.3) as running:
        one = await running.connect()
        await one.greet()
        await one.envelope(GWEN, OWAIN)
        await one.ask(b"DATA")
        await one.send(TEXT + b".\r\n")
        began = perf_counter()
        await running.relay.stop()
        assert 0.2 < perf_counter() - began < 2
        assert await one.reply() == b""
        assert hop.taken == []
        await hop.quiet()


# Things that must not matter


async def test_a_fault_while_telling_the_sender_takes_nothing_back() -> None:
    class Deaf(list[object]):
        def append(self, _: object) -> None:
            raise RuntimeError("no word of this may come out")

    inspector = StubInspector(ADVISED)
    async with next_hop() as hop, relay(hop.port, inspector, told=Deaf()) as running, client(running) as one:  # type: ignore[arg-type]
        assert (await sent(one)).startswith(b"250")
        assert (await sent(one)).startswith(b"250")
    assert [event["event"] for event in running.events].count("notice_failed") == 2


def test_all_of_it_runs_under_uvloop_too() -> None:
    async def session() -> int:
        async with next_hop() as hop, relay(hop.port) as running, client(running) as one:
            await sent(one)
            await sent(one, LONG * 5_000)
            assert await one.ask(b"QUIT") == b"221 2.0.0 Bye\r\n"
            await empty(running, hop)
            return len(hop.taken)

    assert uvloop.run(session()) == 2


async def test_the_counts_tell_what_happened() -> None:
    script = {f"RCPT TO:<{NERYS}>": b"250 ok\r\n", "message": b"250 ok\r\n"}
    async with next_hop(script=script) as hop, relay(hop.port) as running, client(running) as one:
        await sent(one)
        hop.script = {"message": b"550 No\r\n"}
        await sent(one)
        hop.script = {"message": b"450 Later\r\n"}
        await sent(one)
        running.inspector.result = REJECTED
        await sent(one)
        running.inspector.reads = False
        await sent(one)
        counts = running.relay.counts.as_dict()
    assert {name: count for name, count in counts.items() if count} == {
        "sessions": 1,
        "relayed": 1,
        "refused": 1,
        "deferred": 2,
        "rejected": 1,
        "unread": 1,
    }


async def test_the_client_side_introduces_the_relay_by_its_own_name() -> None:
    async with next_hop() as hop, relay(hop.port) as running, client(running):
        assert hop.commands == ["EHLO mailguard.glanrafon.example"]
        other = await SmtpClient.connect("127.0.0.1", running.port, name="x", connect_s=2, reply_s=2)
        assert "PIPELINING" in other.extensions
        await other.quit()
