"""Notices: one a message, to one person, after all its copies, and never in anybody's way."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

import pytest

from mailguard.message.facts import MessageFacts
from mailguard.notices.courier import Courier
from mailguard.notices.from_memory import SENDING, WAITING, Fate, Notices
from mailguard.pipeline import Outcome
from mailguard.warn.recipient import Happened
from tests.servers.next_hop import CLOSE, HANG, next_hop
from tests.servers.outcomes import ADVISED, GWEN, NERYS, OWAIN, outcome, plan
from tests.servers.running import captured_log

PAIR = (OWAIN, NERYS)


@dataclass
class Sending:
    """Notices that run, and what they asked and told."""

    notices: Notices = field(init=False)
    events: list[Any] = field(init=False)
    fates: list[Fate] = field(default_factory=list)
    composed: list[tuple[Outcome, Happened]] = field(default_factory=list)
    rejudged: list[tuple[str, ...]] = field(default_factory=list)
    united: Outcome | None = None
    mail: bytes = b"Subject: a note\r\n\r\n.dotted\r\n"

    def compose(self, result: Outcome, happened: Happened) -> bytes:
        self.composed.append((result, happened))
        if self.mail == b"broken":
            raise ValueError("no word of this may come out")
        return self.mail

    async def rejudge(self, facts: MessageFacts) -> Outcome | None:
        self.rejudged.append(facts.envelope.rcpt_to)
        return self.united

    async def over(self, within_s: float = 3.0) -> None:
        async with asyncio.timeout(within_s):
            while self.notices.waiting:  # noqa: ASYNC110  nobody but a test waits for notices
                await asyncio.sleep(0.005)


@asynccontextmanager
async def sending(port: int, **settings: Any) -> AsyncIterator[Sending]:  # noqa: ANN401  those of Notices
    one = Sending()
    log, one.events = captured_log()
    one.notices = Notices(
        compose=one.compose,
        rejudge=one.rejudge,
        courier=Courier("127.0.0.1", port, name="us.example"),
        log=log,
        count=one.fates.append,
        **({"settle_s": 0.2, "retry_s": 1.0, "first_retry_s": 0.05} | settings),
    )
    try:
        yield one
    finally:
        await one.notices.drain(1.0)


def copy(*rcpt_to: str, key: str = "k1", waits: bool = True) -> Outcome:
    """The outcome for a copy of a message to Owain and Nerys that reaches these."""
    return outcome("advise", notice=plan(key, waits=waits), rcpt_to=rcpt_to, to=PAIR)


async def test_a_notice_goes_at_once_to_one_person_without_a_return_path() -> None:
    async with next_hop() as hop, sending(hop.port) as one:
        one.notices.post(ADVISED, "gone-out")
        await one.over()
        [taken] = hop.taken
        assert (taken.mail_from, taken.rcpt_to) == ("", (GWEN,))
        assert taken.content == one.mail
        assert hop.commands[1:4] == ["MAIL FROM:<>", f"RCPT TO:<{GWEN}> NOTIFY=NEVER", "DATA"]
        assert one.composed == [(ADVISED, "gone-out")]
        assert (one.notices.sent, one.fates, one.rejudged) == (1, ["sent"], [])
        await hop.quiet()


async def test_posting_takes_no_time_whatever_the_next_hop_does() -> None:
    async with next_hop(script={"greeting": HANG}) as hop, sending(hop.port) as one:
        began = perf_counter()
        one.notices.post(ADVISED, "gone-out")
        assert perf_counter() - began < 0.2


async def test_what_can_have_no_notice_gets_none() -> None:
    async with next_hop() as hop, sending(hop.port) as one:
        one.notices.post(outcome("advise"), "gone-out")
        assert one.notices.waiting == 0
        assert hop.opened == 0


async def test_parameters_are_used_only_where_they_are_offered_and_needed() -> None:
    async with next_hop(extensions=("8BITMIME",)) as hop, sending(hop.port) as one:
        one.mail = "Subject: x\r\n\r\nŷ\r\n".encode()
        one.notices.post(ADVISED, "gone-out")
        await one.over()
        assert hop.commands[1:3] == ["MAIL FROM:<> BODY=8BITMIME", f"RCPT TO:<{GWEN}>"]
    async with next_hop() as hop, sending(hop.port) as one:
        one.notices.post(outcome("advise", notice=plan(recipient="siân@glanrafon.example")), "gone-out")
        await one.over()
        assert hop.commands[1:3] == ["MAIL FROM:<> SMTPUTF8", "RCPT TO:<siân@glanrafon.example> NOTIFY=NEVER"]


@pytest.mark.parametrize("recipient", ["a@b> NOTIFY=SUCCESS", "a@b>\r\nRCPT TO:<c@d", "a b@c", "", "<a@b>"])
async def test_a_recipient_that_is_no_address_gets_nothing(recipient: str) -> None:
    async with next_hop() as hop, sending(hop.port) as one:
        one.notices.post(outcome("advise", notice=plan(recipient=recipient)), "gone-out")
        await one.over()
        assert hop.taken == []
        assert one.fates == ["dropped"]


# Copies of one message


async def test_copies_of_a_split_message_bring_one_notice_for_all() -> None:
    async with next_hop() as hop, sending(hop.port, settle_s=0.5) as one:
        one.united = outcome("advise", notice=plan(), rcpt_to=("all",))
        first = outcome("advise", notice=plan(waits=True), rcpt_to=(OWAIN,), to=(*PAIR, "a third, who never gets it"))
        one.notices.post(first, "gone-out")
        one.notices.post(copy(NERYS), "gone-out")
        one.notices.post(copy(NERYS), "gone-out")
        await asyncio.sleep(0.1)
        assert hop.taken == []
        await one.over()
        assert len(hop.taken) == 1
        assert one.rejudged == [(OWAIN, NERYS)]
        assert one.composed == [(one.united, "gone-out")]


async def test_a_single_copy_goes_after_the_waiting_as_it_was_judged() -> None:
    async with next_hop() as hop, sending(hop.port) as one:
        began = perf_counter()
        one.notices.post(copy(OWAIN), "gone-out")
        await one.over()
        assert perf_counter() - began > 0.19
        assert len(hop.taken) == 1
        assert one.rejudged == []


async def test_the_copy_that_completes_the_recipients_ends_the_waiting() -> None:
    async with next_hop() as hop, sending(hop.port, settle_s=60) as one:
        one.notices.post(copy(OWAIN), "gone-out")
        one.notices.post(copy(NERYS.upper()), "gone-out")
        await one.over()
        assert len(hop.taken) == 1
        assert one.rejudged == [(OWAIN, NERYS.upper())]


async def test_a_copy_that_need_not_wait_ends_the_waiting_of_the_others() -> None:
    async with next_hop() as hop, sending(hop.port, settle_s=60) as one:
        one.notices.post(copy(OWAIN), "gone-out")
        one.notices.post(copy(OWAIN, NERYS, waits=False), "gone-out")
        await one.over()
        assert len(hop.taken) == 1


async def test_no_notice_goes_if_all_copies_together_give_no_cause() -> None:
    async with next_hop() as hop, sending(hop.port, settle_s=60) as one:
        one.united = outcome("pass")
        one.notices.post(copy(OWAIN), "gone-out")
        one.notices.post(copy(NERYS), "gone-out")
        await one.over()
        assert (hop.taken, one.fates) == ([], [])


async def test_without_a_second_judgement_the_first_stands() -> None:
    async with next_hop() as hop, sending(hop.port, settle_s=60) as one:
        first = copy(OWAIN)
        one.notices.post(first, "gone-out")
        one.notices.post(copy(NERYS), "gone-out")
        await one.over()
        assert one.composed == [(first, "gone-out")]
        assert len(hop.taken) == 1


async def test_the_same_message_again_brings_no_second_notice() -> None:
    async with next_hop() as hop, sending(hop.port, settle_s=0.01) as one:
        for _ in range(3):
            one.notices.post(ADVISED, "gone-out")
        await one.over()
        one.notices.post(copy(OWAIN), "gone-out")
        assert (len(hop.taken), one.notices.repeated) == (1, 3)


async def test_what_was_refused_first_and_went_out_later_is_told_twice() -> None:
    async with next_hop() as hop, sending(hop.port) as one:
        one.notices.post(ADVISED, "refused")
        one.notices.post(ADVISED, "gone-out")
        await one.over()
        assert sorted(happened for _, happened in one.composed) == ["gone-out", "refused"]
        assert len(hop.taken) == 2


async def test_messages_do_not_wait_for_each_other() -> None:
    async with next_hop() as hop, sending(hop.port, settle_s=60) as one:
        one.notices.post(copy(OWAIN, key="k1"), "gone-out")
        one.notices.post(outcome("advise", notice=plan("k2")), "gone-out")
        await asyncio.sleep(0.1)
        assert len(hop.taken) == 1
        assert one.notices.waiting == 1


# What the next hop does with them


@pytest.mark.parametrize(
    "script",
    [
        {"message": b"451 4.3.0 Later\r\n"},
        {"RCPT": b"450 4.2.1 Busy\r\n"},
        {"MAIL": CLOSE},
        {"greeting": b"421 No\r\n"},
    ],
)
async def test_a_notice_that_is_put_off_is_tried_again(script: dict[str, bytes]) -> None:
    async with next_hop(script=script) as hop, sending(hop.port) as one:
        one.notices.post(ADVISED, "gone-out")
        await asyncio.sleep(0.12)
        assert one.notices.deferred >= 1
        hop.script = {}
        await one.over()
        assert len(hop.taken) == 1
        assert one.fates[-1] == "sent"
        assert set(one.fates[:-1]) == {"deferred"}


async def test_trying_has_an_end() -> None:
    async with next_hop(script={"RCPT": b"450 4.2.1 Busy\r\n"}) as hop, sending(hop.port, retry_s=0.3) as one:
        one.notices.post(ADVISED, "gone-out")
        await one.over()
        assert one.fates[-1] == "dropped"
        assert 1 <= one.fates.count("deferred") <= 4
        assert [event["event"] for event in one.events] == ["notice_dropped"]


@pytest.mark.parametrize("script", [{"RCPT": b"550 5.1.1 Gone\r\n"}, {"message": b"554 5.7.1 Spam\r\n"}])
async def test_a_notice_that_is_refused_is_not_tried_again(script: dict[str, bytes]) -> None:
    async with next_hop(script=script) as hop, sending(hop.port) as one:
        one.notices.post(ADVISED, "gone-out")
        await one.over()
        assert (one.fates, hop.opened) == (["dropped"], 1)


async def test_a_notice_that_cannot_be_written_is_counted_and_quotes_nothing() -> None:
    async with next_hop() as hop, sending(hop.port) as one:
        one.mail = b"broken"
        one.notices.post(ADVISED, "gone-out")
        await one.over()
        assert one.fates == ["dropped"]
        assert one.events == [{"event": "notice_failed", "fault": "ValueError", "log_level": "error"}]


# Bounds


async def test_of_too_many_that_wait_the_oldest_goes_first() -> None:
    async with next_hop() as hop, sending(hop.port, settle_s=60) as one:
        for number in range(WAITING + 1):
            one.notices.post(copy(OWAIN, key=str(number)), "gone-out")
        assert one.notices.waiting == WAITING + 1
        while not hop.taken:  # noqa: ASYNC110  a stub
            await asyncio.sleep(0.005)
        assert [result.notice.key for result, _ in one.composed if result.notice] == ["0"]
        one.notices._gathering.clear()


async def test_of_too_many_on_their_way_the_newest_is_dropped() -> None:
    async with next_hop(script={"greeting": HANG}) as hop, sending(hop.port) as one:
        for number in range(SENDING + 5):
            one.notices.post(outcome("advise", notice=plan(str(number))), "gone-out")
        assert one.notices.dropped == 5
        await one.notices.drain(0.01)


# The end


async def test_a_drain_tries_everything_once() -> None:
    async with next_hop() as hop, sending(hop.port, settle_s=60) as one:
        one.notices.post(copy(OWAIN, key="k1"), "gone-out")
        one.notices.post(copy(OWAIN, key="k2"), "gone-out")
        await one.notices.drain(3)
        assert (len(hop.taken), one.fates) == (2, ["sent", "sent"])


async def test_a_drain_ends_the_pause_between_two_tries() -> None:
    async with next_hop(script={"RCPT": b"450 Later\r\n"}) as hop, sending(hop.port, first_retry_s=0.9) as one:
        one.notices.post(ADVISED, "gone-out")
        while not one.fates:  # noqa: ASYNC110  a stub
            await asyncio.sleep(0.005)
        hop.script = {}
        began = perf_counter()
        await one.notices.drain(3)
        assert perf_counter() - began < 0.5
        assert (one.fates, len(hop.taken)) == (["deferred", "sent"], 1)


async def test_a_drain_waits_no_longer_than_it_was_told() -> None:
    async with next_hop(script={"greeting": HANG}) as hop, sending(hop.port) as one:
        one.notices.post(ADVISED, "gone-out")
        await asyncio.sleep(0.05)
        began = perf_counter()
        await one.notices.drain(0.2)
        assert perf_counter() - began < 1
        assert (one.fates, one.notices.waiting) == (["dropped"], 0)
        await hop.quiet()
