"""Sent mail is judged, marked and told once, and only to its sender."""

from datetime import date, timedelta

import pytest

from mailguard.config_tables import CategoriesTable
from mailguard.exchange.effects import PutOffError
from mailguard.ledger import LedgerInMemory, telling_key
from tests.builders import ALL_MEMBERS, CHIEF, DIRECTOR, HOUSING, JUNIOR, MEMBER, NEWSDESK, RESIDENT, council
from tests.servers.mailboxes import FAULTS, NOW, FailingMailboxes, Scanning, letter

ADVICE, CYNGOR = CategoriesTable().advice, CategoriesTable().advice_cy
ENGLISH = "patricia.venn@aberwen.example"  # reads English first


async def begun(*mailboxes: str, **given: object) -> Scanning:
    """A scanner that has taken up its position in empty mailboxes."""
    scanning = Scanning(FailingMailboxes(mailboxes or (MEMBER,)), **given)  # type: ignore[arg-type]  # fields of it
    await scanning.once()
    return scanning


async def test_a_message_to_all_members_is_marked_and_told_in_the_senders_own_language() -> None:
    scanning = await begun(MEMBER, ENGLISH)
    scanning.source.put(MEMBER, letter())
    scanning.source.put(ENGLISH, letter(sender=ENGLISH))
    assert (await scanning.once())["told"] == 2
    assert scanning.marks(MEMBER) == [(CYNGOR,)]
    assert scanning.marks(ENGLISH) == [(ADVICE,)]
    notice = scanning.source.boxes[ENGLISH].inbox[0].decode()
    assert f"To: {ENGLISH}" in notice
    assert "has gone out" in notice


async def test_what_was_sent_before_the_scanner_came_is_left_alone() -> None:
    source = FailingMailboxes((MEMBER,))
    source.put(MEMBER, letter())
    scanning = Scanning(source)
    assert not await scanning.once()
    assert scanning.marks(MEMBER) == [()]


async def test_since_a_day_older_mail_is_marked_but_nobody_is_told_of_what_is_older_than_max_age() -> None:
    source = FailingMailboxes((MEMBER,))
    source.put(MEMBER, letter(sent=NOW - timedelta(days=40)))
    source.put(MEMBER, letter(sent=NOW - timedelta(days=4)))
    source.put(MEMBER, letter(sent=NOW - timedelta(hours=47)))
    scanning = Scanning(source, table={"since": date(2026, 9, 1)})
    counts = await scanning.once()
    assert (counts["old"], counts["told"]) == (1, 1)
    assert scanning.marks(MEMBER) == [(), (CYNGOR,), (CYNGOR,)]
    assert scanning.told(MEMBER) == 1


async def test_our_own_mark_and_the_owners_edits_bring_no_second_look() -> None:
    scanning = await begun()
    item = scanning.source.put(MEMBER, letter())
    await scanning.once()
    scanning.source.edit(MEMBER, item)
    fetched = scanning.source.fetched[MEMBER]
    await scanning.once()
    assert scanning.source.fetched[MEMBER] == fetched == 1
    assert scanning.told(MEMBER) == 1


async def test_blind_copies_are_known_from_the_senders_own_copy() -> None:
    scanning = await begun(under=council("county", mode="advise"))
    scanning.source.put(MEMBER, letter(to=(CHIEF,), bcc=(NEWSDESK,), text="A word about the hedge."))
    assert (await scanning.once())["told"] == 1
    assert NEWSDESK in scanning.source.boxes[MEMBER].inbox[0].decode()


async def test_a_clean_message_is_left_as_it_is() -> None:
    scanning = await begun()
    scanning.source.put(MEMBER, letter(to=(RESIDENT,), text="Thank you, I shall ask about the lamp."))
    assert (await scanning.once())["clean"] == 1
    assert scanning.marks(MEMBER) == [()]
    assert "others" not in scanning.source.calls


async def test_where_others_read_the_mailbox_nothing_shows_and_nobody_is_told() -> None:
    scanning = await begun()
    scanning.source.boxes[MEMBER].others = ("secretary@aberwen.example",)
    scanning.source.put(MEMBER, letter())
    assert (await scanning.once())["withheld"] == 1
    assert scanning.marks(MEMBER) == [()]
    assert scanning.told(MEMBER) == 0
    assert scanning.mailed == []


async def test_who_asks_for_it_is_marked_and_told_by_mail_alone_though_others_read_the_mailbox() -> None:
    scanning = await begun(table={"asked_by": (MEMBER,)})
    scanning.source.boxes[MEMBER].others = ("secretary@aberwen.example",)
    scanning.source.put(MEMBER, letter())
    assert (await scanning.once())["told"] == 1
    assert scanning.marks(MEMBER) == [(CYNGOR,)]
    assert scanning.told(MEMBER) == 0
    assert [recipient for recipient, _ in scanning.mailed] == [MEMBER]


async def test_a_server_that_does_not_say_who_reads_a_mailbox_counts_as_one_that_others_read() -> None:
    scanning = await begun()
    scanning.source.put(MEMBER, letter())
    scanning.source.script = lambda call, _mailbox, _after: FAULTS["refused"] if call == "others" else None
    assert (await scanning.once())["withheld"] == 1


