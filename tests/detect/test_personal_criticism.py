"""Criticism of officers and members who can be recognised, and what only looks like it."""

import pytest

from mailguard.detect import personal_criticism
from tests.detect.written import NAMES, kinds, seen

OFFICERS = [
    "Jane Hale is incompetent.",
    "Mr Santini is lazy and out of his depth.",
    "The planning officer doesn't know what he is doing.",
    "The Head of Planning misled the committee.",
    "Your enforcement team couldn't run a bath.",
    "I wouldn't trust Dewi Santini to look after a gate.",
    "Jane Hale should resign.",
    "The clown who drew this roundabout wants his head examined.",
    "I have no confidence in the monitoring officer.",
    "Ms Hale's arrogance has cost us a year.",
    "The housing officer lied to you, plain and simple.",
    "Jane Hale is to blame for this mess.",
    "Santini sat on your complaint for nine weeks.",
    "That useless planning officer has done it again.",
    "We must talk about the conduct and capability of the licensing manager.",
    "Jane Hale wrote to you. She never even bothered to visit the site.",
    "Tomos Vine hasn't the backbone to say no.",
    "The planners waved it through without even looking.",
    "Jane Hale has the people skills of a wheel clamp.",
    "It was Jane Hale, as usual, who forgot to tell anybody.",
    "Mae Jane Hale yn anghymwys.",
    "Mae'r swyddog cynllunio yn ddi-glem.",
    "Dydi'r Pennaeth Cynllunio ddim yn gwybod beth mae hi'n ei wneud.",
    "Camarweiniodd y swyddog tai y tenantiaid.",
    "Dylai Jane Hale ymddiswyddo.",
    "Does gan Dewi Santini ddim clem.",
    "Celwyddgi ydi'r swyddog trwyddedu.",
    "Jane Hale sydd ar fai am y llanast.",
    "Dwi wedi colli pob ffydd yn y swyddog cynllunio.",
    "Mae Dewi Santini yn llusgo ei draed, fel arfer.",
    "I've dealt with that enforcement team for ten years and never met a more idle bunch.",
    "Fair play, Dewi Santini is pleasant, but he couldn't find a house if it bit him.",
    "The trouble with Jane Hale is that she says yes to the last person who shouted at her.",
    "The planning officer treats every objector as a nuisance.",
    "Dylai Jane Hale esbonio i bobl Glanrafon pam ei bod wedi anwybyddu eu llythyrau.",
]

MEMBERS = [
    "Cllr Tudor is a liar.",
    "Councillor Askew misled everybody about the pool.",
    "Your councillor doesn't read the papers and never listens.",
    "Ffion Tudor is a disgrace.",
    "Councillor Beynon hasn't a clue.",
    "The Leader of the Council should be ashamed of herself.",
    "Cllr Askew is all talk.",
    "Rupert Askew has made a complete hash of it.",
    "Councillor Tudor keeps sticking her nose in.",
    "Elin Prosser can't be trusted.",
    "The ward councillor is the problem, not the council.",
    "Cllr Beynon hadn't read the report, she never does.",
    "I blame Councillor Askew.",
    "Councillor Tudor's behaviour and lies are well known.",
    "The Cabinet Member for Highways hasn't a clue about roads.",
    "Mae'r Cynghorydd Tudor yn gelwyddog.",
    "Dydi'r cynghorydd lleol ddim yn gwrando ar neb.",
    "Mae Rupert Askew wedi camarwain pawb.",
    "Does gan arweinydd y Cyngor ddim cywilydd.",
    "Bwli ydi'r Cynghorydd Askew.",
    "Dylai'r Cynghorydd Beynon ymddiswyddo.",
]

