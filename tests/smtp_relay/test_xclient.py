"""Peers that speak for others: XCLIENT changes who is there, XFORWARD tells the next hop, and both are for few."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailguard.smtp_relay.xclient import OF_XCLIENT, OF_XFORWARD, address, attributes, offered
from tests.servers.next_hop import ALL, next_hop
from tests.servers.outcomes import GWEN, OWAIN
from tests.servers.running import Client, relay

HERE = ["127.0.0.0/8"]
FORWARDS = (*ALL, "XFORWARD NAME ADDR PROTO HELO SOURCE PORT IDENT OTHER")
TOLD = b"XFORWARD NAME=pc7.glanrafon.example ADDR=IPV6:2001:db8::7 HELO=[192.0.2.1] IDENT=a+2Bb SOURCE=LOCAL"


def test_a_value_is_decoded_and_an_unknown_one_is_empty() -> None:
    told = attributes("addr=10.1.2.3 LOGIN=gwen+40glanrafon.example NAME=[UNAVAILABLE]", OF_XCLIENT)
    assert told == {"ADDR": "10.1.2.3", "LOGIN": "gwen@glanrafon.example", "NAME": ""}


@pytest.mark.parametrize(
    "argument",
    ["", "ADDR", "ADDR=", "=x", "ADDR=a  NAME=b", "OTHER=x", "NAME=a=b", "NAME=a+", "NAME=a+0D+0A", "NAME=ŵ"],
)
def test_what_is_no_list_of_attributes_is_none(argument: str) -> None:
    assert attributes(argument, OF_XCLIENT) is None


@given(st.text(max_size=40))
def test_whatever_is_taken_has_no_second_command_in_it(text: str) -> None:
    told = attributes(f"NAME={text}", OF_XFORWARD)
    if told is not None:
        assert not re.search(r"[\x00-\x20]", text)
        assert all(value.isprintable() for value in told.values())


def test_an_address_is_written_as_postfix_writes_it() -> None:
    assert (address("IPV6:2001:db8::7"), address("10.1.2.3"), address("somewhere")) == ("2001:db8::7", "10.1.2.3", None)


def test_of_the_attributes_of_the_next_hop_those_are_offered_that_we_know() -> None:
    assert offered("name addr OTHER") == "NAME ADDR"
    assert offered("") == ""


async def sent(one: Client) -> bytes:
    await one.envelope(GWEN, OWAIN)
    return await one.message(b"Subject: x\r\n\r\n")


async def test_xforward_goes_on_to_the_next_hop_in_its_place() -> None:
    script = {"XFORWARD": b"250-2.0.0 Noted\r\n250 2.0.0 with thanks\r\n"}
    async with next_hop(extensions=FORWARDS, script=script) as hop, relay(hop.port, xforward=HERE) as running:
        one = await running.connect()
        assert b"XFORWARD NAME ADDR PORT PROTO HELO IDENT SOURCE\r\n" in await one.greet()
        assert await one.ask(TOLD) == script["XFORWARD"]
        assert (await sent(one)).startswith(b"250 ")
        assert hop.commands[1:3] == [TOLD.decode(), f"MAIL FROM:<{GWEN}>"]
        assert b"[127.0.0.1]" in hop.taken[0].content.split(b"\r\n")[0]


@pytest.mark.parametrize(("extensions", "networks"), [(ALL, HERE), (FORWARDS, ["192.0.2.0/24"]), (FORWARDS, [])])
async def test_xforward_is_for_configured_peers_and_next_hops_that_know_it(
    extensions: tuple[str, ...], networks: list[str]
) -> None:
    async with next_hop(extensions=extensions) as hop, relay(hop.port, xforward=networks) as running:
        one = await running.connect()
        assert b"XFORWARD" not in await one.greet()
        assert (await one.ask(TOLD)).startswith(b"503 ")
        assert (await sent(one)).startswith(b"250 ")
        assert "XFORWARD" not in "".join(hop.commands)


async def test_xforward_with_something_else_in_it_goes_nowhere() -> None:
    async with next_hop(extensions=FORWARDS) as hop, relay(hop.port, xforward=HERE) as running:
        one = await running.connect()
        await one.greet()
        for argument in (b"NAME=a\0b", b"NAME=a b", b"LOGIN=gwen", b"MAIL FROM:<x>", b""):
            assert (await one.ask(b"XFORWARD " + argument)).startswith(b"50")
        await one.envelope(GWEN, OWAIN)
        assert (await one.ask(TOLD)).startswith(b"503 ")
        assert "XFORWARD" not in "".join(hop.commands)


async def test_xclient_tells_who_is_there_and_begins_the_session_anew() -> None:
    login = b"XCLIENT ADDR=10.1.2.3 NAME=pc7.glanrafon.example LOGIN=gwen.parry@glanrafon.example"
    async with next_hop() as hop, relay(hop.port, xclient=HERE) as running:
        one = await running.connect()
        assert b"XCLIENT NAME ADDR PORT PROTO HELO LOGIN DESTADDR DESTPORT\r\n" in await one.greet()
        assert (await one.ask(login)).startswith(b"220 ")
        assert (await one.ask(f"MAIL FROM:<{GWEN}>".encode())).startswith(b"503 5.5.1 Say EHLO first")
        await one.ask(b"EHLO pc7.glanrafon.example")
        assert (await sent(one)).startswith(b"250 ")
        assert running.inspector.seen[0][1].authenticated == GWEN
        assert hop.taken[0].content.startswith(b"Received: from pc7.glanrafon.example ([10.1.2.3])")


async def test_a_client_that_xclient_names_is_no_more_allowed_than_if_it_came_itself() -> None:
    async with next_hop() as hop, relay(hop.port, xclient=HERE) as running:
        one = await running.connect()
        await one.greet()
        for told, reply in ((b"ADDR=192.0.2.1", b"554 5.7.1 "), (b"ADDR=127.0.0.9", b"250 ")):
            assert (await one.ask(b"XCLIENT " + told)).startswith(b"220 ")
            await one.ask(b"EHLO pc7.glanrafon.example")
            assert (await one.ask(f"MAIL FROM:<{GWEN}>".encode())).startswith(reply)
            await one.ask(b"RSET")


async def test_xclient_is_for_configured_peers_between_messages() -> None:
    async with next_hop() as hop, relay(hop.port) as running:
        one = await running.connect()
        assert b"XCLIENT" not in await one.greet()
        assert (await one.ask(b"XCLIENT ADDR=10.1.2.3")).startswith(b"503 ")
        assert (await sent(one)).startswith(b"250 ")
    async with next_hop() as hop, relay(hop.port, xclient=HERE) as running:
        one = await running.connect()
        await one.greet()
        for told in (b"ADDR=nowhere", b"OTHER=x", b""):
            assert (await one.ask(b"XCLIENT " + told)).startswith(b"501 ")
        await one.envelope(GWEN, OWAIN)
        assert (await one.ask(b"XCLIENT ADDR=10.1.2.3")).startswith(b"503 ")
