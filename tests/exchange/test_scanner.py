"""Many mailboxes in turn: one that fails waits alone, and every fault is one line without an address."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from time import perf_counter

import pytest

from mailguard.exchange.scanner import Scanner
from mailguard.exchange.source import SourceError, ThrottledError, Unreadable
from tests.builders import ALL_MEMBERS, HOUSING, LEADER, MEMBER, RESIDENT, TORY, TORY_MEMBER, council, directory
from tests.servers.mailboxes import FAULTS, WHERE, FailingMailboxes, Scanning, letter, lost

PEOPLE = (MEMBER, LEADER, TORY, HOUSING, TORY_MEMBER)


@asynccontextmanager
async def running(scanner: Scanner) -> AsyncIterator[None]:
    """A scanner that runs, and is stopped at the end."""
    task = asyncio.create_task(scanner.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def until(true: Callable[[], object], within_s: float = 5.0) -> None:
    async with asyncio.timeout(within_s):
        while not true():  # noqa: ASYNC110  what is waited for has no event
            await asyncio.sleep(0.005)


async def test_a_hint_brings_a_mailbox_forward_and_a_duplicate_changes_nothing() -> None:
    scanning = Scanning(FailingMailboxes(PEOPLE))
    scanner = scanning.scanner(ends=False)
    scanner.poll_s = 3600
    async with running(scanner):
        await until(lambda: scanning.source.calls["changes"] >= len(PEOPLE))
        await asyncio.sleep(0.02)
        scanning.source.put(MEMBER, letter())
        await until(lambda: scanning.told(MEMBER))
    assert scanning.told(MEMBER) == 1


async def test_without_a_hint_the_turn_comes_round() -> None:
    scanning = Scanning(FailingMailboxes(PEOPLE))
    scanning.source.script = lambda call, *_: FAULTS["unreachable"] if call == "hints" else None
    async with running(scanning.scanner(ends=False)):
        await until(lambda: scanning.source.calls["changes"] >= len(PEOPLE))
        scanning.source.put(MEMBER, letter())
        await until(lambda: scanning.told(MEMBER))


@pytest.mark.parametrize("fault", sorted(FAULTS))
async def test_the_fault_of_one_mailbox_stops_no_other_and_is_told_once_without_its_address(fault: str) -> None:
    scanning = Scanning(FailingMailboxes(PEOPLE))
    await scanning.once()
    for person in PEOPLE:
        scanning.source.put(person, letter(sender=person))
    scanning.source.script = lambda _call, mailbox, _after: FAULTS[fault] if mailbox == MEMBER else None
    scanner = scanning.scanner()
    await scanner.run()
    assert list(scanner.failed) == [MEMBER]
    assert [scanning.told(person) for person in PEOPLE] == [0, 1, 1, 1, 1]
    waits = [event for event in scanning.events if event["event"] == "exchange_mailbox_waits"]
    assert len(waits) == 1
    assert waits[0]["cure"]
    assert "aberwen.example" not in str(scanning.events)


async def test_a_mailbox_waits_as_long_as_the_server_asks() -> None:
    scanning = Scanning(FailingMailboxes((MEMBER,)))
    asked = iter([ThrottledError(WHERE, "slow down", "wait", after_s=0.2)])
    scanning.source.script = lambda *_: next(asked, None)
    began = perf_counter()
    await scanning.once()
    assert 0.2 <= perf_counter() - began < 2


async def test_a_server_that_is_away_is_told_once_and_again_when_it_is_back() -> None:
    scanning = Scanning(FailingMailboxes(PEOPLE))
    away = Counter[str]()

    def script(_call: str, mailbox: str, _after: object) -> SourceError | None:
        away[mailbox] += 1
        return FAULTS["unreachable"] if away[mailbox] <= 3 else None

    scanning.source.script = script
    await scanning.once()
    events = [event["event"] for event in scanning.events]
    assert events.count("exchange_unreachable") == 1
    assert events.count("exchange_reachable") == 1


async def test_an_item_that_cannot_be_read_is_told_in_one_line_and_the_rest_goes_on() -> None:
    scanning = Scanning(FailingMailboxes((MEMBER,)))
    await scanning.once()
    item = scanning.source.put(MEMBER, letter())
    scanning.source.boxes[MEMBER].broken[item.key.id] = Unreadable(key=item.key, why="encrypted")
    scanning.source.put(MEMBER, letter())
    counts = await scanning.once()
    assert (counts["encrypted"], counts["told"]) == (1, 1)
    assert [event["why"] for event in scanning.events if event["event"] == "exchange_item_unreadable"] == ["encrypted"]


async def test_an_item_that_breaks_something_in_us_is_given_up_and_the_rest_goes_on() -> None:
    scanning = Scanning(FailingMailboxes((MEMBER,)))
    await scanning.once()
    scanning.source.put(MEMBER, letter(name="<bad@aberwen.example>"))
    scanning.source.put(MEMBER, letter(name="<good@aberwen.example>"))
    compose = scanning.compose

    async def broken(outcome: object, happened: object, identifier: str) -> bytes:
        if outcome.mail.facts.message_id == "<bad@aberwen.example>":  # type: ignore[attr-defined]  # an outcome
            raise ValueError(MEMBER)
        return await compose(outcome, happened, identifier)

    scanning.compose = broken  # type: ignore[method-assign]  # the door to the core's words
    counts = await scanning.once()
    assert (counts["failed"], counts["told"]) == (1, 1)
    assert "aberwen.example" not in str(scanning.events)


async def test_a_mailbox_with_much_to_read_does_not_keep_the_others_waiting() -> None:
    scanning = Scanning(FailingMailboxes((MEMBER, LEADER)))
    await scanning.once()
    for _ in range(900):
        scanning.source.put(MEMBER, letter(to=(RESIDENT,), text="Thank you."))
    scanning.source.put(LEADER, letter(sender=LEADER))
    scanner = scanning.scanner()
    scanner.at_once = 1
    order: list[str] = []
    scanning.source.script = lambda call, mailbox, _after: order.append(mailbox) if call == "fetch" else None
    await scanner.run()
    assert order.index(LEADER) <= 16
    assert scanning.source.fetched[MEMBER] == 900


async def test_groups_are_opened_and_one_that_cannot_be_asked_is_one_line() -> None:
    source = FailingMailboxes((MEMBER, LEADER))
    source.groups["cabinet@aberwen.example"] = (LEADER,)
    groups = ("cabinet@aberwen.example", "gone@aberwen.example")
    scanning = Scanning(source, table={"mailboxes": (), "groups": groups})
    await scanning.once()
    assert source.opened == {LEADER}
    assert [event["entry"] for event in scanning.events if event["event"] == "exchange_group_failed"] == [2]


async def test_a_stop_ends_within_moments_whatever_is_running() -> None:
    scanning = Scanning(FailingMailboxes(PEOPLE))
    scanner = scanning.scanner(ends=False)
    task = asyncio.create_task(scanner.run())
    await asyncio.sleep(0.05)
    began = perf_counter()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert perf_counter() - began < 4


async def soaked(items: int, mailboxes: int) -> None:
    """So many items, and a server that fails at every fourth call or so, before and after it takes effect."""
    people = [f"person.{number}@aberwen.example" for number in range(mailboxes)]
    rows = [f"{person},Person {number},member,,member,,,,," for number, person in enumerate(people)]
    everybody = directory(*rows, f"{ALL_MEMBERS},All Members,list,,,,,,,@member")
    scanning = Scanning(FailingMailboxes(people), under=council("district", mode="advise", directory=everybody))
    await scanning.once()
    chance = random.Random(items)  # noqa: S311  the same faults every time
    for number in range(items):
        owner = people[number % mailboxes]
        flagged = number % 3 == 0
        scanning.source.put(
            owner, letter(sender=owner) if flagged else letter(sender=owner, to=(RESIDENT,), text="Yes.")
        )
    faults = [*FAULTS.values(), lost()]

    def script(call: str, _mailbox: str, _after: object) -> SourceError | None:
        kind = chance.random()
        if call == "others" and kind < 0.1:
            return FAULTS["throttled"]  # a refusal would be an answer
        return chance.choice(faults[:3] if call != "changes" else faults) if kind < 0.1 and call != "others" else None

    scanning.source.script = script
    for _ in range(100):
        scanner = scanning.scanner()
        scanner.first_pause_s = 0.0001
        await scanner.run()
        if not scanner.failed:
            break
    scanning.source.script = lambda *_: None
    await scanning.once()
    expected = Counter(people[number % mailboxes] for number in range(0, items, 3))
    assert {person: scanning.told(person) for person in people} == {person: expected[person] for person in people}
    assert len(scanning.remembered) >= items
    assert len(set(scanning.remembered)) == items


async def test_with_faults_at_random_every_item_is_judged_and_no_notice_comes_twice() -> None:
    await soaked(300, 12)


@pytest.mark.soak
async def test_ten_thousand_items_with_faults_at_random_are_judged_and_no_notice_comes_twice() -> None:
    await soaked(10_000, 200)
