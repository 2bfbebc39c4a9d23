"""Publicity for a person or a side is seen; news of a service and reminders of the rules are not."""

import pytest

from mailguard.detect import pre_election
from tests.detect.written import kinds, seen

PUBLICITY = [
    ("press", "media", "Photo call: Cllr Owain Beynon will cut the ribbon at the new clinic on Thursday."),
    ("press", "resident", "Your councillor Elin Prosser is proud to launch the repair fund."),
    ("leader", "media", "Come and see me open the new baths. I'm available for interviews all morning."),
    ("leader", "press", "Please put out a press release with a quote from me about the playground."),
    ("member", "press", "Can you get a photographer to my surgery and post it on Facebook?"),
    (
        "press",
        "resident",
        "This administration has delivered two hundred homes, and with another term there will be more.",
    ),
    (
        "leader",
        "resident",
        "I promised you a new bus and I have delivered it. Under my leadership we saved the pool too.",
    ),
    ("member", "resident", "I'm standing for re-election in May and hope I may count on you."),
    (
        "press",
        "resident",
        "In this issue: meet the Cabinet, its record since the last poll, and Elin Prosser's achievements.",
    ),
    ("press", "media", "Y Cynghorydd Elin Prosser fydd yn torri'r rhuban ddydd Iau; cyfle i dynnu lluniau am ddeg."),
    ("leader", "press", "Allwch chi baratoi datganiad i'r wasg gyda dyfyniad gen i am y parc?"),
    ("press", "resident", "Mae eich cynghorydd Ffion Tudor yn falch o lansio'r gronfa."),
    ("plaid", "resident", "Rwy'n sefyll eto ym mis Mai ac yn falch o'm record dros y ward."),
]
NO_PUBLICITY = [
    ("press", "resident", "The recycling centre is open from eight on Saturday."),
    ("press", "media", "The bridge is shut until Friday; please use the ring road."),
    ("press", "member", "A reminder that in the pre-election period we issue no quotes from councillors."),
    ("press", "leader", "The ribbon cutting is put off until after the election."),
    ("member", "officer", "I'm proud of what your team has done for the park."),
    ("officer", "resident", "The polling station for Cwm is the chapel hall."),
    ("member", "resident", "Your pothole has been reported under number 4411."),
    ("press", "resident", "The official opening of the clinic is on Thursday at ten."),
    ("member", "head", "Could you send me the photographs of the tree?"),
    ("press", "resident", "Mae'r ganolfan ailgylchu ar agor o wyth fore Sadwrn."),
    ("press", "plaid", "Yn y cyfnod cyn yr etholiad ni fyddwn yn dyfynnu cynghorwyr."),
    ("officer", "resident", "Mae'r ffordd ar gau tan ddydd Gwener."),
    ("plaid", "officer", "Allwch chi anfon y lluniau o'r goeden ataf?"),
]
SIDES = [
    (
        "press",
        "resident",
        "In this newsletter: how our budget beat the cuts the opposition proposed and failed to win.",
    ),
    ("press", "resident", "Bulletin: the tax is lower than the rise proposed by the last administration."),
    ("press", "media", "Press release: the Tories were wrong to oppose the pool."),
    ("leader", "resident", "My newsletter: Plaid Cymru voted against the new school."),
    ("press", "resident", "Bulletin: the Council sets the record straight on the library."),
    ("press", "media", "Press release: we defend our hospital, which the government has blocked."),
    ("press", "resident", "Cylchlythyr: pleidleisiodd yr wrthblaid, a hynny'n anghywir, yn erbyn y pwll."),
    ("press", "media", "Datganiad i'r wasg: llywodraeth y dydd yn gwrthod yr arian, gwrthod y bobl."),
    ("press", "resident", "Bwletin: chwalu'r myth am y llyfrgell."),
    ("press", "resident", "Bwletin: mae Llafur wedi methu'r ysgol hon."),
    ("press", "media", "Press release: unlike the previous administration we pay on time."),
    ("press", "resident", "Feature: the war of words over the field."),
]
NO_SIDES = [
    ("press", "resident", "In this newsletter: when your bin is collected at Easter."),
    ("press", "media", "Press release: the pool reopens on Monday."),
    ("press", "resident", "Bulletin: the council tax is set at 4 per cent."),
    ("press", "member", "The opposition proposed an amendment; the minutes are attached."),
    ("press", "resident", "Bulletin: the government has paid the grant."),
    ("press", "media", "Press release: work on the school starts in June."),
    ("press", "resident", "Newsletter: a green lane is closed."),
    ("press", "resident", "Cylchlythyr: pryd y cesglir eich bin dros y Pasg."),
    ("press", "media", "Datganiad i'r wasg: mae'r pwll yn ailagor ddydd Llun."),
    ("press", "resident", "Bwletin: treth y cyngor yn codi 4 y cant."),
    ("press", "plaid", "Cynigiodd yr wrthblaid welliant; mae'r cofnodion ynghlwm."),
    ("press", "resident", "Bwletin: gwaith ar yr ysgol yn dechrau."),
]


@pytest.mark.parametrize(("sender", "to", "text"), PUBLICITY)
def test_promotion_is_seen(sender: str, to: str, text: str) -> None:
    assert "publicity" in kinds(pre_election, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), NO_PUBLICITY)
def test_news_of_a_service_is_left_alone(sender: str, to: str, text: str) -> None:
    assert "publicity" not in kinds(pre_election, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), SIDES)
def test_a_publication_that_takes_sides_is_seen(sender: str, to: str, text: str) -> None:
    assert "controversial-publicity" in kinds(pre_election, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), NO_SIDES)
def test_a_plain_publication_is_left_alone(sender: str, to: str, text: str) -> None:
    assert "controversial-publicity" not in kinds(pre_election, text, sender, to)


def test_the_words_shown_are_those_written() -> None:
    found = seen(pre_election, "On Thursday\nElin Prosser will cut the ribbon.\n", "press", "media")
    assert [signal.text for signal in found] == ["cut the ribbon"]
