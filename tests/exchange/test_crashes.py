"""Wherever the process ends, what comes after repeats nothing that anybody sees, and misses nothing."""

from collections.abc import Callable
from itertools import count

import pytest

from mailguard.config_tables import CategoriesTable
from tests.builders import JUNIOR, MEMBER
from tests.servers.mailboxes import FailingLedger, FailingMailboxes, PowerCutError, Scanning, letter

CYNGOR = CategoriesTable().advice_cy


def cut_at(gate: int) -> Callable[..., BaseException | None]:
    """A script that ends the process at the gate of that number, counted over mailboxes and ledger together."""
    numbers = count()

    def script(*_: object) -> BaseException | None:
        return PowerCutError() if next(numbers) == gate else None

    return script


async def life(scanning: Scanning, ledger: FailingLedger, gate: int) -> bool:
    """One life of the scanner, ended at a gate; whether it came to that."""
    scanning.source.script = ledger.script = cut_at(gate)
    visits = scanning.scanner().visits
    try:
        await visits.sent.effects.roster.read()
        for mailbox in (MEMBER, JUNIOR):
            while await visits.look(mailbox):
                pass
    except PowerCutError:
        return True
    finally:
        scanning.source.script = ledger.script = lambda *_: None
    return False


async def begun(ledger: FailingLedger) -> Scanning:
    scanning = Scanning(FailingMailboxes((MEMBER, JUNIOR)), ledger=ledger, table={"drafts": True})
    await scanning.once()
    scanning.source.put(MEMBER, letter(name="<own@aberwen.example>"))
    for mailbox in (MEMBER, JUNIOR):
        scanning.source.put(mailbox, letter(sender=JUNIOR, from_=MEMBER, name="<both@aberwen.example>"))
    scanning.source.put(MEMBER, letter(sent=None, categories=(CategoriesTable().look_again,)), "drafts")
    return scanning


GATES = 60  # more than one life passes; that all were tried is asserted


@pytest.mark.parametrize("second", [None, 2, 5, 9, 14])
async def test_wherever_the_process_ends_once_or_twice_each_message_is_told_once(second: int | None) -> None:
    ended = []
    for gate in range(GATES):
        ledger = FailingLedger()
        scanning = await begun(ledger)
        ended.append(await life(scanning, ledger, gate))
        if second is not None:
            await life(scanning, ledger, second)
        await scanning.once()
        await scanning.once()
        assert (scanning.told(MEMBER), scanning.told(JUNIOR)) == (2, 1), gate
        assert scanning.marks(MEMBER) == [(CYNGOR,), ()], gate
        assert scanning.marks(MEMBER, "drafts") == [(CYNGOR,)], gate
        assert len(scanning.marks(JUNIOR)[0]) == 1, gate
    assert ended[0]
    assert not ended[-1]


async def test_a_state_that_the_server_lost_brings_nobody_a_second_notice_and_misses_nothing() -> None:
    ledger = FailingLedger()
    scanning = await begun(ledger)
    await scanning.once()
    scanning.source.put(MEMBER, letter(name="<meanwhile@aberwen.example>"))
    scanning.source.life += 1
    await scanning.once()
    assert (scanning.told(MEMBER), scanning.told(JUNIOR)) == (3, 1)
    assert "exchange_state_lost" in [event["event"] for event in scanning.events]
