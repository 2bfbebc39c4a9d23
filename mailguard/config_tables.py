"""The tables of `mailguard.toml` as frozen values, with their defaults; `config.py` reads and checks them."""

from datetime import date
from typing import Annotated, Literal

import msgspec

from mailguard.policy.model import Action, Mode

Seconds = Annotated[float, msgspec.Meta(gt=0, le=86_400)]
Tls = Literal["off", "opportunistic", "require", "implicit"]


class Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The base of every table: frozen, and an unknown key is an error."""


class CouncilTable(Table, frozen=True, kw_only=True):
    """`[council]`: whose correspondence it is."""

    name: str
    domains: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    languages: Annotated[tuple[Literal["en", "cy"], ...], msgspec.Meta(min_length=1)] = ("en", "cy")
    monitoring_officer: str = ""
    nation: Literal["wales", "england"] = "wales"
    archives: tuple[str, ...] = ()


class PeriodTable(Table, frozen=True, kw_only=True):
    """A span of days, both ends included."""

    from_: date = msgspec.field(name="from")
    to: date


class OverrideTable(Table, frozen=True, kw_only=True):
    """The council's own action for one rule, by role; it ends with the day `until`."""

    member: Action | None = None
    co_opted: Action | None = msgspec.field(name="co-opted", default=None)
    officer: Action | None = None
    reason: Annotated[str, msgspec.Meta(min_length=1)]
    until: date


class PolicyTable(Table, frozen=True, kw_only=True):
    """`[policy]`: the pack, how far it may go, and the council's own settings for it.

    Without `mode` an approved pack runs as its approval says; one that nobody has approved runs as `observe`: nothing
    reaches anybody. `pilot` names the people and lists for whom the mode holds while the others are observed, or not
    read at all.
    """

    pack: str
    mode: Mode | None = None
    overrides: dict[str, Action | OverrideTable] = {}
    pilot: tuple[str, ...] = ()
    pilot_others: Literal["observe", "unread"] = "observe"
    pre_election: tuple[PeriodTable, ...] = ()
    adopted_policies: tuple[str, ...] = ()


class DirectoryTable(Table, frozen=True, kw_only=True):
    """`[directory]`: the CSV file of people and lists, relative to the configuration file."""

    csv: str


class RelayTable(Table, frozen=True, kw_only=True):
    """`[relay]`: the SMTP hook, between the council's mail server and the next hop."""

    listen: str
    next_hop: str
    allow: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    hostname: str = ""
    tls: Tls = "opportunistic"
    tls_certificate: str = ""
    tls_key: str = ""
    client_ca: str = ""
    client_names: tuple[str, ...] = ()
    auth: Literal["off", "file", "next-hop"] = "off"
    auth_file: str = ""
    xforward: tuple[str, ...] = ()
    xclient: tuple[str, ...] = ()
    proxy_protocol: tuple[str, ...] = ()
    next_hop_tls: Tls = "opportunistic"
    next_hop_ca: str = ""
    next_hop_name: str = ""
    next_hop_certificate: str = ""
    next_hop_key: str = ""
    bare_line_ends: Literal["reject", "normalise"] = "reject"
    on_fault: Literal["pass", "tempfail"] = "pass"
    mark_key_env: str = "MAILGUARD_MARK_KEY"
    connect_s: Seconds = 30.0
    reply_s: Seconds = 300.0
    idle_s: Seconds = 300.0
    receive_s: Seconds = 1800.0
    drain_s: Seconds = 10.0


class MilterTable(Table, frozen=True, kw_only=True):
    """`[milter]`: the same inspection for a mail server that keeps its own queue.

    `listen` is `host:port`, or `unix:` with the path of a socket. `hold` says what becomes of a message that the policy
    wants confirmed: told only, or put into the server's own hold queue for its administrator.
    """

    listen: str
    hold: Literal["advise", "quarantine"] = "advise"
    on_fault: Literal["pass", "tempfail"] = "pass"
    mark_key_env: str = "MAILGUARD_MARK_KEY"
    idle_s: Seconds = 7200.0
    drain_s: Seconds = 10.0


