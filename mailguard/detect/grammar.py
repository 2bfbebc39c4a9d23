"""How a phrase is written down, and the regular expression that it stands for.

A phrase is a line of folded words (`fold.py`: lower case, no accents). In it

- a space stands for one to three spaces, with a comma before them or without, and for none before an apostrophe,
- `(a|b c|)` for one of several, an empty one for "or nothing"; they nest, and may stand within a word: `vot(e|ing)`,
- a star for the rest of the word (`promis*`), at most twelve letters; alone for any word,
- `__` for up to three words between, `____` for up to six, never across a sentence,
- `~` before a Welsh word for all its mutations (`~cyngor`: cyngor, gyngor, chyngor, nghyngor),
- `<name>` for a class of words given beside it, written in the same way; `<number>` and `<money>` are always there,
- a hyphen for a hyphen, a space or nothing (`by-election`), and the apostrophe of `don't` may be missing,
- a question mark after a letter or sign that may be missing (`heads?`).

Nothing in a phrase repeats without bound, and no phrase reaches across a mark that ends a sentence or a clause.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from mailguard.detect import gates
from mailguard.detect.gates import BLANK, Edges, Gate

_SPACE = ",? {1,3}"
# `we (will|'ll)`: what begins with an apostrophe stands close to the word before it.
_CLOSE = rf"(?:{_SPACE}|\b)"
_CLITIC = re.compile(r"(?:^|[:|])'")
_APOSTROPHES = re.compile(r"\(\?:'[a-z]+(?:\|'[a-z]+)*\)")
# What a phrase may not hold: marks that end a sentence (but `no. 7`), and signs that mean something to the engine.
_BARRED = re.compile(r"[!;:]|(?<!\bno)\.|[][{}+^$\\]")
_WORD = "[^ .!?;:]{1,24}"
_GAPS = {"__": "{0,3}", "____": "{0,6}"}
_MUTATED = re.compile(r"~([a-z]+)")
_SUMS = {
    "<number>": ("[0-9][0-9,.]{0,11}", gates.NUMBER),
    "<money>": ("£ ?[0-9][0-9,.]{0,11}(?:k|m| million|)", gates.MONEY),
}
# `(so |)good` as people write it: the space belongs behind the bracket.
_SPACED = re.compile(r"\(([^()]*[^ |(] \|[^()]*)\)(?=[^\s)|])")
_PLAIN = re.compile(r"[a-z'~]+\*?")
_PIECE = re.compile(r"\(|\)|\||<[a-z-]+>| +|[^()|<> ]+")


class Classes:
    """Classes of words by name; each is read once, however many phrases name it."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = texts
        self._known: dict[str, tuple[str, Edges]] = {}

    def get(self, name: str) -> tuple[str, Edges]:
        """The pattern of a class, and what is known of it."""
        known = self._known.get(name)
        if known is None:
            text, edges = _Reader(_plain(self.texts[name]), self).choice()
            known = self._known[name] = (f"(?:{text})", edges)
        return known


def read(phrase: str, classes: Classes) -> tuple[str, tuple[Gate, ...]]:
    """The regular expression of one phrase, in the syntax of re2, and what must stand in a text that holds it."""
    text, edges = _Reader(_plain(phrase), classes).choice()
    # A sum of money begins with a sign, before which no word has its edge.
    pattern = rf"(?:{text})\b" if text.startswith("£") else rf"\b(?:{text})\b"
    return pattern, tuple(gate for gate in (edges.gate, edges.second) if gate.known)


def mutated(word: str) -> str:
    """The pattern of a Welsh word in all its mutations."""
    forms, rest = gates.mutations(word)
    return f"(?:{'|'.join(forms)}){rest}" if forms else word


@cache
def _word(word: str) -> tuple[str, Edges]:
    """The pattern of one word, and what is known of it: most words stand in many phrases."""
    text = _MUTATED.sub(lambda match: mutated(match[1]), word.replace(".", r"\."))
    return text.replace("-", "[ -]?").replace("n't", "n'?t").replace("*", "[a-z']{0,12}"), gates.of_word(word)


