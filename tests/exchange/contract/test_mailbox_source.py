"""The promises of MailboxSource, kept by every source."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from mailguard.exchange.source import Change, Folder, Item, Key, NoMailboxError, StateLostError, Unreadable
from tests.exchange.contract.worlds import NIA, TOM, Mail, World, able

NOW = datetime.now(UTC).replace(microsecond=0)
NOTICE = b"From: mailguard@glanrafon.example\r\nMessage-ID: <1.notice@glanrafon.example>\r\n\r\nAdvice.\r\n"


def for_those_who_can(*abilities: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("world", able(*abilities), indirect=True)  # type: ignore[arg-type]


async def all_changes(
    world: World, state: str, mailbox: str = TOM, *, most: int = 100, folder: Folder = "sent"
) -> tuple[list[Change], str]:
    """All changes since a state, page by page, and the state after them."""
    found: list[Change] = []
    more = True
    while more:
        page = await world.source.changes(mailbox, folder, state, most=most)
        assert len(page.changes) <= most
        found += page.changes
        state, more = page.state, page.more
    return found, state


async def put_one(world: World, mail: Mail | None = None, mailbox: str = TOM) -> tuple[Key, str]:
    """Put a message into an empty mailbox; its key, and the state after it."""
    state = await world.source.now(mailbox, "sent", None)
    await world.put(mailbox, mail or Mail())
    [change], state = await all_changes(world, state, mailbox)
    return change.key, state


async def read_one(world: World, key: Key, mailbox: str = TOM) -> Item:
    [item] = await world.source.fetch(mailbox, (key,))
    assert isinstance(item, Item)
    return item


async def test_what_is_sent_after_now_is_created_once(world: World) -> None:
    await world.put(TOM, Mail(number=1))
    state = await world.source.now(TOM, "sent", None)
    assert (await all_changes(world, state))[0] == []
    await world.put(TOM, Mail(number=2))
    [change], state = await all_changes(world, state)
    assert change.kind == "created"
    assert (await read_one(world, change.key)).message_id == Mail(number=2).message_id
    assert (await all_changes(world, state))[0] == []


async def test_the_same_state_tells_the_same_again(world: World) -> None:
    state = await world.source.now(TOM, "sent", None)
    await world.put(TOM, Mail())
    first, _ = await all_changes(world, state)
    again, _ = await all_changes(world, state)
    assert first == again


@pytest.mark.parametrize("most", [1, 3, 100])
async def test_pages_tell_every_item_once(world: World, most: int) -> None:
    state = await world.source.now(TOM, "sent", None)
    for number in range(7):
        await world.put(TOM, Mail(number=number))
    changes, _ = await all_changes(world, state, most=most)
    items = await world.source.fetch(TOM, tuple(change.key for change in changes))
    told = [item.message_id for item in items if isinstance(item, Item)]
    assert sorted(told) == [Mail(number=number).message_id for number in range(7)]


async def test_mailboxes_do_not_mix(world: World) -> None:
    toms, nias = [await world.source.now(mailbox, "sent", None) for mailbox in (TOM, NIA)]
    await world.put(NIA, Mail(sender=NIA, from_=NIA))
    assert (await all_changes(world, toms))[0] == []
    assert len((await all_changes(world, nias, NIA))[0]) == 1


async def test_an_item_has_its_people_and_its_whole_message(world: World) -> None:
    mail = Mail(
        sender=NIA,
        from_=TOM,
        to=("a@elsewhere.example", "b@elsewhere.example"),
        cc=("c@elsewhere.example",),
        bcc=("d@elsewhere.example",),
        sent=NOW,
    )
    key, _ = await put_one(world, mail)
    item = await read_one(world, key)
    assert (item.key, item.mime, item.message_id) == (key, mail.mime, mail.message_id)
    assert (item.sender, item.from_) == (NIA, TOM)
    assert (item.to, item.cc, item.bcc) == (mail.to, mail.cc, mail.bcc)
    assert item.sent is not None
    assert item.sent.utcoffset() is not None


async def test_items_come_in_the_order_of_the_keys(world: World) -> None:
    state = await world.source.now(TOM, "sent", None)
    for number in range(25):
        await world.put(TOM, Mail(number=number))
    changes, _ = await all_changes(world, state)
    keys = tuple(change.key for change in changes)[::-1]
    items = await world.source.fetch(TOM, keys)
    assert tuple(item.key for item in items) == keys
    assert await world.source.fetch(TOM, ()) == ()


@for_those_who_can("since")
async def test_what_was_sent_since_a_moment_is_told_and_what_was_sent_before_is_not(world: World) -> None:
    await world.put(TOM, Mail(number=1, sent=NOW - timedelta(days=3)))
    await world.put(TOM, Mail(number=3, sent=NOW - timedelta(hours=1)))
    await world.put(TOM, Mail(number=2, sent=NOW - timedelta(hours=2)))
    state = await world.source.now(TOM, "sent", NOW - timedelta(days=1))
    changes, state = await all_changes(world, state, most=1)
    items = [await read_one(world, change.key) for change in changes]
    assert [item.message_id for item in items] == [Mail(number=2).message_id, Mail(number=3).message_id]
    await world.put(TOM, Mail(number=4))
    assert len((await all_changes(world, state))[0]) == 1


@for_those_who_can("drafts")
async def test_drafts_are_apart_and_were_not_sent(world: World) -> None:
    sent = await world.source.now(TOM, "sent", None)
    drafts = await world.source.now(TOM, "drafts", None)
    await world.put(TOM, Mail(), folder="drafts")
    assert (await all_changes(world, sent))[0] == []
    [change], _ = await all_changes(world, drafts, folder="drafts")
    assert (await read_one(world, change.key)).sent is None


@for_those_who_can("remove")
async def test_an_item_that_is_gone_is_told_as_such(world: World) -> None:
    key, state = await put_one(world)
    await world.remove(TOM, key)
    assert await world.source.fetch(TOM, (key,)) == (Unreadable(key=key, why="gone"),)
    [change], _ = await all_changes(world, state)
    assert (change.kind, change.key.id) == ("deleted", key.id)


@for_those_who_can("mark")
async def test_a_mark_keeps_the_other_categories_and_the_message(world: World) -> None:
    key, _ = await put_one(world, Mail(categories=("Blue", "ask")))
    marked = await world.source.mark(TOM, key, add=("advice",), remove=("ask",))
    assert marked is not None
    assert await world.categories(TOM, key) == ("Blue", "advice")
    item = await read_one(world, marked)
    assert (item.categories, item.mime) == (("Blue", "advice"), Mail().mime)


@for_those_who_can("mark")
async def test_a_mark_is_a_change_of_which_its_maker_knows_the_version(world: World) -> None:
    key, state = await put_one(world)
    marked = await world.source.mark(TOM, key, add=("advice",))
    [change], _ = await all_changes(world, state)
    assert (change.kind, change.key) == ("updated", marked)
    assert await world.source.mark(TOM, change.key, add=("advice",)) == marked


@for_those_who_can("mark", "remove")
async def test_a_mark_on_an_item_that_is_gone_is_none(world: World) -> None:
    key, _ = await put_one(world)
    await world.remove(TOM, key)
    assert await world.source.mark(TOM, key, add=("advice",)) is None


@for_those_who_can("deliver")
async def test_a_notice_lies_in_the_inbox_and_nothing_was_sent(world: World) -> None:
    state = await world.source.now(TOM, "sent", None)
    await world.source.deliver(TOM, NOTICE)
    assert await world.inbox(TOM) == (NOTICE,)
    assert (await all_changes(world, state))[0] == []


@for_those_who_can("deliver")
async def test_a_notice_that_lies_there_is_not_laid_again_but_another_is(world: World) -> None:
    another = NOTICE.replace(b"<1.", b"<2.")
    for notice in (NOTICE, NOTICE, another):
        await world.source.deliver(TOM, notice)
    assert sorted(await world.inbox(TOM)) == [NOTICE, another]


@for_those_who_can("others")
async def test_others_are_those_who_may_read(world: World) -> None:
    assert await world.source.others(TOM) == ()
    await world.share(TOM, NIA)
    assert await world.source.others(TOM) == (NIA,)
    assert await world.source.others(NIA) == ()


@for_those_who_can("members")
async def test_a_group_has_members_and_without_a_group_there_is_an_error(world: World) -> None:
    assert await world.source.members("all@glanrafon.example") == (TOM, NIA)
    with pytest.raises(NoMailboxError):
        await world.source.members("nobody@glanrafon.example")


@for_those_who_can("hints")
async def test_a_hint_names_the_mailbox_in_which_something_happened(world: World) -> None:
    hints = world.source.hints((TOM, NIA))
    begun = {await anext(hints), await anext(hints)}
    assert begun == {TOM, NIA}
    await world.put(NIA, Mail(sender=NIA, from_=NIA))
    async with asyncio.timeout(10):
        assert await anext(hints) == NIA


@for_those_who_can("hints")
async def test_hints_end_when_the_source_is_closed(world: World) -> None:
    hints = world.source.hints((TOM,))
    await anext(hints)
    await world.source.close()
    async with asyncio.timeout(10):
        assert [hint async for hint in hints] == []


async def test_a_mailbox_that_is_not_there_is_an_error(world: World) -> None:
    with pytest.raises(NoMailboxError):
        await world.source.now("nobody@glanrafon.example", "sent", None)


async def test_a_state_that_is_none_is_lost(world: World) -> None:
    with pytest.raises(StateLostError):
        await world.source.changes(TOM, "sent", "nonsense", most=5)


async def test_it_can_be_closed_twice(world: World) -> None:
    await world.source.now(TOM, "sent", None)
    await world.source.close()
    await world.source.close()