FAIR = [
    "The report is hopeless.",
    "The decision was wrong and I shall say so.",
    "The policy has failed and the delay is a disgrace.",
    "I make no criticism of any officer, but the design is poor.",
    "Jane Hale was very helpful and I am grateful to her.",
    "Mr Santini visited on Tuesday and will write to you next week.",
    "The Head of Planning recommended refusal and the committee agreed.",
    "The planning officer is on leave until Monday.",
    "Residents say that the housing officer is useless, and I've told them how to complain.",
    "Mrs Lewis says Mr Santini was rude to her; I pass it on without comment.",
    "If the officer misled anybody we shall hear of it.",
    "Did the planning officer mislead the committee?",
    "I don't say that Jane Hale was careless.",
    "It wasn't the housing officer's fault.",
    "I'm hopeless with these tablets and I've made a mess of the form.",
    "The contractor was lazy and left the road in a dreadful state.",
    "I disagree with Ms Hale's advice but respect the way she gave it.",
    "The officer has apologised for the delay, which is fair enough.",
    "Ring Tomos Vine, he knows all about it.",
    "I've asked the Head of Planning why the bridge is still a disgrace.",
    "Nobody is blaming anybody, least of all the crew.",
    "Jane Hale told me that the applicant had lied to her.",
    "The planning department is short of staff and does its best.",
    "Incompetent persons may not drive the lorry.",
    "Councillor Tudor voted against the budget.",
    "Councillor Askew asked about the pool and was answered.",
    "Cllr Beynon is unwell and sends apologies.",
    "The Leader of the Council will open the bridge on Friday.",
    "I was misled by the brochure.",
    "The Cabinet Member will answer questions on the 4th.",
    "Mae'r adroddiad yn warthus.",
    "Mae'r polisi wedi methu.",
    "Roedd Jane Hale yn gymwynasgar iawn.",
    "Bydd y swyddog cynllunio yn ysgrifennu atoch.",
    "Nid beirniadaeth ar unrhyw swyddog yw hyn.",
    "Dywed Mrs Lewis fod y swyddog tai wedi bod yn anghwrtais.",
    "Mae'r swyddog wedi ymddiheuro am yr oedi.",
    "Pleidleisiodd y Cynghorydd Tudor yn erbyn y gyllideb.",
    "Mae'r bont yn warthus ac rwyf wedi gofyn i Jane Hale am ddyddiad.",
    "Os camarweiniodd y swyddog unrhyw un, cawn glywed.",
    "The enforcement team visited twice and found nothing.",
    "A resident complained that the officer had been rude to her. I've asked her manager to look into it.",
    "I'd rather we didn't name the officer; the fault lies with the procedure.",
    "The Head of Housing failed to get the grant despite a very strong bid.",
    "You'd be better off asking the Head of Housing, she knows the estate.",
    "The Head of Planning lost her mother last week, so please hold any queries.",
    "Does neb yn beio'r swyddog cynllunio; y cynlluniau oedd yn anghywir.",
    "Byddai'n annheg galw'r tîm gorfodi'n ddiog a dim ond dau ohonyn nhw.",
    "Atebodd y Pennaeth Addysg bob cwestiwn am ddwy awr, chwarae teg iddi.",
]


@pytest.mark.parametrize("text", OFFICERS)
def test_criticism_of_an_officer_is_seen(text: str) -> None:
    assert kinds(personal_criticism, text, "member", "media") == {"officer-criticised"}


@pytest.mark.parametrize("text", MEMBERS)
def test_criticism_of_a_member_is_seen(text: str) -> None:
    assert "member-criticised" in kinds(personal_criticism, text, "press", "media")


@pytest.mark.parametrize("text", FAIR)
def test_what_blames_nobody_is_left_alone(text: str) -> None:
    assert seen(personal_criticism, text, "member", "media") == []


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Jane Hale is incompetent.", "head"),
        ("Ms Hale's arrogance has cost us a year.", "head"),
        ("I went to see Dewi Santini. He couldn't care less.", "officer"),
        ("The Head of Planning misled the committee.", "head"),
        ("The highways technician is incompetent.", ""),
    ],
)
def test_the_person_is_told_where_the_directory_knows_him(text: str, person: str) -> None:
    (signal,) = seen(personal_criticism, text, "member", "media")
    assert signal.about == NAMES.get(person, "")


def test_a_criticism_passed_on_with_approval_is_the_senders() -> None:
    text = (
        "Couldn't have put it better myself.\n\n---------- Forwarded message ----------\n"
        "From: Jean <jean@webmail.example>\n"
        "Subject: the lane\n\nMr Santini is useless and has been for years."
    )
    own, adopted = seen(personal_criticism, text, "member", "media")
    assert (own.zone, adopted.zone) == ("own", "forwarded")
    assert (own.text, own.about) == ("Couldn't have put it better", NAMES["officer"])
    assert "useless" in adopted.text


@pytest.mark.parametrize("line", ["For your records.", "I don't agree with every word.", "Er gwybodaeth."])
def test_a_criticism_passed_on_without_approval_is_not(line: str) -> None:
    text = f"{line}\n\n> Mr Santini is useless and has been for years."
    assert seen(personal_criticism, text, "member", "media") == []


def test_what_a_member_says_of_himself_is_left_alone() -> None:
    assert seen(personal_criticism, "Owain Beynon is an idiot, and yes, that's me.", "member", "media") == []


def test_a_reader_who_is_attacked_to_his_face_is_told() -> None:
    (signal,) = seen(personal_criticism, "You are a disgrace to your profession.", "member", "head")
    assert (signal.kind, signal.about) == ("officer-criticised", NAMES["head"])


@pytest.mark.parametrize("name", ["Mr Santini", "Mrs Santini", "Dewi Santini"])
def test_sex_and_form_of_address_do_not_matter(name: str) -> None:
    assert kinds(personal_criticism, f"{name} is incompetent.", "member", "media") == {"officer-criticised"}


