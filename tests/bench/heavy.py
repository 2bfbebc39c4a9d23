"""Mail that is made to cost time, and clients that take theirs: what becomes of a message sent beside them.

The service is a process of its own, with its workers, as a council runs it, and so are the next hop and the sender of
the bombs. Beside each bomb, small messages go one after the other from the moment when it begins to come to the moment
when it is answered. A thousand clients say EHLO and nothing more, each with its own session with the next hop.
"""

import asyncio
import resource
import smtplib
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from tests.bench.relay import process
from tests.builders import ALL_MEMBERS, MEMBER
from tests.conftest import ROOT
from tests.servers.bombs import bombs
from tests.servers.postfix import free_port
from tests.servers.running import Client
from tests.servers.service import Service, service

SMALL = f"From: {MEMBER}\r\nTo: {ALL_MEMBERS}\r\nSubject: hello\r\n\r\nHello.\r\n".encode()
IDLE = 1000
BESIDE = 300  # messages measured alone, and beside idle clients


def rows() -> list[tuple[str, float]]:
    """Milliseconds."""
    return asyncio.run(_rows())


async def _rows() -> list[tuple[str, float]]:
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 16_384), hard))
    found: list[tuple[str, float]] = []
    with tempfile.TemporaryDirectory() as folder, process("sink") as sink:
        async with _serving(Path(folder), sink.port) as one, _client(one) as beside:
            found += _figures("alone", [await timed(beside) for _ in range(BESIDE)])
            worst: list[float] = []
            for name, bomb in bombs(MEMBER, ALL_MEMBERS).items():
                path = Path(folder) / "bomb"
                path.write_bytes(bomb)
                took, others = await _beside(one, beside, path)
                found += [(f"{name}: answered after, ms", took), (f"{name}: slowest beside it, ms", max(others))]
                worst += others
            found += _figures("beside a bomb", worst)
            async with AsyncExitStack() as idle:
                for _ in range(IDLE):
                    await idle.enter_async_context(_client(one))
                found += _figures(f"beside {IDLE} idle clients", [await timed(beside) for _ in range(BESIDE)])
    return found


def _figures(what: str, times: list[float]) -> list[tuple[str, float]]:
    return [
        (f"{what}: p50, ms", median(times)),
        (f"{what}: p99, ms", quantiles(times, n=100)[98]),
        (f"{what}: slowest, ms", max(times)),
    ]


async def _beside(one: Service, beside: Client, bomb: Path) -> tuple[float, list[float]]:
    """Milliseconds until the bomb was answered, and those of each message sent meanwhile."""
    heavy = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.heavy", str(one.port), str(bomb), stdout=subprocess.PIPE, cwd=ROOT
    )
    assert heavy.stdout is not None
    await heavy.stdout.readline()  # it has connected
    others = []
    ended = asyncio.create_task(heavy.communicate())
    while not ended.done():
        others.append(await timed(beside))
    return float((await ended)[0]), others


async def timed(one: Client) -> float:
    """Milliseconds from DATA to the answer of the next hop."""
    await one.envelope(MEMBER, ALL_MEMBERS)
    began = perf_counter()
    await one.ask(b"DATA")
    await one.send(SMALL + b".\r\n")
    assert (await one.reply(20)).startswith(b"250 ")
    return (perf_counter() - began) * 1000


@asynccontextmanager
async def _client(one: Service) -> AsyncIterator[Client]:
    client = Client(*await asyncio.open_connection("127.0.0.1", one.port, limit=1 << 20))
    await client.greet()
    yield client
    await client.close()


@asynccontextmanager
async def _serving(folder: Path, next_hop: int) -> AsyncIterator[Service]:
    manager = service(folder, free_port(), next_hop)
    one = await asyncio.to_thread(manager.__enter__)
    try:
        yield one
    finally:
        await asyncio.to_thread(manager.__exit__, None, None, None)


def _send(port: int, path: Path) -> None:
    """Send one bomb, and tell how long that took."""
    message = path.read_bytes()
    with smtplib.SMTP("127.0.0.1", port, timeout=60) as client:
        client.ehlo()
        sys.stdout.write("\n")
        sys.stdout.flush()
        began = perf_counter()
        client.sendmail(MEMBER, [ALL_MEMBERS], message)
        sys.stdout.write(f"{(perf_counter() - began) * 1000}\n")


if __name__ == "__main__":
    _send(int(sys.argv[1]), Path(sys.argv[2]))
