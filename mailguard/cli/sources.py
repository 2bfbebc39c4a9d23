"""Messages from paths: single files, mbox, Maildir, folders and standard input, in the order given."""

import mailbox
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mailguard.errors import MailguardError

LARGEST = 256 * 1024 * 1024  # bytes of one message; an mbox may be larger
STDIN = "-"


class SourceError(MailguardError):
    """A path that holds no readable message."""


@dataclass(frozen=True, slots=True)
class Source:
    """One message and the name it goes by: its path, `FILE#N` for the Nth of an mbox."""

    path: str
    raw: bytes


def sources(path: str) -> Iterator[Source]:
    """Yield the messages at a path; raise SourceError where it cannot be read."""
    if path == STDIN:
        yield Source(STDIN, sys.stdin.buffer.read(LARGEST))
        return
    place = Path(path)
    try:
        if place.is_dir():
            yield from _folder(place)
        elif not place.exists():
            raise SourceError(path, "there is no such file or folder", "mend the path")
        else:
            yield from _file(place)
    except OSError as fault:
        raise SourceError(path, f"it cannot be read ({fault.strerror})", "let this user read it") from None


def _file(place: Path) -> Iterator[Source]:
    if place.stat().st_size > LARGEST and place.suffix == ".eml":
        raise SourceError(str(place), "it is larger than 256 MiB", "no mail server takes such a message")
    with place.open("rb") as stream:
        start = stream.read(5)
    if start == b"From " and place.suffix != ".eml":
        box = mailbox.mbox(place, create=False)
        try:
            for number, key in enumerate(box.iterkeys(), 1):
                yield Source(f"{place}#{number}", box.get_bytes(key))
        finally:
            box.close()
        return
    yield Source(str(place), place.read_bytes())


def _folder(place: Path) -> Iterator[Source]:
    """A Maildir (read in place, nothing moved), or a folder of messages."""
    if (place / "cur").is_dir() and (place / "new").is_dir():
        files = sorted(entry for part in ("cur", "new") for entry in (place / part).iterdir())
    else:
        files = sorted(entry for entry in place.iterdir() if entry.suffix in {".eml", ".mbox"})
    for entry in files:
        if entry.is_file():
            yield from _file(entry)
