"""winmail.dat ([MS-OXTNEF]): the letter and the files that Outlook wraps up for Outlook."""

import struct
from dataclasses import dataclass, field

from mailguard.message import charset
from mailguard.message.files import lzfu, mapi
from mailguard.message.files.mapi import Properties
from mailguard.message.files.writing import UnreadableError

HEAD = struct.Struct("<IH")
ATTRIBUTE = struct.Struct("<BII")
SIGNATURE = 0x223E9F78
CHECKSUM = 2  # bytes behind each attribute; the programs that read it do not insist on it
SUBJECT, BODY, MESSAGE, CODE_PAGE = 0x00018004, 0x0002800C, 0x00069003, 0x00069007
BEGINS_FILE, FILE_DATA, FILE_TITLE, FILE = 0x00069002, 0x0006800F, 0x00018010, 0x00069005
MOST_FILES = 500
OBJECT_ID = 16  # bytes before an object: which interface it is of
DEFAULT_CODE_PAGE = "cp1252"


@dataclass(slots=True)
class Enclosure:
    """A file: `message` is a message of its own, wrapped up in the same way."""

    name: str = ""
    media_type: str = ""
    data: bytes = b""
    message: bool = False


@dataclass(slots=True)
class Wrapped:
    """What was wrapped up; `body` in the richest form that is there, by `media_type`, with its charset."""

    subject: str = ""
    body: bytes = b""
    media_type: str = ""
    charset: str = ""
    enclosures: list[Enclosure] = field(default_factory=list)
    damaged: bool = False


def read(data: bytes, most: int) -> Wrapped:
    """Return what is wrapped up in `data`; its body unpacks to at most `most` bytes. Raises UnreadableError."""
    if len(data) < HEAD.size or HEAD.unpack_from(data)[0] != SIGNATURE:
        raise UnreadableError("damaged")
    reader = _Reader()
    reader.read(data)
    return reader.wrapped(most)


class _Reader:
    def __init__(self) -> None:
        self._properties: Properties = {}
        self._plain = b""
        self._subject = b""
        self._code_page = DEFAULT_CODE_PAGE
        self._found = Wrapped()

    def read(self, data: bytes) -> None:
        at = HEAD.size
        while at + ATTRIBUTE.size <= len(data):
            _, kind, size = ATTRIBUTE.unpack_from(data, at)
            at += ATTRIBUTE.size
            if at + size > len(data):
                self._found.damaged = True
            self._take(kind, data[at : at + size])
            at += size + CHECKSUM

    def _take(self, kind: int, value: bytes) -> None:
        enclosures = self._found.enclosures
        if kind == CODE_PAGE and len(value) >= 4:  # noqa: PLR2004  the first of its two numbers
            self._code_page = charset.codec_of(f"cp{struct.unpack_from('<I', value)[0]}") or DEFAULT_CODE_PAGE
        elif kind == SUBJECT:
            self._subject = value
        elif kind == BODY:
            self._plain = value
        elif kind == MESSAGE:
            self._properties = mapi.read(value)
        elif kind == BEGINS_FILE:
            if len(enclosures) >= MOST_FILES:
                self._found.damaged = True
            else:
                enclosures.append(Enclosure())
        elif kind in {FILE_DATA, FILE_TITLE, FILE}:
            if not enclosures:
                enclosures.append(Enclosure())
            self._take_of_file(enclosures[-1], kind, value)

    def _take_of_file(self, enclosure: Enclosure, kind: int, value: bytes) -> None:
        if kind == FILE_DATA:
            enclosure.data = enclosure.data or value
        elif kind == FILE_TITLE:
            enclosure.name = enclosure.name or value.decode(self._code_page, "replace").rstrip("\0")
        else:
            properties = mapi.read(value)
            enclosure.name = (
                mapi.text_of(properties, mapi.LONG_NAME, self._code_page)
                or mapi.text_of(properties, mapi.NAME, self._code_page)
                or enclosure.name
            )
            enclosure.media_type = mapi.text_of(properties, mapi.MIME_TYPE, self._code_page).lower()
            whole = properties.get(mapi.ATTACHED)
            if whole and whole[0] == mapi.OBJECT:
                enclosure.data = whole[1][OBJECT_ID:]
                enclosure.message = enclosure.data[:4] == struct.pack("<I", SIGNATURE)
            elif whole:
                enclosure.data = enclosure.data or whole[1]

    def wrapped(self, most: int) -> Wrapped:
        found = self._found
        properties = self._properties
        found.subject = mapi.text_of(properties, mapi.SUBJECT, self._code_page) or self._subject.decode(
            self._code_page, "replace"
        ).rstrip("\0")
        self._choose_body(found, most)
        return found

    def _choose_body(self, found: Wrapped, most: int) -> None:
        """Take the richest form, as Outlook does."""
        properties = self._properties
        if mapi.HTML in properties:
            kind, value = properties[mapi.HTML]
            pages = {mapi.UNICODE: "utf-16-le"}
            number = properties.get(mapi.CODE_PAGE, (0, b""))[1]
            named = f"cp{struct.unpack_from('<I', number)[0]}" if len(number) >= 4 else ""  # noqa: PLR2004  one number
            found.body, found.media_type = value, "text/html"
            found.charset = pages.get(kind) or ("utf-8" if named == "cp65001" else named)
        elif mapi.RTF in properties:
            try:
                found.body, found.media_type = lzfu.unpacked(properties[mapi.RTF][1], most), "application/rtf"
            except UnreadableError:
                found.damaged = True
        if not found.body:
            text = mapi.text_of(properties, mapi.BODY, self._code_page) or self._plain.decode(
                self._code_page, "replace"
            ).rstrip("\0")
            found.body, found.media_type, found.charset = text.encode("utf-8", "replace"), "text/plain", "utf-8"
