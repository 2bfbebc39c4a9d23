"""The envelope under which an item of a mailbox is judged."""

from mailguard.exchange.source import Item
from mailguard.message.facts import Envelope


def envelope_of(item: Item, mailbox: str) -> Envelope:
    """Who pressed send and whom it reaches, blind copies too; the server has proved the sender.

    A draft that names no sender is of the mailbox in which it lies.
    """
    sender = item.sender or item.from_ or mailbox
    recipients = tuple(dict.fromkeys((*item.to, *item.cc, *item.bcc)))
    return Envelope(mail_from=sender, rcpt_to=recipients, authenticated=sender)
