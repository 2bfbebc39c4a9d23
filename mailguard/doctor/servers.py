"""Probes of other servers: the next hop, the one that takes notices, and this service under its public address."""

import asyncio
import http.client
import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

from mailguard.config import host_port
from mailguard.config_tables import Config, RelayTable
from mailguard.doctor.probe import Answer, Probe
from mailguard.smtp.client import NextHopError, SmtpClient
from mailguard.smtp.tls import NextHopTls

ANSWER_S = 5.0
AHEAD_S = 60.0
LIVE = b'"live"'  # what /healthz says
PAGE = b"govuk-"  # what the page of held mail is made of
REFUSED = {
    "unreachable": ("nobody answers there", "see that the server runs, and that a firewall lets mailguard through"),
    "tls": ("it answers without the TLS that is asked for", "look at its certificate, or at relay.next_hop_tls"),
}

Get = Callable[[str], tuple[int, bytes, str]]


def probes(
    config: Config, file: Path, get: Get | None = None, clock: Callable[[], float] = time.time
) -> Iterator[Probe]:
    """Yield the probes of servers; `get` fetches an address: status, the beginning of the body, the Date field."""
    relay, notices, web = config.relay, config.notices, config.http
    if relay is not None:
        yield _next_hop(relay, file.parent)
    if notices is not None and not notices.submit and relay is None:
        yield _fixed("notices", "no server takes them", "give notices.submit, or a [relay] with its next hop")
    if notices is not None and notices.submit:
        yield _smtp("notices.submit", notices.submit, config)
    if web is not None:
        yield _local(web.listen, get or _get)
        if web.public_url:
            yield _public(web.public_url.rstrip("/"), get or _get, clock)


def _fixed(where: str, what: str, cure: str) -> Probe:
    async def ask() -> Iterable[Answer]:
        return (Answer(where=where, what=what, cure=cure),)

    return Probe(where, ask)


def _next_hop(relay: RelayTable, base: Path) -> Probe:
    async def ask() -> Iterable[Answer]:
        tls = NextHopTls(relay, base)
        return (await _greeted("relay.next_hop", relay.next_hop, relay.hostname or "localhost", tls),)

    return Probe("relay.next_hop", ask)


def _smtp(where: str, place: str, config: Config) -> Probe:
    async def ask() -> Iterable[Answer]:
        return (await _greeted(where, place, (config.relay.hostname if config.relay else "") or "localhost", None),)

    return Probe(where, ask)


async def _greeted(where: str, place: str, name: str, tls: NextHopTls | None) -> Answer:
    """Say EHLO and QUIT, and tell what was offered."""
    host, port = host_port(place)
    try:
        client = await SmtpClient.connect(host, port, name=name, connect_s=ANSWER_S, reply_s=ANSWER_S, tls=tls)
    except NextHopError as fault:
        what, cure = REFUSED.get(fault.fault, ("it does not talk as a mail server", "see what runs there"))
        return Answer(where=where, what=what, cure=cure)
    offers, secure = client.extensions, client.secure
    await client.quit()
    size = offers.get("SIZE", "")
    most = f"messages up to {int(size) // 1024**2} MiB" if size.isdigit() and int(size) else "no limit of size told"
    lacks = [word for word in ("8BITMIME", "SMTPUTF8", "DSN") if word not in offers]
    private = "with TLS" if secure else "without TLS"
    return Answer(where=where, what=f"it answers, {private}, {most}" + (f", no {', '.join(lacks)}" if lacks else ""))


def _local(listen: str, get: Get) -> Probe:
    async def ask() -> Iterable[Answer]:
        host, port = host_port(listen)
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104  not to listen there, but to ask
        at = f"[{host}]" if ":" in host else host
        try:
            status, body, _ = await asyncio.to_thread(get, f"http://{at}:{port}/healthz")
        except (OSError, http.client.HTTPException):
            cure = "start it (`systemctl start mailguard`), then ask again"
            return (Answer(where="http.listen", what="mailguard does not answer there", cure=cure),)
        if LIVE not in body:
            what = f"something else answers there (status {status})"
            return (Answer(where="http.listen", what=what, cure="give another port, or end what listens there"),)
        return (Answer(where="http.listen", what="mailguard answers"),)

    return Probe("http.listen", ask)


def _public(url: str, get: Get, clock: Callable[[], float]) -> Probe:
    async def ask() -> Iterable[Answer]:
        where = "http.public_url"
        try:
            status, body, date = await asyncio.to_thread(get, f"{url}/held/none")
        except ssl.SSLError:
            cure = "see that it is for this name, and vouched for"
            return (Answer(where=where, what="its certificate is not trusted here", cure=cure),)
        except (OSError, http.client.HTTPException):
            cure = "see that the name resolves and that the web server passes requests on"
            return (Answer(where=where, what="it cannot be reached from here", cure=cure),)
        if PAGE not in body:
            what = f"something else than mailguard answers there (status {status})"
            cure = "let the web server pass /held/, /tell/ and /assets/ on to http.listen"
            return (Answer(where=where, what=what, cure=cure),)
        return (Answer(where=where, what="people reach the page there"), *_clock(date, clock()))

    return Probe("http.public_url", ask)


def _clock(date: str, now: float) -> Iterator[Answer]:
    """Our clock against the one of the web server."""
    try:
        there = parsedate_to_datetime(date).timestamp()
    except ValueError:
        return
    if abs(there - now) > AHEAD_S:
        what = f"it is {abs(there - now):.0f} seconds off the web server's"
        yield Answer(where="clock", what=what, cure="set both by NTP: links end too early or too late")
    else:
        yield Answer(where="clock", what="it agrees with the web server")


def _get(address: str) -> tuple[int, bytes, str]:
    parts = urlsplit(address)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=ANSWER_S)
    try:
        connection.request("GET", parts.path)
        answer = connection.getresponse()
        return answer.status, answer.read(65_536), answer.getheader("date", "")
    finally:
        connection.close()
