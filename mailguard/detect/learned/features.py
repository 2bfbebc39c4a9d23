"""What the model sees of a sentence: words, pairs of them, pieces of each, and phrases found, as hashed numbers.

Who is named, which party, how many pounds and whether it is a he or a she is no feature: names become one word,
parties another, so that a sentence about one person or party scores as it would about any other. Letters are those
of the folded text, so that accents and look-alikes meet; a word without its first consonant meets its Welsh mutations.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from zlib import crc32

_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)*|[0-9]+|[?!£]")
NAME, PARTY, NUMBER = "<name>", "<party>", "<number>"
# Names of parties that are words as well: a capital tells.
_MAYBE_PARTIES = frozenset(
    "labour conservative conservatives reform green greens independent independents liberal liberals democrat democrats"
    " llafur lafur annibynnol annibynwyr gwyrdd gwyrddion rhyddfrydol rhyddfrydwyr ceidwadol geidwadol diwygio".split()
)
_PARTIES = frozenset(
    "tory tories tori toris toriaid doriaid ukip plaid lib libs dem dems libdem libdems snp ceidwadwyr"
    " geidwadwyr".split()
)
# What belongs to the name of a party before it.
_TAILS = frozenset({"cymru", "uk"})
_TITLES = frozenset("mr mrs ms miss dr bonwr".split())
# A woman and a man are spoken of alike.
_ALIKE = {
    **dict.fromkeys(("he", "she"), "he"),
    **dict.fromkeys(("he's", "she's"), "he's"),
    **dict.fromkeys(("him", "her", "his", "hers"), "his"),
    **dict.fromkeys(("himself", "herself"), "himself"),
    **dict.fromkeys(("fo", "fe", "ef", "hi"), "fo"),
}
LEAST_LETTERS = 4  # of a word that is cut into pieces
PIECES = (3, 4, 5)  # letters
CUE = 0.35  # how much a phrase found weighs, where all words of a sentence together weigh 1
_ONSET = re.compile(r"(?:ngh|mh|nh|ph|th|ch|dd|ff|ng|ll|rh|[bcdfghjklmnpqrstvwxyz])?")

# Phrases that stand for some parties more than for others, and so may tell nothing.
_UNEVEN = frozenset({"political-context", "restricted-context"})

Known = Callable[[str], bool]


def tokens(folded: str, written: str, known: Known) -> list[str]:
    """The words of a folded sentence; `written` is the same as its writer wrote it, `known` tells ordinary words.

    A capital within a sentence makes a name of a word, a sentence in capitals and `I` aside, if no ordinary word is
    written so.
    """
    aligned = len(folded) == len(written)
    found: list[str] = []
    for match in _TOKEN.finditer(folded):
        word, start = match[0], match.start()
        last = found[-1] if found else ""
        if last == PARTY and word in _TAILS:
            continue
        capital = aligned and written[start].isupper() and written[start + 1 : start + 2].islower()
        token = _token(word, known, capital=capital)
        if token == NAME and last in _TITLES:
            found[-1] = NAME
        elif token != last or token not in {NAME, PARTY}:
            found.append(token)
    return found


def ordinary_words(folded: str, written: str) -> Iterator[str]:
    """The words of a text that are written without a capital: a capital makes no name of them."""
    aligned = len(folded) == len(written)
    for match in _TOKEN.finditer(folded):
        if not (aligned and written[match.start()].isupper()):
            yield match[0].partition("'")[0]


def _token(word: str, known: Known, *, capital: bool) -> str:
    if word in _PARTIES or (capital and word in _MAYBE_PARTIES):
        return PARTY
    if word[0].isdigit():
        return NUMBER
    if capital and not known(word.partition("'")[0]):
        return NAME
    return _ALIKE.get(word, word)


def pieces(word: str) -> Iterator[int]:
    """The hashes of one word: itself, without its onset, and its runs of letters, edges included."""
    yield crc32(word.encode())
    if len(word) < LEAST_LETTERS or word[0] == "<":
        return
    bare = word[_ONSET.match(word).end() :]  # type: ignore[union-attr]  # it matches nothing at all as well
    yield crc32(f"~{bare}".encode())
    edged = f"<{word}>".encode()
    for size in PIECES:
        for start in range(len(edged) - size + 1):
            yield crc32(edged[start : start + size], size)


def pairs(words: list[str]) -> Iterator[int]:
    """The hashes of each two words side by side, and of each two with one between; the first has an edge before it."""
    before, last = 0, crc32(b"^ ")
    for word in words:
        data = word.encode()
        yield crc32(data, last)
        if before:
            yield crc32(data, before)
        last, before = crc32(b" ", crc32(data)), crc32(b"_", last)


def mark_of(cue: str) -> str:
    """The word that stands for a phrase found; it is one feature."""
    return f"<{cue}>"


def even(cues: Iterable[str]) -> frozenset[str]:
    """The phrases found that are features: those that every party's name makes alike."""
    return frozenset(cues) - _UNEVEN
