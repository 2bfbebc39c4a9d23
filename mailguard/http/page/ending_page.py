"""The pages that end something: a deed that is done, and a link or form that leads nowhere."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from mailguard.handbook.markup import tag
from mailguard.http.page.endings import Ending
from mailguard.http.page.parts import body, heading


def done_page(ending: Ending, language: str) -> Iterator[Element]:
    """What happened now, in the language that the sender reads."""
    title = heading("h1", ending.title.get(language), "govuk-panel__title")
    yield tag("div", title, class_="govuk-panel govuk-panel--confirmation")
    yield from (body(text.get(language)) for text in ending.says)


def closed_page(ending: Ending, languages: tuple[str, ...]) -> Iterator[Element]:
    """Why nothing can be done, and the cure, in every language: whose link it is, is not known."""
    first, *others = languages
    yield heading("h1", ending.title.get(first), "govuk-heading-l")
    yield from (body(text.get(first)) for text in ending.says)
    for language in others:
        title = heading("h2", ending.title.get(language), "govuk-heading-l")
        says = (body(text.get(language)) for text in ending.says)
        yield tag("div", title, says, class_="mg-second", lang=language)
