"""Who is at the other end: basic, NTLM (by a library of others) and bearer tokens."""

import os
import tempfile
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from dataclasses import dataclass, field
from pathlib import Path

import spnego
from spnego.exceptions import SpnegoError

from tests.servers.ews.issuer import Issuer
from tests.servers.ews.organisation import Organisation


@dataclass
class Doorkeeper:
    """What the server asks for: `offered` is some of Basic, NTLM and Bearer."""

    organisation: Organisation
    issuer: Issuer
    offered: tuple[str, ...] = ("NTLM", "Basic", "Bearer")
    handshakes: int = 0  # of NTLM, that came to an end
    _files: tempfile.TemporaryDirectory[str] = field(default_factory=tempfile.TemporaryDirectory)

    def open(self) -> None:
        """Tell the NTLM library who there is; it takes that from a file alone."""
        path = Path(self._files.name) / "users"
        lines = [
            f"{domain}:{name}:{password}"
            for account, password in self.organisation.passwords.items()
            for domain, _, name in [account.rpartition("\\")]
        ]
        path.write_text("\n".join(lines) + "\n", "utf-8")
        os.environ["NTLM_USER_FILE"] = str(path)

    def close(self) -> None:
        os.environ.pop("NTLM_USER_FILE", None)
        self._files.cleanup()


class Visitor:
    """One connection: NTLM proves it as a whole, the others each request."""

    def __init__(self, keeper: Doorkeeper) -> None:
        self._keeper = keeper
        self._ntlm: spnego.ContextProxy | None = None
        self._account = ""

    def account(self, header: str | None) -> tuple[str, list[str]]:
        """The account that has proved itself, or none and the challenges."""
        scheme, _, rest = (header or "").partition(" ")
        if scheme not in self._keeper.offered:
            return self._account, list(self._keeper.offered)
        if scheme == "NTLM":
            return self._handshake(rest)
        account = self._basic(rest) if scheme == "Basic" else self._keeper.issuer.tokens.get(rest, "")
        return account, list(self._keeper.offered)

    def _basic(self, rest: str) -> str:
        try:
            name, _, password = b64decode(rest).decode().partition(":")
        except (Base64Error, UnicodeDecodeError):
            return ""
        return name if self._keeper.organisation.passwords.get(name) == password else ""

    def _handshake(self, rest: str) -> tuple[str, list[str]]:
        token = b64decode(rest)
        if self._ntlm is None or token[8:12] == b"\x01\x00\x00\x00":  # MS-NLMP 2.2.1.1: a new negotiation
            self._ntlm = spnego.server(protocol="ntlm", options=spnego.NegotiateOptions.use_ntlm)
        try:
            answer = self._ntlm.step(token)
        except SpnegoError:
            self._ntlm = None
            return "", list(self._keeper.offered)
        if not self._ntlm.complete:
            return "", [f"NTLM {b64encode(answer or b'').decode()}"]
        self._keeper.handshakes += 1
        self._account = (self._ntlm.client_principal or "").removeprefix("\\")
        return self._account, []
