"""Reads a policy pack from its files and checks it: model, clauses, quotes, conditions, words.

The files come in as bytes by name; who reads them from a folder is at the edge.
"""

import re
from collections.abc import Mapping
from typing import Any

from mailguard.policy.model import Approval, Change, Clause, Extension, Protocol, Route, Ruling, Unchecked
from mailguard.policy.pack import Pack
from mailguard.policy.rule_file import RuleReading
from mailguard.policy.source import PackSource, check_quote, squeezed
from mailguard.policy.yaml_text import Document, PolicyError, read_yaml, typed

_RULE_FILE = re.compile(r"[A-Z]{2,8}[0-9]{3}\.yaml")
_OTHER_FILES = frozenset(
    {
        "protocol.md",
        "protocol.cy.md",
        "clauses.yaml",
        "routes.yaml",
        "rulings.yaml",
        "coverage.yaml",
        "approval.yaml",
        "pack.yaml",
    }
)
EXTENSION = "pack.yaml"


def load_pack(source: PackSource, languages: tuple[str, ...], detectors: frozenset[str]) -> Pack:
    """Read and check a pack; raise PolicyError with file, line and key.

    `languages` are those in which every text must exist; `detectors` those that there are.
    """
    protocol, printed = _protocol(source)
    clauses = _clauses(source, printed)
    routes = _routes(source, clauses)
    rulings = _rulings(source, clauses)
    reading = RuleReading(
        source=source,
        clauses=clauses,
        printed=printed,
        situations=frozenset(route.situation for route in routes),
        rulings=frozenset(ruling.id for ruling in rulings),
        languages=languages,
        detectors=detectors,
    )
    rules = tuple(reading.rule(name) for name in sorted(source.files) if _is_rule(source, name))
    if not rules:
        raise PolicyError(source.where, "the pack has no rule", "add a file such as MASS001.yaml")
    return Pack(
        name=source.name,
        prefix=source.prefix,
        protocol=protocol,
        clauses=clauses,
        rules=rules,
        routes=routes,
        rulings=rulings,
        digest=source.digest,
        reasons=_reasons(source, clauses),
        changes=_changes(source, frozenset(loaded.rule.id for loaded in rules), languages),
        approval=_approval(source),
    )


def extension_of(raw: bytes, where: str) -> Extension:
    """Read a `pack.yaml`; raise PolicyError with file, line and key."""
    document = read_yaml(raw, where)
    extension: Extension = typed(document, document.value or {}, Extension)
    return extension


def _changes(source: PackSource, rules: frozenset[str], languages: tuple[str, ...]) -> tuple[Change, ...]:
    """The council's own actions for rules: each rule once, with a reason in every language."""
    where = source.place(EXTENSION)
    document = read_yaml(source.files.get(EXTENSION, b""), where)
    changes = extension_of(source.files.get(EXTENSION, b""), where).changes
    for number, change in enumerate(changes):
        place = document.place(f"changes[{number}].rule")
        if change.rule not in rules:
            raise PolicyError(place, f"there is no rule {change.rule}", "name a rule of this pack")
        if any(change.rule == other.rule for other in changes[:number]):
            raise PolicyError(place, f"{change.rule} is changed twice", "write both as one change, by role")
        if not all(change.reason.get(language) for language in languages):
            cure = f"say why, in {' and '.join(languages)}"
            raise PolicyError(document.place(f"changes[{number}].reason"), "the reason is missing", cure)
    return changes


def _approval(source: PackSource) -> Approval | None:
    name = "approval.yaml"
    if name not in source.files:
        return None
    document = read_yaml(source.files[name], source.place(name))
    approval: Approval = typed(document, document.value or {}, Approval)
    return approval


def _is_rule(source: PackSource, name: str) -> bool:
    if "/" in name or name in _OTHER_FILES:
        return False
    if not _RULE_FILE.fullmatch(name):
        cure = "a rule's file is named after it: MASS001.yaml"
        raise PolicyError(source.place(name), "this file belongs to no pack", cure)
    return True


