"""Paragraphs that a council, a server or a list puts under every message.

A paragraph is one by how it begins and by the set phrases in it, never by a single word: a writer may well say that
something is confidential.
"""

from collections.abc import Iterator, Sequence

import regex

from mailguard.message import phrases, sign_words

Bounds = tuple[int, int]

BOILERPLATE = tuple(phrases.plain(phrase) for phrase in sign_words.BOILERPLATE)
LONGEST_FOOTER = 2_000  # characters; a list's footer stands at the end
LONGEST_PARAGRAPH = 6_000  # characters that are looked through
LINES_OF_A_PARAGRAPH = 100
UNWRAPPED = 90  # characters; a longer line is a paragraph of its own
SENTENCE_ENDS = (".", "!", "?", ":")


def find(low: str, notices: Sequence[regex.Match[str]]) -> list[Bounds]:
    """Return where a text has disclaimers or a list's footer, in order.

    `low` is the text as `phrases.lowered` gives it, `notices` the lines that begin as one of these may.
    """
    found: list[Bounds] = []
    behind = 0
    for opening in notices:
        start = opening.start()
        if start < behind:
            continue
        if opening["footer"]:
            if len(low) - start < LONGEST_FOOTER:
                found.append((start, len(low) - 1))
                break
            continue
        end = _end_of_paragraph(low, start)
        if opening["sure"] or _speaks_so(low[start:end], sign_words.ENOUGH_WITH_OPENING):
            found.append((start, end))
            behind = end
    for sign in sign_words.RECIPIENT:
        if sign in low:
            found = sorted([*found, *_without_opening(low, sign, found)])
    return found


def _without_opening(low: str, sign: str, found: Sequence[Bounds]) -> Iterator[Bounds]:
    """Yield the paragraphs around `sign`, outside those found, that nothing but their phrases gives away."""
    behind = index = 0
    at = low.find(sign)
    while at != -1:
        while index < len(found) and found[index][1] < at:
            index += 1
        if index < len(found) and found[index][0] < at:
            behind = found[index][1]
        else:
            start, behind = _paragraph_around(low, at, behind)
            if start < at < behind and _speaks_so(low[start:behind], sign_words.ENOUGH_ALONE):
                yield start, behind
        at = low.find(sign, max(behind, at + len(sign)))


def _paragraph_around(low: str, at: int, earliest: int) -> Bounds:
    blank = low.rfind("\n\n", max(earliest, at - LONGEST_PARAGRAPH), at)
    start = blank + 1 if blank != -1 else low.rfind("\n", earliest, at)
    return (start, _end_of_paragraph(low, start)) if start != -1 else (at, at)


def _speaks_so(paragraph: str, enough: int) -> bool:
    said = phrases.plain(paragraph[:LONGEST_PARAGRAPH])
    return sum(phrase in said for phrase in BOILERPLATE) >= enough


def _end_of_paragraph(low: str, start: int) -> int:
    """Return where the paragraph ends whose first line begins at `start`: text offset, its line end included.

    It ends at a blank line, behind a line that was never wrapped, and where a short line ends a sentence.
    """
    at, widest = start, 0
    for _ in range(LINES_OF_A_PARAGRAPH):
        below = low.find("\n", at + 1)
        line = low[at + 1 : len(low) if below == -1 else below].strip()
        if not line:
            return at
        if below == -1:
            return len(low) - 1
        at = below
        widest = max(widest, len(line))
        if len(line) > UNWRAPPED or (line.endswith(SENTENCE_ENDS) and len(line) * 4 < widest * 3):
            break
    return at
