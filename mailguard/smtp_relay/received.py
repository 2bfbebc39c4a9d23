"""The trace field that the relay puts before a message (RFC 5321 4.4)."""

import re
from email.utils import formatdate
from functools import lru_cache
from typing import Literal

With = Literal[  # RFC 3848, RFC 6531 4.3: S for TLS, A for SMTP AUTH
    "SMTP", "ESMTP", "ESMTPS", "ESMTPA", "ESMTPSA", "UTF8SMTP", "UTF8SMTPS", "UTF8SMTPA", "UTF8SMTPSA"
]

_NAME = re.compile(r"[A-Za-z0-9._:-]{1,255}|\[[A-Za-z0-9.:-]{1,250}\]")


def protocol(*, extended: bool, utf8: bool, secure: bool, proved: bool) -> With:
    """How the message came: with EHLO, SMTPUTF8, TLS, SMTP AUTH."""
    if not extended:
        return "SMTP"
    ways: dict[tuple[bool, bool], tuple[With, With]] = {
        (False, False): ("ESMTP", "UTF8SMTP"),
        (True, False): ("ESMTPS", "UTF8SMTPS"),
        (False, True): ("ESMTPA", "UTF8SMTPA"),
        (True, True): ("ESMTPSA", "UTF8SMTPSA"),
    }
    return ways[secure, proved][utf8]


def received(*, name: str, peer: str, by: str, protocol: With, identifier: str, now: float) -> bytes:
    """The field with its line end. `name` is what the client calls itself, `now` seconds since the epoch.

    There is no `for`: it would name a blind recipient to the others. No name is looked up for the client's address.
    """
    said = name if _NAME.fullmatch(name) else "unknown"
    literal = f"IPv6:{peer}" if ":" in peer else peer
    return (
        f"Received: from {said} ([{literal}])\r\n\tby {by} with {protocol} id {identifier};\r\n\t{_date(int(now))}\r\n"
    ).encode("ascii")


@lru_cache(maxsize=1)
def _date(second: int) -> str:
    return formatdate(second, localtime=True)
