"""Compressed RTF ([MS-OXRTFCP]): what a TNEF body is packed in."""

import struct

from mailguard.message.files.writing import UnreadableError

HEADER = struct.Struct("<II4sI")
PACKED, STORED = b"LZFu", b"MELA"
RING = 4_096
KNOWN = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)


def unpacked(data: bytes, most: int) -> bytes:
    """Return the RTF, at most `most` bytes of it; of a broken one what comes before the break.

    Raises UnreadableError where the header is none.
    """
    if len(data) < HEADER.size:
        raise UnreadableError("damaged")
    _, size, kind, _ = HEADER.unpack_from(data)
    if kind == STORED:
        return data[HEADER.size : HEADER.size + min(size, most)]
    if kind != PACKED:
        raise UnreadableError("damaged")
    return _unpacked(data, min(size, most))


def _unpacked(data: bytes, most: int) -> bytes:
    ring = bytearray(KNOWN.ljust(RING, b" "))
    write = len(KNOWN)
    out = bytearray()
    at, end = HEADER.size, len(data)
    while at < end and len(out) < most:
        control = data[at]
        at += 1
        for bit in range(8):
            if not control >> bit & 1:
                if at >= end:
                    return bytes(out[:most])
                run = data[at : at + 1]
                at += 1
                ring[write] = run[0]
                write = (write + 1) % RING
                out += run
                continue
            if at + 1 >= end:
                return bytes(out[:most])
            reference = data[at] << 8 | data[at + 1]
            at += 2
            read, length = reference >> 4, (reference & 15) + 2
            if read == write:
                return bytes(out[:most])  # the end
            for place in range(read, read + length):
                ring[write] = ring[place % RING]
                out.append(ring[write])
                write = (write + 1) % RING
    return bytes(out[:most])
