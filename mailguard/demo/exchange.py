"""Plays the samples as mail that lies in mailboxes: a stand-in for Exchange, and the scanner that finds it there."""

import asyncio
import signal
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.utils import getaddresses

from mailguard.demo.mailboxes import Mailboxes
from mailguard.demo.samples import Sample, samples
from mailguard.demo.show import Show
from mailguard.demo.stage import PACKS, council_of, exchange_config
from mailguard.exchange.source import Item, Key
from mailguard.logs import Log
from mailguard.service import Service

NOTICE_S = 1.5  # seconds in which a notice lies in the Inbox where one is due
BEGIN_S = 30.0  # in which the scanner takes up its position: much, on a machine that is busy
LOOK_S = 0.02


async def play_exchange(log: Log, *, stays: bool) -> None:
    """Lay every sample into its sender's Sent Items, show what the scanner did; with `stays` wait for SIGINT then."""
    ended = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, ended.set)
    show = Show()
    show.welcome_to_mailboxes()
    mailboxes = {pack: Mailboxes({s.mail_from for s in samples() if s.pack == pack}) for pack in PACKS}
    services = {
        pack: Service(exchange_config(pack, tuple(source.boxes)), council_of(pack), log, mailboxes=source)
        for pack, source in mailboxes.items()
    }
    try:
        for service in services.values():
            await service.start()
        await asyncio.gather(*(_begun(source) for source in mailboxes.values()))
        for number, sample in enumerate(samples(), 1):
            if not ended.is_set():
                show.sent(number, sample, *await _seen(sample, mailboxes[sample.pack]))
        show.farewell_to_mailboxes(stays=stays)
        if stays:
            await ended.wait()
    finally:
        await asyncio.gather(*(service.stop() for service in services.values()))


async def _begun(source: Mailboxes) -> None:
    """Wait until the scanner has taken up its position in every mailbox: what was there before is not looked at."""
    async with asyncio.timeout(BEGIN_S):
        while source.begun < len(source.boxes):  # noqa: ASYNC110  the stand-in tells nobody
            await asyncio.sleep(LOOK_S)


async def _seen(sample: Sample, source: Mailboxes) -> tuple[tuple[str, ...], bytes | None]:
    """The categories that the item has in the end, and the notice that lies in the Inbox."""
    box = source.boxes[sample.mail_from]
    before = len(box.inbox)
    laid = source.put(sample.mail_from, _item(sample))
    ends = asyncio.get_running_loop().time() + NOTICE_S
    while len(box.inbox) == before and asyncio.get_running_loop().time() < ends:  # noqa: ASYNC110  as above
        await asyncio.sleep(LOOK_S)
    categories = box.items[laid.key.id][1].categories
    return categories, box.inbox[-1] if len(box.inbox) > before else None


def _item(sample: Sample) -> Item:
    """A sample as it lies in Sent Items; whom no field names had a blind copy."""
    message = message_from_bytes(sample.raw)
    named = {
        field: tuple(address for _, address in getaddresses([str(message[field] or "")]))
        for field in ("From", "To", "Cc")
    }
    return Item(
        key=Key(id="", version=""),
        mime=sample.raw,
        message_id=str(message["Message-ID"] or ""),
        sender=sample.mail_from,
        from_=next(iter(named["From"]), sample.mail_from),
        to=named["To"],
        cc=named["Cc"],
        bcc=tuple(address for address in sample.rcpt_to if address not in named["To"] + named["Cc"]),
        sent=datetime.now(UTC) - timedelta(seconds=2),
    )
