"""Where a sentence ends."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailguard.detect.sentences import LONGEST, sentences


def cut(text: str) -> list[str]:
    return [text[start:end].strip() for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Mr. Hale and Cllr. Rees met. They agreed.", ["Mr. Hale and Cllr. Rees met.", "They agreed."]),
        ("We live at no. 7 now. Good.", ["We live at no. 7 now.", "Good."]),
        ("He said no. Then he left.", ["He said no.", "Then he left."]),
        ("At 10.30 it rained.", ["At 10.30 it rained."]),
        ("See J. Hale. Thanks.", ["See J. Hale.", "Thanks."]),
        ("Well... yes. No", ["Well...", "yes.", "No"]),
        ("Dear Ms Hale,\n\nThank you", ["Dear Ms Hale,", "Thank you"]),
        ("Dear Ms Hale,\nThank you", ["Dear Ms Hale,", "Thank you"]),
        (
            "this line was broken by a margin, as old mail readers do,\nand goes on",
            ["this line was broken by a margin, as old mail readers do,\nand goes on"],
        ),
        ("we need the following before the meeting on Monday:\n- one\n- two", None),
        ('"Is it?" she asked.', ['"Is it?"', "she asked."]),
        ("Diolch, Cyng. Rees. Hwyl!", ["Diolch, Cyng. Rees.", "Hwyl!"]),
        ("", []),
        ("   ", [""]),
    ],
)
def test_a_text_is_cut(text: str, expected: list[str] | None) -> None:
    found = cut(text)
    assert found == expected if expected is not None else len(found) == text.count("\n") + 1


@given(st.text(alphabet="ab .!?\n-\"'1\t", max_size=400))
def test_the_sentences_hold_the_whole_text_in_order(text: str) -> None:
    bounds = list(sentences(text))
    assert "".join(text[start:end] for start, end in bounds) == text
    assert all(0 < end - start <= LONGEST for start, end in bounds)


@pytest.mark.parametrize("piece", [".", "\n", " .", "! ", "a.", "Mr. ", "\n\n ", ". \n", '."', "- \n"])
def test_a_hostile_text_takes_no_longer_than_its_length(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        begin = time.perf_counter()
        list(sentences(text))
        return time.perf_counter() - begin

    seconds(1_000)
    short = min(seconds(20_000) for _ in range(3))
    assert min(seconds(160_000) for _ in range(3)) < 40 * short + 0.05  # eight times the text; its square would be 64
