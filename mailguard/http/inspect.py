"""POST /v1/inspect: a message or a draft in, the result object out. The hook decides nothing."""

import time
from collections.abc import Callable
from urllib.parse import parse_qsl

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from mailguard.config_tables import LimitsTable
from mailguard.council import now
from mailguard.http import problems
from mailguard.http.body import Lease, Room, read_body
from mailguard.http.draft import MAX_BYTES, compose, envelope_of
from mailguard.http.problems import Refused
from mailguard.logs import Log
from mailguard.message.facts import Envelope
from mailguard.metrics import Metrics
from mailguard.pipeline import Outcome
from mailguard.workers import Inspects, Unchecked

MESSAGES = frozenset({"message/rfc822", "message/global"})
DRAFT = "application/json"
PATH = "-"  # as `lint -` names what came from no file
# What all bodies together may hold in memory: some messages of the largest size, and many of the usual one.
LARGEST_AT_ONCE = 4
LEAST_ROOM = 64 * 1024 * 1024

Result = dict[str, object]


class Inspection:
    """The resource `/v1/inspect`.

    `render` gives the result object of an outcome, `render_unread` that of mail which is not ours to read.
    `body_s` is the time in which a body must have come.
    """

    def __init__(
        self,
        limits: LimitsTable,
        *,
        inspector: Inspects,
        render: Callable[[Outcome], Result],
        render_unread: Callable[[Envelope], Result],
        metrics: Metrics,
        log: Log,
        body_s: float,
    ) -> None:
        self._limits, self._inspector, self._body_s = limits, inspector, body_s
        self._render, self._render_unread = render, render_unread
        self._metrics, self._log = metrics, log
        self._room = Room(max(LARGEST_AT_ONCE * limits.message_bytes, LEAST_ROOM))

    async def post(self, request: Request) -> Response:
        """Answer one request; raise Refused with the problem to answer."""
        with self._room.lease() as lease:
            raw, envelope = await self._received(request, lease)
            return Response(msgspec.json.encode(await self._result(raw, envelope)), media_type=DRAFT)

    async def _received(self, request: Request, lease: Lease) -> tuple[bytes, Envelope]:
        media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if request.headers.get("content-encoding", "identity").lower() != "identity":
            raise Refused(problems.UNSUPPORTED)
        if media_type in MESSAGES:
            envelope = self._envelope(request.scope["query_string"])
            return await self._body(request, lease, self._limits.message_bytes), envelope
        if media_type == DRAFT:
            body = await self._body(request, lease, min(MAX_BYTES, self._limits.message_bytes))
            return compose(body, now=now(), recipients=self._limits.recipients)
        raise Refused(problems.UNSUPPORTED)

    async def _body(self, request: Request, lease: Lease, limit: int) -> bytes:
        declared = request.headers.get("content-length", "")
        return await read_body(request.receive, declared=declared, limit=limit, seconds=self._body_s, lease=lease)

    def _envelope(self, query: bytes) -> Envelope:
        most = self._limits.recipients
        try:
            fields = parse_qsl(
                query.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=most + 100
            )
        except ValueError:
            raise Refused(problems.BAD_QUERY) from None
        senders = [value for key, value in fields if key == "mail_from"]
        if len(senders) != 1:
            raise Refused(problems.NO_SENDER)
        return envelope_of(senders[0], (value for key, value in fields if key == "rcpt_to"), most)

    async def _result(self, raw: bytes, envelope: Envelope) -> Result:
        try:
            if self._inspector.wants(envelope):
                return await self._checked(raw, envelope)
            self._metrics.message("http", "unread")
            return {"path": PATH} | self._render_unread(envelope) | {"path": PATH}
        except Refused:
            raise
        except Exception as fault:  # noqa: BLE001  the hook's door: a fault of ours is told as such, without its words
            self._log.error("inspection_broke", exc_info=fault)
            raise self._unchecked() from None

    async def _checked(self, raw: bytes, envelope: Envelope) -> Result:
        began = time.perf_counter()
        outcome = await self._inspector.inspect(raw, envelope)
        seconds = time.perf_counter() - began
        self._metrics.inspected(seconds)
        if isinstance(outcome, Unchecked):
            raise self._unchecked()  # the inspector has logged it
        # `path` is set twice: first, so that it stands first, and last, so that it holds
        result = {"path": PATH} | self._render(outcome) | {"path": PATH, "elapsed_us": round(seconds * 1_000_000)}
        self._metrics.message("http", "checked")
        if outcome.counted:
            self._metrics.verdict(outcome.verdict)
        return result

    def _unchecked(self) -> Refused:
        self._metrics.message("http", "unchecked")
        return Refused(problems.UNCHECKED)
