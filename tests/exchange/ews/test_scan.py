"""The scanner on an Exchange server that fails as real ones do, from the wire to the notice in the Inbox."""

import asyncio
import random
from collections import Counter
from typing import Any, cast

import pytest

from mailguard.exchange.ews.source import EwsSource
from tests.builders import ALL_MEMBERS, RESIDENT, council, directory
from tests.exchange.ews.conftest import MakeSource, until
from tests.servers.ews import EwsServer, Organisation
from tests.servers.ews.faults import Fault
from tests.servers.mailboxes import Scanning, letter

MEMBERS = 12  # so many that a letter to all of them asks for advice


def scanning(source: EwsSource, people: list[str]) -> Scanning:
    rows = [f"{person},Person {number},member,,member,,,,," for number, person in enumerate(people)]
    everybody = directory(*rows, f"{ALL_MEMBERS},All Members,list,,,,,,,@member")
    under = council("district", mode="advise", directory=everybody)
    source.boxes = people  # type: ignore[attr-defined]  # what a server in memory would have
    return Scanning(cast("Any", source), under=under)


def members(organisation: Organisation, number: int) -> list[str]:
    found = [f"person.{one}@aberwen.example" for one in range(number)]
    for person in found:
        organisation.mailbox(person)
    return found


def send(organisation: Organisation, person: str, *, advice: bool) -> str:
    """Lay a letter into Sent Items, one that asks for advice or one that does not; its Message-ID."""
    item = letter(sender=person) if advice else letter(sender=person, to=(RESIDENT,), text="Yes.")
    organisation.put(
        person,
        "sentitems",
        item.mime,
        sender=person,
        from_=person,
        to=item.to,
        sent=item.sent,
        message_id=item.message_id,
    )
    return item.message_id


def notices(organisation: Organisation, person: str) -> int:
    return len(organisation.mailboxes[person]["inbox"].items)


def faulty(server: EwsServer, chance: random.Random) -> None:
    """One call in seven or so goes wrong, before or after it has taken effect."""

    def script(operation: str) -> Fault | None:
        if operation in {"GetFolder", "GetDelegate"} or chance.random() > 0.15:
            return None
        kinds = ["busy", "busy-inside", "cut", "answer-lost"]
        if operation == "SyncFolderItems":
            kinds.append("state-lost")
        return Fault(kind=cast("Any", chance.choice(kinds)), pause_s=0.002)

    server.faults.script = script


async def soaked(source: EwsSource, server: EwsServer, items: int, mailboxes: int) -> None:
    organisation = server.organisation
    people = members(organisation, mailboxes)
    running = scanning(source, people)
    await running.once()
    sent = [send(organisation, people[number % mailboxes], advice=number % 3 == 0) for number in range(items)]
    expected = Counter(people[number % mailboxes] for number in range(0, items, 3))
    faulty(server, random.Random(items))  # noqa: S311  the same faults every time
    for _ in range(20):
        scanner = running.scanner()
        scanner.first_pause_s = 0.0001
        await scanner.run()
        if not scanner.failed:
            break
    server.faults.script = lambda _operation: None
    await running.once()
    assert {person: notices(organisation, person) for person in people} == {
        person: expected[person] for person in people
    }
    assert set(running.remembered) == set(sent)
    marked = sum(
        bool(one.categories) for person in people for one in organisation.mailboxes[person]["sentitems"].items.values()
    )
    assert marked == expected.total()


async def test_with_faults_at_random_every_item_is_judged_and_no_notice_comes_twice(
    source: EwsSource, server: EwsServer
) -> None:
    await soaked(source, server, 120, MEMBERS)


@pytest.mark.soak
async def test_ten_thousand_items_with_faults_at_random_are_judged_and_no_notice_comes_twice(
    make_source: MakeSource, server: EwsServer
) -> None:
    await soaked(make_source(auth="oauth"), server, 10_000, 200)


async def test_a_hint_brings_the_notice_though_the_turn_is_far_and_streams_break(
    source: EwsSource, server: EwsServer
) -> None:
    organisation = server.organisation
    people = members(organisation, MEMBERS)
    scanner = scanning(source, people).scanner(ends=False)
    scanner.poll_s = 600
    task = asyncio.create_task(scanner.run())
    try:
        for number in range(1, 4):
            await until(lambda number=number: server.asked["GetStreamingEvents"] >= number)  # type: ignore[misc]
            send(organisation, people[number % 3], advice=True)
            await until(lambda number=number: notices(organisation, people[number % 3]) == 1)  # type: ignore[misc]
            server.cut()
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
