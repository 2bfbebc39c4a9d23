"""Whom a rule points its sender to, in each case that the protocol tells apart."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from mailguard.handbook import words_rule
from mailguard.handbook.markup import tag
from mailguard.handbook.texts import say
from mailguard.policy.model import Route
from mailguard.policy.pack import LoadedRule, Pack
from mailguard.policy.terms import GRADES, ROLES, Term, Terms, either

UNKNOWN = Term(en="an officer whose grade is not known", cy="swyddog nad yw ei radd yn hysbys")


def route(loaded: LoadedRule, pack: Pack, language: str) -> Iterator[Element]:
    """The posts that a note names, by whom the message speaks of."""
    if loaded.rule.route is None:
        yield tag("p", say(words_rule.NO_ROUTE, language))
        return
    found = [route for route in pack.routes if route.situation == loaded.rule.route]
    known = {**ROLES, **GRADES, **_posts(pack), "unknown": UNKNOWN}
    yield tag("ul", [tag("li", _about(route, known, language), " ", _text(route, language)) for route in found])
    yield tag("p", say(words_rule.ROUTE_NOTE, language), class_="small")


def _posts(pack: Pack) -> Terms:
    """The titles of posts that the pack's routes name in both languages."""
    steps = [step for route in pack.routes for step in route.tell]
    return {title: Term(en=step.name.en, cy=step.name.cy) for step in steps for title in step.post}


def _about(route: Route, known: Terms, language: str) -> str:
    if not route.about:
        return say(words_rule.ANYBODY, language)
    return say(words_rule.ABOUT_WHOM, language, who=either(known)(route.about, language))


def _text(route: Route, language: str) -> str:
    posts = "; ".join(step.name.get(language) for step in route.tell)
    return route.text.get(language).replace("{contacts}", posts)
