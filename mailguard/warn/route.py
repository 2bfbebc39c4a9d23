"""The proper route in words: the pack's sentence for this situation, and the people who hold the posts it names.

Never the person spoken of, nor anybody under that person; a vacant post is shown as the post.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from mailguard.people.contact import GRADE_ORDER, Contact
from mailguard.people.correspondence import Correspondence
from mailguard.people.routes import holders, holds, is_under
from mailguard.policy.council import Council
from mailguard.policy.finding import Finding
from mailguard.policy.fitting import fitting
from mailguard.policy.model import Route, RouteStep, Words
from mailguard.warn.slots import fill


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteWords:
    """The proper route: a sentence in each language, and the people who hold the posts it names."""

    text: Words
    contacts: tuple[Contact, ...]


def route_words(finding: Finding, mail: Correspondence, council: Council) -> RouteWords | None:
    """The pack's route for this rule and the people spoken of, with the holders of its posts."""
    situation = finding.rule.rule.route
    if situation is None:
        return None
    people = _spoken_of(finding, mail)
    route = fitting(
        [route for route in council.pack.routes if route.situation == situation], people[0] if people else None
    )
    found = list(_steps(route, mail, people)) if route else []
    if route is None or (route.tell and not found):
        return None
    contacts = tuple(dict.fromkeys(contact for _, held in found for contact in held))
    text = {
        language: fill(route.text.get(language), {"contacts": _listed(found, language)}) for language in ("en", "cy")
    }
    return RouteWords(text=Words(**text), contacts=contacts)


def _spoken_of(finding: Finding, mail: Correspondence) -> list[Contact]:
    """The people of the directory of whom the evidence speaks, the most senior first: the route leads past them all."""
    addresses = dict.fromkeys([finding.about, *(signal.about for signal in finding.evidence)])
    people = [mail.directory.people[address] for address in addresses if address in mail.directory.people]
    return sorted(people, key=lambda person: GRADE_ORDER.index(person.grade))


def _steps(
    route: Route, mail: Correspondence, people: list[Contact]
) -> Iterator[tuple[RouteStep, tuple[Contact, ...]]]:
    """The posts of a route, each with its one holder; a post that only somebody spoken of holds is left out."""
    for step in route.tell:
        finder = step.finder()
        found = tuple(
            contact
            for contact in holders(finder, mail.directory, people[0] if people else None, mail.principal)
            if contact not in people and not any(is_under(contact, person) for person in people)
        )
        if found or not any(holds(person, finder, mail.principal) for person in people):
            yield step, found if len(found) == 1 else ()  # of several nobody can say which is meant


def _listed(found: list[tuple[RouteStep, tuple[Contact, ...]]], language: str) -> str:
    """People with their posts; a post that nobody holds, or several, as the post."""
    shown = [
        f"{people[0].name}, {_post(people[0], language)}" if people else step.name.get(language)
        for step, people in found
    ]
    # A semicolon joins posts in both languages: " neu " would owe a mutation, and not every route means "or".
    return "; ".join(shown)


def _post(contact: Contact, language: str) -> str:
    return (contact.post.title_cy if language == "cy" else "") or contact.post.title
