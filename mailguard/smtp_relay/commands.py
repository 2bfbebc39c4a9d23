"""The syntax of MAIL and RCPT (RFC 5321 4.1.1.2, 4.1.1.3; RFC 1870, 3461, 4954, 6152, 6531).

Read strictly: what is passed on cannot be taken by the next hop for another command, or for another address, than what
was read here. Values that only the next hop can judge are passed on as they came.
"""

import re
from dataclasses import dataclass

from mailguard.smtp_relay import replies
from mailguard.smtp_relay.extensions import OVERHEAD

# A quoted local part may hold spaces and brackets; the branches share no first character, so that matching is linear.
_PATH = r'<((?:@[^<>\s":]*:)?((?:"(?:[^"\\]|\\.)*"|[^<>\s"])*))>'
_PARAMETERS = r"((?: +[A-Za-z0-9][A-Za-z0-9-]*(?:=[^\s]+)?)*) *"
_MAIL = re.compile(rf"FROM: ?{_PATH}{_PARAMETERS}", re.IGNORECASE)
_RCPT = re.compile(rf"TO: ?{_PATH}{_PARAMETERS}", re.IGNORECASE)

_SIZE = re.compile(r"(?i)( SIZE=)([0-9]+)")
_AUTH = re.compile(r"(?i) +AUTH=[^\s]*")

_OF_MAIL = frozenset({"SIZE", "BODY", "SMTPUTF8", "RET", "ENVID", "AUTH"})
_OF_RCPT = frozenset({"NOTIFY", "ORCPT"})
_BODIES = frozenset({"7BIT", "8BITMIME"})  # BINARYMIME needs CHUNKING, which is not offered
_SIZE_DIGITS = 20  # RFC 1870 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One MAIL or RCPT as it goes to the next hop, and the address in it, without brackets and source route."""

    line: bytes
    address: str
    smtputf8: bool = False

    @property
    def is_mail(self) -> bool:
        """Whether it begins a message, rather than naming a recipient."""
        return self.line.startswith(b"MAIL")


def mail(argument: str, largest: int, *, passes_auth: bool = True) -> Command | bytes:
    """Read what follows `MAIL`; return the refusal if it cannot go on. `largest` counts octets of the message.

    What goes on is what came but for two things: to the size, which the next hop compares with its limit and its disk,
    is added what we shall add to the message; and AUTH= goes only to a next hop that knows it (RFC 4954 5).
    """
    match = _MAIL.fullmatch(argument)
    if match is None:
        return replies.BAD_SENDER
    given = _parameters(match[3])
    refusal = _wrong(given, largest)
    smtputf8 = "SMTPUTF8" in given
    if refusal is None and not smtputf8 and not argument.isascii():
        refusal = replies.NOT_ASCII
    if refusal is not None:
        return refusal
    parameters = _SIZE.sub(lambda size: f"{size[1]}{int(size[2]) + OVERHEAD}", match[3])
    if not passes_auth:
        parameters = _AUTH.sub("", parameters)
    return Command(line=f"MAIL FROM:<{match[1]}>{parameters}".encode(), address=match[2], smtputf8=smtputf8)


def rcpt(argument: str, *, smtputf8: bool) -> Command | bytes:
    """Read what follows `RCPT`, as `mail` does; `smtputf8` tells whether MAIL asked for it."""
    match = _RCPT.fullmatch(argument)
    if match is None or not match[2]:
        return replies.BAD_RECIPIENT
    if not _parameters(match[3]).keys() <= _OF_RCPT:
        return replies.UNKNOWN_PARAMETER
    if not smtputf8 and not argument.isascii():
        return replies.NOT_ASCII
    return Command(line=f"RCPT TO:<{match[1]}>{match[3]}".encode(), address=match[2])


def _wrong(given: dict[str, str], largest: int) -> bytes | None:
    """The refusal of MAIL parameters that cannot be passed on."""
    if not given.keys() <= _OF_MAIL:
        return replies.UNKNOWN_PARAMETER
    size = given.get("SIZE", "0")
    if not (size.isascii() and size.isdigit() and len(size) <= _SIZE_DIGITS):
        return replies.BAD_PARAMETER
    if given.get("BODY", "7BIT").upper() not in _BODIES or given.get("SMTPUTF8"):
        return replies.BAD_PARAMETER
    return replies.TOO_LARGE if int(size) > largest else None


def _parameters(text: str) -> dict[str, str]:
    """Keywords in capitals and their values; empty for one without a value."""
    if not text:
        return {}
    pairs = [word.partition("=") for word in text.split()]
    return {key.upper(): value for key, _, value in pairs}
