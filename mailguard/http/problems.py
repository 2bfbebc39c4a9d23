"""Refusals as RFC 9457 says: fixed sentences, and nothing of the request in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec
from starlette.responses import Response

MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why a request is refused; `title` is the status's own phrase, `detail` says what to do."""

    status: int
    title: str
    detail: str
    headers: Mapping[str, str] = field(default_factory=dict)

    def body(self) -> bytes:
        """The JSON object; type `about:blank` says that the status tells all (RFC 9457 4.2.1)."""
        return msgspec.json.encode(
            {"type": "about:blank", "title": self.title, "status": self.status, "detail": self.detail}
        )

    def response(self) -> Response:
        """The whole answer."""
        return Response(self.body(), self.status, dict(self.headers), MEDIA_TYPE)


class Refused(Exception):  # noqa: N818  the request is at fault, not the program
    """A request that ends here with a problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.title)
        self.problem = problem


BAD_REQUEST = Problem(status=400, title="Bad Request", detail="This is not HTTP/1.1 as RFC 9112 describes it.")
UNAUTHORIZED = Problem(
    status=401,
    title="Unauthorized",
    detail="Send a bearer token that this service knows.",
    headers={"WWW-Authenticate": 'Bearer realm="mailguard"'},
)
LOOPBACK_ONLY = Problem(
    status=401,
    title="Unauthorized",
    detail="No tokens are configured, so only clients on this machine are answered.",
    headers={"WWW-Authenticate": 'Bearer realm="mailguard"'},
)
NOT_FOUND = Problem(status=404, title="Not Found", detail="There is no such resource.")
NOT_ALLOWED = Problem(
    status=405, title="Method Not Allowed", detail="The header field Allow names what this resource answers."
)
TOO_SLOW = Problem(status=408, title="Request Timeout", detail="The body took too long to arrive; send it again.")
TOO_LARGE = Problem(status=413, title="Content Too Large", detail="The body is larger than this service reads.")
UNSUPPORTED = Problem(
    status=415,
    title="Unsupported Media Type",
    detail="Send a message as message/rfc822 or a draft as application/json, without a content coding.",
)
MISDIRECTED = Problem(
    status=421, title="Misdirected Request", detail="Without tokens this service answers to a loopback name only."
)
NO_SENDER = Problem(
    status=422,
    title="Unprocessable Content",
    detail="Give mail_from once in the query; it is empty for a null return path.",
)
NO_RECIPIENT = Problem(
    status=422,
    title="Unprocessable Content",
    detail="Give at least one recipient: rcpt_to in the query, or to, cc or bcc in the draft.",
)
BAD_ADDRESS = Problem(
    status=422,
    title="Unprocessable Content",
    detail="An address is malformed; in a query a plus sign is written %2B.",
)
TOO_MANY = Problem(
    status=422, title="Unprocessable Content", detail="The message has more recipients than this service reads."
)
BAD_QUERY = Problem(
    status=422, title="Unprocessable Content", detail="The query is not percent-encoded UTF-8 or has too many fields."
)
BAD_DRAFT = Problem(
    status=422,
    title="Unprocessable Content",
    detail="A draft is a JSON object with from, to, cc, bcc, subject, text and html, addresses as text or lists of it.",
)
INTERNAL = Problem(status=500, title="Internal Server Error", detail="This service failed; the fault is logged.")
UNCHECKED = Problem(
    status=503,
    title="Service Unavailable",
    detail="The message could not be checked; nothing is known about it.",
    headers={"Retry-After": "5"},
)
BUSY = Problem(
    status=503,
    title="Service Unavailable",
    detail="This service has more to do than it can; try again.",
    headers={"Retry-After": "2"},
)
STOPPING = Problem(
    status=503,
    title="Service Unavailable",
    detail="This service is stopping.",
    headers={"Retry-After": "10", "Connection": "close"},
)


def too_often(wait_s: int) -> Problem:
    """The refusal of a client that asks too often; `wait_s` is when it may ask again."""
    return Problem(
        status=429,
        title="Too Many Requests",
        detail="The header field Retry-After says when to ask again.",
        headers={"Retry-After": str(wait_s)},
    )
