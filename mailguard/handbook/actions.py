"""What a rule does for a sender of each role, and what the council has changed of it."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from mailguard.handbook import words_rule
from mailguard.handbook.book import Book
from mailguard.handbook.markup import tag
from mailguard.handbook.texts import day_in_words, foreign, say
from mailguard.policy.model import Action
from mailguard.policy.pack import LoadedRule
from mailguard.policy.terms import ROLES


def happens(loaded: LoadedRule, language: str) -> Iterator[Element]:
    """A line for each role for which the rule does something."""
    items = [
        tag("li", say(words_rule.FOR_ROLE, language, role=_role(role, language)), " ", _action(action, language))
        for role, action in loaded.rule.action.items()
    ]
    yield tag("ul", items, tag("li", say(words_rule.NO_OTHER_ROLE, language)))


def changes(loaded: LoadedRule, book: Book, language: str) -> Iterator[Element]:
    """The council's own action instead of the rule's, why, and until when; nothing where there is none."""
    for change in book.pack.changes:
        if change.rule != loaded.rule.id:
            continue
        yield tag("ul", [tag("li", _changed(role, action, language)) for role, action in change.action.items()])
        yield tag("p", say(words_rule.OUR_REASON, language), " ", foreign("span", change.reason, language))
        over = book.day > change.until
        sentence = words_rule.CHANGE_OVER if over else words_rule.CHANGE_UNTIL
        yield tag("p", say(sentence, language, day=day_in_words(change.until, language)))


def _changed(role: str, action: Action, language: str) -> list[Element | str]:
    if role == "all":
        return [say(words_rule.FOR_ALL, language), " ", *_action(action, language)]
    return [say(words_rule.FOR_ROLE, language, role=_role(role, language)), " ", *_action(action, language)]


def _role(role: str, language: str) -> str:
    """A role after "is", in Welsh after `yn`."""
    return ROLES[role].mutated if language == "cy" else ROLES[role].en


def _action(action: Action, language: str) -> list[Element | str]:
    name, meaning = words_rule.ACTIONS[action]
    return [tag("strong", f"{say(name, language)}."), f" {say(meaning, language)}"]
