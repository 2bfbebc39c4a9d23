"""Where an order begins: the imperative stands at the head of a clause, behind a name or a small word at most."""

from mailguard.detect.phrases import Group, Hit
from mailguard.detect.reading import Sentence

_LEADING = Group("""
    (and|so|then|just|now|also|first|next|instead|right|ok|okay|look|listen|well|today|tomorrow|tonight|but|or|anyway
    |meanwhile|finally|second|secondly|firstly|again|either|immediately|straight away|at once|yes|no|go back and|go and
    |from (monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|now on|next week)
    |on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|by (monday|tuesday|wednesday|thursday|friday)
    |this (morning|afternoon|week|time)|in the meantime|in future)
    (a|ac|felly|wedyn|nawr|rwan|heddiw|fory|heno|iawn|reit|gwranda|drycha|hefyd|yn gyntaf|yna|ond|neu|bellach
    |o hyn ymlaen|o (ddydd llun|heddiw|yfory|fory)|erbyn (fory|heno|dydd gwener|dydd llun))
""")
LONGEST_NAME = 3  # words of a name or greeting before a comma or at the head of a line
_NO_NAMES = frozenset(
    (
        "i", "you", "he", "she", "it", "we", "they", "who", "what", "when", "where", "why", "how", "to", "the", "a",
        "an", "this", "that", "these", "those", "can", "could", "would", "will", "shall", "may", "might", "must",
        "should", "do", "does", "did", "don't", "please", "not", "never", "if", "let's", "help", "mae", "bydd",
        "roedd", "yn", "y", "yr", "ni", "ti", "chi",
    )
)  # fmt: skip


def opens_clause(sentence: Sentence, hit: Hit) -> bool:
    """Whether a phrase stands where an imperative does: first, after a mark, or behind a leading word."""
    before = sentence.words[: hit.start - sentence.bounds[0]]
    bare = before.rstrip()
    if not bare.strip(" -*>\"'(,") or bare[-1] in ".:;!-(":
        return True
    if bare[-1] == ",":
        clause = bare[:-1]
        return len(clause.split()) <= LONGEST_NAME or _ends_with_leading(clause)
    return _ends_with_leading(bare) or _is_name(sentence, bare)


def _ends_with_leading(text: str) -> bool:
    return any(stop == len(text) for _, stop in _LEADING.spans(text))


def _is_name(sentence: Sentence, before: str) -> bool:
    """Whether nothing but one capitalised word stands before it: `Anna close the gate`."""
    words = before.split()
    return len(words) == 1 and sentence.text.strip()[:1].isupper() and words[0].partition("'")[0] not in _NO_NAMES
