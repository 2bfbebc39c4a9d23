"""Mailboxes of an Exchange server: what the adapter reads there, and what it does."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from mailguard.exchange.ews.source import EwsSource
from mailguard.exchange.source import Item, Key, NoMailboxError, RefusedError, StateLostError, Unreadable
from tests.exchange.ews.conftest import ACCOUNT, APPLICATION, CLERK, NIA, TOM, MakeSource, until
from tests.servers.certificates import RSA, Authority
from tests.servers.ews import EwsServer, Organisation, Permission, Stored

NOW = datetime.now(UTC).replace(microsecond=0)
HELLO = b"Subject: hello\r\n\r\nHello.\r\n"


def send(organisation: Organisation, address: str = TOM, **properties: object) -> Stored:
    return organisation.put(address, "sentitems", HELLO, **({"sender": address, "from_": address} | properties))


def key(stored: Stored) -> Key:
    return Key(id=stored.id, version=stored.change_key)


async def ids(source: EwsSource, state: str, most: int = 100) -> list[str]:
    """All that has changed since a state, by id."""
    found: list[str] = []
    more = True
    while more:
        page = await source.changes(TOM, "sent", state, most=most)
        assert len(page.changes) <= most
        found += [change.key.id for change in page.changes]
        state, more = page.state, page.more
    return found


class TestAuthentication:
    @pytest.mark.parametrize(
        "settings",
        [{"auth": "basic"}, {"auth": "ntlm"}, {"auth": "ntlm", "user": "GLANRAFON\\scanner"}, {"auth": "oauth"}],
        ids=["basic", "ntlm", "ntlm with a domain", "oauth"],
    )
    async def test_each_way_leads_to_the_mailbox(
        self, make_source: MakeSource, organisation: Organisation, settings: dict[str, str]
    ) -> None:
        source = make_source(**settings)
        state = await source.now(TOM, "sent", None)
        one = send(organisation)
        assert await ids(source, state) == [one.id]

    @pytest.mark.parametrize("version", ["Exchange2016", "Exchange2019", "ExchangeSE"])
    async def test_each_version_is_asked_for_in_words_that_it_knows(
        self, make_source: MakeSource, version: str
    ) -> None:
        assert await make_source(version=version).now(TOM, "sent", None)

    async def test_an_application_proves_itself_by_a_certificate(
        self, make_source: MakeSource, server: EwsServer, authority: Authority
    ) -> None:
        own = authority.sign("mailguard.glanrafon.example", file="application", kind=RSA)
        server.issuer.certificates[APPLICATION] = own.certificate
        source = make_source(
            auth="oauth", certificate=own.certificate, certificate_key=own.key, scope="api://x/.default"
        )
        assert await source.now(TOM, "sent", None)
        assert server.issuer.scopes == ["api://x/.default"]

    async def test_a_token_serves_all_threads_and_many_calls(self, make_source: MakeSource, server: EwsServer) -> None:
        source = make_source(auth="oauth")
        await asyncio.gather(*(source.now(TOM, "sent", None) for _ in range(12)))
        assert server.issuer.fetched == 1

    async def test_a_token_that_the_server_refuses_is_renewed_at_once(
        self, make_source: MakeSource, server: EwsServer
    ) -> None:
        source = make_source(auth="oauth")
        state = await source.now(TOM, "sent", None)
        server.issuer.expire()
        await asyncio.gather(*(source.changes(TOM, "sent", state, most=5) for _ in range(12)))
        assert server.issuer.fetched == 2

    async def test_a_token_near_its_end_is_renewed_before_it(self, make_source: MakeSource, server: EwsServer) -> None:
        server.issuer.lifetime_s = 200  # less than what the library thinks worth keeping
        source = make_source(auth="oauth")
        state = await source.now(TOM, "sent", None)
        await source.changes(TOM, "sent", state, most=5)
        assert server.issuer.fetched > 1
        assert server.asked["SyncFolderItems"] == 2

    async def test_an_endpoint_that_is_not_given_is_asked_for(self, make_source: MakeSource, server: EwsServer) -> None:
        source = make_source(endpoint="", autodiscover=server.url)
        assert await source.now(TOM, "sent", None)

    async def test_a_delegate_needs_full_access(self, make_source: MakeSource, organisation: Organisation) -> None:
        organisation.full_access.add((ACCOUNT, TOM))
        source = make_source(access="delegate")
        assert await source.now(TOM, "sent", None)
        with pytest.raises(RefusedError, match="no rights on this mailbox"):
            await source.now(NIA, "sent", None)


class TestNow:
    async def test_what_lay_there_before_is_no_change(self, source: EwsSource, organisation: Organisation) -> None:
        for _ in range(1100):
            send(organisation)
        state = await source.now(TOM, "sent", None)
        later = send(organisation)
        assert await ids(source, state) == [later.id]

    async def test_what_was_sent_since_a_moment_comes_first_and_the_oldest_of_it_at_once(
        self, source: EwsSource, organisation: Organisation
    ) -> None:
        send(organisation, sent=NOW - timedelta(days=3))
        wanted = [send(organisation, sent=NOW - timedelta(hours=hours)).id for hours in (1, 3, 2)]
        state = await source.now(TOM, "sent", NOW - timedelta(days=1))
        later = send(organisation)
        found = await ids(source, state, most=2)
        assert found[:3] == [wanted[1], wanted[2], wanted[0]]
        assert set(found[3:]) == {later.id}

    async def test_many_items_of_one_second_are_told_once_each(
        self, source: EwsSource, organisation: Organisation
    ) -> None:
        wanted = {send(organisation, sent=NOW - timedelta(hours=1)).id for _ in range(30)}
        state = await source.now(TOM, "sent", NOW - timedelta(days=1))
        found = await ids(source, state, most=7)
        assert set(found) == wanted
        assert len(found) == 30

    async def test_drafts_are_reckoned_by_their_last_change(
        self, source: EwsSource, organisation: Organisation
    ) -> None:
        old = NOW - timedelta(days=9)
        organisation.put(TOM, "drafts", HELLO, sent=old, changed=old, draft=True)
        young = organisation.put(TOM, "drafts", HELLO, sent=old, changed=NOW, draft=True)
        state = await source.now(TOM, "drafts", NOW - timedelta(days=1))
        page = await source.changes(TOM, "drafts", state, most=5)
        assert [change.key.id for change in page.changes] == [young.id]

    async def test_a_pause_in_the_middle_does_not_begin_it_anew(
        self, source: EwsSource, organisation: Organisation, server: EwsServer
    ) -> None:
        for _ in range(1100):
            send(organisation)
        server.faults.add("slow", times=1, pause_s=0.01)
        task = asyncio.create_task(source.now(TOM, "sent", None))
        await until(lambda: bool(server.asked["SyncFolderItems"]))
        server.faults.add("busy", pause_s=0.05)
        await task
        assert server.asked["SyncFolderItems"] == 4


class TestChanges:
    async def test_each_kind_is_told_with_the_newest_version(
        self, source: EwsSource, organisation: Organisation
    ) -> None:
        first, second = send(organisation), send(organisation)
        state = await source.now(TOM, "sent", None)
        third = send(organisation)
        organisation.change(TOM, first.id, categories=("x",))
        organisation.remove(TOM, second.id)
        page = await source.changes(TOM, "sent", state, most=10)
        told = {(change.kind, change.key.id) for change in page.changes}
        assert told == {("created", third.id), ("updated", first.id), ("deleted", second.id)}
        assert {change.key.version for change in page.changes if change.kind == "updated"} == {first.change_key}
        assert not page.more

    async def test_one_page_is_one_request(
        self, source: EwsSource, organisation: Organisation, server: EwsServer
    ) -> None:
        state = await source.now(TOM, "sent", None)
        wanted = [send(organisation).id for _ in range(10)]
        before = server.asked["SyncFolderItems"]
        page = await source.changes(TOM, "sent", state, most=4)
        assert server.asked["SyncFolderItems"] == before + 1
        assert [change.key.id for change in page.changes] == wanted[:4]
        assert page.more

    @pytest.mark.parametrize("state", ["", "{}", "nonsense", '{"sync":"bm9uc2Vuc2U="}'])
    async def test_a_state_that_nobody_knows_is_lost(self, source: EwsSource, state: str) -> None:
        with pytest.raises(StateLostError):
            await source.changes(TOM, "sent", state, most=5)


class TestFetch:
    async def test_an_item_is_whole(self, source: EwsSource, organisation: Organisation) -> None:
        stored = organisation.put(
            CLERK,
            "sentitems",
            HELLO,
            sender=NIA,
            from_=CLERK,
            to=("a@elsewhere.example", TOM),
            cc=("b@elsewhere.example",),
            bcc=("c@elsewhere.example",),
            message_id="<1@glanrafon.example>",
            categories=("Blue", "Red"),
            sent=NOW,
        )
        [item] = await source.fetch(CLERK, (key(stored),))
        assert not isinstance(item, Unreadable)
        assert (item.key, item.mime, item.message_id) == (key(stored), HELLO, "<1@glanrafon.example>")
        assert (item.sender, item.from_) == (NIA, CLERK)
        assert (item.to, item.cc) == (("a@elsewhere.example", TOM), ("b@elsewhere.example",))
        assert item.bcc == ("c@elsewhere.example",)
        assert (item.sent, item.categories) == (NOW, ("Blue", "Red"))

    async def test_a_draft_was_not_sent(self, source: EwsSource, organisation: Organisation) -> None:
        stored = organisation.put(TOM, "drafts", HELLO, draft=True)
        [item] = await source.fetch(TOM, (key(stored),))
        assert not isinstance(item, Unreadable)
        assert item.sent is None

    async def test_names_of_the_servers_directory_become_addresses(
        self, source: EwsSource, organisation: Organisation
    ) -> None:
        organisation.names["/O=GLANRAFON/CN=TOM"] = TOM
        stored = send(organisation, sender="/O=GLANRAFON/CN=TOM", to=("/O=GLANRAFON/CN=GONE",), routing="EX", from_="")
        [item] = await source.fetch(TOM, (key(stored),))
        assert not isinstance(item, Unreadable)
        assert (item.sender, item.from_) == (TOM, TOM)
        assert item.to == ("/O=GLANRAFON/CN=GONE",)

    async def test_what_cannot_be_had_does_not_keep_the_rest_away(
        self, source: EwsSource, organisation: Organisation
    ) -> None:
        stored = [send(organisation) for _ in range(5)]
        organisation.remove(TOM, stored[1].id)
        stored[2].fault = "ErrorItemCorrupt"
        stored[3].fault = "ErrorMimeContentConversionFailed"
        stored[4].mime = b""
        found = await source.fetch(TOM, tuple(key(one) for one in stored))
        assert [one.why if isinstance(one, Unreadable) else "" for one in found] == [
            "",
            "gone",
            "broken",
            "broken",
            "broken",
        ]
        assert [one.key for one in found] == [key(one) for one in stored]

    async def test_many_are_asked_for_twenty_at_a_time(
        self, source: EwsSource, organisation: Organisation, server: EwsServer
    ) -> None:
        stored = [send(organisation) for _ in range(45)]
        found = await source.fetch(TOM, tuple(key(one) for one in stored))
        assert [one.key for one in found] == [key(one) for one in stored]
        assert server.asked["GetItem"] == 6  # their sizes, and they themselves

    async def test_large_ones_are_asked_for_one_by_one(
        self, source: EwsSource, organisation: Organisation, server: EwsServer
    ) -> None:
        stored = [send(organisation) for _ in range(4)]
        for one in stored[:3]:
            one.mime = HELLO + b"x" * 9_000_000
        found = await source.fetch(TOM, tuple(key(one) for one in stored))
        assert [one.mime if isinstance(one, Item) else b"" for one in found] == [one.mime for one in stored]
        assert server.asked["GetItem"] == 4  # sizes, the first, the second, and the third with the small one

    async def test_an_item_of_twenty_megabytes_comes_whole_and_the_loop_goes_on(
        self, source: EwsSource, organisation: Organisation
    ) -> None:
        stored = send(organisation)
        stored.mime = HELLO + b"x" * 20_000_000
        task = asyncio.create_task(source.fetch(TOM, (key(stored),)))
        turns = 0
        while not task.done():
            await asyncio.sleep(0.01)
            turns += 1
        [item] = await task
        assert not isinstance(item, Unreadable)
        assert item.mime == stored.mime
        assert turns > 3


class TestMark:
    async def test_other_categories_and_the_text_stay(self, source: EwsSource, organisation: Organisation) -> None:
        stored = send(organisation, categories=("Blue", "Ask"))
        found = await source.mark(TOM, key(stored), add=("Advice",), remove=("Ask",))
        assert (stored.categories, stored.mime) == (("Blue", "Advice"), HELLO)
        assert found == key(stored)

    async def test_an_invitation_is_marked_as_one(self, source: EwsSource, organisation: Organisation) -> None:
        stored = send(organisation, kind="MeetingRequest")
        await source.mark(TOM, key(stored), add=("Advice",))
        assert stored.categories == ("Advice",)

    async def test_the_last_category_can_go(self, source: EwsSource, organisation: Organisation) -> None:
        stored = send(organisation, categories=("Ask",))
        await source.mark(TOM, key(stored), add=(), remove=("Ask",))
        assert stored.categories == ()

    async def test_what_is_so_already_is_not_written(
        self, source: EwsSource, organisation: Organisation, server: EwsServer
    ) -> None:
        stored = send(organisation, categories=("Advice",))
        assert await source.mark(TOM, key(stored), add=("Advice",)) == key(stored)
        assert not server.asked["UpdateItem"]

    async def test_somebody_elses_change_in_between_is_kept(
        self, source: EwsSource, organisation: Organisation, server: EwsServer
    ) -> None:
        stored = send(organisation)
        old = key(stored)
        organisation.change(TOM, stored.id, categories=("Blue",))
        server.faults.add("code", operation="UpdateItem", code="ErrorIrresolvableConflict")
        assert await source.mark(TOM, old, add=("Advice",)) == key(stored)
        assert stored.categories == ("Blue", "Advice")

    async def test_an_item_that_is_gone_is_none(self, source: EwsSource, organisation: Organisation) -> None:
        stored = send(organisation)
        organisation.remove(TOM, stored.id)
        assert await source.mark(TOM, key(stored), add=("Advice",)) is None


async def test_a_notice_lies_unread_in_the_inbox_and_is_no_draft(source: EwsSource, organisation: Organisation) -> None:
    await source.deliver(TOM, HELLO)
    [stored] = organisation.mailboxes[TOM]["inbox"].items.values()
    assert (stored.mime, stored.read, stored.draft) == (HELLO, False, False)
    assert not organisation.mailboxes[TOM]["sentitems"].items


class TestOthers:
    async def test_a_mailbox_of_its_owner_alone_has_none(self, source: EwsSource) -> None:
        assert await source.others(TOM) == ()

    async def test_readers_of_folders_and_delegates_are_told_once_each(
        self, source: EwsSource, organisation: Organisation
    ) -> None:
        tom = organisation.mailboxes[TOM]
        tom["inbox"].permissions += [
            Permission(who=NIA, level="Reviewer"),
            Permission(who="in-only@glanrafon.example", level="Contributor"),
            Permission(who=ACCOUNT, level="Owner"),
            Permission(who=TOM, level="Owner"),
        ]
        tom["sentitems"].permissions.append(Permission(who=NIA, level="Editor"))
        tom.delegates = {CLERK: "Editor", "calendar@glanrafon.example": "None"}
        assert await source.others(TOM) == (NIA, CLERK)

    async def test_everybody_is_somebody(self, source: EwsSource, organisation: Organisation) -> None:
        organisation.mailboxes[TOM]["sentitems"].permissions[0] = Permission(who="Default", level="Reviewer")
        assert await source.others(TOM) == ("Default",)

    async def test_a_delegate_sees_what_stands_on_the_folders(
        self, make_source: MakeSource, organisation: Organisation
    ) -> None:
        organisation.full_access.add((ACCOUNT, TOM))
        organisation.mailboxes[TOM]["inbox"].permissions.append(Permission(who=NIA, level="Reviewer"))
        assert await make_source(access="delegate").others(TOM) == (NIA,)


class TestMembers:
    @pytest.mark.parametrize("auth", ["basic", "oauth"])
    async def test_groups_within_groups_are_opened_though_they_hold_each_other(
        self, make_source: MakeSource, organisation: Organisation, auth: str
    ) -> None:
        organisation.groups["all@glanrafon.example"] = (TOM, "cabinet@glanrafon.example", "/O=ELSEWHERE")
        organisation.groups["cabinet@glanrafon.example"] = (NIA, TOM, "all@glanrafon.example")
        assert await make_source(auth=auth).members("all@glanrafon.example") == (TOM, NIA)

    async def test_a_group_that_is_not_there_is_told(self, source: EwsSource) -> None:
        with pytest.raises(NoMailboxError):
            await source.members("nobody@glanrafon.example")
