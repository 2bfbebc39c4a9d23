"""Address lists as people and programs really write them (RFC 5322 3.4 and 4.4, RFC 6532).

Usual mailboxes are taken by one pattern each; everything else goes through the tokens, item by item, and what makes
no address is skipped up to the next comma. One pass over the value, whatever stands in it.
"""

import regex as re  # possessive groups are broken in the standard library before 3.11.5

from mailguard.message import words
from mailguard.message.facts import Address

# `Name <address>`, `"Name" <address>` or a bare address, up to its comma.
USUAL = re.compile(
    r"\s*+(?:(?:\"([^\"\\]*+)\"|([^\"<>,;:()@\\\[\]]*+))\s*+<([^<>()\s,;:\"@\\\[\]]++@[^<>()\s,;:\"@\\\[\]]++)>"
    r"|([^\"<>()\s,;:@\\\[\]]++@[^\"<>()\s,;:@\\\[\]]++))\s*+(?:,|\Z)"
)
TOKEN = re.compile(r"\"((?:[^\"\\]|\\.)*+)(\"?)|\[[^\[\]\n]{0,255}\]|[(),:;<>\\\"]|[^(),:;<>\"\\\[]+|\[", re.DOTALL)
# As TOKEN, behind a quote that nobody closed: no quoted strings any more, or each would be sought to the end again.
UNQUOTED_TOKEN = re.compile(r"[(),:;<>\\\"]|[^(),:;<>\"\\]+")
QUOTED_PAIR = re.compile(r"\\(.)", re.DOTALL)
UNQUOTED = r"\1"


def read(value: str, room: int) -> tuple[list[Address], bool]:
    """Return the mailboxes of an unfolded field, at most `room`, and whether those are all of them."""
    found: list[Address] = []
    position = 0
    while position < len(value):
        usual = USUAL.match(value, position)
        if usual is None:
            rest = _Reader(value, position, room - len(found))
            return found + rest.found, rest.complete
        if len(found) >= room:
            return found, False
        quoted, bare, address, alone = usual.groups()
        found.append(Address(shown(quoted or bare or ""), address or alone))
        position = usual.end()
    return found, True


def shown(name: str) -> str:
    """Return a display name as clients show it, without the single quotes that Outlook puts around addresses."""
    if not name:
        return name
    name = " ".join((words.decoded(name) if "=?" in name or not name.isprintable() else name).split())
    return name[1:-1] if len(name) > 1 and name[0] == name[-1] == "'" else name


def _without_white(pieces: list[str]) -> str:
    address = "".join(pieces)
    return address.strip() if '"' in address else "".join(address.split())


class _Reader:
    """One pass over the tokens; `found` and `complete` are the result."""

    def __init__(self, value: str, position: int, room: int) -> None:
        self.found: list[Address] = []
        self.complete = True
        self._room = room
        self._pieces: list[str] = []  # of the name, or of an address without angle brackets
        self._angle: list[str] | None = None  # open angle brackets
        self._address = ""
        self._comment: list[str] = []
        self._depth = 0  # of comments, which nest
        self._surname = ""  # `Surname, Name <address>` without the quotes it needs
        self._read(value, position)
        self._end_item()

    def _read(self, value: str, position: int) -> None:
        token = TOKEN
        while position < len(value) and self.complete:
            match = token.match(value, position)
            if match is None:
                return
            position = match.end()
            if token is TOKEN and match[1] is not None:
                if not match[2]:
                    token, position = UNQUOTED_TOKEN, match.start() + 1
                    continue
                self._take_quoted(match[0], match[1], before_at=value.startswith("@", position))
            else:
                self._take(match[0])

    def _take_quoted(self, written: str, inside: str, *, before_at: bool) -> None:
        if self._depth:
            self._comment.append(inside)
        elif self._angle is not None:
            self._angle.append(written)  # <"first last"@council.example>
        elif before_at:
            self._angle = [written]  # the same, bare
        else:
            self._pieces.append(f" {QUOTED_PAIR.sub(UNQUOTED, inside)} ")

    def _take(self, piece: str) -> None:
        if piece in "()":
            self._take_bracket(piece)
        elif self._depth:
            self._comment.append(piece)
        elif piece in "<>":
            self._take_angle(piece)
        elif piece in ",;":
            self._end_item(comma=piece == ",")
        elif piece == ":":
            self._take_colon()
        elif self._angle is not None:
            self._angle.append(piece)
        elif not self._address:
            self._pieces.append(piece)

    def _take_bracket(self, piece: str) -> None:
        if piece == "(":
            self._depth += 1
        elif self._depth:
            self._depth -= 1
        self._comment.append(" ")

    def _take_angle(self, piece: str) -> None:
        if piece == "<":
            self._angle = []
        elif self._angle is not None:
            self._address = _without_white(self._angle)
            self._angle = None

    def _take_colon(self) -> None:
        if self._angle is not None:
            self._angle.clear()  # an old source route, or <mailto:...>
        else:
            self._pieces.clear()  # the name of a group, which is nobody's

    def _end_item(self, *, comma: bool = False) -> None:
        if self._angle is not None and not self._address:
            self._address = _without_white(self._angle)
        name = "".join(self._pieces)
        if self._address:
            self._add(f"{self._surname}, {name}" if self._surname and name.strip() else name, self._address)
            self._surname = ""
        elif "@" in name or "=?" in name:
            self._add_bare(name)
            self._surname = ""
        else:
            self._surname = name.strip() if comma and not self._surname else ""
        self._pieces, self._comment = [], []
        self._angle, self._address, self._depth = None, "", 0

    def _add_bare(self, text: str) -> None:
        """Take an item without angle brackets: each word with an at sign is an address, the others are a name."""
        if "@" not in text:  # `Name <address>` inside one encoded word
            text = words.decoded(text).replace("<", " ").replace(">", " ")
        parts = [part.strip("'\"") for part in text.replace(" @ ", "@").split()]
        addresses = [part for part in parts if "@" in part.strip("@")]
        name = " ".join(part for part in parts if part not in addresses) if len(addresses) == 1 else ""
        for address in addresses:
            self._add(name, address)

    def _add(self, name: str, address: str) -> None:
        if "@" not in address.strip("@"):
            return
        if len(self.found) >= self._room:
            self.complete = False
            return
        self.found.append(Address(shown(name) or shown("".join(self._comment)), words.decoded(address)))
