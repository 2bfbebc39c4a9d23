"""What holds for every answer: its fixed header fields, its line in the log, and what becomes of faults and bodies."""

import asyncio
import contextlib
from collections.abc import Callable

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from mailguard.http import problems
from mailguard.http.page.place import Base
from mailguard.http.problems import Problem
from mailguard.http.routes import ROUTES
from mailguard.logs import Log

# A method or path of the client's own making may hold anything, so the log knows these alone.
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
FIXED = [(b"cache-control", b"no-store"), (b"x-content-type-options", b"nosniff")]
GONE = 499  # nginx's word in a log for a client that went away


class Answering:
    """The outermost layer. `linger_s` is how long the rest of a refused body is taken, `place` where the page is."""

    def __init__(
        self, app: ASGIApp, *, log: Log, clock: Callable[[], float], linger_s: float, place: Base | None = None
    ) -> None:
        self._app, self._log, self._clock, self._linger_s = app, log, clock, linger_s
        self._place = place

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; of a fault nothing reaches the client, and the log gets its type and place."""
        began = self._clock()

        def tell(status: int) -> None:
            self._log.info(
                "request_answered",
                method=scope["method"] if scope["method"] in METHODS else "other",
                route=self._route(scope["path"]),
                status=status or GONE,
                ms=round((self._clock() - began) * 1000, 1),
            )

        answer = _Answer(scope, receive, send, linger_s=self._linger_s, tell=tell)
        try:
            await self._app(scope, answer.receive, answer.send)
        except ClientDisconnect:
            pass
        except asyncio.CancelledError:
            # The server cancels what still runs at the end of its grace; the client is told so before.
            await answer.refuse(problems.STOPPING)
            raise
        except Exception as fault:  # noqa: BLE001  the hook's door: whatever it is, the client gets a fixed sentence
            self._log.error("request_broke", exc_info=fault)
            await answer.refuse(problems.INTERNAL)
        finally:
            answer.told()

    def _route(self, path: str) -> str:
        """The path as the log may hold it: a link in it would let its reader in."""
        return path if path in ROUTES else (self._place and self._place.named(path)) or "unknown"


class _Answer:
    """One request and its answer on the wire; `tell` is called once, with the status, when the answer is out."""

    def __init__(
        self, scope: Scope, receive: Receive, send: Send, *, linger_s: float, tell: Callable[[int], None]
    ) -> None:
        self._scope, self._receive, self._send = scope, receive, send
        self._linger_s, self._tell = linger_s, tell
        self._status = 0
        self._gone = self._told = False
        fields = dict(scope["headers"])
        self._body_to_come = fields.get(b"content-length", b"0") != b"0" or b"transfer-encoding" in fields
        # A client that waits for `100 Continue` sends no body if it gets a final answer first (RFC 9110 10.1.1).
        self._lingers = b"expect" not in fields

    async def receive(self) -> Message:
        """Receive, and note whether the whole body has come."""
        self._lingers = True  # uvicorn now sends `100 Continue`
        message = await self._receive()
        self._gone = message["type"] == "http.disconnect"
        if self._gone or not message.get("more_body", False):
            self._body_to_come = False
        return message

    async def send(self, message: Message) -> None:
        """Send, with the fixed fields; take what is left of the body before the answer ends."""
        if message["type"] == "http.response.start":
            self._status = message["status"]
            closing = [] if self._lingers or not self._body_to_come else [(b"connection", b"close")]
            given = {name for name, _ in message["headers"]}
            fixed = [pair for pair in FIXED if pair[0] not in given]  # a static file says itself how long it keeps
            await self._send({**message, "headers": [*message["headers"], *fixed, *closing]})
            return
        if message.get("more_body", False):
            await self._send(message)
            return
        if self._lingers and self._body_to_come:
            # A connection closed with unread bytes is reset: a client that still sends would never see our answer.
            await self._send({**message, "more_body": True})
            self.told()
            await self._drain()
            message = {"type": "http.response.body", "body": b""}
        await self._send(message)
        self.told()

    async def refuse(self, problem: Problem) -> None:
        """Answer with a problem and wait for nothing more, unless an answer has begun or nobody is there."""
        if not self._status and not self._gone:
            self._lingers = False
            await problem.response()(self._scope, self.receive, self.send)

    def told(self) -> None:
        """Put the request into the log, once."""
        if not self._told:
            self._told = True
            self._tell(self._status)

    async def _drain(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._linger_s):
                while self._body_to_come:
                    await self.receive()
