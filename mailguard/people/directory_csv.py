"""Reads the directory from CSV text: `address,name,role,post,...`, typed and checked row by row."""

import csv
import io
from collections import defaultdict
from typing import cast, get_args

from mailguard.errors import MailguardError
from mailguard.people.contact import GRADE_ORDER, Contact, Grade, Language, MailList, Post, Purpose, Role
from mailguard.people.directory import EVERYBODY, Directory, bare
from mailguard.people.names import index_names

COLUMNS = ("address", "name", "role", "post", "grade", "party", "ward", "area", "restricted", "expands_to")
OPTIONAL = ("aliases", "language", "post_cy", "purpose")
ROLES = tuple(role for role in get_args(Role) if role != "public")
_ALLOWED: dict[str, tuple[str, ...]] = {
    "role": ROLES,
    "grade": get_args(Grade),
    "restricted": ("yes", ""),
    "language": get_args(Language),
    "purpose": get_args(Purpose),
}


class DirectoryError(MailguardError):
    """A directory that cannot be used."""


def read_directory(text: str, where: str) -> Directory:
    """Read the CSV text; `where` names it in errors, which carry the line. Raise DirectoryError."""
    rows = _rows(text, where)
    people: dict[str, list[tuple[int, dict[str, str]]]] = defaultdict(list)
    lists: dict[str, MailList] = {}
    for line, row in rows:
        address = bare(row["address"])
        if row["role"] != "list":
            people[address].append((line, row))
        elif address in lists:
            raise DirectoryError(f"{where}, line {line}", "this list stands here twice", "keep one of the two lines")
        else:
            lists[address] = _mail_list(address, row)
    both = sorted(set(people) & set(lists))
    if both:
        line = people[both[0]][0][0]
        raise DirectoryError(f"{where}, line {line}", "this address is a person and a list", "keep one of the two")
    contacts = {address: _contact(address, posts, where) for address, posts in people.items()}
    if not contacts:
        raise DirectoryError(where, "it holds nobody", "add a line for each member and officer")
    alias = _aliases(rows, {*contacts, *lists}, where)
    return Directory(people=contacts, lists=lists, alias=alias, names=index_names(contacts.values()))


def _rows(text: str, where: str) -> list[tuple[int, dict[str, str]]]:
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff")), strict=True)
    try:
        header = [name.strip().lower() for name in next(reader, [])]
        _check_header(header, where)
        rows = [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error as fault:
        line = f"{where}, line {reader.line_num}"
        raise DirectoryError(line, f"it is not CSV: {fault}", "mend the quotes of that line") from None
    return [(line, _row(line, header, cells, where)) for line, cells in rows]


def _check_header(header: list[str], where: str) -> None:
    missing = [name for name in COLUMNS if name not in header]
    unknown = [name for name in header if name not in COLUMNS + OPTIONAL]
    if missing:
        what = f"the column {missing[0]} is missing"
        raise DirectoryError(f"{where}, line 1", what, f"the first line must read {','.join(COLUMNS)}")
    if unknown or len(set(header)) != len(header):
        raise DirectoryError(
            f"{where}, line 1",
            f"there is no column {unknown[0]!r}" if unknown else "a column stands here twice",
            f"known are {', '.join(COLUMNS + OPTIONAL)}",
        )


def _row(line: int, header: list[str], cells: list[str], where: str) -> dict[str, str]:
    place = f"{where}, line {line}"
    if len(cells) != len(header):
        cure = "quote a cell that holds a comma"
        raise DirectoryError(place, f"it has {len(cells)} cells instead of {len(header)}", cure)
    row = dict.fromkeys(OPTIONAL, "") | {name: cell.strip() for name, cell in zip(header, cells, strict=True)}
    if not _is_address(row["address"]):
        raise DirectoryError(place, "the address is not one", 'write it as "name@council.gov.uk"')
    for name, allowed in _ALLOWED.items():
        row[name] = row[name].lower()
        if row[name] not in allowed:
            named = ", ".join(value for value in allowed if value)
            raise DirectoryError(place, f"there is no {name} {row[name]!r}", f"use one of {named}")
    for entry in row["expands_to"].split():
        if entry not in EVERYBODY and "@" not in entry[1:]:
            raise DirectoryError(place, f"expands_to holds {entry!r}", "use addresses, @member or @officer")
    for entry in row["aliases"].split():
        if not _is_address(entry):
            raise DirectoryError(place, f"aliases holds {entry!r}", "use addresses, with a space between them")
    return row


def _is_address(text: str) -> bool:
    local, _, domain = text.rpartition("@")
    return bool(local and domain) and not any(c.isspace() for c in text)


def _mail_list(address: str, row: dict[str, str]) -> MailList:
    entries = tuple(entry if entry in EVERYBODY else bare(entry) for entry in row["expands_to"].split())
    return MailList(
        address=address,
        name=row["name"],
        party=row["party"],
        aliases=tuple(bare(alias) for alias in row["aliases"].split()),
        members=entries or None,
        purpose=cast("Purpose", row["purpose"]),
    )


def _contact(address: str, rows: list[tuple[int, dict[str, str]]], where: str) -> Contact:
    line, first = rows[0]
    for line, row in rows[1:]:
        if row["role"] != first["role"]:
            cure = "give a person one role; several posts stand in several lines"
            raise DirectoryError(f"{where}, line {line}", "the same address has two roles", cure)
    posts = sorted((_post(row) for _, row in rows), key=lambda post: GRADE_ORDER.index(post.grade))
    return Contact(
        address=address,
        name=first["name"],
        role=cast("Role", first["role"]),
        posts=tuple(posts),
        aliases=tuple(sorted({bare(alias) for _, row in rows for alias in row["aliases"].split()})),
        language=cast("Language", next((row["language"] for _, row in rows if row["language"]), "")),
        purpose=cast("Purpose", next((row["purpose"] for _, row in rows if row["purpose"]), "")),
    )


def _post(row: dict[str, str]) -> Post:
    return Post(
        title=row["post"],
        title_cy=row["post_cy"],
        grade=cast("Grade", row["grade"]),
        party=row["party"],
        ward=row["ward"],
        area=row["area"],
        restricted=row["restricted"] == "yes",
    )


def _aliases(rows: list[tuple[int, dict[str, str]]], main: set[str], where: str) -> dict[str, str]:
    """Every further address with the main one it leads to; `main` are all main addresses."""
    alias: dict[str, str] = {}
    for line, row in rows:
        address = bare(row["address"])
        for name in {bare(entry) for entry in row["aliases"].split()} - {address}:
            if name in main or alias.get(name, address) != address:
                place = f"{where}, line {line}"
                raise DirectoryError(place, "an alias belongs to somebody else", "give it to one of them")
            alias[name] = address
    return alias
