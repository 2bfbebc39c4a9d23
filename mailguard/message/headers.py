"""One header: where it ends, and the fields we ask of it, as the bytes stand there (RFC 5322 2.2)."""

from collections.abc import Mapping, Sequence

import regex as re  # possessive groups are broken in the standard library before 3.11.5

from mailguard.message import words

Fields = Mapping[bytes, Sequence[bytes]]

# Archives leave `From ` and `>From ` lines inside headers. Any other line that is no field begins the body.
BLOCK = re.compile(rb"(?:(?:[!-9;-~]++[ \t]*+:|[ \t]|>?From )[^\n]*+(?:\n|\Z))*+")
READ = re.compile(
    rb"\n(from|sender|subject|re(?:ply-to|ferences)|to|cc|bcc|date|message-id|in-reply-to|auto-submitted|precedence"
    rb"|x-(?:mailguard|envelope-to|envelope-from)|list-[a-z-]+|content-(?:type|transfer-encoding|disposition|id))"
    rb"[ \t]*:([^\n]*+(?:\n[ \t][^\n]*+)*+)",
    re.IGNORECASE,
)


def split(data: bytes, start: int, end: int, limit: int) -> tuple[dict[bytes, list[bytes]], int, bool]:
    """Return the fields of the header at `start`, where the body begins, and whether all of the header was read.

    Names are in lower case; values are as written, folded. At most `limit` bytes of the header are read.
    """
    block = BLOCK.match(data, start, end)
    stop = block.end() if block else start
    fields: dict[bytes, list[bytes]] = {}
    for name, value in READ.findall(b"\n" + data[start : min(stop, start + limit)]):
        fields.setdefault(name.lower(), []).append(value)
    body = stop
    if data.startswith(b"\r\n", stop, end):
        body = stop + 2
    elif data.startswith(b"\n", stop, end):
        body = stop + 1
    return fields, body, stop - start <= limit


def first(fields: Fields, name: bytes) -> str:
    """Return the first value of that name, unfolded and stripped; empty where there is none."""
    values = fields.get(name)
    return words.text(values[0]) if values else ""
