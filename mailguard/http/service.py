"""Starts and stops the HTTP hook in the running event loop."""

import asyncio
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from mailguard.config import ConfigError, host_port
from mailguard.config_tables import HttpTable, LimitsTable
from mailguard.held.desk import Desk
from mailguard.http import problems, routes
from mailguard.http.answering import Answering
from mailguard.http.connection import HEAD_S, MAX_HEAD, Connection
from mailguard.http.door import Door
from mailguard.http.health import Health, Looks
from mailguard.http.inspect import Inspection, Result
from mailguard.http.pace import Pace
from mailguard.http.page.place import Base, base_of
from mailguard.http.page.site import Site
from mailguard.http.problems import Refused
from mailguard.http.tokens import read_tokens
from mailguard.logs import Log
from mailguard.message.facts import Envelope
from mailguard.metrics import Metrics
from mailguard.pipeline import Outcome
from mailguard.workers import Inspects

BACKLOG = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How many seconds a client gets."""

    head_s: float = HEAD_S  # for the head of a request
    body_s: float = 60.0  # for its body
    idle_s: int = 5  # until the next request on a connection
    linger_s: float = 5.0  # for the rest of a body that is refused
    drain_s: int = 10  # for what still runs when the service stops


class HttpService:
    """The HTTP hook: `start()` it, and `stop()` it with what it has begun.

    `base` is the folder of the configuration file, to which `[http] tokens` is relative. `render` gives the result
    object of an outcome, `render_unread` that of mail which is not ours to read. `readiness` says which needs are met.
    With a `desk` it also shows the page of held mail, to whoever has a link.
    """

    def __init__(
        self,
        table: HttpTable,
        limits: LimitsTable,
        *,
        inspector: Inspects,
        render: Callable[[Outcome], Result],
        render_unread: Callable[[Envelope], Result],
        readiness: Looks,
        metrics: Metrics,
        log: Log,
        base: Path = Path(),
        patience: Patience = Patience(),
        desk: Desk | None = None,
    ) -> None:
        self._table, self._base, self._patience, self._log = table, base, patience, log
        self._place = base_of(table.public_url) if desk else None
        self._site = desk and self._place and self._make_site(desk, self._place)
        self._health = Health(readiness, metrics, log, time.monotonic)
        self._inspection = Inspection(
            limits,
            inspector=inspector,
            render=render,
            render_unread=render_unread,
            metrics=metrics,
            log=log,
            body_s=patience.body_s,
        )
        self._server: _Server | None = None
        self._serving: asyncio.Task[None] | None = None

    async def start(self) -> tuple[str, int]:
        """Listen, and return host and port; raise ConfigError where the tokens or the address cannot be used."""
        app = self._app()
        listener = _listen(self._table.listen)
        host, port = listener.getsockname()[:2]
        protocol = type("PatientConnection", (Connection,), {"head_s": self._patience.head_s})
        self._server = _Server(_settings(app, protocol, self._patience))
        self._serving = asyncio.create_task(self._server.serve(sockets=[listener]), name="http-service")
        await self._server.listening.wait()
        self._log.info("http_started", host=host, port=port)
        return host, port

    async def stop(self) -> None:
        """Take no more requests, finish those that run (within the patience), and close."""
        if self._server is None or self._serving is None or self._server.should_exit:
            return
        self._server.should_exit = True
        await self._serving
        if cancelled := list(self._server.server_state.tasks):
            await asyncio.wait(cancelled, timeout=1)
        self._log.info("http_stopped", cancelled=len(cancelled))

    def _app(self) -> Starlette:
        """The layers, outermost first: answering, the door, the routes."""
        tokens = read_tokens(self._base / self._table.tokens) if self._table.tokens else None
        pace = Pace(self._table.requests_per_minute, time.monotonic)
        app = Starlette(
            routes=[
                Route(routes.HEALTH, self._health.live),
                Route(routes.READY, self._health.ready),
                Route(routes.METRICS, self._health.count),
                Route(routes.INSPECT, self._inspection.post, methods=["POST"]),
                *(self._site.routes() if self._site else ()),
            ],
            middleware=[
                Middleware(
                    Answering,
                    log=self._log,
                    clock=time.monotonic,
                    linger_s=self._patience.linger_s,
                    place=self._place,
                ),
                Middleware(Door, tokens=tokens, pace=pace, stopping=self._stopping, place=self._place),
            ],
            exception_handlers={HTTPException: _unrouted, Refused: _refused},
        )
        app.router.redirect_slashes = False  # a redirect would repeat the Host field of the client
        return app

    def _make_site(self, desk: Desk, place: Base) -> Site:
        return Site(
            desk,
            place,
            forwarded_by=self._table.forwarded_by,
            per_minute=self._table.requests_per_minute,
            log=self._log,
            body_s=self._patience.body_s,
        )

    def _stopping(self) -> bool:
        return self._server is None or self._server.should_exit


class _Server(uvicorn.Server):
    """uvicorn's server as one of several services in a process whose signals are not its own."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals to the process."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and say so."""
        await super().startup(sockets=sockets)
        self.listening.set()


def _settings(app: Starlette, protocol: type[asyncio.Protocol], patience: Patience) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=protocol,
        ws="none",
        lifespan="off",
        interface="asgi3",
        loop="none",
        log_config=None,
        access_log=False,
        proxy_headers=False,  # the socket's peer alone counts
        server_header=False,
        backlog=BACKLOG,
        timeout_keep_alive=patience.idle_s,
        timeout_graceful_shutdown=patience.drain_s,
        h11_max_incomplete_event_size=MAX_HEAD,
    )


def _listen(address: str) -> socket.socket:
    """A listening socket; uvicorn itself would end the process where there can be none."""
    host, port = host_port(address)
    try:
        family, kind, protocol, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        # With the protocol named: asyncio switches Nagle's delay off (40 ms an answer) only where it sees TCP.
        listener = socket.socket(family, kind, protocol)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(place)
        except OSError:
            listener.close()
            raise
    except OSError as fault:
        cure = "give an address of this machine and a port that is free"
        raise ConfigError("http.listen", f"this address cannot be used ({fault.strerror})", cure) from None
    return listener


async def _refused(_: Request, fault: Exception) -> Response:
    """A refusal that was raised inside."""
    return fault.problem.response() if isinstance(fault, Refused) else problems.INTERNAL.response()


async def _unrouted(_: Request, fault: Exception) -> Response:
    """No such resource, or none that takes this method; `Allow` says which it takes."""
    allowed = (fault.headers or {}) if isinstance(fault, HTTPException) else {}
    problem = problems.NOT_ALLOWED if allowed else problems.NOT_FOUND
    response = problem.response()
    response.headers.update(allowed)
    return response
