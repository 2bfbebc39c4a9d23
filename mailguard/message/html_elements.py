"""What tags mean for the text of a page: which stand on lines of their own, which are hidden, which tell something."""

import re
from dataclasses import dataclass, replace

from mailguard.message import html_hints
from mailguard.message.html_css import Declared
from mailguard.message.html_hints import Kind
from mailguard.message.html_sheet import Sheet

NAME = re.compile(r"/?[^\s/>]+")
# Elements on lines of their own; those with 1 have a blank line around them.
BLOCKS = dict.fromkeys(
    [
        "address",
        "article",
        "aside",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "option",
        "optgroup",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ],
    0,
) | dict.fromkeys(("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "listing", "xmp"), 1)
CELLS = frozenset(("td", "th"))
PREFORMATTED = frozenset(("pre", "listing", "xmp", "textarea"))
# The next of its kind ends it: authors leave the end tag out.
ENDED_BY_NEXT = frozenset(("p", "li", "tr", "td", "th", "dd", "dt", "option"))
# Shown by no client; `xml` holds what Word notes for itself. What else hides an element is for `html_sight`.
HIDDEN = frozenset(("template", "datalist", "select", "xml"))
MAY_TELL = frozenset(("div", "blockquote", "p", "pre", "table", "section", "span"))


# What a tag does where no element around it is followed to its end. Numbers: an Enum's members cost as much to look up
# as a tag takes in all.
NOTHING, BLOCK, BREAK, OTHER = range(4)  # BLOCK begins and ends lines, without a margin


@dataclass(slots=True, eq=False)
class Element:
    """What a tag means for the text."""

    name: str
    closes: bool = False
    margin: int | None = None  # None for what stands within a line
    cell: bool = False
    hidden: bool = False
    preformatted: bool = False
    hint: Kind | None = None
    effect: int = OTHER
    has: Declared | None = None  # what decides whether its words are seen
    turns: bool = False  # its words stand from right to left


def _plain(name: str) -> Element:
    """Return the element of a tag without attributes; `name` begins with a slash for an end tag."""
    closes = name.startswith("/")
    bare = name.removeprefix("/")
    margin = BLOCKS.get(bare)
    cell, hidden, preformatted = (bare in names and not closes for names in (CELLS, HIDDEN, PREFORMATTED))
    effect = OTHER
    if bare == "br":
        effect = BREAK
    elif margin == 0 and not preformatted:
        effect = BLOCK
    elif margin is None and not (cell or hidden or preformatted):
        effect = NOTHING
    return Element(bare, closes, margin, cell, hidden, preformatted, None, effect)


PLAIN = {
    name: _plain(name)
    for bare in (
        *BLOCKS,
        *CELLS,
        *PREFORMATTED,
        *HIDDEN,
        "span",
        "br",
        "a",
        "b",
        "i",
        "u",
        "font",
        "img",
        "strong",
        "em",
    )
    for name in (bare, f"/{bare}")
}


def element_of(tag: str, sheet: Sheet | None) -> Element:
    """Return what a tag means, its attributes read where they may tell something; `sheet` is None on innocent pages."""
    element = _told(tag)
    if sheet is None or element.closes or ("=" not in tag and " " not in tag and not sheet):
        return element
    has = html_hints.attributes(tag)
    declared = sheet.declared(
        element.name, has.get("class", "").lower().split()[:20], has.get("id", "").lower(), has.get("style", ""),
        html_hints.presentation(element.name, tag, has),
    )  # fmt: skip
    return replace(element, has=declared or None, turns=element.name == "bdo" and has.get("dir", "").lower() == "rtl")


def _told(tag: str) -> Element:
    found = NAME.match(tag)
    written = found[0] if found else ""
    plain = PLAIN.get(written) or PLAIN.get(written.lower()) or _plain(written.lower())
    if plain.closes or plain.name not in MAY_TELL or "=" not in tag:
        return plain
    has = html_hints.attributes(tag)
    margin = plain.margin
    if margin and html_hints.NO_MARGIN.search(has.get("class", "") + " " + has.get("style", "")):
        margin = 0
    preformatted = plain.preformatted or html_hints.PREFORMATTED.search(has.get("style", "")) is not None
    hint = html_hints.kind_of(plain.name, has) if margin is not None else None
    effect = OTHER if hint or preformatted else plain.effect
    return Element(plain.name, False, margin, False, plain.hidden, preformatted, hint, effect)
