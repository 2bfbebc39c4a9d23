r"""RTF (specification 1.9.1) to text in one pass, and to the HTML that Exchange wraps in it ([MS-OXRTFEX]).

Left out and counted is what Word does not show: `\v`, ink like the paper, letters of a point and less.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from mailguard.message import charset, colours
from mailguard.message.files import rtf_words
from mailguard.message.files.writing import UnreadableError, Writing

TOKEN = re.compile(
    rb"\\(?:([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|'([0-9a-fA-F]{2})|([^a-zA-Z]))|([{}])|[\r\n\0]+|([^\\{}\r\n\0]+)",
    re.DOTALL,
)
MOST_TOKENS = 1_000_000  # a book of 500 pages has some 300,000
DEEPEST = 1_000  # groups, one inside the other; a letter has some ten
TINY = 3  # half-points
SECOND_HALVES = range(-0x8000, 0x10000)


@dataclass(frozen=True, slots=True)
class _State:
    """What holds within a group."""

    left_out: bool = False
    deleted: bool = False
    vanished: bool = False
    half_points: int = 24
    ink: int = 0  # numbers of the colour table; 0 is automatic
    paper: int = 0
    font: int = -1
    follows: int = 1  # characters behind each \u that older readers would show
    destination: str = ""
    for_rtf_alone: bool = False  # within \htmlrtf


@dataclass(frozen=True, slots=True)
class Found:
    """The text, or the page that was wrapped in it."""

    text: str
    is_page: bool


def read(data: bytes, writing: Writing) -> Found:
    """Write down what the document says; a page that it wraps is returned instead. Raises UnreadableError."""
    if not data.lstrip().startswith(b"{\\rt"):
        raise UnreadableError("damaged")
    reader = _Reader(writing)
    reader.read(data)
    return reader.found()


class _Reader:
    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._state = _State()
        self._around: list[_State] = []
        self._code_page = "cp1252"
        self._fonts: dict[int, str] = {}
        self._colours: list[colours.Colour | None] = []
        self._colour = [0, 0, 0]
        self._has_colour = False
        self._pending = bytearray()  # not yet decoded
        self._half = ""  # the first of a surrogate pair
        self._skip = 0  # characters that still belong to a \u
        self._starred = False
        self._page: list[str] | None = None
        self._words: dict[str, Callable[[int | None], None]] = {
            "v": lambda value: self._set(replace(self._state, vanished=value != 0)),
            "deleted": lambda value: self._set(replace(self._state, deleted=value != 0)),
            "fs": lambda value: self._set(replace(self._state, half_points=24 if value is None else value)),
            "cf": lambda value: self._set(replace(self._state, ink=value or 0)),
            "cb": self._paper,
            "chcbpat": self._paper,
            "highlight": self._paper,
            "f": self._font,
            "uc": lambda value: self._set(replace(self._state, follows=max(0, min(value or 0, 10)))),
            "u": self._unicode,
            "plain": lambda _: self._set(
                replace(self._state, vanished=False, half_points=24, ink=0, paper=0, font=-1, deleted=False)
            ),
            "ansicpg": self._ansi_code_page,
            "fcharset": self._font_charset,
            "fromhtml": self._from_html,
            "htmlrtf": lambda value: self._set(replace(self._state, for_rtf_alone=value != 0)),
            "red": lambda value: self._channel(0, value),
            "green": lambda value: self._channel(1, value),
            "blue": lambda value: self._channel(2, value),
        }

    def read(self, data: bytes) -> None:
        at = tokens = 0
        while not self._writing.full and (token := TOKEN.match(data, at)):
            tokens += 1
            if tokens > MOST_TOKENS:
                self._writing.tell(f"RTF beyond {MOST_TOKENS} words not read")
                break
            at = token.end() + self._take_token(token)
            if token[5] and not self._around:
                break  # behind the last brace there is no text
        self._flush()

    def _take_token(self, token: re.Match[bytes]) -> int:
        """Take one token; return how many bytes behind it are a picture's."""
        word, number, pair, symbol, brace, text = token.groups()
        if word:
            value = int(number) if number else None
            if word == b"bin":
                return max(0, value or 0)
            self._take(word.decode(), value)
        elif text:
            self._take_text(text)
        elif pair:
            self._take_text(bytes.fromhex(pair.decode()))
        elif brace:
            self._take_brace(opens=brace == b"{")
        elif symbol:
            self._take_symbol(symbol)
        return 0

    def found(self) -> Found:
        if self._page is not None:
            return Found("".join(self._page), is_page=True)
        return Found(self._writing.text(), is_page=False)

    def _take(self, word: str, value: int | None) -> None:
        starred, self._starred = self._starred, False
        if word in self._words:
            self._flush()
            self._words[word](value)
        elif word in rtf_words.PARAGRAPHS:
            self._end_paragraph()
        elif word in rtf_words.SIGNS:
            self._emit(rtf_words.SIGNS[word])
        elif word in rtf_words.CODE_PAGES:
            self._code_page = rtf_words.CODE_PAGES[word]
        elif word in {"fonttbl", "colortbl"} or word in rtf_words.LEFT_OUT or (starred and word not in rtf_words.SHOWN):
            self._enter(word, left_out=True)
        elif word in rtf_words.RESUMES:
            self._enter(word, left_out=False)
        elif word in rtf_words.SHOWN:
            self._enter(word, left_out=self._state.left_out)

    def _enter(self, word: str, *, left_out: bool) -> None:
        self._flush()
        self._set(replace(self._state, destination=word, left_out=left_out))

    def _take_text(self, text: bytes) -> None:
        self._starred = False
        if self._state.destination == "colortbl":
            self._take_colours(text)
            return
        if self._skip:
            skipped = min(self._skip, len(text))
            self._skip -= skipped
            text = text[skipped:]
        if not self._state.left_out:
            self._pending += text

    def _take_symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._starred = True
        elif symbol in b"\r\n":
            self._end_paragraph()
        elif self._skip:
            self._skip -= 1
        elif symbol in rtf_words.SYMBOLS:
            self._emit(rtf_words.SYMBOLS[symbol])

    def _take_brace(self, *, opens: bool) -> None:
        self._flush()
        self._skip = 0
        self._starred = False
        if opens:
            if len(self._around) >= DEEPEST:
                raise UnreadableError(f"nested more than {DEEPEST} deep, the rest not read")
            self._around.append(self._state)
        elif self._around:
            if self._state.destination in {"footnote", "annotation", "shptxt"}:
                self._writing.end()
            self._state = self._around.pop()

    def _end_paragraph(self) -> None:
        self._flush()
        if self._state.left_out or self._state.for_rtf_alone:
            return
        if self._page is not None:
            self._page.append("\n")
        else:
            self._writing.end()

    def _unicode(self, value: int | None) -> None:
        self._skip = self._state.follows
        if value is None or value not in SECOND_HALVES:
            return
        char = chr(value % 0x10000)
        if "\ud800" <= char <= "\udbff":
            self._half = char
        elif "\udc00" <= char <= "\udfff":
            self._emit((self._half + char).encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
            self._half = ""
        else:
            self._emit(char)

    def _emit(self, text: str) -> None:
        self._flush()
        state = self._state
        if state.left_out or state.deleted or state.for_rtf_alone:
            return
        if self._page is not None:
            self._page.append(text)
            self._writing.room -= len(text)
        else:
            self._writing.add(text, seen=self._is_seen())

    def _is_seen(self) -> bool:
        state = self._state
        if state.vanished or state.half_points <= TINY:
            return False
        ink = self._colour_of(state.ink)
        return ink is None or not colours.near(ink, self._colour_of(state.paper) or colours.WHITE)

    def _colour_of(self, number: int) -> colours.Colour | None:
        """A colour of the table; None for automatic ink or paper, whatever the table says of number 0."""
        return self._colours[number] if 0 < number < len(self._colours) else None

    def _flush(self) -> None:
        """Decode what has come so far, before anything changes how it is to be read."""
        if self._pending:
            data, self._pending = bytes(self._pending), bytearray()
            self._emit(data.decode(self._fonts.get(self._state.font, self._code_page), "replace").replace("\0", ""))

    def _set(self, state: _State) -> None:
        self._state = state

    def _paper(self, value: int | None) -> None:
        self._set(replace(self._state, paper=value or 0))

    def _font(self, value: int | None) -> None:
        self._set(replace(self._state, font=-1 if value is None else value))

    def _font_charset(self, value: int | None) -> None:
        if self._state.left_out and value in rtf_words.CHARSETS:
            self._fonts[self._state.font] = rtf_words.CHARSETS[value]

    def _ansi_code_page(self, value: int | None) -> None:
        self._code_page = charset.codec_of(f"cp{value}") or ("utf_8" if value == 65001 else "cp1252")  # noqa: PLR2004  Windows' number of UTF-8

    def _from_html(self, value: int | None) -> None:
        if self._page is None and value != 0:
            self._page = []

    def _channel(self, channel: int, value: int | None) -> None:
        self._colour[channel] = (value or 0) & 255
        self._has_colour = True

    def _take_colours(self, text: bytes) -> None:
        for _ in range(text.count(b";")):
            red, green, blue = self._colour
            self._colours.append((red, green, blue) if self._has_colour else None)
            self._colour, self._has_colour = [0, 0, 0], False
