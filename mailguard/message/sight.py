"""What of a text an eye can see: characters of no width, and words written backwards that are shown forwards."""

import re

# Fillers with which senders of newsletters pad the line that a mail client shows beside the subject; no words.
WORD_CHARACTERS = re.compile(r"[^\W_]")
# Unicode 3.9.3 of UAX 9: what stands behind U+202E is shown from right to left, up to U+202C or the end of the line.
TURNED = re.compile("\u202e([^\u202c\u202e\n]*)\u202c?")


def words_in(text: str) -> int:
    """Return how many characters a hidden text has, white space as one each; 0 where it has no word."""
    return len(" ".join(text.split())) if WORD_CHARACTERS.search(text) else 0


def turned(text: str) -> str:
    """Return the text with what is shown from right to left in the order in which it is read."""
    return TURNED.sub(lambda found: found[1][::-1], text) if "\u202e" in text else text
