"""An Exchange server's web services on loopback, which hold every word against the published schema."""

from tests.servers.ews.faults import Faults
from tests.servers.ews.organisation import Mailbox, Organisation, Permission, Stored
from tests.servers.ews.server import EwsServer, ews_server

__all__ = ["EwsServer", "Faults", "Mailbox", "Organisation", "Permission", "Stored", "ews_server"]
