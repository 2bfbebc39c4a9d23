"""uvicorn's connection, with what it leaves out: a time limit for the head of a request, and our form of a refusal."""

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from mailguard.http import problems

# A thousand recipients stand in the query of one request.
MAX_HEAD = 256 * 1024
HEAD_S = 10.0


class Connection(H11Protocol):
    """Closes where the head of a request has not come within `head_s`; uvicorn itself would wait for ever."""

    head_s = HEAD_S
    cycle: RequestResponseCycle | None  # type: ignore[assignment]  # None until the first request has come

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Start the clock."""
        super().connection_made(transport)
        self._head_timer: asyncio.TimerHandle | None = None
        self._watch()

    def data_received(self, data: bytes) -> None:
        """Stop the clock while a request is answered; start it when the next one begins."""
        super().data_received(data)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop the clock."""
        self._stop_watching()
        super().connection_lost(exc)

    def _watch(self) -> None:
        if self.cycle is not None and not self.cycle.response_complete:
            self._stop_watching()
        elif self._head_timer is None:
            self._head_timer = self.loop.call_later(self.head_s, self.transport.abort)

    def _stop_watching(self) -> None:
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002  uvicorn's sentence is not used
        """Answer what is not HTTP in our own form."""
        problem = problems.BAD_REQUEST
        headers = [
            (b"content-type", problems.MEDIA_TYPE.encode()),
            (b"cache-control", b"no-store"),
            (b"x-content-type-options", b"nosniff"),
            (b"connection", b"close"),
        ]
        if self.conn.our_state is h11.IDLE or self.conn.our_state is h11.SEND_RESPONSE:
            response = h11.Response(status_code=problem.status, headers=headers, reason=problem.title.encode())
            for event in (response, h11.Data(data=problem.body()), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()
