"""Which alternatives of a multipart/alternative say the same words as the one that a client shows (RFC 2046 5.1.4)."""

import re
from collections.abc import Sequence
from dataclasses import replace

from mailguard.message.facts import Part

NO_WORD_ASCII = bytes(byte for byte in range(128) if not chr(byte).isalnum())
NO_WORD = re.compile(r"[\W_]+")
# A client shows the last of these that it can; a calendar is shown beside it.
SHOWN = ("text/html", "text/plain")

Choice = tuple[int, int]


def marked(parts: Sequence[Part], choices: Sequence[Choice]) -> tuple[Part, ...]:
    """Return the parts, the poorer forms of the same words marked as twins.

    `choices` holds, for each part, its multipart/alternative and the alternative in it, from 1; 0 for none.
    """
    if not any(choice[0] for choice in choices):
        return tuple(parts)
    said: dict[Choice, list[str]] = {}
    shown: dict[int, int] = {}
    for part, choice in zip(parts, choices, strict=True):
        if choice[0] and part.where == "body":
            said.setdefault(choice, []).append(part.text)
            if part.media_type in SHOWN:
                shown[choice[0]] = choice[1]
    spoken = {choice: _letters(texts) for choice, texts in said.items()}
    return tuple(
        replace(part, twin=True) if _is_twin(part, choice, shown, spoken) else part
        for part, choice in zip(parts, choices, strict=True)
    )


def _is_twin(part: Part, choice: Choice, shown: dict[int, int], spoken: dict[Choice, bytes]) -> bool:
    number, alternative = choice
    if not number or part.where != "body" or alternative == shown.get(number, alternative):
        return False
    return spoken[choice] == spoken.get((number, shown[number]))


def _letters(texts: Sequence[str]) -> bytes:
    """Return the letters and digits of the texts, without case, as UTF-8."""
    joined = "".join(texts).casefold()
    lean = joined.encode().translate(None, NO_WORD_ASCII)
    # What few marks are left beyond ASCII, mostly quotation marks and dashes, which clients change between forms.
    return lean if lean.isascii() else NO_WORD.sub("", lean.decode()).encode()
