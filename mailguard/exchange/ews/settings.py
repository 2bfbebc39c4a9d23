"""How the server is reached, and as whom: what an administrator says of it, and where its secrets are."""

import os
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from mailguard.exchange.source import RefusedError

Auth = Literal["basic", "ntlm", "oauth"]
Access = Literal["impersonation", "delegate"]
MICROSOFT = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"


@dataclass(frozen=True, slots=True, kw_only=True)
class EwsSettings:
    """One server and one account on it.

    `endpoint` is the address of `/EWS/Exchange.asmx`; where it is empty, `autodiscover` is asked for it, by default
    `https://autodiscover.` and the domain of the first mailbox. `user` and the variable `password_env` are for basic
    and NTLM; for OAuth, `user` is a mailbox in whose name groups are looked up. The secret of an application is in the
    variable `client_secret_env`, or it proves itself by `certificate` and `certificate_key`, PEM files. `token_url`
    may hold `{tenant}`; sovereign clouds and AD FS have their own. `ca` is a PEM file of authorities, by default those
    of the system. `connections` bounds the calls at one time, `streams` the connections that wait for events, each for
    200 mailboxes; `timeout_s` is the longest wait for an answer. `version` is that of the oldest mailbox server.
    """

    endpoint: str = ""
    autodiscover: str = ""
    auth: Auth = "ntlm"
    user: str = ""
    password_env: str = "MAILGUARD_EXCHANGE_PASSWORD"  # noqa: S105  the name of a variable
    tenant_id: str = ""
    client_id: str = ""
    client_secret_env: str = ""
    certificate: Path | None = None
    certificate_key: Path | None = None
    token_url: str = MICROSOFT
    scope: str = "https://outlook.office365.com/.default"
    access: Access = "impersonation"
    ca: Path | None = None
    connections: int = 4
    streams: int = 5
    timeout_s: float = 60.0
    version: str = "Exchange2016"


def secret(variable: str, key: str) -> str:
    """The value of an environment variable; raise RefusedError naming the setting where there is none."""
    value = os.environ.get(variable, "") if variable else ""
    if not value:
        what = f"the environment variable {variable} is empty" if variable else "no environment variable is named"
        raise RefusedError(f"[exchange] {key}", what, "name one that holds the secret, and set it where mailguard runs")
    return value


def pem(path: Path, key: str) -> str:
    """The text of a PEM file; raise RefusedError naming the setting where it cannot be read."""
    try:
        return path.read_text("ascii")
    except (OSError, UnicodeDecodeError):
        raise RefusedError(
            f"[exchange] {key}", f"{path} cannot be read", "give a PEM file that this user may read"
        ) from None


def public(settings: EwsSettings) -> ssl.SSLContext:
    """What vouches for the issuer of tokens, which may be the council's or one of the whole world."""
    context = ssl.create_default_context()
    if settings.ca is not None:
        context.load_verify_locations(cadata=pem(settings.ca, "ca"))
    return context


def trusted(settings: EwsSettings) -> str | bool:
    """What vouches for the server: a file or folder of authorities; True leaves it to the HTTP library.

    The library brings authorities of its own, among which that of a council is never found: so the system's.
    """
    if settings.ca is not None:
        pem(settings.ca, "ca")
        return str(settings.ca)
    system = ssl.get_default_verify_paths()
    return system.cafile or system.capath or True
