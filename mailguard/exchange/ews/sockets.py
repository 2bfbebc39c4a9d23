"""Connections that can be cut from outside: a thread that waits in one ends at once, and close() need not wait."""

import socket
import ssl
import threading
from contextlib import suppress
from functools import partial
from typing import Any
from weakref import WeakSet

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool


class Live:
    """The connections of some threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: WeakSet[_Connection] = WeakSet()
        self.cut = False

    def add(self, connection: "_Connection") -> None:
        """Take note of one; raise ConnectionAbortedError where all are to end."""
        with self._lock:
            if self.cut:
                raise ConnectionAbortedError
            self._open.add(connection)

    def end(self) -> None:
        """Shut every connection, and let no new one come about."""
        with self._lock:
            self.cut = True
            connections = list(self._open)
        for one in connections:
            one.shut()


class _Connection(HTTPSConnection):
    """An HTTPS connection of which `live` knows.

    `_twin` is a second descriptor of its socket: the first passes from hand to hand during the TLS handshake, and the
    shutdown of a TLS socket takes its state from under its reader.
    """

    _twin: socket.socket | None = None

    def __init__(self, live: Live, *arguments: Any, **settings: Any) -> None:  # noqa: ANN401  those of urllib3
        super().__init__(*arguments, **settings)
        self._live = live

    def connect(self) -> None:
        self._live.add(self)
        super().connect()

    def close(self) -> None:
        super().close()
        twin, self._twin = self._twin, None
        if twin is not None:
            twin.close()

    def shut(self) -> None:
        """Cut it, from another thread."""
        twin = self._twin
        if twin is not None:
            with suppress(OSError):  # closed in the meantime
                twin.shutdown(socket.SHUT_RDWR)

    def _new_conn(self) -> socket.socket:
        made = super()._new_conn()
        self._twin = made.dup()
        if self._live.cut:
            self.shut()
        return made


class LiveAdapter(HTTPAdapter):
    """One connection at a time, of which `live` knows; `context` adds to the authorities of the session."""

    def __init__(self, live: Live, context: ssl.SSLContext | None = None) -> None:
        self._live, self._context = live, context
        super().__init__(pool_block=True, pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *arguments: Any, **settings: Any) -> None:  # noqa: ANN401  those of requests
        """As the parent's, with connections of ours."""
        super().init_poolmanager(*arguments, **settings, ssl_context=self._context)
        self.poolmanager.pool_classes_by_scheme = {"https": self._pool}  # plain HTTP: no such pool, an error

    def _pool(self, *arguments: Any, **settings: Any) -> HTTPSConnectionPool:  # noqa: ANN401  those of urllib3
        pool = HTTPSConnectionPool(*arguments, **settings)
        pool.ConnectionCls = partial(_Connection, self._live)  # type: ignore[assignment]
        return pool
