"""The relay against stock aiosmtpd (its `Proxy` handler): one generator, one sink, each part in a process of its own.

Rounds are interleaved, and the medians told, since other work on the machine moves all figures. Stock aiosmtpd logs
nothing as it is measured; the relay is measured with its one event a message, and without (`[log] level = "warning"`).
"""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from statistics import median
from time import perf_counter
from typing import Literal, cast

import msgspec
import uvloop
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Proxy

from mailguard import logs
from mailguard.config_tables import LimitsTable, LogTable, RelayTable
from mailguard.council import Options, from_options
from mailguard.smtp_relay import Relay
from mailguard.workers import Inspector, Inspects
from tests.conftest import ROOT, SHARED
from tests.servers.outcomes import StubInspector

SESSIONS = 16
MESSAGES = 200  # of each session, in each round
ROUNDS = 3
WARM_UP = 10
HEAD = b"From: a@glanrafon.example\r\nTo: b@glanrafon.example\r\nSubject: Agenda\r\n\r\n"
TEXT = HEAD + b"Dear all, the agenda of the committee is on the web site of the Council.\r\n" * 66  # 5 kB
ENVELOPE = b"MAIL FROM:<a@glanrafon.example>\r\nRCPT TO:<b@glanrafon.example>\r\nDATA\r\n"
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """One thing to measure; `what` is empty for the sink alone."""

    name: str
    what: Literal["", "stock", "relay"] = ""
    inspector: str = ""
    level: str = "info"

    @property
    def arguments(self) -> list[str]:
        return [self.inspector, self.level] if self.what == "relay" else []


def rows(inspector: str = "tests.bench.relay:council") -> list[tuple[str, float]]:
    """Messages a second and CPU milliseconds a message, and how many times stock that is.

    `inspector` names a factory that takes nothing, as `package.module:factory`.
    """
    trivial_one = "tests.bench.relay:trivial"
    setups = (
        Setup(name="no relay"),
        Setup(name="stock aiosmtpd Proxy", what="stock"),
        Setup(name="relay, trivial inspector", what="relay", inspector=trivial_one),
        Setup(name="relay, trivial inspector, no log", what="relay", inspector=trivial_one, level="warning"),
        Setup(name="relay, whole judgement", what="relay", inspector=inspector),
    )
    with process("sink") as sink:
        rounds = [[_measured(setup, sink.port) for setup in setups] for _ in range(ROUNDS)]
    figures = [
        (setup.name, median(rate for rate, _ in results), median(cpu for _, cpu in results))
        for setup, results in zip(setups, zip(*rounds, strict=True), strict=True)
    ]
    stock = figures[1][1]
    return [row for name, rate, cpu in figures for row in _rows(name, rate, cpu, rate / stock)]


def _rows(name: str, rate: float, cpu: float, times: float) -> Iterator[tuple[str, float]]:
    yield f"{name}: messages a second", rate
    if cpu:
        yield f"{name}: CPU milliseconds a message", cpu
        yield f"{name}: times stock", times


def trivial() -> Inspects:
    """An inspector that has nothing to say."""
    return StubInspector(keeps=False)


def council() -> Inspects:
    """The judgement of a whole council, as `serve` has it; all mail is read."""
    council = from_options(Options(policy="district", directory=SHARED / "cases/directory.csv"))

    class ReadsAll(Inspector):
        def wants(self, _: object) -> bool:
            return True

    return ReadsAll(council, LimitsTable(), logs.get())


class Process:
    """One part of the set-up, by its port and its CPU time."""

    def __init__(self, *arguments: str) -> None:
        self.popen = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.relay", *arguments], stdout=subprocess.PIPE, cwd=ROOT, text=True
        )
        assert self.popen.stdout is not None
        self.port = int(self.popen.stdout.readline())

    def cpu_s(self) -> float:
        with open(f"/proc/{self.popen.pid}/stat") as stat:  # noqa: PTH123  no file, but a look at the kernel
            fields = stat.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS


