"""What a configured peer says of a client for whom it speaks: XCLIENT and XFORWARD, as Postfix defined them."""

import ipaddress
import re

OF_XCLIENT = ("NAME", "ADDR", "PORT", "PROTO", "HELO", "LOGIN", "DESTADDR", "DESTPORT")
OF_XFORWARD = ("NAME", "ADDR", "PORT", "PROTO", "HELO", "IDENT", "SOURCE")
UNKNOWN = frozenset({"[UNAVAILABLE]", "[TEMPUNAVAIL]"})

# xtext (RFC 3461 4): printable ASCII without + and =, and +XX for any octet; nothing that could be a second command.
_ATTRIBUTE = re.compile(r"([A-Za-z]{1,20})=((?:[!-*,-<>-~]|\+[0-9A-Fa-f]{2}){1,255})")
_HEX = re.compile(rb"\+([0-9A-Fa-f]{2})")


def attributes(argument: str, known: tuple[str, ...]) -> dict[str, str] | None:
    """The attributes by their names, decoded; None if there are none, or something else stands there.

    A value that is not known to the peer is empty.
    """
    found: dict[str, str] = {}
    for word in argument.split(" "):
        match = _ATTRIBUTE.fullmatch(word)
        if match is None or match[1].upper() not in known:
            return None
        value = _HEX.sub(lambda code: bytes([int(code[1], 16)]), match[2].encode("ascii"))
        text = value.decode("utf-8", "replace")
        if not text.isprintable():
            return None
        found[match[1].upper()] = "" if match[2].upper() in UNKNOWN else text
    return found


def address(text: str) -> str | None:
    """The network address in an ADDR attribute; None if it is none."""
    try:
        return str(ipaddress.ip_address(text[5:] if text.upper().startswith("IPV6:") else text))
    except ValueError:
        return None


def offered(next_hop: str) -> str:
    """The attributes of XFORWARD that the next hop knows, of those that we know, for our EHLO reply."""
    theirs = next_hop.upper().split()
    return " ".join(name for name in OF_XFORWARD if name in theirs)
