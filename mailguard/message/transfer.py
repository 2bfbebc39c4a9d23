"""Content-Transfer-Encoding: bytes as sent to bytes as meant, keeping whatever decodes (RFC 2045 6)."""

import binascii
import re

NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))
WHITE = b" \t\r\n"
RUN = re.compile(rb"[A-Za-z0-9+/]+")
UU_BEGIN = re.compile(rb"^begin(?:-base64)? [0-7]{3,4} [^\n]*\n", re.MULTILINE)
IDENTITY = frozenset(("", "7bit", "8bit", "binary"))
SHORT = 76  # characters: less than one whole line of base64
UU = frozenset(("x-uuencode", "uuencode", "x-uue", "uue"))


def known(encoding: str) -> bool:
    """Return whether `decode` knows the encoding of that name (in lower case)."""
    return encoding in IDENTITY or encoding in UU or encoding in {"quoted-printable", "base64"}


def decode(data: bytes, encoding: str) -> bytes:
    """Return the decoded bytes; an unknown encoding is read as none."""
    if encoding == "quoted-printable":
        return binascii.a2b_qp(data)
    if encoding == "base64":
        return base64(data)
    if encoding in UU:
        return uuencoded(data)
    return data


def base64(data: bytes) -> bytes:
    """Return what decodes; text that never was base64 comes back as it is, since that is what clients show."""
    lean = data.translate(None, WHITE)
    if len(lean) != len(lean.translate(None, NOT_BASE64)):
        # A list's footer behind the encoded lines, or a letter under a wrong label: take the lines that can be it.
        lines = [line for line in data.splitlines() if _may_be_base64(line)]
        lean = b"".join(lines).translate(None, NOT_BASE64)
    if not lean or (len(lean) % 4 == 1 and len(lean) < SHORT):
        return data
    if b"=" not in lean.rstrip(b"="):
        return _quanta(lean)
    # Padding in the middle: pieces that were encoded one by one.
    return b"".join(map(_quanta, RUN.findall(lean)))


def _may_be_base64(line: bytes) -> bool:
    line = line.strip()
    foreign = len(line) - len(line.translate(None, NOT_BASE64))
    return foreign == 0 or (foreign * 4 <= len(line) and b" " not in line)


def _quanta(run: bytes) -> bytes:
    """Return the bytes of one run of base64, whatever its length and padding."""
    run = run.rstrip(b"=")
    if len(run) % 4 == 1:
        run = run[:-1]  # six bits alone are no byte
    return binascii.a2b_base64(run + b"=" * (-len(run) % 4))


def uuencoded(data: bytes) -> bytes:
    """Return the bytes between `begin` and `end`; a broken line is left out."""
    begin = UU_BEGIN.search(data)
    if begin is None:
        return data
    kept = []
    for line in data[begin.end() :].splitlines():
        if line.strip() in {b"end", b"===="}:
            break
        try:
            kept.append(binascii.a2b_uu(line))
        except binascii.Error:
            # Encoders that pad a line to a whole group, which binascii takes for rubbish.
            kept.append(_padded_uu(line))
    return b"".join(kept)


def _padded_uu(line: bytes) -> bytes:
    length = (((line[0] - 32) & 63) * 4 + 5) // 3
    try:
        return binascii.a2b_uu(line[: length + 1])
    except binascii.Error:
        return b""
