"""2,000 mailboxes of an Exchange server looked at in turn, as the scanner does, and what that costs here.

The server is a process of its own and does not hold words against the schema: what is measured is the adapter.
"""

import asyncio
import multiprocessing
import os
import resource
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter, process_time

from mailguard.exchange.ews import EwsSettings
from mailguard.exchange.ews.source import EwsSource
from mailguard.exchange.source import Item
from tests.servers.certificates import Authority
from tests.servers.ews import Organisation, ews_server

MAILBOXES = 2000
LYING = 20  # items in each
NEW = 200  # mailboxes in which something has come
ROUNDS = 3
VARIABLE = "MAILGUARD_BENCH_EXCHANGE"
MAIL = b"Subject: hello\r\n\r\n" + b"One line of text.\r\n" * 300


def rows() -> list[tuple[str, float]]:
    """Mailboxes and items a second, milliseconds of our own time, megabytes."""
    os.environ[VARIABLE] = "x"
    found: list[tuple[str, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        authority = Authority(Path(folder))
        for auth in ("basic", "ntlm"):
            for connections in (1, 4):
                with _server(authority, auth) as (endpoint, put):
                    settings = EwsSettings(
                        endpoint=endpoint,
                        auth=auth,
                        user="scanner",
                        password_env=VARIABLE,
                        ca=authority.certificate,
                        connections=connections,
                    )
                    measured = asyncio.run(_rows(settings, put))
                found += [(f"{auth}, {connections} connections: {what}", figure) for what, figure in measured]
    return found


async def _rows(settings: EwsSettings, put: Connection) -> list[tuple[str, float]]:
    source = EwsSource(settings)
    people = [_address(number) for number in range(MAILBOXES)]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    try:
        began = perf_counter()
        found = await asyncio.gather(*(source.now(one, "sent", None) for one in people))
        states = dict(zip(people, found, strict=True))
        beginning = MAILBOXES / (perf_counter() - began)
        began, own = perf_counter(), process_time()
        for _ in range(ROUNDS):
            await _round(source, states)
        took, own = perf_counter() - began, process_time() - own
        put.send(NEW)
        put.recv()
        began = perf_counter()
        items = await _round(source, states)
        new = perf_counter() - began
    finally:
        await source.close()
    assert items == NEW
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return [
        ("initial positions a second", beginning),
        ("mailboxes a second, nothing new", ROUNDS * MAILBOXES / took),
        ("our own time a mailbox, ms", own * 1000 / ROUNDS / MAILBOXES),
        (f"round of {MAILBOXES} with {NEW} new items fetched, s", new),
        ("memory that was added at most, MB", grown / 1024),
    ]


async def _round(source: EwsSource, states: dict[str, str]) -> int:
    """Look at every mailbox once; how many items were new."""

    async def one(mailbox: str) -> int:
        page = await source.changes(mailbox, "sent", states[mailbox], most=100)
        states[mailbox] = page.state
        items = await source.fetch(mailbox, tuple(change.key for change in page.changes))
        return sum(isinstance(item, Item) for item in items)

    return sum(await asyncio.gather(*map(one, states)))


@contextmanager
def _server(authority: Authority, auth: str) -> Iterator[tuple[str, Connection]]:
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(authority, auth, theirs), daemon=True)
    process.start()
    try:
        yield ours.recv(), ours
    finally:
        ours.send(0)
        process.join(20)


def _serve(authority: Authority, auth: str, pipe: Connection) -> None:
    organisation = Organisation()
    organisation.passwords["scanner"] = "x"
    organisation.impersonators.add("scanner")
    for number in range(MAILBOXES):
        for _ in range(LYING):
            organisation.put(_address(number), "sentitems", MAIL)
    with ews_server(organisation, authority.sign("mail.glanrafon.example", file=auth), None) as server:
        pipe.send(server.endpoint)
        while number := int(pipe.recv()):
            for one in range(number):
                organisation.put(_address(one * (MAILBOXES // number)), "sentitems", MAIL)
            pipe.send(True)


def _address(number: int) -> str:
    return f"member{number}@glanrafon.example"
