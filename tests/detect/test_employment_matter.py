"""A member's hand in discipline or appointments is seen in either language; a panel's work is not."""

import pytest

from mailguard.detect import employment_matter
from tests.detect.written import kinds, seen

DISCIPLINE = [
    "That driver should be sacked before he kills somebody.",
    "The officer ought to be suspended today.",
    "Nothing less than dismissal will satisfy me.",
    "I want him to have his job back.",
    "Please drop the disciplinary against young Ward.",
    "I have spoken to the chair of the appeal panel about her.",
    "The suspension is a stitch-up and should be called off.",
    "He deserves a final warning and not the sack.",
    "I am taking up his grievance with you.",
    "I shall sit in on her hearing.",
    "She is off sick again; has anybody seen a doctor's note?",
    "The caretaker must be given another chance.",
    "Bevan should be reinstated.",
    "Dylai'r gyrrwr gael y sac.",
    "Mae'r swyddog yn haeddu cael ei ddiswyddo.",
    "Dwi isio iddo gael ei swydd yn ôl.",
    "Mi ffonia i gadeirydd y panel i gael gair.",
    "Gwell gollwng yr ymchwiliad yn ddistaw.",
    "Hogyn ifanc ydi o, un camgymeriad bach oedd o.",
]
RECRUITMENT = [
    "My nephew has applied for the clerk's job, and he's a good lad.",
    "Could you see that she gets on the shortlist?",
    "Could you find him a job at the depot?",
    "Have a word with whoever is interviewing.",
    "I'd be glad to write her a reference for the planning post.",
    "Don't appoint the outsider.",
    "The post should go to somebody local.",
    "Appoint someone from the town for once.",
    "My daughter is going for the trainee post, look out for her.",
    "Who are the candidates, and how did they score?",
    "I would like to sit in on the interviews.",
    "Change the job description so that he fits.",
    "Mae fy nai wedi ymgeisio am y swydd, hogyn da ydi o.",
    "Gair bach efo'r panel penodi, os gweli di'n dda.",
    "Oes swydd i fy mab yn y depo?",
    "Peidiwch â phenodi'r un o'r tu allan.",
    "Hoffwn weld fy merch ar y rhestr fer.",
    "Penodwch rywun lleol y tro hwn.",
]
NEITHER = [
    "How many posts will the budget cut in Planning?",
    "The vacancy is advertised on the council's pages; please pass it on.",
    "As a member of the appointments panel I attach my scores.",
    "An employee has asked me for help; may I have the Monitoring Officer's advice?",
    "I don't wish to get involved in the disciplinary.",
    "The service needs more staff at the weekend.",
    "The officer did not answer my three letters.",
    "The bin lorry should be moved from the corner.",
    "When will the licence be suspended?",
    "The trader's licence should be suspended.",
    "A resident says that the warden should be sacked.",
    "The hearing of the planning appeal is on Monday.",
    "Congratulations on your new job.",
    "Thank you for the apprentices' leaflet.",
    "Faint o swyddi fydd yn mynd yn y gyllideb?",
    "Mae'r swydd wedi'i hysbysebu ar wefan y cyngor.",
    "Dydw i ddim am ymyrryd yn yr achos disgyblu.",
    "Mae angen mwy o staff ar y gwasanaeth.",
    "Ni atebodd y swyddog fy llythyrau.",
    "Llongyfarchiadau ar eich swydd newydd.",
    "Mae gwrandawiad yr apêl gynllunio ddydd Llun.",
    "Dylid symud y lori o'r gornel.",
    "Mae un preswylydd yn dweud y dylai'r warden gael y sac.",
    "Diolch am y daflen brentisiaethau.",
]


@pytest.mark.parametrize("text", DISCIPLINE)
def test_a_hand_in_discipline_is_seen(text: str) -> None:
    assert "staff-discipline" in kinds(employment_matter, text, "member", "officer")


@pytest.mark.parametrize("text", RECRUITMENT)
def test_a_hand_in_appointments_is_seen(text: str) -> None:
    assert "recruitment" in kinds(employment_matter, text, "member", "officer")


@pytest.mark.parametrize("text", NEITHER)
def test_staffing_as_policy_and_a_panels_work_are_left_alone(text: str) -> None:
    assert kinds(employment_matter, text, "member", "officer") == set()


def test_officers_deal_with_staff_every_day() -> None:
    assert kinds(employment_matter, "The driver should be suspended today.", "head", "officer") == set()


def test_the_words_shown_are_those_written() -> None:
    found = seen(employment_matter, "Dear Jane\n\nGwyn Ward should be sacked.\n", "member", "head")
    assert [signal.text for signal in found] == ["Ward should be sacked"]


def test_a_suspension_told_to_a_stranger_is_no_case_of_the_councils() -> None:
    text = "He needs to be sacked, I want him suspended."
    assert seen(employment_matter, text, "member", "resident") == []
    assert kinds(employment_matter, text, "member", "head") == {"staff-discipline"}
