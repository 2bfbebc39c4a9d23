"""Streams: where something may have happened, how they end, and that they keep nobody waiting."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator

import pytest

from mailguard.exchange.ews.source import EwsSource
from mailguard.exchange.source import RefusedError, ThrottledError
from tests.exchange.ews.conftest import CLERK, NIA, TOM, MakeSource, until
from tests.exchange.ews.test_source import ids, send
from tests.servers.ews import EwsServer, Organisation


async def some(hints: AsyncIterator[str], number: int) -> list[str]:
    async with asyncio.timeout(10):
        return [await anext(hints) for _ in range(number)]


async def rest(hints: AsyncIterator[str]) -> list[str]:
    async with asyncio.timeout(10):
        return [hint async for hint in hints]


async def test_each_mailbox_is_hinted_at_once_and_then_whenever_something_happens(
    source: EwsSource, organisation: Organisation
) -> None:
    hints = source.hints((TOM, NIA))
    assert set(await some(hints, 2)) == {TOM, NIA}
    send(organisation, NIA)
    assert await some(hints, 1) == [NIA]
    organisation.put(TOM, "drafts", b"", draft=True)
    assert await some(hints, 1) == [TOM]
    await hints.aclose()  # type: ignore[attr-defined]


async def test_events_that_are_told_twice_are_one_change(
    source: EwsSource, organisation: Organisation, server: EwsServer
) -> None:
    server.events.twice = True
    state = await source.now(TOM, "sent", None)
    hints = source.hints((TOM,))
    await some(hints, 1)
    one = send(organisation)
    await some(hints, 1)
    assert await ids(source, state) == [one.id]
    await hints.aclose()  # type: ignore[attr-defined]


async def test_signs_of_life_are_no_hints(source: EwsSource, organisation: Organisation, server: EwsServer) -> None:
    server.events.keep_alive_s = 0.01
    hints = source.hints((TOM,))
    await some(hints, 1)
    waiting = asyncio.ensure_future(anext(hints))
    await asyncio.sleep(0.2)
    assert not waiting.done()
    send(organisation)
    assert await waiting == TOM
    await hints.aclose()  # type: ignore[attr-defined]


async def test_a_stream_that_breaks_is_the_end_of_hints_and_the_next_begins_anew(
    source: EwsSource, organisation: Organisation, server: EwsServer
) -> None:
    hints = source.hints((TOM,))
    await some(hints, 1)
    await until(lambda: bool(server.asked["GetStreamingEvents"]))
    server.cut()
    assert await rest(hints) == []
    again = source.hints((TOM,))
    assert await some(again, 1) == [TOM]
    send(organisation)
    assert await some(again, 1) == [TOM]
    await again.aclose()  # type: ignore[attr-defined]


async def test_subscriptions_that_the_server_has_forgotten_are_the_end_of_hints(
    source: EwsSource, server: EwsServer
) -> None:
    hints = source.hints((TOM, NIA))
    await some(hints, 2)
    server.events.forget()
    assert await rest(hints) == []


async def test_one_mailbox_without_rights_keeps_nobody_else_from_hints(
    source: EwsSource, organisation: Organisation
) -> None:
    organisation.mailboxes[NIA].closed = True
    hints = source.hints((NIA, TOM))
    assert await some(hints, 1) == [TOM]
    await hints.aclose()  # type: ignore[attr-defined]


async def test_no_mailbox_with_rights_is_an_error(source: EwsSource, organisation: Organisation) -> None:
    organisation.mailboxes[NIA].closed = True
    with pytest.raises(RefusedError):
        await rest(source.hints((NIA,)))


async def test_a_pause_before_the_first_hint_is_told(source: EwsSource, server: EwsServer) -> None:
    server.faults.add("busy", operation="Subscribe", pause_s=3.0)
    with pytest.raises(ThrottledError) as found:
        await rest(source.hints((TOM, NIA)))
    assert found.value.after_s == 3.0


async def test_no_mailboxes_are_no_hints(source: EwsSource) -> None:
    assert await rest(source.hints(())) == []


async def test_one_connection_serves_two_hundred_mailboxes_and_no_more(
    make_source: MakeSource, organisation: Organisation, server: EwsServer
) -> None:
    people = tuple(f"member{number}@glanrafon.example" for number in range(250))
    for address in people:
        organisation.mailbox(address)
    hints = make_source(streams=1).hints(people)
    assert await some(hints, 200) == list(people[:200])
    send(organisation, people[249])
    send(organisation, people[199])
    assert await some(hints, 1) == [people[199]]
    assert server.asked["GetStreamingEvents"] == 1
    await hints.aclose()  # type: ignore[attr-defined]


async def test_all_subscriptions_of_a_connection_are_made_at_one_back_end(source: EwsSource, server: EwsServer) -> None:
    hints = source.hints((NIA, TOM, CLERK))
    await some(hints, 3)
    await until(lambda: bool(server.asked["GetStreamingEvents"]))
    assert server.anchors == {"Subscribe": {NIA}, "GetStreamingEvents": {NIA}}
    await hints.aclose()  # type: ignore[attr-defined]


async def test_a_token_that_the_server_refuses_is_renewed_for_a_stream_too(
    make_source: MakeSource, server: EwsServer
) -> None:
    source = make_source(auth="oauth")
    await source.now(TOM, "sent", None)
    server.issuer.expire()
    hints = source.hints((TOM,))
    assert await some(hints, 1) == [TOM]
    await hints.aclose()  # type: ignore[attr-defined]


@pytest.mark.parametrize("auth", ["basic", "ntlm", "oauth"])
async def test_calls_go_on_while_a_stream_waits(
    make_source: MakeSource, organisation: Organisation, server: EwsServer, auth: str
) -> None:
    server.events.keep_alive_s = 30
    source = make_source(connections=1, auth=auth)
    hints = source.hints((TOM, CLERK))
    await some(hints, 2)
    async with asyncio.timeout(5):
        state = await source.now(TOM, "sent", None)
        one = send(organisation)
        assert await ids(source, state) == [one.id]
    await hints.aclose()  # type: ignore[attr-defined]


class TestStopping:
    async def test_a_silent_stream_ends_at_once_when_the_source_is_closed(
        self, source: EwsSource, server: EwsServer
    ) -> None:
        server.events.keep_alive_s = 30
        hints = source.hints((TOM,))
        await some(hints, 1)
        began = time.monotonic()
        await source.close()
        assert await rest(hints) == []
        assert time.monotonic() - began < 2

    async def test_a_silent_stream_ends_at_once_when_nobody_listens_any_more(
        self, source: EwsSource, server: EwsServer
    ) -> None:
        server.events.keep_alive_s = 30
        hints = source.hints((TOM,))
        await some(hints, 1)
        began = time.monotonic()
        await hints.aclose()  # type: ignore[attr-defined]
        await source.close()
        assert time.monotonic() - began < 2
        assert not any(thread.name == "ews-stream" for thread in threading.enumerate())
