"""The form of a text in which phrases are sought: lower case, plain letters, plain quotes, one space for each.

Folding is character for character, so that offsets stay those of the text; only what no reader sees, the marks that a
letter wears and the gaps of letters set apart (`v o t e`) are dropped, and letters that type joins are taken apart;
then the way back is kept. Letters of other scripts that look like ours, and digits put for letters, are read as what
they look like.
"""

import re
import unicodedata
from dataclasses import dataclass

import re2
import regex

# Takes no room: formats (soft hyphens, joiners, directions), marks above, below and through a letter, fillers.
_UNSEEN = regex.compile(r"[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0]")
# One character that the eye reads as several letters.
_JOINED = dict(zip("\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06", "ff fi fl ffi ffl st st".split(), strict=True))
_UNEVEN = regex.compile(rf"{_UNSEEN.pattern}|[{''.join(_JOINED)}]")
# Letters of other scripts, and of phonetic writing, that no eye tells from ours, or reads as ours among ours.
_LOOK_ALIKES = {
    **dict(zip("\u0430\u0435\u043e\u0440\u0441\u0443\u0445", "aeopcyx", strict=True)),
    **dict(zip("\u0456\u0455\u0458\u0501\u04bb\u04cf", "isjdhl", strict=True)),
    **dict(zip("\u043a\u043c\u0442\u0432\u043d\u0433\u043f\u044c", "kmtbhrnb", strict=True)),
    **dict(zip("\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423", "abekmhopcty", strict=True)),
    **dict(zip("\u0425\u0406\u0408\u0405\u051b\u051d", "xijsqw", strict=True)),
    **dict(zip("\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c", "abezhikm", strict=True)),
    **dict(zip("\u039d\u039f\u03a1\u03a4\u03a5\u03a7", "noptyx", strict=True)),
    **dict(zip("\u03bf\u03b1\u03bd\u03b9\u03ba\u03c1\u03c4\u03c5\u03c7", "oavikptux", strict=True)),
    **dict(zip("\u03b5\u03b7\u03c9\u03c3\u03c2\u03b2\u03b3", "enwosby", strict=True)),
    **dict(zip("\u0585\u0578\u057d\u0570\u0581\u0561", "onuhgw", strict=True)),  # Armenian
    **dict(zip("\u0251\u0261\u0269\u026a\u0274\u0280\u029f\u028f\u0299\u029c", "agiinrlybh", strict=True)),
    **dict(zip("\u1d00\u1d04\u1d05\u1d07\u1d0a\u1d0b\u1d0d\u1d0f\u1d18", "acdejkmop", strict=True)),
    **dict(zip("\u1d1b\u1d1c\u1d20\u1d21\u1d22\ua730\ua731\u0262", "tuvwzfsg", strict=True)),
}
# Letters on round and square grounds, and the letters that flags are spelt with.
_ON_GROUNDS = {
    chr(first + number): chr(ord("a") + number) for first in (0x249C, 0x1F150, 0x1F170, 0x1F1E6) for number in range(26)
}
_SPECIAL = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u00b4\u0060\uff07", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("\t\n\r\v\f\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007", " "),
    **dict.fromkeys("\u2008\u2009\u200a\u202f\u205f\u3000\u2028\u2029\u2800", " "),
    **dict.fromkeys("\u00b7\u2022\u2219\u22c5\u30fb", "*"),  # a point in the middle
    **_LOOK_ALIKES,
    **_ON_GROUNDS,
    "\u00df": "s", "\u00e6": "a", "\u0153": "o", "\u00f8": "o", "\u0142": "l", "\u0131": "i", "\u2026": ".",
}  # fmt: skip


def _plain(char: str) -> str:
    """One character for one: the base letter in lower case where the character is a letter with marks."""
    base = unicodedata.normalize("NFKD", char)[0]
    lower = _SPECIAL.get(base) or base.lower()
    return lower if len(lower) == 1 else base


class _Table(dict[str, str]):
    """Fills itself with what is met; bounded by the number of characters that exist."""

    def __missing__(self, char: str) -> str:
        plain = _SPECIAL.get(char) or _plain(char)
        self[char] = plain
        return plain


