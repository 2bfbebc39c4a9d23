"""Whose mailboxes are looked at. Who is left out is left out here, before anything asks the server about them."""

from collections.abc import Callable, Iterable

from mailguard.config_tables import ExchangeTable
from mailguard.exchange.source import MailboxSource, SourceError
from mailguard.logs import Log
from mailguard.people.directory import bare, domain_of
from mailguard.policy.council import Council


class Roster:
    """The mailboxes of one configuration.

    `mailboxes` holds them by the main address of their owner; `council` gives the snapshot that holds now.
    """

    def __init__(self, table: ExchangeTable, source: MailboxSource, council: Callable[[], Council], log: Log) -> None:
        self._table, self._source, self._council, self._log = table, source, council, log
        self._groups: dict[str, tuple[str, ...]] = {}
        self.mailboxes: dict[str, str] = {}

    async def read(self) -> tuple[str, ...]:
        """Say anew whose mailboxes are looked at; of a group that cannot be asked, those who were in it last."""
        for entry, group in enumerate(self._table.groups, start=1):
            try:
                self._groups[group] = await self._source.members(group)
            except SourceError as fault:
                cure = "see that the group exists and that the account may read the address book"
                self._log.error("exchange_group_failed", entry=entry, fault=type(fault).__name__, cure=cure)
        grouped = [address for group in self._table.groups for address in self._groups.get(group, ())]
        self.mailboxes = self._kept((*self._table.mailboxes, *grouped, *self._people()))
        return tuple(self.mailboxes.values())

    def of(self, owner: str) -> str | None:
        """The mailbox of somebody, by main address; None where it is not looked at."""
        return self.mailboxes.get(owner)

    def _people(self) -> Iterable[str]:
        if not self._table.all_people:
            return ()
        directory, domains = self._council().directory, self._council().domains
        # Somebody whose main address lies elsewhere has no mailbox here.
        return (a for a in directory.people if directory.is_own(a, domains) and domain_of(a) in domains)

    def _kept(self, addresses: Iterable[str]) -> dict[str, str]:
        directory = self._council().directory
        excluded = {directory.main(address) for address in self._table.exclude}
        kept: dict[str, str] = {}
        for address in addresses:
            owner = directory.main(address)
            if owner not in excluded and bare(address) not in excluded and self._may_open(owner):
                kept.setdefault(owner, address)
        return kept

    def _may_open(self, owner: str) -> bool:
        """Never one with a protected purpose, nor of anybody outside a pilot that leaves the others unread."""
        council = self._council()
        person, mail_list = council.directory.people.get(owner), council.directory.lists.get(owner)
        if (person and person.purpose) or (mail_list and mail_list.purpose):
            return False
        if council.directory.purpose_of(domain_of(owner)):
            return False
        return not council.pilot_only or council.pilot is None or owner in council.pilot
