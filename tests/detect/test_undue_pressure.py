"""Pressure on an officer is seen in either language; disagreement and requests are not."""

import pytest

from mailguard.detect import undue_pressure
from tests.detect.written import kinds, seen

SEEN = {
    "change-advice": [
        "You must change your recommendation before the papers go out.",
        "I expect the report to recommend refusal.",
        "I need your advice to say that the lease can be signed.",
        "Rewrite the conclusion tonight so that it supports the scheme.",
        "Take the paragraph about subsidence out.",
        "Your assessment has to be softened before Cabinet sees it.",
        "You will not publish that audit while I hold this portfolio.",
        "I have rewritten your findings; put your name to them.",
        "It would be wise if the report came down on the applicant's side.",
        "Find me a reason to refuse it.",
        "I'm not prepared to go to Cabinet with that sentence still in it.",
        "Whatever your professional view, the figure has to be lower.",
        "Rhaid newid eich argymhelliad cyn dydd Iau.",
        "Dwi isio i'r adroddiad ddweud bod y safle'n ddiogel.",
        "Newidiwch y casgliad cyn i'r papurau fynd allan.",
        "Tynna'r paragraff am lifogydd, os wyt ti'n gall.",
        "Rwyf am i chi ailystyried eich barn cyn y pwyllgor.",
        "Ffeindiwch reswm i wrthod y cais.",
        "Byddai'n well petai'r adroddiad yn edrych yn wahanol.",
    ],
    "threat": [
        "If you don't sign it I will go to the press and name you.",
        "Sign it off or you will be looking for another job.",
        "I'll make sure your contract isn't renewed.",
        "Remember who votes on your budget, I certainly remember who was helpful.",
        "There will be consequences for you if this goes wrong.",
        "Think very carefully about your next step.",
        "You will regret this.",
        "I shall raise your conduct with the Chief Executive on Monday.",
        "It would be a shame if your regrading were to be held up.",
        "I'll be on the appointments panel in June. People remember who helped.",
        "Do as I ask or I'll make your life very difficult.",
        "I have a long memory.",
        "Bydd canlyniadau os na wnewch chi hyn.",
        "Mi fyddi di'n difaru hyn.",
        "Os na chaf ateb mi fydda i'n mynd at y wasg gyda dy enw di.",
        "Meddyliwch yn ofalus am eich swydd.",
        "Wna i ddim anghofio hyn.",
        "Cofia pwy sy'n pleidleisio ar gyllideb dy adran.",
        "Trueni fyddai colli dy swydd yn yr ad-drefnu.",
    ],
    "beyond-duty": [
        "Cancel your holiday, this can't wait.",
        "I want you at the hall on Sunday with the tools.",
        "I don't care that it's your day off.",
        "Stay late until it's done.",
        "I know it's not your job but you can shift it.",
        "Just sign it off without the paperwork.",
        "Skip the procedure this time and pay it.",
        "Bend the rules for her.",
        "Turn a blind eye to the extension.",
        "I know you don't work weekends but be there on Saturday.",
        "Backdate the form to March.",
        "I expect you to come in over the bank holiday.",
        "Cansla dy wyliau, mae hyn yn bwysicach.",
        "Dim ots gen i ei bod hi'n nos Sul.",
        "Dwi isio ti yno ddydd Sadwrn.",
        "Plyga'r rheolau am unwaith.",
        "Caewch eich llygaid i'r estyniad.",
        "Dwi'n gwybod nad dy waith di ydi o, ond symuda fo.",
        "Anghofiwch am y ffurflenni a thalwch.",
    ],
    "favour": [
        "Do me a favour and lose the objection.",
        "Could you bump her up the waiting list for me?",
        "As Leader I expect that fine to be cancelled.",
        "Do you know who I am?",
        "My nephew's application could do with a push through.",
        "I want the ticket to go away.",
        "Have a quiet word with the licensing people.",
        "Lean on the contractor for us.",
        "Our ward first, the other party's ward last.",
        "You're one of ours, so help us out here.",
        "Pull some strings at the registry.",
        "Look kindly on my brother's extension.",
        "Gwna ffafr i mi a cholla'r ffeil.",
        "Cansla fy nirwy parcio, wnei di?",
        "Symudwch hi i ben y rhestr aros.",
        "Wyt ti'n gwybod pwy ydw i?",
        "Rho air yng nghlust y swyddog trwyddedu, rho bwysau arno.",
        "Rwyt ti'n un ohonon ni, wedi'r cyfan.",
    ],
}
LEFT_ALONE = [
    "I disagree with your recommendation and shall speak against it.",
    "Could you explain how you arrived at the figure?",
    "There is a wrong date in paragraph 4; please correct it.",
    "I shall move an amendment at the meeting.",
    "If I don't hear by Friday I will write to your Head of Service.",
    "The recommendation is yours, and I respect it.",
    "Please treat my son's application like every other.",
    "I'm not asking you to change your advice.",
    "Residents threatened to go to the press.",
    "Please don't work on this at the weekend; Monday is soon enough.",
    "What would the consequences be if the bridge closed?",
    "We must follow the procedure, even if it takes longer.",
    "The report will be published on Friday.",
    "Could the report give the costs by ward as well?",
    "My own contract with the phone company ends in May.",
    "The committee changed the recommendation last night.",
    "Thank you for a clear report; I know it was a difficult one.",
    "The budget for your section is on Tuesday's agenda.",
    "Is it too late to join the waiting list?",
    "Rwy'n anghytuno â'ch argymhelliad a byddaf yn siarad yn ei erbyn.",
    "A allech chi egluro'r ffigur ym mharagraff 4?",
    "Chi biau'r argymhelliad.",
    "Peidiwch â gweithio ar hyn dros y penwythnos.",
    "Mae'r trigolion yn dweud yr ân nhw at y wasg.",
    "Dydw i ddim yn gofyn ichi newid eich cyngor.",
    "Beth fyddai canlyniadau cau'r bont?",
    "Rhaid dilyn y drefn, hyd yn oed os yw'n araf.",
    "Diolch am adroddiad clir.",
    "Mae dyddiad anghywir yn adran 3.",
    "Ydi hi'n rhy hwyr i ymuno â'r rhestr aros?",
    "Bydd yr adroddiad yn cael ei gyhoeddi ddydd Gwener.",
]


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in SEEN.items() for text in texts])
def test_pressure_is_seen(kind: str, text: str) -> None:
    assert kind in kinds(undue_pressure, text, "member", "officer")


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_disagreement_and_requests_are_left_alone(text: str) -> None:
    assert kinds(undue_pressure, text, "member", "officer") == set()


