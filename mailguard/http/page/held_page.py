"""The page of a held message: what it is, why it waits and until when, and what its sender may do."""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from mailguard.handbook.markup import Children, tag
from mailguard.held.desk import HeldView
from mailguard.http.page import texts
from mailguard.http.page.banner import banner, end
from mailguard.http.page.choice import NOTHING, Given
from mailguard.http.page.deeds import deeds
from mailguard.http.page.moments import moment
from mailguard.http.page.parts import Mistake, details, heading, plain, rows, summary_of, warning
from mailguard.http.page.place import Place
from mailguard.warn import frame
from mailguard.warn.sheet import Sheet, fill_words

SHOWN = 10  # recipients that stand there at once; of more the rest opens on demand


def held_page(
    view: HeldView, place: Place, given: Given = NOTHING, mistakes: tuple[Mistake, ...] = ()
) -> Iterator[Element]:
    """The main part; `given` and `mistakes` are those of a form that was not whole."""
    language = place.language
    sheet = sheet_in(view, language)
    if mistakes:
        yield summary_of(mistakes, language)
    title = texts.GONE if view.then == "forget" else texts.WAITING
    yield heading("h1", title.get(language), "govuk-heading-xl")
    yield tag("p", sheet.happened, class_="govuk-body-l")
    yield warning(language, _until(view, language))
    yield heading("h2", texts.YOURS.get(language), "govuk-heading-m")
    yield message_of(view, language)
    yield from banner(sheet)
    yield heading("h2", texts.CHOICES.get(language), "govuk-heading-l mg-choices", "choices")
    yield from deeds(view, place, given, mistakes)
    yield end(sheet)


def sheet_in(view: HeldView, language: str) -> Sheet:
    """The sheet in `language`, the first where there is none."""
    return next((sheet for sheet in view.sheets if sheet.language == language), view.sheets[0])


def message_of(view: HeldView, language: str) -> Element:
    """Which message it is: subject, readers, hidden ones, since when."""
    entries: list[tuple[str, Children]] = [
        (texts.SUBJECT.get(language), plain(view.subject) or frame.UNTITLED.get(language)),
        (texts.RECIPIENTS.get(language), list(_people(view.recipients, language))),
    ]
    if view.blind:
        note = tag("p", texts.ONLY_YOU.get(language), class_="govuk-body-s")
        entries.append((texts.BLIND.get(language), [*_people(view.blind, language), note]))
    entries.append((texts.SINCE.get(language), moment(view.held_at, language)))
    return rows(entries)


def _people(addresses: tuple[str, ...], language: str) -> Iterator[Element]:
    yield _list(addresses[:SHOWN])
    if rest := addresses[SHOWN:]:
        yield details(fill_words(texts.MORE_PEOPLE, language, number=str(len(rest))), _list(rest))


def _list(addresses: Iterable[str]) -> Element:
    return tag("ul", (tag("li", plain(address)) for address in addresses), class_="govuk-list")


_UNTIL = {"send": texts.UNTIL_SEND, "return": texts.UNTIL_RETURN, "forget": texts.UNTIL_FORGET}


def _until(view: HeldView, language: str) -> str:
    return fill_words(_UNTIL[view.then], language, when=moment(view.until, language))
