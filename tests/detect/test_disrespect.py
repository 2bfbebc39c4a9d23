"""Abuse and contempt are seen in either language; plain speaking is not."""

import pytest

from mailguard.detect import disrespect
from tests.detect.written import kinds, seen

INSULTS = [
    "You are a jumped-up little bureaucrat and I am tired of your letters.",
    "Whoever drew this map is a complete imbecile.",
    "Honestly, Askew is thick as two short planks.",
    "My hamster could draw up a better rota than the one you sent.",
    "I wouldn't trust her to look after a houseplant, let alone a budget.",
    "Did nobody teach you to read properly before they gave you a desk?",
    "Shut up and do the job for once.",
    "Get back in your box, nobody asked for your opinion.",
    "That pompous old windbag kept us there until ten.",
    "He couldn't organise a raffle in a church hall.",
    "There's a good girl, run along and fetch the file.",
    "She's well past her sell-by date and ought to be in a home.",
    "They are a bunch of idlers and clock-watchers.",
    "Spare me the lecture; I will use words of one syllable for you.",
    "Owain has not got two brain cells to rub together.",
    "What a spineless creature you are.",
    "You s t u p i d old fool, look at the plan again.",
    "Go back to wherever you came from and leave Welsh matters to the Welsh.",
    "Mae hi'n dwp fel sled ac yn ddiog hefyd.",
    "Yr hen lembo gwirion, fe gollodd y ffeil eto.",
    "Cau dy geg a gwranda am unwaith.",
    "Mi fasa dafad yn gallu trefnu'r rota'n well na thi.",
    "Rwyt ti'n gelwyddgi ac yn llwfrgi.",
    "Does dim byd rhwng ei glustiau ond gwynt.",
    "Dos i ganu, y penbwl.",
    "Mae mwy o synnwyr gan bostyn na chan y swyddog yna.",
    "Am ddyn twp, a hunanbwysig ar ben hynny.",
    "Pwy ddiawl wyt ti'n feddwl wyt ti?",
    "Clown ydi'r cynghorydd, dim mwy a dim llai.",
]
NO_INSULTS = [
    "I think the decision is wrong and I shall say so on Thursday.",
    "Your report is thin on evidence and I can't accept its conclusion.",
    "I'm such an idiot, I sent you last year's form.",
    "A resident called me a clown in the street; part of the job.",
    "Mrs Ward says that the officer was stupid and rude to her.",
    "Nobody is calling you lazy; I only want to know where the letter is.",
    "It is no fool's errand: the grant closes on Friday.",
    "We left the car in thick fog near the reservoir.",
    "The dog has more energy than the rest of the family together.",
    "This is a shambles of a consultation and the Cabinet must answer for it.",
    "I am disappointed that I had no answer to three letters.",
    "Could you read the second page again? The date is wrong there.",
    "The land has lain idle for a year.",
    "Thank you for your patience; I know that I can be slow with forms.",
    "Rwy'n anghytuno'n llwyr â'r penderfyniad.",
    "Dwi mor dwp, anfonais y ffurflen anghywir.",
    "Mae'r adroddiad yn wan ac mae'r ffigurau'n anghywir.",
    "Mae un preswylydd yn dweud bod y swyddog yn ddiog.",
    "Dyw hi ddim yn dwp; mae hi'n brysur.",
    "Mae'r ddafad wedi dod yn ôl i'r cae chwarae.",
    "Mae'n hen bryd inni gael ateb, yn fy marn i.",
    "Cafodd y buchod eu symud o'r ffordd neithiwr.",
    "Syniad gwirion oedd hwnnw gen i, mae'n ddrwg gen i.",
    "Bu'n gyfarfod hir a diflas, ond diolch am ddod.",
]
FOUL = [
    "This whole scheme is a load of bollocks.",
    "The fucking boiler is off again.",
    "I don't give a sh*t about the timetable.",
    "Mae'r system yma'n gachu llwyr.",
]


@pytest.mark.parametrize("text", INSULTS)
def test_an_insult_is_seen(text: str) -> None:
    assert "insult" in kinds(disrespect, text, "member", "officer")


@pytest.mark.parametrize("text", NO_INSULTS)
def test_plain_speaking_is_left_alone(text: str) -> None:
    assert kinds(disrespect, text, "member", "officer") == set()


@pytest.mark.parametrize("text", FOUL)
def test_foul_words_at_a_thing_are_weaker(text: str) -> None:
    assert [(s.kind, s.confidence) for s in seen(disrespect, text, "member", "officer")] == [("foul-language", 0.7)]


def test_it_is_seen_among_colleagues_as_well() -> None:
    assert kinds(disrespect, "That muppet Askew rang again.", "officer", "head") == {"insult"}


def test_the_words_shown_are_those_written_and_name_the_reader() -> None:
    found = seen(disrespect, "Dear Mr Santini\n\nYou are a brainless oaf, sir.\n", "member", "officer")
    assert [(signal.text, signal.about) for signal in found] == [("oaf", "dewi.sant@glanrafon.example")]


def test_words_that_the_sender_only_quotes_are_not_his() -> None:
    text = "Please see below.\n\nOn 3 March 2026, A. Ward wrote:\n> You are all idiots.\n"
    assert kinds(disrespect, text, "member", "officer") == set()


MOCKED = [
    "Is there a grown-up down there I could speak to?",
    "Thanks a lot for nothing, as ever.",
    "Hope this isn't too difficult for you.",
    "He has the backbone of a wet flannel.",
    "If brains were coal you couldn't boil an egg.",
    "Tyfwch i fyny, wir.",
    "Gobeithio nad yw hynny'n rhy anodd.",
    "Malwen o ddyn ydi o.",
    "Ceg fel ogof sydd ganddo.",
]


@pytest.mark.parametrize("text", MOCKED)
def test_mockery_without_a_word_of_abuse_is_seen(text: str) -> None:
    assert kinds(disrespect, text, "member", "officer") == {"insult"}


UNMOCKED = [
    "Is there somebody down there who deals with kerbs?",
    "Thanks a lot for the nothing-owed letter.",
    "I hope the form isn't too long for the residents.",
    "Sorry, I have the memory of a goldfish.",
    "Ask whether the trust wants the hall; comments go to the Commission.",
    "Mae'r plant wedi tyfu i fyny yn y pentref.",
    "Mae gen i gof fel rhidyll, mae'n ddrwg gen i.",
    "Lembo yw enw'r ddrama nos Wener.",
]


@pytest.mark.parametrize("text", UNMOCKED)
def test_plain_words_thanks_and_jokes_at_ones_own_cost_are_not_mockery(text: str) -> None:
    assert kinds(disrespect, text, "member", "officer") == set()


@pytest.mark.parametrize(
    ("text", "harmless"),
    [
        ("Spare me another lecture.", "Spare the tree by the gate if you can."),
        ("Stop whining and read it.", "Stop the lorries whining up the hill, please."),
        ("The village idiot has found his keyboard.", "The village hall has found its keys."),
        ("Try using the brain God gave you.", "Try using the side gate."),
        ("Nobody cares what you think, love.", "Everybody cares what you think of the plan."),
        ("Does dim siâp arnat ti.", "Does dim golau ar y bont."),
        ("Ti'n werth dim.", "Ti'n werth y byd."),
        ("Cer i grafu.", "Cer i nôl y goriad."),
    ],
)
def test_scorn_to_the_face_is_an_insult_and_its_plain_neighbour_is_none(text: str, harmless: str) -> None:
    assert kinds(disrespect, text, "member", "officer") == {"insult"}
    assert seen(disrespect, harmless, "member", "officer") == []
