"""How a letter is signed: dashes, sign-offs, names with posts and telephone numbers, the lines that telephones add.

A line belongs to a signature by its shape: a name, a post, a number, an address. A sentence never does, so that words
which the writer puts below his name stay his own.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from typing import NamedTuple

import regex

from mailguard.message import line_shapes, sign_words
from mailguard.message.line_starts import Starts

Bounds = tuple[int, int]

DASHES = re.compile(r"\n--[ \t\xa0]*(?:\n|\Z)")
POSTSCRIPT_BELOW = re.compile(rf"\n(?:{sign_words.POSTSCRIPT.pattern})", re.IGNORECASE)
PGP_SIGNATURE = "\n-----BEGIN PGP SIGNATURE-----"
TAIL = 4_000  # characters before the end of a stretch in which it may be signed
MOST_LINES = 40
LINES_UNDER_DASHES = 15
LONGEST_DASHES = 20  # characters of their line


class Line(NamedTuple):
    """One line: its bounds in the text, the line end included, what it says, stripped, and if it is his name."""

    start: int
    end: int
    content: str
    named: bool = False


class Signs:
    """What the whole text shows of signatures, sought once: where letters are closed, whether it has dashes."""

    __slots__ = ("begins", "dashed", "devices", "names", "off_starts", "offs", "text")

    def __init__(self, text: str, starts: Starts, names: Collection[str]) -> None:
        """Take a text, how its lines begin, and the words of the sender's name in lower case."""
        self.text = text
        self.names = names
        self.offs = {off.start(): off for off in starts.offs if off["name"] is None or _names(text, off)}
        self.off_starts = list(self.offs)
        self.devices = starts.devices
        self.begins = len(text) - len(text.lstrip())
        self.dashed = "\n--" in text or text.startswith("--")

    def offs_between(self, start: int, end: int) -> Iterator[tuple[int, regex.Match[str]]]:
        """Yield where letters are closed in a stretch of the text."""
        for index in range(bisect_left(self.off_starts, start), len(self.off_starts)):
            at = self.off_starts[index]
            if at >= end:
                return
            yield at, self.offs[at]

    def may_sign(self, start: int, content: str) -> bool:
        """Return whether the line at `start` can belong to a signature, by anything but the sender's name."""
        return start in self.offs or start in self.devices or line_shapes.can_sign(content)


def _names(text: str, off: regex.Match[str]) -> bool:
    """Return whether what stands behind a sign-off on its line is a name: `Kind regards, Sian`."""
    return off["surely"] is not None and line_shapes.looks_like_name(text[off.start("name") - 1 : off.end("name") - 1])


def find(signs: Signs, bounds: Bounds) -> list[Bounds]:
    """Return the signatures in a stretch that is the sender's own otherwise, in order and without overlap.

    The bounds of the stretch are beginnings of lines or the end of the text.
    """
    start, end = bounds
    dashed = _under_dashes(signs.text, start, end) if signs.dashed else None
    signed = dashed[0] if dashed else end
    run = _run(signs, start, signed)
    above = run[0].start if run else signed
    found = list(_all_signed_above(signs, start, above))
    if run:
        first = _first_of_signature(signs, run, alone=above <= signs.begins)
        if first is not None:
            found.append((run[first].start, run[-1].end))
        else:
            found += ((line.start, line.end) for line in run if line.start in signs.devices)
    return [*found, dashed] if dashed else found


def _under_dashes(text: str, start: int, end: int) -> Bounds | None:
    """Return the block under the line of two dashes, or a PGP signature; no more of it than a signature has."""
    pgp = text.find(PGP_SIGNATURE, start, end)
    if pgp != -1:
        return pgp + 1, end
    at = text.rfind("\n--", start, end)
    while at != -1:
        if DASHES.match(text, at, end):
            return _block_under(text, at + 1, end)
        at = text.rfind("\n--", start, at)
    return (
        _block_under(text, start, end) if DASHES.match("\n" + text[start : min(end, start + LONGEST_DASHES)]) else None
    )


