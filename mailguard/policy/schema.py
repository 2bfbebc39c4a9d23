"""The JSON Schema of every file of a pack, for editors: made from the model and from the conditions that there are.

An editor that knows it completes keys, shows what a condition means, and marks what the loader would refuse.
"""

from collections.abc import Mapping
from typing import Any, get_args

import msgspec

from mailguard.policy.every_condition import CONDITIONS
from mailguard.policy.model import Approval, Change, Clause, Extension, FamilyText, Route, Rule, Ruling, Unchecked
from mailguard.policy.registry import Condition

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
NODE = {"$ref": "#/$defs/Condition"}
# Which schema is for which file; a rule's file is named after its code.
KINDS: Mapping[str, tuple[str, Any]] = {
    "rule": ("one rule: MASS001.yaml", Rule),
    "clauses": ("clauses.yaml", list[Clause]),
    "routes": ("routes.yaml", list[Route]),
    "rulings": ("rulings.yaml", list[Ruling]),
    "coverage": ("coverage.yaml", list[Unchecked]),
    "approval": ("approval.yaml", Approval),
    "pack": ("pack.yaml", Extension),
    "text": ("the words of a family: common/mass-distribution.yaml", FamilyText),
}


def schemas() -> dict[str, Schema]:
    """The schema of each kind of file, by name: `rule`, `clauses` ..."""
    return {name: _schema(title, kind) for name, (title, kind) in KINDS.items()}


def kind_of(file: str) -> str:
    """Which schema is for a YAML file of a pack, by its name in the pack's folder."""
    stem = file.rpartition("/")[2].removesuffix(".yaml")
    return stem if stem in KINDS and stem not in {"rule", "text"} else "rule"


def argument_schema(condition: Condition) -> Schema:
    """What may stand behind a condition; words in the order in which the model lists them."""
    schema: Schema = msgspec.json.schema(condition.argument)
    if condition.terms and "enum" in schema.get("items", schema):
        schema.get("items", schema)["enum"].sort(key=list(condition.terms).index)
    return schema


def _schema(title: str, kind: Any) -> Schema:  # noqa: ANN401  a type of the model
    schema: Schema = msgspec.json.schema(kind)
    definitions: dict[str, Schema] = schema.get("$defs", {})
    for definition in definitions.values():
        _tidied(definition)
    if kind is Rule:
        definitions["Rule"]["properties"]["when"] = NODE
        _only_keys(definitions["Rule"]["properties"]["action"], Rule)
        definitions["Condition"] = _condition()
        definitions["Exemption"] = _exemption(definitions["Exemption"])
    if kind is Extension:
        _only_keys(definitions["Change"]["properties"]["action"], Change)
    whole: Schema = msgspec.json.decode(msgspec.json.encode({"$schema": DIALECT, "title": title, **schema}))
    return whole  # as a JSON reader sees it: defaults are lists, not tuples


def _tidied(definition: Schema) -> None:
    """Docstrings are wrapped for the source; an editor wraps them itself."""
    definition["description"] = " ".join(definition.get("description", "").split())


def _only_keys(action: Schema, kind: type) -> None:
    """A table's keys are left open by msgspec; the model lists the roles that may stand there."""
    table = get_args(kind.__annotations__["action"])[0]
    action["propertyNames"] = {"enum": list(get_args(get_args(table)[0]))}


def _condition() -> Schema:
    """A node of a tree: a table with one key."""
    return {
        "description": "One condition, or several joined by `all`, `any` or `not`.",
        "type": "object",
        "properties": _nodes(),
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 1,
    }


def _exemption(model: Schema) -> Schema:
    """In a file the one condition of an exception stands beside its quote or reason."""
    said = {name: model["properties"][name] for name in ("quote", "reason")}
    nodes = _nodes()
    return {
        "description": model["description"],
        "type": "object",
        "properties": {**nodes, **said},
        "additionalProperties": False,
        "oneOf": [{"required": [name]} for name in nodes],
        "anyOf": [{"required": [name]} for name in said],
    }


def _nodes() -> dict[str, Schema]:
    several = {"type": "array", "items": NODE, "minItems": 1}
    joining: dict[str, Schema] = {
        "all": {**several, "description": "All of these hold. / Mae pob un o'r rhain yn wir."},
        "any": {**several, "description": "At least one of these holds. / Mae o leiaf un o'r rhain yn wir."},
        "not": {**NODE, "description": "This does not hold. / Nid yw hyn yn wir."},
    }
    return joining | {condition.name: _leaf(condition) for condition in CONDITIONS}


def _leaf(condition: Condition) -> Schema:
    meaning = " / ".join(condition.outline(language) for language in ("en", "cy"))
    return {**argument_schema(condition), "description": meaning}
