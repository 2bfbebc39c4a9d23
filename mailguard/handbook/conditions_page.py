"""The page of all conditions that a rule may name, with what each means and takes."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from mailguard.handbook import words, words_other
from mailguard.handbook.book import Book
from mailguard.handbook.markup import Children, tag
from mailguard.handbook.page import page
from mailguard.handbook.texts import facts, in_a_row, rule_link, say
from mailguard.policy.every_condition import CONDITIONS
from mailguard.policy.pack import LoadedRule
from mailguard.policy.registry import Condition
from mailguard.policy.schema import argument_schema
from mailguard.policy.tree import Node


def conditions_page(book: Book, language: str) -> str:
    """The whole page."""
    intro = tag("p", say(words_other.CONDITIONS_INTRO, language))
    shown = [_condition(condition, book, language) for condition in CONDITIONS]
    return page(book, language, "conditions", say(words.NAV_CONDITIONS, language), intro, shown)


def _condition(condition: Condition, book: Book, language: str) -> Element:
    asking = [facts.id for facts in book.rules if condition.name in set(_named(facts.loaded))]
    rows: list[tuple[str, Children]] = [
        (say(words_other.IN_FILE, language), tag("code", condition.name)),
        (say(words_other.TAKES, language), _takes(condition, language)),
    ]
    if condition.otherwise.en:
        rows.append((say(words_other.TAKES_NO, language), say(condition.otherwise, language)))
    used: Children = in_a_row(map(rule_link, asking)) if asking else say(words_other.NO_RULE, language)
    rows.append((say(words_other.USED_BY, language), used))
    return tag(
        "section", tag("h2", condition.outline(language)), facts(rows), id=f"condition-{condition.name}", lang=language
    )


def _takes(condition: Condition, language: str) -> Iterator[Children]:
    """What may stand behind a condition: the kind, and the words to choose from with their meanings."""
    schema = argument_schema(condition)
    several = schema.get("type") == "array"
    if condition.terms:
        yield say(words_other.TAKES_SOME_OF if several else words_other.TAKES_ONE_OF, language) + ":"
        given = schema.get("items", schema).get("enum", list(condition.terms))
        words_given = [(name, condition.terms[name].get(language)) for name in given if name]
        yield tag("ul", [tag("li", tag("code", name), f" – {meaning}") for name, meaning in words_given])
    elif "enum" in schema:
        yield say(words_other.TAKES_YES_NO, language)
    elif several:
        yield say(words_other.TAKES_TEXTS, language)
    elif schema["type"] == "integer":
        yield say(words_other.TAKES_NUMBER, language)
    else:
        yield say(words_other.TAKES_HOURS if "pattern" in schema else words_other.TAKES_TEXT, language)


def _named(loaded: LoadedRule) -> Iterator[str]:
    """The names of all conditions of a rule, its exceptions' too."""
    trees = [loaded.when, *(node for node, _ in loaded.unless)]
    for tree in trees:
        yield from _leaves(tree)


def _leaves(node: Node) -> Iterator[str]:
    if node.kind == "leaf":
        yield node.name
    for inner in node.nodes:
        yield from _leaves(inner)
