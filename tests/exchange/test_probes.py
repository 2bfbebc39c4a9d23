"""What `doctor` tries of Exchange: that a mailbox can be read, and that the rights end somewhere."""

from pathlib import Path

from mailguard.config_tables import ExchangeTable
from mailguard.exchange.probes import Probe, probes
from tests.builders import HOUSING, LEADER, MEMBER, council
from tests.servers.mailboxes import FAULTS, FailingMailboxes
from tests.servers.running import captured_log


async def tried(source: FailingMailboxes, **table: object) -> dict[str, Probe]:
    """What came of each probe, by its name."""
    given = {"user": "mailguard", "mailboxes": (MEMBER,), **table}
    log, _ = captured_log()
    found = probes(ExchangeTable(**given), council(), Path(), log, source)  # type: ignore[arg-type]  # fields of it
    return {probe.name: probe async for probe in found}


READABLE, CANARY, GROUPS = (
    "a mailbox can be read",
    "a mailbox outside the rights is refused",
    "the groups can be read",
)


async def test_rights_that_reach_one_mailbox_and_not_the_canary_are_good() -> None:
    source = FailingMailboxes((MEMBER, HOUSING))
    source.script = lambda _call, mailbox, _after: FAULTS["refused"] if mailbox == HOUSING else None
    found = await tried(source, canary=HOUSING)
    assert {name: probe.good for name, probe in found.items()} == {READABLE: True, CANARY: True}


async def test_a_canary_that_can_be_opened_tells_that_the_rights_reach_too_far() -> None:
    found = await tried(FailingMailboxes((MEMBER, HOUSING)), canary=HOUSING)
    assert not found[CANARY].good
    assert HOUSING in found[CANARY].what
    assert "limit the account's rights" in found[CANARY].cure


async def test_without_a_canary_nobody_knows_where_the_rights_end() -> None:
    found = await tried(FailingMailboxes((MEMBER,)))
    assert not found[CANARY].good
    assert "[exchange] canary" in found[CANARY].cure


async def test_a_canary_that_does_not_exist_proves_nothing() -> None:
    assert not (await tried(FailingMailboxes((MEMBER,)), canary=LEADER))[CANARY].good


async def test_a_canary_among_the_mailboxes_is_none() -> None:
    assert not (await tried(FailingMailboxes((MEMBER,)), canary=MEMBER.upper()))[CANARY].good


async def test_a_mailbox_that_cannot_be_read_and_a_group_that_is_none_are_told_with_the_cure() -> None:
    source = FailingMailboxes((MEMBER,))
    source.script = lambda *_: FAULTS["refused"]
    found = await tried(source, groups=("gone@aberwen.example",))
    assert not found[READABLE].good
    assert found[READABLE].cure
    assert not found[GROUPS].good


async def test_where_nobody_is_to_be_looked_at_that_is_told() -> None:
    found = await tried(FailingMailboxes((MEMBER,)), exclude=(MEMBER,))
    assert found[READABLE].what == "no mailbox is to be looked at"
