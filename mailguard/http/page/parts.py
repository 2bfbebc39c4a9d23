"""Pieces of the GOV.UK Design System as elements; no piece knows what the page is about."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal
from xml.etree.ElementTree import Element

from mailguard.handbook.markup import Children, tag
from mailguard.http.page import texts
from mailguard.policy.model import Words
from mailguard.warn.sheet import OTHER

HYPHENED = re.compile(r"(\w+-\w+)")
Kind = Literal["radio", "checkbox"]
# The whole names of the classes: the tool that picks the style's rules finds them here.
OPTION: dict[Kind, tuple[str, str, str]] = {
    "radio": ("govuk-radios__item", "govuk-radios__input", "govuk-radios__label"),
    "checkbox": ("govuk-checkboxes__item", "govuk-checkboxes__input", "govuk-checkboxes__label"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """What is missing or too much in a form, and the `id` of the field that mends it."""

    field: str
    says: str


def plain(text: str) -> str:
    """One line of a stranger's text; marks that no eye sees, such as those that turn the direction, are left out."""
    seen = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return " ".join(seen.split())


def heading(level: str, text: str, kind: str, identifier: str = "") -> Element:
    """A heading, `level` being `h1` to `h3`; words such as `e-mail` stay on one line."""
    pieces = [tag("span", piece, class_="mg-whole") if "-" in piece else piece for piece in HYPHENED.split(text)]
    return tag(level, pieces, class_=kind, id=identifier)


def body(*children: Children) -> Element:
    """A paragraph."""
    return tag("p", *children, class_="govuk-body")


def link(text: str, href: str) -> Element:
    """A link in a text."""
    return tag("a", text, class_="govuk-link", href=href)


def items(entries: Iterable[Children]) -> Element:
    """A list with bullets."""
    return tag("ul", (tag("li", entry) for entry in entries), class_="govuk-list govuk-list--bullet")


def warning(language: str, text: str) -> Element:
    """What must not be overlooked."""
    return tag(
        "div",
        tag("span", "!", class_="govuk-warning-text__icon", aria_hidden="true"),
        tag(
            "strong",
            tag("span", texts.WARNING.get(language), class_="govuk-visually-hidden"),
            " ",
            text,
            class_="govuk-warning-text__text",
        ),
        class_="govuk-warning-text",
    )


def rows(entries: Iterable[tuple[str, Children]]) -> Element:
    """A list of keys and values."""
    return tag("dl", (_row(key, value) for key, value in entries), class_="govuk-summary-list")


def _row(key: str, value: Children) -> Element:
    return tag(
        "div",
        tag("dt", key, class_="govuk-summary-list__key"),
        tag("dd", value, class_="govuk-summary-list__value"),
        class_="govuk-summary-list__row",
    )


def details(summary: str, *children: Children) -> Element:
    """What opens when it is asked for."""
    return tag(
        "details",
        tag("summary", tag("span", summary, class_="govuk-details__summary-text"), class_="govuk-details__summary"),
        tag("div", *children, class_="govuk-details__text"),
        class_="govuk-details",
    )


def button(text: str, kind: str = "") -> Element:
    """A button that sends its form; `kind` is a further class."""
    return tag("button", text, type="submit", class_=f"govuk-button {kind}".strip())


def form(action: str, fields: Mapping[str, str], *children: Children, method: str = "post") -> Element:
    """A form with its fixed fields; the browser checks nothing, so that our words tell what is missing."""
    fixed = (tag("input", type="hidden", name_=name, value=value) for name, value in fields.items())
    return tag("form", fixed, *children, method=method, action=action, novalidate="novalidate")


def fieldset(legend: str, *children: Children, hint: Element | None = None, mistake: Element | None = None) -> Element:
    """Fields of one question."""
    about = _ids(hint, mistake)
    return tag(
        "fieldset",
        tag("legend", legend, class_="govuk-fieldset__legend govuk-fieldset__legend--s"),
        [part for part in (hint, mistake) if part is not None],
        *children,
        class_="govuk-fieldset",
        aria_describedby=about,
    )


def group(*children: Children, wrong: bool = False) -> Element:
    """A question with its fields; `wrong` marks it."""
    return tag("div", *children, class_="govuk-form-group govuk-form-group--error" if wrong else "govuk-form-group")


def hint(identifier: str, text: str) -> Element:
    """What helps to answer."""
    return tag("div", text, id=identifier, class_="govuk-hint")


def mistake_at(field: str, mistakes: Iterable[Mistake], language: str) -> Element | None:
    """The message beside a field, where there is one."""
    for mistake in mistakes:
        if mistake.field == field:
            hidden = tag("span", texts.ERROR.get(language), class_="govuk-visually-hidden")
            return tag("p", hidden, " ", mistake.says, id=f"{field}-error", class_="govuk-error-message")
    return None


def option(kind: Kind, name: str, value: str, identifier: str, text: Children, *, chosen: bool) -> Element:
    """A radio button or a checkbox with its label."""
    block, input_, label = OPTION[kind]
    field = tag("input", type=kind, name_=name, value=value, id=identifier, class_=input_)
    if chosen:
        field.set("checked", "checked")
    return tag("div", field, tag("label", text, for_=identifier, class_=f"govuk-label {label}"), class_=block)


def textarea(name: str, identifier: str, label: str, value: str, mistake: Element | None) -> Element:
    """A field for a few words, with its label."""
    wrong = " govuk-textarea--error" if mistake is not None else ""
    field = tag("textarea", value, name_=name, id=identifier, rows="3", class_=f"govuk-textarea{wrong}")
    if mistake is not None:
        field.set("aria-describedby", _ids(mistake))
    parts = [
        part
        for part in (tag("label", label, for_=identifier, class_="govuk-label"), mistake, field)
        if part is not None
    ]
    return group(parts, wrong=mistake is not None)


def summary_of(mistakes: Iterable[Mistake], language: str) -> Element:
    """All mistakes at the top of the page, each with a link to its field."""
    entries = (tag("li", tag("a", mistake.says, href=f"#{mistake.field}")) for mistake in mistakes)
    return tag(
        "div",
        tag(
            "div",
            tag("h2", texts.PROBLEM.get(language), class_="govuk-error-summary__title"),
            tag(
                "div",
                tag("ul", entries, class_="govuk-list govuk-error-summary__list"),
                class_="govuk-error-summary__body",
            ),
            role="alert",
        ),
        class_="govuk-error-summary",
    )


def _ids(*parts: Element | None) -> str:
    return " ".join(part.get("id", "") for part in parts if part is not None)


def told(words: Words, language: str) -> Children:
    """A text in `language`; where it is not to be had, the other's, marked as such."""
    text = words.get(language)
    if text:
        return text
    other = OTHER[language]
    return tag("span", words.get(other), lang=other)


def text_of(words: Words, language: str) -> str:
    """The same as `told` without the mark."""
    return words.get(language) or words.get(OTHER[language])
