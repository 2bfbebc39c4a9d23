"""Messages from paths: single files, mbox, Maildir, folders and standard input, in the order given."""

import mailbox
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mailguard.errors import MailguardError

LARGEST = 256 * 1024 * 1024  # bytes of one message; an mbox may be larger
STDIN = "-"
# Letters that are no text: to judge their bytes as text would find nothing and look like a clean result.
NOT_READ = frozenset({".doc", ".docx", ".msg", ".odt", ".pdf", ".rtf"})
PAGES = frozenset({".htm", ".html"})
PAGE_HEADER = b"Content-Type: text/html; charset=utf-8\r\n\r\n"


class SourceError(MailguardError):
    """A path that holds no readable message."""


@dataclass(frozen=True, slots=True)
class Source:
    """One message and the name it goes by: its path, `FILE#N` for the Nth of an mbox."""

    path: str
    raw: bytes


def sources(path: str) -> Iterator[Source | SourceError]:
    """Yield the messages at a path, and in its place what cannot be read: the others are still to be judged."""
    if path == STDIN:
        yield _whole(STDIN, sys.stdin.buffer.read(LARGEST + 1))
        return
    place = Path(path)
    try:
        files = _folder(place) if place.is_dir() else [place]
    except OSError as fault:
        yield _unreadable(place, fault)
        return
    for file in files:
        try:
            yield from _file(file)
        except FileNotFoundError:
            yield SourceError(_shown(file), "there is no such file or folder", "mend the path")
        except OSError as fault:
            yield _unreadable(file, fault)


def _shown(place: Path | str) -> str:
    """A path as it can be printed anywhere: names of files need not be text."""
    return str(place).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _unreadable(place: Path, fault: OSError) -> SourceError:
    return SourceError(_shown(place), f"it cannot be read ({fault.strerror})", "let this user read it")


def _whole(name: str, raw: bytes) -> Source | SourceError:
    if len(raw) > LARGEST:
        return SourceError(name, "it is larger than 256 MiB", "no mail server takes such a message")
    return Source(name, raw)


def _file(place: Path) -> Iterator[Source | SourceError]:
    suffix = place.suffix.lower()
    if suffix in NOT_READ:
        cure = "save it as text, and say who writes to whom with --as and --to"
        yield SourceError(_shown(place), f"a letter as {suffix} is not read by this version", cure)
        return
    with place.open("rb") as stream:
        start = stream.read(5)
        if start != b"From " or suffix == ".eml":
            raw = start + stream.read(LARGEST + 1 - len(start))
            yield _whole(_shown(place), PAGE_HEADER + raw if suffix in PAGES else raw)
            return
    box = mailbox.mbox(place, create=False)
    try:
        for number, key in enumerate(box.iterkeys(), 1):
            yield _whole(f"{_shown(place)}#{number}", box.get_bytes(key))
    finally:
        box.close()


def _folder(place: Path) -> list[Path]:
    """A Maildir (read in place, nothing moved), or a folder of messages."""
    if (place / "cur").is_dir() and (place / "new").is_dir():
        return sorted(entry for part in ("cur", "new") for entry in (place / part).iterdir() if not entry.is_dir())
    kinds = {".eml", ".mbox"}
    return sorted(entry for entry in place.iterdir() if entry.suffix.lower() in kinds and not entry.is_dir())
