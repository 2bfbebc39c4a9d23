"""Which of a pack's routes is meant for the person of whom a message speaks."""

from mailguard.people.contact import Contact
from mailguard.policy.model import Route


def fitting(routes: list[Route], about: Contact | None) -> Route | None:
    """The route for the person spoken of, by post, then by grade or role; else the one for anybody."""
    words = _named_by(about)
    for name in words:
        for route in routes:
            if any(name == wanted or name.startswith(f"{wanted} ") for wanted in route.about):
                return route
    return next((route for route in routes if not route.about), None)


def _named_by(about: Contact | None) -> tuple[str, ...]:
    """The words by which a route may mean somebody, the most particular first."""
    if about is None:
        return ("unknown",)
    known = (*(post.title for post in about.posts), about.grade, about.role)
    return (*known, "unknown") if about.role == "officer" else known
