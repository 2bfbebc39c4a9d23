"""Campaigning, party comment and self-promotion, and what only looks like them."""

import pytest

from mailguard.detect import political_content
from tests.detect.written import kinds, seen

CAMPAIGNING = [
    "Please vote for me on polling day, every vote counts.",
    "Vote Labour on Thursday and bring your neighbours.",
    "Can I count on your vote in May?",
    "We are canvassing the Cwm on Saturday, do come along with us.",
    "Could you deliver fifty leaflets for our candidate before the weekend?",
    "I'd love you to join the Liberal Democrats, the form is on the website.",
    "The branch AGM is on Thursday and we need a new treasurer.",
    "Would you display one of our posters in your window this time?",
    "Tickets for the Labour dinner are £20, all proceeds to the election fund.",
    "Only the Greens can beat them here, so please lend us your vote.",
    "I'm hosting a supper for supporters who'd like to help with the cost of the election.",
    "I am standing again as your councillor, and your support at the election would mean a lot.",
    "Tellers from 7 and drivers from 9 on polling day, please send me your names.",
    "Have a word on the doorstep about the buses, it plays well with the voters you need.",
    "Two of your seats are vulnerable, so announce the play area before the by-election.",
    "Pleidleisiwch dros Blaid Cymru ar y chweched o Fai.",
    "Gallwn ddibynnu ar eich pleidlais, gobeithio?",
    "Byddwn yn canfasio yn y Cwm nos Iau, dewch gyda ni.",
    "Mae angen pobl i ddosbarthu taflenni i'r blaid cyn dydd Sul.",
    "Hoffech chi ymuno â'r Blaid? Mae'r ffurflen ynghlwm.",
    "Cofiwch roi croes wrth fy enw ym mis Mai.",
    "Mae'r rota canfasio yn barod ar gyfer yr etholiad.",
    "Pop a cross next to Lynne's name on Thursday and tell the family to do likewise.",
    "If you could spare a couple of evenings to push some cards through doors I'd be grateful, we are short of legs.",
    "Tybed fedri di roi arwydd i fyny yn yr ardd ffrynt i ni o hyn tan y diwrnod mawr?",
]

PARTY_COMMENT = [
    "The Tories have wrecked this town.",
    "Labour has let you down again.",
    "Only Plaid will stand up for the valley.",
    "This is what you get with eighteen years of Labour.",
    "The Conservatives voted for the cuts and now pretend to be sorry.",
    "This administration has failed you and it is time it went.",
    "No thanks to the Lib Dems, the library is still open.",
    "Same old Tories, all talk and no action.",
    "A Conservative council would be far kinder to business.",
    "Reform have four councillors and not one of them has turned up.",
    "It was the Greens, and the Greens alone, who saved the meadow.",
    "Don't trust Labour with your money.",
    "The ruling group couldn't care less about this ward.",
    "Unlike the Tories we keep our promises.",
    "What a difference a Labour council has made here.",
    "Mae'r Torïaid wedi difetha'r dref.",
    "Dim ond Plaid Cymru sy'n sefyll dros ein hysgolion.",
    "Dyna beth gewch chi ar ôl ugain mlynedd o Lafur.",
    "Mae'r weinyddiaeth hon wedi siomi pobl y cwm.",
    "Diolch i'r Ceidwadwyr, mae'r llyfrgell wedi cau.",
    "Hen bryd cael gwared ar Lafur o'r cyngor.",
    "Mae Llafur wedi cymryd yr ardal hon yn ganiataol ers blynyddoedd.",
    "It takes a special kind of Tory to close a library on World Book Day.",
    "Fel hyn y mae hi pan fo'r Blaid yn rhedeg pethau: digon o bwyllgorau a dim tarmac.",
]

SELF_PROMOTION = [
    "I got the crossing done for you when nobody else bothered.",
    "No other councillor has done as much for the Cwm.",
    "Nobody else has ever managed it in twenty years.",
    "Like and share my page so that everybody hears about it.",
    "Follow me on Facebook to see all I've done for you.",
    "I promised you new lights and I delivered them.",
    "I'm the hardest-working councillor on the council.",
    "It was me who saved the bus, whatever they tell you.",
    "Thanks to my efforts the post office stays open.",
    "When I'm re-elected I'll do the other side of the street.",
    "Help me keep fighting for you.",
    "I'm proud of my record as your councillor.",
    "Not many councillors would have stuck with it for two years.",
    "I've always fought tirelessly for this ward.",
    "That's the kind of councillor I am.",
    "Fi gafodd y goleuadau i chi, neb arall.",
    "Does neb arall wedi gwneud cymaint dros y cwm.",
    "Hoffwch a rhannwch fy nhudalen.",
    "Dwi'n falch o fy record fel eich cynghorydd.",
    "Mi wnes i addo goleuadau ac mi gefais nhw: addewais, a dyma gadwais.",
    "Fi oedd yr unig un a bleidleisiodd dros gadw'r ysgol.",
    "Just to say that the shelter is in, and you won't find a harder working councillor this side of the river!",
    "I've delivered on every promise I made, I hope you'll bear that in mind when you mark your ballot.",
    "Does neb wedi gweithio'n galetach dros y pentref na fi.",
]

