"""Probes of Exchange: that mailboxes can be read, that the rights on them end somewhere, that reports can come."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from mailguard import logs
from mailguard.config_tables import Config, ExchangeTable, JournalTable
from mailguard.council import from_config
from mailguard.doctor.probe import Answer, Probe
from mailguard.exchange import probes as exchange
from mailguard.exchange.journal_folder import check_folder
from mailguard.exchange.journal_server import context_of

WITHIN_S = 60.0  # a server counts all that lies in a mailbox before it gives a state


def probes(config: Config, file: Path) -> Iterator[Probe]:
    """Yield the probes of `[exchange]`."""
    table = config.exchange
    if table is None:
        return
    if table.scans:
        yield _mailboxes(table, config, file)
    if table.journal is not None:
        yield _journal(table.journal, file.parent)


def _mailboxes(table: ExchangeTable, config: Config, file: Path) -> Probe:
    async def ask() -> Iterable[Answer]:
        found = exchange.probes(table, from_config(config, file), file.parent, logs.get())
        return [
            Answer(where="exchange", what=probe.name if probe.good else probe.what, cure=probe.cure)
            async for probe in found
        ]

    return Probe("exchange", ask, WITHIN_S)


def _journal(table: JournalTable, base: Path) -> Probe:
    async def ask() -> Iterable[Answer]:
        context_of(table, base)
        if table.folder:
            check_folder(base / table.folder)
        return (Answer(where="exchange.journal", what="reports can be taken"),)

    return Probe("exchange.journal", ask)
