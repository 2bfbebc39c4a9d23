"""What a file is: by its first bytes, else by its declared type and its name, as the programs that open it decide."""

from mailguard.message import transfer
from mailguard.message.tree import Leaf

LOOKED_AT = 2_048  # bytes as transmitted; readers of PDF seek its mark in the first 1,024
MAGIC = (
    (b"PK\x03\x04", "ZIP"),
    (b"{\\rt", "RTF"),  # the programs that open it ask for no more of `{\rtf1`
    (b"\x78\x9f\x3e\x22", "TNEF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLE"),
)
PDF_MARK = b"%PDF-"
PAGE_MARKS = (b"<!doctype html", b"<html")
DECLARED = {
    "application/pdf": "PDF",
    "application/x-pdf": "PDF",
    "application/rtf": "RTF",
    "text/rtf": "RTF",
    "application/x-rtf": "RTF",
    "application/ms-tnef": "TNEF",
    "application/vnd.ms-tnef": "TNEF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template": "DOCX",
    "application/vnd.ms-word.document.macroenabled.12": "DOCX",
    "application/vnd.oasis.opendocument.text": "ODT",
    "application/vnd.oasis.opendocument.text-template": "ODT",
}
BY_NAME = {
    "pdf": "PDF",
    "rtf": "RTF",
    "docx": "DOCX",
    "docm": "DOCX",
    "dotx": "DOCX",
    "odt": "ODT",
    "ott": "ODT",
}
PACKED = frozenset(("DOCX", "ODT"))
# Names whose programs look at the bytes, too.
FURTHER_NAMES = frozenset(("doc", "dat", "dot"))


def kind_of(leaf: Leaf) -> str:
    """Return the kind of a leaf to be opened as a file, `HTML` for a page under another name; empty for none."""
    media_type = leaf.media_type
    if media_type.startswith("text/") and not leaf.name and media_type not in DECLARED:
        return ""
    if leaf.encrypted or media_type.startswith(("multipart/", "message/")):
        return ""
    extension = leaf.name.rpartition(".")[2].lower() if "." in leaf.name else ""
    named = BY_NAME.get(extension, "")
    if media_type.startswith("text/") and media_type not in DECLARED and not named and extension not in FURTHER_NAMES:
        return ""
    head = transfer.decode(leaf.data[leaf.start : min(leaf.end, leaf.start + LOOKED_AT)], leaf.encoding)
    magic = by_magic(head, documents=media_type.startswith("text/") or not named)
    told = DECLARED.get(media_type) or named
    return told if magic == "ZIP" and told in PACKED else magic or told


def by_magic(head: bytes, *, documents: bool = True) -> str:
    """Return the kind that the first bytes of a file show; empty where they show none.

    `documents` also takes a page for one that came as a document, as word processors write them.
    """
    for magic, kind in MAGIC:
        if head.startswith(magic):
            return kind
    if PDF_MARK in head[:1024]:
        return "PDF"
    if documents and head[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(PAGE_MARKS):
        return "HTML"
    return ""
