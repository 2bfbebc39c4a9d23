"""Judgement that never stops the loop: small mail inline, the rest in worker processes under a deadline."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import date

import pytest
import pytest_asyncio
import structlog
from structlog.testing import capture_logs

from mailguard.config_tables import LimitsTable
from mailguard.detect import Detector
from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal
from mailguard.memory import Memory
from mailguard.message.facts import Envelope, MessageFacts
from mailguard.message.read import read
from mailguard.pipeline import Outcome
from mailguard.policy.council import Council
from mailguard.workers import Inspector, Unchecked, _unless_late
from tests.builders import ALL_MEMBERS, DOMAIN, HEAD, HEADER, MEMBER, RESIDENT, TORY, council, directory
from tests.policy.small_pack import FILES, RULE, loaded

LOG = structlog.get_logger()


def temperamental(reading: Reading) -> Iterator[Signal]:
    """A council's own detector that never ends, breaks, dies or answers, as the subject asks it to."""
    wish = reading.mail.facts.subject
    while wish == "never end":
        pass
    if wish == "break":
        raise LookupError("the text of the message")
    if wish == "die":
        os._exit(1)
    yield Signal(detector="own", kind="pid", where="envelope", text=str(os.getpid()))


def letter(subject: str = "hello", body: str = "Hello.", to: str = ALL_MEMBERS) -> bytes:
    return f"From: {MEMBER}\r\nTo: {to}\r\nSubject: {subject}\r\n\r\n{body}\r\n".encode()


def envelope(sender: str = MEMBER, to: str = ALL_MEMBERS) -> Envelope:
    return Envelope(mail_from=sender, rcpt_to=(to,))


def under_own_detector() -> Council:
    """Aberwen under a small pack whose one rule rests on the detector above."""
    rule = RULE.replace(b"[mass-distribution]", b"[own]").replace(b"members_reached_at_least: 10", b"seen: [pid]")
    return council(pack=loaded({**FILES, "MASS001.yaml": rule}, detectors=frozenset({"own"})))


PLUGINS: dict[str, Detector] = {"own": temperamental}


HASTY = LimitsTable(deadline_s=1.0, workers=2)
PATIENT = LimitsTable(deadline_s=20.0, workers=2)  # a worker imports and compiles, on a busy machine


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def started() -> AsyncIterator[Inspector]:
    """Two workers that are up, with a plug-in; none of them outlives the inspector."""
    starting = Inspector(under_own_detector(), PATIENT, LOG, plugins=PLUGINS)
    starting.start()
    workers = await both_of(starting)
    yield starting
    starting._limits = PATIENT
    workers |= await both_of(starting)
    starting.stop()
    await ended(workers)


@pytest.fixture
def inspector(started: Inspector) -> Inspector:
    """The same with a short deadline."""
    started._limits = HASTY
    return started


async def both_of(inspector: Inspector) -> set[str]:
    """The processes of both workers; waits until they are up."""
    inspector._limits = PATIENT
    found: set[str] = set()
    while len(found) < 2:
        found |= pids(*await asyncio.gather(*(inspector.inspect(letter(), envelope()) for _ in range(4))))
    return found


def pids(*found: Outcome | Unchecked) -> set[str]:
    """The worker processes that judged."""
    return {seen.text for one in found if isinstance(one, Outcome) for f in one.findings for seen in f.evidence}


