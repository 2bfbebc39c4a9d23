"""HTML to the text that a reader sees, in one pass over the tags, and the hints that clients left in it.

A tokenizer of our own, after WHATWG's: tree builders look up and down the open elements at every tag, so that a few
kilobytes of nested elements cost them seconds. Here an end tag is matched by counting elements of its name.
"""

import html
from dataclasses import dataclass

import regex as re  # possessive groups are broken in the standard library before 3.11.5

from mailguard.message import html_sheet, html_sight, sight
from mailguard.message.html_elements import BLOCK, BREAK, ENDED_BY_NEXT, OTHER, Element, element_of
from mailguard.message.html_hints import Hint, Kind
from mailguard.message.html_lines import Lines
from mailguard.message.html_sheet import Sheet
from mailguard.message.html_sight import Sight

# Each alternative takes what it can and never fails late, so that no text is looked at twice.
MARKUP = re.compile(
    r"<(?:(?i:(script|style|title|iframe|noembed|noframes))(?=[\s/>])[^>]*+>"
    r"[^<]*+(?:<(?!/(?i:\1)[\s/>])[^<]*+)*+(?:</[^>]*+>|\Z)"
    r"|(/?[a-zA-Z][^>=]*+(?:=\s*+(?:\"[^\"]*+\"|'[^']*+')?+[^>=]*+)*+)(?:>|\Z)"
    r"|!--(?:-?>|[^-]*+(?:-(?!-!?>)[^-]*+)*+(?:--!?>|\Z))"
    r"|[!?/][^>]*+(?:>|\Z))"
)
# Outlook shows what stands in these comments; nobody else does, but somebody who reads it is a reader.
FOR_OUTLOOK = re.compile(r"<!--\[if\s(?!\s*+!)(?:(?!\bmso\b)[^\]<>]){0,100}+mso[^\]<>]{0,100}+\]>", re.IGNORECASE)
# A number that no character has; html.unescape would hand it to int(), which refuses more than 4,300 digits.
ABSURD_REFERENCE = re.compile(r"&#[xX]?[0-9a-fA-F]{9,}+;?")


@dataclass(slots=True)
class _Open:
    """An element whose end matters, how many of its name are open inside it, and which hint is its own, from 0."""

    element: Element
    inside: int = 0
    hint: int = -1


@dataclass(frozen=True, slots=True)
class Page:
    """`text` as read, the hints in order, whether the page was read to its end, how many characters are not seen."""

    text: str
    hints: tuple[Hint, ...]
    complete: bool
    hidden: int = 0


def read(source: str, most: int) -> Page:
    """Return the text of an HTML page (line ends LF), of which at most `most` tags are looked at."""
    if "<!--[if" in source:
        source = FOR_OUTLOOK.sub("", source)
    pieces = MARKUP.split(source, maxsplit=most)
    complete = len(pieces) <= most * 3 or not MARKUP.search(pieces[-1])
    if not complete:
        pieces[-1] = ""  # tags and all
    reader = _Reader(html_sheet.of_page(source.lower()) if html_sight.SUSPECT.search(source) else None)
    reader.text(pieces[0])
    # Of three: the name of an element whose content is no text, or a tag, or (both None) a comment; then the text.
    reader.read(pieces[2::3], pieces[3::3])
    return reader.page(complete=complete)


