"""Reads the directory of people from its CSV file, with the public bodies to which anybody may write unread."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from mailguard import shipped
from mailguard.people.contact import Purpose
from mailguard.people.directory import Directory
from mailguard.people.directory_csv import DirectoryError, read_directory
from mailguard.policy.model import Struct
from mailguard.policy.yaml_text import read_yaml, typed

LARGEST = 64 * 1024 * 1024  # bytes: some half a million people
BODIES = "public-bodies.yaml"


class Body(Struct, frozen=True, kw_only=True):
    """One public body: mail to its domain alone is not read."""

    name: str
    domain: str
    purpose: Purpose


class Bodies(Struct, frozen=True, kw_only=True):
    """The shipped list, and the day on which it was last looked through."""

    checked: date
    bodies: tuple[Body, ...]


def public_bodies() -> Bodies:
    """The public bodies that ship with this version."""
    document = read_yaml((shipped.policies() / BODIES).read_bytes(), f"policies/{BODIES}")
    bodies: Bodies = typed(document, document.value, Bodies)
    return bodies


def with_bodies(directory: Directory, domains: Iterable[str] = ()) -> Directory:
    """The directory with the shipped public bodies, and with further protected domains of the council's own."""
    shipped_ones = {body.domain: body.purpose for body in public_bodies().bodies}
    return replace(directory, bodies={**shipped_ones, **{domain.lower(): "regulator" for domain in domains}})


def directory_at(path: Path, where: str) -> Directory:
    """Read the directory's CSV file; raise DirectoryError."""
    try:
        with path.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
    except FileNotFoundError:
        raise DirectoryError(where, "there is no such file", "give the path of the directory's CSV file") from None
    except OSError as fault:
        raise DirectoryError(where, f"it cannot be read ({fault.strerror})", "let this user read it") from None
    if len(raw) > LARGEST:
        raise DirectoryError(where, "it is larger than 64 MiB", "is this the right file?")
    try:
        return read_directory(raw.decode("utf-8-sig"), where)
    except UnicodeDecodeError:
        raise DirectoryError(where, "it is not UTF-8 text", "save it as CSV UTF-8") from None
