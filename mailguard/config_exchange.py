"""What may be wrong with `[exchange]`: whom to look at, how to reach the server, and who may bring journal reports."""

from collections.abc import Iterator
from ipaddress import ip_network

from mailguard.config_access import Fault, network_fault
from mailguard.config_forms import VARIABLE, address, host_port
from mailguard.config_tables import CategoriesTable, ExchangeTable, JournalTable

CATEGORY = 255  # characters of a category that Outlook keeps
SEPARATORS = ",;"  # Outlook reads them as the end of a category
OAUTH = ("tenant_id", "client_id")


def exchange_faults(table: ExchangeTable) -> Iterator[Fault]:
    """Yield what is wrong with the table, in the order of its keys."""
    if table.scans:
        yield from _connection(table)
    elif table.journal is None:
        cure = "give mailboxes, groups or all_people = true, or [exchange.journal]"
        yield Fault("[exchange]", "it names no mailbox", cure)
    for key in ("mailboxes", "groups", "exclude", "asked_by"):
        for entry, text in enumerate(getattr(table, key), start=1):
            yield from address(f"exchange.{key}, entry {entry}", text)
    if table.canary:
        yield from address("exchange.canary", table.canary)
    yield from _categories(table.categories)
    if table.journal is not None:
        yield from _journal(table.journal)


def _connection(table: ExchangeTable) -> Iterator[Fault]:
    if table.endpoint and not (table.endpoint.startswith("https://") and table.endpoint != "https://"):
        cure = 'write it as "https://mail.council.gov.uk/EWS/Exchange.asmx"'
        yield Fault("exchange.endpoint", "it is not an https address", cure)
    if table.autodiscover and not table.autodiscover.startswith("https://"):
        cure = 'write it as "https://autodiscover.council.gov.uk"'
        yield Fault("exchange.autodiscover", "it is not an https address", cure)
    if table.auth == "oauth":
        for key in OAUTH:
            if not getattr(table, key):
                yield Fault(f"exchange.{key}", 'auth = "oauth" needs it', "copy it from the app's registration")
    elif not table.user:
        yield Fault("exchange.user", f'auth = "{table.auth}" needs it', "name the service account")
    for key in ("password_env", "client_secret_env"):
        if not VARIABLE.fullmatch(getattr(table, key)):
            # Without the value: somebody may have put the secret itself here.
            cure = "name the variable that holds the secret, not the secret"
            yield Fault(f"exchange.{key}", "this is no name of an environment variable", cure)
    if table.certificate_key and not table.certificate:
        yield Fault("exchange.certificate_key", "there is no certificate for it", "give certificate, too")


def _categories(table: CategoriesTable) -> Iterator[Fault]:
    meanings: dict[str, str] = {}
    for key in CategoriesTable.__struct_fields__:
        text, meaning = getattr(table, key), key.removesuffix("_cy")
        where = f"exchange.categories.{key}"
        if not text.strip() or len(text) > CATEGORY or set(text) & set(SEPARATORS):
            cure = f"give 1 to {CATEGORY} characters without a comma or semicolon"
            yield Fault(where, "Outlook keeps no such category", cure)
        elif meanings.setdefault(text, meaning) != meaning:
            yield Fault(where, "another category is called so", "give each a name of its own")


def _journal(table: JournalTable) -> Iterator[Fault]:
    if not table.listen and not table.folder:
        yield Fault("exchange.journal.listen", "no report can come", "give listen, or folder, or both")
    yield from address("exchange.journal.sender", table.sender)
    if table.return_path:
        yield from address("exchange.journal.return_path", table.return_path)
    if table.listen:
        yield from host_port("exchange.journal.listen", table.listen)
        if not table.allow:
            cure = "name the networks of your own Exchange servers"
            yield Fault("exchange.journal.allow", "nobody may bring a report", cure)
    for entry, network in enumerate(table.allow, start=1):
        yield from _network(f"exchange.journal.allow, entry {entry}", network)
    if bool(table.tls_key) and not table.tls_certificate:
        yield Fault("exchange.journal.tls_key", "there is no certificate for it", "give tls_certificate, too")


def _network(key: str, text: str) -> Iterator[Fault]:
    """As for the relay; that everybody may come is another harm here."""
    try:
        everybody = ip_network(text, strict=False).prefixlen == 0
    except ValueError:
        everybody = False
    if everybody:
        yield Fault(key, "this is everybody: anyone could bring a report", "name the networks of your own servers")
    else:
        yield from network_fault(key, text)
