"""OpenDocument text (ISO/IEC 26300) to text: the letter with its notes, then what its pages bear at head and foot.

Left out and counted is what its styles hide: `text:display="none"`, ink like the paper, letters of a point or less.
What was deleted under tracked changes is no text.
"""

from dataclasses import dataclass, replace

from mailguard.message import colours
from mailguard.message.files import xml_walk
from mailguard.message.files.archive import Archive
from mailguard.message.files.writing import UnreadableError, Writing
from mailguard.message.files.xml_walk import Attributes

CONTENT, PAGES, MANIFEST, MIMETYPE = "content.xml", "styles.xml", "META-INF/manifest.xml", "mimetype"
TEXTS = frozenset((b"application/vnd.oasis.opendocument.text", b"application/vnd.oasis.opendocument.text-template"))
LONGEST_TYPE = 100  # bytes
MANIFEST_BYTES = 100_000
ENCRYPTION = b"encryption-data"
LEFT_OUT = frozenset(("tracked-changes", "hidden-text", "hidden-paragraph", "creator", "date", "note-citation"))
PARAGRAPHS = frozenset(("p", "h"))
ON_PAGES = frozenset(("header", "footer", "header-left", "footer-left", "header-first", "footer-first"))
STYLED = frozenset(("p", "h", "span", "a"))
MOST_SPACES = 100  # that one element may stand for
POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "pc": 12.0, "px": 0.75}
TINY = 1.5  # points


@dataclass(frozen=True, slots=True)
class _Look:
    """What a style says of letters; None where it says nothing."""

    gone: bool | None = None
    colour: colours.Colour | None = None
    shaded: bool | None = None
    tiny: bool | None = None

    def under(self, outer: "_Look") -> "_Look":
        """This look where it says something, else the outer one."""
        return _Look(
            outer.gone if self.gone is None else self.gone,
            outer.colour if self.colour is None else self.colour,
            outer.shaded if self.shaded is None else self.shaded,
            outer.tiny if self.tiny is None else self.tiny,
        )

    @property
    def is_seen(self) -> bool:
        """Whether letters that look so are read."""
        if self.gone or self.tiny:
            return False
        return self.colour is None or self.shaded is True or not colours.near(self.colour, colours.WHITE)


PLAIN = _Look()


def is_one(archive: Archive) -> bool:
    """Return whether the archive is a text of this kind."""
    return archive.whole(MIMETYPE, LONGEST_TYPE).strip() in TEXTS


def read(archive: Archive, writing: Writing) -> None:
    """Write down what the document says. Raises UnreadableError."""
    if ENCRYPTION in archive.whole(MANIFEST, MANIFEST_BYTES):
        raise UnreadableError("encrypted")
    if any(name.startswith(("Basic/", "Scripts/")) for name in archive.names):
        writing.tell("macro not read")
    styles: dict[str, _Look] = {}
    pages = Writing(writing.room)
    try:
        _walk(archive, PAGES, _Story(pages, styles, only_within=ON_PAGES))
    except UnreadableError:
        writing.tell("headers or footers damaged, not read")
    _walk(archive, CONTENT, _Story(writing, styles))
    writing.end()
    writing.add(pages.text())
    writing.hidden += pages.hidden


def _walk(archive: Archive, name: str, story: "_Story") -> None:
    if name in archive.names:
        xml_walk.walk(archive.chunks(name), story.begin, story.end, story.words)


class _Story:
    def __init__(self, writing: Writing, styles: dict[str, _Look], only_within: frozenset[str] | None = None) -> None:
        """Read into `writing`; `styles` is added to; with `only_within` only text inside such elements counts."""
        self._writing = writing
        self._styles = styles
        self._only_within = only_within
        self._within = 0
        self._left_out = 0
        self._looks = [PLAIN]
        self._paragraphs = 0  # open ones: a note stands within the paragraph that it belongs to
        self._style = ""  # that is being defined
        self._table = 0

    def begin(self, name: str, attributes: Attributes) -> None:
        if self._only_within and name in self._only_within:
            self._within += 1
        if name in LEFT_OUT:
            self._left_out += 1
        elif name == "style":
            self._style = attributes.get("name", "")
            self._styles[self._style] = self._styles.get(attributes.get("parent-style-name", ""), PLAIN)
        elif name in {"text-properties", "paragraph-properties"}:
            self._define(attributes)
        elif name == "table-cell":
            self._table += 1
        elif name in PARAGRAPHS | STYLED:
            self._open(name, attributes)
        elif name == "s":
            count = attributes.get("c", "1")
            self._add(" " * min(int(count) if count.isdecimal() else 1, MOST_SPACES))
        elif name in {"tab", "line-break"}:
            self._add("\t" if name == "tab" else "\n")

    def _open(self, name: str, attributes: Attributes) -> None:
        look = self._styles.get(attributes.get("style-name", ""), PLAIN)
        self._looks.append(look.under(self._looks[-1]))
        if name in PARAGRAPHS:
            if self._paragraphs:
                self._writing.end()
            self._paragraphs += 1

    def _define(self, attributes: Attributes) -> None:
        look = self._styles.get(self._style, PLAIN)
        if "display" in attributes:
            look = replace(look, gone=attributes["display"] == "none")
        if "color" in attributes:
            ink = colours.read(attributes["color"].lower())
            look = replace(look, colour=ink[0] if ink else None)
        if attributes.get("background-color", "transparent") != "transparent":
            look = replace(look, shaded=True)
        if "font-size" in attributes:
            look = replace(look, tiny=_points(attributes["font-size"]) <= TINY)
        self._styles[self._style] = look

    def end(self, name: str) -> None:
        if self._only_within and name in self._only_within:
            self._within -= 1
        if name in LEFT_OUT:
            self._left_out -= 1
        elif name == "table-cell":
            self._table -= 1
        elif name in PARAGRAPHS | STYLED:
            self._looks.pop()
            if name in PARAGRAPHS:
                self._paragraphs -= 1
                self._writing.end()

    def words(self, text: str) -> None:
        if self._paragraphs:
            self._add(text.replace("\n", " ").replace("\t", " "))

    def _add(self, text: str) -> None:
        if self._left_out or (self._only_within and not self._within):
            return
        look = self._looks[-1]
        # A cell may be dark without a word of it in the styles of its letters.
        self._writing.add(text, seen=look.is_seen or (self._table > 0 and not (look.gone or look.tiny)))


def _points(size: str) -> float:
    number, unit = size.strip()[:-2], size.strip()[-2:]
    try:
        return float(number) * POINTS[unit]
    except (ValueError, KeyError):
        return 12.0  # per cent and words: of a size that is read
