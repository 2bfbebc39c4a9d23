"""Asking again is seen; asking once is not."""

import pytest

from mailguard.detect import repeat_chasing
from tests.detect.written import kinds

AGAIN = [
    "I still haven't had a reply about the drain.",
    "This is the third time of asking.",
    "I am chasing up my enquiry about the lamp.",
    "I wrote to you about this three weeks ago.",
    "Still waiting for an answer.",
    "Dwi'n dal heb gael ateb am y draen.",
    "Rwy'n dal i aros am ymateb.",
    "Ysgrifennais atoch bythefnos yn ôl ac rwy'n gofyn eto am y lamp.",
]
ONCE = [
    "Could you tell me when the drain will be mended?",
    "Thank you for your reply.",
    "The dog was chasing the ducks again.",
    "I look forward to hearing from you.",
    "Pryd bydd y draen yn cael ei drwsio?",
    "Diolch am eich ateb.",
]


@pytest.mark.parametrize("text", AGAIN)
def test_asking_again_is_seen(text: str) -> None:
    assert kinds(repeat_chasing, text, "member", "officer") == {"chasing"}


@pytest.mark.parametrize("text", ONCE)
def test_asking_once_is_left_alone(text: str) -> None:
    assert kinds(repeat_chasing, text, "member", "officer") == set()
