"""What CSS says that decides whether words are seen: the properties that tell, and what an element makes of them.

The properties that put words out of sight end with the element; size, ink and visibility are handed down and may be
set anew inside. Where it is not known what stands behind the words (a picture), they count as seen.
"""

import re
from typing import NamedTuple

from mailguard.message import colours
from mailguard.message.colours import Colour

Declared = dict[str, str]

TELLING = frozenset(
    """
    display visibility font-size font opacity color background background-color background-image mso-hide position
    left top right bottom text-indent margin-left margin-top margin height max-height width max-width overflow
    overflow-x overflow-y clip clip-path transform text-shadow -webkit-text-fill-color content-visibility zoom filter
    """.split()
)
DECLARATION = re.compile(r"([a-z-]{3,30})\s*:([^;]*)")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
ESCAPE = re.compile(r"\\([0-9a-f]{1,6})\s?|\\(.)", re.DOTALL)
LENGTH = re.compile(r"(-?(?:\d{1,7}(?:\.\d{0,6})?|\.\d{1,6}))\s*(px|pt|r?em|ex|ch|%|cm|mm|in|pc|v[wh])?(?![\w.%])")
LONGEST = 4_000  # characters of one style

# Pixels. `em` and the like depend on the size around.
UNITS = {
    "": 1.0,
    "px": 1.0,
    "pt": 4 / 3,
    "rem": 16.0,
    "cm": 37.8,
    "mm": 3.78,
    "in": 96.0,
    "pc": 16.0,
    "vw": 8.0,
    "vh": 6.0,
}
RELATIVE = {"em": 1.0, "ex": 0.5, "ch": 0.5, "%": 0.01}
SIZES = {
    "xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": 16.0, "large": 18.0, "x-large": 24.0, "xx-large": 32.0,
    "initial": 16.0, "smaller": 13.0, "larger": 18.0,
}  # fmt: skip
USUAL_SIZE = 16.0
TINY = 1.5  # pixels: letters of this size and below are not read
FAR = 500  # pixels outside the page
THIN = 1.0  # pixels: a box so low or narrow that shows nothing of what overflows it
CUT_AWAY = re.compile(r"rect\(\s*(?:0|1px)|inset\(\s*(?:[5-9]\d|100)%|circle\(\s*0")
SHRUNK = re.compile(r"scale[xy]?\(\s*0(?:\.0+)?\s*[,)]|translate[xy]?\(\s*-\d{4}")
NO_OPACITY = re.compile(r"opacity\(\s*0(?:\.0+)?%?\s*\)")


class Look(NamedTuple):
    """How words are set in an element; `ink` and `paper` are None where the colour is not known."""

    gone: bool = False
    invisible: bool = False
    size: float = USUAL_SIZE
    ink: Colour | None = colours.BLACK
    clear: bool = False  # ink without colour
    paper: Colour | None = colours.WHITE

    @property
    def is_seen(self) -> bool:
        """Whether words are seen that look so."""
        if self.gone or self.invisible or self.clear or self.size <= TINY:
            return False
        return self.ink is None or self.paper is None or not colours.near(self.ink, self.paper)


def declared(style: str) -> tuple[Declared, Declared]:
    """Return what a style (of an attribute or a rule) says of what tells, the important apart; the last one holds."""
    style = style[:LONGEST].lower()
    if "/*" in style:
        style = COMMENT.sub("", style)
    if "\\" in style:
        style = ESCAPE.sub(_unescaped, style)
    plain: Declared = {}
    important: Declared = {}
    for name, value in DECLARATION.findall(style):
        if name in TELLING:
            bare, marked, _ = value.partition("!")
            (important if marked and "important" in value else plain)[name] = bare.strip()
    return plain, important


def hides(name: str, value: str) -> bool:
    """Return whether a declaration can put words out of sight, or says of colours what depends on others."""
    if name == "display":
        return value == "none"
    if name == "visibility":
        return value != "visible"
    if name in {"font-size", "font"}:
        size = _size({name: value}, USUAL_SIZE)
        return size <= TINY
    return True


