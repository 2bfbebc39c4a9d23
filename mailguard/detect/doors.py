"""What each word of a text opens: the gates of many phrases turned round, so that a text asks by its words.

Each phrase has two gates (`gates.py`), one bit each: `2n` and `2n + 1` for phrase number n. For each word the doors
know the gates that it opens alone, those of whose pairs it is a left word, and those of whose pairs it is a right one.
To turn the gates of all phrases round takes most of a second, so it was done when this version was made: the outcome
stands in `gate_tables.py` by the digest of the words from which it was made, and whatever has another digest (a pack's
own wording, a table just edited) is read anew.
"""

import re
import string
import zlib
from binascii import a2b_base64, b2a_base64
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from hashlib import blake2b
from itertools import groupby
from typing import Protocol

from mailguard.detect.gates import DIGIT, OPEN_LETTERS, POUND, Gate
from mailguard.detect.grammar import Classes
from mailguard.detect.words.frequent import FREQUENCY

_LETTERS = bytes(code if chr(code) in string.ascii_lowercase else 0x20 for code in range(256))
_DIGITS = bytes(0x30 if chr(code) in string.digits else 0x20 for code in range(256))
_ZERO, _POUND = DIGIT.encode("latin-1"), POUND.encode("latin-1")
# What no phrase reaches across; `no. 7` is none.
_ENDS = re.compile(rb"[.!;:] (?![0-9])")
_ALWAYS = b""  # no word: it stands for gates of which nothing is known, and so are open
REMEMBERED = 50_000  # words whose gates are kept; then all are forgotten, so that no flood of words fills the memory
ALONE, LEFT, RIGHT = range(3)
FEW = 400  # phrases, of which a text is likely to open none
_FIGURE = re.compile(rb"[0-9]")

_Masks = tuple[int, int, int]
_NONE: _Masks = (0, 0, 0)
_NO_KEYS: tuple[frozenset[bytes], frozenset[bytes]] = (frozenset(), frozenset())

# Per word the gates in its three ways: `12,40|33|`. A star behind four letters stands for every word that begins so.
Table = Mapping[bytes, bytes]


class Gated(Protocol):
    """A phrase as far as its doors ask: `gates` takes long where it is first read."""

    @property
    def line(self) -> str:
        """The phrase as written down."""

    @property
    def classes(self) -> Classes:
        """The classes of words that it may name."""

    @property
    def gates(self) -> tuple[Gate, ...]:
        """What must stand in a text that holds it."""


class Doors:
    """The doors of some phrases; all that is slow is done when it is first asked for."""

    def __init__(self, phrases: Sequence[Gated]) -> None:
        self._phrases = phrases
        self._known: dict[bytes, _Masks] = {}

    @cached_property
    def _tables(self) -> tuple[tuple[int, Table], ...]:
        """The tables of the phrases that were written down together, each with its first bit."""
        found, first = [], 0
        for together in by_table(self._phrases):
            found.append((first, table_of(together)))
            first += 2 * len(together)
        return tuple(found)

    @cached_property
    def _words(self) -> dict[bytes, _Masks | None]:
        """All words that open anything; their gates are joined when one is first met."""
        return dict.fromkeys(word for _, table in self._tables for word in table)

    def _gates(self, word: bytes) -> _Masks:
        """The gates of one word of the tables, or of all words that begin as it does."""
        masks = self._words.get(word, _NONE)
        if masks is None:
            found = [0, 0, 0]
            for first, table in self._tables:
                for way, gates in enumerate(table.get(word, b"").split(b"|")):
                    if gates:
                        found[way] |= sum(1 << int(gate) for gate in gates.split(b",")) << first
            masks = self._words[word] = (found[ALONE], found[LEFT], found[RIGHT])
        return masks

    def _learn(self, word: bytes) -> _Masks:
        """The gates of a word that is met for the first time."""
        exact, begun = self._gates(word), self._gates(word[:OPEN_LETTERS] + b"*")
        masks = exact if begun is _NONE else (exact[0] | begun[0], exact[1] | begun[1], exact[2] | begun[2])
        if len(self._known) > REMEMBERED:
            self._known.clear()
        self._known[word] = masks
        return masks

    @cached_property
    def _keys(self) -> tuple[frozenset[bytes], frozenset[bytes]]:
        """The words without one of which every phrase is shut, whole and by their first letters; empty for many."""
        if len(self._phrases) > FEW or self._always[0] & self._always[0] >> 1 & self._firsts:
            return _NO_KEYS
        first = self._firsts
        keys = {word for word in self._words if (self._gates(word)[ALONE] | self._gates(word)[RIGHT]) & first}
        return frozenset(keys), frozenset(word[:OPEN_LETTERS] for word in keys if word.endswith(b"*"))

    def _shut(self, data: bytes, letters: bytes) -> bool:
        """Whether a text opens nothing at all: most do, where few phrases are sought."""
        whole, begun = self._keys
        if not whole or (_ZERO in whole and _FIGURE.search(data)) or (_POUND in whole and _POUND in data):
            return False
        words = letters.split()
        return whole.isdisjoint(words) and begun.isdisjoint([word[:OPEN_LETTERS] for word in words])

    @cached_property
    def _always(self) -> _Masks:
        """The gates that are open in every clause, in one with a figure, and in one with a pound sign."""
        return self._learn(_ALWAYS)[ALONE], self._learn(_ZERO)[ALONE], self._learn(_POUND)[ALONE]

    @cached_property
    def _firsts(self) -> int:
        """The first bit of every phrase."""
        return sum(1 << 2 * number for number in range(len(self._phrases)))

    def open(self, data: bytes) -> Iterator[tuple[int, int, int]]:
        """The clauses of a text (one byte a character), and the phrases that each opens: the first bit of each.

        One pass over the words; a clause ends where no phrase can go on.
        """
        known, learn, firsts = self._known.get, self._learn, self._firsts
        always, numbers, money = self._always
        letters = data.translate(_LETTERS)
        if self._shut(data, letters):
            return
        digits = data.translate(_DIGITS) if numbers else b""
        start = 0
        for end in (*(match.start() for match in _ENDS.finditer(data)), len(data)):
            found = always
            if numbers and _ZERO in digits[start:end]:
                found |= numbers
            if money and _POUND in data[start:end]:
                found |= money
            before = 0
            for word in letters[start:end].split():
                alone, left, right = known(word) or learn(word)
                if right and before:
                    found |= alone | (before & right)
                elif alone:
                    found |= alone
                before = left
            if found and (opened := found & found >> 1 & firsts):
                yield start, end, opened
            start = end + 1


