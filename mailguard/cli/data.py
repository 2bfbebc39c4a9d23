"""`mailguard data`: what is kept about one person, on his own recorded request."""

import argparse
import json
import re

from mailguard.cli.opened import opened, said
from mailguard.config_forms import ADDRESS
from mailguard.config_tables import Config
from mailguard.council import from_config
from mailguard.errors import MailguardError
from mailguard.logs import configure, get
from mailguard.people.directory import bare
from mailguard.store import persons
from mailguard.store.store import Store

REFERENCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9/_.-]{0,39}")
NOTE = (
    "Letters are counts by day: neither text nor subject of mail that has gone is kept. Mail that others hold is not "
    "searched. Figures of closed weeks hold nobody."
)


def export(arguments: argparse.Namespace) -> int:
    """Print all rows about a person as JSON."""
    with opened(arguments.config) as (config, store):
        addresses = _begin(arguments, config, store, "export")
        found = persons.about(store, addresses)
    print(json.dumps({"addresses": addresses, "note": NOTE, **found}, indent=2, ensure_ascii=False))
    return 0


def erase(arguments: argparse.Namespace) -> int:
    """Erase what can be erased about a person, and say what stays."""
    with opened(arguments.config) as (config, store):
        addresses = _begin(arguments, config, store, "erase")
        gone, stays = persons.erase(store, addresses)
    for kind, number in gone.items():
        print(f"{kind.replace('_', ' ')}: {number}")
    if stays:
        cure = "the sender sends or withdraws it on its page, or it ends by itself; then run this again"
        print(f"not erased: {said(stays, 'message')} still held or on the way; {cure}")
    print("not erased: the record that this was asked for (a keyed digest, the date and the reference)")
    return 0


def _begin(arguments: argparse.Namespace, config: Config, store: Store, deed: persons.Deed) -> list[str]:
    """Check and record the request; the person's addresses, the main one first."""
    address: str = arguments.address
    if not ADDRESS.fullmatch(address):
        raise MailguardError("ADDRESS", "this is no e-mail address", 'write it as "name@council.gov.uk"')
    if not REFERENCE.fullmatch(arguments.request):
        cure = "give the number under which the council has recorded it: letters, digits and / _ . -"
        raise MailguardError("--request", "this is no reference of a request", cure)
    directory = from_config(config, arguments.config).directory
    main = directory.main(address)
    known = directory.people.get(main)
    addresses = list(dict.fromkeys((main, bare(address), *(known.aliases if known else ()))))
    persons.record(store, deed, arguments.request, addresses)
    configure(config.log)
    get().info("personal_data_requested", deed=deed, reference=arguments.request, person=persons.token(store, main))
    return addresses
