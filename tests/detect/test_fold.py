"""Folding: what is read as what, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailguard.detect.fold import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Vote LABOUR", "vote labour"),
        ("dwi’n gŵr", "dwi'n gwr"),
        ("tŷ\tâ\nthô", "ty a tho"),
        ("“yes” – £5", '"yes" - £5'),
        ("V\u043ete", "vote"),  # a Cyrillic o
        ("v0te l4bour", "vote labour"),
        ("v o t e", "vote"),
        ("v.o.t.e", "vote"),
        ("v*o*t*e for us", "vote for us"),
        ("vo\u200bte", "vote"),
        ("vo\u00adte", "vote"),
        ("at 10.30 in B4", "at 10.30 in b4"),
        ("a b", "a b"),
        ("ﬁne oﬃce", "fine office"),
        ("straße", "strase"),
    ],
)
def test_a_text_is_folded(text: str, folded: str) -> None:
    assert fold(text).text == folded


@given(st.text())
def test_every_stretch_has_its_way_back(text: str) -> None:
    folded = fold(text)
    for start in range(0, len(folded.text), 7):
        first, end = folded.original(start, min(start + 5, len(folded.text)))
        assert 0 <= first < end <= len(text)


@given(st.text(alphabet=st.characters(max_codepoint=0x17F)))
def test_without_hidden_characters_or_gaps_offsets_stay(text: str) -> None:
    folded = fold(text)
    if folded.back is None:
        assert len(folded.text) == len(text)


def test_the_way_back_leads_past_what_was_dropped() -> None:
    text = "so v o t\u200b e now"
    folded = fold(text)
    start = folded.text.index("vote")
    first, end = folded.original(start, start + 4)
    assert text[first:end] == "v o t\u200b e"


def test_folding_again_changes_nothing() -> None:
    text = "Dwi’n gofyn i chi v o t e — ‘now’"
    once = fold(text).text
    assert fold(once).text == once
