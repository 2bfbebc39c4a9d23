"""Says in plain words what is wrong with the form of a configuration: which key, what, and what to do.

The types in `config.py` find a fault; msgspec tells it in the words of a program. Here it is told to an administrator.
"""

import difflib
import re
import types
from collections.abc import Iterator
from itertools import pairwise
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec

EXAMPLE = "deploy/mailguard.example.toml"
PATH = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]|\[\.\.\.\]")
WRONG_TYPE = re.compile(r"Expected `([a-z]+)[^`]*`, got `([a-z]+)`")
OUT_OF_BOUNDS = re.compile(r"Expected `\w+` (of length >=|<=|<|>=|>) ([0-9.]+)")
PLAIN_KEY = re.compile(r"[A-Za-z0-9_-]+")
LONGEST_SHOWN = 40

# What msgspec calls a type: how we call it, and how it is written.
NAMES = {
    "str": ("text", "write it in quotes"),
    "int": ("a whole number", "write the number without quotes"),
    "float": ("a number", "write the number without quotes"),
    "bool": ("true or false", "write true or false without quotes"),
    "array": ("a list", 'write it as ["one", "two"]'),
    "object": ("a table", f"see {EXAMPLE} for how it is written"),
    "date": ("a date", "write it as 2027-03-22, without quotes and without a time"),
    "datetime": ("a date with a time", ""),
    "null": ("nothing", ""),
}

Step = str | int
Told = tuple[str, str, str]  # key, what is wrong, what to do


def tell(fault: str, table: dict[str, Any], root: type[msgspec.Struct]) -> Told:
    """Turn msgspec's sentence on `table`, read as `root`, into key, what is wrong and what to do."""
    what, _, place = fault.partition(" - at `$")
    steps = list(_steps(place.rstrip("`"), table, root))
    name = _quoted(what)
    if what.startswith("Object contains unknown field"):
        return _unknown([*steps, name], table, _fields(_table_at(root, steps)))
    if what.startswith("Object missing required field"):
        thing = "table" if not steps else "key"
        return where([*steps, name]), f"this {thing} is missing", f"add it, as {EXAMPLE} shows"
    return where(steps), *_value(what, steps, table, root)


def where(steps: list[Step]) -> str:
    """A place in the file as we print it: `[relay]`, `relay.listen`, `relay.allow, entry 2`."""
    if len(steps) == 1:
        return f"[{key_text(steps[0])}]"
    text = key_text(steps[0])
    for before, step in pairwise(steps):
        if isinstance(step, int):
            text += f", entry {step + 1}"
        else:
            text += (", " if isinstance(before, int) else ".") + key_text(step)
    return text


def key_text(step: Step) -> str:
    """A key on one line, whatever stands in it."""
    return str(step) if PLAIN_KEY.fullmatch(str(step)) else _shown(step)


def _steps(place: str, table: dict[str, Any], root: Any) -> Iterator[Step]:  # noqa: ANN401  any part of a type
    """The keys and indexes that lead to a fault; msgspec hides the key of a table whose keys are free."""
    value: Any = table
    kind = root
    for match in PATH.finditer(place):
        step: Step
        if match[1] is not None:
            step = match[1]
        elif match[2] is not None:
            step = int(match[2])
        else:
            step = _first_wrong(value, _inside(kind, ""))
        yield step
        value, kind = value[step], _inside(kind, step)


def _first_wrong(entries: dict[str, Any], kind: Any) -> str:  # noqa: ANN401  any part of a type
    for key, value in entries.items():
        try:
            msgspec.convert(value, kind)
        except msgspec.ValidationError:
            return key
    return ""


def _unknown(steps: list[Step], table: dict[str, Any], known: list[str]) -> Told:
    name = str(steps[-1])
    close = difflib.get_close_matches(name, known, n=1)
    if len(steps) > 1:
        cure = f"did you mean {close[0]}?" if close else f"there are {', '.join(known)}"
        return where(steps), "there is no such key", cure
    if not isinstance(table[name], dict | list):
        return key_text(name), "it stands in no table", "put it below the [table] to which it belongs"
    cure = f"did you mean [{close[0]}]?" if close else f"there are {', '.join(f'[{table}]' for table in known)}"
    return where(steps), "there is no such table", cure


def _value(what: str, steps: list[Step], table: dict[str, Any], root: type[msgspec.Struct]) -> tuple[str, str]:
    """What is wrong with a value, and what to do."""
    if what.startswith("Invalid enum value"):
        choices = ", ".join(str(choice) for choice in get_args(_type_at(root, steps)))
        return f"{_shown(_value_at(table, steps))} is not known", f"use one of {choices}"
    if what.startswith("Invalid RFC3339"):
        return "it is not a date", NAMES["date"][1]
    if match := WRONG_TYPE.fullmatch(what):
        if match.groups() == ("int", "float"):
            return "it must be a whole number", "leave the fraction out"
        expected, given = (NAMES.get(name, (name, "")) for name in match.groups())
        return f"it must be {expected[0]}, not {given[0]}", expected[1]
    if match := OUT_OF_BOUNDS.fullmatch(what):
        return _bounds(match[1], match[2].removesuffix(".0"))
    return "it is not as it must be", f"see {EXAMPLE} for what may stand here"


def _bounds(relation: str, bound: str) -> tuple[str, str]:
    if relation.startswith("of length"):
        return "the list is too short", f"give {bound} or more entries"
    if relation.startswith("<"):
        return "it is too large", f"give {bound} or less"
    return "it is too small", f"give {bound} or more" if "=" in relation else f"give more than {bound}"


def _type_at(root: Any, steps: list[Step]) -> Any:  # noqa: ANN401  any part of a type
    kind = root
    for step in steps:
        kind = _inside(kind, step)
    return _bare(kind)


def _table_at(root: Any, steps: list[Step]) -> Any:  # noqa: ANN401  any part of a type
    kind = root
    for step in steps:
        kind = _inside(kind, step)
    return _table(kind)


def _inside(kind: Any, step: Step) -> Any:  # noqa: ANN401  any part of a type
    """The type of one key or entry of a type."""
    kind = _table(kind)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return {field.encode_name: field.type for field in msgspec.structs.fields(kind)}[str(step)]
    arguments = get_args(kind)
    return arguments[1] if get_origin(kind) is dict else arguments[0]


def _bare(kind: Any) -> Any:  # noqa: ANN401  any part of a type
    """A type without its bounds and without `or nothing`."""
    if get_origin(kind) is Annotated:
        return _bare(get_args(kind)[0])
    if get_origin(kind) in (Union, types.UnionType):
        return _bare(next(part for part in get_args(kind) if part is not type(None)))
    return kind


def _table(kind: Any) -> Any:  # noqa: ANN401  any part of a type
    """The same, and of a choice between a plain value and a table the table: only in it can anything stand."""
    tables = [part for part in get_args(kind) if isinstance(part, type) and issubclass(part, msgspec.Struct)]
    return tables[0] if tables and get_origin(kind) in {Union, types.UnionType} else _bare(kind)


def _fields(kind: Any) -> list[str]:  # noqa: ANN401  any part of a type
    return [field.encode_name for field in msgspec.structs.fields(kind)]


def _value_at(table: Any, steps: list[Step]) -> object:  # noqa: ANN401  whatever stands in the file
    for step in steps:
        table = table[step]
    return table


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "..."


def _quoted(what: str) -> str:
    return what[what.find("`") + 1 : what.rfind("`")]
