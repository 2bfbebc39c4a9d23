"""Who is meant: the people of whom a sentence speaks, by name, by post, or by a word for somebody named before."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from mailguard.detect.phrases import Group, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.words import parties, persons
from mailguard.people.contact import Contact
from mailguard.people.names import Mention

_CLASSES = {**persons.CLASSES, **parties.CLASSES}
CUES = cues(
    {"person-officer": persons.OFFICERS, "person-boss": persons.BOSSES, "person-member": persons.MEMBERS}, _CLASSES
)
POSTS = frozenset({"person-officer", "person-boss", "person-member"})
_PRONOUNS = Group(persons.PRONOUNS, _CLASSES)
_OWNERS = Group(persons.OWNERS)
BACK = 6  # sentences: farther back nobody keeps "he" in mind

How = Literal["name", "post", "boss", "single", "pronoun"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody spoken of; offsets count characters of the folded passage.

    `about` is the address where the directory tells who it is, else empty. `member` tells a councillor from an officer.
    `how` tells how surely somebody of the council is meant: least by a post that every body has (`boss`), by one name
    that stands alone (`single`), and by a word that stands for a name.
    """

    start: int
    end: int
    member: bool
    about: str
    how: How


def named(sentence: Sentence) -> tuple[Person, ...]:
    """Members and officers named in a sentence, by name or post, in order."""
    found: list[Person] = []
    single = _by_name(sentence, sentence.single_names, "single")
    for person in (*_by_name(sentence, sentence.mentions, "name"), *_by_post(sentence), *single):
        # The first naming of a stretch counts: a post beside a name ("the planning officer Jane Hale") is the person's.
        if all(person.end <= known.start or known.end <= person.start for known in found):
            found.append(person)
    return tuple(sorted(found, key=lambda person: person.start))


def _by_name(sentence: Sentence, mentioned: Iterable[Mention], how: How) -> Iterator[Person]:
    for mention in mentioned:
        contact = mention.contact
        if contact.is_member or contact.role == "officer":
            start, end = sentence.place(mention.start, mention.end)
            yield Person(start, end, contact.is_member, contact.address, how)


def _by_post(sentence: Sentence) -> Iterator[Person]:
    for hit in sentence.find(*POSTS):
        how: How = "boss" if hit.cue == "person-boss" else "post"
        yield Person(hit.start, hit.end, hit.cue == "person-member", "", how)


def pronouns(sentence: Sentence) -> tuple[Person, ...]:
    """The words of a sentence that stand for a person named before; empty where nobody was."""
    return _standing_for(sentence, _PRONOUNS)


def owners(sentence: Sentence) -> tuple[Person, ...]:
    """`his`, `her`, `their` of a person named before."""
    return _standing_for(sentence, _OWNERS)


def _standing_for(sentence: Sentence, words: Group) -> tuple[Person, ...]:
    first = sentence.bounds[0]
    spans = list(words.spans(sentence.words))
    meant = next(iter(named(sentence)), None) or antecedent(sentence) if spans else None
    if meant is None:
        return ()
    how: How = "pronoun" if meant.how in {"name", "post"} else "boss"
    return tuple(Person(first + a, first + b, meant.member, meant.about, how) for a, b in spans)


def antecedent(sentence: Sentence) -> Person | None:
    """Whom the sentences before it spoke of last; one named behind a "he" is not the one whom that "he" means."""
    current, steps = sentence.before, 0
    last = None
    while current is not None and steps < BACK:
        people = named(current)
        if people:
            last = last or people[0]
            if not _PRONOUNS.found(current.words, 0, people[0].start - current.bounds[0]):
                return people[0]
        current, steps = current.before, steps + 1
    return last


def addressed(reading: Reading) -> Contact | None:
    """The one member or officer to whom the message is addressed, if it is one."""
    to = [reader.contact for reader in reading.mail.readers if reader.addressed and not reader.via]
    one = to[0] if len(to) == 1 else None
    return one if one is not None and one.known and (one.is_member or one.role == "officer") else None
