"""TLS on both sides of the relay: what clients are offered, and how the next hop is spoken to.

Certificates are files, read at start and again when told. A connection that is open keeps the certificate it began
with; a file that cannot be used changes nothing, and is told with the key that names it.
"""

import ssl
from pathlib import Path

from mailguard.config import ConfigError, host_port
from mailguard.config_tables import RelayTable, Tls

CHECK = "check it with `openssl x509 -noout -in FILE`, and that this user may read it"


class ServerTls:
    """The relay's own certificate; `context` is None where there is none, and TLS is not offered then."""

    def __init__(self, table: RelayTable, base: Path = Path()) -> None:
        self._table, self._base = table, base
        self.mode: Tls = table.tls
        self.context: ssl.SSLContext | None = None
        self.reload()

    @property
    def required(self) -> bool:
        """Whether no message is taken without TLS."""
        return self.mode in {"require", "implicit"}

    def reload(self) -> None:
        """Read the files; raise ConfigError and keep what was read before if they cannot be used."""
        table = self._table
        if self.mode == "off" or not table.tls_certificate:
            return
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        _identify(context, self._base, table.tls_certificate, table.tls_key, "tls")
        if table.client_ca:
            _trust(context, self._base / table.client_ca, "relay.client_ca")
            context.verify_mode = ssl.CERT_OPTIONAL  # a client without a certificate may still prove itself otherwise
        self.context = context


class NextHopTls:
    """How a session with the next hop becomes private.

    `opportunistic`: with TLS if it is offered and comes about, whoever is at the other end. `require` and `implicit`:
    not at all without TLS and a certificate for `name` that is vouched for.
    """

    def __init__(self, table: RelayTable, base: Path = Path()) -> None:
        self._table, self._base = table, base
        self.mode: Tls = table.next_hop_tls
        self.name = table.next_hop_name or host_port(table.next_hop)[0]
        self.context = ssl.create_default_context()
        self.reload()

    def reload(self) -> None:
        """Read the files; raise ConfigError and keep what was read before if they cannot be used."""
        table = self._table
        context = ssl.create_default_context()
        if self.mode in {"off", "opportunistic"}:
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        elif table.next_hop_ca:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # this authority alone, not the system's
            context.minimum_version = ssl.TLSVersion.TLSv1_2
            _trust(context, self._base / table.next_hop_ca, "relay.next_hop_ca")
        if table.next_hop_certificate:
            _identify(context, self._base, table.next_hop_certificate, table.next_hop_key, "next_hop")
        self.context = context


def _identify(context: ssl.SSLContext, base: Path, certificate: str, key: str, prefix: str) -> None:
    where = f"relay.{prefix}_certificate"
    try:
        # The password is empty, lest OpenSSL ask for one on the terminal.
        context.load_cert_chain(base / certificate, base / key if key else None, password="")
    except ssl.SSLError as fault:
        if fault.reason == "KEY_VALUES_MISMATCH":
            raise ConfigError(where, "the key is not the certificate's", f"give {prefix}_key of this one") from None
        raise ConfigError(where, "certificate or key is no PEM file, or the key is encrypted", CHECK) from None
    except OSError as fault:
        raise ConfigError(where, f"certificate or key cannot be read ({fault.strerror})", CHECK) from None


def _trust(context: ssl.SSLContext, path: Path, where: str) -> None:
    try:
        context.load_verify_locations(path)
    except ssl.SSLError:
        raise ConfigError(where, "there is no certificate in this file", CHECK) from None
    except OSError as fault:
        raise ConfigError(where, f"it cannot be read ({fault.strerror})", CHECK) from None
