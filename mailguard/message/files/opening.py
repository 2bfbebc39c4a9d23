"""The one door of this package: the bytes of a file and its kind to its text."""

from dataclasses import dataclass

from mailguard.message import html_text
from mailguard.message.files import docx, odt, pdf, rtf
from mailguard.message.files.archive import Archive
from mailguard.message.files.writing import UnreadableError, Writing
from mailguard.message.html_hints import Hint
from mailguard.message.limits import Limits

# Of a Word file that is locked with a password, which OLE wraps up ([MS-OFFCRYPTO] 1.3.2); UTF-16.
LOCKED = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What was read of a file; `hidden` characters of it are not seen, `notes` say what was not read."""

    text: str = ""
    hidden: int = 0
    hints: tuple[Hint, ...] = ()
    notes: tuple[str, ...] = ()


def read(kind: str, data: bytes, room: int, limits: Limits) -> Document | None:
    """Return what a file says, at most `room` characters and one, for any bytes; None for a kind that is not read."""
    if kind == "OLE":
        return Document(notes=("encrypted",)) if LOCKED in data else None
    if len(data) > limits.file_bytes:
        return Document(notes=(f"{kind} of more than {limits.file_bytes} bytes not read",))
    writing = Writing(room)
    hints: tuple[Hint, ...] = ()
    text: str | None = None
    try:
        page = _read(kind, data, writing, limits)
    except UnreadableError as fault:
        reason = str(fault)
        if not reason:
            return None
        writing.tell(_told(kind, reason, partly=bool(writing.text())))
    else:
        if page is not None:
            text, hints = page.text, page.hints
            writing.hidden += page.hidden
    found = writing.text() if text is None else text
    return Document(text=found, hidden=writing.hidden, hints=hints, notes=tuple(writing.notes))


def _read(kind: str, data: bytes, writing: Writing, limits: Limits) -> html_text.Page | None:
    """Write down what the file says, or return the page that it wraps. Raises UnreadableError."""
    if kind in {"ZIP", "DOCX", "ODT"}:
        archive = Archive(data, limits.unpacked_bytes)
        if docx.MAIN in archive.names:
            docx.read(archive, writing)
        elif odt.is_one(archive):
            odt.read(archive, writing)
        else:
            raise UnreadableError("" if kind == "ZIP" else "damaged")
    elif kind == "RTF":
        found = rtf.read(data, writing)
        if found.is_page:
            return html_text.read(found.text.replace("\r", ""), limits.html_nodes)
    elif kind == "PDF":
        pdf.read(data, writing, limits)
    return None


def _told(kind: str, reason: str, *, partly: bool) -> str:
    if reason == "damaged":
        return f"{kind} damaged, {'read in part' if partly else 'not read'}"
    return reason if reason == "encrypted" else f"{kind} {reason}"