class HttpTable(Table, frozen=True, kw_only=True):
    """`[http]`: the HTTP service; without a file of token hashes it answers loopback only.

    `forwarded_by` are the networks of the council's own web servers, whose X-Forwarded-For is believed.
    """

    listen: str
    tokens: str = ""
    public_url: str = ""
    forwarded_by: tuple[str, ...] = ()
    requests_per_minute: Annotated[int, msgspec.Meta(ge=1)] = 600


class NoticesTable(Table, frozen=True, kw_only=True):
    """`[notices]`: the mail that tells a sender; without the table no notice is sent.

    `submit` is the `host:port` of the server that takes them; the relay's next hop where it is empty. One rule that
    fires on more than `max_per_hour` messages (0 for any number), or on more than `max_share` of those inspected, only
    notes from then on; `administrator` and the Monitoring Officer are told.
    """

    from_: str = msgspec.field(name="from")
    submit: str = ""
    settle_s: Annotated[float, msgspec.Meta(ge=0, le=3600)] = 20.0
    retry_s: Annotated[float, msgspec.Meta(ge=0, le=86_400)] = 900.0
    max_per_hour: Annotated[int, msgspec.Meta(ge=0)] = 0
    max_share: Annotated[float, msgspec.Meta(gt=0, le=1)] = 0.05
    administrator: str = ""


class SwitchesTable(Table, frozen=True, kw_only=True):
    """`[switches]`: where `mailguard bypass` and `mailguard breaker` leave word for the service."""

    folder: str = ""


class LimitsTable(Table, frozen=True, kw_only=True):
    """`[limits]`: what one message, one session and one judgement may take, and how many processes there are for it.

    Each of `processes` has as many `workers` and as many `connections` as stand here.
    """

    inline_bytes: Annotated[int, msgspec.Meta(ge=0, le=1_000_000)] = 8_192
    deadline_s: Annotated[float, msgspec.Meta(ge=0.05, le=120)] = 5.0
    workers: Annotated[int, msgspec.Meta(ge=1, le=64)] = 2
    processes: Annotated[int, msgspec.Meta(ge=1, le=64)] = 1
    message_bytes: Annotated[int, msgspec.Meta(ge=1024)] = 50 * 1024 * 1024
    header_bytes: Annotated[int, msgspec.Meta(ge=1024)] = 1024 * 1024
    line_bytes: Annotated[int, msgspec.Meta(ge=0)] = 0
    command_bytes: Annotated[int, msgspec.Meta(ge=512, le=65_536)] = 2048
    recipients: Annotated[int, msgspec.Meta(ge=1)] = 1000
    connections: Annotated[int, msgspec.Meta(ge=1)] = 2000
    connections_per_peer: Annotated[int, msgspec.Meta(ge=1)] = 2000


class JournalTable(Table, frozen=True, kw_only=True):
    """`[exchange.journal]`: journal reports as a second source, by SMTP at `listen` or as files in `folder`."""

    listen: str = ""
    folder: str = ""
    sender: str
    return_path: str = ""
    allow: tuple[str, ...] = ()
    tls_certificate: str = ""
    tls_key: str = ""
    poll_s: Seconds = 10.0


class CategoriesTable(Table, frozen=True, kw_only=True):
    """`[exchange.categories]`: how Outlook shows what was seen, in the language of whoever reads it."""

    advice: str = "mailguard: advice"
    advice_cy: str = "mailguard: cyngor"
    look_again: str = "mailguard: look again"
    look_again_cy: str = "mailguard: edrych eto"
    nothing_seen: str = "mailguard: nothing seen"
    nothing_seen_cy: str = "mailguard: dim i'w nodi"


