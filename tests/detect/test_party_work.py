"""Party and private work asked of officers is seen in either language; council business is not."""

import pytest

from mailguard.detect import party_work
from tests.detect.written import kinds, seen

PARTY = [
    "Could you print 300 election leaflets for me by Thursday?",
    "Please type up our manifesto notes before the branch meeting.",
    "Can you send me the tenants' phone numbers for the canvass on Saturday?",
    "Would you draft my speech for the party conference?",
    "Pop one of our campaign cards into each envelope when you post the newsletter.",
    "I need the council van on polling day to take voters to the booths.",
    "Could you run off 200 copies of the attached? They are for the doorstep.",
    "Find me some quotes we can use against the Tories.",
    "Happy to help with your leaflet drop; I can fold them in the office.",
    "Can you look up which flats are on the register? The agent wants it for canvassing.",
    "Please book the chamber for our selection meeting.",
    "Here is the draft text for your party's election address.",
    "Please remind visitors to vote for our candidate.",
    "Allech chi argraffu taflenni'r etholiad i mi?",
    "Wnei di deipio llythyr yr ymgyrch cyn nos Iau?",
    "Anfona restr o enwau'r tenantiaid i mi ar gyfer canfasio.",
    "Fedrwch chi lungopïo 200 o'r atodedig? Maen nhw i fynd drwy'r drysau.",
    "Plis rho un o gardiau'r blaid ym mhob amlen.",
    "Allwch chi ddrafftio araith i mi ar gyfer cynhadledd y blaid?",
]
PRIVATE = [
    "Could you type my letter to my landlord about the flat?",
    "I need the council van on Saturday for my house move.",
    "Please photocopy my daughter's wedding invitations.",
    "Can two of your men cut my hedge and tidy my garden?",
    "Send a couple of lads round to fix my drive.",
    "Please collect my dry cleaning on the way back.",
    "Could you book my holiday flights when you have a minute?",
    "Type up the accounts of my shop, would you.",
    "Would you print 50 posters for my son's business?",
    "Can I borrow the minibus for my wife's birthday?",
    "Allech chi deipio fy llythyrau rhent?",
    "Dwi angen y fan ddydd Sadwrn i symud tŷ.",
    "Fedrwch chi anfon dau ddyn i dorri fy ngardd?",
    "Plis argraffa wahoddiadau priodas fy merch.",
]
NEITHER = [
    "Could you print 50 posters for the recycling campaign?",
    "Please send me the notice of election.",
    "When do nomination papers have to be in?",
    "Could you print the agenda for Thursday?",
    "Our branch library is closed on Saturday; please put a poster up.",
    "Please type the minutes of the planning committee.",
    "I can't print election leaflets for you, I'm afraid.",
    "Our group asks for a briefing on the budget report.",
    "The party wall needs a survey; could you send the form?",
    "I have had my leaflets printed at my own expense.",
    "Could you book the hall for the street party licence?",
    "Please send the list of polling stations to all candidates.",
    "My house is next to the site, so I declare an interest.",
    "Could the council mow the verge by my house?",
    "I'm on holiday next week; please copy in my deputy.",
    "Could you print the Welsh version as well?",
    "Allech chi argraffu posteri'r ymgyrch ailgylchu?",
    "Pryd mae'r papurau enwebu i fod i mewn?",
    "Anfonwch y rhestr o orsafoedd pleidleisio, os gwelwch yn dda.",
    "Alla i ddim argraffu taflenni etholiad, mae arna i ofn.",
    "Wnewch chi deipio cofnodion y pwyllgor cynllunio?",
    "Mae'r grŵp yn gofyn am friff ar y gyllideb.",
    "Mae fy nhŷ wrth ymyl y safle, felly rwy'n datgan buddiant.",
    "Dwi ar wyliau'r wythnos nesaf.",
    "Allech chi anfon y ffurflen gais ataf?",
    "Diolch am baratoi'r papurau.",
]


@pytest.mark.parametrize("text", PARTY)
def test_party_work_is_seen(text: str) -> None:
    assert "party-task" in kinds(party_work, text, "member", "officer")


@pytest.mark.parametrize("text", PRIVATE)
def test_private_work_is_seen(text: str) -> None:
    assert kinds(party_work, text, "member", "officer") == {"private-task"}


@pytest.mark.parametrize("text", NEITHER)
def test_council_business_is_left_alone(text: str) -> None:
    assert kinds(party_work, text, "member", "officer") == set()


def test_the_words_shown_are_those_written() -> None:
    found = seen(party_work, "Hi Dewi\n\nType my letter to the bank, please.\n", "member", "officer")
    assert [signal.text for signal in found] == ["Type my letter to the bank"]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("party-task", "Could you design a rosette poster for our candidate's stall?"),
        ("party-task", "Fedri di blygu'r taflenni canfasio i mi?"),
        ("private-task", "Please draft my tax return when the phones are quiet."),
        ("private-task", "Wnei di gyfieithu bwydlen y caffi i mi?"),
    ],
)
def test_errands_slipped_in_are_seen(kind: str, text: str) -> None:
    assert kind in kinds(party_work, text, "member", "officer")


@pytest.mark.parametrize(
    "text",
    [
        "A printer in town is doing the rosette posters, and the party has paid.",
        "Mae'r taflenni canfasio gartref gen i, a fi sy'n talu amdanyn nhw.",
        "My tax return kept me from the seminar, sorry.",
        "Mae bwydlen y caffi yn hyfryd.",
    ],
)
def test_errands_done_elsewhere_are_left_alone(text: str) -> None:
    assert kinds(party_work, text, "member", "officer") == set()
