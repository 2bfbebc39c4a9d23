"""A member's bargaining with outsiders is seen; what is left to officers is not."""

import pytest

from mailguard.detect import commercial
from tests.detect.written import kinds, seen

BARGAINING = [
    ("leader", "builder", "If you come down to £1.8m for the depot I think we have a deal."),
    ("member", "builder", "Could you do it for ninety thousand? The lease would run for twenty years."),
    ("member", "builder", "Let's meet for lunch to discuss the terms of the lease, just the two of us."),
    ("member", "resident", "What rent did you have in mind for the kiosk? I'd say £6,000 would swing it."),
    ("tory", "builder", "I can make sure the contract is yours without it going out to tender."),
    ("member", "builder", "Name your price for the car park and I'll square it with the others."),
    ("member", "builder", "Would £40,000 a year for the naming rights be enough? Best not bother the officers yet."),
    ("leader", "builder", "We were at 300 and you wanted 350, so let's split the difference on the sale."),
    (
        "member",
        "resident",
        "Your company could sponsor the fair; we would settle for £5,000 and your banner at the gate.",
    ),
    ("plaid", "builder", "Beth am ddweud £250,000 am y tir? Heb y cyfreithwyr am y tro."),
    ("plaid", "builder", "Faint fysech chi'n fodlon talu am les yr adeilad?"),
    ("plaid", "builder", "Gawn ni ginio i drafod telerau'r brydles, dim ond ni'n dau?"),
    ("member", "builder", "Os dewch chi i lawr i £90,000 mi fydd y contract yn eiddo i chi."),
]
NO_BARGAIN = [
    ("member", "builder", "I have passed your offer for the depot to the property team, who will reply."),
    ("member", "builder", "I can't discuss price or terms; please write to our estates officers."),
    ("member", "builder", "Residents complain of noise from your site after ten at night."),
    ("member", "resident", "A skip permit costs £45 and lasts a week."),
    ("head", "builder", "The fee is £462 for a house."),
    ("member", "officer", "Dalton offered £1.8m for the depot. Over to you."),
    ("member", "resident", "The fair is on Saturday; entrance is £2 a head."),
    ("member", "builder", "How much is the kitchen for my own house?"),
    ("member", "resident", "The council received £3m for the bridge."),
    ("plaid", "builder", "Rwyf wedi trosglwyddo eich cynnig i'r swyddogion, a fydd yn cysylltu."),
    ("plaid", "builder", "Alla i ddim trafod y pris na'r telerau."),
    ("plaid", "resident", "Mae'r drwydded yn costio £45 am wythnos."),
    ("plaid", "officer", "Cynigiodd y cwmni £90,000 am y tir."),
]


@pytest.mark.parametrize(("sender", "to", "text"), BARGAINING)
def test_bargaining_is_seen(sender: str, to: str, text: str) -> None:
    assert kinds(commercial, text, sender, to) == {"commercial-talk"}


@pytest.mark.parametrize(("sender", "to", "text"), NO_BARGAIN)
def test_what_is_left_to_officers_is_left_alone(sender: str, to: str, text: str) -> None:
    assert kinds(commercial, text, sender, to) == set()


def test_the_words_shown_are_those_written() -> None:
    found = seen(commercial, "Dear Sir\nLet us split the difference on the lease.\n", "member", "builder")
    assert [signal.text for signal in found] == ["split the difference"]


def test_what_companies_agree_is_told_and_not_bargained() -> None:
    assert (
        seen(
            commercial, "They supply the state for ten years at cost, in exchange for the lease.", "member", "resident"
        )
        == []
    )


def test_a_paper_longer_than_a_letter_bargains_with_nobody() -> None:
    text = "We could split the difference on the rent.\n\n" + "The season was wet and the crops were late.\n" * 100
    assert seen(commercial, text, "member", "resident") == []
    assert kinds(commercial, text, "member", "builder") == {"commercial-talk"}
