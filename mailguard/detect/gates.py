"""What a phrase cannot do without: single words, or two words side by side, by which the first stage passes over it.

The words of a text are its runs of letters; a digit anywhere in a clause is one more, and so is a pound sign. A gate
holds words of which one must stand there (`single`) and pairs of word sets of which a left and a right one must stand
side by side; any of them opens it. A star behind four letters stands for every word that begins so.
"""

import string
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mailguard.detect.words.frequent import FREQUENCY

Words = frozenset[str]

DIGIT, POUND = "0", "£"
OPEN_LETTERS = 4  # of a word whose end is open: fewer would be met in every text
EVERYWHERE = 300  # letters of a thousand that hold a word which makes a bad half of a pair
CROSSED = 15  # letters of a thousand which such a pair opens by accident
NEVER_SHUT = 1e9  # how often a gate opens that cannot be told
# The first consonants of Welsh and what they become (soft, nasal, aspirate); vowels take h after `ei`, `ein`, `eu`.
_MUTATIONS = {
    "p": ("p", "b", "mh", "ph"), "t": ("t", "d", "nh", "th"), "c": ("c", "g", "ngh", "ch"), "b": ("b", "f", "m"),
    "d": ("d", "dd", "n"), "g": ("g", "ng", ""), "m": ("m", "f"), "ll": ("ll", "l"), "rh": ("rh", "r"),
    "ch": ("ch",), "dd": ("dd",), "ff": ("ff",), "ng": ("ng",), "ph": ("ph",), "th": ("th",),
    **{vowel: (vowel, f"h{vowel}") for vowel in "aeiouwy"},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Gate:
    """What opens a phrase; `often` estimates how many of a thousand letters do."""

    single: Words = frozenset()
    pairs: tuple[tuple[Words, Words], ...] = ()
    often: float = NEVER_SHUT

    @property
    def known(self) -> bool:
        """Whether anything can be told."""
        return self.often < NEVER_SHUT


UNKNOWN = Gate()


@dataclass(frozen=True, slots=True)
class Edges:
    """What is known of a part of a phrase: its possible first and last words, None where not known, and its gate.

    `second` is a further gate, of other words of it, that must be open as well.
    """

    first: Words | None
    last: Words | None
    gate: Gate
    second: Gate = UNKNOWN
    optional: bool = False


BLANK = Edges(None, None, UNKNOWN)
NUMBER = Edges(None, None, Gate(single=frozenset({DIGIT}), often=400))
MONEY = Edges(None, None, Gate(single=frozenset({POUND}), often=60))


def mutations(word: str) -> tuple[tuple[str, ...], str]:
    """The beginnings of a Welsh word and the rest of it; no beginnings where it never changes."""
    first = word[:2] if word[:2] in _MUTATIONS else word[:1]
    return _MUTATIONS.get(first, ()), word[len(first) :]


def of_word(token: str) -> Edges:
    """What is known of one word of a phrase, in all its forms."""
    return of_choice([_of_form(form) for form in _forms(token)])


def _forms(token: str) -> list[str]:
    """A word with its marks resolved: mutations, a missing apostrophe or hyphen, a letter that may be missing."""
    forms = [token]
    if token.startswith("~"):
        beginnings, rest = mutations(token[1:])
        forms = [beginning + rest for beginning in beginnings] or [token[1:]]
    if "n't" in token:
        forms = [form for word in forms for form in (word, word.replace("n't", "nt"))]
    if "-" in token:
        forms = [form for word in forms for form in (word, word.replace("-", ""))]
    while "?" in forms[0]:
        place = forms[0].index("?")
        forms = [
            form for word in forms for form in (word[:place] + word[place + 1 :], word[: place - 1] + word[place + 1 :])
        ]
    return forms


def _of_form(form: str) -> Edges:
    runs = "".join(char if char in string.ascii_lowercase else " " for char in form).split()
    if not runs:
        return BLANK
    if form.endswith("*"):
        if len(runs[-1]) < OPEN_LETTERS:
            return BLANK if len(runs) == 1 else Edges(frozenset(runs[:1]), None, _alone(frozenset(runs[:1])))
        runs[-1] = runs[-1][:OPEN_LETTERS] + "*"
    return Edges(frozenset(runs[:1]), frozenset(runs[-1:]), min((_alone(frozenset({run})) for run in runs), key=_often))


def of_choice(parts: Sequence[Edges]) -> Edges:
    """What is known where one of several stands."""
    if len(parts) == 1:
        return parts[0]
    first = _union([part.first for part in parts])
    last = _union([part.last for part in parts])
    gates = [part.gate for part in parts]
    if not gates or not all(gate.known for gate in gates):
        return Edges(first, last, UNKNOWN)
    single = frozenset(word for gate in gates for word in gate.single)
    pairs = tuple(pair for gate in gates for pair in gate.pairs)
    return Edges(first, last, Gate(single, pairs, sum(gate.often for gate in gates)))


def of_sequence(parts: Sequence[Edges | None]) -> Edges:
    """What is known of parts in a row; None stands for a gap."""
    known: list[tuple[Gate, range]] = []
    for number, part in enumerate(parts):
        if part is not None and not part.optional:
            known.append((part.gate, range(number, number + 1)))
            known.append(_beside(parts, number))
    known = sorted((gate for gate in known if gate[0].known), key=lambda gate: gate[0].often)
    best, taken = known[0] if known else (UNKNOWN, range(0))
    second = next((gate for gate, where in known if where.start >= taken.stop or where.stop <= taken.start), UNKNOWN)
    return Edges(_edge(parts), _edge(parts[::-1], last=True), best, second)


def _beside(parts: Sequence[Edges | None], number: int) -> tuple[Gate, range]:
    """The gate of a part and what stands right behind it, and the parts that it covers."""
    left = parts[number]
    right: set[str] = set()
    for place in range(number + 1, len(parts)):
        part = parts[place]
        if left is None or left.last is None or part is None or part.first is None:
            break
        right |= part.first
        if not part.optional:
            return _side_by_side(left.last, frozenset(right)), range(number, place + 1)
    return UNKNOWN, range(0)


def _edge(parts: Sequence[Edges | None], *, last: bool = False) -> Words | None:
    """The possible first (or last) words of parts in a row."""
    found: set[str] = set()
    for part in parts:
        if part is None:
            return None
        words = part.last if last else part.first
        if words is None:
            return None
        found |= words
        if not part.optional:
            return frozenset(found)
    return None


def _union(sets: Iterable[Words | None]) -> Words | None:
    found: set[str] = set()
    for words in sets:
        if words is None:
            return None
        found |= words
    return frozenset(found)


def _frequency(words: Words) -> int:
    return sum(FREQUENCY.get(word, 1) for word in words)


def _alone(words: Words) -> Gate:
    return Gate(single=words, often=_frequency(words))


def _side_by_side(left: Words, right: Words) -> Gate:
    """Two words that stand in one letter stand side by side in one of ten such letters.

    Where a phrase has several pairs, the left half of one beside the right half of another opens it too, so that a
    word which is everywhere ("of the") makes a bad half.
    """
    common = any(FREQUENCY.get(word, 1) >= EVERYWHERE for word in left | right)
    often = _frequency(left) * _frequency(right) / 10_000 + (CROSSED if common else 0)
    return Gate(pairs=((left, right),), often=often)


def _often(gate: Gate) -> float:
    return gate.often
