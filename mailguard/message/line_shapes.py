"""By their shape: lines that can be a name, a post, a department, a number or an address, and those that cannot."""

import re
from collections.abc import Collection

from mailguard.message import sign_words

CONTACT = re.compile(r"(?:https?://|www\.)\S+|\S{1,64}@[^\s@]{1,200}|(?<!\w)@\w{3,}|\+?\(?\d[\d ()-]{7,}\d")
WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
BRACKETED = re.compile(r"\([^()]{1,60}\)")
MARKED = re.compile(r"[@|/\d\"“‘]|www\.")
QUOTE_MARKS = "\"“”'‘’«»"
LONGEST_LINE = 120
LONGEST_NAME = 6  # words
LONGEST_NAME_LINE = 60  # characters
SPACES_OF_A_POST = 9
SENTENCE_ENDS = ".?!"
CAPITALISED_BY_A_NUMBER = 0.5
CAPITALISED = 0.6  # of the words of a name or a post
CAPITALISED_IN_COLUMNS = 0.3
FEW_WORDS = 2  # beside a telephone number


def can_sign(content: str) -> bool:
    """Return whether a line (stripped, not empty) can belong to a signature, whatever the sender's name is."""
    marked = MARKED.search(content) is not None
    spaces = content.count(" ")
    # A sentence is told at once: these are most lines.
    if not marked and (spaces > SPACES_OF_A_POST or (content[-1] in SENTENCE_ENDS and spaces > 1)):
        return False
    return _gives_details(content) if marked else _reads_like_a_post(content)


def _gives_details(content: str) -> bool:
    """Return whether the shape of a line with figures, marks or addresses lets it belong to a signature."""
    if len(content) > LONGEST_LINE or sign_words.POSTSCRIPT.match(content):
        return False
    contact = gives_contact(content)
    bare = BRACKETED.sub(" ", CONTACT.sub(" ", content) if contact else content)
    words = WORD.findall(bare)
    if contact:
        return _share_of_capitals(words) >= CAPITALISED_BY_A_NUMBER or len(words) <= FEW_WORDS
    if not words or (content[0] in QUOTE_MARKS and content[-1] in QUOTE_MARKS):
        return True
    if content[-1] in SENTENCE_ENDS:
        return False
    return _share_of_capitals(words) >= (CAPITALISED_IN_COLUMNS if "|" in content else CAPITALISED)


def _reads_like_a_post(content: str) -> bool:
    """Return whether a line of words alone can be a name, a post, a department or a rule."""
    words = WORD.findall(BRACKETED.sub(" ", content))
    if not words:
        return True
    if content[-1] in SENTENCE_ENDS or sign_words.POSTSCRIPT.match(content):
        return False
    return sign_words.CONTACT_LABEL.match(content) is not None or _share_of_capitals(words) >= CAPITALISED


def _share_of_capitals(words: list[str]) -> float:
    """Return how many of the words that can be capitalised are; 0 where there is none."""
    telling = [word for word in words if word.lower() not in sign_words.CONNECTORS]
    return sum(word[0].isupper() for word in telling) / len(telling) if telling else 0.0


def gives_contact(content: str) -> bool:
    """Return whether the line gives a telephone number or an address, or says that it does."""
    return CONTACT.search(content) is not None or sign_words.CONTACT_LABEL.match(content) is not None


def has_words(content: str) -> bool:
    """Return whether the line says anything beside a number or an address."""
    return WORD.search(CONTACT.sub(" ", content)) is not None


def _name_words(content: str) -> list[str]:
    words = WORD.findall(BRACKETED.sub(" ", content))
    return [word for word in words if word.lower().strip(".") not in sign_words.TITLES]


def is_name(content: str, names: Collection[str]) -> bool:
    """Return whether the line is the sender's name, or what he is called by: first name, initials, short form."""
    if len(content) > LONGEST_NAME_LINE or content[-1] in "?!:":
        return False
    first = content.split(None, 1)[0].lower().strip(".,/")
    if first not in sign_words.TITLES and not _begins_a_name(first, names):
        return False
    words = _name_words(content)
    return 0 < len(words) <= LONGEST_NAME and all(_begins_a_name(word.lower(), names) for word in words)


def _begins_a_name(word: str, names: Collection[str]) -> bool:
    for name in names:  # noqa: SIM110  any() costs three times as much, and this is asked of many lines
        if name.startswith(word):
            return True
    return False


def looks_like_name(content: str) -> bool:
    """Return whether the line is a few capitalised words."""
    words = _name_words(content)
    return 0 < len(words) <= LONGEST_NAME and content[-1:] not in "?!:" and all(word[0].isupper() for word in words)
