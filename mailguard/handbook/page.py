"""The shell of every page: title, way to the other pages and to the other language, approval, no script."""

from xml.etree.ElementTree import Element

from mailguard.handbook import words
from mailguard.handbook.book import Book
from mailguard.handbook.markup import Children, document, tag
from mailguard.handbook.texts import OTHER, day_in_words, foreign, say

NAVIGATION = (
    ("index", words.NAV_PROTOCOL),
    ("all", words.NAV_ALL),
    ("conditions", words.NAV_CONDITIONS),
    ("rulings", words.NAV_RULINGS),
    ("protected", words.NAV_PROTECTED),
)


def page(book: Book, language: str, name: str, title: str, *body: Children, heading: Children = ()) -> str:
    """A page of one language's tree; `name` is its file's, which is the same in both trees.

    `heading` is the title where it holds more than text.
    """
    return document(
        tag(
            "html",
            _head(f"{title} – {say(words.SITE, language)}", "../style.css"),
            tag(
                "body",
                tag("a", say(words.SKIP, language), href="#main", class_="skip"),
                _header(book, language, name),
                tag("main", tag("h1", heading or title), *body, id="main", lang=language),
                _footer(book, language),
            ),
            lang=language,
        )
    )


def front(book: Book) -> str:
    """The page at the root, where a reader chooses a language."""
    links = [
        tag(
            "li", tag("a", say(words.CHOOSE, language), href=f"{language}/index.html", hreflang=language), lang=language
        )
        for language in words.LANGUAGES
    ]
    names = [tag("p", say(words.SITE, language), lang=language) for language in words.LANGUAGES]
    title = " / ".join(say(words.SITE, language) for language in words.LANGUAGES)
    body = tag(
        "main", tag("h1", foreign("span", book.pack.protocol.document, "en")), names, tag("ul", links), id="main"
    )
    return document(tag("html", _head(title, "style.css"), tag("body", body), lang="en"))


def _head(title: str, style: str) -> Element:
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name_="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name_="generator", content="mailguard"),
        tag("title", title),
        tag("link", rel="stylesheet", href=style),
    )


def _header(book: Book, language: str, name: str) -> Element:
    other = OTHER[language]
    switch = tag(
        "a", words.OTHER_LANGUAGE[language], href=f"../{other}/{name}.html", hreflang=other, lang=other, class_="switch"
    )
    links = [
        tag("li", tag("a", say(text, language), href=f"{file}.html", aria_current="page" if file == name else ""))
        for file, text in NAVIGATION
    ]
    return tag(
        "header",
        tag("p", say(words.SITE, language), class_="site"),
        foreign("p", book.pack.protocol.document, language, class_="document"),
        switch,
        tag("nav", tag("ul", links), aria_label=say(words.PAGES, language)),
        lang=language,
    )


def _footer(book: Book, language: str) -> Element:
    made = say(words.MADE, language, pack=book.pack.name, day=day_in_words(book.day, language))
    return tag("footer", tag("p", approval(book, language)), tag("p", made), lang=language)


def approval(book: Book, language: str) -> str:
    """Who has approved the pack, or that nobody has."""
    given = book.pack.approval
    if given is None or not book.pack.approved:
        return say(words.NOT_APPROVED, language)
    mode = say(words.MODES[given.mode], language)
    return say(words.APPROVED, language, by=given.by, day=day_in_words(given.day, language), mode=mode)
