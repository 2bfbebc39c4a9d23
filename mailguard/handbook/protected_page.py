"""The page of mail that is left alone or answered to its sender alone, whatever a rule says."""

from collections import defaultdict
from xml.etree.ElementTree import Element

from mailguard.directories import Body
from mailguard.handbook import words, words_other
from mailguard.handbook.book import Book
from mailguard.handbook.markup import tag
from mailguard.handbook.page import page
from mailguard.handbook.texts import day_in_words, say


def protected_page(book: Book, language: str) -> str:
    """The whole page."""
    day = day_in_words(book.bodies.checked, language)
    unread = tag(
        "section",
        tag("h2", say(words_other.UNREAD, language)),
        tag("p", say(words_other.UNREAD_TEXT, language, day=day)),
        _bodies(book, language),
        id="unread",
        lang=language,
    )
    alone = tag(
        "section",
        tag("h2", say(words_other.ALONE, language)),
        tag("p", say(words_other.ALONE_TEXT, language)),
        tag("ul", [tag("li", say(text, language)) for text in words_other.ALONE_MAIL]),
        id="alone",
        lang=language,
    )
    intro = tag("p", say(words_other.PROTECTED_INTRO, language))
    return page(book, language, "protected", say(words.NAV_PROTECTED, language), intro, unread, alone)


def _bodies(book: Book, language: str) -> list[Element]:
    """The shipped list, by what a body is for."""
    purposes: dict[str, list[Body]] = defaultdict(list)
    for body in book.bodies.bodies:
        purposes[body.purpose].append(body)
    shown: list[Element] = []
    for purpose, text in words_other.PURPOSES.items():
        items = [tag("li", body.name, " ", tag("code", body.domain)) for body in purposes[purpose]]
        none = tag("p", say(words_other.NO_BODY, language))
        shown += [tag("h3", say(text, language)), tag("ul", items) if items else none]
    return shown
