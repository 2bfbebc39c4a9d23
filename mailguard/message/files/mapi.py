"""Properties of MAPI as TNEF writes them down ([MS-OXTNEF] 2.1.3.4 and 2.1.3.5)."""

import struct
from collections.abc import Iterator

MANY = 0x1000  # flag of a type: several values
NAMED = 0x8000  # ids from here on are followed by their name
OBJECT, STRING8, UNICODE, BINARY = 0x0D, 0x1E, 0x1F, 0x102
COUNTED = frozenset((OBJECT, STRING8, UNICODE, BINARY))
# Bytes that a value of a fixed size takes, filled up to four.
FIXED = {0: 0, 1: 0, 2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
MOST = 5_000  # properties; a message has some hundreds
GUID = 16

BODY, HTML, RTF = 0x1000, 0x1013, 0x1009
SUBJECT, CODE_PAGE = 0x0037, 0x3FDE
ATTACHED, LONG_NAME, NAME, MIME_TYPE = 0x3701, 0x3707, 0x3704, 0x370E

Properties = dict[int, tuple[int, bytes]]


def read(data: bytes) -> Properties:
    """Return type and first value of the properties, by id; of broken ones those before the break."""
    found: Properties = {}
    try:
        for number, kind, value in _values(data):
            found.setdefault(number, (kind, value))
    except (struct.error, KeyError):
        pass  # cut off, or of a type that nobody has defined: where the next one begins is not known
    return found


def text_of(properties: Properties, number: int, code_page: str) -> str:
    """Return a property as text; empty where it is missing."""
    kind, value = properties.get(number, (UNICODE, b""))
    text = value.decode("utf-16-le", "replace") if kind == UNICODE else value.decode(code_page, "replace")
    return text.rstrip("\0")


def _values(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    (count,) = struct.unpack_from("<I", data)
    at = 4
    for _ in range(min(count, MOST)):
        kind, number = struct.unpack_from("<HH", data, at)
        at += 4
        if number >= NAMED:
            at = _behind_name(data, at)
        base = kind & ~MANY
        several = kind & MANY or base in COUNTED
        values = 1
        if several:
            (values,) = struct.unpack_from("<I", data, at)
            at += 4
        first = b""
        for index in range(values):
            size = FIXED[base] if base not in COUNTED else struct.unpack_from("<I", data, at)[0]
            at += 4 if base in COUNTED else 0
            if at + size > len(data):
                raise struct.error
            first = data[at : at + size] if index == 0 else first
            at += size + -size % 4
            if not size and base not in COUNTED:
                break
        yield number, base, first


def _behind_name(data: bytes, at: int) -> int:
    (kind,) = struct.unpack_from("<I", data, at + GUID)
    at += GUID + 4
    if not kind:
        return at + 4
    size: int = struct.unpack_from("<I", data, at)[0]
    return at + 4 + size + -size % 4
