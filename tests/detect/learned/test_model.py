"""The arithmetic of the learned stage, and the weights that ship."""

import pickle
from time import perf_counter

import pytest

from mailguard.detect.learned.features import tokens
from mailguard.detect.learned.model import REMEMBERED, Head, Model, WeightsError, read_model, write_model
from mailguard.shipped import model


def small() -> Model:
    heads = tuple(Head(name=name, scale=0.1, bias=-1.0, high={"en": 0.0}, low={"en": -9.0}) for name in ("a", "b"))
    return Model(heads, bytes(range(256)) * 2, b"\x00" * 8)


def test_weights_come_back_as_they_were_written() -> None:
    back = read_model(write_model(small()))
    assert (back.heads, back.rows, back.ordinary) == (small().heads, small().rows, small().ordinary)


def test_other_bytes_are_no_weights() -> None:
    with pytest.raises(WeightsError):
        read_model(b"something else\n")


def test_weights_that_lack_a_byte_are_none() -> None:
    with pytest.raises(WeightsError):
        read_model(write_model(small())[:-1])


def test_the_same_words_have_the_same_scores_in_every_order_of_asking() -> None:
    one, other = small(), small()
    words = [["close", "the", "gate"], ["open", "the", "door"]]
    first = [one.scores(one.total(each, frozenset({"x"}))) for each in words]
    second = [other.scores(other.total(each, frozenset({"x"}))) for each in reversed(words)]
    assert first == second[::-1]


def test_a_sum_of_two_sentences_holds_the_words_of_both() -> None:
    whole = small()
    both = whole.total(["close", "it"], frozenset({"x"})) + whole.total(["now"], frozenset({"y"}))
    assert both.cues == {"x", "y"}
    assert both.count == whole.total(["close", "it"], frozenset()).count + whole.total(["now"], frozenset()).count


def test_nothing_at_all_scores_as_the_bias() -> None:
    assert small().scores(small().total([], frozenset())) == [-1.0, -1.0]


def test_a_flood_of_words_fills_no_memory() -> None:
    whole = small()
    whole.total([f"word{number}" for number in range(REMEMBERED + 50)], frozenset())
    assert len(whole._words) <= REMEMBERED + 1


def test_the_longest_sentence_overflows_no_lane() -> None:
    heads = (small().heads[0],)
    whole = Model(heads, b"\xff" * 64, b"\x00")
    total = whole.total(["abcdefghijkl"] * 1_000, frozenset())
    assert whole.scores(total)[0] == pytest.approx(127 * total.count**0.5 * 0.1 - 1)


def test_a_process_started_with_the_model_gets_it_without_what_was_kept() -> None:
    copy = pickle.loads(pickle.dumps(model()))  # noqa: S301  our own bytes
    assert copy.rows == model().rows
    assert copy._words == {}


def test_the_shipped_heads_are_in_order() -> None:
    heads = model().heads
    assert len({head.name for head in heads}) == len(heads)
    assert all(0.0 <= head.probability(value) <= 1.0 for head in heads for value in (-1e6, 0.0, 1e6))
    assert all(head.low[language] < high for head in heads for language, high in head.high.items())


def test_a_sentence_takes_a_fraction_of_a_millisecond() -> None:
    text = "could you look at the drain by the chapel and let me know when the gang is due there again " * 2
    whole = model()
    whole.scores(whole.total(tokens(text, text, whole.knows), frozenset()))
    fastest = min(timed(whole, text) for _ in range(20))
    assert fastest < 0.001  # seconds; a tenth of it on a quiet machine


def timed(whole: Model, text: str) -> float:
    began = perf_counter()
    whole.scores(whole.total(tokens(text, text, whole.knows), frozenset()))
    return perf_counter() - began
