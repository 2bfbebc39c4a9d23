"""Any bytes after DATA, cut anywhere: where the message ends, and that nothing unclean goes on."""

import asyncio
import re

from mailguard.smtp_relay.transfer import BareLineEnds, Transfer

SEEDS = (
    b"\x00\x03Hello\r\n.\r\nQUIT\r\n",
    b"\x01\x01A\n.\r\nMAIL FROM:<a@b>\r\n\r\n.\r\n",
    b"\x01\x05A\r\n..\r\r\n.\r\r\n.\r\n",
    b"\x00\x02A\r.\r\nB\0\r\n.\n\r\n.\r\n",
)
BARE = re.compile(rb"\r(?!\n)|(?<!\r)\n|\0")
ENDS: dict[BareLineEnds, re.Pattern[bytes]] = {
    "reject": re.compile(rb"\r\n\.\r\n"),
    "normalise": re.compile(rb"(?<!\r)\r\n\.\r\n"),
}


def one(data: bytes) -> None:
    """Take one message; the first two octets say how; raise where it is not as one look at the whole tells."""
    if len(data) <= 2:
        return
    bare: BareLineEnds = "normalise" if data[0] & 1 else "reject"
    step, stream = 1 + data[1] % 64, data[2:]
    transfer = Transfer(largest=1 << 30, bare=bare, piece_bytes=1 + data[0] // 2)
    rest = b""
    for start in range(0, len(stream), step):
        piece = stream[start : start + step]
        if transfer.complete:
            rest += piece
        else:
            transfer.feed(piece)
    whole = b"\r\n" + stream
    end = ENDS[bare].search(whole)
    assert transfer.complete == (end is not None), "another end was found"
    if end is None:
        return
    wire = whole[2 : end.start() + 2]
    assert transfer.rest + rest == whole[end.end() :], "what follows the end is not what followed it"
    assert transfer.unclean == (BARE.search(wire) is not None), "a bare line end or NUL was not seen"
    if transfer.unclean and bare == "normalise":
        asyncio.run(transfer.mend())
    if not transfer.refused:
        clean(b"".join(transfer.wire))


def clean(wire: bytes) -> None:
    """Raise where another server could see another end, or more than one message."""
    assert BARE.search(wire) is None, "something unclean would go on"
    assert b"\r\n.\r\n" not in b"\r\n" + wire, "the message would end twice"
