"""What can be tried of `[exchange]` before it is relied upon: the server, the rights, and that these end somewhere."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mailguard.config_tables import ExchangeTable
from mailguard.exchange.ews import open_mailboxes
from mailguard.exchange.hook import settings_of
from mailguard.exchange.roster import Roster
from mailguard.exchange.source import MailboxSource, RefusedError, SourceError
from mailguard.logs import Log
from mailguard.policy.council import Council

READABLE = "a mailbox can be read"
CANARY = "a mailbox outside the rights is refused"
GROUPS = "the groups can be read"


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """One thing that was tried: its name, whether it is as it must be, and else what is wrong and what to do."""

    name: str
    good: bool
    what: str = ""
    cure: str = ""


async def probes(
    table: ExchangeTable, council: Council, base: Path, log: Log, source: MailboxSource | None = None
) -> AsyncIterator[Probe]:
    """Try everything that the table names, one after the other; nothing is read of any message, and nothing changed.

    `base` is the folder of the configuration. The lines name mailboxes: they are for the administrator's terminal.
    """
    if not table.scans:
        return
    try:
        server = source or open_mailboxes(settings_of(table, base))
    except SourceError as fault:
        yield Probe(name=READABLE, good=False, what=f"{fault.where}: {fault.what}", cure=fault.cure)
        return
    try:
        if table.groups:
            yield await _groups(table, server)
        mailboxes = await Roster(table, server, lambda: council, log).read()
        yield await _readable(mailboxes, server)
        yield await _canary(table.canary, mailboxes, server)
    finally:
        if source is None:
            await server.close()


async def _groups(table: ExchangeTable, server: MailboxSource) -> Probe:
    for group in table.groups:
        try:
            found = await server.members(group)
        except SourceError as fault:
            return Probe(name=GROUPS, good=False, what=f"{group}: {fault.what}", cure=fault.cure)
        if not found:
            cure = "put people into it, or take it out of [exchange] groups"
            return Probe(name=GROUPS, good=False, what=f"nobody is in {group}", cure=cure)
    return Probe(name=GROUPS, good=True)


async def _readable(mailboxes: tuple[str, ...], server: MailboxSource) -> Probe:
    if not mailboxes:
        cure = "name mailboxes, groups or all_people in [exchange]; excluded and protected ones do not count"
        return Probe(name=READABLE, good=False, what="no mailbox is to be looked at", cure=cure)
    mailbox = mailboxes[0]
    try:
        await server.now(mailbox, "sent", datetime.now(UTC))
        await server.others(mailbox)
    except SourceError as fault:
        return Probe(name=READABLE, good=False, what=f"{mailbox}: {fault.what}", cure=fault.cure)
    return Probe(name=READABLE, good=True)


async def _canary(canary: str, mailboxes: tuple[str, ...], server: MailboxSource) -> Probe:
    if not canary:
        cure = "name a mailbox in [exchange] canary that the account has no rights on, such as that of a union"
        return Probe(name=CANARY, good=False, what="nobody knows where the rights end", cure=cure)
    if canary.lower() in {mailbox.lower() for mailbox in mailboxes}:
        cure = "name one that is not to be looked at"
        return Probe(name=CANARY, good=False, what="the canary is one of the mailboxes to look at", cure=cure)
    try:
        await server.now(canary, "sent", datetime.now(UTC))
    except RefusedError:
        return Probe(name=CANARY, good=True)
    except SourceError as fault:
        return Probe(name=CANARY, good=False, what=f"{canary}: {fault.what}", cure=fault.cure)
    cure = "limit the account's rights to those whose mail is looked at (deploy/exchange/README.md)"
    return Probe(name=CANARY, good=False, what=f"{canary} was opened: the rights reach too far", cure=cure)
