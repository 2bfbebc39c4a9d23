"""A briefing for one group alone is seen, and so is the offer to all that excuses it."""

import pytest

from mailguard.detect import group_parity
from tests.detect.written import kinds, seen

BRIEFING = [
    ("head", "plaid", "Happy to brief your group on the local plan next Tuesday."),
    ("head", "tory", "Here are the slides for the Conservative group. I won't be sending them to the other groups."),
    ("head", "group", "Attached are the savings options with all the figures, ahead of publication."),
    ("officer", "plaid", "I'll come to your group meeting on Monday and take questions."),
    ("head", "leader", "This is just for the Labour group; the opposition don't get it until the papers are out."),
    ("head", "tory", "You can have a private briefing with your members before anybody else hears of it."),
    ("head", "plaid", "I don't intend to offer the same to the other parties."),
    ("head", "group", "I'm sending you the draft report and the costings so that you can look at them tonight."),
    ("head", "leader", "I only take questions from the ruling group."),
    ("head", "plaid", "Mi ddof i gyfarfod y grŵp nos Fercher i esbonio'r ffigurau."),
    ("head", "plaid", "Dyma'r sleidiau ar gyfer eich grŵp; fydda i ddim yn eu rhannu efo'r grwpiau eraill."),
    ("head", "group", "Ynghlwm mae'r papur ar yr arbedion a'r ffigurau llawn."),
    ("head", "tory", "Dim ond i'ch grŵp chi mae hwn."),
]
NO_BRIEFING = [
    ("head", "plaid", "The committee meets on Tuesday at ten in Room 2."),
    ("head", "group", "Room 3 is booked for Thursday at six and tea will be provided."),
    ("officer", "plaid", "The working group will discuss the bus shelter."),
    ("head", "tory", "I can't come to your group meeting."),
    ("member", "head", "Could you brief our group on the plan?"),
    ("member", "leader", "I'll brief the group on Monday."),
    ("head", "resident", "We will brief the residents' group on the works."),
    ("officer", "member", "Your casework on the drain is done."),
    ("head", "plaid", "Diolch am eich neges am y llwybr."),
    ("head", "plaid", "Alla i ddim dod i gyfarfod y grŵp."),
    ("plaid", "head", "Fyddet ti'n fodlon briffio'r grŵp?"),
    ("head", "group", "Mae Ystafell 3 wedi ei chadw i chi nos Iau."),
]
TOLD_ALL = [
    ("head", "plaid", "I have offered the same briefing to the other groups."),
    ("head", "leader", "A similar session has been offered to all groups."),
    ("head", "tory", "All group leaders have been sent the slides."),
    ("head", "plaid", "The figures are going to every group."),
    ("head", "leader", "I've written to the other group leaders with the same papers."),
    ("head", "tory", "The other groups have been offered it too."),
    ("head", "plaid", "The same information is available to all other groups."),
    ("head", "plaid", "Rwyf wedi cynnig yr un briffiad i bob grŵp."),
    ("head", "plaid", "Mae'r papurau wedi eu hanfon at yr holl arweinwyr."),
    ("head", "plaid", "Rhoddir yr un wybodaeth i bob grŵp."),
    ("head", "plaid", "Mae'r un cyflwyniad ar gael i'r grwpiau eraill."),
    ("head", "plaid", "Rydym yn anfon y sleidiau at bob arweinydd grŵp."),
]
NOT_TOLD_ALL = [
    ("head", "plaid", "I won't offer it to the others."),
    ("head", "leader", "This is for your group."),
    ("head", "tory", "The slides are attached."),
    ("head", "plaid", "The group is meeting on Monday."),
    ("head", "leader", "The other groups will not like it."),
    ("head", "tory", "Same time next week?"),
    ("head", "plaid", "A briefing is being prepared."),
    ("head", "plaid", "Dyma'r sleidiau."),
    ("head", "plaid", "Fydda i ddim yn ei gynnig i neb arall."),
    ("head", "plaid", "Mae'r grŵp yn cyfarfod nos Lun."),
    ("head", "plaid", "Yr un amser wythnos nesaf?"),
    ("head", "plaid", "Diolch am eich neges."),
]


@pytest.mark.parametrize(("sender", "to", "text"), BRIEFING)
def test_a_briefing_for_one_group_is_seen(sender: str, to: str, text: str) -> None:
    assert "group-briefing" in kinds(group_parity, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), NO_BRIEFING)
def test_other_mail_to_a_group_is_left_alone(sender: str, to: str, text: str) -> None:
    assert "group-briefing" not in kinds(group_parity, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), TOLD_ALL)
def test_an_offer_to_all_groups_is_known(sender: str, to: str, text: str) -> None:
    assert "group-told-all" in kinds(group_parity, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), NOT_TOLD_ALL)
def test_nothing_else_passes_for_an_offer_to_all(sender: str, to: str, text: str) -> None:
    assert "group-told-all" not in kinds(group_parity, text, sender, to)


def test_an_officer_asked_to_a_group_at_which_outsiders_sit_is_seen() -> None:
    text = "Can you come to our group meeting on Monday? The branch members and our candidates will be there as well."
    found = seen(group_parity, text, "member", "head")
    assert [(signal.kind, signal.text) for signal in found] == [("group-briefing", "branch members")]


def test_a_letter_to_several_groups_is_no_favour_to_one() -> None:
    assert kinds(group_parity, "Attached are the figures for your group.", "head", "plaid", "tory") == set()