def _file(source: PackSource, name: str) -> bytes:
    try:
        return source.files[name]
    except KeyError:
        raise PolicyError(source.place(name), "there is no such file", "every pack has one") from None


def _protocol(source: PackSource) -> tuple[Protocol, dict[str, str]]:
    """The heading of the protocol, and its text as printed by language, white space squeezed."""
    printed: dict[str, str] = {}
    heading: Protocol | None = None
    for language, name in (("en", "protocol.md"), ("cy", "protocol.cy.md")):
        if language == "cy" and name not in source.files:
            continue
        where = source.place(name)
        head, body = _front_matter(_file(source, name), where)
        document = read_yaml(head, where)
        heading = heading or typed(document, document.value, Protocol)
        printed[language] = squeezed(body)
    if heading is None:
        raise PolicyError(source.place("protocol.md"), "there is no such file", "every pack has one")
    return heading, printed


def _front_matter(raw: bytes, where: str) -> tuple[bytes, str]:
    parts = raw.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").split(b"---\n", 2)
    if len(parts) != 3 or parts[0].strip():  # noqa: PLR2004  nothing, the heading, the text
        raise PolicyError(f"{where}, line 1", "the heading is missing", "begin with a block between two lines `---`")
    try:
        return parts[1], parts[2].decode("utf-8")
    except UnicodeDecodeError:
        raise PolicyError(where, "it is not UTF-8 text", "save it as UTF-8") from None


def _clauses(source: PackSource, printed: dict[str, str]) -> dict[str, Clause]:
    name = "clauses.yaml"
    document = read_yaml(_file(source, name), source.place(name))
    clauses: dict[str, Clause] = {}
    for number, clause in enumerate(typed(document, document.value, list[Clause])):
        place = document.place(f"[{number}].quote")
        if clause.id in clauses:
            raise PolicyError(place, f"the clause {clause.id} stands here twice", "keep one of the two")
        for language in ("en", "cy"):
            check_quote(clause.quote.get(language), language, printed, place)
        clauses[clause.id] = clause
    return clauses


def _routes(source: PackSource, clauses: Mapping[str, Clause]) -> tuple[Route, ...]:
    document, routes = _listed(source, "routes.yaml", Route)
    for number, route in enumerate(routes):
        for clause in route.clauses:
            _check_clause(clause, clauses, document.place(f"[{number}].clauses"))
    return tuple(routes)


def _rulings(source: PackSource, clauses: Mapping[str, Clause]) -> tuple[Ruling, ...]:
    document, rulings = _listed(source, "rulings.yaml", Ruling)
    for number, ruling in enumerate(rulings):
        _check_clause(ruling.clause, clauses, document.place(f"[{number}].clause"))
        for clause in ruling.also:
            _check_clause(clause, clauses, document.place(f"[{number}].also"))
    return tuple(rulings)


def _reasons(source: PackSource, clauses: Mapping[str, Clause]) -> dict[str, str]:
    document, unchecked = _listed(source, "coverage.yaml", Unchecked)
    for number, entry in enumerate(unchecked):
        _check_clause(entry.clause, clauses, document.place(f"[{number}].clause"))
    return {entry.clause: entry.reason for entry in unchecked}


def _check_clause(clause: str, clauses: Mapping[str, Clause], place: str) -> None:
    if clause not in clauses:
        raise PolicyError(place, f"there is no clause {clause!r}", "name one of clauses.yaml, without the council")


def _listed(source: PackSource, name: str, kind: type) -> tuple[Document, list[Any]]:
    """The entries of a file that a pack may have."""
    document = read_yaml(source.files.get(name, b""), source.place(name))
    found: list[Any] = typed(document, document.value or [], list[kind])  # type: ignore[valid-type]  # a list of that model
    return document, found
