"""YAML as a policy pack uses it: every scalar a string, duplicate keys refused, and the line of every key kept.

`4.10` must not become `4.1`, nor `no` False: the model types the values, not the file format.
"""

from dataclasses import dataclass
from typing import Any

import msgspec
import yaml

from mailguard.errors import MailguardError

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEPTH = 40  # of nested lists and tables; a rule needs six


class PolicyError(MailguardError):
    """A policy pack that cannot be used."""


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed file: its value, and for each path in it (`when.all[0]`) the line where it stands."""

    where: str
    value: Any
    lines: dict[str, int]

    def place(self, path: str) -> str:
        """File, line and key for an error; the nearest key above where the path itself is missing."""
        key = path
        while key not in self.lines and key:
            key = key[: max(key.rfind("."), key.rfind("["), 0)]
        line = f", line {self.lines[key]}" if key in self.lines else ""
        return f"{self.where}{line}" + (f", {path}" if path else "")


def read_yaml(raw: bytes, where: str) -> Document:
    """Parse one file; raise PolicyError with file and line."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PolicyError(where, "it is not UTF-8 text", "save it as UTF-8") from None
    try:
        return _Reading(text, where).document()
    except yaml.MarkedYAMLError as fault:
        line = f", line {fault.problem_mark.line + 1}" if fault.problem_mark else ""
        raise PolicyError(f"{where}{line}", f"it is not YAML: {fault.problem}", "mend that line") from None
    except yaml.YAMLError:
        raise PolicyError(where, "it is not YAML", "mend the file") from None


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


class _Reading:
    """One file, read event by event: composing a tree first would follow aliases and any depth down to a crash."""

    def __init__(self, text: str, where: str) -> None:
        self._events = yaml.parse(text, Loader=_Loader)
        self._where = where
        self._lines: dict[str, int] = {}

    def document(self) -> Document:
        """The value of the one document in the file, None for an empty file."""
        value: Any = None
        documents = 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._error(event, "a second document begins here", "keep one a file")
                value = self._value(next(self._events), "", DEPTH)
        return Document(self._where, value, self._lines)

    def _value(self, event: yaml.Event, path: str, depth: int) -> Any:  # noqa: ANN401  a file's value
        self._lines.setdefault(path, _line(event))
        if isinstance(event, yaml.AliasEvent):
            raise self._error(event, "an alias is no text", "write out what it stands for")
        if isinstance(event, yaml.ScalarEvent):
            is_null = event.implicit[0] and event.value in {"", "null", "~"}
            return None if is_null else event.value
        if not depth:
            raise self._error(event, "it is nested too deeply", "write it flatter")
        return (self._table if isinstance(event, yaml.MappingStartEvent) else self._list)(path, depth - 1)

    def _list(self, path: str, depth: int) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._value(event, f"{path}[{len(items)}]", depth))
        return items

    def _table(self, path: str, depth: int) -> dict[str, Any]:
        table: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise self._error(event, "a key is no plain word", "write it as `key: value`")
            key = str(event.value)
            if key in table:
                raise self._error(event, "this key stands here twice", "keep one of the two", key)
            inner = f"{path}.{key}" if path else key
            self._lines[inner] = _line(event)
            table[key] = self._value(next(self._events), inner, depth)
        return table

    def _error(self, event: yaml.Event, what: str, cure: str, key: str = "") -> PolicyError:
        place = f"{self._where}, line {_line(event)}"
        return PolicyError(f"{place}, {key}" if key else place, what, cure)


def typed(document: Document, value: Any, wanted: Any, path: str = "") -> Any:  # noqa: ANN401  the caller names the type
    """Turn a parsed value into a type of the model; raise PolicyError with file, line and key."""
    try:
        return msgspec.convert(value, wanted, strict=False)
    except msgspec.ValidationError as fault:
        what, inner = _parted(str(fault))
        full = f"{path}{inner}".lstrip(".")
        unknown = what.removeprefix("Object contains unknown field ").strip("`") if "unknown field" in what else ""
        if unknown:
            full = f"{full}.{unknown}".lstrip(".")
            raise PolicyError(document.place(full), "there is no such key", "remove it or mend its spelling") from None
        if "missing required field" in what:
            missing = what.rpartition(" ")[2].strip("`")
            raise PolicyError(document.place(full), f"the key {missing} is missing", "add it") from None
        raise PolicyError(
            document.place(full), _plain(what), "see the schema of a pack for what may stand here"
        ) from None


def _parted(fault: str) -> tuple[str, str]:
    """What msgspec found and where; it names no key for what is wrong with a key or value of a free table."""
    what, _, place = fault.partition(" - at `")
    return what, place.removeprefix("key` in `").removeprefix("$").rstrip("`").replace("[...]", "")


def _plain(what: str) -> str:
    return (
        what.replace("Expected `", "this should be `")
        .replace("`, got `", "`, not `")
        .replace("Invalid enum value", "there is no such value:")
    )
