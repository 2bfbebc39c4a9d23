"""Links of the page: signed, so that nobody can make one up, with the day on which they end in them."""

import base64
import binascii
import hmac
import secrets
from dataclasses import dataclass
from hashlib import blake2b

import msgspec

from mailguard.held.desk import NoDoor

MAC_BYTES = 16
LONGEST = 1024  # characters of a link


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What a link opens: a held message by its id, or (without one) the rules that a notice named.

    `person` is the digest of whom that notice told. `ends_at` is in seconds since 1970. `used` is what is kept of a
    link that has been used.
    """

    held: str
    rules: tuple[str, ...]
    person: bytes
    ends_at: float
    used: bytes


class Links:
    """Makes and reads links with the secret of one store."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def of_held(self, held_id: str, ends_at: float) -> str:
        """The link of a held message."""
        return self._signed(("h", held_id, int(ends_at), b""))

    def of_notice(self, rules: tuple[str, ...], person: bytes, ends_at: float) -> str:
        """The link of a notice about a message that has gone; a nonce tells it from every other one."""
        return self._signed(("t", secrets.token_urlsafe(9), int(ends_at), person, *rules))

    def read(self, text: str) -> Link | NoDoor:
        """What a link opens; "forged" where it is not ours, or not all of it is here."""
        if len(text) > LONGEST or not text.isascii():
            return "forged"
        try:
            raw = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        except (binascii.Error, ValueError):
            return "forged"
        body, mac = raw[:-MAC_BYTES], raw[-MAC_BYTES:]
        if not body or not hmac.compare_digest(mac, self._mac(body)) or self._text(body, mac) != text:
            return "forged"
        kind, name, ends_at, person, *rules = msgspec.msgpack.decode(body)
        opens = name if kind == "h" else ""
        return Link(held=opens, rules=tuple(rules), person=person, ends_at=float(ends_at), used=mac)

    def _signed(self, parts: tuple[str | int | bytes, ...]) -> str:
        body = msgspec.msgpack.encode(parts)
        return self._text(body, self._mac(body))

    def _text(self, body: bytes, mac: bytes) -> str:
        return base64.urlsafe_b64encode(body + mac).decode().rstrip("=")

    def _mac(self, body: bytes) -> bytes:
        return blake2b(body, key=self._secret, digest_size=MAC_BYTES, person=b"mailguard link").digest()
