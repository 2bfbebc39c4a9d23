"""What the processes of one service tell one another: one JSON object a line, over a pair of sockets."""

import asyncio
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress

import msgspec

LINE = 4 * 1024 * 1024  # octets of the longest report: some hundred counters take a hundredth of it
WAITING = 1024 * 1024  # octets that wait for an end which does not read; what is told beyond them is told again later


class Report(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing told.

    From a process to its supervisor: `serving`, once it listens, with what the log tells of that; `reloaded`, once all
    that may change was read again; `counts`, its counters since it began; `dropped`, rules that its circuit breaker has
    reduced, with the time of each in seconds since 1970. From the supervisor: `others`, the counters of all other
    processes together, those that have ended among them; `dropped`, as above.
    """

    serving: Mapping[str, str] | None = None
    reloaded: bool = False
    counts: Mapping[str, float] | None = None
    others: Mapping[str, float] | None = None
    dropped: Mapping[str, float] | None = None


class Line:
    """One end of the pair. An end that has gone is no fault: the other sees it as the end of all reports."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    @classmethod
    async def over(cls, one: socket.socket) -> "Line":
        """Talk over this socket, which belongs to the line from now on."""
        return cls(*await asyncio.open_unix_connection(sock=one, limit=LINE))

    def tell(self, report: Report) -> None:
        """Tell one thing; return at once."""
        transport = self._writer.transport
        if not transport.is_closing() and transport.get_write_buffer_size() < WAITING:
            self._writer.write(msgspec.json.encode(report) + b"\n")

    async def reports(self) -> AsyncIterator[Report]:
        """Yield what the other end tells, until it has gone."""
        while True:
            try:
                line = await self._reader.readline()
            except OSError:
                return
            if not line.endswith(b"\n"):
                return
            yield msgspec.json.decode(line, type=Report)

    async def close(self) -> None:
        """End it, once what was told has gone."""
        self._writer.close()
        with suppress(OSError):
            await self._writer.wait_closed()
