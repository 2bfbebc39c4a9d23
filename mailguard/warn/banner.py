"""The words for the sender: one banner, the same on every surface.

Per finding a short text in each language, the words seen, the clause, the route; its tone is kept by tests.
"""

from dataclasses import dataclass

from mailguard.people.contact import Contact
from mailguard.people.correspondence import Correspondence
from mailguard.people.routes import holders
from mailguard.policy.council import Council
from mailguard.policy.finding import Finding
from mailguard.policy.model import Route, RouteStep, Words, strength
from mailguard.warn.slots import fill

SHORT = 230  # characters of a short text: two languages fit into a mail client's 500
QUOTED = 60  # characters of the sender's own words in a short text
NAMED = 3  # addresses or people named in one line; of more the number is told


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteWords:
    """The proper route: a sentence in each language, and the people who hold the posts it names."""

    text: Words
    contacts: tuple[Contact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One finding in words. `asks` says in a language of ours what the clause asks; `route` is None where none is."""

    finding: Finding
    short: Words
    seen: Words
    asks: Words
    fairness: Words
    suggestion: Words
    route: RouteWords | None
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Banner:
    """All findings in words, strongest first."""

    entries: tuple[Entry, ...]


def banner(findings: tuple[Finding, ...], mail: Correspondence, council: Council) -> Banner:
    """Put every finding of `advise` or stronger into words."""
    told = [finding for finding in findings if strength(finding.action) >= strength("advise")]
    return Banner(entries=tuple(entry(finding, mail, council) for finding in told))


def entry(finding: Finding, mail: Correspondence, council: Council) -> Entry:
    """Put one finding into words, its slots filled in each language."""
    route = _route(finding, mail, council)
    filled = {
        field: Words(**{lang: _filled(finding, field, lang, mail, route) for lang in ("en", "cy")})
        for field in ("short", "seen", "asks", "fairness", "suggestion")
    }
    quotes = tuple(signal.text for signal in finding.evidence if signal.start is not None)
    return Entry(finding=finding, route=route, quotes=quotes, **filled)


def _filled(finding: Finding, field: str, language: str, mail: Correspondence, route: RouteWords | None) -> str:
    text: str = getattr(finding.rule.words, field).get(language)
    values = {
        "evidence": _evidence(finding, language),
        "clause": finding.clause.paragraph,
        "route": route.text.get(language) if route else "",
        "members": str(mail.reach.members),
        "people": str(mail.reach.members + mail.reach.officers + mail.reach.outside),
        "hidden": str(len(mail.hidden)),
    }
    whole = fill(text, values)
    if field == "short" and len(whole) > SHORT:
        # The quote gives way, never the sentence round it.
        whole = fill(text, values | {"evidence": "…"})
    return whole


def _evidence(finding: Finding, language: str) -> str:
    """The words seen, as a quote; for the envelope the first addresses and how many more there are."""
    words = next((signal for signal in finding.evidence if signal.start is not None), None)
    if words is not None:
        return f'"{shortened(words.text)}"'
    addresses = [signal.text for signal in finding.evidence]
    more = len(addresses) - NAMED
    rest = (f" (a {more} arall)" if language == "cy" else f" (and {more} more)") if more > 0 else ""
    return ", ".join(addresses[:NAMED]) + rest


def shortened(text: str, limit: int = QUOTED) -> str:
    """The words on one line, cut between words where they are many."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[:limit].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def _route(finding: Finding, mail: Correspondence, council: Council) -> RouteWords | None:
    """The pack's route for this rule and the person spoken of, with the holders of its posts."""
    situation = finding.rule.rule.route
    if situation is None:
        return None
    about = mail.directory.people.get(finding.about)
    route = _fitting([route for route in council.pack.routes if route.situation == situation], about)
    if route is None:
        return None
    found = [(step, _holder(step, mail, about)) for step in route.tell]
    contacts = tuple(dict.fromkeys(contact for _, people in found for contact in people))
    text = {
        language: fill(route.text.get(language), {"contacts": _listed(found, language)}) for language in ("en", "cy")
    }
    return RouteWords(text=Words(**text), contacts=contacts)


def _fitting(routes: list[Route], about: Contact | None) -> Route | None:
    """The route for the person spoken of, by post, then by grade or role; else the one for anybody."""
    words = _named_by(about)
    for name in words:
        for route in routes:
            if name in route.about:
                return route
    return next((route for route in routes if not route.about), None)


def _named_by(about: Contact | None) -> tuple[str, ...]:
    """The words by which a route may mean somebody, the most particular first."""
    if about is None:
        return ("unknown",)
    return (*(post.title for post in about.posts), about.grade or "unknown", about.role, "unknown")


def _holder(step: RouteStep, mail: Correspondence, about: Contact | None) -> tuple[Contact, ...]:
    """The one holder of a post; none where several fit and nobody can say which is meant."""
    found = holders(step.finder(), mail.directory, about, mail.principal)
    return found if len(found) == 1 else ()


def _listed(found: list[tuple[RouteStep, tuple[Contact, ...]]], language: str) -> str:
    """People with their posts; a post that nobody holds, or several, as the post."""
    shown = [
        f"{people[0].name}, {_post(people[0], language)}" if people else step.name.get(language)
        for step, people in found
    ]
    join = " neu " if language == "cy" else " or "
    return join.join(shown) if len(shown) < NAMED else ", ".join(shown[:-1]) + join + shown[-1]


def _post(contact: Contact, language: str) -> str:
    return (contact.post.title_cy if language == "cy" else "") or contact.post.title
