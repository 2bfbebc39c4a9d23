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
        node = yaml.compose(raw.decode("utf-8"), Loader=_Loader)
    except UnicodeDecodeError:
        raise PolicyError(where, "it is not UTF-8 text", "save it as UTF-8") from None
    except yaml.MarkedYAMLError as fault:
        line = f", line {fault.problem_mark.line + 1}" if fault.problem_mark else ""
        raise PolicyError(f"{where}{line}", f"it is not YAML: {fault.problem}", "mend that line") from None
    except (yaml.YAMLError, RecursionError):
        raise PolicyError(where, "it is not YAML", "mend the file") from None
    lines: dict[str, int] = {}
    value = _value(node, "", where, lines, DEPTH) if node else None
    return Document(where, value, lines)


def _value(node: yaml.Node, path: str, where: str, lines: dict[str, int], depth: int) -> Any:  # noqa: ANN401  a file's value
    line = node.start_mark.line + 1
    lines.setdefault(path, line)
    if not depth:
        raise PolicyError(f"{where}, line {line}", "it is nested too deeply", "write it flatter")
    if isinstance(node, yaml.MappingNode):
        return _table(node, path, where, lines, depth)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, f"{path}[{n}]", where, lines, depth - 1) for n, item in enumerate(node.value)]
    is_null = node.tag == "tag:yaml.org,2002:null" and node.value in {"", "null", "~"}
    return None if is_null else node.value


def _table(node: yaml.MappingNode, path: str, where: str, lines: dict[str, int], depth: int) -> dict[str, Any]:
    table: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            raise PolicyError(f"{where}, line {line}", "a key is no plain word", "write it as `key: value`")
        key = str(key_node.value)
        if key in table:
            raise PolicyError(f"{where}, line {line}, {key}", "this key stands here twice", "keep one of the two")
        inner = f"{path}.{key}" if path else key
        lines[inner] = line
        table[key] = _value(value_node, inner, where, lines, depth - 1)
    return table


def typed(document: Document, value: Any, wanted: Any, path: str = "") -> Any:  # noqa: ANN401  the caller names the type
    """Turn a parsed value into a type of the model; raise PolicyError with file, line and key."""
    try:
        return msgspec.convert(value, wanted, strict=False)
    except msgspec.ValidationError as fault:
        what, _, rest = str(fault).partition(" - at `$")
        inner = rest.rstrip("`")
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


def _plain(what: str) -> str:
    return (
        what.replace("Expected `", "this should be `")
        .replace("`, got `", "`, not `")
        .replace("Invalid enum value", "there is no such value:")
    )
