"""A real service on loopback for the tests, and Python's own client to ask it; fakes stand at the boundary alone."""

import asyncio
import http.client
import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from email.message import Message
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import structlog
from structlog.testing import LogCapture

from mailguard.config_tables import HttpTable, LimitsTable
from mailguard.held.desk import Desk
from mailguard.http.service import HttpService, Patience
from mailguard.logs import Log
from mailguard.message.facts import Envelope
from mailguard.metrics import Metrics
from mailguard.pipeline import Outcome
from mailguard.workers import Unchecked

RFC822 = "message/rfc822"
LETTER = b"From: gwen.parry@glanrafon.example\r\nTo: clerk@glanrafon.example\r\nSubject: Agenda\r\n\r\nDear all,\r\n"
ENVELOPE_QUERY = "mail_from=gwen.parry%40glanrafon.example&rcpt_to=clerk%40glanrafon.example"
INSPECT = f"/v1/inspect?{ENVELOPE_QUERY}"
SMALL = LimitsTable(message_bytes=100_000)
QUICK = Patience(head_s=0.5, body_s=0.5, idle_s=1, linger_s=1.0, drain_s=2)

Judge = Callable[[bytes, Envelope], Awaitable[Outcome | Unchecked]]


def outcome(verdict: str = "advise") -> Outcome:
    """As much of an outcome as the hook looks at."""
    return cast("Outcome", SimpleNamespace(verdict=verdict, counted=True))


async def advises(_: bytes, __: Envelope) -> Outcome | Unchecked:
    return outcome()


@dataclass
class FakeInspector:
    """Notes what it was given; `judge` says the rest."""

    judge: Judge = advises
    reads: bool = True
    seen: list[tuple[bytes, Envelope]] = field(default_factory=list)

    def wants(self, envelope: Envelope) -> bool:
        return self.reads and bool(envelope)

    async def inspect(self, raw: bytes, envelope: Envelope) -> Outcome | Unchecked:
        self.seen.append((raw, envelope))
        return await self.judge(raw, envelope)


def rendered(judged: Outcome) -> dict[str, object]:
    return {"path": "", "message_id": "<1@glanrafon.example>", "verdict": judged.verdict, "elapsed_us": 0}


def rendered_unread(_: Envelope) -> dict[str, object]:
    return {"verdict": "pass", "checked": "none"}


async def all_well() -> Mapping[str, bool]:
    return {"policy": True, "directory": True, "next_hop": True}


@dataclass(frozen=True)
class Answer:
    status: int
    fields: Message
    body: bytes

    @property
    def json(self) -> Any:  # noqa: ANN401  whatever the service sent
        return json.loads(self.body)


@dataclass
class Running:
    """A service that runs, and what it logged."""

    service: HttpService
    port: int
    inspector: FakeInspector
    metrics: Metrics
    events: list[Any]

    async def ask(
        self,
        method: str,
        path: str,
        body: bytes | Iterable[bytes] | None = None,
        *,
        encode_chunked: bool = False,
        **fields: str,
    ) -> Answer:
        """Ask on a connection of its own, from a thread: the service runs in this loop."""
        named = {name.replace("_", "-"): value for name, value in fields.items()}
        return await asyncio.to_thread(self._ask, method, path, body, named, encode_chunked=encode_chunked)

    def _ask(
        self,
        method: str,
        path: str,
        body: bytes | Iterable[bytes] | None,
        fields: dict[str, str],
        *,
        encode_chunked: bool,
    ) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, body=body, headers=fields, encode_chunked=encode_chunked)
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        finally:
            connection.close()

    async def inspect(self, body: bytes = LETTER, path: str = INSPECT, **fields: str) -> Answer:
        return await self.ask("POST", path, body, encode_chunked=False, **{"Content_Type": RFC822, **fields})

    async def draft(self, **draft: object) -> Answer:
        body = json.dumps({key.rstrip("_"): value for key, value in draft.items()}).encode()
        return await self.ask("POST", "/v1/inspect", body, Content_Type="application/json")


class Starter:
    """Starts services for one test, and stops them after it."""

    def __init__(self) -> None:
        self._running: list[HttpService] = []

    async def __call__(
        self,
        inspector: FakeInspector | None = None,
        *,
        listen: str = "127.0.0.1:0",
        tokens: str = "",
        requests_per_minute: int = 6000,
        limits: LimitsTable = SMALL,
        patience: Patience = QUICK,
        render: Callable[[Outcome], dict[str, object]] = rendered,
        readiness: Callable[[], Awaitable[Mapping[str, bool]]] = all_well,
        log: Log | None = None,
        base: Path = Path(),
        desk: Desk | None = None,
        public_url: str = "",
        forwarded_by: tuple[str, ...] = (),
    ) -> Running:
        inspector = inspector or FakeInspector()
        capture, metrics = LogCapture(), Metrics()
        service = HttpService(
            HttpTable(
                listen=listen,
                tokens=tokens,
                requests_per_minute=requests_per_minute,
                public_url=public_url,
                forwarded_by=forwarded_by,
            ),
            limits,
            inspector=inspector,
            render=render,
            render_unread=rendered_unread,
            readiness=readiness,
            metrics=metrics,
            log=log or structlog.wrap_logger(None, processors=[capture]),
            base=base,
            patience=patience,
            desk=desk,
        )
        self._running.append(service)
        _, port = await service.start()
        return Running(service, port, inspector, metrics, capture.entries)

    async def stop(self) -> None:
        for service in self._running:
            await service.stop()
