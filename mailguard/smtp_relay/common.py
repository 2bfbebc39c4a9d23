"""What all sessions of one relay share; everything arrives from outside, nothing is fetched."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, fields
from functools import partial

from mailguard.config_tables import LimitsTable, RelayTable
from mailguard.held.parcel import Parcel
from mailguard.logs import Log
from mailguard.metrics import Metrics
from mailguard.pipeline import Outcome
from mailguard.smtp.networks import Networks
from mailguard.smtp.tls import NextHopTls, ServerTls
from mailguard.smtp_relay.logins import Logins
from mailguard.tracing import Tracer
from mailguard.warn.recipient import Happened
from mailguard.workers import Inspects

PostNotice = Callable[[Outcome, Happened], None]
Hold = Callable[[Outcome, Parcel], Awaitable[None]]


@dataclass(slots=True)
class Counts:
    """What happened since the start, for the metrics; numbers only."""

    sessions: int = 0
    peers_refused: int = 0  # from a network that is not allowed
    logins_refused: int = 0
    tls_failed: int = 0  # handshakes with clients that did not come about
    relayed: int = 0  # taken by the next hop
    refused: int = 0  # for good: by the next hop, or for size or bare line ends
    held: int = 0  # kept until its sender has looked again
    rejected: int = 0  # by the council's policy
    deferred: int = 0  # for now: by the next hop, for its fault, or for ours
    abandoned: int = 0  # the client hung up before the end
    unread: int = 0  # not to be inspected
    returned: int = 0  # judged before: sent through here again
    unchecked: int = 0  # inspection failed or ran out of time
    next_hop_faults: int = 0

    def count(self, event: str) -> None:
        """Count the event of one message by its name: `message_relayed`."""
        name = event.removeprefix("message_")
        setattr(self, name, getattr(self, name) + 1)

    def as_dict(self) -> dict[str, int]:
        """The figures by name."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """The settings and the collaborators of a relay's sessions; `next_hop` is host and port.

    `logins` are those of a file, None where clients are not asked or the next hop is. `proxies` must speak the PROXY
    protocol; `may_xforward` and `may_xclient` are the peers that may tell for whom they speak. `hold` keeps a message
    durably, None where nothing can be held.
    """

    table: RelayTable
    limits: LimitsTable
    hostname: str
    next_hop: tuple[str, int]
    inspector: Inspects
    post_notice: PostNotice
    mark_key: bytes
    metrics: Metrics = field(default_factory=Metrics)
    tracer: Tracer = field(default_factory=partial(Tracer, None))
    tls: ServerTls
    next_hop_tls: NextHopTls
    logins: Logins | None
    allow: Networks
    proxies: Networks
    may_xforward: Networks
    may_xclient: Networks
    log: Log
    hold: Hold | None = None
    counts: Counts = field(default_factory=Counts)

    @property
    def strangers(self) -> bool:
        """Whether a client from another network may come in to prove who it is."""
        return self.table.auth != "off" or bool(self.table.client_ca)
