"""Sentences of a passage: the unit within which cues are read together."""

import re
from collections.abc import Iterator

# A sentence ends with its mark before white space, with an empty line, before a list item, and with a line that is too
# short to have been broken by a margin (a greeting, a name). The pattern begins with its character class, which is what
# makes the search fast, and takes marks as one run, begun only at its first: a line of a thousand dots costs one look.
_END = re.compile(r"[\n.!?](?:(?<=\n)|(?<![.!?][.!?])[.!?]*+[\"'”’)]*+(?=\s))")
_ITEM = re.compile(r"[ \t]{0,4}(?:[-*•>|=_]|\d{1,3}[.)]\s|$)", re.MULTILINE)
# What stands before a name or a number ends no sentence with its dot, nor does a single letter.
_ABBREVIATED = re.compile(r"(?:\b(?:Mr|Ms|Mrs|Dr|Cllr|Cllrs|Cyng|St|Prof|Rev|Parch|approx)|(?:^|[.\s(])[A-Za-z])$")
_LOOK_BACK = 7  # characters: the longest abbreviation and what stands before it
MARGIN = 46  # characters: a shorter line ends where its writer ended it
LONGEST = 1_000  # characters: a sentence that never ends is cut, so that what follows stays bounded


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each sentence; together they cover all words of the text."""
    start = line = seen = 0
    worded = False
    for match in _END.finditer(text):
        begin, end = match.span()
        if text[begin] == "\n":
            ends = begin - line < MARGIN or _ITEM.match(text, end) is not None
            line = end
        else:
            ends = not _is_abbreviation(text, begin)
        worded = worded or not text[seen:end].isspace()
        seen = end
        if ends and worded:  # white space alone belongs to the next one
            yield from _cut(start, end)
            start, worded = end, False
    yield from _cut(start, len(text))


def _is_abbreviation(text: str, dot: int) -> bool:
    if text[dot] != ".":
        return False
    if text[max(0, dot - 2) : dot].lower() == "no":
        return text[dot + 1 : dot + 3].lstrip()[:1].isdigit()
    return _ABBREVIATED.search(text[max(0, dot - _LOOK_BACK) : dot]) is not None


def _cut(start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        yield start, start + LONGEST
        start += LONGEST
    if end > start:
        yield start, end
