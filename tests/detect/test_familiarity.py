"""Closeness between a member and an officer is seen; warmth among colleagues is not."""

import pytest

from mailguard.detect import familiarity
from tests.detect.written import kinds, seen

CLOSE = [
    ("member", "officer", "Morning gorgeous, did you sleep? I can still smell your perfume on my coat."),
    ("officer", "member", "Agenda attached. Love you lots, see you later xx"),
    ("member", "head", "I can't stop thinking about Saturday. Nobody must know about us."),
    ("officer", "member", "Thanks for dinner at yours, and the kids loved the boat. Same again in August?"),
    ("head", "leader", "You're my favourite councillor, so your road goes to the top of the list."),
    ("member", "officer", "As an old friend of mine I'll ask you straight: can you move it up?"),
    ("member", "officer", "The villa is yours for the second week in July. My wife says bring your mum too."),
    (
        "officer",
        "member",
        "Sorry I was so hungover today. What a night! Your round next time, see you in the pub on Friday.",
    ),
    ("member", "officer", "Sweetheart, you looked amazing in that dress last night."),
    ("plaid", "officer", "Bore da cariad bach, methu cysgu, meddwl amdanat ti drwy'r nos."),
    ("officer", "plaid", "Diolch am y swper acw nos Sadwrn, y plant wrth eu bodd. Peint nos Wener fel arfer?"),
    ("plaid", "head", "Colli ti'n barod. Sws fawr, caru ti."),
    ("head", "plaid", "Gan ein bod ni gymaint o ffrindiau, mi ro i dy gais di ar y top."),
    ("plaid", "officer", "Mae'r garafán i chi am yr wythnos, a'r plant yn holi amdanat o hyd."),
]
WARM = [
    ("member", "officer", "Hi Dewi, thanks ever so much, you're a star. Have a lovely weekend!"),
    ("officer", "member", "Congratulations on the wedding, Owain. All of us here are delighted for you both."),
    ("member", "head", "So sorry to hear that you are poorly. Get well soon, Jane."),
    ("officer", "member", "The Mayor's charity dinner is on Friday; members and officers are welcome."),
    ("member", "officer", "Great to see you at the site visit. Best wishes, Owain"),
    ("head", "leader", "Lovely to see the library busy again. Kind regards, Jane"),
    ("member", "officer", "Happy birthday for tomorrow, Dewi."),
    ("officer", "member", "The lover's lane footpath is closed; so is Sweetheart Walk."),
    ("member", "officer", "Thank you for a good talk over coffee about the budget."),
    ("officer", "member", "The number to ring is 01632 xxx xxx."),
    ("plaid", "officer", "Diolch o galon am dy help di, Dewi. Penwythnos da i ti!"),
    ("officer", "plaid", "Llongyfarchiadau ar enedigaeth y babi, Ffion. Cofion cynnes iawn, Dewi"),
    ("plaid", "head", "Gwellhad buan iti, Jane. Paid â phoeni am y gwaith."),
    ("head", "plaid", "Braf iawn eich gweld yn yr Eisteddfod. Cofion gorau, Jane"),
]


@pytest.mark.parametrize(("sender", "to", "text"), CLOSE)
def test_closeness_is_seen(sender: str, to: str, text: str) -> None:
    assert kinds(familiarity, text, sender, to) == {"close-familiarity"}


@pytest.mark.parametrize(("sender", "to", "text"), WARM)
def test_warmth_is_left_alone(sender: str, to: str, text: str) -> None:
    assert kinds(familiarity, text, sender, to) == set()


def test_two_members_may_be_as_fond_as_they_like() -> None:
    assert kinds(familiarity, "Love you lots, see you tonight xx", "member", "leader") == set()


def test_a_letter_to_several_people_is_no_tete_a_tete() -> None:
    assert kinds(familiarity, "Love you all, darlings xx", "member", "officer", "head", "press") == set()


def test_the_words_shown_are_those_written() -> None:
    found = seen(familiarity, "Agenda attached.\nCaru ti, Ffion.", "officer", "plaid")
    assert [signal.text for signal in found] == ["Caru ti"]


@pytest.mark.parametrize(
    "text",
    [
        "Your scarf is still in my car, it smells of you.",
        "My place or yours for the figures?",
        "Same table Friday? I've got gossip.",
        "Breuddwydio amdanat ti eto neithiwr.",
        "Lapia'n gynnes heno, 'mach i.",
        "Brynais i rywbeth bach i ti, ac mae potel yn oeri.",
    ],
)
def test_intimate_hints_are_seen(text: str) -> None:
    assert kinds(familiarity, text, "member", "officer") == {"close-familiarity"}


@pytest.mark.parametrize(
    "text",
    [
        "Your scarf is at reception.",
        "The usual table by the window is booked for the panel.",
        "We shall miss you when you retire.",
        "Gwisgwch yn gynnes ddydd Mawrth, mae'r safle'n agored.",
        "Mae potel o ddŵr ar bob bwrdd.",
    ],
)
def test_one_hint_is_none(text: str) -> None:
    assert kinds(familiarity, text, "member", "officer") == set()
