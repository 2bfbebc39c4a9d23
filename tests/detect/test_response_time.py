"""An officer's word on delay is seen, be it announced or excused."""

import pytest

from mailguard.detect import response_time
from tests.detect.written import kinds

HOLDING = [
    "I am looking into this and will write again.",
    "I'll get back to you as soon as the survey is in.",
    "A full response will follow by Friday.",
    "There will be a short delay while we wait for the figures.",
    "Mi ddof yn ôl atoch yr wythnos nesaf.",
    "Bydd oedi byr cyn inni ateb.",
]
LATE = [
    "Apologies for the delay in replying.",
    "I'm sorry for the late reply.",
    "I've only just got to your message.",
    "I should have replied sooner.",
    "Mae'n ddrwg gennyf am yr oedi.",
    "Dim ond newydd weld eich neges ydw i.",
]
NEITHER = [
    "The lamp was mended on Monday.",
    "The answer is on our website.",
    "The train was delayed by snow.",
    "Is there a delay?",
    "Trwsiwyd y lamp ddydd Llun.",
    "Mae'r ateb ar ein gwefan.",
]


@pytest.mark.parametrize("text", HOLDING)
def test_a_delay_announced_is_seen(text: str) -> None:
    assert "holding-reply" in kinds(response_time, text, "officer", "member")


@pytest.mark.parametrize("text", LATE)
def test_a_delay_excused_is_seen(text: str) -> None:
    assert "late-reply" in kinds(response_time, text, "officer", "member")


@pytest.mark.parametrize("text", NEITHER)
def test_a_plain_answer_is_left_alone(text: str) -> None:
    assert kinds(response_time, text, "officer", "member") == set()


def test_what_a_member_says_of_his_own_answer_is_left_alone() -> None:
    assert kinds(response_time, "Apologies for the delay in replying.", "member", "officer") == set()
