"""Sockets that are bound before the processes begin that will accept on them."""

import socket

from mailguard.config import ConfigError, host_port


def bound(key: str, address: str) -> list[socket.socket]:
    """Sockets bound to `host:port`, one for each address of the host; raise ConfigError, naming `key`, if none can be.

    All processes accept on the same socket, so that a client whose connection waits when one of them ends gets another.
    """
    host, port = host_port(address)
    opened: list[socket.socket] = []
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        for family, kind, protocol, _, place in dict.fromkeys(found):
            one = socket.socket(family, kind, protocol)
            opened.append(one)
            one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            one.bind(place)
    except OSError as fault:
        for one in opened:
            one.close()
        cure = "give an address of this machine and a port that is free"
        raise ConfigError(key, f"this address cannot be used ({fault.strerror})", cure) from None
    return opened
