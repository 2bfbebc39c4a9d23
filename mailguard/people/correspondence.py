"""Facts resolved against the directory: who writes to whom, in which role, in whose words."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from mailguard.message.facts import MessageFacts, Zone
from mailguard.people.contact import Contact
from mailguard.people.directory import Directory


class Audience(IntEnum):
    """The widest reader of a message, narrowest first."""

    SELF = 0
    OFFICER = 1
    MEMBER = 2
    ALL_MEMBERS = 3
    CONTRACTOR = 4
    PARTY = 5
    PUBLIC = 6
    MEDIA = 7

    @property
    def label(self) -> str:
        """The name used in results and policies: `all-members`."""
        return self.name.lower().replace("_", "-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One person whom the message reaches, and how.

    `via` is the address of the list that reaches the person, empty for one addressed by name. `visible` tells whether
    the other readers can see from the header that this person reads along; `addressed` whether it stands in To.
    """

    contact: Contact
    visible: bool
    addressed: bool
    via: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How many people read the message, after expansion, by class; the human who sent it is not counted.

    `unknown_lists` are the addresses of lists whose size nobody knows: the figures are then lower bounds.
    """

    members: int = 0
    officers: int = 0
    outside: int = 0
    unknown_lists: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of the subject, of one body or of one attachment that one hand wrote.

    `part` is None for the subject. `text` is the slice itself; `start` counts characters of the part's text
    (of the decoded subject), so that a span within the passage is `start` plus its own offset.
    """

    where: str
    part: int | None
    zone: Zone
    start: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondence:
    """One message between people.

    `human` pressed send; `principal` is the person in whose name it goes, mostly the same. Rules judge the principal,
    the notice goes to the human. `hidden` are readers whom only the envelope reaches, archives, the sender and
    people on a visible list left out.
    """

    facts: MessageFacts
    human: Contact
    principal: Contact
    readers: tuple[Reader, ...]
    hidden: tuple[Contact, ...]
    reach: Reach
    audience: Audience
    passages: tuple[Passage, ...]
    directory: Directory

    @property
    def in_name_of(self) -> Contact | None:
        """The principal where somebody else pressed send."""
        return None if self.principal.address == self.human.address else self.principal

    @property
    def own(self) -> Iterator[Passage]:
        """What the sender himself wrote."""
        return (passage for passage in self.passages if passage.zone == "own")
