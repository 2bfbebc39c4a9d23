"""A leaf to the text that its reader sees, or to the reason why it was not read."""

from dataclasses import dataclass
from typing import Literal

from mailguard.message import charset, flowed, html_text, invitation, sight, transfer
from mailguard.message.files import kinds, opening
from mailguard.message.html_hints import Hint
from mailguard.message.limits import Limits
from mailguard.message.tree import Leaf

Form = Literal["plain", "html", "calendar", "file", "none"]

HTML = frozenset(
    ("text/html", "application/xhtml+xml", "text/x-amp-html", "text/watch-html", "text/enriched", "text/richtext")
)
# What is told of leaves that are not read; `application/` is understood.
KINDS = {
    "pdf": "PDF",
    "x-pdf": "PDF",
    "rtf": "RTF",
    "msword": "DOC",
    "vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
    "vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
    "vnd.openxmlformats-officedocument.presentationml.presentation": "PPTX",
    "vnd.oasis.opendocument.text": "ODT",
    "vnd.ms-excel": "XLS",
    "vnd.ms-powerpoint": "PPT",
    "ms-tnef": "TNEF",
    "vnd.ms-tnef": "TNEF",
    "zip": "ZIP",
    "x-zip-compressed": "ZIP",
}
MAIN_KINDS = {"image": "image", "audio": "sound", "video": "film", "model": "model", "font": "font"}
# Nobody's words: signatures of machines, reports for machines, PGP's version line.
WORDLESS = frozenset(
    (
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-encrypted",
        "application/pgp-keys",
        "application/applefile",
        "message/delivery-status",
        "message/disposition-notification",
        "message/feedback-report",
        "multipart/mixed",  # too deep, and told as that
    )
)
SMIME = frozenset(("application/pkcs7-mime", "application/x-pkcs7-mime"))
PGP_MESSAGE = "-----BEGIN PGP MESSAGE-----"
META_CHARSET = b"charset="
LOOK_FOR_META = 2_048  # bytes; WHATWG's prescan looks at 1,024
WORST_EXPANSION = 12  # bytes as transmitted for one character: four of UTF-8, each quoted-printable


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of one leaf, line ends LF; `notes` are reasons why it is not all that was sent.

    `hidden` is how many characters its reader cannot see.
    """

    text: str
    hints: tuple[Hint, ...] = ()
    notes: tuple[str, ...] = ()
    hidden: int = 0


def form_of(leaf: Leaf) -> Form:
    """Return how the leaf is to be read; a text that came encrypted is not."""
    media_type = leaf.media_type
    if leaf.encrypted:
        return "none"
    kind = kinds.kind_of(leaf)
    if kind:
        return "html" if kind == "HTML" else "file"
    if media_type in HTML:
        return "html"
    if media_type == "text/calendar":
        return "calendar"
    return "plain" if media_type.startswith("text/") and media_type != "text/rtf" else "none"


def reason(leaf: Leaf) -> str:
    """Return why a leaf of no readable form is not read; empty where there is nothing to be read."""
    media_type = leaf.media_type
    if leaf.encrypted or (media_type in SMIME and "signed" not in leaf.parameters.get("smime-type", "")):
        return "encrypted"
    if media_type in SMIME:
        return "signed in a form that hides its text, not read"
    if media_type in WORDLESS or (leaf.illustrates and media_type.startswith(("image/", "font/"))):
        return ""
    main, _, subtype = media_type.partition("/")
    kind = MAIN_KINDS.get(main) or KINDS.get(subtype.removeprefix("application/")) or _by_name(leaf.name)
    return f"{kind} not read"


def read(leaf: Leaf, form: Form, room: int, limits: Limits) -> Reading:
    """Return the text of a leaf, at most `room` characters."""
    if form == "file":
        found = _of_file(leaf, room, limits)
    else:
        source, notes = decoded(leaf, form, room)
        found = _as_seen(leaf, form, source, limits, notes)
    text, hints, notes = sight.turned(found.text), found.hints, list(found.notes)
    if PGP_MESSAGE in text:
        notes.append("encrypted")
    if len(text) > room:
        text = text[:room]
        hints = tuple(Hint(hint.kind, hint.start, min(hint.end, room)) for hint in hints if hint.start < room)
        notes.append(f"text beyond {limits.text_chars} characters not read")
    if found.hidden:
        notes.append(f"{found.hidden} {'character' if found.hidden == 1 else 'characters'} hidden from the reader")
    return Reading(text, hints, tuple(notes), found.hidden)


def _of_file(leaf: Leaf, room: int, limits: Limits) -> Reading:
    """Return the text of a file, or why there is none."""
    kind = kinds.kind_of(leaf)
    if kind == "TNEF":  # what it wraps up are leaves of their own
        return Reading("", notes=() if limits.open_files else (f"{kind} not read in time",))
    if not limits.open_files:
        return Reading("", notes=(f"{kind} not read in time",))
    document = opening.read(kind, transfer.decode(leaf.raw, leaf.encoding), room, limits)
    if document is None:
        return Reading("", notes=(reason(leaf),))
    return Reading(_line_ends(document.text), document.hints, document.notes, document.hidden)


def decoded(leaf: Leaf, form: Form, room: int) -> tuple[str, list[str]]:
    """Return what was sent as text, line ends LF, and notes on what stood in the way; enough of it for `room`."""
    notes: list[str] = []
    raw = leaf.raw
    if len(raw) > (room + 1) * WORST_EXPANSION:
        raw = raw[: (room + 1) * WORST_EXPANSION]
    if not transfer.known(leaf.encoding):
        notes.append("unknown transfer encoding, read as it stands")
    data = transfer.decode(raw, leaf.encoding)
    label = leaf.parameters.get("charset", "")
    if form == "html" and not label:
        label = _meta_charset(data)
    text, read_as = charset.decode(data, label)
    if read_as:
        notes.append(f"unknown charset {charset.printable(label)}, read as {read_as}")
    return _line_ends(text), notes


def _as_seen(leaf: Leaf, form: Form, text: str, limits: Limits, notes: list[str]) -> Reading:
    """Return the text as a client shows it, and the hints of its HTML."""
    hints: tuple[Hint, ...] = ()
    hidden = 0
    if form == "html":
        page = html_text.read(text, limits.html_nodes)
        text, hints, hidden = page.text, page.hints, page.hidden
        if not page.complete:
            notes.append(f"HTML beyond {limits.html_nodes} tags not read")
    elif form == "calendar":
        text = invitation.words(text)
    elif leaf.parameters.get("format", "").lower() == "flowed":
        text = flowed.joined(text, delete_space=leaf.parameters.get("delsp", "").lower() == "yes")
    return Reading(text, hints, tuple(notes), hidden)


def _line_ends(text: str) -> str:
    """Return the text with LF for every line end, without what no client shows: NUL and a byte order mark."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        text = text.replace("\0", "")
    return text.removeprefix("\ufeff")


def _meta_charset(data: bytes) -> str:
    head = data[:LOOK_FOR_META].lower()
    _, found, rest = head.partition(META_CHARSET)
    if not found:
        return ""
    label = rest.lstrip(b" \"'")[:40].decode("latin-1")
    end = next((index for index, char in enumerate(label) if char in " \"'/>;"), len(label))
    return label[:end]


def _by_name(name: str) -> str:
    """Return the kind of an attachment by the end of its name, which is ours to print; never the name."""
    extension = name.rpartition(".")[2].upper()
    return extension if extension in KNOWN_EXTENSIONS else "attachment of an unknown kind"


KNOWN_EXTENSIONS = frozenset((*KINDS.values(), "MSG", "ODS", "ODP", "PAGES", "7Z", "RAR", "EPUB"))
