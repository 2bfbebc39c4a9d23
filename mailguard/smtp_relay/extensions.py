"""Which extensions the client is offered: ours, and of the next hop's those that travel with a message."""

from collections.abc import Mapping

OVERHEAD = 1024  # octets: more than the two fields that go before a message can ever take
TRAVELLING = ("8BITMIME", "SMTPUTF8", "DSN", "ENHANCEDSTATUSCODES")


def offered(next_hop: Mapping[str, str], largest: int) -> frozenset[str]:
    """The lines of our EHLO reply, for what the next hop offers and the largest message we take, in octets.

    PIPELINING is of each hop, and ours to offer. SIZE is the next hop's less what we add, and never above it; there, 0
    or nothing means that no limit is known (RFC 1870 4).
    """
    lines = {"PIPELINING", *(name for name in TRAVELLING if name in next_hop)}
    if "SIZE" in next_hop:
        lines.add(f"SIZE {size_limit(next_hop, largest)}")
    return frozenset(lines)


def size_limit(next_hop: Mapping[str, str], largest: int) -> int:
    """The largest message, in octets, that both take: at the next hop, with our two fields before it."""
    text = next_hop.get("SIZE", "")
    theirs = int(text) if text.isascii() and text.isdigit() and len(text) <= 20 else 0  # noqa: PLR2004  RFC 1870 3
    return min(largest, max(1, theirs - OVERHEAD)) if theirs else largest  # 0 would mean: no limit is known


def hello(hostname: str, lines: frozenset[str]) -> bytes:
    """The EHLO reply (RFC 5321 4.1.1.1)."""
    all_lines = [hostname, *sorted(lines)]
    last = len(all_lines) - 1
    return b"".join(
        f"250{' ' if number == last else '-'}{line}\r\n".encode("ascii") for number, line in enumerate(all_lines)
    )
