"""The configuration: what is promised for each way to get it wrong, and an example that shows all of it."""

import re
import tomllib
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from types import UnionType
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailguard.config import ConfigError, check, host_port, load, secret
from mailguard.config_tables import Config, HttpTable

HERE = Path(__file__).parent
CASES = sorted(path.name for path in (HERE / "bad_config").iterdir())
EXAMPLE = HERE.parent / "deploy" / "mailguard.example.toml"
CONTRACT = """
[council]
name = "Glanrafon County Council"
domains = ["glanrafon.example"]
languages = ["en", "cy"]
[policy]
pack = "district"
mode = "advise"
pre_election = [{ from = 2027-03-22, to = 2027-05-06 }]
[directory]
csv = "directory.csv"
[relay]
listen = "127.0.0.1:8025"
next_hop = "127.0.0.1:2525"
allow = ["127.0.0.0/8"]
[http]
listen = "127.0.0.1:8080"
[notices]
from = "mailguard@glanrafon.example"
[privacy]
users_informed = 2026-09-01
"""


@pytest.mark.parametrize("case", CASES)
def test_a_wrong_configuration_is_told_in_the_line_that_we_promise(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = HERE / "bad_config" / case
    monkeypatch.chdir(folder)
    with pytest.raises(ConfigError) as told:
        load(Path("mailguard.toml"))
    assert f"{told.value}\n" == (folder / "expected.txt").read_text("utf-8")


def test_the_place_in_an_error_is_the_path_as_it_was_given(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as told:
        load(tmp_path / "none.toml")
    assert told.value.where == str(tmp_path / "none.toml")


def test_what_the_contract_shows_is_enough() -> None:
    config = check(tomllib.loads(CONTRACT), "mailguard.toml")
    assert config.relay is not None
    assert config.relay.on_fault == "pass"
    assert config.policy.mode == "advise"
    assert config.store is None


def test_three_tables_are_enough_for_lint_and_without_a_mode_nothing_reaches_anybody() -> None:
    table = {name: entries for name, entries in good().items() if name in ("council", "policy", "directory")}
    del table["policy"]["mode"]
    config = check(table, "mailguard.toml")
    assert (config.policy.mode, config.relay, config.http, config.notices) == (None, None, None, None)
    assert config.privacy.users_informed is None


def test_a_file_as_windows_saves_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mailguard.toml"
    path.write_bytes(b"\xef\xbb\xbf" + CONTRACT.replace("\n", "\r\n").encode())
    assert load(path).council.name == "Glanrafon County Council"


def test_a_store_needs_no_more_than_its_table() -> None:
    config = check(good() | {"store": {"url": "sqlite:mailguard.db"}}, "mailguard.toml")
    assert config.store is not None


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [("127.0.0.1:80", "127.0.0.1", 80), ("[::1]:25", "::1", 25), ("mail.example:2525", "mail.example", 2525)],
)
def test_a_place_is_split_into_host_and_port(text: str, host: str, port: int) -> None:
    assert host_port(text) == (host, port)
    config = check(good() | {"http": {"listen": text}}, "mailguard.toml")
    assert config.http == HttpTable(listen=text)


def test_a_secret_comes_from_the_environment_and_an_empty_one_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILGUARD_MARK_KEY", "Glanrafon")
    assert secret("MAILGUARD_MARK_KEY") == b"Glanrafon"
    monkeypatch.setenv("MAILGUARD_MARK_KEY", "")
    assert secret("MAILGUARD_MARK_KEY") is None
    monkeypatch.delenv("MAILGUARD_MARK_KEY")
    assert secret("MAILGUARD_MARK_KEY") is None


def test_a_configuration_cannot_be_changed_after_it_was_checked() -> None:
    with pytest.raises(AttributeError):
        check(good(), "mailguard.toml").council.name = "another"  # type: ignore[misc]  # which is what is tested


def good() -> dict[str, Any]:
    return tomllib.loads(CONTRACT)


def assert_taken_or_refused_in_one_line(table: dict[str, Any]) -> None:
    told = "mailguard.toml, nothing: is wrong; go on"
    try:
        check(table, "mailguard.toml")
    except ConfigError as fault:
        told = str(fault)
    assert re.fullmatch(r"mailguard\.toml, .+: .+; .+", told)
    assert len(told.splitlines()) == 1


VALUES = st.recursive(
    st.one_of(st.booleans(), st.integers(), st.floats(), st.text(max_size=20), st.dates(), st.datetimes(), st.times()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
PLACES = [(table, key) for table, entries in good().items() for key in entries] + [
    ("policy", "overrides"),
    ("routes", "any"),
    ("limits", "workers"),
    ("plugins", "detectors"),
    ("relay", "idle_s"),
]


@given(place=st.sampled_from(PLACES), value=VALUES, name=st.none() | st.text(max_size=8))
def test_whatever_stands_in_it_a_configuration_is_taken_or_refused_in_one_line(
    place: tuple[str, str], value: object, name: str | None
) -> None:
    table: dict[str, Any] = deepcopy(good())
    table.setdefault(place[0], {})[place[1] if name is None else name] = value
    assert_taken_or_refused_in_one_line(table)


@given(name=st.text(max_size=8), value=VALUES)
def test_whatever_table_stands_in_it_too(name: str, value: object) -> None:
    assert_taken_or_refused_in_one_line(good() | {name: value})


@dataclass(frozen=True)
class Shown:
    """One setting as the example shows it."""

    table: str
    key: str
    comment: str
    off: bool


def shown() -> list[Shown]:
    """The settings of the example in order; a line that begins with `#` and no space is a setting that is off."""
    table = ""
    comment: list[str] = []
    settings: list[Shown] = []
    for line in EXAMPLE.read_text("utf-8").splitlines():
        if heading := re.fullmatch(r"#?\[([\w.]+)\]", line):
            table, comment = heading[1], []
        elif setting := re.fullmatch(r"(#?)(\w+) = .*", line):
            settings.append(Shown(table, setting[2], "\n".join(comment), bool(setting[1])))
            comment = []
        elif line.startswith("# "):
            comment.append(line.removeprefix("# "))
    return settings


def tables(root: type[msgspec.Struct] = Config, within: str = "") -> dict[str, type[msgspec.Struct]]:
    """The struct of each table, tables in tables after them, [routes] aside, whose keys are the council's own."""
    found: dict[str, type[msgspec.Struct]] = {}
    for field in msgspec.structs.fields(root):
        for struct in structs_of(field):
            found[within + field.encode_name] = struct
            found |= tables(struct, f"{within}{field.encode_name}.") if root is Config else {}
    return found


def structs_of(field: msgspec.structs.FieldInfo) -> list[type[msgspec.Struct]]:
    """The table that stands under a key, if one does."""
    parts = get_args(field.type) if isinstance(field.type, UnionType) else (field.type,)
    return [part for part in parts if isinstance(part, type) and issubclass(part, msgspec.Struct)]


def table_at(config: Any, path: str) -> Any:  # noqa: ANN401  a table is any struct, or None where it is off
    """A table of a configuration by its dotted name."""
    for name in path.split("."):
        config = getattr(config, name) if config is not None else None
    return config


def default(field: msgspec.structs.FieldInfo) -> object:
    """The default as TOML has it; NODEFAULT where there is none."""
    value = field.default
    if value is msgspec.NODEFAULT and field.default_factory is not msgspec.NODEFAULT:
        value = field.default_factory()
    return list(value) if isinstance(value, tuple) else value


FIELDS = [
    (table, field)
    for table, struct in tables().items()
    for field in msgspec.structs.fields(struct)
    if not structs_of(field)
]


def test_the_example_loads_as_it_is_and_with_all_that_is_off_switched_on() -> None:
    text = EXAMPLE.read_text("utf-8")
    off = check(tomllib.loads(text), "mailguard.example.toml")
    on = check(tomllib.loads(re.sub(r"(?m)^#(?=\[|\w+ = )", "", text)), "mailguard.example.toml")
    assert off.store is None
    assert on.store is not None
    assert {table for table in tables() if table_at(on, table) is None} == set()


def test_the_example_shows_every_setting_of_every_table_and_no_other() -> None:
    assert [(setting.table, setting.key) for setting in shown()] == [
        (table, field.encode_name) for table, field in FIELDS
    ]


@pytest.mark.parametrize(("table", "field"), FIELDS, ids=[f"{table}.{field.encode_name}" for table, field in FIELDS])
def test_the_example_tells_of_a_setting_its_true_default_and_why(table: str, field: msgspec.structs.FieldInfo) -> None:
    (setting,) = [entry for entry in shown() if (entry.table, entry.key) == (table, field.encode_name)]
    why, _, told = setting.comment.rpartition("\n")
    expected = default(field)
    assert len(why.split()) >= 4
    if expected is msgspec.NODEFAULT:
        assert told == "Required."
    elif expected is None:
        assert told.startswith("Default: none")
    else:
        assert tomllib.loads(f"value = {told.removeprefix('Default: ')}")["value"] == expected
        assert type(tomllib.loads(f"value = {told.removeprefix('Default: ')}")["value"]) is type(expected)


def test_a_setting_of_the_example_stands_at_its_default() -> None:
    config = check(tomllib.loads(EXAMPLE.read_text("utf-8")), "mailguard.example.toml")
    for table, field in FIELDS:
        if table_at(config, table) is not None and default(field) not in (None, msgspec.NODEFAULT):
            value = getattr(table_at(config, table), field.name)
            assert (list(value) if isinstance(value, tuple) else value) == default(field), f"{table}.{field.name}"
