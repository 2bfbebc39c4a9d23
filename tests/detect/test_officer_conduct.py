"""An officer's complaint of a colleague, or of his own lot, is seen in either language; news of work is not."""

import pytest

from mailguard.detect import officer_conduct, personal_criticism
from mailguard.detect.phrases import Lexicon
from mailguard.detect.reading import read_words
from tests.detect.written import kinds, letter, seen

COLLEAGUE = [
    "My manager keeps shouting at people in front of customers.",
    "Our head of service signs off visits that never happened.",
    "My boss has it in for me and everyone can see it.",
    "The new director is bullying the girls on reception.",
    "He is fiddling his mileage and nobody does a thing.",
    "I am being bullied at work and again this week it got worse.",
    "Two of the inspectors take backhanders from the traders.",
    "HR just sent me back to him, they do nothing.",
    "Everyone in the office is afraid of her.",
    "My supervisor lied to the auditors.",
    "One of the wardens sleeps in the van most nights.",
    "Our section is a mess and the manager is never here.",
    "Mae fy rheolwr yn gweiddi ar bawb.",
    "Mae'r pennaeth yn bwlio'r staff iau.",
    "Mae o'n ffidlo ei filltiroedd ers blwyddyn.",
    "Mae pawb yn y swyddfa wedi cael digon arni.",
    "Mae dau o'r hogia yn cysgu yn y fan bob nos.",
    "Mae adnoddau dynol yn gwneud dim am y peth.",
]
OWN_JOB = [
    "My regrading was turned down again and I don't know where to turn.",
    "I'm still on grade 5 after six years.",
    "They have cut my hours without asking.",
    "I've been acting up for a year without a penny.",
    "I was passed over for the senior post.",
    "They've given the job to somebody from outside.",
    "My leave has been refused twice.",
    "My contract is not being renewed, could you say something?",
    "My grievance hearing is on Monday and I could use your support.",
    "I haven't had a pay rise in four years.",
    "They changed my shifts with no notice.",
    "I applied for flexible working in May and heard nothing.",
    "Cafodd fy nghais ei wrthod eto.",
    "Dwi'n dal ar yr un raddfa ers chwe blynedd.",
    "Maen nhw wedi torri fy oriau heb ofyn.",
    "Dwi wedi bod yn gwneud dwy swydd ers y Nadolig.",
    "Mae fy nghyflog yn annheg.",
    "Maen nhw wedi rhoi'r swydd i rywun o'r tu allan.",
]
NEITHER = [
    "I am on leave next week; my manager will cover.",
    "My manager has approved the visit.",
    "The director is away, so I am writing in her place.",
    "My colleague will send the form on.",
    "The team was praised by the inspector.",
    "We have changed the shifts of the gritters for the snow.",
    "I start a new job in Finance in May.",
    "My hours are nine to five, so do ring me then.",
    "Our head of service signs off all payments over £500.",
    "The section has two vacancies.",
    "I can't say that my manager is unfair, far from it.",
    "A tenant complains that the warden shouted at her.",
    "The pay award was agreed in March.",
    "Rydw i ar wyliau'r wythnos nesaf.",
    "Mae fy rheolwr wedi cymeradwyo'r ymweliad.",
    "Bydd fy nghydweithiwr yn anfon y ffurflen.",
    "Mae gan yr adran ddwy swydd wag.",
    "Rydym wedi newid sifftiau'r graeanwyr.",
    "Mae'r pennaeth i ffwrdd heddiw.",
    "Dwi'n dechrau swydd newydd ym mis Mai.",
    "Fy oriau yw naw tan bump.",
    "Cytunwyd ar y dyfarniad cyflog ym mis Mawrth.",
    "Canmolwyd y tîm gan yr arolygydd.",
    "Diolch i'r rheolwr am ei help.",
]


@pytest.mark.parametrize("text", COLLEAGUE)
def test_a_complaint_of_a_colleague_is_seen(text: str) -> None:
    assert "colleague-complaint" in kinds(officer_conduct, text, "officer", "member")


@pytest.mark.parametrize("text", OWN_JOB)
def test_the_writers_own_job_is_seen(text: str) -> None:
    assert "own-job" in kinds(officer_conduct, text, "officer", "member")


