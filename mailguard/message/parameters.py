"""Content-Type and Content-Disposition: the value and its parameters (RFC 2045 5.1, RFC 2231)."""

import regex as re  # possessive groups are broken in the standard library before 3.11.5

from mailguard.message import charset, words

VALUE = re.compile(r"\s*([^\s;/]+)(?:\s*/\s*([^\s;,()]+))?")
# An unclosed quote runs to the end; what stands behind an unquoted value in brackets is a comment.
PARAMETER = re.compile(r";\s*([^\s=;]{1,200}+)\s*=\s*(?:\"((?:[^\"\\]|\\.)*+)\"?|([^;]*))", re.DOTALL)
SECTION = re.compile(r"(.+?)(?:\*(\d{1,4}))?(\*)?")
QUOTED_PAIR = re.compile(r"\\(.)", re.DOTALL)
PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
MOST = 2_000  # parameters of one field

Parameters = dict[str, str]
NONE: Parameters = {}


def read(value: str) -> tuple[str, Parameters]:
    """Return the value in lower case (`text/plain`, `attachment`) and the parameters, decoded; both may be empty."""
    head = VALUE.match(value)
    if head is None:
        return "", {}
    kind = f"{head[1]}/{head[2]}" if head[2] else head[1]
    if ";" not in value:
        return kind.lower(), {}
    plain: Parameters = {}
    sections: dict[str, list[tuple[int, bool, str]]] = {}
    for count, found in enumerate(PARAMETER.finditer(value, head.end())):
        if count == MOST:
            break
        name = found[1].lower()
        text = _unquoted(found[2], found[3])
        if "*" in name:
            _file_section(sections, name, text)
        else:
            plain.setdefault(name, text)
    for name, pieces in sections.items():
        plain[name] = _joined(pieces)
    return kind.lower(), plain


def filename(disposition: Parameters, media: Parameters) -> str:
    """Return the name of an attachment as a client shows it: without a path, on one line; empty where it has none."""
    name = disposition.get("filename") or media.get("name") or ""
    name = " ".join(words.decoded(name).split())
    return name.replace("\\", "/").rpartition("/")[2][:255] or name[:255]


def _unquoted(quoted: str | None, bare: str) -> str:
    if quoted is not None:
        return QUOTED_PAIR.sub(r"\1", quoted) if "\\" in quoted else quoted
    return bare.partition(" (")[0].strip().rstrip('"')


def _file_section(sections: dict[str, list[tuple[int, bool, str]]], name: str, text: str) -> None:
    """Note one piece of a parameter that comes in pieces or percent-encoded (RFC 2231 3 and 4)."""
    parsed = SECTION.fullmatch(name)
    if parsed is not None:
        sections.setdefault(parsed[1], []).append((int(parsed[2] or 0), parsed[3] is not None, text))


def _joined(pieces: list[tuple[int, bool, str]]) -> str:
    """Return the value of the pieces in the order of their numbers, whatever order they came in."""
    label = ""
    data = bytearray()
    for index, (_, encoded, text) in enumerate(sorted(pieces, key=lambda piece: piece[0])):
        body = text
        if encoded and index == 0 and text.count("'") > 1:
            label, _, body = text.split("'", 2)
        raw = body.encode("utf-8", "replace")
        data += PERCENT.sub(lambda found: bytes([int(found[1], 16)]), raw) if encoded else raw
    return charset.decode(bytes(data), label)[0].replace("\0", "")