class TestInline:
    async def test_a_small_message_is_judged_without_any_worker(self) -> None:
        inspector = Inspector(council(), LimitsTable(), LOG)
        found = await inspector.inspect(letter(), envelope())
        assert isinstance(found, Outcome)
        assert [finding.rule.rule.id for finding in found.findings] == ["MASS001"]
        assert inspector._pool is None

    async def test_a_larger_message_has_the_same_outcome_from_a_worker(self) -> None:
        raw = letter(body="Vote Labour. Kate Morland is useless. The Council will pay. ŵyn 😀\r\n" * 40)
        inline = Inspector(council(), LimitsTable(), LOG)
        remote = Inspector(council(), LimitsTable(inline_bytes=100, deadline_s=20.0, workers=1), LOG)
        try:
            here, there = [await each.inspect(raw, envelope()) for each in (inline, remote)]
            again = await remote.judge_again(read(raw, envelope()))
        finally:
            remote.stop()
        assert isinstance(here, Outcome)
        assert isinstance(there, Outcome)
        assert isinstance(again, Outcome)
        assert remote._pool is None
        for field in ("mail", "verdict", "findings", "banner", "checked", "unread", "notice", "refusal"):
            assert getattr(there, field) == getattr(here, field) == getattr(again, field), field

    async def test_facts_judged_again_are_judged_alike(self) -> None:
        inspector = Inspector(council(), LimitsTable(), LOG)
        facts = read(letter(to=HEAD), envelope(to=HEAD))
        wider = replace(facts, envelope=envelope(), size=facts.size)
        found = await inspector.judge_again(wider)
        assert isinstance(found, Outcome)
        assert found.verdict == "advise"

    @pytest.mark.parametrize("inline_bytes", [8192, 10], ids=["inline", "in-a-worker"])
    async def test_copies_of_a_split_message_are_judged_as_one(self, inline_bytes: int) -> None:
        members = sorted(address for address, person in council().directory.people.items() if person.role == "member")
        head = f"From: {MEMBER}\r\nTo: {HEAD}\r\nMessage-ID: <one@aberwen.example>\r\n"
        raw = f"{head}Subject: Dear colleagues\r\n\r\nHello.\r\n".encode()
        memory = Memory()
        limits = LimitsTable(inline_bytes=inline_bytes, deadline_s=20.0, workers=1)
        inspector = Inspector(council(), limits, LOG, recall=memory.recall)
        first, second = (Envelope(mail_from=MEMBER, rcpt_to=tuple(half)) for half in (members[:7], members[7:]))
        try:
            alone = await inspector.inspect(raw, first)
            assert isinstance(alone, Outcome)
            memory.remember(alone.mail, date(2026, 10, 6))
            whole = await inspector.inspect(raw, second)
        finally:
            inspector.stop()
        assert isinstance(whole, Outcome)
        assert [finding.rule.rule.id for finding in alone.findings] == []
        assert [finding.rule.rule.id for finding in whole.findings] == ["MASS001"]
        assert whole.mail.reach.members >= 10

    async def test_a_fault_in_the_core_is_told_by_its_type_alone(self) -> None:
        broken = Inspector(replace(council(), directory=None), LimitsTable(), LOG)  # type: ignore[arg-type]  # a fault of ours
        with capture_logs() as logs:
            found = await broken.inspect(letter(subject="secret"), envelope())
            again = await broken.judge_again(read(letter(subject="secret"), envelope()))
        assert found == again == Unchecked("AttributeError")
        assert logs == [{"event": "message_unchecked", "fault": "AttributeError", "log_level": "error"}] * 2


class TestWants:
    def test_it_asks_the_council_at_hand(self) -> None:
        inspector = Inspector(council(), LimitsTable(), LOG)
        assert inspector.wants(envelope())
        assert not inspector.wants(envelope(sender=RESIDENT))

    def test_archives_do_not_open_protected_mail(self) -> None:
        people = directory(
            f"{MEMBER},Olwen,member,Councillor,member,,,,,,",
            f"speak.up@{DOMAIN},Speak Up,officer,,,,,,,,whistle-blowing",
            header=f"{HEADER},purpose",
        )
        journal = f"journal@{DOMAIN}"
        to = Envelope(mail_from=MEMBER, rcpt_to=(f"speak.up@{DOMAIN}", journal))
        assert not Inspector(council(directory=people, archives=frozenset({journal})), LimitsTable(), LOG).wants(to)


