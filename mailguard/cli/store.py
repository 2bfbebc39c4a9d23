"""`mailguard store`: check, clean, backup, restore and reseal what is kept."""

import argparse
import os
import sys

from mailguard import config as configuration
from mailguard.cli.opened import opened, said, table_of
from mailguard.config_tables import StoreTable
from mailguard.store import backup as backups
from mailguard.store import held, retention, sealed, waiting
from mailguard.store.engine import url_of
from mailguard.store.keys import StoreError, keys_from
from mailguard.store.migrate import version_of
from mailguard.store.store import Store


def check(arguments: argparse.Namespace) -> int:
    """Look at every page, the version and the keys; 1 where something is wrong."""
    try:
        with opened(arguments.config) as (_, store):
            backups.intact(store)
            return _told(store)
    except StoreError as fault:
        print(fault, file=sys.stderr)
        return 1


def _told(store: Store) -> int:
    with store.read() as connection:
        version = version_of(connection)
    states, in_use = held.counts(store), sealed.keys_in_use(store)
    ahead = sum(states.get(state, 0) for state in ("held", "queued"))
    missing = [name for name in in_use if name not in store.keys.names]
    print(f"{store.engine.url.render_as_string()}: the store {'lacks a key' if missing else 'is good'}")
    print(f"  version  {version}")
    print(f"  waiting  {said(ahead, 'held message')}, {said(waiting.waiting(store), 'notice')}")
    for name in dict.fromkeys((*store.keys.names, *in_use)):
        print(f"  key      {_of_key(name, in_use.get(name, 0), store)}")
    for name in missing:
        cure = "add that key behind the current one; without it what it seals cannot be read"
        fault = StoreError("[store]", f"the key {name!r} still seals something and is not in the environment", cure)
        print(fault, file=sys.stderr)
    return 1 if missing else 0


def _of_key(name: str, number: int, store: Store) -> str:
    seals = f"{name}: seals {said(number, 'thing')}"
    if name == store.keys.current:
        return f"{seals}, the current key"
    if name not in store.keys.names:
        return f"{seals}, and is missing"
    return f"{seals}; it can go after `mailguard store reseal`" if number else f"{name}: seals nothing; it can go"


def clean(arguments: argparse.Namespace) -> int:
    """Remove what is over its time, and say what went."""
    with opened(arguments.config) as (config, store):
        table = config.store or StoreTable()
        removed = retention.clean(store, history_days=table.history_days, held_days=table.held_days)
    for kind, number in removed.items():
        print(f"{kind.replace('_', ' ')}: {number}")
    return 0


def reseal(arguments: argparse.Namespace) -> int:
    """Seal everything under the current key."""
    with opened(arguments.config) as (_, store):
        number = sealed.reseal(store)
        print(f"{said(number, 'thing')} sealed anew under the key {store.keys.current}")
    return 0


def backup(arguments: argparse.Namespace) -> int:
    """Write the store to a new file."""
    with opened(arguments.config) as (_, store):
        size = backups.backup(store, arguments.file)
        keys = ", ".join(sealed.keys_in_use(store))
    print(f"{arguments.file}: {size} bytes; it opens with these keys alone, which are not in it: {keys}")
    return 0


def restore(arguments: argparse.Namespace) -> int:
    """Put a backup where no store is, and say what will be sent from it."""
    config = configuration.load(arguments.config)
    table, base = table_of(config, arguments.config), arguments.config.parent
    keys = keys_from(os.environ.get(table.key_env, ""), table.key_env)
    states = backups.restore(arguments.file, url_of(table.url, base, None), keys)
    print(f"{arguments.file}: restored")
    if ahead := sum(states.get(state, 0) for state in ("held", "queued")):
        print(f"  note  {said(ahead, 'held message')} in it: what has gone out since the backup will go out again")
    return 0
