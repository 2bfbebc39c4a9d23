"""Listens for mail servers, over TCP or a UNIX socket, and holds one session for each connection."""

import asyncio
import socket
from collections.abc import Sequence
from pathlib import Path

from mailguard.config_tables import LimitsTable, MilterTable
from mailguard.logs import Log
from mailguard.milter.protocol import ProtocolError, Reader
from mailguard.milter.session import Decide, Session

UNIX = "unix:"
PIECE = 256 * 1024  # bytes read at a time
SOCKET_MODE = 0o660  # the mail server's user shares our group


class Milter:
    """The milter of one service; `decide` is asked at the end of each message."""

    def __init__(self, table: MilterTable, limits: LimitsTable, decide: Decide, log: Log) -> None:
        self._listen, self._decide, self._log = table.listen, decide, log
        self._idle_s, self._drain_s = table.idle_s, table.drain_s
        self._room, self._connections = limits.message_bytes, limits.connections
        self._servers: list[asyncio.Server] = []
        self._own_path: Path | None = None
        self._talking: set[asyncio.Task[None]] = set()

    async def start(self, listeners: Sequence[socket.socket] = ()) -> list[tuple[str, int]]:
        """Listen; give host and port (the path and 0 for a UNIX socket). Raise OSError where that cannot be.

        `listeners` are sockets that are bound already, and shared with other processes.
        """
        unix = self._listen.startswith(UNIX)
        if not listeners:
            listeners = [bound(Path(self._listen.removeprefix(UNIX)))] if unix else []
            self._own_path = Path(self._listen.removeprefix(UNIX)) if unix else None
        if unix:
            self._servers = [await asyncio.start_unix_server(self._talk, sock=s, limit=PIECE) for s in listeners]
            return [(self._listen.removeprefix(UNIX), 0)]
        if listeners:
            self._servers = [await asyncio.start_server(self._talk, sock=s, limit=PIECE) for s in listeners]
        else:
            host, _, port = self._listen.rpartition(":")
            self._servers = [await asyncio.start_server(self._talk, host.strip("[]"), int(port), limit=PIECE)]
        name = self._servers[0].sockets[0].getsockname()
        return [(str(name[0]), int(name[1]))]

    async def stop(self) -> None:
        """Take no new connection; give messages that are being judged a while to be answered."""
        for server in self._servers:
            server.close()
        if self._talking:
            _, late = await asyncio.wait(self._talking, timeout=self._drain_s)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        if self._own_path is not None:
            self._own_path.unlink(missing_ok=True)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is None or len(self._talking) >= self._connections:
            writer.close()  # the server does without us, as its own milter_default_action says
            return
        self._talking.add(task)
        try:
            await self._hold(reader, writer)
        except (ProtocolError, TimeoutError, OSError) as fault:
            self._log.warning("milter_connection_ended", fault=type(fault).__name__)
        finally:
            self._talking.discard(task)
            writer.close()

    async def _hold(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async def write(data: bytes) -> None:
            writer.write(data)
            await writer.drain()

        session, packets = Session(self._decide, write, self._room), Reader()
        while data := await asyncio.wait_for(reader.read(PIECE), self._idle_s):
            for command in packets.feed(data):
                if not await session.take(command):
                    return


def bound(path: Path) -> socket.socket:
    """A UNIX socket at this path that the mail server may use; raise OSError where there can be none."""
    _remove_left_over(path)
    one = socket.socket(socket.AF_UNIX)
    try:
        one.bind(str(path))
        path.chmod(SOCKET_MODE)
    except OSError:
        one.close()
        raise
    return one


def _remove_left_over(path: Path) -> None:
    """Remove the socket of a process that is gone; one that answers is somebody else's."""
    if not path.is_socket():
        return
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(str(path))
        except OSError:
            path.unlink()
