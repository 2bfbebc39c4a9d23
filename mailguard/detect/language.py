"""The language of a text, by the share of its most frequent small words: English, Welsh, both, or neither.

Small words are what a text cannot do without, so that names, figures and borrowed terms do not mislead. Measured
against word lists of other European languages, whose small words hardly meet these.
"""

import re
from typing import Literal

TextLanguage = Literal["en", "cy", "mixed", "other", "unknown"]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# What parts the words of a text of plain letters, which is most: a tenth of the time of the pattern.
_APART = bytes(code if chr(code).isalpha() or chr(code) == "'" else 0x20 for code in range(128)).ljust(256)
_EN = frozenset(
    [
        "the", "and", "of", "to", "is", "that", "it", "for", "you", "was", "with", "as", "have", "be", "this",
        "are", "not", "but", "from", "they", "we", "been", "has", "were", "which", "will", "would", "there",
        "their", "what", "about", "if", "can", "please", "your", "our", "my", "me", "so", "do", "at", "on", "by",
        "or", "i'm", "it's", "don't", "thanks", "thank", "hi", "dear", "regards", "when", "any", "all", "out",
        "up", "some", "could", "should", "just", "than",
    ]
)  # fmt: skip
_CY = frozenset(
    [
        "yn", "y", "yr", "ar", "mae", "ac", "eich", "ei", "bod", "wedi", "gan", "fod", "hyn", "oedd", "mewn",
        "gyda", "ond", "ni", "sydd", "chi", "fel", "hynny", "os", "am", "wrth", "cael", "nad", "nid", "hefyd",
        "roedd", "fydd", "rwy", "rydw", "dw", "dwi", "eu", "ein", "fy", "fe", "mi", "rhaid", "pan", "iawn",
        "diolch", "annwyl", "cofion", "gall", "oes", "dim", "gweld", "gwneud", "unrhyw", "bydd", "byddai", "hwn",
        "hon", "rhai", "wnewch", "dylai", "rydym", "gennyf", "ichi", "imi", "atoch", "ydych", "yw", "a'r", "i'r",
        "o'r", "mae'r", "mae'n", "sy'n", "rwy'n", "dyna", "oherwydd", "neu", "felly", "heb", "drwy", "dros",
        "cyn", "ers",
    ]
)  # fmt: skip
LONG_ENOUGH = 1_500  # characters: more of a text says nothing new of its language
ENOUGH_WORDS = 12  # of fewer nobody can be sure
LEAST_SHARE = 0.08  # plain prose has a quarter to a half of its words here; other languages stay under 0.05
SIDE_SHARE = 0.25  # of the small words: from here on a second language is more than a greeting


def _words(text: str) -> list[str]:
    if not text.isascii():
        return [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    words = text.lower().encode().translate(_APART).decode().split()
    if "'" not in text:
        return words
    return [part for word in words for part in (_WORD.findall(word) if "'" in word else (word,))]


def language_of(text: str) -> TextLanguage:
    """Say in which language a text is written; `unknown` where it is too short to tell."""
    words = _words(text[:LONG_ENOUGH])
    if len(words) < ENOUGH_WORDS:
        return "unknown"
    english = sum(map(_EN.__contains__, words))
    welsh = sum(map(_CY.__contains__, words))
    if english + welsh < LEAST_SHARE * len(words):
        return "other"
    if min(english, welsh) >= SIDE_SHARE * (english + welsh):
        return "mixed"
    return "en" if english > welsh else "cy"
