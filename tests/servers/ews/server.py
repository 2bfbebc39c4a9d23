"""The server: HTTPS on loopback, a thread for each connection."""

import json
import socket
import ssl
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import cast

from lxml import etree

from tests.servers.certificates import Certificate
from tests.servers.ews import items, people, sync
from tests.servers.ews.access import Request, acting
from tests.servers.ews.auth import Doorkeeper, Visitor
from tests.servers.ews.events import Events
from tests.servers.ews.faults import Fault, Faults
from tests.servers.ews.issuer import Issuer
from tests.servers.ews.organisation import Organisation
from tests.servers.ews.schema import schema, violations
from tests.servers.ews.xml import SOAP, Element, ItemError, Refusal, envelope, error, m, response, soap_fault

EWS = "/EWS/Exchange.asmx"
FINDER = "/autodiscover/autodiscover.json/v1.0/"
TENANT = "tenant"
COOKIE = "X-BackEndOverrideCookie=MBX1~1941962754; path=/; secure; HttpOnly"


class EwsServer(ThreadingHTTPServer):
    """`wrong` holds every breach of the schema, by requests and by answers; a test insists that there is none."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, organisation: Organisation, context: ssl.SSLContext, shared: Path | None) -> None:
        self.organisation, self.issuer, self.faults = organisation, Issuer(), Faults()
        self.events = Events(organisation)
        self.keeper = Doorkeeper(organisation, self.issuer)
        self.rules = schema(shared / "ews") if shared else None
        self.wrong: list[str] = []
        self.asked: Counter[str] = Counter()
        self.anchors: dict[str, set[str]] = {}  # by operation, who was named as the way to a back end
        self.at_once = self.most_at_once = 0
        self.open: set[socket.socket] = set()
        self.ended = threading.Event()
        self.lock = threading.Lock()
        self._context = context
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.server_address[1]}"

    @property
    def endpoint(self) -> str:
        return self.url + EWS

    def get_request(self) -> tuple[socket.socket, object]:
        """The handshake is made in the connection's own thread, so that a slow client stops nobody else."""
        plain, address = super().get_request()
        plain.settimeout(60)
        return self._context.wrap_socket(plain, server_side=True, do_handshake_on_connect=False), address

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up, or does not trust us, is no fault of the server."""

    def cut(self) -> None:
        """Break every connection, in the middle of whatever it does."""
        with self.lock:
            sockets = list(self.open)
        for one in sockets:
            with suppress(OSError):
                socket.socket.shutdown(one, socket.SHUT_RDWR)

    def answer(self, request: Request, operation: str) -> Element:
        handle = OPERATIONS.get(operation)
        if operation in {"Subscribe", "Unsubscribe"}:
            handle = self.events.subscribe if operation == "Subscribe" else self.events.unsubscribe
        if handle is None:
            raise Refusal("ErrorInvalidRequest")
        with self.organisation.happened:
            return handle(request)

    def check(self, element: Element, what: str) -> list[str]:
        found = violations(self.rules, element) if self.rules else []
        self.wrong += [f"{what}: {one}" for one in found]
        return found


OPERATIONS: dict[str, Callable[[Request], Element]] = {
    "SyncFolderItems": sync.sync_folder_items,
    "GetItem": items.get_item,
    "FindItem": items.find_item,
    "CreateItem": items.create_item,
    "UpdateItem": items.update_item,
    "GetFolder": people.get_folder,
    "GetDelegate": people.get_delegate,
    "ExpandDL": people.expand_dl,
    "ResolveNames": people.resolve_names,
}


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def setup(self) -> None:
        self.here = cast("EwsServer", self.server)
        self.visitor = Visitor(self.here.keeper)
        super().setup()
        with self.here.lock:
            self.here.open.add(self.connection)

    def finish(self) -> None:
        with self.here.lock:
            self.here.open.discard(self.connection)
        with suppress(OSError, ValueError):
            super().finish()

    def log_message(self, *words: object) -> None:
        """Nothing is printed."""

    def do_GET(self) -> None:
        if self.path.startswith(FINDER):
            self._json(200, {"Protocol": "EWS", "Url": self.here.endpoint})
        elif self.path == f"/{TENANT}/v2.0/.well-known/openid-configuration":
            self._json(200, self.here.issuer.described(f"{self.here.url}/{TENANT}"))
        else:
            self._json(404, {})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == f"/{TENANT}/oauth2/v2.0/token":
            self._json(*self.here.issuer.issue(body, self.here.url + self.path))
            return
        account, challenges = self.visitor.account(self.headers["Authorization"])
        if not account:
            self._reply(401, b"", *(("WWW-Authenticate", one) for one in challenges))
            return
        with self.here.lock:
            self.here.at_once += 1
            self.here.most_at_once = max(self.here.most_at_once, self.here.at_once)
        try:
            self._ews(account, body)
        except Refusal as refusal:
            self._reply(refusal.status, soap_fault(refusal))
        finally:
            with self.here.lock:
                self.here.at_once -= 1

    def _ews(self, account: str, body: bytes) -> None:
        whole = etree.fromstring(body)
        asked = whole.find(f"{{{SOAP}}}Body/*")
        headers = whole.find(f"{{{SOAP}}}Header")
        assert asked is not None
        operation = etree.QName(asked).localname
        self.here.asked[operation] += 1
        self.here.anchors.setdefault(operation, set()).add(self.headers.get("X-AnchorMailbox", ""))
        for one in [asked, *(headers if headers is not None else [])]:
            if self.here.check(one, f"request {operation}"):
                raise Refusal("ErrorSchemaValidation")
        name = acting(self.here.organisation, account, headers)
        request = Request(organisation=self.here.organisation, account=account, acting=name, body=asked)
        fault = self.here.faults.take(operation, name)
        if fault is not None and fault.kind == "answer-lost":
            self.here.answer(request, operation)
            socket.socket.shutdown(self.connection, socket.SHUT_RDWR)
            return
        if self._misbehave(fault, operation):
            return
        if operation == "GetStreamingEvents":
            self._stream(request)
            return
        answer = self.here.answer(request, operation)
        self.here.check(answer, f"answer {operation}")
        self._reply(200, envelope(answer))

    def _misbehave(self, fault: Fault | None, operation: str) -> bool:
        """Do as the fault says; whether that was the answer."""
        if fault is None:
            return False
        pause_ms = int(fault.pause_s * 1000)
        inside = {"busy-inside": "ErrorServerBusy", "state-lost": "ErrorInvalidSyncStateData", "code": fault.code}
        if fault.kind == "slow":
            return self.here.ended.wait(fault.pause_s)
        if fault.kind == "busy":
            raise Refusal("ErrorServerBusy", pause_ms)
        if fault.kind in inside:
            rest = _rest(operation)
            refused = error(operation, ItemError(inside[fault.kind], pause_ms), *rest)
            self._reply(200, envelope(response(operation, refused)))
        elif fault.kind == "busy-503":
            self._reply(503, b"", ("Retry-After", str(int(fault.pause_s))))
        elif fault.kind == "unauthorised":
            self._reply(401, b"", ("WWW-Authenticate", "Bearer"))
        elif fault.kind == "nonsense":
            self._reply(200, b"<html><body>secret subject</body></html>")
        else:
            socket.socket.shutdown(self.connection, socket.SHUT_RDWR)
        return True

    def _stream(self, request: Request) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/xml; charset=utf-8")
        self.send_header("Transfer-Encoding", "chunked")
        self.send_header("Set-Cookie", COOKIE)
        self.end_headers()
        with suppress(OSError):
            for document in self.here.events.stream(request, self.here.ended.is_set):
                self.wfile.write(b"%x\r\n%b\r\n" % (len(document), document))
            self.wfile.write(b"0\r\n\r\n")

    def _json(self, status: int, answer: dict[str, object] | dict[str, str]) -> None:
        self._reply(status, json.dumps(answer).encode(), kind="application/json")

    def _reply(
        self, status: int, body: bytes, *headers: tuple[str, str], kind: str = "text/xml; charset=utf-8"
    ) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _rest(operation: str) -> list[Element]:
    if operation == "SyncFolderItems":
        return [m("SyncState"), m("IncludesLastItemInRange", text="true")]
    return [m("Items")] if operation in {"GetItem", "CreateItem", "UpdateItem"} else []


@contextmanager
def ews_server(organisation: Organisation, certificate: Certificate, shared: Path | None) -> Iterator[EwsServer]:
    """A server that runs; at its end nothing may have been against the schema."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.certificate, certificate.key)
    server = EwsServer(organisation, context, shared)
    server.keeper.open()
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        with organisation.happened:
            organisation.happened.notify_all()
        server.cut()
        server.shutdown()
        server.server_close()
        thread.join()
        server.keeper.close()
    assert server.wrong == []
