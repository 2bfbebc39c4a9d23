"""Phrases as data to patterns that find them at speed, and the lower-case text in which they are sought.

Phrases are written in lower case, with single spaces, straight apostrophes, `e-mail` and `e-bost`. Patterns search
`lowered` text: a case-insensitive pattern tries every branch in full, which is ten times slower.
"""

import re
from collections.abc import Iterable
from typing import TypeAlias

Trie: TypeAlias = "dict[str, Trie]"

END = ""
APOSTROPHES = str.maketrans("’‘`", "'''")


def lowered(text: str) -> str:
    """Return the text in lower case behind one line end, so that every line begins behind one.

    The line that begins at n in the text has the line end before it at n here.
    """
    lower = text.lower()
    if len(lower) != len(text):  # capital dotted I and the like become two characters
        lower = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return "\n" + lower


def plain(text: str) -> str:
    """Return a lower-case text as phrases are written: single spaces, straight apostrophes, no hyphen in e-mail."""
    lean = " ".join(text.split()).replace("e-mail", "email").replace("e-bost", "ebost")
    return lean if lean.isascii() else lean.translate(APOSTROPHES)


def pattern(phrases: Iterable[str]) -> str:
    """Return a pattern for any of the phrases, the longest first, as people and line ends write them.

    Beginnings that phrases share are tried once.
    """
    trie: Trie = {}
    for phrase in phrases:
        node = trie
        for atom in _atoms(phrase):
            node = node.setdefault(atom, {})
        node[END] = {}
    # One look at the first letter leaves out all branches at once.
    return f"(?=[{''.join(sorted(trie))}])(?:{_alternatives(trie)})"


def _atoms(phrase: str) -> list[str]:
    atoms = []
    for index, char in enumerate(phrase):
        if char == " ":
            atoms.append(r"\s+")
        elif char == "'":
            atoms.append("['’‘`]")
        elif char == "-" and phrase.startswith(("e-mail", "e-bost"), index - 1):
            atoms.append("-?")
        else:
            atoms.append(re.escape(char))
    return atoms


def _alternatives(trie: Trie) -> str:
    branches = [atom + _alternatives(below) for atom, below in trie.items() if atom != END]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and END not in trie else f"(?:{'|'.join(branches)})"
    return joined + "?" if END in trie else joined
