"""`mailguard serve` as a process of its own, with what it logs."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Condition, Thread
from time import monotonic
from typing import Any

from mailguard import shipped
from tests.servers.running import Client

PEOPLE = Path(str(shipped.policies())) / "common" / "example-directory.csv"
START_S = 60.0  # of each process, on a busy machine
ADVISE = 'mode = "advise"'
STORE_KEY = "k1:" + "A" * 43
CONFIG = """\
[council]
name = "Aberwen Council"
domains = ["aberwen.example"]
[policy]
pack = "district"
{policy}
[directory]
csv = "directory.csv"
[notices]
from = "mailguard@aberwen.example"
settle_s = 0
[privacy]
users_informed = 2026-01-01
[limits]
workers = 1
processes = {processes}
[relay]
listen = "127.0.0.1:{port}"
next_hop = "127.0.0.1:{next_hop}"
allow = ["127.0.0.0/8"]
hostname = "mailguard.aberwen.example"
"""


class Service:
    """One process that serves; its files stand in a folder of the test."""

    def __init__(  # noqa: PLR0917  what a test may set
        self, folder: Path, port: int, next_hop: int, more: str = "", policy: str = ADVISE, processes: int = 1
    ) -> None:
        self.port, self.number = port, processes
        self.directory = folder / "directory.csv"
        self.directory.write_bytes(PEOPLE.read_bytes())
        self.config = folder / "mailguard.toml"
        text = CONFIG.format(port=port, next_hop=next_hop, policy=policy, processes=processes)
        self.config.write_text(text + more, "utf-8")
        self.environment = {"MAILGUARD_MARK_KEY": "the key of this test", "MAILGUARD_STORE_KEY": STORE_KEY}
        self.events: list[dict[str, Any]] = []
        self.clients: list[Client] = []
        self._news = Condition()
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start it, and wait until it serves."""
        already = self.count("serving")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "mailguard", "serve", "--config", str(self.config)],
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | self.environment,
            start_new_session=True,
        )
        self._reader = Thread(target=self._read, args=(self._process,))
        self._reader.start()
        self.wait_for("serving", already + 1, START_S * self.number)

    async def connect(self) -> Client:
        """A client that whoever uses this must close."""
        one = Client(*await asyncio.open_connection("127.0.0.1", self.port, limit=1 << 20))
        self.clients.append(one)
        return one

    def tell(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def processes(self) -> list[int]:
        """The processes that take mail: below the supervisor, and not its own helper."""
        return [child for child in children(self.pid) if b"spawn_main" in command(child)]

    def kill(self) -> None:
        """End it and its workers at once, as a power cut would."""
        assert self._process is not None
        os.killpg(self._process.pid, signal.SIGKILL)
        self.ended(10)

    def ended(self, within_s: float) -> int:
        """Wait until it has ended; its exit status."""
        assert self._process is not None
        status = self._process.wait(within_s)
        self._reader.join(within_s)
        return status

    def count(self, event: str) -> int:
        return sum(one["event"] == event for one in self.events)

    def wait_for(self, event: str, number: int = 1, within_s: float = 10.0) -> dict[str, Any]:
        """Wait for the event of that number; it."""
        deadline = monotonic() + within_s
        with self._news:
            while self.count(event) < number:
                left = deadline - monotonic()
                assert left > 0, f"no {event} among {[one['event'] for one in self.events][-20:]}"
                self._news.wait(left)
        return [one for one in self.events if one["event"] == event][number - 1]

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stderr is not None
        with process.stderr as log:
            for line in log:
                with self._news:
                    self.events.append(json.loads(line) if line.startswith("{") else {"event": "(text)", "line": line})
                    self._news.notify_all()


def children(pid: int) -> list[int]:
    try:
        text = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii")
    except FileNotFoundError:
        return []
    return [int(child) for child in text.split()]


def command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except FileNotFoundError:
        return b""


@contextmanager
def service(  # noqa: PLR0917  as above
    folder: Path, port: int, next_hop: int, more: str = "", policy: str = ADVISE, processes: int = 1
) -> Iterator[Service]:
    """A service that runs, and is gone at the end."""
    one = Service(folder, port, next_hop, more, policy, processes)
    one.start()
    try:
        yield one
    finally:
        if one._process is not None and one._process.poll() is None:
            one.kill()
