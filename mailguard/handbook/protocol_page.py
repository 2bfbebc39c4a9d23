"""The first page: what the protocol is, whether anybody has approved the rules, and what becomes of every clause."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from mailguard.handbook import words, words_rule
from mailguard.handbook.book import Book, RuleFacts
from mailguard.handbook.markup import Children, tag
from mailguard.handbook.page import approval, page
from mailguard.handbook.texts import (
    anchor,
    day_in_words,
    facts,
    in_a_row,
    in_either,
    quote,
    rule_link,
    say,
    term,
)
from mailguard.policy.coverage import Covered
from mailguard.policy.model import Clause, Words
from mailguard.policy.terms_seen import FAMILIES


def protocol_page(book: Book, language: str) -> str:
    """The whole page."""
    parts = [
        _part(words.APPROVAL, language, tag("p", approval(book, language), class_="inset")),
        _part(words.ABOUT, language, facts(_about(book, language))),
        _part(words.HOW_TO_READ, language, _how(language)),
        _part(words.RULES, language, _rules(book, language)),
        _part(words.CLAUSES, language, _clauses(book, language)),
    ]
    name, of = in_either(book.pack.protocol.document, language)
    title = f"{say(words.NAV_PROTOCOL, language)}: "
    return page(book, language, "index", title + name, parts, heading=[title, tag("span", name, lang=of)])


def _part(title: Words, language: str, *body: Children) -> Element:
    return tag("section", tag("h2", say(title, language)), *body, lang=language)


def _about(book: Book, language: str) -> Iterator[tuple[str, Children]]:
    protocol = book.pack.protocol
    unknown = say(words.NOT_KNOWN, language)
    yield say(words.SOURCE, language), tag("span", protocol.source, lang="en")
    yield say(words.VERSION, language), tag("span", protocol.version, lang="en")
    yield say(words.IN_FORCE, language), day_in_words(protocol.in_force, language) if protocol.in_force else unknown


def _how(language: str) -> Iterator[Element]:
    yield tag("p", say(words.HOW_INTRO, language))
    meanings = [(say(name, language), say(meaning, language)) for name, meaning in words_rule.ACTIONS.values()]
    yield facts(meanings)
    yield tag("p", say(words.OWN_WORDS, language))


def _rules(book: Book, language: str) -> Iterator[Element]:
    """The rules, by what they are about."""
    families: dict[str, list[RuleFacts]] = defaultdict(list)
    for rule in book.rules:
        families[rule.loaded.rule.family].append(rule)
    for family, rules in sorted(families.items(), key=lambda item: term(FAMILIES, item[0], language)):
        yield tag("h3", term(FAMILIES, family, language))
        items = [tag("li", rule_link(rule.id), f" {say(rule.loaded.rule.summary, language)}") for rule in rules]
        yield tag("ul", items)


def _clauses(book: Book, language: str) -> Iterator[Element]:
    counts = Counter(row.status for row in book.covered)
    told = {
        "all": str(len(book.covered)),
        "enforced": str(counts["enforced"]),
        "advised": str(counts["advised"]),
        "unchecked": str(counts["not-checkable"]),
    }
    yield tag("p", say(words.COUNTED, language, **told))
    clauses = list(book.pack.clauses.values())
    yield tag("div", [_clause(c, row, language) for c, row in zip(clauses, book.covered, strict=True)])


def _clause(clause: Clause, row: Covered, language: str) -> Element:
    rows: list[tuple[str, Children]] = [
        (say(words.BINDS, language), say(words.BOUND[clause.binds], language)),
        (say(words.WORDED, language), say(words.FORCES[clause.force], language)),
    ]
    if row.rules:
        rows.append((say(words.RULES_FOR, language), in_a_row(rule_link(rule) for rule in row.rules)))
    else:
        rows.append((say(words.WHY_NOT, language), tag("span", row.reason, lang="en")))
    return tag(
        "article",
        tag(
            "h3",
            f"{clause.paragraph} ",
            tag("span", say(words.STATUS[row.status], language), class_=f"tag {row.status}"),
        ),
        quote(clause, language),
        facts(rows),
        id=anchor(clause.id),
        class_="clause",
    )