_TABLE = _Table()
_OTHERS = regex.compile(r"[^\x00-\x7f]")  # three times as fast as `re` here, eight times as `str.translate`


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


# Letters set apart one by one, always by the same sign, once or twice; a wider gap parts the words.
_GAP = r"[ .*_/|~+-]"
_APART = re.compile(rf"(?<![a-z0-9'])[a-z]({_GAP})(\1?)[a-z](?:\1\2[a-z]){{2,60}}(?![a-z0-9'])")
# Beside such a word, a shorter one is another.
_APART_BESIDE = re.compile(rf"(?<![a-z0-9'])[a-z]({_GAP})(\1?)[a-z](?:\1\2[a-z]){{1,60}}(?![a-z0-9'])")
_DISGUISED = re.compile(
    r"(?<=[a-z])[013457$@]{1,3}(?=[a-z])|(?<![\w$@.,:/-])(?:[01357$](?=[a-z]{1,8}[0135$@]{1,3}[a-z])|\$(?=[a-z]{4}))"
)
_MEANT = dict(zip("03457$@", "oeastsa", strict=True))
_VOWELS = frozenset("aeiouwy")
# One cheap pass (a DFA) tells whether there is anything to undo.
_BYTES = re2.Options()
_BYTES.encoding = re2.Options.Encoding.LATIN1
_ANY_APART = re2.compile(
    rb"(?:^|[^a-z0-9'])[a-z](?:(?: [a-z]){3}|(?:  [a-z]){3})|[a-z](?:(?:\.[a-z]){3}|(?:\.\.[a-z]){3})"
    rb"|[a-z](?:[*_/|~+-]{1,2}[a-z]){3}",
    _BYTES,
)
_ANY_DISGUISED = re2.compile(rb"[a-z][013457$@]{1,3}[a-z]|\$[a-z]{4}", _BYTES)


def fold(text: str) -> Folded:
    """Fold a text; linear in its length."""
    if text.isascii():
        return _unmasked(_lowered(text), None)
    back: tuple[int, ...] | None = None
    if _UNEVEN.search(text):
        kept = [(n, one) for n, char in enumerate(text) for one in _even(char)]
        back = tuple(n for n, _ in kept)
        text = "".join(one for _, one in kept)
    plain = _OTHERS.sub(lambda match: _TABLE[match[0]], text)
    return _unmasked(_lowered(plain), back)


def _lowered(text: str) -> str:
    """Lower case, and a space for each white space; five times as fast as `str.translate`."""
    text = text.lower()
    for char in "\t\n\r\v\f":
        text = text.replace(char, " ")
    return text


def _even(char: str) -> str:
    """The letters that the eye reads in a character; none where it sees none."""
    if char in _JOINED:
        return _JOINED[char]
    return "" if not char.isascii() and _UNSEEN.match(char) else char


def _unmasked(text: str, back: tuple[int, ...] | None) -> Folded:
    """Read digits put for letters as those, and put letters set apart together again."""
    data = text.encode("latin-1", "replace")
    if _ANY_DISGUISED.search(data):
        text = _DISGUISED.sub(_letters, text)
        data = text.encode("latin-1", "replace")
    if not _ANY_APART.search(data) or not _APART.search(text):
        return Folded(text, back)
    gaps = {n for match in _APART_BESIDE.finditer(text) for n in range(*match.span()) if not text[n].isalpha()}
    kept = [n for n in range(len(text)) if n not in gaps]
    joined = "".join(text[n] for n in kept)
    return Folded(joined, tuple(kept if back is None else (back[n] for n in kept)))


def _letters(found: re.Match[str]) -> str:
    """The letters that digits stand for; a one is an l behind a vowel, or before one at the beginning of a word."""
    text, (start, end) = found.string, found.span()
    letters = ""
    for at in range(start, end):
        before = letters[-1:] or text[start - 1 : start]
        if text[at] != "1":
            letters += _MEANT[text[at]]
        elif before in _VOWELS or (not before.isalpha() and text[at + 1] in _VOWELS):
            letters += "l"
        else:
            letters += "i"
    return letters
