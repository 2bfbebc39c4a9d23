"""Who is let in: by bearer token, or, where no tokens are configured, by standing on this machine.

The socket's peer alone counts. X-Forwarded-For and its kin are written by whoever likes to.
"""

import ipaddress
import re
from collections.abc import Callable

from starlette.types import ASGIApp, Receive, Scope, Send

from mailguard.http import problems
from mailguard.http.pace import Pace
from mailguard.http.page.place import Base
from mailguard.http.problems import Problem
from mailguard.http.routes import HEALTH, INSPECT, READY
from mailguard.http.tokens import Tokens

# Probes ask without a token: the answers tell nothing but whether the service works.
OPEN = frozenset({HEALTH, READY})
# Requests answered at once: a plug-in asks as a person writes, so more than this is no council.
AT_ONCE = 256
PORT = re.compile(r":[0-9]{0,5}\Z")


class Door:
    """Stands before all routes. `stopping` says whether the service is about to end.

    What is under `place` is open to everybody: there a link is the credential, and the page has a pace of its own.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        tokens: Tokens | None,
        pace: Pace,
        stopping: Callable[[], bool],
        place: Base | None = None,
    ) -> None:
        self._app, self._tokens, self._pace, self._stopping = app, tokens, pace, stopping
        self._place = place
        self._inside = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer it with a problem."""
        problem = self._problem(scope)
        if problem is not None:
            await problem.response()(scope, receive, send)
            return
        self._inside += 1
        try:
            await self._app(scope, receive, send)
        finally:
            self._inside -= 1

    def _problem(self, scope: Scope) -> Problem | None:
        if scope["path"] != HEALTH:
            if self._stopping():
                return problems.STOPPING
            if self._inside >= AT_ONCE:
                return problems.BUSY
        return self._stranger(scope)

    def _stranger(self, scope: Scope) -> Problem | None:
        """Why this client is not let in, or not now."""
        path = scope["path"]
        if self._place is not None and self._place.owns(path):
            return None
        client = "peer " + _peer(scope)
        if self._tokens is None:
            problem = _loopback_problem(scope)
        elif path in OPEN:
            return None
        else:
            holder = self._tokens.holder(_bearer(scope))
            problem = None if holder else problems.UNAUTHORIZED
            client = f"token {holder}" if holder else client
        # One who has not shown who he is may be guessing.
        wait = self._pace.wait(client) if problem or path == INSPECT else 0
        return problems.too_often(wait) if wait else problem


def _loopback_problem(scope: Scope) -> Problem | None:
    if not is_loopback(_peer(scope)):
        return problems.LOOPBACK_ONLY
    # A page in a browser on this machine reaches us under a name that its owner points here (DNS rebinding).
    host = _field(scope, b"host")
    if host is not None and not is_loopback(PORT.sub("", host.decode("latin-1"))):
        return problems.MISDIRECTED
    return None


def _peer(scope: Scope) -> str:
    """The address of the socket's peer, empty where the connection has none."""
    return scope["client"][0] if scope.get("client") else ""


def _field(scope: Scope, name: bytes) -> bytes | None:
    value: bytes
    for key, value in scope["headers"]:
        if key == name:
            return value
    return None


def _bearer(scope: Scope) -> bytes:
    scheme, _, token = (_field(scope, b"authorization") or b"").partition(b" ")
    return token.strip() if scheme.lower() == b"bearer" else b""


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine: `localhost`, 127.0.0.0/8 (mapped into IPv6, too) or ::1, bracketed or not."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback
