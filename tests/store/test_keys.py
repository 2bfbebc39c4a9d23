"""Keys: what is sealed opens for its purpose alone, with its key alone, and untouched alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailguard.store.keys import Digests, StoreError, keys_from, new_key
from tests.store.opening import KEY, OTHER_KEY, VARIABLE


@given(st.binary(max_size=2000), st.text(max_size=20))
def test_what_is_sealed_is_had_back_and_is_not_to_be_read(text: bytes, purpose: str) -> None:
    keys = keys_from(KEY, VARIABLE)
    box = keys.seal(text, purpose)
    assert keys.open(box, purpose) == text
    assert box.startswith(b"k1:")
    assert len(text) < 8 or text not in box


def test_the_same_text_is_sealed_otherwise_each_time() -> None:
    keys = keys_from(KEY, VARIABLE)
    assert keys.seal(b"The fence", "held letter") != keys.seal(b"The fence", "held letter")


def test_a_box_opens_for_its_own_purpose_alone_and_not_when_it_was_touched() -> None:
    keys = keys_from(KEY, VARIABLE)
    box = keys.seal(b"The fence", "held letter")
    with pytest.raises(StoreError):
        keys.open(box, "notice")
    for place in range(3, len(box)):
        touched = box[:place] + bytes([box[place] ^ 1]) + box[place + 1 :]
        with pytest.raises(StoreError) as told:
            keys.open(touched, "held letter")
        assert "fence" not in str(told.value)
    for short in (b"", b"k1:", box[:10]):
        with pytest.raises(StoreError):
            keys.open(short, "held letter")


def test_the_first_key_seals_and_the_others_still_open() -> None:
    box = keys_from(KEY, VARIABLE).seal(b"The fence", "held letter")
    both = keys_from(f"{OTHER_KEY}, {KEY}", VARIABLE)
    assert both.open(box, "held letter") == b"The fence"
    assert both.seal(b"", "p").startswith(b"k2:")
    assert both.names == ("k2", "k1")
    with pytest.raises(StoreError, match="the key 'k1', which is not in the environment; add that key behind"):
        keys_from(OTHER_KEY, VARIABLE).open(box, "held letter")


@pytest.mark.parametrize(
    "text",
    ["", " ", "k1", "k1:", "k1:short", f"{KEY},{KEY}", f"{KEY},", "a b:" + KEY[3:], f"{KEY}A", "x" * 17 + KEY[2:]],
)
def test_what_is_no_key_is_told_without_it(text: str) -> None:
    with pytest.raises(StoreError) as told:
        keys_from(text, VARIABLE)
    assert VARIABLE in str(told.value)
    assert "AAAA" not in str(told.value)


def test_a_new_key_is_another_each_time() -> None:
    assert new_key("k") != new_key("k")
    assert keys_from(new_key("k"), VARIABLE).names == ("k",)


def test_digests_are_equal_for_equal_parts_of_one_purpose_under_one_secret() -> None:
    one, other = Digests(b"1" * 32), Digests(b"2" * 32)
    assert one.of("person", "a", "b") == one.of("person", "a", "b")
    different = [
        one.of("person", "a", "b"),
        one.of("person", "ab"),
        one.of("link", "a", "b"),
        other.of("person", "a", "b"),
    ]
    assert len(set(different)) == 4
