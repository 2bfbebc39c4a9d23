"""Mail that is made to cost time: each is whole, deliverable, and a few megabytes large."""

import base64
import gzip
import io
import zipfile

HEAD = "From: {sender}\r\nTo: {reader}\r\nSubject: hello\r\nMessage-ID: <bomb@x>\r\nMIME-Version: 1.0\r\n"
OPEN = b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
TEXT = b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
HTML = b"Content-Type: text/html; charset=utf-8\r\n\r\n"


def _lines(data: bytes, width: int = 990) -> bytes:
    """The same in lines that SMTP allows."""
    return b"\r\n".join(data[n : n + width] for n in range(0, len(data), width)) + b"\r\n"


def _base64(data: bytes) -> bytes:
    return base64.encodebytes(data).replace(b"\n", b"\r\n")


def _nested(depth: int) -> bytes:
    opened = (b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(depth))
    return b"".join(opened) + TEXT + b"the end\r\n"


def _attached(name: bytes, data: bytes) -> bytes:
    part = b'--b\r\nContent-Type: application/zip; name="%s"\r\nContent-Transfer-Encoding: base64\r\n\r\n' % name
    return OPEN + b"--b\r\n" + TEXT + b"see below\r\n" + part + _base64(data) + b"--b--\r\n"


def _zip_of_zips(depth: int) -> bytes:
    data = b"0" * 20_000_000
    for _ in range(depth):
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as folder:
            for number in range(10):
                folder.writestr(f"{number}.zip", data)
        data = archive.getvalue()
    return data


def bombs(sender: str, reader: str) -> dict[str, bytes]:
    """Each bomb by its name, as a member would send it."""
    head = HEAD.format(sender=sender, reader=reader).encode()
    million = 1_000_000
    tails = {
        "nested parts": _nested(40_000),
        "many parts": OPEN + b"--b\r\n\r\na\r\n" * 300_000 + b"--b--\r\n",
        "boundary-like lines": OPEN + b"--bb\r\n" * 500_000,
        "header fields": b"X-A: b\r\n" * 100_000 + b"\r\n",
        "continuations": b"X-A: b\r\n" + b" c\r\n" * 150_000 + b"\r\nhello\r\n",
        "addresses": b"Cc: " + b",\r\n ".join(b"a%d@b.example" % n for n in range(40_000)) + b"\r\n\r\nhello\r\n",
        "encoded words": b"Subject: " + b"=?utf-8?q?a?=\r\n " * 40_000 + b"\r\n\r\nhello\r\n",
        "deep HTML": HTML + _lines(b"<div><b>" * 300_000),
        "open tags": HTML + _lines(b"<" * 2 * million),
        "entities": HTML + _lines(b"&amp" * 500_000),
        "quotes in quotes": TEXT + _lines(b">" * 2 * million),
        "one character": TEXT + _lines(b"a" * 5 * million),
        "one line": TEXT + b"a" * 5 * million + b"\r\n",
        "blanks": TEXT + _lines(b" " * 3 * million),
        "attributions": TEXT + b"On 1 May 2026 at 10:00, a <a@b.c> wrote:\r\n" * 50_000,
        "base64": b"Content-Transfer-Encoding: base64\r\n" + TEXT + _base64(b"vote for me " * 300_000),
        "zip of zips": _attached(b"a.zip", _zip_of_zips(3)),
        "gzip": _attached(b"a.gz", gzip.compress(b"\0" * 100 * million)),
        "large attachment": _attached(b"a.bin", bytes(range(256)) * 40_000),
        "threats": TEXT + b"You will do as I say, you useless lot, vote Labour now.\r\n" * 50_000,
    }
    return {name: head + tail for name, tail in tails.items()}
