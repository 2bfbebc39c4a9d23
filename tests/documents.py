"""Files as word processors and Outlook write them, made small: the same paragraphs in each form."""

import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable
from io import BytesIO
from xml.sax.saxutils import escape

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OPEN_DOCUMENT = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
)
LINE = 90  # characters of a line of a PDF


def packed(entries: dict[str, str | bytes]) -> bytes:
    """A ZIP archive of these entries."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 10, 1, 9, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def docx(*paragraphs: str, body: str = "", further: dict[str, str | bytes] | None = None) -> bytes:
    """A Word file; `body` is WordprocessingML behind the paragraphs, `further` more entries below word/."""
    runs = "".join(f"<w:p><w:r><w:t>{escape(paragraph)}</w:t></w:r></w:p>" for paragraph in paragraphs)
    entries: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<?xml version='1.0'?><w:document {WORD}><w:body>{runs}{body}</w:body></w:document>",
    }
    return packed(entries | {f"word/{name}": content for name, content in (further or {}).items()})


def run(text: str, properties: str = "") -> str:
    """A run of a Word file with these properties."""
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{escape(text)}</w:t></w:r>"


def odt(*paragraphs: str, body: str = "", styles: str = "", pages: str = "", manifest: str = "") -> bytes:
    """An OpenDocument text; `styles` are automatic styles, `pages` the content of a master page."""
    texts = "".join(f"<text:p>{escape(paragraph)}</text:p>" for paragraph in paragraphs)
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": f"<manifest>{manifest}</manifest>",
            "styles.xml": f"<office:document-styles {OPEN_DOCUMENT}>{pages}</office:document-styles>",
            "content.xml": (
                f"<office:document-content {OPEN_DOCUMENT}><office:automatic-styles>{styles}</office:automatic-styles>"
                f"<office:body><office:text>{texts}{body}</office:text></office:body></office:document-content>"
            ),
        }
    )


def rtf(*paragraphs: str, head: str = "", body: str = "") -> bytes:
    """An RTF file as WordPad writes it; `body` is RTF behind the paragraphs."""
    texts = "".join(f"{rtf_text(paragraph)}\\par\r\n" for paragraph in paragraphs)
    fonts = r"{\fonttbl{\f0\fnil\fcharset0 Calibri;}{\f1\fnil\fcharset204 Arial;}}"
    return f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{fonts}{head}\\pard\\f0\\fs22 {texts}{body}}}".encode("latin-1")


def rtf_text(text: str) -> str:
    """A text as RTF writes it."""
    plain = text.replace("\\", r"\\").replace("{", r"\{").replace("}", r"\}")
    return "".join(char if char.isascii() else f"\\u{_signed(ord(char))}?" for char in plain)


def _signed(number: int) -> int:
    return number - 0x10000 if number > 0x7FFF else number


def pdf(
    *paragraphs: str,
    pages: int = 1,
    objects: tuple[bytes, ...] = (),
    trailer: bytes = b"",
    encoding: bytes = b"/WinAnsiEncoding",
) -> bytes:
    """A PDF whose every page bears the paragraphs, their lines broken as on paper."""
    lines = [line for paragraph in paragraphs for line in (*_broken(paragraph), "")]
    shown = b"\n".join(b"(" + _pdf_text(line) + b") '" for line in lines)
    content = zlib.compress(b"BT /F1 11 Tf 14 TL 60 780 Td\n" + shown + b"\nET")
    kids = b" ".join(b"%d 0 R" % (number + 5) for number in range(pages))
    resources = b"/Resources << /Font << /F1 3 0 R >> >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R %s >>" % resources
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count %d /Kids [%s] >>" % (pages, kids),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding %s >>" % encoding,
        b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        *[page] * pages,
        *objects,
    ]
    return _pdf_file(bodies, trailer)


def _pdf_file(bodies: Iterable[bytes], trailer: bytes) -> bytes:
    out = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(places) + 1
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    return out + b"trailer\n<< /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)


def _broken(paragraph: str) -> list[str]:
    lines = [""]
    for word in paragraph.split():
        if len(lines[-1]) + len(word) > LINE:
            lines.append("")
        lines[-1] += f"{word} "
    return [line.rstrip() for line in lines]


def _pdf_text(line: str) -> bytes:
    plain = line.encode("cp1252")
    return plain.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def html(*paragraphs: str) -> bytes:
    """A page."""
    return "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in paragraphs).encode()


def txt(*paragraphs: str) -> bytes:
    """Plain text."""
    return "\r\n\r\n".join(paragraphs).encode()


FORMS: dict[str, Callable[..., bytes]] = {
    "docx": docx, "odt": odt, "rtf": rtf, "pdf": pdf, "html": html, "txt": txt,
}  # fmt: skip


def attribute(level: int, number: int, data: bytes) -> bytes:
    """One attribute of TNEF: of the message (1) or of a file (2)."""
    return struct.pack("<BII", level, number, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def properties(*values: tuple[int, int, bytes]) -> bytes:
    """Properties of MAPI as TNEF writes them: id, type, value."""
    out = struct.pack("<I", len(values))
    for number, kind, value in values:
        out += struct.pack("<HH", kind, number)
        if kind in {0x0D, 0x1E, 0x1F, 0x102}:
            out += struct.pack("<II", 1, len(value))
        out += value + bytes(-len(value) % 4)
    return out


def compressed(source: bytes) -> bytes:
    """RTF packed as Exchange does, without a single reference to what came before."""
    tokens = [source[at : at + 8] for at in range(0, len(source), 8)]
    body = b"".join(b"\0" + token for token in tokens)
    return struct.pack("<II4sI", len(body) + 12, len(source), b"LZFu", 0) + body


def tnef(*attributes: bytes) -> bytes:
    """A winmail.dat."""
    return struct.pack("<IH", 0x223E9F78, 1) + b"".join(attributes)


def enclosed(name: str, data: bytes) -> bytes:
    """A file in a winmail.dat."""
    title = name.encode("cp1252") + b"\0"
    return attribute(2, 0x00069002, bytes(14)) + attribute(2, 0x00018010, title) + attribute(2, 0x0006800F, data)
