"""YAML as a pack uses it: every scalar a string, and nothing that a file holds can harm the reader."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailguard.policy.model import Words
from mailguard.policy.yaml_text import PolicyError, read_yaml, typed


class Strict(Words, frozen=True, kw_only=True):
    """A table with a key that must be there."""

    must: str


@pytest.mark.parametrize(
    ("written", "value"),
    [
        (b"a: 4.10", {"a": "4.10"}),
        (b"a: no", {"a": "no"}),
        (b"a: yes", {"a": "yes"}),
        (b"a: 010", {"a": "010"}),
        (b"a: 1e3", {"a": "1e3"}),
        (b"a: 2026-05-01", {"a": "2026-05-01"}),
        (b"a: 12:30:45", {"a": "12:30:45"}),
        (b"a: null", {"a": None}),
        (b"a: ~", {"a": None}),
        (b"a:", {"a": None}),
        (b"a: 'null'", {"a": "null"}),
        (b'a: ""', {"a": ""}),
        (b"no: 1", {"no": "1"}),
        (b"4.10: 1", {"4.10": "1"}),
        (b"[1, [no, {a: b}]]", ["1", ["no", {"a": "b"}]]),
        (b"a: >-\n  one\n  two\n", {"a": "one two"}),
        (b"\xef\xbb\xbfa: b\r\n", {"a": "b"}),
        (b"a: !!python/object/apply:os.system [x]", {"a": ["x"]}),
        (b"a: !!int 5", {"a": "5"}),
        (b"", None),
        (b"# nothing", None),
    ],
)
def test_every_scalar_stays_as_it_was_written(written: bytes, value: Any) -> None:  # noqa: ANN401  a file's value
    assert read_yaml(written, "f.yaml").value == value


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (b"a: 1\nb: 2\na: 3\n", "f.yaml, line 3, a: this key stands here twice; keep one of the two"),
        (b"x:\n  a: 1\n  a: 2\n", "f.yaml, line 3, a: this key stands here twice"),
        (b"a: [1\nb: 2\n", "f.yaml, line 2: it is not YAML"),
        (b"a: b\n\tc: d\n", "f.yaml, line 2: it is not YAML"),
        (b"? [a, b]\n: 1\n", "f.yaml, line 1: a key is no plain word"),
        (b"a: 1\n---\nb: 2\n", "f.yaml, line 2: a second document begins here"),
        (b"a: \xff", "f.yaml: it is not UTF-8 text"),
        (b"a: \x00", "f.yaml: it is not YAML"),
        (b"a: &x [1]\nb: *x\n", "f.yaml, line 2: an alias is no text"),
        (b"a: &x 1\n*x : 2\n", "f.yaml, line 2: a key is no plain word"),
        (b"a: &x\n  <<: *x\n", "f.yaml, line 2: an alias is no text"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(written: bytes, told: str) -> None:
    with pytest.raises(PolicyError) as fault:
        read_yaml(written, "f.yaml")
    assert str(fault.value).startswith(told)


@pytest.mark.parametrize("open_", [b"[", b"{a: ", b"- "])
def test_no_depth_crashes_the_reader(open_: bytes) -> None:
    with pytest.raises(PolicyError, match=r"nested too deeply|not YAML"):
        read_yaml(open_ * 200_000, "f.yaml")


def test_an_alias_bomb_is_refused_at_its_first_alias() -> None:
    bomb = b"a0: &a0 [x, x]\n" + b"".join(
        b"a%d: &a%d [*a%d, *a%d, *a%d]\n" % (n, n, n - 1, n - 1, n - 1) for n in range(1, 60)
    )
    with pytest.raises(PolicyError, match=r"line 2: an alias is no text"):
        read_yaml(bomb, "f.yaml")


@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_fail_otherwise(raw: bytes) -> None:
    try:
        read_yaml(raw, "f.yaml")
    except PolicyError as told:
        assert len(str(told).splitlines()) == 1  # noqa: PT017  either outcome is right


def test_the_place_of_a_key_that_is_missing_is_that_of_the_nearest_one_above() -> None:
    document = read_yaml(b"a:\n  - b: 1\n  - c: 2\n", "f.yaml")
    assert document.place("a[1].c") == "f.yaml, line 3, a[1].c"
    assert document.place("a[1].d.e") == "f.yaml, line 3, a[1].d.e"
    assert document.place("a[1].c[4]") == "f.yaml, line 3, a[1].c[4]"
    assert document.place("z") == "f.yaml, line 1, z"
    assert document.place("") == "f.yaml, line 1"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (b"en: a\nfr: b\n", "f.yaml, line 2, fr: there is no such key; remove it or mend its spelling"),
        (b"en:\n  - a\n", "f.yaml, line 1, en: this should be `str`, not `array`"),
        (b"- a\n", "f.yaml, line 1: this should be `object`, not `array`"),
    ],
)
def test_a_value_of_the_wrong_type_is_told_with_line_and_key(written: bytes, told: str) -> None:
    document = read_yaml(written, "f.yaml")
    with pytest.raises(PolicyError) as fault:
        typed(document, document.value, Words)
    assert str(fault.value).startswith(told)


def test_a_missing_key_is_named() -> None:
    document = read_yaml(b"- en: x\n- en: z\n", "f.yaml")
    with pytest.raises(PolicyError, match=r"f\.yaml, line 1, \[0\]: the key must is missing; add it"):
        typed(document, document.value, list[Strict])