def _block_under(text: str, begin: int, end: int) -> Bounds:
    if text.count("\n", begin, end) <= LINES_UNDER_DASHES and not POSTSCRIPT_BELOW.search(text, begin, end):
        return begin, end
    at, lines = begin, 0
    while at < end and lines <= LINES_UNDER_DASHES:
        line = _line_at(text, at, end)
        if sign_words.POSTSCRIPT.match(line.content):
            break
        lines += bool(line.content)
        at = line.end
    return begin, at


def _line_at(text: str, start: int, end: int) -> Line:
    below = text.find("\n", start, end)
    below = end if below == -1 else below + 1
    return Line(start, below, text[start:below].strip())


def _run(signs: Signs, start: int, end: int) -> list[Line]:
    """Return the lines at the end of a stretch that can all belong to a signature, from its first filled one on."""
    run: list[Line] = []
    text = signs.text
    behind = end
    while behind > start and len(run) < MOST_LINES and end - behind < TAIL:
        begin = text.rfind("\n", start, behind - 1) + 1 or start
        content = text[begin:behind].strip()
        named = bool(content) and line_shapes.is_name(content, signs.names)
        if content and not named and not signs.may_sign(begin, content):
            break
        run.append(Line(begin, behind, content, named))
        behind = begin
    while run and not run[-1].content:
        run.pop()
    run.reverse()
    return run


def _first_of_signature(signs: Signs, run: list[Line], *, alone: bool) -> int | None:
    """Return which line of the run begins the signature: a sign-off, the name, or the first of a block with a number.

    `alone`: nothing stands above the run.
    """
    filled = [index for index, line in enumerate(run) if line.content]
    for place, index in enumerate(filled):
        line = run[index]
        if line.start in signs.offs:
            follows = run[filled[place + 1]] if place + 1 < len(filled) else None
            off = signs.offs[line.start]
            if off["surely"] or off["twice"] or follows is None or follows.named:
                return index
            if line_shapes.looks_like_name(follows.content):
                return index
        elif line.named:
            return index
    return None if alone else _first_of_contact_block(signs, run)


def _first_of_contact_block(signs: Signs, run: list[Line]) -> int | None:
    """Return where the paragraphs begin that give a name or post and a number or address."""
    paragraph = 0
    if signs.text[max(0, run[0].start - 2) : run[0].start].strip():  # its first lines end a paragraph of the letter
        paragraph = next((index + 1 for index, line in enumerate(run) if not line.content), len(run))
    block = [line.content for line in run[paragraph:] if line.content]
    gives = any(map(line_shapes.gives_contact, block)) and any(map(line_shapes.has_words, block))
    return paragraph if gives else None


def _all_signed_above(signs: Signs, start: int, end: int) -> Iterator[Bounds]:
    behind = start
    for at, off in signs.offs_between(start, end):
        if at >= behind:
            bounds = _signed_above(signs, at, off, end)
            if bounds:
                yield bounds
                behind = bounds[1]


def _signed_above(signs: Signs, start: int, off: regex.Match[str], end: int) -> Bounds | None:
    """Return a sign-off that has words of the writer below it, with the lines that belong to it.

    One that may as well stand in the middle of a letter is none without the sender's name below.
    """
    line = _line_at(signs.text, start, end)
    first_behind = behind = at = line.end
    signed = ""
    for _ in range(MOST_LINES):
        if at >= end:
            break
        line = _line_at(signs.text, at, end)
        if line.content:
            if not signs.may_sign(at, line.content) and not line_shapes.is_name(line.content, signs.names):
                break
            signed = signed or line.content
            behind = line.end
        elif behind not in {at, first_behind}:
            break
        at = line.end
    sure = off["surely"] or off["twice"] or (signed and line_shapes.is_name(signed, signs.names))
    return (start, behind) if sure else None
