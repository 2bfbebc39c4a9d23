"""The unit for systemd: what systemd itself says of it, and what the service tells systemd."""

import asyncio
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from mailguard.systemd import READY, tell
from tests.conftest import ROOT
from tests.servers.next_hop import next_hop
from tests.servers.postfix import free_port
from tests.servers.service import Service

UNIT = ROOT / "deploy" / "systemd" / "mailguard.service"
MOST_EXPOSED = 2.0  # of 10, as systemd counts


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit with a program that is there: systemd looks."""
    path = tmp_path / UNIT.name
    path.write_text(UNIT.read_text("utf-8").replace("/opt/mailguard/bin/mailguard", sys.executable), "utf-8")
    return path


def analyze(*arguments: str) -> str:
    done = subprocess.run(["systemd-analyze", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_systemd_finds_nothing_wrong_with_the_unit(unit: Path) -> None:
    assert str(unit.name) not in analyze("verify", "--man=no", str(unit))


def test_the_unit_leaves_the_service_little_to_do_harm_with(unit: Path) -> None:
    told = analyze("security", "--offline=yes", "--no-pager", str(unit))
    exposure = re.search(r"Overall exposure level for .*: ([0-9.]+)", told)
    assert exposure is not None
    assert float(exposure[1]) <= MOST_EXPOSED


def test_nobody_is_told_where_nobody_listens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    tell(READY)
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "gone"))
    tell(READY)


async def test_systemd_is_told_when_the_service_is_ready_alive_reloading_and_stopping(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(str(tmp_path / "notify"))
        listener.settimeout(20)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        monkeypatch.setenv("WATCHDOG_USEC", "200000")
        async with next_hop() as hop:
            one = Service(tmp_path, free_port(), hop.port)
            await asyncio.to_thread(one.start)
            said = await asyncio.to_thread(_until, listener, "READY=1")
            said += await asyncio.to_thread(_until, listener, "WATCHDOG=1")
            one.tell(signal.SIGHUP)
            said += await asyncio.to_thread(_until, listener, "RELOADING=1")
            said += await asyncio.to_thread(_until, listener, "READY=1")
            one.tell(signal.SIGTERM)
            said += await asyncio.to_thread(_until, listener, "STOPPING=1")
            assert await asyncio.to_thread(one.ended, 15) == 0
        assert said.index("STOPPING=1") == len(said) - 1


def _until(listener: socket.socket, state: str) -> list[str]:
    """Every state that is told, up to this one."""
    said: list[str] = []
    while state not in said:
        said.append(listener.recv(1000).decode().splitlines()[0])
    return said
