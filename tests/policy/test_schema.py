"""The editor schema: made from the model, true of every shipped pack, and as strict as the loader."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from mailguard import shipped
from mailguard.policy.schema import kind_of, schemas
from mailguard.policy.yaml_text import PolicyError
from tests.policy.small_pack import CLAUSES, FILES, RULE, RULINGS, loaded

POLICIES = Path(str(shipped.policies()))


class Editor(yaml.SafeLoader):
    """YAML 1.2 with its core schema, as editors read it: `yes` and a date are text there, 10 is a number."""


Editor.yaml_implicit_resolvers = {
    sign: kept
    for sign, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    if (kept := [(tag, form) for tag, form in resolvers if tag.rpartition(":")[2] in {"int", "float", "null"}])
}


def as_an_editor_sees_it(raw: bytes) -> Any:  # noqa: ANN401  a file's value
    return yaml.load(raw, Loader=Editor)  # noqa: S506  a safe loader of our own


def faults(kind: str, raw: bytes) -> list[str]:
    validator = jsonschema.Draft202012Validator(schemas()[kind])
    return [error.message for error in validator.iter_errors(as_an_editor_sees_it(raw))]


def files_of_packs() -> Iterator[tuple[str, Path]]:
    for pack in shipped.pack_names():
        yield from ((kind_of(path.name), path) for path in sorted((POLICIES / pack).glob("*.yaml")))
    yield from (("text", path) for path in sorted((POLICIES / "common").glob("*.yaml")))


@pytest.mark.parametrize("name", sorted(schemas()))
def test_the_shipped_schema_is_that_of_the_model(name: str) -> None:
    path = POLICIES / "schema" / f"{name}.json"
    assert json.loads(path.read_text("utf-8")) == schemas()[name], "run: mailguard policy schema policies/schema"


def test_no_shipped_schema_is_left_over() -> None:
    assert {path.stem for path in (POLICIES / "schema").iterdir()} == set(schemas())


@pytest.mark.parametrize("name", sorted(schemas()))
def test_it_is_a_schema(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(schemas()[name])


@pytest.mark.parametrize(
    ("kind", "path"), list(files_of_packs()), ids=[f"{path.parent.name}-{path.stem}" for _, path in files_of_packs()]
)
def test_every_file_of_every_shipped_pack_is_right(kind: str, path: Path) -> None:
    assert faults(kind, path.read_bytes()) == []


BROKEN = {
    "an unknown key": (b"family:", b"famly: x\nfamily:"),
    "a missing key": (b"family: mass-distribution\n", b""),
    "a wrong type": (b"members_reached_at_least: 10", b"members_reached_at_least: ten"),
    "a word that is none": (b"sender.role: [member]", b"sender.role: [mayor]"),
    "a text for a list": (b"sender.role: [member]", b"sender.role: member"),
    "an unknown condition": (b"sender.role: [member]", b"sender.shoe_size: [member]"),
    "two conditions in one": (b"    - sender.role: [member]\n    -", b"    - sender.role: [member]\n     "),
    "no condition": (b"    - sender.role: [member]\n", b"    - {}\n"),
    "an empty list of conditions": (
        b"  all:\n    - sender.role: [member]\n    - members_reached_at_least: 10\n",
        b"  all: []\n",
    ),
    "an unknown condition in an exception": (b"  - good_reason: [agenda]", b"  - good_weather: [agenda]"),
    "an exception without quote or reason": (b'    quote: "unless there is good reason"\n', b""),
    "an exception with two conditions": (b"  - good_reason: [agenda]", b"  - good_reason: [agenda]\n    is_reply: yes"),
    "an action that is none": (b"member: advise", b"member: shout"),
    "an action for a role that sends nothing": (b"member: advise", b"public: advise"),
    "a code in small letters": (b"id: MASS001", b"id: mass001"),
    "no example": (b"flag: [flag.eml]", b"flag: []"),
}


@pytest.mark.parametrize("name", list(BROKEN))
def test_what_the_loader_refuses_the_schema_refuses_too(name: str) -> None:
    old, new = BROKEN[name]
    assert old in RULE
    broken = RULE.replace(old, new, 1)
    assert faults("rule", RULE) == []
    assert faults("rule", broken)
    with pytest.raises(PolicyError):
        loaded({**FILES, "MASS001.yaml": broken})


@pytest.mark.parametrize(
    ("kind", "good", "old", "new"),
    [
        ("clauses", CLAUSES, b"force: should", b"force: perhaps"),
        ("clauses", CLAUSES, b"  binds: member\n", b""),
        ("rulings", RULINGS, b"date: 2026-05-02", b"day: 2026-05-02"),
        ("rulings", RULINGS, b"rules: [MASS001]", b"rules: MASS001"),
    ],
)
def test_the_other_files_are_held_as_strictly(kind: str, good: bytes, old: bytes, new: bytes) -> None:
    assert old in good
    assert faults(kind, good) == []
    assert faults(kind, good.replace(old, new, 1))
    with pytest.raises(PolicyError):
        loaded({**FILES, f"{kind}.yaml": good.replace(old, new, 1)})


def test_a_condition_tells_its_meaning_in_both_languages() -> None:
    shown = schemas()["rule"]["$defs"]["Condition"]["properties"]["officers_present"]["description"]
    assert shown == "an officer reads it / mae swyddog yn ei darllen"
