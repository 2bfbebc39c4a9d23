"""Whether the process lives, whether it can work, and what it has counted."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from mailguard.logs import Log
from mailguard.metrics import CONTENT_TYPE, Metrics

# Anybody may ask, and each look goes as far as the next hop: one look serves all who ask within this time.
FRESH_S = 1.0
LOOK_S = 5.0

Looks = Callable[[], Awaitable[Mapping[str, bool]]]


class Health:
    """The resources `/healthz`, `/readyz` and `/metrics`; `look` says which of our needs are met."""

    def __init__(self, look: Looks, metrics: Metrics, log: Log, clock: Callable[[], float]) -> None:
        self._look, self._metrics, self._log, self._clock = look, metrics, log, clock
        self._lock = asyncio.Lock()
        self._seen: Mapping[str, bool] = {}
        self._fresh_until = float("-inf")

    async def live(self, _: Request) -> Response:
        """200 while the process lives."""
        return Response(b'{"live":true}', media_type="application/json")

    async def ready(self, _: Request) -> Response:
        """200 where every check holds, else 503; the checks by name, and no other name."""
        async with self._lock:
            if self._clock() >= self._fresh_until:
                self._seen = await self._looked()
                self._fresh_until = self._clock() + FRESH_S
            checks = dict(self._seen)
        ready = bool(checks) and all(checks.values())
        body = msgspec.json.encode({"ready": ready, "checks": checks})
        return Response(body, 200 if ready else 503, media_type="application/json")

    async def count(self, _: Request) -> Response:
        """The counters as OpenMetrics."""
        return Response(self._metrics.exposition(), headers={"content-type": CONTENT_TYPE})

    async def _looked(self) -> Mapping[str, bool]:
        try:
            async with asyncio.timeout(LOOK_S):
                return await self._look()
        except Exception as fault:  # noqa: BLE001  the hook's door: who cannot look is not ready
            self._log.error("readiness_unknown", exc_info=fault)
            return {}
