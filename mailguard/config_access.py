"""What may be wrong with the settings of `[relay]` for who may send, and for TLS on either side."""

import ipaddress
from collections.abc import Iterator
from typing import NamedTuple

from mailguard.config_tables import RelayTable

MUST = ("require", "implicit")


class Fault(NamedTuple):
    """One thing wrong: key, what, and what to do."""

    key: str
    what: str
    cure: str


def relay_faults(relay: RelayTable) -> Iterator[Fault]:
    """Yield what is wrong with the settings for TLS, for who may send, and for peers that speak for others."""
    yield from _server(relay)
    yield from _clients(relay)
    yield from _next_hop(relay)
    for key in ("xforward", "xclient", "proxy_protocol"):
        for entry, network in enumerate(getattr(relay, key), start=1):
            yield from network_fault(f"relay.{key}, entry {entry}", network)


def network_fault(
    key: str, text: str, danger: str = "which makes an open relay", whose: str = "mail servers"
) -> Iterator[Fault]:
    """Yield what is wrong with one network; `danger` is what comes of letting in everybody."""
    try:
        network = ipaddress.ip_network(text, strict=False)
    except ValueError:
        yield Fault(key, "this is no network", 'write it as "10.1.0.0/16"')
        return
    if network.prefixlen == 0:
        yield Fault(key, f"this is everybody, {danger}", f"name the networks of your own {whose}")
    elif "/" in text and str(network.network_address) != str(ipaddress.ip_interface(text).ip):
        yield Fault(key, "this is an address within a network", f'write the network as "{network}"')


def is_local(host: str) -> bool:
    """Whether a host is this machine, as far as the words tell."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _server(relay: RelayTable) -> Iterator[Fault]:
    if relay.tls in MUST and not relay.tls_certificate:
        yield Fault("relay.tls", "there is no certificate for it", "give tls_certificate and tls_key")
    if relay.tls_key and not relay.tls_certificate:
        yield Fault("relay.tls_key", "there is no certificate for it", "give tls_certificate, too")


def _clients(relay: RelayTable) -> Iterator[Fault]:
    has_tls = relay.tls != "off" and bool(relay.tls_certificate)
    if relay.client_ca and not has_tls:
        yield Fault("relay.client_ca", "clients show certificates over TLS only", "give tls_certificate and tls_key")
    if relay.client_names and not relay.client_ca:
        yield Fault("relay.client_names", "nobody vouches for these names", "give client_ca, which signs certificates")
    if relay.auth != "off" and not has_tls:
        yield Fault("relay.auth", "passwords travel over TLS only", "give tls_certificate and tls_key")
    if relay.auth == "file" and not relay.auth_file:
        yield Fault("relay.auth_file", "it is missing", "give the file that `mailguard config user` writes lines for")
    if relay.auth_file and relay.auth != "file":
        yield Fault("relay.auth_file", f'it is not read with auth = "{relay.auth}"', 'set auth = "file" or remove it')


def _next_hop(relay: RelayTable) -> Iterator[Fault]:
    for key in ("next_hop_ca", "next_hop_name"):
        if getattr(relay, key) and relay.next_hop_tls not in MUST:
            cure = 'set next_hop_tls = "require" or remove it'
            yield Fault(f"relay.{key}", f'no certificate is checked with next_hop_tls = "{relay.next_hop_tls}"', cure)
    if relay.next_hop_key and not relay.next_hop_certificate:
        yield Fault("relay.next_hop_key", "there is no certificate for it", "give next_hop_certificate, too")
    host = relay.next_hop.rpartition(":")[0]
    if relay.auth == "next-hop" and relay.next_hop_tls not in MUST and not is_local(host):
        cure = 'set next_hop_tls = "require"'
        yield Fault("relay.auth", "passwords would go to the next hop without a certain TLS", cure)
