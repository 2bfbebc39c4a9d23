"""What is around every page: head, bar with the council's name and the languages, main part, end."""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from mailguard.handbook.markup import Children, document, tag
from mailguard.http.page import texts

PROGRAM = "mailguard"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What the layout needs of a page: `council` names whose page it is, `others` are the page's other languages.

    `style` and `icon` are the paths of the static files.
    """

    language: str
    council: str
    style: str
    icon: str
    others: tuple[tuple[str, str], ...] = ()


def whole(frame: Frame, title: str, main: Children) -> str:
    """The page as HTML."""
    name = frame.council or PROGRAM
    return document(
        tag(
            "html",
            _head(frame, f"{title} – {name}"),
            tag(
                "body",
                tag("a", texts.SKIP.get(frame.language), class_="govuk-skip-link", href="#main"),
                tag("header", _bar(frame, name), class_="mg-bar govuk-body"),
                tag(
                    "div",
                    tag("main", main, id="main", class_="govuk-main-wrapper", tabindex="-1"),
                    class_="govuk-width-container",
                ),
                class_="govuk-template__body",
            ),
            lang=frame.language,
            class_="govuk-template",
        )
    )


def _head(frame: Frame, title: str) -> Element:
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("title", title),
        tag("meta", name_="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name_="robots", content="noindex, nofollow"),
        tag("link", rel="stylesheet", href=frame.style),
        tag("link", rel="icon", href=frame.icon, type="image/svg+xml"),
    )


def _bar(frame: Frame, name: str) -> Element:
    return tag(
        "div",
        tag("div", tag("p", name, class_="mg-bar__name"), _languages(frame), class_="mg-bar__row"),
        class_="govuk-width-container",
    )


def _languages(frame: Frame) -> Iterable[Element]:
    """The way to the other languages; both are equals, so each is named in itself."""
    if frame.others:
        here = tag("li", tag("span", texts.LANGUAGES[frame.language], aria_current="true"))
        yield tag(
            "nav",
            tag("ul", here, (_other(*other) for other in frame.others), class_="mg-languages"),
            aria_label=texts.LANGUAGE.get(frame.language),
        )


def _other(language: str, href: str) -> Element:
    name = texts.LANGUAGES[language]
    return tag("li", tag("a", name, class_="govuk-link", href=href, hreflang=language, lang=language, rel="alternate"))
