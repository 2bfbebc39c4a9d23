"""Phrases, and the one stage in which all of them are sought at once; `grammar.py` tells how they are written.

The first stage knows of each phrase which words, or which two words side by side, it cannot do without (`gates.py`),
and looks at the words of a text for those alone: its cost is that of cutting the text into words, however many phrases
there are. Only a phrase whose gate is open is sought, by re2, whose time is linear in the text whatever the phrase.
(One automaton of all phrases was measured at 3 ms a message: each phrase met doubles its states.) What is asked of one
sentence after a phrase is found, is it denied, who is meant, is a `Group`.
"""

import re
import string
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import re2

from mailguard.detect import grammar
from mailguard.detect.gates import DIGIT, OPEN_LETTERS, POUND, Gate

MEMORY = 16 << 20  # bytes a pattern may take; its states are made as they are met, and dropped when it is full
_OPTIONS = re2.Options()
_OPTIONS.max_mem = MEMORY
_OPTIONS.encoding = re2.Options.Encoding.LATIN1  # one byte a character, so that offsets need no way back
_BEYOND = re.compile("[^\x00-\xff]")  # folded texts hold few such characters, phrases none
_LETTERS = bytes(code if chr(code) in string.ascii_lowercase else 0x20 for code in range(256))
_DIGITS = bytes(0x30 if chr(code) in string.digits else 0x20 for code in range(256))
_ZERO, _POUND = DIGIT.encode("latin-1"), POUND.encode("latin-1")
# What no phrase reaches across; `no. 7` is none.
_ENDS = re.compile(rb"[.!;:] (?![0-9])")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase as it is sought: its cue, its pattern, and what must stand in a text for it to be sought at all."""

    cue: str
    pattern: str
    gates: tuple[Gate, ...]


def lines(text: str) -> Iterator[str]:
    """The phrases of a table: one a line, empty lines and `#` remarks aside; a line that begins with `|` goes on."""
    joined = re.sub(r"\n\s*\|", "|", text)
    for line in joined.splitlines():
        words = line.partition("#")[0].strip()
        if words:
            yield words


def cues(table: Mapping[str, str], classes: Mapping[str, str] | None = None) -> tuple[Phrase, ...]:
    """Read a table of cues: the name of each, and its phrases."""
    known = grammar.Classes(classes or {})
    return tuple(Phrase(cue, *grammar.read(line, known)) for cue, text in table.items() for line in lines(text))


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: the name of its cue and the span in the folded text."""

    cue: str
    start: int
    end: int


def _bytes(folded: str) -> bytes:
    """A folded text with one byte for each character."""
    try:
        return folded.encode("latin-1")
    except UnicodeEncodeError:
        return _BEYOND.sub("\xa4", folded).encode("latin-1")


# Which gates a word opens alone, and of which it is the left or the right half: one bit a phrase.
_Flags = tuple[int, int, int]
_NO_FLAGS: _Flags = (0, 0, 0)
REMEMBERED = 50_000  # words whose flags are kept; then all are forgotten, so that no flood of words fills the memory


