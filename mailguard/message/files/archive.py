"""A ZIP archive in memory, of which no more is unpacked than its budget allows."""

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from mailguard.message.files.writing import UnreadableError

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

CHUNK = 65_536  # bytes
ENCRYPTED = 1  # bit of the flags of an entry (APPNOTE 4.4.4)
MOST_ENTRIES = 5_000  # of one archive; a letter with many pictures has some hundreds
MADE_BY_OFFICE = frozenset((0, 8))  # stored and deflated; no word processor writes another


class Archive:
    """An archive that opened; `unpacked` counts the bytes given out so far."""

    __slots__ = ("_budget", "_entries", "_opened", "unpacked")

    def __init__(self, data: bytes, budget: int) -> None:
        """Open it; `budget` is how many bytes may be unpacked in all. Raises UnreadableError."""
        self._opened = _opened(data)
        self._entries: dict[str, ZipInfo] = {entry.filename: entry for entry in self._opened.infolist()[:MOST_ENTRIES]}
        self._budget = budget
        self.unpacked = 0

    @property
    def names(self) -> frozenset[str]:
        """The names of its entries."""
        return frozenset(self._entries)

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of an entry, none where there is no such entry. Raises UnreadableError."""
        entry = self._entries.get(name)
        if entry is None:
            return
        if entry.flag_bits & ENCRYPTED:
            raise UnreadableError("encrypted")
        if entry.compress_type not in MADE_BY_OFFICE:
            raise UnreadableError("packed in an unusual way, not read")
        from zipfile import BadZipFile  # noqa: PLC0415  plain mail must not pay for it

        # What a broken entry raises is as various as the ways to break it.
        try:
            with self._opened.open(entry) as stream:
                while chunk := stream.read(CHUNK):
                    self.unpacked += len(chunk)
                    if self.unpacked > self._budget:
                        raise UnreadableError(f"unpacks to more than {self._budget} bytes, the rest not read")
                    yield chunk
        except (BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as fault:
            raise UnreadableError("damaged") from fault

    def whole(self, name: str, most: int) -> bytes:
        """Return the first `most` bytes of an entry. Raises UnreadableError."""
        found = b""
        for chunk in self.chunks(name):
            found += chunk
            if len(found) >= most:
                break
        return found[:most]


def _opened(data: bytes) -> "ZipFile":
    from zipfile import BadZipFile, ZipFile  # noqa: PLC0415  plain mail must not pay for it

    try:
        return ZipFile(BytesIO(data))
    except (BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, OverflowError) as fault:
        raise UnreadableError("damaged") from fault
