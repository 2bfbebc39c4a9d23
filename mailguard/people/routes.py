"""Routes to a person: who holds the post that a protocol names."""

from dataclasses import dataclass

from mailguard.people.contact import GRADE_ORDER, Contact
from mailguard.people.directory import Directory


@dataclass(frozen=True, slots=True, kw_only=True)
class Finder:
    """How the holder of a post is found: all that is given must fit.

    `titles` are beginnings of a post's title, `grades` any of these; `same_area` wants an area of the person spoken of,
    `own_area` one of the sender's; `group_leader` is the leader of the sender's own political group.
    """

    titles: tuple[str, ...] = ()
    grades: tuple[str, ...] = ()
    role: str = ""
    same_area: bool = False
    own_area: bool = False
    group_leader: bool = False


def holders(finder: Finder, directory: Directory, about: Contact | None, sender: Contact) -> tuple[Contact, ...]:
    """The holders of a post in the directory, never the person spoken of, the sender, nor anybody under that person."""
    areas_known = sender.areas if finder.own_area else about is not None and about.areas
    if (finder.same_area or finder.own_area) and not areas_known:
        return ()  # nobody knows whose head of service is the right one
    return tuple(
        contact
        for contact in directory.people.values()
        if is_on_route(contact, finder, about, sender)
        and contact.address != sender.address
        and not is_under(contact, about)
    )


def is_on_route(contact: Contact, finder: Finder, about: Contact | None, sender: Contact) -> bool:
    """Whether a person holds such a post, and is not the one spoken of."""
    if about is not None and contact.address == about.address:
        return False
    return any(_fits(contact, number, finder, about, sender) for number in range(len(contact.posts)))


def holds(contact: Contact, finder: Finder, sender: Contact) -> bool:
    """Whether a person spoken of holds such a post: the sender must not be sent there by its name either."""
    return any(_fits(contact, number, finder, contact, sender) for number in range(len(contact.posts)))


def _fits(contact: Contact, number: int, finder: Finder, about: Contact | None, sender: Contact) -> bool:
    post = contact.posts[number]
    title = post.title.lower()
    if finder.group_leader:
        leads = "deputy" not in title and ("group leader" in title or title.startswith("leader"))
        return contact.is_member and leads and bool(sender.party) and post.party == sender.party
    areas = sender.areas if finder.own_area else about.areas if finder.same_area and about is not None else frozenset()
    return (
        bool(finder.titles or finder.grades)
        and (not finder.role or contact.role == finder.role)
        and (not finder.titles or any(title.startswith(name.lower()) for name in finder.titles))
        and (not finder.grades or post.grade in finder.grades)
        and (post.area in areas or not areas)
    )


def is_under(contact: Contact, about: Contact | None) -> bool:
    """Whether a person stands below, or beside, the one spoken of in the same area."""
    if about is None or about.role != "officer" or contact.role != "officer":
        return False
    same = bool(contact.areas & about.areas)
    return same and GRADE_ORDER.index(contact.grade) >= GRADE_ORDER.index(about.grade)