BUSINESS = [
    "The Labour group leader sits on the panel.",
    "The Conservative motion was lost by 20 votes to 14.",
    "Under proportionality Plaid Cymru has three seats and the Conservatives two.",
    "On a conservative estimate the work will take a week.",
    "The labour market in the valley is changing.",
    "Green waste is collected every other Tuesday.",
    "We need reform of the rota before the winter.",
    "Please be liberal with the grit on the hill.",
    "The party wall agreement has been signed.",
    "A party to the lease may give notice at any time.",
    "The vote in committee was seven to five.",
    "I shall vote for the amendment on Thursday.",
    "You can register to vote online until the 19th, whoever you vote for.",
    "Polling stations are open from 7 to 10.",
    "The count begins at ten at the leisure centre.",
    "Mr Green and Mrs Reform came to the surgery.",
    "The Christmas party is on the 12th.",
    "An independent review will report in the spring.",
    "Thank you for the leaflets about the recycling campaign.",
    "You asked which party runs the council: Labour, with 24 of the 46 seats.",
    "Nomination packs have been sent to the Labour, Plaid Cymru and Conservative agents.",
    "No canvassing, leaflets or appeals for votes from council e-mail, please.",
    "The Labour, Green and Independent members present asked that it be recorded.",
    "The play area has been opened and the swings are very popular.",
    "I have asked Highways to look at the crossing and will let you know.",
    "Our campaign against fly-tipping starts on Monday.",
    "The annual canvass form will reach every household in August.",
    "My surgery is on the 4th, whatever party you support.",
    "Mae arweinydd y grŵp Llafur ar y panel.",
    "Collwyd cynnig Plaid Cymru o 20 pleidlais i 14.",
    "Mae'r gorsafoedd pleidleisio ar agor rhwng 7 a 10.",
    "Cofiwch gofrestru i bleidleisio cyn y 19eg, pa blaid bynnag rydych chi'n ei chefnogi.",
    "Bydd y bleidlais ar y cynnig nos Iau.",
    "Llafur caled oedd clirio'r llwybr, a diolch i bawb.",
    "Mae'r bin gwyrdd yn cael ei gasglu ddydd Mawrth.",
    "Rwyf wedi gofyn i'r adran edrych ar y groesfan.",
    "The Liberal Democrat amendment would have moved £40,000 from reserves; it was not carried.",
    "The Plaid group never received the papers, could you send them again please?",
    "The Labour members had nothing to add and the report was noted.",
    "Please vote for your favourite playground design on the council website.",
    "I hope I can count on your support for the food bank collection.",
    "A resident wrote that Labour had let him down. I have replied on the bins and left the politics out.",
    'A "Vote Askew" poster has been stuck on the bus shelter. Could it be removed?',
    "Voter ID is needed at polling stations this May.",
    "In 2012 the then Labour administration signed a 25-year waste contract.",
    "Cllr Rees (Labour) moved and Cllr Oakley (Reform) seconded that the report be received.",
    "Could you deliver the leaflets about the flood wardens to the houses in Mill Lane?",
    "Mae'r Herald yn dweud bod y Torïaid wedi difetha canol y dref. Hoffwn gael y ffeithiau cyn ateb.",
    "Atgoffir aelodau na ddylid defnyddio e-bost y cyngor i ganfasio na dosbarthu taflenni.",
    "Mae grŵp y Ceidwadwyr wedi gofyn am eitem ar yr agenda.",
    "Mae angen gwirfoddolwyr i blannu coed, cwrdd wrth yr ysgol am ddeg.",
]


@pytest.mark.parametrize("text", CAMPAIGNING)
def test_asking_for_support_is_seen(text: str) -> None:
    assert "campaigning" in kinds(political_content, text, "member", "resident")


@pytest.mark.parametrize("text", PARTY_COMMENT)
def test_judging_a_party_is_seen(text: str) -> None:
    assert "party-comment" in kinds(political_content, text, "member", "resident")


@pytest.mark.parametrize("text", SELF_PROMOTION)
def test_advertising_oneself_is_seen(text: str) -> None:
    assert "self-promotion" in kinds(political_content, text, "member", "resident")


@pytest.mark.parametrize("text", BUSINESS)
def test_council_business_is_left_alone(text: str) -> None:
    assert seen(political_content, text, "member", "resident") == []


@pytest.mark.parametrize(
    "text",
    [
        "{party} has let you down.",
        "Only {party} can be trusted with the harbour.",
        "Thanks to {party} we have lost the bus.",
        "I wouldn't trust {party} with the keys.",
        "Please vote {party} on Thursday.",
        "The {party} group has three seats on the panel.",
    ],
)
def test_what_is_said_of_one_party_counts_as_of_any_other(text: str) -> None:
    names = ("Labour", "Plaid Cymru", "Reform UK", "the Conservatives", "the Liberal Democrats", "the Greens")
    assert (
        len({frozenset(kinds(political_content, text.format(party=name), "member", "resident")) for name in names}) == 1
    )


