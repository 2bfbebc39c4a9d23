"""Phrases, and the one stage in which all of them are sought at once; `grammar.py` tells how they are written.

The first stage knows of each phrase which words, or which two words side by side, it cannot do without (`gates.py`),
and looks at the words of a text for those alone: its cost is that of cutting the text into words, however many phrases
there are. Only a phrase whose gate is open is sought, by re2, whose time is linear in the text whatever the phrase.
(One automaton of all phrases was measured at 3 ms a message: each phrase met doubles its states.) What is asked of one
sentence after a phrase is found, is it denied, who is meant, is a `Group`.
"""

import re
from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from operator import itemgetter
from weakref import WeakSet

import re2

from mailguard.detect import grammar
from mailguard.detect.doors import Doors, numbers
from mailguard.detect.gates import Gate
from mailguard.detect.grammar import Classes

CLAUSE = 512  # characters that are looked through in the time that it takes to begin anew
MEMORY = 16 << 20  # bytes a pattern may take; its states are made as they are met, and dropped when it is full
_OPTIONS = re2.Options()
_OPTIONS.max_mem = MEMORY
_OPTIONS.encoding = re2.Options.Encoding.LATIN1  # one byte a character, so that offsets need no way back
_BEYOND = re.compile("[^\x00-\xff]")  # folded texts hold few such characters, phrases none


@dataclass(frozen=True, eq=False)
class Phrase:
    """A phrase: its cue, the line in which it is written down, and the classes of words that the line may name.

    It is read when somebody first asks for what it stands for; raise ValueError or LookupError where it cannot be.
    """

    cue: str
    line: str
    classes: Classes

    @cached_property
    def _read(self) -> tuple[str, tuple[Gate, ...]]:
        return grammar.read(self.line, self.classes)

    @property
    def pattern(self) -> str:
        """The regular expression by which it is sought."""
        return self._read[0]

    @property
    def gates(self) -> tuple[Gate, ...]:
        """What must stand in a text for it to be sought at all."""
        return self._read[1]


def lines(text: str) -> Iterator[str]:
    """The phrases of a table: one a line, empty lines and `#` remarks aside; a line that begins with `|` goes on."""
    joined = re.sub(r"\n\s*\|", "|", text)
    for line in joined.splitlines():
        words = line.partition("#")[0].strip()
        if words:
            yield words


def cues(table: Mapping[str, str], classes: Mapping[str, str] | None = None) -> tuple[Phrase, ...]:
    """The phrases of a table of cues, by the name of each."""
    known = Classes(classes or {})
    return tuple(Phrase(cue, line, known) for cue, text in table.items() for line in lines(text))


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


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Phrases that are sought together."""

    phrases: tuple[Phrase, ...]
    _compiled: dict[int, "re2._Regexp"] = field(default_factory=dict, compare=False)

    @cached_property
    def _doors(self) -> Doors:
        return Doors(self.phrases)

    def prepare(self) -> None:
        """Compile everything now; else each phrase is compiled where it is first sought."""
        list(self._doors.open(b""))
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
        for start, end, opened in self._doors.open(data):
            clause = data[start:end]
            for number in numbers(opened):
                cue = self.phrases[number].cue
                for match in self._pattern(number).finditer(clause):
                    yield Hit(cue, start + match.start(), start + match.end())

    def all_hits(self, folded: str) -> tuple[Hit, ...]:
        """Every phrase in a folded text, by its place: what `hits` yields, in less time for a text of many clauses."""
        data = _bytes(folded)
        clauses: dict[int, list[tuple[int, int]]] = {}
        for start, end, opened in self._doors.open(data):
            for number in numbers(opened):
                clauses.setdefault(number, []).append((start, end))
        found = [
            Hit(self.phrases[number].cue, start, end)
            for number in sorted(clauses)
            for start, end in self._spans(number, data, clauses[number])
        ]
        return tuple(sorted(found, key=lambda hit: (hit.start, hit.end)))

    def _spans(self, number: int, data: bytes, clauses: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Where a phrase stands in these clauses, which are those that it can stand in."""
        pattern = self._pattern(number)
        first, last = clauses[0][0], clauses[-1][1]
        if len(clauses) > 1 and last - first <= CLAUSE * len(clauses):
            found = [(first + a, first + b) for a, b in (m.span() for m in pattern.finditer(data[first:last]))]
            # A number may take in the dot behind it, and so reach into the next clause: then each is looked at alone.
            if all(_lies_in(clauses, span) for span in found):
                return found
        return [
            (start + a, start + b)
            for start, end in clauses
            for a, b in (match.span() for match in pattern.finditer(data[start:end]))
        ]


def _lies_in(clauses: list[tuple[int, int]], span: tuple[int, int]) -> bool:
    """Whether a span lies within one of the clauses."""
    before = bisect_right(clauses, span[0], key=itemgetter(0))
    return before > 0 and span[1] <= clauses[before - 1][1]


@dataclass(frozen=True, eq=False)
class Table(ABC):
    """Phrases that are sought in one sentence at a time, where a cue has been found already."""

    def __post_init__(self) -> None:
        _TABLES.add(self)

    @cached_property
    def lexicon(self) -> Lexicon:
        """Its phrases, put together when first sought."""
        return Lexicon(self.phrases())

    @abstractmethod
    def phrases(self) -> tuple[Phrase, ...]:
        """Its phrases as they are written down."""


_TABLES: "WeakSet[Table]" = WeakSet()


def tables() -> tuple[Table, ...]:
    """Every table there is, so that all can be prepared before the first message."""
    return tuple(_TABLES)


@dataclass(frozen=True, eq=False)
class Group(Table):
    """Phrases of one kind: only where they stand is asked."""

    text: str
    classes: Mapping[str, str] = field(default_factory=dict)

    def phrases(self) -> tuple[Phrase, ...]:
        """Its phrases as they are written down."""
        return cues({"": self.text}, self.classes)

    def spans(self, words: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Yield start and end of each phrase between two offsets of a folded text."""
        for hit in self.lexicon.hits(words[start:end]):
            yield hit.start + start, hit.end + start

    @staticmethod
    def hit(offset: int, start: int, end: int) -> Hit:
        """A span of a sentence as a hit in its passage; `offset` is where the sentence begins."""
        return Hit("", offset + start, offset + end)

    def found(self, words: str, start: int = 0, end: int | None = None) -> bool:
        """Whether any of the phrases stands between two offsets of a folded text."""
        return next(self.lexicon.hits(words[start:end]), None) is not None
