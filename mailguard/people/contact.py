"""People and lists of the directory, as frozen values."""

from dataclasses import dataclass
from typing import Literal

Role = Literal["member", "co-opted", "officer", "list", "media", "party", "contractor", "public"]
Grade = Literal["leader", "cabinet", "chair", "member", "chief", "head", "manager", "junior", ""]
Language = Literal["cy", "en", "cy-only", "en-only", ""]
Purpose = Literal["whistle-blowing", "union", "occupational-health", "legal", "regulator", ""]

MEMBER_ROLES: frozenset[Role] = frozenset({"member", "co-opted"})
# Strongest first: a person with several posts is judged by the one that gives most authority.
GRADE_ORDER: tuple[Grade, ...] = ("leader", "cabinet", "chair", "member", "chief", "head", "manager", "junior", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One post of one person: a row of the directory."""

    title: str = ""
    title_cy: str = ""
    grade: Grade = ""
    party: str = ""
    ward: str = ""
    area: str = ""
    restricted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One person, or one body that a single address stands for (media, party, contractor, public).

    `address` is the main address, lower-cased. `known` is false for an address that the directory does not hold:
    an officer of unknown grade inside the council's domains, else public.
    """

    address: str
    name: str = ""
    role: Role = "public"
    posts: tuple[Post, ...] = ()
    aliases: tuple[str, ...] = ()
    language: Language = ""
    purpose: Purpose = ""
    known: bool = True

    @property
    def post(self) -> Post:
        """The post that gives most authority; an empty one where none is known."""
        return self.posts[0] if self.posts else Post()

    @property
    def grade(self) -> Grade:
        """The grade of the leading post."""
        return self.post.grade

    @property
    def is_member(self) -> bool:
        """Whether this is a councillor or a co-opted member."""
        return self.role in MEMBER_ROLES

    @property
    def party(self) -> str:
        """The party of any post, empty where none has one."""
        return next((post.party for post in self.posts if post.party), "")

    @property
    def areas(self) -> frozenset[str]:
        """The service areas or portfolios of all posts."""
        return frozenset(post.area for post in self.posts if post.area)

    @property
    def restricted(self) -> bool:
        """Whether any post is politically restricted (Local Government and Housing Act 1989)."""
        return any(post.restricted for post in self.posts)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailList:
    """A distribution list: `members` are addresses, None where the size is unknown (never taken for one)."""

    address: str
    name: str = ""
    party: str = ""
    aliases: tuple[str, ...] = ()
    members: tuple[str, ...] | None = None
    purpose: Purpose = ""
