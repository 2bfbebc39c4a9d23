"""What addresses, hosts, ports and names of variables look like in a configuration."""

import re
from collections.abc import Iterator

from mailguard.config_access import Fault

MAX_PORT = 65_535
LABEL = r"[^\W_](?:[\w-]*[^\W_])?"
DOMAIN = re.compile(rf"(?:{LABEL}\.)+{LABEL}")
ADDRESS = re.compile(rf"[^\s@<>()\[\],;:\\\"]+@(?:{LABEL}\.)+{LABEL}")
HOST = re.compile(rf"\[[0-9A-Fa-f:.]+\]|{LABEL}(?:\.{LABEL})*")
VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def address(key: str, text: str) -> Iterator[Fault]:
    """Yield what is wrong with an e-mail address."""
    if not ADDRESS.fullmatch(text):
        yield Fault(key, "this is no e-mail address", 'write it as "name@council.gov.uk"')


def host_port(key: str, text: str) -> Iterator[Fault]:
    """Yield what is wrong with a host and port."""
    host, colon, port = text.rpartition(":")
    form = 'write it as "127.0.0.1:8025"'
    if not colon or not port.isascii() or not port.isdigit():
        yield Fault(key, "it names no port", form)
    elif not 0 < int(port) <= MAX_PORT:
        yield Fault(key, f"port {int(port)} does not exist", f"give 1 to {MAX_PORT}")
    elif ":" in host and not host.startswith("["):
        yield Fault(key, "an IPv6 address stands in brackets", 'write it as "[::1]:8025"')
    elif not HOST.fullmatch(host):
        yield Fault(key, "it names no host", form)
