"""The conditions of a rule as sentences, nested as the rule nests them, so that text and logic cannot part."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from mailguard.handbook import words_rule
from mailguard.handbook.markup import tag
from mailguard.handbook.texts import foreign, say
from mailguard.policy.every_condition import CONDITIONS
from mailguard.policy.pack import LoadedRule
from mailguard.policy.tree import Node

_JOINS = {"all": words_rule.ALL, "any": words_rule.ANY, "not": words_rule.NOT}
_BEGINS = {
    "all": words_rule.WHEN_ALL,
    "any": words_rule.WHEN_ANY,
    "not": words_rule.WHEN_NOT,
    "leaf": words_rule.WHEN_ONE,
}


def when(loaded: LoadedRule, language: str) -> Iterator[Element]:
    """When a rule speaks: a sentence, and the list of what holds."""
    tree = loaded.when
    yield tag("p", say(_BEGINS[tree.kind], language))
    yield _list(tree.nodes or (tree,), language, ordered=tree.kind == "all")


def unless(loaded: LoadedRule, language: str) -> Iterator[Element]:
    """When a rule stays silent all the same: each exception with the protocol's words or a reason."""
    if not loaded.unless:
        yield tag("p", say(words_rule.NO_EXCEPTION, language))
        return
    items = []
    for node, exemption in loaded.unless:
        why = [tag("p", say(words_rule.PROTOCOL_SAYS, language), " ", tag("q", exemption.quote, lang="en"))]
        if not exemption.quote:
            why = [tag("p", say(words_rule.OUR_REASON, language), " ", foreign("span", exemption.reason, language))]
        items.append(tag("li", sentence(node, language), why))
    yield tag("ul", items)


def sentence(node: Node, language: str) -> list[Element]:
    """One node: its meaning, or what joins the nodes below it and their list."""
    if node.kind != "leaf":
        return [tag("p", say(_JOINS[node.kind], language)), _list(node.nodes, language, ordered=node.kind == "all")]
    condition = CONDITIONS.get(node.name)
    return [tag("p", condition.meaning(language, node.argument) if condition else node.name)]


def _list(nodes: tuple[Node, ...], language: str, *, ordered: bool) -> Element:
    """Several that all hold are numbered, so that people can speak of them; a choice is not."""
    return tag("ol" if ordered else "ul", [tag("li", sentence(node, language)) for node in nodes], class_="logic")
