"""People of the directory whom a text names: by full name, by title and surname, or by their post."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mailguard.people.contact import Contact

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*")
# What stands before a surname alone when a person is meant, English and Welsh.
_TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "cllr", "councillor", "councilor", "officer", "director"}
    | {"cyng", "cynghorydd", "y'cyng", "y'cynghorydd", "swyddog", "cyfarwyddwr", "bonwr", "mistar"}
)
MIN_POST_WORDS = 2  # "Chief Executive", "Head of Planning": a one-word post ("Councillor") names nobody


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming of one person; offsets count characters of the text. `by_post` tells that the post was named."""

    contact: Contact
    start: int
    end: int
    by_post: bool = False


@dataclass(frozen=True, slots=True)
class NameIndex:
    """For each last word of a name or post: the whole word sequences that end in it, and whom they mean."""

    names: Mapping[str, tuple[tuple[tuple[str, ...], Contact, bool], ...]]
    surnames: Mapping[str, Contact]


def index_names(people: Iterable[Contact]) -> NameIndex:
    """Index people by the words that name them; made once a directory."""
    sequences: dict[str, list[tuple[tuple[str, ...], Contact, bool]]] = {}
    by_surname: dict[str, list[Contact]] = {}
    for person in people:
        name = _words(person.name)
        if len(name) > 1:
            sequences.setdefault(name[-1], []).append((name, person, False))
            by_surname.setdefault(name[-1], []).append(person)
        for post in person.posts:
            for title in (post.title, post.title_cy):
                words = _words(title)
                if len(words) >= MIN_POST_WORDS:
                    sequences.setdefault(words[-1], []).append((words, person, True))
    unique = {surname: found[0] for surname, found in by_surname.items() if len(found) == 1}
    return NameIndex({last: tuple(found) for last, found in sequences.items()}, unique)


def _words(text: str) -> tuple[str, ...]:
    return tuple(match[0].lower() for match in _WORD.finditer(text))


def mentions(text: str, index: NameIndex) -> tuple[Mention, ...]:
    """Find every naming of a person in a text; linear in its length."""
    found: list[Mention] = []
    words = [(match[0].lower(), match.start(), match.end()) for match in _WORD.finditer(text)]
    for number, (word, start, end) in enumerate(words):
        for sequence, contact, by_post in index.names.get(word, ()):
            first = number - len(sequence) + 1
            if first >= 0 and tuple(w for w, _, _ in words[first : number + 1]) == sequence:
                found.append(Mention(contact, words[first][1], end, by_post))
        person = index.surnames.get(word)
        if person and number and words[number - 1][0] in _TITLES and text[start].isupper():
            found.append(Mention(person, words[number - 1][1], end))
    return tuple(found)