@dataclass(frozen=True, eq=False)
class Lexicon:
    """All phrases, and what each word of a text opens."""

    phrases: tuple[Phrase, ...]
    _compiled: dict[int, "re2._Regexp"] = field(default_factory=dict, compare=False)
    _known: dict[bytes, _Flags] = field(default_factory=dict, compare=False)

    @cached_property
    def _flags(self) -> dict[bytes, _Flags]:
        """The flags of every word that any gate knows: two bits a phrase, one for each of its gates."""
        flags: defaultdict[bytes, list[int]] = defaultdict(lambda: [0, 0, 0])
        for number, each in enumerate(self.phrases):
            for bit, gate in zip((1 << 2 * number, 2 << 2 * number), each.gates, strict=False):
                sides = [(0, gate.single)]
                for left, right in gate.pairs:
                    sides += [(1, left), (2, right)]
                for side, words in sides:
                    for word in words:
                        flags[word.encode("latin-1")][side] |= bit
        return {word: (alone, left, right) for word, (alone, left, right) in flags.items()}

    @cached_property
    def _always(self) -> int:
        """The bits of gates that are not known, and so stand open."""
        return sum((0, 2, 3)[2 - len(each.gates)] << 2 * number for number, each in enumerate(self.phrases))

    @cached_property
    def _firsts(self) -> int:
        """The first bit of every phrase."""
        return sum(1 << 2 * number for number in range(len(self.phrases)))

    def _flags_of(self, word: bytes) -> _Flags:
        exact = self._flags.get(word, _NO_FLAGS)
        begun = self._flags.get(word[:OPEN_LETTERS] + b"*", _NO_FLAGS)
        if len(self._known) > REMEMBERED:
            self._known.clear()
        entry = self._known[word] = (exact[0] | begun[0], exact[1] | begun[1], exact[2] | begun[2])
        return entry

    def _open(self, data: bytes) -> Iterator[tuple[int, int, int]]:
        """The clauses of a text, and the phrases whose gates each opens, the first of its two bits each.

        One pass over the words; a clause ends where no phrase can go on.
        """
        known = self._known.get
        letters = data.translate(_LETTERS)
        firsts, always = self._firsts, self._always
        digits = data.translate(_DIGITS)
        numbers, money = self._flags.get(_ZERO, _NO_FLAGS)[0], self._flags.get(_POUND, _NO_FLAGS)[0]
        start = 0
        for end in (*(match.start() for match in _ENDS.finditer(data)), len(data)):
            found = always
            if numbers and _ZERO in digits[start:end]:
                found |= numbers
            if money and _POUND in data[start:end]:
                found |= money
            left = 0
            for word in letters[start:end].split():
                alone, begins, ends = known(word) or self._flags_of(word)
                if ends and left:
                    found |= alone | (left & ends)
                elif alone:
                    found |= alone
                left = begins
            if found and (opened := found & found >> 1 & firsts):
                yield start, end, opened
            start = end + 1

    def prepare(self) -> None:
        """Compile everything now; else each phrase is compiled where it is first sought."""
        list(self._open(b""))
        for number in range(len(self.phrases)):
            self._pattern(number)

    def _pattern(self, number: int) -> "re2._Regexp":
        found = self._compiled.get(number)
        if found is None:
            found = self._compiled[number] = re2.compile(self.phrases[number].pattern.encode("latin-1"), _OPTIONS)
        return found

    def hits(self, folded: str) -> Iterator[Hit]:
        """Yield every phrase in a folded text."""
        data = _bytes(folded)
        for start, end, opened in self._open(data):
            clause = data[start:end]
            for number in _numbers(opened):
                cue = self.phrases[number].cue
                for match in self._pattern(number).finditer(clause):
                    yield Hit(cue, start + match.start(), start + match.end())


def _numbers(opened: int) -> Iterator[int]:
    """The phrases whose first bit is set."""
    while opened:
        bit = opened & -opened
        opened ^= bit
        yield bit.bit_length() // 2


@dataclass(frozen=True, eq=False)
class Group:
    """Phrases that are sought in one sentence at a time, where a cue has been found already."""

    text: str
    classes: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def _lexicon(self) -> Lexicon:
        return Lexicon(cues({"": self.text}, self.classes))

    def spans(self, words: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Yield start and end of each phrase between two offsets of a folded text."""
        for hit in self._lexicon.hits(words[start:end]):
            yield hit.start + start, hit.end + start

    @staticmethod
    def hit(offset: int, start: int, end: int) -> Hit:
        """A span of a sentence as a hit in its passage; `offset` is where the sentence begins."""
        return Hit("", offset + start, offset + end)

    def found(self, words: str, start: int = 0, end: int | None = None) -> bool:
        """Whether any of the phrases stands between two offsets of a folded text."""
        return next(self._lexicon.hits(words[start:end]), None) is not None
