"""Bytes to the tree of a message: which leaves it has, where they lie, how each wants to be shown (RFC 2045, 2046).

Nothing is decoded here except a carried message that was itself encoded. The tree is walked with a list of what is
still to be looked at, never by recursion; each level seeks its own boundary within its own bounds, so the cost is the
size times the depth, which is bounded.
"""

import re
from dataclasses import dataclass

from mailguard.message import boundaries, headers, parameters, transfer
from mailguard.message.limits import Limits
from mailguard.message.tree import Carried, Leaf, Letter, Tree

LETTERS = frozenset(("message/rfc822", "message/global", "message/news"))
OPAQUE = frozenset(("application/octet-stream", "application/x-download", "application/force-download"))
# Names by which clients open what was sent as mere bytes.
EXTENSIONS = {
    "txt": "text/plain",
    "csv": "text/csv",
    "htm": "text/html",
    "html": "text/html",
    "ics": "text/calendar",
    "eml": "message/rfc822",
    "pdf": "application/pdf",
    "rtf": "application/rtf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
}
ENCODING = re.compile(r"[a-z0-9-]+")
# RFC 2045 5.2: what names no type, or one that cannot be, is plain text.
NO_TYPE = "text/plain"


@dataclass(slots=True)
class _Entity:
    """Something still to be looked at: a part of `letter`, or a message of its own, where `letter` is None."""

    data: bytes
    start: int
    end: int
    letter: Letter | None
    depth: int = 0
    carried_by: Leaf | None = None
    in_digest: bool = False
    choice: tuple[int, int] = (0, 0)
    illustrates: bool = False
    encrypted: bool = False


def split(data: bytes, limits: Limits) -> Tree:
    """Return the tree of a message whose lines end in LF or CRLF."""
    splitter = _Splitter(limits)
    splitter.look_at_all(_Entity(data, 0, len(data), None))
    return splitter.tree


