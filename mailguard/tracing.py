"""By what a helpdesk finds a message in the log: a keyed digest of its Message-ID, which tells nothing by itself.

The key is drawn from that of the X-Mailguard field. Without one in the environment there are no digests: under a key
that is made anew at each start nobody could find anything.
"""

import hmac
import re
from collections.abc import Sequence

HEADER_BYTES = 256 * 1024  # octets of a header that are looked at
DIGITS = 24

_FIELD = re.compile(rb"^message-id[ \t]*:((?:[^\r\n]|\r?\n[ \t])*)", re.IGNORECASE | re.MULTILINE)
_IN_BRACKETS = re.compile(r"<([^<>]*)>")


class Tracer:
    """Makes the digests; `mark_key` is the key of the X-Mailguard field, None where the environment holds none."""

    def __init__(self, mark_key: bytes | None) -> None:
        self._key = hmac.digest(mark_key, b"mailguard trace", "sha256") if mark_key else None

    def of(self, content: Sequence[bytes]) -> str:
        """The digest for a message in pieces; empty where it has no Message-ID, or there is no key."""
        if self._key is None:
            return ""
        head = _head(content)
        found = _FIELD.search(head)
        return self.digest(found[1].decode("utf-8", "replace")) if found else ""

    def digest(self, message_id: str) -> str:
        """The digest of a Message-ID, in its brackets or without; empty for none."""
        known = _known(message_id)
        if self._key is None or not known:
            return ""
        return hmac.digest(self._key, known.encode("utf-8", "replace"), "sha256").hex()[:DIGITS]


def _known(message_id: str) -> str:
    """What is the same however the field was folded."""
    text = "".join(message_id.split())
    found = _IN_BRACKETS.search(text)
    return found[1] if found else text


def _head(content: Sequence[bytes]) -> bytes:
    """The header, as far as it is looked at."""
    came = b""
    for piece in content:
        came += piece[:HEADER_BYTES]
        if len(came) >= HEADER_BYTES or b"\r\n\r\n" in came:
            break
    return came.partition(b"\r\n\r\n")[0][:HEADER_BYTES]
