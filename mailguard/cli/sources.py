"""Messages and letters from paths: files, mbox, Maildir, folders and standard input, in the order given."""

import mailbox
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mailguard.errors import MailguardError

LARGEST = 256 * 1024 * 1024  # bytes of one message; an mbox may be larger
STDIN = "-"
LETTERS = frozenset({".docx", ".htm", ".html", ".odt", ".pdf", ".rtf", ".txt"})
# To judge their bytes as text would find nothing and look like a clean result.
NOT_READ = frozenset({".doc", ".msg"})
MAIL = frozenset({".eml", ".mbox"})
# The line before each message of an mbox; archives of lists are mostly named .txt.
MBOX_LINE = re.compile(rb"From \S+ +(?:at \S+ +)?[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d")
MBOX_BEGINS = b"From "
LONGEST_LINE = 300  # bytes


class SourceError(MailguardError):
    """A path that holds no readable message."""


@dataclass(frozen=True, slots=True)
class Source:
    """One message and the name it goes by: its path, `FILE#N` for the Nth of an mbox.

    `letter` is the extension (`docx`) of a letter or post that is no mail, empty for mail.
    """

    path: str
    raw: bytes
    letter: str = ""


def sources(path: str, *, letters: bool) -> Iterator[Source | SourceError]:
    """Yield the messages at a path, and in its place what cannot be read: the others are still to be judged.

    With `letters` it is known who writes to whom, so that letters can be judged; folders are searched for them, too.
    """
    if path == STDIN:
        yield _whole(STDIN, sys.stdin.buffer.read(LARGEST + 1))
        return
    place = Path(path)
    try:
        files = _folder(place, letters=letters) if place.is_dir() else [place]
    except OSError as fault:
        yield _unreadable(place, fault)
        return
    for file in files:
        try:
            yield from _file(file, letters=letters)
        except FileNotFoundError:
            yield SourceError(_shown(file), "there is no such file or folder", "mend the path")
        except OSError as fault:
            yield _unreadable(file, fault)


def _shown(place: Path | str) -> str:
    """A path as it can be printed anywhere: names of files need not be text."""
    return str(place).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _unreadable(place: Path, fault: OSError) -> SourceError:
    return SourceError(_shown(place), f"it cannot be read ({fault.strerror})", "let this user read it")


def _whole(name: str, raw: bytes, letter: str = "") -> Source | SourceError:
    if len(raw) > LARGEST:
        return SourceError(name, "it is larger than 256 MiB", "no mail server takes such a message")
    return Source(name, raw, letter)


def _file(place: Path, *, letters: bool) -> Iterator[Source | SourceError]:
    suffix = place.suffix.lower()
    if suffix in NOT_READ:
        yield SourceError(_shown(place), f"{suffix} is not read", "save it as .docx, .pdf or .eml")
        return
    with place.open("rb") as stream:
        head = stream.read(LONGEST_LINE)
        if not _is_mbox(head, suffix):
            if suffix in LETTERS and not letters:
                yield SourceError(_shown(place), "a letter does not tell who writes to whom", "give --as A --to B")
                return
            raw = head + stream.read(LARGEST + 1 - len(head))
            yield _whole(_shown(place), raw, suffix.removeprefix(".") if suffix in LETTERS else "")
            return
    box = mailbox.mbox(place, create=False)
    try:
        for number, key in enumerate(box.iterkeys(), 1):
            yield _whole(f"{_shown(place)}#{number}", box.get_bytes(key))
    finally:
        box.close()


def _is_mbox(head: bytes, suffix: str) -> bool:
    if suffix in LETTERS:
        return MBOX_LINE.match(head) is not None  # a letter may begin with the word
    return head.startswith(MBOX_BEGINS) and suffix != ".eml"


def _folder(place: Path, *, letters: bool) -> list[Path]:
    """A Maildir (read in place, nothing moved), or a folder of messages."""
    if (place / "cur").is_dir() and (place / "new").is_dir():
        return sorted(entry for part in ("cur", "new") for entry in (place / part).iterdir() if not entry.is_dir())
    kinds = MAIL | LETTERS if letters else MAIL
    return sorted(entry for entry in place.iterdir() if entry.suffix.lower() in kinds and not entry.is_dir())
