"""The keys of a store: sealing what must be read again, and digests where equality is enough.

The environment holds `id:key[,id:key...]`, each key 32 bytes in base64url: the first one seals, the others still open
what they sealed. So a key is rotated by putting a new one in front, and dropped once nothing of it is left.
"""

import base64
import binascii
import re
import secrets
from dataclasses import dataclass
from hashlib import blake2b

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mailguard.errors import MailguardError

KEY_BYTES = 32
NONCE_BYTES = 12  # NIST SP 800-38D 8.2: 96 bits, random; 2^32 messages a key
DIGEST_BYTES = 16
_ID = re.compile(r"[A-Za-z0-9_-]{1,16}")


class StoreError(MailguardError):
    """The store cannot be used: where, what, what to do."""


class Keys:
    """The keys of one store. `current` names the one that seals."""

    def __init__(self, keys: dict[str, bytes]) -> None:
        self.current = next(iter(keys))
        self._boxes = {name: AESGCM(key) for name, key in keys.items()}

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of all keys, the current one first."""
        return tuple(self._boxes)

    def seal(self, text: bytes, purpose: str) -> bytes:
        """Encrypt under the current key; what was sealed for one purpose opens for no other.

        The box is the key's id, a colon, the nonce, and text and tag.
        """
        nonce = secrets.token_bytes(NONCE_BYTES)
        sealed = self._boxes[self.current].encrypt(nonce, text, purpose.encode())
        return b"".join((self.current.encode(), b":", nonce, sealed))

    def open(self, box: bytes, purpose: str) -> bytes:
        """Decrypt; raise StoreError where the key is missing or another, or the bytes have been changed."""
        name, _, sealed = box.partition(b":")
        key_id = name.decode("ascii", "replace")
        key = self._boxes.get(key_id)
        if key is None:
            what = f"something was sealed with the key {key_id[:16]!r}, which is not in the environment"
            raise StoreError("[store]", what, "add that key behind the current one")
        try:
            return key.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], purpose.encode())
        except (InvalidTag, ValueError):
            what = f"something that the key {key_id!r} sealed does not open"
            raise StoreError("[store]", what, "give the key it was sealed with; else the row is damaged") from None


def keys_from(text: str, variable: str) -> Keys:
    """Read the keys of the environment variable `variable`; raise StoreError with the cure, never with a key."""
    if not text.strip():
        cure = "set it, for instance to what `mailguard config key` prints"
        raise StoreError("[store]", f"the environment variable {variable} holds no key", cure)
    keys: dict[str, bytes] = {}
    for entry, item in enumerate(text.split(","), start=1):
        name, _, key = item.strip().partition(":")
        try:
            value = base64.urlsafe_b64decode(key + "=" * (-len(key) % 4))
        except (binascii.Error, ValueError):
            value = b""
        if not _ID.fullmatch(name) or len(value) != KEY_BYTES or name in keys:
            cure = "write id:key, each id once, each key as `mailguard config key` prints it"
            raise StoreError("[store]", f"entry {entry} of {variable} is no key", cure)
        keys[name] = value
    return Keys(keys)


def new_key(name: str) -> str:
    """A new entry for the environment variable."""
    return f"{name}:{base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode().rstrip('=')}"


@dataclass(frozen=True, slots=True)
class Digests:
    """Keyed digests: equal for equal parts, and telling nothing without the secret."""

    secret: bytes

    def of(self, purpose: str, *parts: str) -> bytes:
        """The digest of some parts for one purpose; case of addresses is the caller's matter."""
        text = "\0".join((purpose, *parts)).encode("utf-8", "surrogatepass")
        return blake2b(text, key=self.secret, digest_size=DIGEST_BYTES).digest()