class _Reader:
    def __init__(self, sheet: Sheet | None) -> None:
        """Read under `sheet`; None for a page on which nothing hides words."""
        self._sheet = sheet
        self._sight = None if sheet is None else Sight()
        self._unseen: list[str] = []
        self._lines = Lines()
        self._open: dict[str, list[_Open]] = {}  # elements whose end matters, by name
        self._hints: list[tuple[Kind, int, int]] = []  # kind and lines
        self._paragraph_margin = 1
        self._hidden = 0
        self._preformatted = 0

    def read(self, tags: list[str | None], texts: list[str]) -> None:
        """Read on: each tag and the text behind it; the usual ones here, since calls are what a page costs."""
        known: dict[str, Element] = {}  # tags as written: pages repeat theirs
        follow = self._open
        lines = self._lines
        sheet = self._sheet
        watched = sheet is not None
        for tag, text in zip(tags, texts, strict=True):
            if tag is not None:
                element = known.get(tag)
                if element is None:
                    element = known[tag] = element_of(tag, sheet)
                effect = element.effect
                if follow or watched or effect == OTHER:
                    self._tag(element)
                elif effect == BREAK or (effect == BLOCK and lines.line):
                    lines.end_line()
            if text:
                if follow or watched:
                    self.text(text)
                elif text == "\n":
                    lines.space = True
                else:
                    lines.words(_unescaped(text) if "&" in text else text)

    def text(self, text: str) -> None:
        if self._hidden:
            return
        text = _unescaped(text)
        if self._sight is not None and not self._sight.seen:
            self._unseen.append(text)
            return
        if self._preformatted:
            self._lines.preformatted(text)
        else:
            self._lines.words(text)

    def _tag(self, element: Element) -> None:
        name = element.name
        margin = element.margin
        if name == "p":
            if element.closes:
                margin = self._paragraph_margin
            else:
                self._paragraph_margin = margin or 0
        gone = self._sight is not None and self._watch(element, self._sight)
        if not (self._hidden or gone):
            if margin is not None:
                self._lines.block(margin)
            elif element.cell:
                self._lines.cell()
            elif name == "br":
                self._lines.end_line()
        if name in self._open:
            self._within(element)
        if element.hint is not None or element.hidden or element.preformatted:
            self._follow(element)

    def _watch(self, element: Element, seen: Sight) -> bool:
        """Note what begins or ends to be seen; return whether the element takes no room at all."""
        if element.closes:
            if element.name == "bdo":
                self.text("\u202c")
            return seen.end(element.name)
        gone = seen.begin(element.name, element.has)
        if element.turns:
            self.text("\u202e")
        return gone

    def _within(self, element: Element) -> None:
        """Count a tag of the name of an element whose end matters, and close that where this is its end."""
        innermost = self._open[element.name][-1]
        if element.closes or element.name in ENDED_BY_NEXT:
            if innermost.inside:
                innermost.inside -= 1
            else:
                self._close(element.name)
        if not element.closes:
            innermost.inside += 1

    def _follow(self, element: Element) -> None:
        opened = _Open(element)
        if element.hint is not None:
            opened.hint = len(self._hints)
            self._hints.append((element.hint, self._lines.position(), -1))
        self._open.setdefault(element.name, []).append(opened)
        self._hidden += element.hidden
        self._preformatted += element.preformatted

    def _close(self, name: str) -> None:
        opened = self._open[name].pop()
        if not self._open[name]:
            del self._open[name]
        self._hidden -= opened.element.hidden
        self._preformatted -= opened.element.preformatted
        if opened.hint >= 0:
            kind, start, _ = self._hints[opened.hint]
            self._hints[opened.hint] = (kind, start, self._lines.position())

    def page(self, *, complete: bool) -> Page:
        last = self._lines.position() + 1
        text, starts = self._lines.finish()
        at_end = len(starts) - 1
        around: list[int] = []  # where the elements around this one end
        hints = []
        for kind, start, end in self._hints:
            while around and around[-1] <= start:
                around.pop()
            # An element does not reach beyond the one around it, whatever end tags are missing.
            bound = around[-1] if around else last
            around.append(bound if end < 0 else min(end, bound))
            first, behind = starts[min(start, at_end)], starts[min(around[-1], at_end)]
            if first < behind:
                hints.append(Hint(kind, first, behind))
        return Page(text, tuple(hints), complete, sight.words_in("".join(self._unseen)))


def _unescaped(text: str) -> str:
    return html.unescape(ABSURD_REFERENCE.sub("\ufffd", text) if "&#" in text else text)
