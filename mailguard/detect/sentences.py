"""Sentences of a passage: the unit within which cues are read together."""

import re
from collections.abc import Iterator

# A sentence ends with its mark before white space, or with a line that ends a paragraph, a list item or a greeting.
# Abbreviations that stand before a name or a number do not end one.
_ABBREVIATIONS = ("Mr", "Ms", "Mrs", "Dr", "Cllr", "Cyng", "St", "no", "No", "Prof", "Rev", "Ltd", "Cyf")
_END = re.compile(
    "".join(rf"(?<!\b{word})" for word in _ABBREVIATIONS)
    + r"(?<![.\s][A-Za-z])[.!?]+[\"'”’)]*(?=\s)|\n\s*\n|\n(?=\s{0,4}[-*•\d])"
)
LONGEST = 1_000  # characters: a sentence that never ends is cut, so that what follows stays bounded


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each sentence; together they cover all words of the text."""
    start = 0
    for match in _END.finditer(text):
        yield from _cut(start, match.end())
        start = match.end()
    yield from _cut(start, len(text))


def _cut(start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        yield start, start + LONGEST
        start += LONGEST
    if end > start:
        yield start, end
