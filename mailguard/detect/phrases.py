"""Phrases: how the words of a risk are written down, and the one stage in which all of them are sought at once.

A phrase is a line of folded words (`fold.py`: lower case, no accents). In it

- a space stands for one to three spaces,
- `(a|b|)` for one of several, an empty one for "or nothing",
- a star for the rest of the word (`promis*`), at most twelve letters,
- `__` for up to three words between, `____` for up to six, never across a sentence,
- `~` before a Welsh word for all its mutations (`~cyngor`: cyngor, gyngor, chyngor, nghyngor),
- `<name>` for a class of words given beside it.

Nothing in a phrase repeats without bound, so that the cost of a span is bounded too: this is what keeps the common
path linear. The first stage is a set of all phrases in re2, which runs once over a text; only the phrases that it
names are then sought with `regex` for their spans.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import re2
import regex

_GAPS = {"____": r"(?:[^ .!?;:]{1,24}[,]? {1,3}){0,6}", "__": r"(?:[^ .!?;:]{1,24}[,]? {1,3}){0,3}"}
# The first consonants of Welsh and what they become (soft, nasal, aspirate); vowels take h after `ei`, `ein`, `eu`.
_MUTATIONS = {
    "p": "p|b|mh|ph", "t": "t|d|nh|th", "c": "c|g|ngh|ch", "b": "b|f|m", "d": "d|dd|n", "g": "g|ng|",
    "m": "m|f", "ll": "ll|l", "rh": "rh|r", "ch": "ch", "dd": "dd", "ff": "ff", "ng": "ng", "ph": "ph", "th": "th",
    **{vowel: f"{vowel}|h{vowel}" for vowel in "aeiouwy"},
}  # fmt: skip
_MUTATED = re.compile(r"~([a-z]+)")
_CLASS = re.compile(r"<([a-z-]+)>")


def mutated(word: str) -> str:
    """The pattern of a Welsh word in all its mutations."""
    first = word[:2] if word[:2] in _MUTATIONS else word[:1]
    forms = _MUTATIONS.get(first)
    return f"(?:{forms}){word[len(first) :]}" if forms else word


def pattern(phrase: str, classes: Mapping[str, str]) -> str:
    """The regular expression of one phrase, in the syntax that re2 and `regex` share."""
    text = _CLASS.sub(lambda match: f"({classes[match[1]]})", phrase.strip())
    text = _MUTATED.sub(lambda match: mutated(match[1]), text)
    text = text.replace("*", r"[a-z']{0,12}").replace("(", "(?:").replace("(?:?:", "(?:")
    words = re.sub(r" +", " {1,3}", text)
    for gap, meaning in _GAPS.items():
        words = words.replace(f"{gap} {{1,3}}", meaning)
    return rf"\b{words}\b"


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: the name of its cue and the span in the folded text."""

    cue: str
    start: int
    end: int


@dataclass(frozen=True)
class Lexicon:
    """All phrases, by the names of the cues that they stand for."""

    phrases: tuple[tuple[str, str], ...]  # (cue, pattern)
    _compiled: dict[int, "regex.Pattern[str]"] = field(default_factory=dict, compare=False)

    @cached_property
    def _first_stage(self) -> "re2.Set":
        options = re2.Options()
        options.max_mem = 64 << 20
        stage = re2.Set.SearchSet(options)
        for _, text in self.phrases:
            stage.Add(text)
        stage.Compile()
        return stage

    def hits(self, folded: str) -> Iterator[Hit]:
        """Yield every phrase in a folded text; a text without any costs one pass."""
        for number in self._first_stage.Match(folded):
            found = self._compiled.get(number)
            if found is None:
                found = self._compiled[number] = regex.compile(self.phrases[number][1])
            cue = self.phrases[number][0]
            for match in found.finditer(folded):
                yield Hit(cue, match.start(), match.end())


def cues(table: Mapping[str, str], classes: Mapping[str, str] | None = None) -> tuple[tuple[str, str], ...]:
    """Read a table of cues: the name, and its phrases, one a line (empty lines and `#` remarks aside)."""
    known = dict(classes or {})
    lines = ((cue, line.partition("#")[0].strip()) for cue, text in table.items() for line in text.splitlines())
    return tuple((cue, pattern(line, known)) for cue, line in lines if line)