class _Splitter:
    def __init__(self, limits: Limits) -> None:
        self.tree = Tree(Letter({}))
        self._limits = limits
        self._choices = 0
        self._pending: list[_Entity] = []

    def look_at_all(self, message: _Entity) -> None:
        looked_at = 0
        self._pending.append(message)
        while self._pending:
            # Containers are counted, too, or empty ones would cost without end.
            if len(self.tree.leaves) >= self._limits.parts or looked_at >= self._limits.parts * 2:
                self._tell_of_further_parts()
                break
            looked_at += 1
            self._look_at(self._pending.pop())

    def _look_at(self, entity: _Entity) -> None:
        limit = self._limits.header_bytes
        fields, body, whole = headers.split(entity.data, entity.start, entity.end, limit)
        letter = entity.letter or self._begin_letter(entity, fields)
        leaf = self._leaf(entity, letter, fields, body)
        if not whole:
            self.tree.unread.append(f"part {leaf.number}: header beyond {limit} bytes not read")
        if leaf.media_type.startswith("multipart/"):
            self._open_multipart(entity, leaf)
        elif leaf.media_type in LETTERS and not entity.encrypted:
            self._open_letter(entity, leaf)
        else:
            self.tree.leaves.append(leaf)

    def _begin_letter(self, entity: _Entity, fields: headers.Fields) -> Letter:
        carrier = entity.carried_by
        if carrier is None:
            self.tree.letter = Letter(fields)
            return self.tree.letter
        letter = Letter(fields, carrier.letter)
        number = len(self.tree.leaves) + 1
        size = carrier.end - carrier.start
        self.tree.carried.append(Carried(letter, number, carrier.name, carrier.attached, carrier.media_type, size))
        return letter

    def _leaf(self, entity: _Entity, letter: Letter, fields: headers.Fields, body: int) -> Leaf:
        media_type, media = ("message/rfc822" if entity.in_digest else NO_TYPE), parameters.NONE
        if b"content-type" in fields:
            media_type, media = parameters.read(headers.first(fields, b"content-type"))
        disposition, placing = "", parameters.NONE
        if b"content-disposition" in fields:
            disposition, placing = parameters.read(headers.first(fields, b"content-disposition"))
        name = parameters.filename(placing, media) if placing or media else ""
        return Leaf(
            len(self.tree.leaves) + 1,
            letter,
            meant(media_type, name),
            media,
            disposition,
            name,
            _encoding(fields),
            entity.data,
            body,
            entity.end,
            entity.choice,
            entity.illustrates,
            entity.encrypted,
        )

    def _open_multipart(self, entity: _Entity, leaf: Leaf) -> None:
        """Put the parts before all that is still to be looked at; without parts it is a text like any other."""
        if self._too_deep(entity, leaf):
            return
        boundary = leaf.parameters.get("boundary", "").rstrip().encode("utf-8", "replace")
        bounds = (leaf.data, leaf.start, leaf.end)
        most = self._limits.parts + 1
        found = boundaries.parts(*bounds, boundary, most)
        found = found or boundaries.parts(*bounds, boundaries.likely(*bounds), most)
        if not found:
            leaf.media_type = NO_TYPE
            if leaf.raw.strip():
                self.tree.leaves.append(leaf)
            return
        if len(found) == most:
            found.pop()
            self._tell_of_further_parts()
        subtype = leaf.media_type.removeprefix("multipart/")
        if subtype == "alternative" and not entity.choice[0]:
            self._choices += 1
        children = [self._child(entity, leaf, subtype, index, part) for index, part in enumerate(found, 1)]
        self._pending += reversed(children)

    def _child(self, entity: _Entity, leaf: Leaf, subtype: str, index: int, part: tuple[int, int]) -> _Entity:
        chooses = subtype == "alternative" and not entity.choice[0]
        return _Entity(
            leaf.data,
            *part,
            leaf.letter,
            depth=entity.depth + 1,
            in_digest=subtype == "digest",
            choice=(self._choices, index) if chooses else entity.choice,
            illustrates=entity.illustrates or (subtype == "related" and index > 1),
            encrypted=entity.encrypted or (subtype == "encrypted" and index > 1),
        )

    def _open_letter(self, entity: _Entity, leaf: Leaf) -> None:
        """Put a message that came as a part before all that is still to be looked at."""
        if self._too_deep(entity, leaf):
            return
        data, start, end = leaf.data, leaf.start, leaf.end
        if leaf.encoding in {"base64", "quoted-printable"}:  # RFC 2046 5.2.1 forbids it, Exchange does it
            data = transfer.decode(leaf.raw, leaf.encoding)
            start, end = 0, len(data)
        self._pending.append(_Entity(data, start, end, None, depth=entity.depth + 1, carried_by=leaf))

    def _tell_of_further_parts(self) -> None:
        line = f"parts beyond the first {self._limits.parts}: not read"
        if line not in self.tree.unread:
            self.tree.unread.append(line)

    def _too_deep(self, entity: _Entity, leaf: Leaf) -> bool:
        if entity.depth < self._limits.depth:
            return False
        self.tree.unread.append(f"part {leaf.number}: nested more than {self._limits.depth} deep, not read")
        leaf.encrypted = False
        leaf.media_type = "multipart/mixed"
        self.tree.leaves.append(leaf)
        return True


def meant(media_type: str, name: str) -> str:
    """Return the type as which clients treat it: by the name where it says nothing, text where it is none."""
    if media_type in OPAQUE and "." in name:
        return EXTENSIONS.get(name.rpartition(".")[2].lower(), media_type)
    if "/" in media_type:
        return media_type
    return "multipart/mixed" if media_type == "multipart" else NO_TYPE


def _encoding(fields: headers.Fields) -> str:
    if b"content-transfer-encoding" not in fields:
        return ""
    found = ENCODING.search(headers.first(fields, b"content-transfer-encoding").lower())
    return found[0] if found else ""
