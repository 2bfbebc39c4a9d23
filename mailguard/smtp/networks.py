"""Which peers belong to a configured set of networks."""

import ipaddress
from collections.abc import Iterable

REMEMBERED = 4096  # peers whose answer is kept: it is asked for each message


class Networks:
    """Networks, written as in the configuration."""

    def __init__(self, networks: Iterable[str]) -> None:
        self._networks = [ipaddress.ip_network(network) for network in networks]
        self._known: dict[str, bool] = {}

    def __contains__(self, peer: str) -> bool:
        """Whether an address as the network gives it, perhaps with a zone, is in one of them; else it is no address."""
        if not self._networks:
            return False
        found = self._known.get(peer)
        if found is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            found = self._known[peer] = self._holds(peer)
        return found

    def _holds(self, peer: str) -> bool:
        try:
            address = ipaddress.ip_address(peer.partition("%")[0])
        except ValueError:
            return False
        if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
            address = address.ipv4_mapped  # how a socket that listens on both families shows an IPv4 peer
        return any(address in network for network in self._networks)
