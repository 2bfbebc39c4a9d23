"""Mailboxes of an Exchange server of one's own (2016, 2019, Subscription Edition), over Exchange Web Services."""

from mailguard.exchange.ews.settings import EwsSettings
from mailguard.exchange.source import MailboxSource

__all__ = ["EwsSettings", "open_mailboxes"]


def open_mailboxes(settings: EwsSettings) -> MailboxSource:
    """The mailboxes of one server; raise RefusedError where a setting names a secret or a file that is not there."""
    # A third of a second and 24 MB, which a service that opens no mailbox, and each of its processes, need not pay.
    from mailguard.exchange.ews.source import EwsSource  # noqa: PLC0415  see above

    return EwsSource(settings)
