"""The endpoint, asked for: Autodiscover version 2, which Exchange 2016 and later answer without credentials."""

from urllib.parse import urlsplit

import requests

from mailguard.exchange.ews.settings import EwsSettings, trusted
from mailguard.exchange.ews.sockets import Live, LiveAdapter
from mailguard.exchange.source import UnreachableError

CONNECT_S = 10.0
MOST_REDIRECTS = 3
CURE = "give [exchange] endpoint, the address of /EWS/Exchange.asmx"


def endpoint(settings: EwsSettings, mailbox: str, live: Live) -> str:
    """The endpoint for a mailbox, as configured or as the server says; raise UnreachableError, or one of requests."""
    if settings.endpoint:
        return settings.endpoint
    base = settings.autodiscover or f"https://autodiscover.{mailbox.rpartition('@')[2]}"
    where = f"exchange, {urlsplit(base).hostname}"
    with requests.Session() as session:
        session.trust_env = False
        session.verify = trusted(settings)
        session.mount("https://", LiveAdapter(live))
        session.adapters.pop("http://")  # no redirect may lead out of TLS
        session.max_redirects = MOST_REDIRECTS
        reply = session.get(
            f"{base}/autodiscover/autodiscover.json/v1.0/{mailbox}",
            params={"Protocol": "EWS"},
            timeout=(CONNECT_S, settings.timeout_s),
        )
        found = _url(reply)
    if urlsplit(found).scheme != "https":
        raise UnreachableError(where, "autodiscover names no endpoint", CURE)
    return found


def _url(reply: requests.Response) -> str:
    if reply.status_code != requests.codes.ok:
        return ""
    said = reply.json()
    return str(said.get("Url", "")) if isinstance(said, dict) else ""
