"""Takes a body in: within its size, within its time, and within what all requests together may hold in memory."""

import asyncio
import io
from collections.abc import Iterator
from contextlib import contextmanager

from starlette.requests import ClientDisconnect
from starlette.types import Receive

from mailguard.http import problems
from mailguard.http.problems import Refused


class Room:
    """The bytes that all bodies together may take; `total` is the bound."""

    def __init__(self, total: int) -> None:
        self.left = total

    @contextmanager
    def lease(self) -> Iterator["Lease"]:
        """A lease that ends with the request."""
        lease = Lease(self)
        try:
            yield lease
        finally:
            self.left += lease.taken


class Lease:
    """What one request has taken of the room."""

    def __init__(self, room: Room) -> None:
        self.taken = 0
        self._room = room

    def take(self, count: int) -> None:
        """Take `count` bytes; raise Refused where there is no room."""
        if count > self._room.left:
            raise Refused(problems.BUSY)
        self._room.left -= count
        self.taken += count


async def read_body(receive: Receive, *, declared: str, limit: int, seconds: float, lease: Lease) -> bytes:
    """Return the whole body of at most `limit` bytes.

    `declared` is the Content-Length field, empty with chunked transfer. Raise Refused where the body is too large or
    too slow or memory is short, ClientDisconnect where the client has gone.
    """
    if declared.isdigit() and int(declared[:20]) > limit:
        raise Refused(problems.TOO_LARGE)
    # A BytesIO gives its bytes away without a copy; joining 50 MB of chunks would stop the loop for 10 ms.
    body = io.BytesIO()
    try:
        async with asyncio.timeout(seconds):
            more = True
            while more:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise ClientDisconnect
                chunk: bytes = message.get("body", b"")
                if body.tell() + len(chunk) > limit:
                    raise Refused(problems.TOO_LARGE)
                lease.take(len(chunk))
                body.write(chunk)
                more = message.get("more_body", False)
    except TimeoutError:
        raise Refused(problems.TOO_SLOW) from None
    return body.getvalue()