@pytest.mark.parametrize("text", NEITHER)
def test_news_of_work_is_left_alone(text: str) -> None:
    assert kinds(officer_conduct, text, "officer", "member") == set()


def test_what_members_write_of_officers_is_another_matter() -> None:
    assert kinds(officer_conduct, "The manager is bullying the staff.", "member", "leader") == set()


def test_a_plea_to_the_reader_makes_it_plainer() -> None:
    text = "My regrading was refused."
    plain = seen(officer_conduct, text, "officer", "member")
    pleaded = seen(officer_conduct, f"{text} Could you have a word with Jane?", "officer", "member")
    assert plain[0].confidence < pleaded[0].confidence


def test_criticism_of_a_named_colleague_counts_as_a_complaint() -> None:
    mail = letter("Jane Hale is incompetent.", "officer", "member")
    lexicon = Lexicon((*officer_conduct.CUES, *personal_criticism.CUES))
    found = list(officer_conduct.detect(read_words(mail, lexicon)))
    assert [(signal.detector, signal.kind, signal.about) for signal in found] == [
        ("officer-conduct", "colleague-complaint", "jane.hale@glanrafon.example")
    ]


def test_the_words_shown_are_those_written() -> None:
    found = seen(officer_conduct, "Dear Owain\n\nThey refused my leave again.\n", "officer", "member")
    assert [signal.text for signal in found] == ["They refused my leave"]


CONFIDED = [
    ("They're moving me to the night desk. Could you have a quiet word with Jane?", "own-job"),
    ("My increment was stopped in April and it's unfair.", "own-job"),
    ("Maen nhw am symud fy swydd i'r nos. Fedrwch chi ofyn pam?", "own-job"),
    ("Mae fy nghyflog i'n annheg ers pum mlynedd.", "own-job"),
    ("Between ourselves, Tomos takes all the credit.", "colleague-complaint"),
    ("I hate to tell tales, but our deputy slams doors and swears at the girls.", "colleague-complaint"),
    ("Rhyngon ni, mae'r pennaeth byth yma ar ddydd Llun.", "colleague-complaint"),
    ("Nid fy lle i yw dweud, ond mae'r rheolwr yn ffafrio ei ffrindiau.", "colleague-complaint"),
]


@pytest.mark.parametrize(("text", "kind"), CONFIDED)
def test_what_is_confided_to_a_member_is_seen_where_two_signs_meet(text: str, kind: str) -> None:
    assert kinds(officer_conduct, text, "officer", "member") == {kind}


UNCONFIDED = [
    "My hours have changed, so please ring before noon.",
    "Could you have a word with the residents of Mill Lane about the bins?",
    "My pay is on the scale that the union agreed nationally, thank you for asking.",
    "Our deputy opened the depot doors at six and the girls on reception had tea ready.",
    "Between ourselves and the contractor we shall finish by Friday.",
    "Mae fy oriau wedi newid, a diolch am holi.",
    "Mae'r pennaeth ar ei gwyliau tan ddydd Llun, a byddaf i'n ateb.",
]


@pytest.mark.parametrize("text", UNCONFIDED)
def test_one_sign_alone_confides_nothing(text: str) -> None:
    assert kinds(officer_conduct, text, "officer", "member") == set()


@pytest.mark.parametrize("text", [CONFIDED[0][0], CONFIDED[2][0]])
def test_what_is_told_to_a_manager_is_not_confided_to_a_member(text: str) -> None:
    assert kinds(officer_conduct, text, "officer", "head") == set()


def test_a_long_letter_holds_weak_signs_by_chance() -> None:
    text = f"{CONFIDED[0][0]}\n\n{'The culvert is clear. ' * 150}"
    assert kinds(officer_conduct, text, "officer", "member") == set()


@pytest.mark.parametrize(
    "text",
    [
        "My manager keeps shouting at people, so I shall follow the grievance procedure.",
        "Mae fy rheolwr yn gweiddi ar bawb, felly rwy'n dilyn y drefn gwyno.",
    ],
)
def test_the_right_way_taken_is_no_complaint_to_the_reader(text: str) -> None:
    assert kinds(officer_conduct, text, "officer", "member") == set()
