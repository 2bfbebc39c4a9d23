"""What a client says to prove who it is: SASL PLAIN (RFC 4616) and LOGIN, which has no RFC but many clients."""

import binascii
from base64 import b64decode
from dataclasses import dataclass, field

MECHANISMS = "PLAIN LOGIN"
RESPONSE_BYTES = 12_288  # RFC 4954 4
USER_NAME, PASSWORD = b"334 VXNlcm5hbWU6\r\n", b"334 UGFzc3dvcmQ6\r\n"
GO_ON = b"334 \r\n"
_LONGEST = 1024  # characters of a name or a password


@dataclass(frozen=True, slots=True, kw_only=True)
class Login:
    """A name and its password; the password is never shown."""

    name: str
    password: str = field(repr=False)


def decoded(text: str) -> bytes | None:
    """The octets of a response; None if it is no base64, or `*`, which calls the exchange off."""
    if text == "=":
        return b""  # RFC 4954 4: how an initial response of no length is written
    try:
        return b64decode(text, validate=True) if text.isascii() else None
    except binascii.Error:
        return None


def plain(response: bytes) -> Login | None:
    """The login of a PLAIN response; None if it is none, or asks to act for somebody else."""
    parts = response.split(b"\0")
    if len(parts) != 3 or (parts[0] and parts[0] != parts[1]):  # noqa: PLR2004  RFC 4616 2: for whom, who, password
        return None
    return login(parts[1], parts[2])


def login(name: bytes, password: bytes) -> Login | None:
    """The login of a name and a password; None if they cannot be either."""
    try:
        found = Login(name=name.decode(), password=password.decode())
    except UnicodeDecodeError:
        return None
    fit = all(0 < len(text) <= _LONGEST and "\0" not in text for text in (found.name, found.password))
    return found if fit and found.name.isprintable() else None