def numbers(opened: int) -> list[int]:
    """The phrases whose first bit is set, in order."""
    found: list[int] = []
    while opened:
        bit = opened.bit_length() - 1  # from above, so that what remains is a shorter number each time
        opened ^= 1 << bit
        found.append(bit // 2)
    return found[::-1]


def by_table(phrases: Sequence[Gated]) -> Iterator[tuple[Gated, ...]]:
    """The phrases that were written down together, each group with classes of its own."""
    return (tuple(together) for _, together in groupby(phrases, key=lambda phrase: id(phrase.classes)))


def table_of(phrases: Sequence[Gated]) -> Table:
    """What the words of these phrases open, all of one table: as made before, else read now."""
    text = made_before().get(digest(phrases))
    return turned(phrases) if text is None else unpacked(text)


def made_before() -> Mapping[str, str]:
    """The tables of `gate_tables.py` by their digests."""
    from mailguard.detect.gate_tables import TABLES  # noqa: PLC0415  what makes that file must run without it

    return TABLES


def digest(phrases: Sequence[Gated]) -> str:
    """What tells whether a table made before is that of these phrases: all words from which it is made.

    A change of `grammar.py` or `gates.py` it does not show; a test tells that the tables must be made again.
    """
    known = blake2b(_frequencies(), digest_size=12)
    for phrase in phrases[:1]:
        known.update(repr(sorted(phrase.classes.texts.items())).encode())
    for phrase in phrases:
        known.update(f"\n{phrase.line}".encode())
    return known.hexdigest()


@cache
def _frequencies() -> bytes:
    """By them the gates of a phrase are chosen."""
    return blake2b(repr(FREQUENCY).encode()).digest()


def turned(phrases: Sequence[Gated]) -> Table:
    """Read the gates of phrases, and turn them round."""
    found: defaultdict[str, tuple[set[int], set[int], set[int]]] = defaultdict(lambda: (set(), set(), set()))
    for number, phrase in enumerate(phrases):
        gates = phrase.gates
        found[""][ALONE].update(range(2 * number + len(gates), 2 * number + 2))
        for bit, gate in enumerate(gates, 2 * number):
            for word in gate.single:
                found[word][ALONE].add(bit)
            for left, right in gate.pairs:
                for word in left:
                    found[word][LEFT].add(bit)
                for word in right:
                    found[word][RIGHT].add(bit)
    return {word.encode("latin-1"): b"|".join(map(_list, ways)) for word, ways in found.items()}


def _list(gates: set[int]) -> bytes:
    return ",".join(map(str, sorted(gates))).encode()


def packed(table: Table) -> str:
    """A table as `gate_tables.py` holds it."""
    lines = b"\n".join(b"%s %s" % entry for entry in sorted(table.items()))
    return b2a_base64(zlib.compress(lines, 9), newline=False).decode()


def unpacked(text: str) -> Table:
    """A table again."""
    lines = zlib.decompress(a2b_base64(text)).split(b"\n")
    return dict(line.split(b" ", 1) for line in lines)
