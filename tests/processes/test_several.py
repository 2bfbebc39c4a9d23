"""Several processes under a supervisor, as `mailguard serve` runs them."""

import asyncio
import os
import re
import signal
import socket
import struct
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic

from tests.builders import ALL_MEMBERS, MEMBER
from tests.e2e.test_kill import NUMBER, Storm, blowing, seeded
from tests.servers.next_hop import NextHop, next_hop
from tests.servers.postfix import free_port
from tests.servers.service import Service, children, command

ADVISED = f"From: {MEMBER}\r\nTo: {ALL_MEMBERS}\r\nSubject: hello\r\nMessage-ID: <%d@x>\r\n\r\nHello.\r\n"


@asynccontextmanager
async def two(folder: Path, hop: NextHop, more: str = "") -> AsyncIterator[Service]:
    """A service of two processes before this next hop."""
    one = Service(folder, free_port(), hop.port, more, processes=2)
    await asyncio.to_thread(one.start)
    try:
        yield one
    finally:
        for each in one.clients:
            await each.close()
        if one._process is not None and one._process.poll() is None:
            await asyncio.to_thread(one.kill)


async def comes_true(holds: Callable[[], bool], within_s: float = 60.0) -> None:
    async with asyncio.timeout(within_s):
        while not holds():  # noqa: ASYNC110  nobody tells
            await asyncio.sleep(0.05)


async def send(one: Service, number: int) -> None:
    client = await one.connect()
    await client.greet()
    await client.envelope(MEMBER, ALL_MEMBERS)
    assert (await client.message((ADVISED % number).encode())).startswith(b"250 ")


async def get(port: int, path: str) -> str:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
    body = (await reader.read()).decode()
    writer.close()
    return body


def family(pid: int) -> list[int]:
    """A process and all below it."""
    return [pid, *(each for child in children(pid) for each in family(child))]


async def test_one_of_two_killed_while_mail_flows_loses_nothing_and_the_service_goes_on(tmp_path: Path) -> None:
    async with next_hop() as hop, two(tmp_path, hop) as one:
        storm = Storm(port=one.port, random=seeded())
        first, second = one.processes()
        async with blowing(storm):
            for victim in (first, second):
                await comes_true(lambda: len(storm.told) > 20)
                os.kill(victim, signal.SIGKILL)
                before = len(storm.told)
                await comes_true(lambda b=before: len(storm.told) > b + 20)  # type: ignore[misc]  # no name for it
                await comes_true(lambda v=victim: v not in one.processes() and len(one.processes()) == 2)  # type: ignore[misc]
            await asyncio.to_thread(one.wait_for, "process_ended", 2)
        seen = {int(found) for mail in hop.taken for found in NUMBER.findall(b"\r\n" + mail.content)}
        assert storm.told <= seen
        told = [event for event in one.events if event["event"] == "process_ended"]
        assert [(event["process"], event["signal"], event["restart_in_s"]) for event in told] == [
            (0, 9, 0.0),
            (1, 9, 0.0),
        ]


async def test_the_figures_are_those_of_both_processes_and_outlive_one_of_them(tmp_path: Path) -> None:
    http = free_port()
    async with next_hop() as hop, two(tmp_path, hop, f'[http]\nlisten = "127.0.0.1:{http}"\n') as one:

        async def figure(name: str) -> float:
            found = re.search(rf"^{re.escape(name)} ([0-9.]+)$", await get(http, "/metrics"), re.MULTILINE)
            return float(found[1]) if found else -1.0

        async def shows(name: str, value: float) -> None:
            async with asyncio.timeout(60):
                while await figure(name) != value:  # noqa: ASYNC110  nobody tells
                    await asyncio.sleep(0.1)

        checked = 'mailguard_messages_total{hook="smtp",outcome="checked"}'
        await asyncio.gather(*(send(one, number) for number in range(20)))
        await shows(checked, 20)
        await shows("mailguard_processes", 2)
        await shows('mailguard_findings_total{action="advise",rule="other"}', 20)
        await shows('mailguard_next_hop_replies_total{class="2",code="250",stage="rcpt"}', 20)
        await shows('mailguard_message_seconds_count{hook="smtp"}', 20)
        await shows('mailguard_smtp_events_total{event="relayed"}', 20)
        assert "@" not in await get(http, "/metrics")
        await asyncio.sleep(1.5)  # what it has not told when it ends is lost
        for victim in one.processes():
            os.kill(victim, signal.SIGKILL)
        await asyncio.to_thread(one.wait_for, "process_ended", 2)
        async with asyncio.timeout(60):
            while True:
                try:
                    await get(http, "/healthz")
                    break
                except OSError:
                    await asyncio.sleep(0.1)
        await shows(checked, 20)
        await shows("mailguard_process_restarts_total", 2)