@cache
def _alone(word: str) -> tuple[str, Edges]:
    """What a single word is as a whole choice: most choices are one word, and the same in many phrases."""
    text, edges = _word(word)
    return _joined([(text, edges)]), gates.of_sequence([edges])


class _Reader:
    """Reads one phrase, word by word."""

    def __init__(self, phrase: str, classes: Classes) -> None:
        barred = _BARRED.search(phrase)
        if barred:
            raise ValueError(f"{barred[0]!r} in a phrase: {phrase}")
        # A space stands for a comma as well.
        self._tokens = _PIECE.findall(_SPACED.sub(r"(\1) ", phrase.replace(",?", "").strip()))
        self._next = 0
        self._classes = classes

    def choice(self) -> tuple[str, Edges]:
        """The pattern of `a|b|` and what is known of it; it is optional if nothing at all is one of the choices."""
        found = [self._sequence()]
        while self._peek() == "|":
            self._next += 1
            found.append(self._sequence())
        filled = [(text, edges) for text, edges in found if text]
        edges = gates.of_choice([edges for _, edges in filled])
        return "|".join(text for text, _ in filled), replace(edges, optional=edges.optional or len(filled) < len(found))

    def _peek(self) -> str:
        return self._tokens[self._next] if self._next < len(self._tokens) else ""

    def _sequence(self) -> tuple[str, Edges]:
        piece, after = self._peek(), self._tokens[self._next + 1 : self._next + 2]
        if _PLAIN.fullmatch(piece) and after in (["|"], [")"]):
            self._next += 1
            return _alone(piece)
        items: list[tuple[str, Edges | None]] = []
        while self._peek() not in {"", "|", ")"}:
            if self._peek().isspace():
                self._next += 1
            else:
                items.append(self._item())
        return _joined(items), gates.of_sequence([edges for _, edges in items])

    def _item(self) -> tuple[str, Edges | None]:
        """What stands between two spaces: its pattern and what is known of it, None for a gap."""
        chunks: list[tuple[str, Edges]] = []
        while (piece := self._peek()) not in {"", "|", ")"} and not piece.isspace():
            self._next += 1
            if piece in _GAPS:
                return _GAPS[piece], None
            if piece != "(":
                chunks.append(self._word(piece))
                continue
            text, edges = self.choice()
            self._next += 1  # the closing bracket
            chunks.append((f"(?:{text})", edges))
        if len(chunks) == 1:
            return chunks[0]
        text = "".join(text[:-1] + "|)" if edges.optional else text for text, edges in chunks)
        # `(rho|rhowch)('r|)`: an apostrophe parts words, anything else makes another word of them.
        apart = all(_APOSTROPHES.fullmatch(text) for text, _ in chunks[1:])
        return text, gates.of_sequence([edges for _, edges in chunks]) if apart else BLANK

    def _word(self, word: str) -> tuple[str, Edges]:
        if word in _SUMS:
            return _SUMS[word]
        if word.startswith("<"):
            return self._classes.get(word[1:-1])
        return _word(word)


def _joined(items: list[tuple[str, Edges | None]]) -> str:
    """Set the spaces: what may be missing, and each word of a gap, brings its own."""
    text = ""
    begun = False
    for words, edges in items:
        if edges is None:
            before, after = (_CLOSE, "") if begun else ("", _SPACE)
            text += f"(?:{before}{_WORD}{after}){words}"
            continue
        space = _CLOSE if _CLITIC.search(words) else _SPACE
        if edges.optional:
            text += f"(?:{space}{words}|)" if begun else f"(?:{words}{_SPACE}|)"
        else:
            text += space + words if begun else words
            begun = True
    return text


def _plain(text: str) -> str:
    """Without the marks on letters, as `fold.py` leaves them."""
    if text.isascii():
        return text
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
