"""One's own affairs and one's family's are seen; those of constituents are not."""

import pytest

from mailguard.detect import personal_interest
from tests.detect.written import kinds

OWN = [
    "What is happening with my own planning application?",
    "My son's taxi licence seems to be stuck.",
    "Could you look at my daughter's school appeal?",
    "As a favour to me, move it up the list.",
    "Beth sy'n digwydd gyda fy nghais cynllunio i?",
    "Mae trwydded tacsi fy mab yn sownd.",
]
OTHERS = [
    "What is happening with Mrs Lloyd's planning application?",
    "A constituent's taxi licence seems to be stuck.",
    "My ward has two schools.",
    "My son sends his regards.",
    "Beth sy'n digwydd gyda chais cynllunio Mrs Lloyd?",
    "Mae trwydded tacsi etholwr yn sownd.",
]


@pytest.mark.parametrize("text", OWN)
def test_an_interest_of_ones_own_is_seen(text: str) -> None:
    assert kinds(personal_interest, text, "member", "officer") == {"personal-interest"}


@pytest.mark.parametrize("text", OTHERS)
def test_the_affairs_of_others_are_left_alone(text: str) -> None:
    assert kinds(personal_interest, text, "member", "officer") == set()
