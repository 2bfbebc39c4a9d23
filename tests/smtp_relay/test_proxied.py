"""Load balancers that tell whose connection it is, in both versions of the PROXY protocol."""

import socket
import struct

import pytest

from mailguard.config_tables import LimitsTable
from tests.servers.next_hop import next_hop
from tests.servers.outcomes import GWEN, OWAIN
from tests.servers.running import relay

BALANCERS = ["127.0.0.0/8"]
COUNCIL = ["10.1.0.0/16", "2001:db8::/32"]
SIGNATURE = b"\r\n\r\n\x00\r\nQUIT\n"
TLV = b"\x04\x00\x03abc"


def v2(family: int, addresses: bytes, command: int = 0x21) -> bytes:
    return SIGNATURE + struct.pack("!BBH", command, family, len(addresses)) + addresses


def inet(source: str) -> bytes:
    return socket.inet_aton(source) + socket.inet_aton("10.9.9.9") + struct.pack("!HH", 4711, 25)


def inet6(source: str) -> bytes:
    to = socket.inet_pton(socket.AF_INET6, "2001:db8::25")
    return socket.inet_pton(socket.AF_INET6, source) + to + struct.pack("!HH", 4711, 25)


@pytest.mark.parametrize(
    ("header", "peer"),
    [
        (b"PROXY TCP4 10.1.2.3 10.9.9.9 4711 25\r\n", "[10.1.2.3]"),
        (b"PROXY TCP6 2001:db8::7 2001:db8::25 4711 25\r\n", "[IPv6:2001:db8::7]"),
        (v2(0x11, inet("10.1.2.3")), "[10.1.2.3]"),
        (v2(0x11, inet("10.1.2.3") + TLV), "[10.1.2.3]"),
        (v2(0x21, inet6("2001:db8::7")), "[IPv6:2001:db8::7]"),
    ],
)
async def test_the_client_is_whom_the_balancer_names(header: bytes, peer: str) -> None:
    async with next_hop() as hop, relay(hop.port, allow=COUNCIL, proxy_protocol=BALANCERS) as running:
        one = await running.connect()
        await one.send(header)
        await one.greet()
        await one.envelope(GWEN, OWAIN)
        await one.message(b"Subject: x\r\n\r\n")
        assert peer.encode() in hop.taken[0].content.split(b"\r\n")[0]


@pytest.mark.parametrize(
    "header",
    [
        b"PROXY TCP4 192.0.2.1 10.9.9.9 4711 25\r\n",  # a stranger
        v2(0x11, inet("192.0.2.1")),
        b"PROXY TCP4 10.1.2.3 10.9.9.9 4711\r\n",
        b"PROXY TCP4 10.1.2.3\x00 10.9.9.9 4711 25\r\n",
        b"PROXY  TCP4 10.1.2.3 10.9.9.9 4711 25\r\n",
        b"PROXY TCP4 10.1.2.3 10.9.9.9 4711 25" + b" " * 90 + b"\r\n",
        b"PROXY TCP6 10.1.2.3 10.9.9.9 4711 25\r\n",
        b"EHLO post.glanrafon.example\r\n",
        v2(0x11, inet("10.1.2.3")[:-1]),
        v2(0x31, b"\0" * 216),
        v2(0x11, inet("10.1.2.3"), command=0x31),
        SIGNATURE[:-1] + b"X" + struct.pack("!BBH", 0x21, 0x11, 12) + inet("10.1.2.3"),
    ],
)
async def test_whoever_is_not_named_or_not_allowed_is_turned_away(header: bytes) -> None:
    async with next_hop() as hop, relay(hop.port, allow=COUNCIL, proxy_protocol=BALANCERS) as running:
        one = await running.connect()
        await one.send(header)
        assert (await one.reply()).startswith(b"554 5.7.1 ")
        assert await one.reply() == b""
        assert hop.opened == 0


@pytest.mark.parametrize(
    "header", [b"PROXY UNKNOWN\r\n", v2(0x00, b"", command=0x20), v2(0x11, inet("192.0.2.1"), 0x20)]
)
async def test_a_balancer_that_speaks_for_itself_is_the_client(header: bytes) -> None:
    async with next_hop() as hop, relay(hop.port, proxy_protocol=BALANCERS) as running:
        one = await running.connect()
        await one.send(header)
        assert (await one.reply()).startswith(b"220 ")


async def test_connections_are_counted_by_whom_the_balancer_names() -> None:
    limits = LimitsTable(connections_per_peer=1)
    async with next_hop() as hop, relay(hop.port, None, limits, allow=COUNCIL, proxy_protocol=BALANCERS) as running:
        said = []
        for source in ("10.1.2.3", "10.1.2.4", "10.1.2.3"):
            one = await running.connect()
            await one.send(v2(0x11, inet(source)))
            said.append((await one.reply())[:3])
        assert said == [b"220", b"220", b"421"]


async def test_nobody_else_may_name_a_client() -> None:
    async with next_hop() as hop, relay(hop.port, proxy_protocol=["192.0.2.0/24"]) as running:
        one = await running.connect()
        assert (await one.reply()).startswith(b"220 ")
        assert (await one.ask(b"PROXY TCP4 10.1.2.3 10.9.9.9 4711 25")).startswith(b"502 ")


async def test_the_name_and_the_first_command_may_come_in_one_segment() -> None:
    async with next_hop() as hop, relay(hop.port, allow=COUNCIL, proxy_protocol=BALANCERS) as running:
        one = await running.connect()
        await one.send(v2(0x11, inet("10.1.2.3")) + b"EHLO post.glanrafon.example\r\nNOOP\r\n")
        assert [(await one.reply())[:4] for _ in range(3)] == [b"220 ", b"250-", b"250 "]
