"""What the types of a configuration cannot tell: whether its values mean something, and go together."""

import re
from collections.abc import Iterator

from mailguard.config_access import Fault, is_local, network_fault, relay_faults
from mailguard.config_exchange import exchange_faults
from mailguard.config_forms import DOMAIN, HOST, VARIABLE
from mailguard.config_forms import address as _address
from mailguard.config_forms import host_port as _host_port
from mailguard.config_tables import Config, HttpTable, MilterTable, NoticesTable, RelayTable
from mailguard.config_words import key_text

SOCKET_PATH = 100  # bytes: the system takes little more
LONGEST_LINE = 998  # RFC 5322 2.1.1
RULE = re.compile(r"[A-Z]{2,8}[0-9]{3}")
EVERY_HOST = ("0.0.0.0", "[::]")  # noqa: S104  to be recognised, not to be listened on


def faults(config: Config) -> Iterator[Fault]:
    """Yield everything that is wrong, in the order of the tables."""
    yield from _council(config)
    yield from _policy(config)
    if not config.directory.csv.strip():
        yield Fault("directory.csv", "it is empty", "give the path of the directory's CSV file")
    yield from _hooks(config)
    if 0 < config.limits.line_bytes < LONGEST_LINE:
        yield Fault("limits.line_bytes", "RFC 5322 allows lines of 998 octets", "give 998 or more, or 0 for no limit")
    if config.notices:
        yield from _notices(config.notices)
    for entry, domain in enumerate(config.privacy.protected_domains, start=1):
        if not DOMAIN.fullmatch(domain):
            yield Fault(f"privacy.protected_domains, entry {entry}", "this is no domain", 'write it as "union.example"')


def _hooks(config: Config) -> Iterator[Fault]:
    if config.relay:
        yield from _relay(config.relay)
        yield from relay_faults(config.relay)
    if config.milter:
        yield from _milter(config.milter)
    if config.exchange:
        yield from exchange_faults(config.exchange)
    if config.http:
        yield from _http(config.http)
        if config.relay and config.http.listen == config.relay.listen:
            yield Fault("http.listen", "the relay listens there", "give another port")


def _notices(notices: NoticesTable) -> Iterator[Fault]:
    yield from _address("notices.from", notices.from_)
    if notices.submit:
        yield from _host_port("notices.submit", notices.submit)
    if notices.administrator:
        yield from _address("notices.administrator", notices.administrator)


def _council(config: Config) -> Iterator[Fault]:
    council = config.council
    if not council.name.strip():
        yield Fault("council.name", "it is empty", "give the council's name")
    for entry, domain in enumerate(council.domains, start=1):
        if not DOMAIN.fullmatch(domain):
            yield Fault(f"council.domains, entry {entry}", "this is no domain", 'write it as "council.gov.uk"')
    for entry, language in enumerate(council.languages, start=1):
        if language in council.languages[: entry - 1]:
            yield Fault(f"council.languages, entry {entry}", "it stands here twice", "remove one of them")
    if council.monitoring_officer:
        yield from _address("council.monitoring_officer", council.monitoring_officer)
    for entry, archive in enumerate(council.archives, start=1):
        yield from _address(f"council.archives, entry {entry}", archive)


def _policy(config: Config) -> Iterator[Fault]:
    policy = config.policy
    if not policy.pack.strip():
        yield Fault("policy.pack", "it is empty", "name a pack, as in `mailguard policy check`, or give its folder")
    for rule in policy.overrides:
        if not RULE.fullmatch(rule):
            yield Fault(f"policy.overrides.{key_text(rule)}", "this is no rule", "write it as MASS001")
    for rule, change in policy.overrides.items():
        if not isinstance(change, str) and not (change.member or change.co_opted or change.officer):
            cure = 'give the action of a role, as member = "note"'
            yield Fault(f"policy.overrides.{key_text(rule)}", "it changes nothing", cure)
    for entry, address in enumerate(policy.pilot, start=1):
        yield from _address(f"policy.pilot, entry {entry}", address)
    for entry, period in enumerate(policy.pre_election, start=1):
        if period.from_ > period.to:
            yield Fault(f"policy.pre_election, entry {entry}", "it ends before it begins", "swap `from` and `to`")


def _relay(relay: RelayTable) -> Iterator[Fault]:
    yield from _host_port("relay.listen", relay.listen)
    yield from _host_port("relay.next_hop", relay.next_hop)
    if _same_place(relay.listen, relay.next_hop):
        yield Fault("relay.next_hop", "it is the relay itself", "name the server that delivers the mail")
    for entry, network in enumerate(relay.allow, start=1):
        yield from network_fault(f"relay.allow, entry {entry}", network)
    if relay.hostname and not DOMAIN.fullmatch(relay.hostname):
        yield Fault("relay.hostname", "this is no host name", 'write it as "mailguard.council.gov.uk"')
    if not VARIABLE.fullmatch(relay.mark_key_env):
        # Without the value: somebody may have put the key itself here.
        cure = "name the variable that holds the key, not the key"
        yield Fault("relay.mark_key_env", "this is no name of an environment variable", cure)


def _milter(milter: MilterTable) -> Iterator[Fault]:
    path = milter.listen.removeprefix("unix:")
    if path == milter.listen:
        yield from _host_port("milter.listen", milter.listen)
    elif not path.startswith("/") or len(path.encode()) > SOCKET_PATH:
        cure = f'write it as "unix:/run/mailguard/milter.sock", with at most {SOCKET_PATH} bytes behind "unix:"'
        yield Fault("milter.listen", "this is no path of a socket", cure)
    if not VARIABLE.fullmatch(milter.mark_key_env):
        cure = "name the variable that holds the key, not the key"
        yield Fault("milter.mark_key_env", "this is no name of an environment variable", cure)


def _http(http: HttpTable) -> Iterator[Fault]:
    yield from _host_port("http.listen", http.listen)
    scheme, _, place = http.public_url.partition("://")
    host, _, rest = place.partition("/")
    name = host.partition(":")[0]
    # Plain http only where nothing leaves this machine: to try the page out.
    https = (scheme == "https" or (scheme == "http" and is_local(name))) and HOST.fullmatch(name)
    if http.public_url and not (https and not set(rest) & set("?# ")):
        yield Fault("http.public_url", "it is not an https address", 'write it as "https://mail.council.gov.uk"')
    for entry, network in enumerate(http.forwarded_by, start=1):
        key, danger = f"http.forwarded_by, entry {entry}", "who could then pass for anybody"
        yield from network_fault(key, network, danger, "web servers")


def _same_place(listen: str, next_hop: str) -> bool:
    """Whether mail for the next hop would come back to the relay, as far as the words tell."""
    (here, _, port), (there, _, other_port) = listen.rpartition(":"), next_hop.rpartition(":")
    return port == other_port and (here == there or (is_local(there) and (here in EVERY_HOST or is_local(here))))
