"""Writes the files of a command whose result is a folder."""

from pathlib import Path

from mailguard.errors import MailguardError


class OutputError(MailguardError):
    """A place where the result cannot be written."""


def write(path: Path, text: str) -> None:
    """Write one file, and the folders above it; raise OutputError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    except OSError as fault:
        raise OutputError(str(path), f"it cannot be written ({fault.strerror})", "name another folder") from None
