"""Consultations, meetings and works that an officer announces are seen."""

import pytest

from mailguard.detect import ward_notice
from tests.detect.written import kinds

ANNOUNCED = [
    "Our consultation on parking in Glyn opens on Monday.",
    "You are invited to a public meeting about the school.",
    "Resurfacing works will start on the 4th.",
    "The lane will be closed from Tuesday for a week.",
    "Mae'r ymgynghoriad ar barcio yn agor ddydd Llun.",
    "Fe'ch gwahoddir i gyfarfod cyhoeddus am yr ysgol.",
]
OTHER = [
    "Your permit is attached.",
    "Does the consultation open on Monday?",
    "Thank you for your views.",
    "The lane is in good order.",
    "Mae eich trwydded ynghlwm.",
    "Diolch am eich sylwadau.",
]


@pytest.mark.parametrize("text", ANNOUNCED)
def test_an_announcement_is_seen(text: str) -> None:
    assert kinds(ward_notice, text, "officer", "resident") == {"consultation-opened"}


@pytest.mark.parametrize("text", OTHER)
def test_other_letters_are_left_alone(text: str) -> None:
    assert kinds(ward_notice, text, "officer", "resident") == set()


def test_a_member_announces_nothing_for_the_council() -> None:
    assert kinds(ward_notice, ANNOUNCED[1], "member", "resident") == set()