def test_the_words_shown_are_those_written() -> None:
    found = seen(undue_pressure, "Dear Jane\n\nAs a favour to me, let it through.\n", "member", "head")
    assert [(signal.kind, signal.text) for signal in found] == [("favour", "As a favour to")]


def test_an_officer_who_speaks_of_a_post_threatens_nobody() -> None:
    assert kinds(undue_pressure, "My regrading is a shame.", "officer", "member") == set()


HINTED = [
    ("favour", "My cousin wants the stall by the clock, and a nod from you would do it."),
    ("favour", "Mae cais fy nghefnder ar y rhestr; allai fynd i ben y pentwr?"),
    ("beyond-duty", "You won't mind giving your Saturday to sit in on my surgery."),
    ("beyond-duty", "Cadwa dy ffôn ymlaen drwy'r penwythnos."),
    ("threat", "One word from me to your director and you will be filing again."),
    ("threat", "Gwylia di dy gam."),
]
PLAINLY = [
    "My cousin has applied for the stall by the clock, so I declare an interest.",
    "Mae cais fy nghefnder ar y rhestr, felly rwy'n datgan buddiant.",
    "Thank you for giving up your Saturday for the open day.",
    "Mwynha'r penwythnos, does dim brys.",
    "What is the word for that in Welsh?",
    "Gwylia di'r rhew ar y bont.",
    "My brother would like to bid for the kiosk contract. I sit on the panel. Ought I to withdraw?",
]


@pytest.mark.parametrize(("kind", "text"), HINTED)
def test_weak_words_that_meet_are_pressure(kind: str, text: str) -> None:
    assert kind in kinds(undue_pressure, text, "member", "officer")


@pytest.mark.parametrize("text", PLAINLY)
def test_the_open_way_is_left_alone(text: str) -> None:
    assert kinds(undue_pressure, text, "member", "officer") == set()


@pytest.mark.parametrize("text", [text for kind, text in HINTED if kind != "threat"])
def test_nobody_asks_a_resident_for_an_officers_favour(text: str) -> None:
    assert kinds(undue_pressure, text, "member", "resident") == set()


STEERED = [
    ("change-advice", "I'd like you to soften the recommendation before Tuesday."),
    ("change-advice", "The figures will have to come out lower."),
    ("change-advice", "Find me a reason to refuse it."),
    ("change-advice", "Whatever the survey shows, the text has to support the scheme."),
    ("change-advice", "A slightly less gloomy assessment, a touch more helpful to the group, would do nicely."),
    ("change-advice", "Mae angen i chi newid yr argymhelliad cyn dydd Mawrth."),
    ("change-advice", "Rhaid i'r adroddiad ddweud rhywbeth arall."),
    ("threat", "There will be consequences."),
    ("threat", "I'd think about your own prospects if I were you."),
    ("threat", "I sit on the appointments panel, remember."),
    ("threat", "Meddyliwch yn ofalus am eich dyfodol."),
    ("threat", "Bydd yna ganlyniadau."),
]
UNSTEERED = [
    "There is a typo in paragraph four of the report; it should read 2019.",
    "I shall vote against the recommendation on Tuesday.",
    "Could the report include a table of the costs?",
    "The advice is a little gloomier than I hoped, but it is yours to give.",
    "Mae gwall sillafu ym mharagraff pedwar yr adroddiad.",
    "Mae'r adroddiad yn rhy dywyll i mi, ond chi biau'r argymhelliad.",
    "I was sorry to hear that your post is at risk.",
    "You have until Friday to send the panel your comments.",
    "Llongyfarchiadau ar dy ddyrchafiad.",
]


@pytest.mark.parametrize(("kind", "text"), STEERED)
def test_where_a_paper_is_to_come_out_and_what_looms_is_pressure(kind: str, text: str) -> None:
    assert kind in kinds(undue_pressure, text, "member", "officer")


@pytest.mark.parametrize("text", UNSTEERED)
def test_a_fact_put_right_and_a_lawful_step_are_left_alone(text: str) -> None:
    assert kinds(undue_pressure, text, "member", "officer") == set()