BLAMED = [
    "Jane Hale promised us lights for the lane and then voted the money elsewhere.",
    "If Dewi Santini had opened the letter we would have had the grant.",
    "Cuddiodd Jane Hale yr adroddiad tan y bleidlais.",
    "Jane Hale had the survey in May. Draw your own conclusions.",
    "Hopeless. That's how I'd describe the housing officer.",
    "Somebody in Payroll never once answers the phone.",
    "Ni ddarllenodd Dewi Santini y cais o gwbl; pe bai wedi gwneud, fyddai neb yn cwyno.",
]


@pytest.mark.parametrize("text", BLAMED)
def test_blame_without_a_word_of_abuse_is_seen_beside_a_person(text: str) -> None:
    assert kinds(personal_criticism, text, "member", "media") == {"officer-criticised"}


@pytest.mark.parametrize(
    "text",
    [
        "Rupert Askew says one thing at the hustings and another in the chamber.",
        "Has Ffion Tudor ever actually read a budget?",
        "Mae Rupert Askew yn dweud un peth wrth y papur a'r gwrthwyneb i ni.",
    ],
)
def test_blame_of_a_member_is_told_apart(text: str) -> None:
    assert kinds(personal_criticism, text, "officer", "media") == {"member-criticised"}


@pytest.mark.parametrize(
    "text",
    [
        "You never even opened the file, and you let the committee believe that you had.",
        "Ddaru chi ddim hyd yn oed agor y ffeil.",
    ],
)
def test_a_reader_reproached_to_his_face_is_told(text: str) -> None:
    (signal,) = seen(personal_criticism, text, "member", "head")
    assert (signal.kind, signal.about) == ("officer-criticised", NAMES["head"])


BLAMELESS = [
    "Jane Hale promised to send the plan by Friday.",
    "If Dewi Santini is in the office, ask him to ring.",
    "Has Ffion Tudor read the budget yet?",
    "Dewi Santini hasn't replied to you because the letter came to me; my mistake.",
    "There's no evidence that Jane Hale tried to hide the survey.",
    "If you don't know how to open the file, you can never read it.",
    "Addawodd Jane Hale anfon y cynllun erbyn dydd Gwener.",
    "Nid oes tystiolaeth bod Jane Hale wedi cuddio dim.",
]


@pytest.mark.parametrize("text", BLAMELESS)
def test_promises_questions_and_denials_blame_nobody(text: str) -> None:
    assert kinds(personal_criticism, text, "member", "head") == set()


@pytest.mark.parametrize(
    "text",
    [
        "The disgraced former chairman was seen at the races.",
        "The arrogant director of a bank in Leeds has gone abroad.",
        "The corrupt inspector is in prison, says the paper.",
        "Mae'r cyfarwyddwr llwgr mewn carchar.",
    ],
)
def test_posts_of_the_past_and_of_other_bodies_are_nobody_here(text: str) -> None:
    assert kinds(personal_criticism, text, "member", "media") == set()


def test_a_writer_who_owns_up_criticises_nobody() -> None:
    assert kinds(personal_criticism, "I'm the idiot who jammed the copier.", "officer", "head") == set()


@pytest.mark.parametrize(
    "text",
    [
        '"The figures are a shambles and nobody did their job," Chief Executive Ada Lovett told the shareholders.',
        'Director Bo Ekdahl was useless, said "The Gazette of Ankh".',
        '"The director does not even reply, he is hopeless," the investigator said.',
        "The joke was about the President, and how the Chief Executive was not the sharpest in the White House.",
    ],
)
def test_heads_of_other_bodies_in_the_news_are_nobody_here(text: str) -> None:
    assert seen(personal_criticism, text, "member", "resident") == []


def test_the_head_of_this_council_is_somebody() -> None:
    text = "The Chief Executive is useless and everybody knows it."
    assert kinds(personal_criticism, text, "member", "resident") == {"officer-criticised"}


@pytest.mark.parametrize(
    ("text", "harmless"),
    [
        ("Residents deserve better than Jane Hale.", "Residents deserve better than this road, as Jane Hale says."),
        ("Jane Hale simply made the figures up.", "Jane Hale brought the figures up to date."),
        ("It is time Jane Hale considered her position.", "It is time Jane Hale and I met."),
        ("We all know whose friend Jane Hale is.", "We all know how kind Jane Hale is."),
        ("Mae Jane Hale yn malio dim am y trigolion.", "Mae Jane Hale yn cofio am y trigolion."),
        ("Chododd Dewi Santini ddim bys i helpu.", "Cododd Dewi Santini'r ffens i helpu."),
    ],
)
def test_scorn_beside_a_person_is_criticism_and_its_plain_neighbour_is_none(text: str, harmless: str) -> None:
    assert kinds(personal_criticism, text, "member", "resident") == {"officer-criticised"}
    assert seen(personal_criticism, harmless, "member", "resident") == []
