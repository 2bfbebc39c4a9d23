"""What reading costs: microseconds a message on real mail, and that hostile mail costs no more than its size.

A ratio is the time for an input of size 2n divided
by the time for size n, the best of several rounds: 2 is linear, 4 would be quadratic.
"""

import tarfile
import time
from collections.abc import Callable, Iterator

from mailguard.message.facts import Envelope
from mailguard.message.read import read
from tests.conftest import SHARED

HAM = SHARED / "corpora" / "ham"
ARCHIVES = ("spamassassin_ham.tar.gz", "ksummit_lists.tar.gz")
NOBODY = Envelope(mail_from="", rcpt_to=())
ROUNDS = 5
PLAIN = b"Subject: x\r\nFrom: a@b.example\r\nContent-Type: text/plain\r\n\r\n"
HTML = b"Subject: x\r\nContent-Type: text/html\r\n\r\n"
MULTIPART = b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"


def _nested(count: int) -> bytes:
    levels = (b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(count))
    return b"".join(levels) + b"\r\nthe end"


# Each takes n, its size.
SHAPES: dict[str, Callable[[int], bytes]] = {
    "nested multiparts": lambda n: _nested(n // 20),
    "parts": lambda n: MULTIPART + b"--x\r\n\r\na\r\n" * (n // 4),
    "boundary-like lines": lambda n: MULTIPART + b"--xx\r\n" * n,
    "one header field": lambda n: b"Subject: " + b"x" * n * 8 + b"\r\n\r\n",
    "continuation lines": lambda n: b"Subject: x\r\n" + b" y\r\n" * n + b"\r\n",
    "header fields": lambda n: b"To: a@b.example\r\n" * (n // 4) + b"\r\n",
    "addresses": lambda n: b"To: " + b"a@b.c," * n + b"\r\n\r\n",
    "open quotes": lambda n: b'To: "' + b'\\"' * n + b"\r\n\r\n",
    "open brackets": lambda n: b"To: " + b"(<" * n + b"\r\n\r\n",
    "encoded words": lambda n: b"Subject: " + b"=?utf-8?q?a?= " * (n // 2) + b"\r\n\r\n",
    "open encoded words": lambda n: b"Subject: " + b"=?a?q?" * n + b"\r\n\r\n",
    "parameters": lambda n: b"Content-Type: text/plain" + b'; a*0="b' * n + b"\r\n\r\n",
    "CR": lambda n: PLAIN + b"\r" * n * 4,
    "text lines": lambda n: PLAIN + b"word and words\n" * n,
    "quoted lines": lambda n: PLAIN + b"> a\n\nb\n" * n,
    "attributions": lambda n: PLAIN + b"On 1 May 2026 at 10:00, a <a@b.c> wrote:\n" * n,
    "header blocks": lambda n: PLAIN + b"From: a\nTo: b\n\n" * n,
    "sign-offs": lambda n: PLAIN + b"Kind regards\n" * n,
    "dashes": lambda n: PLAIN + b"-- \n" * n,
    "rules": lambda n: PLAIN + b"_" * n + b"\n" + b"______\nx\n" * n,
    "disclaimers": lambda n: PLAIN + b"This message intended recipient confidential\n" * n,
    "names": lambda n: PLAIN + b"A B\n\n" * n,
    "one character": lambda n: PLAIN + b"a" * n * 8,
    "blanks": lambda n: PLAIN + b" " * n * 8,
    "line ends": lambda n: PLAIN + b"\n" * n * 4,
    "figures": lambda n: PLAIN + b"0 (" * n,
    "flowed": lambda n: b"Content-Type: text/plain; format=flowed\r\n\r\n" + b">a \n" * n,
    "open tags": lambda n: HTML + b"<div>" * n,
    "nested citations": lambda n: HTML + b"<blockquote type=cite>a" * n,
    "citations": lambda n: HTML + b"<blockquote type=cite>a</blockquote>b<div id=Signature>c</div>" * (n // 4),
    "held forwards": lambda n: HTML + b"<div class=gmail_quote>-- Forwarded message --<br>a</div>b" * (n // 4),
    "less-than": lambda n: HTML + b"<" * n * 4,
    "ampersands": lambda n: HTML + b"&" * n * 4,
    "figures of a reference": lambda n: HTML + b"&#" + b"9" * n * 4,
    "open comments": lambda n: HTML + b"<!--" * n,
    "open styles": lambda n: HTML + b"<style>" * n,
    "open attributes": lambda n: HTML + b'<a x="' * n,
    "hidden elements": lambda n: HTML + b"<i hidden>a" * n,
    "hidden elements ended by others": lambda n: HTML + b"<p hidden><i>a<div></p>" * (n // 2),
    "cells that end nothing": lambda n: HTML + b"<i hidden>" * n + b"<td></b></td><li>" * (n // 2),
    "paper on paper": lambda n: HTML + b"<font color=#fff style='background:#000'>a" * (n // 2),
    "rules of a sheet": lambda n: HTML + b"<style>" + b".a{color:#fff}" * n + b"</style><p class=a>b",
    "rules that never end": lambda n: HTML + b"<style>" + b".a{" * n + b"</style><p class=a hidden>b",
    "sheets": lambda n: HTML + b"<style>.a{display:none}" * n,
    "selectors": lambda n: HTML + b"<style>" + b".a," * n + b".b{display:none}</style>",
    "classes": lambda n: HTML + b"<style>.a{display:none}</style><p class='" + b"a " * n + b"'>b",
    "a style": lambda n: HTML + b"<p style='" + b"color:#fff;" * n + b"'>b",
    "open functions": lambda n: HTML + b"<p style='background:" + b"rgb(" * n + b"'>b",
    "comments for Outlook": lambda n: HTML + b"<!--[if mso]>" * n,
    "open comments for Outlook": lambda n: HTML + b"<!--[if a" * n,
    "words turned": lambda n: PLAIN + "\u202eab".encode() * n,
    "base64": lambda n: b"Content-Transfer-Encoding: base64\r\n\r\n" + b"YQ==\r\n" * n,
    "calendar": lambda n: b"Content-Type: text/calendar\r\n\r\n" + b"BEGIN:VALARM\r\nSUMMARY;a:b\r\n" * n,
}


def messages() -> Iterator[bytes]:
    """Yield every message of the archives of ordinary mail."""
    for name in ARCHIVES:
        with tarfile.open(HAM / name) as archive:
            for member in archive:
                content = archive.extractfile(member)
                if content is not None:
                    yield content.read()


def best_of(rounds: int, raw: bytes) -> float:
    """Return the shortest time of one reading, in microseconds."""
    best = float("inf")
    for _ in range(rounds):
        began = time.perf_counter()
        read(raw, NOBODY)
        best = min(best, time.perf_counter() - began)
    return best * 1e6


def rows(size: int = 40_000) -> list[tuple[str, float]]:
    """Return name and figure of each measure; `size` is n for the ratios."""
    found: list[tuple[str, float]] = []
    if HAM.is_dir():
        times = sorted(best_of(ROUNDS, raw) for raw in messages())
        found += [
            ("read, ham, mean us", sum(times) / len(times)),
            ("read, ham, median us", times[len(times) // 2]),
            ("read, ham, p99 us", times[len(times) * 99 // 100]),
        ]
    for name, shape in SHAPES.items():
        once, twice = best_of(ROUNDS, shape(size)), best_of(ROUNDS, shape(size * 2))
        found.append((f"read, {name}, 2n/n", twice / once))
        found.append((f"read, {name}, n us", once))
    return found
