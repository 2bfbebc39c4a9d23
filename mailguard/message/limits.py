"""How much of a message is read: bounds that keep the cost of hostile mail linear and small."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds of one reading; what lies beyond is told in `MessageFacts.unread`, never dropped in silence."""

    depth: int = 20  # nested multiparts and messages; real mail stays below eight
    parts: int = 500  # leaves of the MIME tree
    header_bytes: int = 256 * 1024  # of one header block; Exchange refuses more, too
    addresses: int = 5_000  # over all address fields
    text_chars: int = 1_000_000  # over all parts: some 300 printed pages
    html_nodes: int = 100_000  # of one HTML part
    file_bytes: int = 20_000_000  # of one file that is opened; gateways seldom take more than 35 MB in all
    unpacked_bytes: int = 20_000_000  # that one file may unpack to; a book of 500 pages takes 8 MB of XML
    pages: int = 50  # of one PDF; a page takes some 25 ms
    open_files: bool = True  # whether files (PDF, DOCX, ...) are read: without, reading is bounded by construction


DEFAULT = Limits()
