"""Precision, recall and false alarms, and what a `maybe` does to them."""

import re

import pytest

from mailguard.cli.scores import Row, score


def row(wanted: str = "", found: str = "", maybe: str = "", lang: str = "en", policy: str = "district") -> Row:
    return Row(
        file="x.eml",
        policy=policy,
        lang=lang,
        kind="",
        wanted=frozenset(wanted.split()),
        maybe=frozenset(maybe.split()),
        found=frozenset(found.split()),
        why="",
    )


def test_a_familys_counts() -> None:
    scores = score([row("a b", "a"), row("a", "a c"), row("", "b"), row("", "")])
    assert {name: (part.hits, part.wrong, part.missed) for name, part in scores.families.items()} == {
        "a": (2, 0, 0),
        "b": (0, 1, 1),
        "c": (0, 1, 0),
    }
    assert (scores.whole.hits, scores.whole.wrong, scores.whole.missed, scores.whole.rows) == (2, 2, 1, 4)
    assert scores.line == "micro-P 0.500 micro-R 0.667 macro-F1 0.000 false-alarm 0.500"


@pytest.mark.parametrize(
    ("given", "hits", "wrong", "missed"),
    [
        (row("", "a", maybe="a"), 0, 0, 0),
        (row("", "", maybe="a"), 0, 0, 0),
        (row("a", "a", maybe="a"), 0, 0, 0),
        (row("a", "", maybe="a"), 0, 0, 0),
        (row("a", "a b", maybe="b"), 1, 0, 0),
    ],
)
def test_a_maybe_counts_neither_way(given: Row, hits: int, wrong: int, missed: int) -> None:
    whole = score([given]).whole
    assert (whole.hits, whole.wrong, whole.missed) == (hits, wrong, missed)


def test_false_alarms_are_the_share_of_clean_rows_with_any_counted_finding() -> None:
    rows = [row("", "a"), row("", "a b"), row("", "a", maybe="a"), row(""), row("a", "b")]
    assert score(rows).whole.false_alarm == 2 / 4


def test_the_macro_average_is_over_families_with_three_positives_or_more() -> None:
    three = [row("a", "a")] * 2 + [row("a", "")]
    two = [row("b", "")] * 2
    assert score(three + two).macro_f1 == pytest.approx(0.8)
    assert score(three + two + [row("b", "")]).macro_f1 == pytest.approx(0.4)
    assert score(two).macro_f1 == 0.0


@pytest.mark.parametrize("rows", [[], [row()], [row("a", "b")]])
def test_the_last_line_has_its_form_whatever_was_found(rows: list[Row]) -> None:
    assert re.fullmatch(
        r"micro-P \d\.\d{3} micro-R \d\.\d{3} macro-F1 \d\.\d{3} false-alarm \d\.\d{3}", score(rows).line
    )


def test_languages_and_policies_are_counted_apart() -> None:
    scores = score([row("a", "a", lang="cy"), row("a", "", policy="county")])
    assert (scores.languages["cy"].recall, scores.languages["en"].recall) == (1.0, 0.0)
    assert (scores.policies["district"].recall, scores.policies["county"].recall) == (1.0, 0.0)
