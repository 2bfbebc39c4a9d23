"""The field that tells that a message came through mailguard: `X-Mailguard: v=1; id=...; checked; s=...`.

Recipients read it, so it carries neither verdict nor rule nor clause. The signature is an HMAC-SHA256 over what servers
on the way leave alone (the fields that people and programs read, the body), the envelope, the identifier and the state.
So a message that a server sends round in a loop is recognised whatever fields were added to it, while a mark that is
copied to another message, or to the same message for other recipients, proves nothing; who has no key can make none.
"""

import hmac
import re
from base64 import urlsafe_b64encode
from collections.abc import Iterator, Sequence
from typing import Literal

from mailguard.message.facts import Envelope

State = Literal["checked", "unchecked"]

LARGE = 64 * 1024  # octets of a header that is not taken apart, but signed as it is: it is no loop that matters
MOST = 16  # marks of one message that are looked at

_MARK = re.compile(r"v=1; id=([0-9a-f]{16}); (checked|unchecked); s=([A-Za-z0-9_-]{43})")
_MARKS = b"x-mailguard"
_NAMES = (
    rb"from|sender|reply-to|to|cc|subject|date|message-id|auto-submitted|mime-version|content-type|"
    rb"content-transfer-encoding|content-language|" + _MARKS
)
# Fields as RFC 5322 2.2 has them: the name at the beginning of a line, and its value over all lines that begin with a
# blank. A field that is not signed is passed over line by line.
_FIELD = re.compile(rb"^(" + _NAMES + rb")[ \t]*:([^\r\n]*(?:\r\n[ \t][^\r\n]*)*)", re.IGNORECASE | re.MULTILINE)


class Seal:
    """What a mark of this message, given in pieces with CRLF line ends, under this envelope must prove."""

    def __init__(self, key: bytes, content: Sequence[bytes], envelope: Envelope) -> None:
        head, body = _parted(content)
        self._marks: list[str] = []
        self._mac = hmac.new(key, digestmod="sha256")
        if len(head) > LARGE:
            self._mac.update(head)
        for name, value in _fields(head) if len(head) <= LARGE else ():
            if name == _MARKS:
                self._marks.append(value.decode("ascii", "replace"))
            else:
                self._mac.update(name + b":" + value + b"\n")
        for address in (envelope.mail_from, *sorted({one.lower() for one in envelope.rcpt_to})):
            self._mac.update(address.lower().encode("utf-8", "surrogateescape") + b"\n")
        self._mac.update(b"\n")
        for piece in body:
            self._mac.update(piece)

    def sign(self, identifier: str, state: State) -> str:
        """The value of the field; `identifier` is sixteen hexadecimal digits."""
        mac = self._mac.copy()
        mac.update(f"\n{identifier}\n{state}".encode("ascii"))
        signature = urlsafe_b64encode(mac.digest()).rstrip(b"=").decode("ascii")
        return f"v=1; id={identifier}; {state}; s={signature}"

    def proves(self, value: str) -> State | None:
        """The state that the value of a field proves for this message, or None if it proves nothing."""
        match = _MARK.fullmatch(value.strip())
        if match is None:
            return None
        state: State = "checked" if match[2] == "checked" else "unchecked"
        return state if hmac.compare_digest(self.sign(match[1], state), match[0]) else None

    @property
    def passes(self) -> list[State]:
        """What the marks in the message prove, latest first: it went through here so many times before."""
        proved = (self.proves(value) for value in self._marks[:MOST])
        return [state for state in proved if state is not None]


def _parted(content: Sequence[bytes]) -> tuple[bytes, Iterator[bytes]]:
    """The header with the line end of its last field, and the pieces of the rest."""
    before = b"\r\n"
    for number, piece in enumerate(content):
        came = before + piece
        if (end := came.find(b"\r\n\r\n")) >= 0:
            cut = end + 2 - len(before)  # negative where the line end that ends the header is in the piece before
            head = b"".join(content[: number + 1])
            cut += len(head) - len(piece)
            return head[:cut], iter((head[cut:], *content[number + 1 :]))
        before = came[-3:]  # the empty line may be torn
    return b"".join(content), iter(())


def _fields(head: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The fields that count by their names in small letters, unfolded, each run of blanks as one."""
    for name, value in _FIELD.findall(head):
        yield name.lower(), b" ".join(value.split())
