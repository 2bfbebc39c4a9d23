"""A real PostgreSQL of our own: its data in a temporary folder, reached through a socket there and nowhere else.

PostgreSQL refuses to run as root: who runs the tests as root has it run as the user of Debian's package.
"""

import os
import pwd
import secrets
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import psycopg
import pytest

START_S = 30.0
USER = "mailguard"
NEEDS_POSTGRESQL = "PostgreSQL is not installed: run `make install-dev`, or `apt-get install postgresql`"
# Durable is what we ask of it in service; here nothing outlives the tests, and the disk is slow.
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "16MB",
    "max_connections": "40",
    "autovacuum": "off",
}


class Postgresql:
    """One server; each test has a database of its own in it."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._programs = folder, _programs()
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Make its data folder where there is none, start it, and wait until it answers."""
        data = self._folder / "data"
        if not data.exists():
            made = [*self._command("initdb"), "--username", USER, "--auth", "trust", "--no-sync", "--encoding", "UTF8"]
            made += ["--locale", "C", "--pgdata", str(data)]
            subprocess.run(made, check=True, stdout=subprocess.DEVNULL, cwd=self._folder, **_as_owner())
        settings = [word for name, value in SETTINGS.items() for word in ("-c", f"{name}={value}")]
        command = [*self._command("postgres"), "-D", str(data), "-k", str(self._folder), *settings]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self._folder, **_as_owner()
            )
        deadline = monotonic() + START_S
        while not self._answers():
            if self._process.poll() is not None or monotonic() > deadline:
                pytest.fail(f"PostgreSQL does not start: {(self._folder / 'log').read_text('utf-8')[-2000:]}")
            sleep(0.05)

    def stop(self) -> None:
        """End it at once, breaking connections off in order."""
        if self._process is not None:
            self._process.send_signal(signal.SIGINT)  # the "fast" shutdown of its handbook
            self._process.wait(20)
            self._process = None

    def database(self) -> str:
        """The address of a database that is new and empty."""
        name = f"test_{secrets.token_hex(6)}"
        with self._connection() as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE template0")
        return self.url(name)

    def drop(self, url: str) -> None:
        """Drop a database, whoever still has it open."""
        name = url.partition("?")[0].rpartition("/")[2]
        with self._connection() as connection:
            connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def url(self, name: str) -> str:
        """The address of a database, as `[store] url` has it."""
        return f"postgresql://{USER}@/{name}?host={self._folder}"

    def _connection(self) -> "psycopg.Connection[Any]":
        return psycopg.connect(host=str(self._folder), user=USER, dbname="postgres", autocommit=True)

    def _answers(self) -> bool:
        try:
            self._connection().close()
        except psycopg.OperationalError:
            return False
        return True

    def _command(self, program: str) -> list[str]:
        return [str(self._programs / program)]


@contextmanager
def postgresql() -> Iterator[Postgresql]:
    """A server that runs, and is gone at the end with all that it kept."""
    folder = Path(tempfile.mkdtemp(prefix="mailguard-pg-", dir="/tmp"))  # short: the path of a socket has 107 bytes
    if os.geteuid() == 0:
        shutil.chown(folder, _owner())
    one = Postgresql(folder)
    try:
        one.start()
        yield one
    finally:
        one.stop()
        shutil.rmtree(folder)


def _owner() -> str:
    """The user of Debian's package; nobody's where there is none."""
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        return "nobody"


def _as_owner() -> dict[str, Any]:
    if os.geteuid() != 0:
        return {}
    owner = pwd.getpwnam(_owner())
    return {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}


def _programs() -> Path:
    """The folder of its programs, which Debian keeps out of the path: the newest version's."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if found:
        return max(found, key=lambda path: int(path.parent.name))
    program = shutil.which("initdb")
    if program is None:
        pytest.fail(NEEDS_POSTGRESQL)
    return Path(program).resolve().parent