class ExchangeTable(Table, frozen=True, kw_only=True):
    """`[exchange]`: the mailboxes whose sent mail is looked at, and how to reach the server that has them.

    `since` is the local day from which sent mail is looked at when a mailbox is met for the first time; from then on
    where there is none. `max_age` is in hours.
    """

    endpoint: str = ""
    autodiscover: str = ""
    auth: Literal["basic", "ntlm", "oauth"] = "ntlm"
    user: str = ""
    password_env: str = "MAILGUARD_EXCHANGE_PASSWORD"  # noqa: S105  the name of a variable
    tenant_id: str = ""
    client_id: str = ""
    client_secret_env: str = "MAILGUARD_EXCHANGE_SECRET"  # noqa: S105  as above
    certificate: str = ""
    certificate_key: str = ""
    token_url: str = ""
    scope: str = ""
    access: Literal["impersonation", "delegate"] = "impersonation"
    ca: str = ""
    connections: Annotated[int, msgspec.Meta(ge=1, le=20)] = 4
    streams: Annotated[int, msgspec.Meta(ge=1, le=10)] = 5
    timeout_s: Seconds = 60.0
    version: Literal["Exchange2016", "Exchange2019", "ExchangeSE"] = "Exchange2016"
    mailboxes: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    all_people: bool = False
    exclude: tuple[str, ...] = ()
    canary: str = ""
    since: date | None = None
    max_age: Annotated[float, msgspec.Meta(gt=0, le=720)] = 48.0
    poll_s: Seconds = 120.0
    drafts: bool = False
    asked_by: tuple[str, ...] = ()
    categories: CategoriesTable = CategoriesTable()
    journal: JournalTable | None = None

    @property
    def scans(self) -> bool:
        """Whether any mailbox is to be looked at: journal reports alone need no rights on them."""
        return bool(self.mailboxes or self.groups or self.all_people)


class PrivacyTable(Table, frozen=True, kw_only=True):
    """`[privacy]`: the day on which members and staff were told that their mail is looked at.

    Mail to `protected_domains` alone is not read, as that to the public bodies of `policies/common/public-bodies.yaml`.
    """

    users_informed: date | None = None
    protected_domains: tuple[str, ...] = ()


class PluginsTable(Table, frozen=True, kw_only=True):
    """`[plugins]`: detectors of the council's own, by the names of their entry points in `mailguard.detectors`."""

    detectors: tuple[str, ...] = ()


class StoreTable(Table, frozen=True, kw_only=True):
    """`[store]`: where held mail, waiting notices and history are kept; without the table nothing is written to disk.

    `hold_s` is how long a message waits for its sender, `at_end` what happens then. `send_s` is how long sending on is
    tried before it comes back to its sender.
    """

    url: str = ""
    key_env: str = "MAILGUARD_STORE_KEY"
    password_env: str = "MAILGUARD_STORE_PASSWORD"  # noqa: S105  the name of a variable
    hold_s: Annotated[float, msgspec.Meta(ge=1, le=1_209_600)] = 14_400.0
    at_end: Literal["send", "return"] = "send"
    send_s: Annotated[float, msgspec.Meta(ge=1, le=1_209_600)] = 172_800.0
    history_days: Annotated[int, msgspec.Meta(ge=1, le=400)] = 60
    held_days: Annotated[int, msgspec.Meta(ge=1, le=400)] = 30


class LogTable(Table, frozen=True, kw_only=True):
    """`[log]`: one event a line on standard error."""

    format: Literal["json", "text"] = "json"
    level: Literal["debug", "info", "warning", "error"] = "info"


class Config(Table, frozen=True, kw_only=True):
    """The whole file. `lint` and `evaluate` need the first three tables alone."""

    council: CouncilTable
    policy: PolicyTable
    directory: DirectoryTable
    routes: dict[str, str] = {}
    relay: RelayTable | None = None
    milter: MilterTable | None = None
    exchange: ExchangeTable | None = None
    http: HttpTable | None = None
    notices: NoticesTable | None = None
    switches: SwitchesTable = SwitchesTable()
    limits: LimitsTable = LimitsTable()
    privacy: PrivacyTable = PrivacyTable()
    plugins: PluginsTable = PluginsTable()
    store: StoreTable | None = None
    log: LogTable = LogTable()