@pytest.mark.parametrize(
    "text",
    [
        "Nobody else has this letter, and I shan't show it round.",
        "No one else has got the photograph.",
        "Our library staff canvassed borrowers about the new hours.",
        "Diolch am eich cefnogaeth i'r parc newydd.",
        "Mae'r papurau enwebu ar gael gan y swyddfa etholiadau yn Llafar House.",
    ],
)
def test_what_is_kept_between_two_or_fetched_from_the_elections_office_is_no_campaign(text: str) -> None:
    assert seen(political_content, text, "officer", "resident") == []


def test_a_boast_that_nobody_else_did_it_is_seen() -> None:
    assert kinds(political_content, "Nobody else has ever got the lights mended.", "member", "resident") == {
        "self-promotion"
    }


@pytest.mark.parametrize("sender", ["member", "plaid", "tory", "leader"])
def test_the_senders_own_party_does_not_matter(sender: str) -> None:
    assert kinds(political_content, "The Tories have wrecked this town.", sender, "resident") == {"party-comment"}


def test_a_slogan_below_the_name_is_seen() -> None:
    text = "The green opens at ten.\n\nRupert Askew\n-- \nVOTE ASKEW on 6 May\nPrinted and promoted by R. Jones"
    assert kinds(political_content, text, "tory", "resident") == {"campaigning"}


def test_what_a_resident_wrote_is_not_the_senders() -> None:
    text = "I'll ask about the bus.\n\n> The Tories have wrecked this town. Vote Labour!"
    assert seen(political_content, text, "member", "resident") == []


@pytest.mark.parametrize(
    ("said", "left"),
    [
        (
            "I'm after your second preference if you have one to spare.",
            "The committee's second preference is the site at Cwm Farm.",
        ),
        (
            "We could do with a teller for our side at the chapel from four until six.",
            "A bank teller from the post office is to visit the library on Mondays.",
        ),
        (
            "My opponent has never set foot in the Cwm, so ask him where it is.",
            "My opponent at the bowls club sends his regards.",
        ),
        (
            "Fydd yr ymgeisydd arall ddim yma wedi'r etholiad, ond mi fydda i.",
            "Mae'r rhestr o bawb sy'n sefyll ar yr hysbysfwrdd.",
        ),
        (
            "Trowch y ward yn felyn ddydd Iau!",
            "Trodd y dail yn felyn ym mis Hydref.",
        ),
    ],
)
def test_votes_are_sought_without_the_word(said: str, left: str) -> None:
    assert "campaigning" in kinds(political_content, said, "member", "resident")
    assert seen(political_content, left, "member", "resident") == []


@pytest.mark.parametrize(
    "text",
    [
        "I can't talk about my canvassing rota from this account, please write to my own address.",
        "Somebody left party leaflets on the library counter and I have taken them out.",
        "Yw'r rheolau'n gadael i mi roi poster etholiad yn fy ffenest?",
        "My post is restricted, so I turned down the branch when it asked for help with leafleting.",
    ],
)
def test_who_keeps_politics_off_the_councils_means_is_left_alone(text: str) -> None:
    assert seen(political_content, text, "member", "resident") == []


@pytest.mark.parametrize(
    ("said", "left"),
    [
        (
            "The nationalists wrote their budget on the back of an envelope.",
            "The historian gave a talk on the nationalists of Catalonia.",
        ),
        (
            "Mae'r sosialwyr yn addo popeth i bawb heb geiniog yn y banc.",
            "Bydd darlith ar sosialwyr y cymoedd yn yr amgueddfa.",
        ),
        (
            "Politically you'd want that closure well clear of the summer.",
            "The post is politically restricted, as the contract says.",
        ),
        (
            "Yn wleidyddol, byddai'n well aros tan yr hydref.",
            "Nid yw'r swydd yn un wleidyddol.",
        ),
    ],
)
def test_a_side_by_another_name_and_political_advice_are_seen(said: str, left: str) -> None:
    assert "party-comment" in kinds(political_content, said, "officer", "resident")
    assert seen(political_content, left, "officer", "resident") == []


@pytest.mark.parametrize(
    "text",
    [
        "Nominations for the Technical Advisory Board close on Friday before the election, and we need your support.",
        "The President and this administration have let Congress down again.",
        "Diolch i bawb a bleidleisiodd yn etholiad y llywodraethwyr.",
    ],
)
def test_elections_of_boards_and_presidents_are_no_campaign_here(text: str) -> None:
    assert seen(political_content, text, "member", "resident") == []


def test_this_administration_is_the_councils_where_no_president_is_spoken_of() -> None:
    assert kinds(political_content, "This administration has let the valley down again.", "member", "resident") == {
        "party-comment"
    }
