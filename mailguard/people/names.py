"""People of the directory whom a text names: by full name, by title and surname, by their post, or by one name."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import re2

from mailguard.people.contact import Contact

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*")
_POSSESSIVE = re.compile(r"['’]s?$")
_PARTS = re.compile(r"\s*(?:,|/|&|\band\b|\ba\b(?= [A-Z]))\s*")
# What stands before a surname alone when a person is meant, English and Welsh.
_TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "cllr", "councillor", "councilor", "officer", "director"}
    | {"cyng", "cynghorydd", "y'cyng", "y'cynghorydd", "swyddog", "cyfarwyddwr", "bonwr", "mistar"}
)
MIN_POST_WORDS = 2  # "Chief Executive", "Head of Planning": a one-word post ("Councillor") names nobody
LEAST_LETTERS = 3  # of a name that stands alone
# Names that are words as well: at the head of a sentence their capital proves nothing.
_WORDS_TOO = frozenset(
    "april august baker ball banks bell best bill bird black bond brown bush carter case chance church cliff cole cook"
    " dale dawn day dean drew faith field fox frank frost glen grace grant gray green hall hill holly hope house hunt"
    " ivy jack joy june king lake law lily long love low mark marsh may miller moore noble page park pat penny poppy"
    " price read reed rich rob rose sharp short snow stone strong sue summers ward waters wells west white will wise"
    " wood woods young".split()
)


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming of one person; offsets count characters of the text. `by_post` tells that the post was named."""

    contact: Contact
    start: int
    end: int
    by_post: bool = False


@dataclass(frozen=True)
class NameIndex:
    """For each last word of a name or post: the whole word sequences that end in it, and whom they mean.

    `surnames` and `single` (given names and surnames) hold what one person alone bears.
    """

    names: Mapping[str, tuple[tuple[tuple[str, ...], Contact, bool], ...]]
    surnames: Mapping[str, Contact]
    single: Mapping[str, Contact] = field(default_factory=dict)

    @cached_property
    def _any(self) -> "re2._Regexp":
        posts = {" ".join(words) for found in self.names.values() for words, _, by_post in found if by_post}
        people = {words[-1] for found in self.names.values() for words, _, by_post in found if not by_post}
        named = "|".join(re.escape(name) for name in sorted(posts | people | self.single.keys()))
        return re2.compile(rf"\b(?:{named})\b" if named else r"[^\s\S]")

    def places(self, folded: str) -> tuple[int, ...]:
        """Where a word stands that may be somebody's name or post: one cheap pass over a text in lower case."""
        return tuple(match.start() for match in self._any.finditer(folded))


def index_names(people: Iterable[Contact]) -> NameIndex:
    """Index people by the words that name them; made once a directory."""
    sequences: dict[str, list[tuple[tuple[str, ...], Contact, bool]]] = {}
    surnames: dict[str, list[Contact]] = {}
    single: dict[str, list[Contact]] = {}
    titles: dict[tuple[str, ...], list[Contact]] = {}
    for person in people:
        name = tuple(_words(person.name))
        if len(name) > 1:
            sequences.setdefault(name[-1], []).append((name, person, False))
            surnames.setdefault(name[-1], []).append(person)
            if person.is_member or person.role == "officer":
                for word in {name[0], name[-1]}:
                    single.setdefault(word, []).append(person)
        for title in {title for post in person.posts for title in _titles(post.title, post.title_cy)}:
            titles.setdefault(title, []).append(person)
    for title, holders in titles.items():
        if len(holders) == 1:  # a post that several hold names none of them
            sequences.setdefault(title[-1], []).append((title, holders[0], True))
    return NameIndex(
        {last: tuple(found) for last, found in sequences.items()},
        {name: found[0] for name, found in surnames.items() if len(found) == 1},
        {name: found[0] for name, found in single.items() if len(found) == 1 and len(name) >= LEAST_LETTERS},
    )


def _titles(*titles: str) -> Iterator[tuple[str, ...]]:
    """The ways in which a post is named: whole, by each of its parts, and with `of` where it stands without."""
    for title in titles:
        for part in {title, *_PARTS.split(title)}:
            words = tuple(_words(part))
            if len(words) >= MIN_POST_WORDS:
                yield words
                yield from _turned(words)


def _turned(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """`Corporate Director Education` is also the Director of Education and the Education Director."""
    for rank in ("director", "head", "manager"):
        if rank not in words:
            continue
        place = words.index(rank)
        service = tuple(word for word in words[place + 1 :] if word not in {"of", "for"})
        if service:
            yield rank, "of", *service
            yield *service, rank


def _words(text: str) -> Iterator[str]:
    return (_plain(match[0]) for match in _WORD.finditer(text))


def _plain(word: str) -> str:
    """A word as compared: lower case, without the marks on its letters and the s of the possessive."""
    if not word.isascii():
        decomposed = unicodedata.normalize("NFKD", word)
        word = "".join(char for char in decomposed if not unicodedata.combining(char))
    return _POSSESSIVE.sub("", word.lower())


def mentions(text: str, index: NameIndex) -> tuple[Mention, ...]:
    """Find every naming of a person in a text, names that stand alone aside; linear in its length."""
    found: list[Mention] = []
    words = [(_plain(match[0]), match.start(), match.end()) for match in _WORD.finditer(text)]
    for number, (word, start, end) in enumerate(words):
        for sequence, contact, by_post in index.names.get(word, ()):
            first = number - len(sequence) + 1
            if first >= 0 and tuple(w for w, _, _ in words[first : number + 1]) == sequence:
                found.append(Mention(contact, words[first][1], end, by_post))
        person = index.surnames.get(word)
        if person and number and words[number - 1][0] in _TITLES and text[start].isupper():
            found.append(Mention(person, words[number - 1][1], end))
    return tuple(found)


def single_names(text: str, index: NameIndex) -> tuple[Mention, ...]:
    """Find given names and surnames that stand alone with a capital and that one person alone bears.

    Weaker than `mentions`: somebody else of that name may be meant, so this is for a text that plainly speaks of a
    person. Names within a longer one (`Mark Jones` for Mark Adeyemi) are somebody else's.
    """
    counted = Counter(m.group() for m in _WORD.finditer(text) if m.group().isupper())
    if counted.total() * 2 > len(text.split()) + 1:
        return ()  # capitals throughout mark no name
    found: list[Mention] = []
    words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]
    for number, (written, start, end) in enumerate(words):
        word = _plain(written)
        person = index.single.get(word)
        if person is None or not written[0].isupper() or (number == 0 and word in _WORDS_TOO):
            continue
        if not any(_joined(text, words, pair) for pair in ((number - 1, number), (number, number + 1))):
            found.append(Mention(person, start, end))
    return tuple(found)


def _joined(text: str, words: list[tuple[str, int, int]], pair: tuple[int, int]) -> bool:
    """Whether two neighbouring words are one longer name: both with a capital, nothing but a space between."""
    first, second = pair
    if first < 0 or second >= len(words):
        return False
    (before, _, end), (after, start, _) = words[first], words[second]
    if first == 0 and _plain(before) in _OPENERS:
        return False
    return before[0].isupper() and after[0].isupper() and not text[end:start].strip()


_OPENERS = frozenset(
    "and but so because that if when what dear hi annwyl mae roedd bydd ond a os pan fod bod i".split()
)
