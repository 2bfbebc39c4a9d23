"""The shape of a message: its leaves, the messages it carries, and what of it was left aside."""

from dataclasses import dataclass, field

from mailguard.message.headers import Fields
from mailguard.message.parameters import Parameters


@dataclass(slots=True, eq=False)
class Letter:
    """The message itself, or one that it carries (`within` is then the letter that carries it).

    `choice` is the number under which a winmail.dat offers it in another form, as in `Leaf.choice`.
    """

    fields: Fields
    within: "Letter | None" = None
    choice: int = 0


@dataclass(slots=True)
class Leaf:
    """One leaf: `data[start:end]` as transmitted, and what its header says of it.

    `choice` numbers the multipart/alternative it belongs to and the alternative in it, both from 1; 0 is none.
    """

    number: int
    letter: Letter
    media_type: str
    parameters: Parameters
    disposition: str
    name: str
    encoding: str
    data: bytes
    start: int
    end: int
    choice: tuple[int, int] = (0, 0)
    illustrates: bool = False  # belongs to the HTML beside it (RFC 2387), as a logo does
    encrypted: bool = False

    @property
    def attached(self) -> bool:
        """Whether it is a file beside the letter, not a part of it."""
        return self.disposition == "attachment" or (bool(self.name) and not self.choice[0])

    @property
    def raw(self) -> bytes:
        """The bytes as transmitted."""
        return self.data[self.start : self.end]


@dataclass(slots=True)
class Carried:
    """A message that came as a part; `first_leaf` is the number of its first leaf, `attached` whether it is a file."""

    letter: Letter
    first_leaf: int
    name: str
    attached: bool
    media_type: str
    size: int


@dataclass(slots=True)
class Tree:
    """All leaves in order, the messages among the parts, and what was left out."""

    letter: Letter
    leaves: list[Leaf] = field(default_factory=list)
    carried: list[Carried] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
