"""The banner as a part of the page: what was seen, which clause asks what, and what one may do instead."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from mailguard.handbook.markup import tag
from mailguard.http.page import texts
from mailguard.http.page.parts import body, items, link, plain
from mailguard.warn import frame
from mailguard.warn.sheet import Link, Seen, Sheet


def banner(sheet: Sheet) -> Iterator[Element]:
    """All of the sheet that the page does not say in its own place; every finding in full, since there is room."""
    yield tag("h2", texts.SEEN.get(sheet.language), class_="govuk-heading-m")
    yield from (body(text) for text in sheet.fairness)
    yield tag("ol", (_seen(seen) for seen in sheet.seen), class_="govuk-list govuk-list--number mg-seen")
    advice = [*sheet.routes, *sheet.suggestions]
    links = [*sheet.write_to, *_questions(sheet)]
    if advice or links:
        yield tag("h2", sheet.now, class_="govuk-heading-m")
        yield items([*advice, *(link(one.text, one.href) for one in links)])


def end(sheet: Sheet) -> Element:
    """Whose word this is, and whose it is not."""
    return tag("p", sheet.reminder, class_="govuk-body-s mg-end")


def _questions(sheet: Sheet) -> Iterator[Link]:
    """Whom to ask; to say that the note is wrong needs no mail here."""
    yield from (one for one in sheet.questions if one.text != frame.WRONG.get(sheet.language))


def _seen(seen: Seen) -> Element:
    return tag("li", tag("p", plain(seen.line), class_="govuk-body"), _told(seen))


def _told(seen: Seen) -> Iterator[Element]:
    if seen.asks:
        yield body(seen.asks)
    if seen.quote:
        label = seen.in_language or f"{seen.paragraph}:"
        words = tag("span", f"“{seen.quote}”", lang=seen.quote_language)
        yield tag("blockquote", tag("p", label, " ", words, class_="govuk-body"), class_="mg-quote")
    if seen.rests:
        yield tag("p", seen.rests, class_="govuk-body-s")
