"""The SMTP hook: takes mail from the council's server, has it judged, and hands it to the next hop unchanged."""

from mailguard.smtp_relay.relay import Relay

__all__ = ["Relay"]
