"""Whether the words at a place of a page are seen: the elements that are open there, and how each is set.

Elements are opened and closed as browsers do it, as far as it takes no look up or down: each is put on the pile once
and taken off once. In doubt words are seen: an end tag that fits nothing ends whatever hides.
"""

from collections.abc import Collection
from typing import NamedTuple

import re2

from mailguard.message import html_css
from mailguard.message.html_css import Declared, Look

# Pages without any of this hide nothing, and most mail is such: one look with an automaton, which takes a hundredth of
# the time that reading takes. What could be spelt otherwise (entities, escapes, comments) is suspect by itself.
PALE = "white|window|canvas|snow|ivory|azure|aliceblue|honeydew|mintcream|ghostwhite|floralwhite|seashell|lavenderblush"
SUSPECT = re2.compile(
    r"(?i)display\s*:\s*none|visibility\s*:\s*[hc]|mso-hide|[\s\"']hidden[\s>=/]|<bdo"
    r"|font(?:-size)?\s*:\s*0*[01]?(?:\.\d+)?\s*(?:[a-z]{2,3}\b|[%;\"'/!}])"
    r"|font\s*:[^;\"'>]{1,30}\s0*[01]?(?:\.\d+)?(?:[a-z]{2,3}\b|[%/])"
    r"|opacity|clip|transform|zoom\s*:|(?:indent|left|top|right|bottom|margin)\s*:[^;\"'>]{0,40}-\d"
    r"|(?:height|width)\s*:\s*[01.]|content-visibility|overflow|fill-color|background|bgcolor|\stext\s*="
    rf"|color\s*[:=]\s*[\"']?\s*(?:{PALE}|transparent|#?[ef]|rgba|rgb\(\s*(?:2[2-5]\d|9\d|100)|hsl)"
    r"|style\s*=[^>]*(?:&|\\|/\*)"
)
VOID = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()
)
CLOSES_PARAGRAPH = frozenset(
    """
    address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2
    h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul
    """.split()
)
# Which open elements a start tag ends, and within which it does not look further.
CELL = ("td", "th")
ENDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "li": (("li",), ("ul", "ol", "menu")),
    "dd": (("dd", "dt"), ("dl",)),
    "dt": (("dd", "dt"), ("dl",)),
    "td": (CELL, ("table",)),
    "th": (CELL, ("table",)),
    "tr": (("tr", *CELL), ("table",)),
    "tbody": (("tbody", "thead", "tfoot", "tr", *CELL), ("table",)),
    "thead": (("tbody", "thead", "tfoot", "tr", *CELL), ("table",)),
    "tfoot": (("tbody", "thead", "tfoot", "tr", *CELL), ("table",)),
    "a": (("a",), ()),
    "button": (("button",), ()),
}
# Within which an end tag does not look further: a cell is a page of its own, a table in it another.
SCOPES = ("table", *CELL, "caption", "object")
END_SCOPES = dict.fromkeys(("td", "th", "tr", "tbody", "thead", "tfoot", "caption"), ("table",)) | {"table": ()}
PARAGRAPH_BOUNDS = (*CELL, "button", "caption", "object")
STAYS_OPEN = frozenset(("body", "html", "p", "br"))  # an end tag too many of these changes nothing


class _Level(NamedTuple):
    """How words are set there, whether they are seen, and whether they take no room at all."""

    look: Look
    seen: bool
    gone: bool


TOP = _Level(Look(), seen=True, gone=False)


class Sight:
    """The elements open at this place; `seen` and `gone` hold for words that follow."""

    __slots__ = ("_at", "_kept", "_known", "_levels", "_names", "gone", "seen")

    def __init__(self) -> None:
        self._names: list[str] = []
        self._levels = [TOP]  # one more than names
        self._at: dict[str, list[int]] = {}  # where on the pile elements of each name lie
        self._known: dict[tuple[int, int], _Level] = {}  # levels met, by the level around and the declarations
        self._kept: list[Declared] = []
        self.seen = True
        self.gone = False

    def begin(self, name: str, has: Declared | None) -> bool:
        """Open an element, `has` being what is declared of it; return whether it takes no room."""
        if name in CLOSES_PARAGRAPH and self._at.get("p"):
            self._end_within(("p",), PARAGRAPH_BOUNDS)
        if name in ENDS:
            self._end_within(*ENDS[name])
        if name in VOID:
            return self.gone
        level = self._levels[-1]
        if has:
            level = self._level(level, has)
            _, self.seen, self.gone = level
        at = self._at.get(name)
        if at is None:
            at = self._at[name] = []
        at.append(len(self._names))
        self._names.append(name)
        self._levels.append(level)
        return level.gone

    def end(self, name: str) -> bool:
        """Close an element and all inside it; return whether it took no room."""
        at = self._at.get(name)
        if name in {"body", "html"}:
            return False
        if at:
            if at[-1] < self._innermost(END_SCOPES.get(name, SCOPES)):
                return self.gone
            gone = self._levels[at[-1] + 1].gone
            self._cut(at[-1])
            return gone
        if name not in STAYS_OPEN:
            while self._names and not self.seen:
                self._cut(len(self._names) - 1)
        return self.gone

    def _level(self, around: _Level, has: Declared) -> _Level:
        # Pages repeat their tags within each other, and each tag's declarations are one object.
        key = (id(around), id(has))
        level = self._known.get(key)
        if level is None:
            look = html_css.applied(around.look, has)
            level = self._known[key] = _Level(look, look.is_seen, look.gone)
            self._kept.append(has)  # so that no other object gets its id
        return level

    def _end_within(self, names: Collection[str], bounds: Collection[str]) -> None:
        """Close the outermost of these elements that is open within the innermost of the bounds."""
        bound = self._innermost(bounds)
        inside = [at[-1] for name in names if (at := self._at.get(name)) and at[-1] > bound]
        if inside:
            self._cut(min(inside))

    def _innermost(self, names: Collection[str]) -> int:
        return max((at[-1] for name in names if (at := self._at.get(name))), default=-1)

    def _cut(self, height: int) -> None:
        names = self._names
        while len(names) > height:
            self._at[names.pop()].pop()
        del self._levels[height + 1 :]
        _, self.seen, self.gone = self._levels[-1]
