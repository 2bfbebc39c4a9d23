"""Mailboxes of an Exchange server of one's own (2016, 2019, Subscription Edition), over Exchange Web Services."""

from mailguard.exchange.ews.settings import EwsSettings
from mailguard.exchange.ews.source import EwsSource

__all__ = ["EwsSettings", "EwsSource"]
