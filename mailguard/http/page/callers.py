"""Who asks, how often one may, and whether a form comes from our own page.

The socket's peer counts; what X-Forwarded-For says counts only where the peer is a web server of the council's own.
"""

from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

from starlette.requests import Request

from mailguard.http.pace import Pace

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
WRONG_PER_MINUTE = 20  # links that open nothing: more than a person mistypes
HOUSE = 64  # bits of an IPv6 address that one customer has for himself
OWN = frozenset({"same-origin", "none"})  # of Sec-Fetch-Site; "none": the user did it, without any page


class Callers:
    """Counts requests and wrong links by caller; both counts are bounded in memory (`Pace`)."""

    def __init__(self, forwarded_by: Sequence[str], per_minute: int, clock: Callable[[], float]) -> None:
        self._servers = tuple(ip_network(network) for network in forwarded_by)
        self._pace = Pace(per_minute, clock)
        self._wrong = Pace(WRONG_PER_MINUTE, clock)

    def name(self, request: Request) -> str:
        """The caller as it is counted: an IPv4 address, the 64 bits of an IPv6 one, or what the socket says."""
        peer = request.client.host if request.client else ""
        address = _address(peer)
        for said in reversed(",".join(request.headers.getlist("x-forwarded-for")).split(",")):
            if address is None or not self._ours(address):
                break
            address = _address(said.strip()) or address
        return _house(address) if address else peer

    def wait(self, caller: str) -> int:
        """Take one request; 0 if it may go on, else the seconds after which it may. Wrong links count as well."""
        return self._wrong.look(caller) or self._pace.wait(caller)

    def opened_nothing(self, caller: str) -> None:
        """Note a link that opens nothing."""
        self._wrong.wait(caller)

    def _ours(self, address: Address) -> bool:
        return any(address.version == network.version and address in network for network in self._servers)


def _address(text: str) -> Address | None:
    try:
        address = ip_address(text.strip("[]"))
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _house(address: Address) -> str:
    return str(ip_network((address, HOUSE), strict=False)) if address.version == 6 else str(address)  # noqa: PLR2004  IPv6


def from_our_page(request: Request, origin: str) -> bool:
    """Whether a form was sent from a page of our own, as far as the browser tells; `origin` is that of `public_url`.

    Our pages send no referrer, so that browsers write `Origin: null` for them, too (Fetch, 3.2): then, and with old
    browsers that write neither field, the link, which no other page knows, must do.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in OWN
    said = request.headers.get("origin", "null").lower()
    return said in ("null", origin) or urlsplit(said).netloc == request.headers.get("host", "").lower()
