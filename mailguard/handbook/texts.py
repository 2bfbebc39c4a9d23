"""Small pieces that every page uses: a sentence with its slots filled, a day, a quote in its own language, a link."""

from collections.abc import Iterable
from datetime import date
from xml.etree.ElementTree import Element

from mailguard.handbook import words
from mailguard.handbook.markup import Children, tag
from mailguard.policy.model import Clause, Words
from mailguard.policy.terms import Term, Terms
from mailguard.warn.frame import MONTHS

OTHER = {"en": "cy", "cy": "en"}


def say(sentence: Words, language: str, **values: str) -> str:
    """A sentence in one language, its slots filled."""
    text = sentence.get(language)
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def day_in_words(day: date, language: str) -> str:
    """A day as people write it: 6 October 2026."""
    return f"{day.day} {MONTHS[language][day.month - 1]} {day.year}"


def term(terms: Terms, name: str, language: str) -> str:
    """The words for one word of a rule; the word itself where there are none."""
    return terms.get(name, Term(en=name, cy=name)).get(language)


def in_either(text: Words, language: str) -> tuple[str, str]:
    """A text in this language, or in the other one where that is all there is; and which of them it is."""
    return (text.get(language), language) if text.get(language) else (text.get(OTHER[language]), OTHER[language])


def foreign(name: str, text: Words, language: str, **attributes: str) -> Element:
    """An element that holds a text, marked with its language."""
    shown, of = in_either(text, language)
    return tag(name, shown, lang=of, **attributes)


def quote(clause: Clause, language: str) -> Element:
    """The words of a clause in a language in which they were adopted."""
    text, of = in_either(clause.quote, language)
    return tag("blockquote", tag("p", f"“{' '.join(text.split())}”", lang=of))


def adopted(clause: Clause, language: str) -> Element:
    """Which language a quote is in, and why."""
    _, of = in_either(clause.quote, language)
    note = say(words.ADOPTED, language, tongue=say(words.IN_LANGUAGE[of], language))
    return tag("p", note, class_="small")


def clause_link(clause: Clause, language: str) -> Element:
    """A link to a clause on the protocol's page."""
    return tag("a", f"{say(words.CLAUSE, language).lower()} {clause.paragraph}", href=f"index.html#{anchor(clause.id)}")


def anchor(clause: str) -> str:
    """The place of a clause on the protocol's page."""
    return f"clause-{clause}"


def rule_link(rule: str) -> Element:
    """A link to a rule's page."""
    return tag("a", rule, href=f"{rule}.html")


def in_a_row(parts: Iterable[Children]) -> list[Children]:
    """The parts with commas between."""
    row: list[Children] = []
    for part in parts:
        row += [", ", part] if row else [part]
    return row


def facts(rows: Iterable[tuple[str, Children]]) -> Element:
    """A list of names and what stands behind each."""
    return tag("dl", [tag("div", tag("dt", name), tag("dd", value)) for name, value in rows])