async def test_sigterm_ends_all_within_the_time_and_leaves_no_process_behind(tmp_path: Path) -> None:
    async with next_hop() as hop, two(tmp_path, hop) as one:
        stuck = [await one.connect() for _ in range(4)]
        for each in stuck:
            await each.greet()
            await each.envelope(MEMBER, ALL_MEMBERS)
            assert (await each.ask(b"DATA")).startswith(b"354")
        everybody = family(one.pid)
        began = monotonic()
        one.tell(signal.SIGTERM)
        await stuck[0].send((ADVISED % 1).encode() + b".\r\n")
        assert (await stuck[0].reply()).startswith(b"250 ")
        assert await asyncio.to_thread(one.ended, 16) == 0
        assert monotonic() - began < 15
        assert one.events[-1]["event"] == "stopped"
        await comes_true(lambda: not any(command(pid) for pid in everybody))


async def test_sighup_has_all_read_again_and_drops_nobody(tmp_path: Path) -> None:
    async with next_hop() as hop, two(tmp_path, hop) as one:
        client = await one.connect()
        await client.greet()
        one.tell(signal.SIGHUP)
        await asyncio.to_thread(one.wait_for, "council_swapped", 2)
        await client.envelope(MEMBER, ALL_MEMBERS)
        assert (await client.message((ADVISED % 1).encode())).startswith(b"250 ")


async def test_processes_whose_supervisor_is_killed_end_by_themselves(tmp_path: Path) -> None:
    async with next_hop() as hop, two(tmp_path, hop) as one:
        everybody = family(one.pid)
        assert len(everybody) > 4
        os.kill(one.pid, signal.SIGKILL)
        await comes_true(lambda: not any(command(pid) for pid in everybody[1:]), 15)


async def test_systemd_hears_that_the_service_is_ready_once_all_listen(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(str(tmp_path / "notify"))
        listener.settimeout(20)
        env = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "3000000"}
        async with next_hop() as hop:
            one = Service(tmp_path, free_port(), hop.port, processes=2)
            one.environment |= env
            await asyncio.to_thread(one.start)

            async def until(state: bytes) -> list[bytes]:
                said: list[bytes] = []
                while state not in said:
                    said.append((await asyncio.to_thread(listener.recv, 1000)).partition(b"\n")[0])
                return said

            assert len(one.processes()) == 2
            assert (await until(b"READY=1")).count(b"READY=1") == 1
            await until(b"WATCHDOG=1")
            one.tell(signal.SIGHUP)
            await until(b"RELOADING=1")
            await until(b"READY=1")
            assert one.count("council_swapped") == 2
            one.tell(signal.SIGTERM)
            await until(b"STOPPING=1")
            assert await asyncio.to_thread(one.ended, 15) == 0


async def test_the_mail_servers_socket_is_there_for_all_and_gone_with_them(tmp_path: Path) -> None:
    path = tmp_path / "milter.sock"
    async with next_hop() as hop, two(tmp_path, hop, f'[milter]\nlisten = "unix:{path}"\n') as one:
        for _ in range(4):
            reader, writer = await asyncio.open_unix_connection(str(path))
            writer.write(struct.pack(">IcIII", 13, b"O", 6, 0x1FF, 0x1FFFFF))
            assert (await reader.readexactly(5))[4:] == b"O"
            writer.close()
        one.tell(signal.SIGTERM)
        assert await asyncio.to_thread(one.ended, 15) == 0
        assert not path.exists()


def test_a_configuration_that_cannot_be_used_is_told_in_one_line_and_ends_all(tmp_path: Path) -> None:
    one = Service(tmp_path, free_port(), free_port(), processes=2)
    one.directory.write_text("no directory at all", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mailguard", "serve", "--config", str(one.config)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("directory.csv")