@pytest.mark.asyncio(loop_scope="module")
class TestWorkers:
    async def test_a_detector_that_never_ends_is_stopped_while_others_mail_is_judged(
        self, inspector: Inspector
    ) -> None:
        with capture_logs() as logs:
            began = time.monotonic()
            endless = asyncio.create_task(inspector.inspect(letter("never end"), envelope()))
            await asyncio.sleep(0)
            others = [await inspector.inspect(letter(), envelope(sender=TORY)) for _ in range(3)]
            assert all(isinstance(one, Outcome) for one in others)
            assert not endless.done()
            ticks = 0
            while not endless.done():
                await asyncio.sleep(0.01)
                ticks += 1
            assert await endless == Unchecked("TimeoutError")
            assert HASTY.deadline_s <= time.monotonic() - began < HASTY.deadline_s + 0.5
            assert ticks > 10, "the loop goes on while a worker works"
        assert logs == [{"event": "message_unchecked", "fault": "TimeoutError", "log_level": "error"}]

    async def test_workers_that_were_stopped_are_replaced_and_what_waited_for_them_costs_no_other(
        self, inspector: Inspector
    ) -> None:
        before = await both_of(inspector)
        inspector._limits = HASTY
        endless = [asyncio.create_task(inspector.inspect(letter("never end"), envelope())) for _ in range(2)]
        await asyncio.sleep(0)
        waiting = [inspector.inspect(letter(), envelope()) for _ in range(6)]
        assert set(await asyncio.gather(*endless, *waiting)) == {Unchecked("TimeoutError")}
        after = await both_of(inspector)
        assert len(after) == 2
        assert not after & before

    async def test_workers_that_need_longer_to_start_than_a_message_may_wait_come_up_all_the_same(
        self, inspector: Inspector
    ) -> None:
        await both_of(inspector)
        inspector._limits = HASTY
        for _ in range(3):  # the last ones find no worker, and are nothing to the one that comes up after their time
            await asyncio.gather(*(inspector.inspect(letter("never end"), envelope()) for _ in range(2)))
        async with asyncio.timeout(60):
            while isinstance(await inspector.inspect(letter(), envelope()), Unchecked):
                pass

    async def test_a_detector_that_breaks_is_told_by_its_type_alone_and_its_worker_lives(
        self, inspector: Inspector
    ) -> None:
        workers = await both_of(inspector)
        with capture_logs() as logs:
            assert await inspector.inspect(letter("break"), envelope()) == Unchecked("LookupError")
        assert logs == [{"event": "message_unchecked", "fault": "LookupError", "log_level": "error"}]
        assert await both_of(inspector) == workers

    async def test_a_worker_that_dies_takes_one_message_with_it(self, inspector: Inspector) -> None:
        inspector._limits = PATIENT
        assert isinstance(await inspector.inspect(letter("die"), envelope()), Unchecked)
        assert isinstance(await inspector.inspect(letter(), envelope()), Outcome)

    async def test_after_a_swap_the_new_council_judges_and_the_old_workers_end_with_what_they_run(
        self, inspector: Inspector
    ) -> None:
        before = await both_of(inspector)
        inspector._limits = HASTY
        running = asyncio.create_task(inspector.inspect(letter("never end"), envelope()))
        await asyncio.sleep(0.1)
        renamed = replace(inspector.council, name="Another council")
        inspector.swap(renamed)
        assert inspector.council is renamed
        assert await running == Unchecked("TimeoutError")
        inspector._limits = PATIENT
        found = await inspector.inspect(letter(), envelope())
        assert isinstance(found, Outcome)
        assert found.council is renamed
        assert not pids(found) & before
        await ended(before)


async def ended(workers: set[str]) -> None:
    """Wait until these processes are gone; a zombie counts as gone."""
    for _ in range(100):
        if not [pid for pid in workers if alive(pid)]:
            return
        await asyncio.sleep(0.05)
    raise AssertionError(f"{len(workers)} workers live on")


def alive(pid: str) -> bool:
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as status:  # noqa: PTH123  a file of the kernel
            return status.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_what_comes_too_late_to_a_worker_is_not_begun() -> None:
    begun: list[str] = []

    def work(name: str) -> tuple[MessageFacts, tuple[Signal, ...]]:
        begun.append(name)
        return read(b"", envelope()), ()

    _unless_late(time.time() + 60, work, "in time")
    with pytest.raises(TimeoutError):
        _unless_late(time.time() - 1, work, "late")
    assert begun == ["in time"]
