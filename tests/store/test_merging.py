"""No figure of fewer than five people, and none that can be worked out from the others."""

from itertools import combinations, count

from hypothesis import given
from hypothesis import strategies as st

from mailguard.store.merging import FEWEST, People, merged

OUTCOMES = ("changed", "withdrew", "sent", "wrong", "expired")


def people(*numbers: int) -> People:
    return frozenset(bytes([number]) for number in numbers)


def of(first: int, number: int) -> People:
    return people(*range(first, first + number))


def test_five_people_are_a_figure() -> None:
    assert merged({("CRIT001", "told"): of(0, 5)}) == {("CRIT001", "told"): 5}


def test_four_are_none() -> None:
    assert merged({("CRIT001", "told"): of(0, 4)}) == {}


def test_one_person_counts_once_in_rules_that_are_put_together() -> None:
    assert merged({("A", "told"): of(0, 4), ("B", "told"): of(0, 4)}) == {}
    assert merged({("A", "told"): of(0, 4), ("B", "told"): of(2, 4)}) == {("other", "told"): 6}


def test_a_small_rule_takes_the_smallest_of_the_others_with_it() -> None:
    met = {("A", "told"): of(0, 20), ("B", "told"): of(0, 9), ("C", "told"): of(0, 2)}
    assert merged(met) == {("A", "told"): 20, ("other", "told"): 9}


def test_an_outcome_that_is_left_over_takes_another_with_it() -> None:
    met = {("A", "told"): of(0, 12), ("A", "sent"): of(0, 9), ("A", "withdrew"): of(9, 3)}
    assert merged(met) == {("A", "told"): 12, ("A", "other"): 12}


def test_those_who_did_nothing_are_not_to_be_worked_out_either() -> None:
    assert merged({("A", "told"): of(0, 10), ("A", "sent"): of(0, 7)}) == {("A", "told"): 10, ("A", "other"): 10}
    assert merged({("A", "told"): of(0, 12), ("A", "sent"): of(0, 7)}) == {("A", "told"): 12, ("A", "sent"): 7}
    assert merged({("A", "told"): of(0, 12), ("A", "sent"): of(0, 12)}) == {("A", "told"): 12, ("A", "sent"): 12}


def test_outcomes_of_more_people_than_were_told_this_week_stand_by_themselves() -> None:
    assert merged({("A", "told"): of(0, 2), ("A", "sent"): of(0, 8)}) == {("A", "other"): 8}


@given(
    st.dictionaries(
        st.tuples(st.sampled_from("ABC"), st.sampled_from(("told", *OUTCOMES))),
        st.frozensets(st.integers(0, 13).map(lambda number: bytes([number])), min_size=1),
        max_size=12,
    )
)
def test_no_figure_and_no_difference_to_a_total_holds_fewer_than_five(met: dict[tuple[str, str], People]) -> None:
    figures = merged(met)
    for (rule, outcome), number in figures.items():
        assert number >= FEWEST
        told = figures.get((rule, "told"))
        acted = set().union(*(who for (of_rule, what), who in met.items() if of_rule == rule and what != "told"))
        if outcome != "told" and told is not None and rule != "other" and acted <= met[rule, "told"]:
            assert told - number == 0 or told - number >= FEWEST


@given(st.lists(st.integers(1, 9), min_size=2, max_size=5))
def test_of_outcomes_that_share_nobody_none_under_five_is_what_is_left_of_the_total(numbers: list[int]) -> None:
    ids = count()
    met = {
        ("A", outcome): people(*(next(ids) for _ in range(n))) for outcome, n in zip(OUTCOMES, numbers, strict=False)
    }
    met["A", "told"] = frozenset().union(*met.values())
    figures = merged(met)
    told = figures.pop(("A", "told"), None)
    if told is None:
        return
    for size in range(len(figures) + 1):
        for shown in combinations(figures.values(), size):
            assert told - sum(shown) <= 0 or told - sum(shown) >= FEWEST