def applied(look: Look, has: Declared) -> Look:
    """Return how words are set inside an element, from how they are around it and what is declared of it."""
    paper = _paper(has, look.paper)
    ink, clear = _ink(has, look)
    visibility = has.get("visibility", "")
    invisible = visibility in {"hidden", "collapse"} if visibility not in {"", "inherit"} else look.invisible
    return Look(look.gone or _is_gone(has), invisible, _size(has, look.size), ink, clear, paper)


def _unescaped(found: re.Match[str]) -> str:
    if found[1] is None:
        return found[2]
    number = int(found[1], 16)
    return chr(number) if 0 < number < 0x110000 else "\ufffd"  # noqa: PLR2004  the number of characters


def _is_gone(has: Declared) -> bool:
    if has.get("display") == "none" or has.get("mso-hide") == "all" or has.get("content-visibility") == "hidden":
        return True
    opacity = LENGTH.match(has.get("opacity", ""))
    if opacity and float(opacity[1]) * (0.01 if opacity[2] else 1) <= colours.FAINT:
        return True
    if CUT_AWAY.search(has.get("clip-path", "")) or SHRUNK.search(has.get("transform", "")):
        return True
    if NO_OPACITY.search(has.get("filter", "")) or has.get("zoom") in {"0", "0%"}:
        return True
    return _is_far(has) or _is_boxed_in(has)


def _is_far(has: Declared) -> bool:
    names = ["text-indent", "margin-left", "margin-top"]
    if has.get("position", "") in {"absolute", "fixed", "relative"}:
        if has["position"] != "relative" and CUT_AWAY.search(has.get("clip", "")):
            return True
        names += ["left", "top", "right", "bottom"]
    if any(_pixels(has.get(name, "")) <= -FAR for name in names):
        return True
    return any(
        float(number) * UNITS.get(unit, USUAL_SIZE) <= -FAR for number, unit in LENGTH.findall(has.get("margin", ""))
    )


def _is_boxed_in(has: Declared) -> bool:
    overflow = (has.get("overflow", ""), has.get("overflow-x", ""), has.get("overflow-y", ""))
    if not any(value.startswith(("hidden", "clip")) for value in overflow):
        return False
    names = ("height", "max-height", "width", "max-width")
    return any(name in has and LENGTH.match(has[name]) and abs(_pixels(has[name])) <= THIN for name in names)


def _pixels(value: str, around: float = USUAL_SIZE) -> float:
    found = LENGTH.match(value.strip())
    if not found:
        return 0.0
    unit = found[2] or ""
    return float(found[1]) * (UNITS[unit] if unit in UNITS else RELATIVE[unit] * around)


def _size(has: Declared, around: float) -> float:
    if "font-size" in has:
        value = has["font-size"]
    elif "font" in has:
        found = LENGTH.search(has["font"])
        value = found[0] if found else ""
    else:
        return around
    if value in SIZES:
        return SIZES[value] if around > TINY or value not in {"smaller", "larger"} else around
    return _pixels(value, around) if LENGTH.match(value) else around


def _ink(has: Declared, look: Look) -> tuple[Colour | None, bool]:
    if has.get("text-shadow", "none") not in {"none", "inherit", "initial", "unset"}:
        return None, False
    value = has.get("-webkit-text-fill-color") or has.get("color", "")
    if not value or value in {"inherit", "currentcolor", "unset"}:
        return look.ink, look.clear
    if value in {"initial", "auto", "revert"}:
        return colours.BLACK, False
    read = colours.read(value)
    return (read[0], read[1] <= colours.FAINT) if read else (look.ink, look.clear)


def _paper(has: Declared, around: Colour | None) -> Colour | None:
    paper = around
    for name in ("background", "background-color"):
        value = has.get(name, "")
        read = colours.first_in(value) if value else None
        if read and read[1] > colours.FAINT:
            paper = read[0] if read[1] > 0.9 else None  # noqa: PLR2004  what shines through mixes with it
    pictures = has.get("background", "") + has.get("background-image", "")
    return None if "url(" in pictures or "gradient" in pictures else paper
