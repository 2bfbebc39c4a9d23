"""The files that `[relay]` names, read for a look alone."""

from pathlib import Path

from mailguard.config import ConfigError
from mailguard.config_tables import RelayTable
from mailguard.smtp.tls import NextHopTls, ServerTls
from mailguard.smtp_relay.logins import Logins


def check_files(table: RelayTable, file: Path) -> None:
    """Read certificates and logins as `serve` would; raise ConfigError, with the configuration's `file`."""
    try:
        ServerTls(table, file.parent)
        NextHopTls(table, file.parent)
        if table.auth == "file":
            Logins(file.parent / table.auth_file)
    except ConfigError as fault:
        raise ConfigError(f"{file}, {fault.where}", fault.what, fault.cure) from None
