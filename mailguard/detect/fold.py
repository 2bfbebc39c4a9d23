"""The form of a text in which phrases are sought: lower case, plain letters, plain quotes, one space for each.

Folding is character for character, so that offsets stay those of the text; only characters that no reader sees are
dropped, and then the way back is kept.
"""

import unicodedata
from dataclasses import dataclass

_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\u180e\u034f")
_SPECIAL = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u00b4\u0060\uff07", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("\t\n\r\v\f\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007", " "),
    **dict.fromkeys("\u2008\u2009\u200a\u202f\u205f\u3000\u2028\u2029", " "),
    "\u00df": "s", "\u00e6": "a", "\u0153": "o", "\u00f8": "o", "\u0142": "l", "\u0131": "i", "\u2026": ".",
}  # fmt: skip


def _plain(char: str) -> str:
    """One character for one: the base letter in lower case where the character is a letter with marks."""
    base = unicodedata.normalize("NFKD", char)[0]
    lower = base.lower()
    return lower if len(lower) == 1 else base


class _Table(dict[int, str]):
    """Fills itself with what is met; bounded by the number of characters that exist."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        plain = _SPECIAL.get(char) or _plain(char)
        self[code] = plain
        return plain


_TABLE = _Table()
_WHITE_SPACE = {ord(char): " " for char in "\t\n\r\v\f"}


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `back` gives for each of its characters the offset in the text, None where they are the same."""

    text: str
    back: tuple[int, ...] | None = None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the text for a span of the folded one; `end` is exclusive."""
        if self.back is None:
            return start, end
        return self.back[start], self.back[end - 1] + 1 if end > start else self.back[start]


def fold(text: str) -> Folded:
    """Fold a text; linear in its length."""
    if text.isascii():
        return Folded(text.lower().translate(_WHITE_SPACE))
    back: tuple[int, ...] | None = None
    if not _INVISIBLE.isdisjoint(text):
        back = tuple(n for n, char in enumerate(text) if char not in _INVISIBLE)
        text = "".join(text[n] for n in back)
    return Folded(text.translate(_TABLE), back)