@contextmanager
def process(*arguments: str) -> Iterator[Process]:
    one = Process(*arguments)
    try:
        yield one
    finally:
        one.popen.terminate()
        one.popen.wait()


def _measured(setup: Setup, sink_port: int) -> tuple[float, float]:
    """Messages a second, and CPU milliseconds of the relay a message (0 without a relay)."""
    if not setup.what:
        return uvloop.run(_generate(sink_port, MESSAGES)), 0.0
    with process(setup.what, str(sink_port), *setup.arguments) as relay:
        uvloop.run(_generate(relay.port, WARM_UP))
        before = relay.cpu_s()
        rate = uvloop.run(_generate(relay.port, MESSAGES))
        return rate, (relay.cpu_s() - before) * 1000 / (SESSIONS * MESSAGES)


async def _generate(port: int, messages: int) -> float:
    began = perf_counter()
    await asyncio.gather(*(_session(port, messages) for _ in range(SESSIONS)))
    return SESSIONS * messages / (perf_counter() - began)


async def _session(port: int, messages: int) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await reader.readuntil(b"\r\n")
    writer.write(b"EHLO bench.glanrafon.example\r\n")
    while (await reader.readuntil(b"\r\n"))[3:4] == b"-":
        pass
    for _ in range(messages):
        writer.write(ENVELOPE)
        for expected in (b"250", b"250", b"354"):
            assert (await reader.readuntil(b"\r\n")).startswith(expected)
        writer.write(TEXT + b".\r\n")
        assert (await reader.readuntil(b"\r\n")).startswith(b"250")
    writer.close()


class _Sink(asyncio.Protocol):
    """Takes every message at the least cost."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.WriteTransport", transport)
        self._held = b""
        self._in_data = False
        self._transport.write(b"220 sink\r\n")

    def data_received(self, data: bytes) -> None:
        held = self._held + data
        out = []
        while True:
            mark = b"\r\n.\r\n" if self._in_data else b"\r\n"
            at = held.find(mark)
            if at < 0:
                break
            verb = b"." if self._in_data else held[:4].upper()
            held = held[at + len(mark) :]
            self._in_data = verb == b"DATA"
            out.append(_ANSWERS.get(verb, b"250 ok\r\n"))
        self._held = held[-4:] if self._in_data else held
        self._transport.write(b"".join(out))


_ANSWERS = {
    b"EHLO": b"250-sink\r\n250-PIPELINING\r\n250-SIZE 0\r\n250 8BITMIME\r\n",
    b"DATA": b"354 go\r\n",
    b"QUIT": b"221 bye\r\n",
}


async def _serve_sink() -> None:
    server = await asyncio.get_running_loop().create_server(_Sink, "127.0.0.1", 0)
    _tell(server.sockets[0].getsockname()[1])
    await server.serve_forever()


async def _serve_relay(sink_port: int, factory: str, level: str) -> None:
    logs.configure(msgspec.convert({"level": level}, LogTable))
    sys.stderr = open(os.devnull, "w")  # noqa: PTH123, SIM115, ASYNC230  the log is written, and read by nobody
    module, _, name = factory.partition(":")
    relay = Relay(
        table=RelayTable(
            listen="127.0.0.1:0", next_hop=f"127.0.0.1:{sink_port}", allow=("127.0.0.0/8",), hostname="bench.example"
        ),
        limits=LimitsTable(),
        inspector=getattr(import_module(module), name)(),
        post_notice=lambda _, __: None,
        mark_key=b"bench",
        log=logs.get(),
    )
    _tell((await relay.start())[0][1])
    await asyncio.Event().wait()


def _serve_stock(sink_port: int) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(Proxy("127.0.0.1", sink_port), hostname="127.0.0.1", port=port)
    controller.start()
    _tell(port)
    signal.pause()


def _tell(port: int) -> None:
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[1] == "sink":
        uvloop.run(_serve_sink())
    elif sys.argv[1] == "relay":
        uvloop.run(_serve_relay(int(sys.argv[2]), *sys.argv[3:5]))
    else:
        _serve_stock(int(sys.argv[2]))
