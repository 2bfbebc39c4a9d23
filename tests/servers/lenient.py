"""A next hop that takes anything for a line end: whatever can be smuggled past a relay shows here."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

_LINE_END = re.compile(rb"\r\n|\r|\n")
_REPLIES = {b"EHLO": b"250-lenient\r\n250 8BITMIME\r\n", b"DATA": b"354 Go on\r\n", b"QUIT": b"221 Bye\r\n"}


@dataclass
class Lenient:
    """What it took for commands and for messages; NUL is nothing to it."""

    port: int = 0
    commands: list[bytes] = field(default_factory=list)
    messages: list[list[bytes]] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 lenient\r\n")
        held, message = b"", None
        with suppress(ConnectionError):
            while chunk := await reader.read(65536):
                held += chunk.replace(b"\0", b"")
                # A CR at the end may be half of a CRLF: this hop is careless, not deaf.
                while (end := _LINE_END.search(held)) and not (end[0] == b"\r" and end.end() == len(held)):
                    line, held = held[: end.start()], held[end.end() :]
                    message = self._took(line, message, writer)
        writer.close()

    def _took(self, line: bytes, message: list[bytes] | None, writer: asyncio.StreamWriter) -> list[bytes] | None:
        if message is None:
            verb = line[:4].upper()
            self.commands.append(line)
            writer.write(_REPLIES.get(verb, b"250 Ok\r\n"))
            return [] if verb == b"DATA" else None
        if line != b".":
            return [*message, line.removeprefix(b".")]
        self.messages.append(message)
        writer.write(b"250 Taken\r\n")
        return None


@asynccontextmanager
async def lenient() -> AsyncIterator[Lenient]:
    """Such a next hop on a free loopback port."""
    hop = Lenient()
    server = await asyncio.start_server(hop.serve, "127.0.0.1", 0)
    hop.port = server.sockets[0].getsockname()[1]
    try:
        yield hop
    finally:
        server.close()
        await server.wait_closed()
