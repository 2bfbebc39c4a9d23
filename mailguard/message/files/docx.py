"""WordprocessingML (ECMA-376) to text: the letter, then notes, comments, headers and footers, as they are seen.

What Word does not show is left out and counted: `w:vanish`, ink like the paper, letters of a point or less. What was
deleted under tracked changes, and the codes of fields, are no text.
"""

import re
from dataclasses import dataclass, replace

from mailguard.message import colours
from mailguard.message.files import xml_walk
from mailguard.message.files.archive import Archive
from mailguard.message.files.writing import UnreadableError, Writing
from mailguard.message.files.xml_walk import Attributes

MAIN = "word/document.xml"
STORIES = re.compile(r"word/(?:footnotes|endnotes|comments|header\d{1,3}|footer\d{1,3})\.xml")
MOST_STORIES = 50
MACROS = "word/vbaProject.bin"
EMBEDDED = "word/embeddings/"
LEFT_OUT = frozenset(("instrText", "delText", "delInstrText", "del", "moveFrom", "Fallback", "pPrChange", "rPrChange"))
BREAKS = frozenset(("br", "cr"))
SIGNS = {"tab": "\t", "noBreakHyphen": "-", "softHyphen": "\u00ad"}
OFF = frozenset(("0", "false", "off", "none"))
TINY = 3  # half-points: letters of a point and a half and less


@dataclass(frozen=True, slots=True)
class _Run:
    """How a stretch of letters is set; `colour` is None for automatic ink, which is always seen."""

    vanished: bool = False
    half_points: int = 22
    colour: colours.Colour | None = None
    shaded: bool = False


PLAIN = _Run()


def read(archive: Archive, writing: Writing) -> None:
    """Write down what the document says. Raises UnreadableError."""
    if MACROS in archive.names:
        writing.tell("macro not read")
    if any(name.startswith(EMBEDDED) for name in archive.names):
        writing.tell("embedded files not read")
    stories = sorted(name for name in archive.names if STORIES.fullmatch(name))
    if len(stories) > MOST_STORIES:
        writing.tell(f"notes, headers and footers beyond the first {MOST_STORIES} not read")
    for name in (MAIN, *stories[:MOST_STORIES]):
        if writing.full:
            return
        story = _Story(writing)
        try:
            xml_walk.walk(archive.chunks(name), story.begin, story.end, story.words)
        except UnreadableError:
            if name == MAIN or not writing.text():
                raise
            writing.tell("notes, headers or footers damaged, not read")


class _Story:
    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._left_out = 0  # how many elements around are left out
        self._setting = 0  # how many elements around set paragraphs, not runs
        self._filled = 0  # shapes and cells around, which have a colour of their own
        self._in_text = 0
        self._run = PLAIN
        self._paragraph_shaded = False

    def begin(self, name: str, attributes: Attributes) -> None:
        if name in LEFT_OUT:
            self._left_out += 1
        elif name == "pPr":
            self._setting += 1
        elif name in {"tc", "txbxContent"}:
            self._filled += 1
        elif name in {"t", "delText"}:
            self._in_text += 1
        elif name == "r":
            self._run = PLAIN
        elif name == "p":
            self._paragraph_shaded = False
        elif name == "background":
            self._filled += 1  # the page is coloured: nothing is known of its ink; it stands before all text
        else:
            self._set(name, attributes)

    def _set(self, name: str, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        if name == "shd" and self._setting:
            self._paragraph_shaded = True
        elif name in {"shd", "highlight"}:
            self._run = replace(self._run, shaded=True)
        elif self._setting:
            return
        elif name == "vanish":
            self._run = replace(self._run, vanished=value not in OFF)
        elif name == "color":
            read = colours.read(value.lower())
            self._run = replace(self._run, colour=read[0] if read else None)
        elif name == "sz":
            self._run = replace(self._run, half_points=int(value) if value.isdecimal() else PLAIN.half_points)
        elif name in BREAKS:
            self._add("\n")
        elif name in SIGNS:
            self._add(SIGNS[name])

    def end(self, name: str) -> None:
        if name in LEFT_OUT:
            self._left_out -= 1
        elif name == "pPr":
            self._setting -= 1
        elif name in {"tc", "txbxContent"}:
            self._filled -= 1
        elif name in {"t", "delText"}:
            self._in_text -= 1
        elif name == "r":
            self._run = PLAIN
        elif name == "p":
            self._writing.end()

    def words(self, text: str) -> None:
        if self._in_text:
            self._add(text)

    def _add(self, text: str) -> None:
        if not self._left_out:
            self._writing.add(text, seen=self._is_seen())

    def _is_seen(self) -> bool:
        run = self._run
        if run.vanished or run.half_points <= TINY:
            return False
        if run.colour is None or run.shaded or self._paragraph_shaded or self._filled:
            return True
        return not colours.near(run.colour, colours.WHITE)
