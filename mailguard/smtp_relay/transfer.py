"""The bytes of one message as they come after DATA: where they end, and whether they are clean.

End of data is CRLF.CRLF and nothing else. A bare CR, a bare LF or a NUL is unclean: one server in a chain may take it
for a line end where the next does not, and then reads commands out of a message (SMTP smuggling). Work is done piece by
piece as the bytes arrive, so that a large message never holds up the event loop.
"""

import asyncio
import re
from collections.abc import Iterator
from typing import Literal

from mailguard.smtp.client import stuffed

BareLineEnds = Literal["reject", "normalise"]
Excess = Literal["size", "header", "line"]

_END = b"\r\n.\r\n"
_LOOK_BACK = 4  # octets at the end of what came that may be the beginning of _END, or of CRLF and two dots
_ANY_LINE_END = re.compile(rb"\r?\r\n|\r|\n")  # CR CR LF is one line end: some senders write it for each
_FIELD_BYTES = 1000  # octets after which a field has shown its name
_FIELD = re.compile(rb"\r\n(?:\r\n|[!-9;-~]{1,997}[ \t]*:)")
PIECE_BYTES = (
    16 * 1024
)  # least size of a kept piece: a message that comes octet by octet must not become as many objects
AT_ONCE = 1024 * 1024  # octets that may be copied or hashed in the event loop: under a millisecond


class Transfer:
    """One message on its way in. Feed it until `complete`; `rest` is what came after the end.

    `wire` holds the message dot-stuffed, without the final dot; `content` the same as the reader gets it. Both are
    empty once the message cannot be taken: something of it is in `excess`, or it is `unclean` with bare line ends
    rejected. `size` is that of the content in octets. `largest`, `header_bytes` and `line_bytes` are the limits in
    octets of all of it, of its header and of a line without its end; 0 is no limit.
    """

    def __init__(
        self,
        *,
        largest: int,
        bare: BareLineEnds,
        header_bytes: int = 0,
        line_bytes: int = 0,
        piece_bytes: int = PIECE_BYTES,
    ) -> None:
        self.wire: list[bytes] = []
        self.content: list[bytes] = []
        self.size = 0
        self.complete = False
        self.unclean = False
        self.excess: Excess | None = None
        self.rest = b""
        self._largest = largest
        self._mends = bare == "normalise"
        self._header_bytes, self._in_header, self._before = header_bytes, bool(header_bytes), b""
        self._begun = False  # whether enough of the header is here to tell that it is one
        self._line_bytes, self._line = line_bytes, 0  # the second: octets of the line that has begun
        self._piece_bytes = piece_bytes
        # The message begins after the line end of DATA: a dot there is the first of its line.
        self._held = b"\r\n"
        self._skip = 2  # octets of the first piece that are that line end

    @property
    def refused(self) -> bool:
        """Whether the message cannot be taken, whatever follows."""
        return self.excess is not None or (self.unclean and not self._mends)

    def feed(self, chunk: bytes) -> None:
        """Take what came next."""
        came = self._held + chunk
        end = self._find_end(came)
        if end >= 0:
            self.complete = True
            self.rest = came[end + len(_END) :]
            self._take(came[: end + 2])
        else:
            cut = _cut(came) if len(came) >= self._piece_bytes else 0
            self._held = came[cut:]
            if cut:
                self._take(came[:cut])

    async def whole(self) -> bytes:
        """The content in one piece; a large one is joined in a thread, which `bytes.join` lets run beside the loop."""
        if len(self.content) == 1:
            return self.content[0]
        if self.size <= AT_ONCE:
            return b"".join(self.content)
        return await asyncio.to_thread(b"".join, self.content)

    async def mend(self) -> None:
        """Make all line ends CRLF; of a large message in a thread, between whose pieces the loop runs."""
        if self.size <= AT_ONCE:
            self._mend()
        else:
            await asyncio.to_thread(self._mend)

    def _find_end(self, came: bytes) -> int:
        end = came.find(_END)
        # The trap: a server that takes the CR of CR CR LF for text sees an end here, one that takes it for a line end
        # does not. Mended, it is a line with a dot in it.
        while self._mends and end > 0 and came[end - 1 : end] == b"\r":
            end = came.find(_END, end + 1)
        return end

    def _take(self, piece: bytes) -> None:
        lines = piece.split(b"\r\n")
        text = b"".join(lines)
        if b"\n" in text or b"\r" in text or b"\0" in text:
            self.unclean = True
        plain = piece.replace(b"\r\n..", b"\r\n.")[self._skip :]
        wire = piece[self._skip :]
        self._skip = 0
        self.size += len(plain)
        self._measure(piece, lines)
        if self.refused:
            self.wire, self.content = [], []
        elif wire:
            self.wire.append(wire)
            self.content.append(wire if len(wire) == len(plain) else plain)

    def _measure(self, piece: bytes, lines: list[bytes]) -> None:
        """Note what is larger than allowed; the first that is stands."""
        if self.excess is not None:
            return
        if self.size > self._largest:
            self.excess = "size"
        elif self._in_header and self._header_is_too_large(piece):
            self.excess = "header"
        elif self._line_bytes:
            longest = max(self._line + len(lines[0]), *map(len, lines[1:]), 0)
            self._line = len(lines[-1]) + (self._line if len(lines) == 1 else 0)
            if longest > self._line_bytes:
                self.excess = "line"

    def _header_is_too_large(self, piece: bytes) -> bool:
        """Whether the header, up to its empty line or to the end of this piece, is larger than allowed."""
        came = self._before + piece
        if not self._begun:
            if len(came) < _FIELD_BYTES and came.find(b"\r\n", 2) < 0:
                self._before = came
                return False
            self._begun = True
            if not _FIELD.match(came):  # a message may be a body alone
                self._in_header = False
                return False
        end = came.find(b"\r\n\r\n")
        self._in_header = end < 0
        self._before = came[-3:]  # the empty line may be torn
        behind = len(came) - end if end >= 0 else 2 * came.endswith(b"\r\n")  # the last line end may be its end
        return self.size - behind > self._header_bytes

    def _mend(self) -> None:
        self.content = list(mended(self.content))
        self.wire = list(stuffed(self.content))


def mended(pieces: list[bytes]) -> Iterator[bytes]:
    """Content whose every line end is CRLF, without NUL; stuff its dots after this, never before."""
    for piece in pieces:
        yield _ANY_LINE_END.sub(b"\r\n", piece).replace(b"\0", b"")


def _cut(came: bytes) -> int:
    """Where to part what came, so that no line end, end of data or doubled dot is torn."""
    cut = came.find(b"\r", max(0, len(came) - _LOOK_BACK))
    if cut < 0:
        return len(came)
    return cut - 1 if came[max(0, cut - 1) : cut] == b"\r" else cut  # CR CR LF stays whole
