"""The words of a header value: bytes to text, RFC 2047's encoded words decoded, also where they may not stand."""

import binascii
import re

from mailguard.message import charset, transfer

# The text may hold a question mark, which real mailers forget to encode; the bounds keep the search linear.
ENCODED_WORD = re.compile(r"=\?([^?\s]{1,80})\?([bBqQ])\?([^?]*(?:\?(?!=)[^?]*){0,20})\?=")
NEITHER_LINE_NOR_NUL = str.maketrans("\r\n\0", "   ")


def text(value: bytes) -> str:
    """Return an unfolded value as text, its encoded words not yet decoded."""
    if b"\n" in value:
        value = value.replace(b"\r\n", b"").replace(b"\n", b"")
    try:
        return value.decode().strip()
    except UnicodeDecodeError:
        return charset.undeclared(value).strip()


def decoded(value: str) -> str:
    """Return the value as a client shows it, on one line."""
    if "=?" in value:
        value = _without_encoded_words(value)
    return value if value.isprintable() else value.translate(NEITHER_LINE_NOR_NUL)


def _without_encoded_words(value: str) -> str:
    pieces: list[str] = []
    label, pending, end = "", b"", 0
    for word in ENCODED_WORD.finditer(value):
        gap = value[end : word.start()]
        # RFC 2047 6.2: white space between two encoded words is not shown; RFC 2231 5: a language may follow.
        name = word[1].partition("*")[0].lower()
        if (gap and not gap.isspace()) or not end:
            pieces += charset.decode(pending, label)[0], gap
            pending = b""
        elif name != label:
            pieces.append(charset.decode(pending, label)[0])
            pending = b""
        # Characters cut in two by mailers that fold in the middle of one: bytes first, then text.
        label, pending, end = name, pending + _word_bytes(word[2], word[3]), word.end()
    pieces += charset.decode(pending, label)[0], value[end:]
    return "".join(pieces)


def _word_bytes(encoding: str, body: str) -> bytes:
    data = body.encode("utf-8", "replace")
    return binascii.a2b_qp(data, header=True) if encoding in "qQ" else transfer.base64(data)