async def test_who_sends_in_anothers_name_is_told_in_his_own_mailbox_and_the_other_is_not() -> None:
    scanning = await begun(MEMBER, JUNIOR)
    scanning.source.put(MEMBER, letter(sender=JUNIOR, from_=MEMBER))
    assert (await scanning.once())["told"] == 1
    assert (scanning.told(MEMBER), scanning.told(JUNIOR)) == (0, 1)
    assert scanning.marks(MEMBER) == [()]


async def test_a_delegate_whose_mailbox_is_not_looked_at_is_told_by_mail() -> None:
    scanning = await begun(MEMBER)
    scanning.source.put(MEMBER, letter(sender=JUNIOR, from_=MEMBER))
    assert (await scanning.once())["told"] == 1
    assert [recipient for recipient, _ in scanning.mailed] == [JUNIOR]


async def test_the_two_copies_of_one_message_are_told_once() -> None:
    scanning = await begun(MEMBER, JUNIOR)
    for mailbox in (MEMBER, JUNIOR):
        scanning.source.put(mailbox, letter(sender=JUNIOR, from_=MEMBER, name="<both@aberwen.example>"))
    counts = await scanning.once()
    assert (counts["told"], counts["elsewhere"]) == (1, 1)
    assert scanning.told(JUNIOR) == 1
    assert scanning.marks(JUNIOR) == [(ADVICE,)]
    assert scanning.marks(MEMBER) == [()]


async def test_what_the_relay_has_told_is_marked_and_not_judged_again() -> None:
    ledger = LedgerInMemory()
    scanning = await begun(ledger=ledger)
    assert await ledger.first_to_tell(telling_key(ledger, "<told@aberwen.example>", MEMBER), b"relay")
    scanning.source.put(MEMBER, letter(name="<told@aberwen.example>"))
    assert (await scanning.once())["elsewhere"] == 1
    assert scanning.remembered == []
    assert scanning.marks(MEMBER) == [(CYNGOR,)]
    assert scanning.told(MEMBER) == 0


async def test_the_relay_is_not_the_first_where_the_scanner_has_told() -> None:
    ledger = LedgerInMemory()
    scanning = await begun(ledger=ledger)
    scanning.source.put(MEMBER, letter(name="<told@aberwen.example>"))
    await scanning.once()
    assert not await ledger.first_to_tell(telling_key(ledger, "<told@aberwen.example>", MEMBER), b"relay")


async def test_what_could_be_told_to_nobody_here_is_left_to_the_relay() -> None:
    ledger = LedgerInMemory()
    scanning = await begun(ledger=ledger)
    scanning.source.boxes[MEMBER].others = ("secretary@aberwen.example",)
    scanning.source.put(MEMBER, letter(name="<left@aberwen.example>"))
    await scanning.once()
    assert await ledger.first_to_tell(telling_key(ledger, "<left@aberwen.example>", MEMBER), b"relay")


async def test_beside_a_relay_a_young_message_waits_and_then_is_told() -> None:
    scanning = await begun(settled=timedelta(seconds=0.05))
    scanning.source.put(MEMBER, letter(sent=NOW))
    scanner = scanning.scanner()

    def later(call: str, _mailbox: str, _after: object) -> None:
        if call == "changes" and scanning.source.calls["fetch"]:
            scanning.now = NOW + timedelta(seconds=1)

    scanning.source.script = later
    await scanner.run()
    assert scanning.source.calls["fetch"] == 2
    assert scanning.told(MEMBER) == 1


async def test_excluded_and_protected_mailboxes_are_never_opened() -> None:
    people = council("district", mode="advise")
    scanning = Scanning(
        FailingMailboxes((MEMBER, HOUSING, DIRECTOR)), under=people, table={"exclude": (HOUSING.upper(),)}
    )
    await scanning.once()
    assert scanning.source.opened == {MEMBER, DIRECTOR}


async def test_nothing_is_opened_before_people_were_told_of_it() -> None:
    scanning = Scanning(FailingMailboxes((MEMBER,)), informed=False)
    await scanning.once()
    assert scanning.source.opened == set()


async def test_mail_of_people_outside_the_council_is_not_read() -> None:
    scanning = await begun()
    scanning.source.put(MEMBER, letter(sender=RESIDENT))
    assert (await scanning.once())["unread"] == 1
    assert scanning.marks(MEMBER) == [()]


async def test_a_store_that_was_restored_tells_nobody_again_of_what_is_marked() -> None:
    scanning = await begun()
    item = scanning.source.put(MEMBER, letter())
    await scanning.once()
    again = Scanning(scanning.source, table={"since": date(2026, 10, 1)})
    assert (await again.once())["known"] == 1
    assert again.told(MEMBER) == 1
    assert item.key.id in scanning.source.boxes[MEMBER].items


async def test_a_notice_that_the_mail_server_puts_off_is_tried_again() -> None:
    scanning = await begun(table={"asked_by": (MEMBER,)}, puts_off=True)
    scanning.source.boxes[MEMBER].others = ("secretary@aberwen.example",)
    scanning.source.put(MEMBER, letter(to=(ALL_MEMBERS,)))
    with pytest.raises(PutOffError):
        await scanning.scanner().visits.look(MEMBER)
    scanning.puts_off = False
    await scanning.once()
    assert len(scanning.mailed) == 1
