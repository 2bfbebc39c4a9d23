"""What the media get in the council's name is seen; enquiries passed on and opinions of one's own are not."""

import pytest

from mailguard.detect import press_release
from tests.detect.written import kinds, seen

STATEMENT = [
    ("member", "media", "PRESS RELEASE: Glanrafon Council opens a new park."),
    ("officer", "media", "On behalf of the council I can confirm that the bridge stays shut."),
    ("leader", "media", "Here is our official response: we regret the error."),
    ("officer", "media", "The Council's line is that the contractor is to blame."),
    ("head", "media", "A council spokesperson said the plans were sound."),
    ("member", "media", "The council apologises to all who were turned away, and you can attribute that to us."),
    ("officer", "media", "For your front page: we have decided to refuse the application and will fine the owner."),
    ("leader", "media", "I'm happy to go on air and speak for the Council about the flood."),
    ("member", "media", "For immediate release. Notes to editors below."),
    ("leader", "media", "Datganiad i'r wasg: mae Cyngor Glanrafon yn falch o gyhoeddi parc newydd."),
    ("officer", "media", "Ar ran y Cyngor gallaf gadarnhau y bydd y bont ar gau."),
    ("plaid", "media", "Safbwynt y Cyngor yw nad oes perygl. Cewch ein dyfynnu."),
    ("head", "media", "Meddai llefarydd ar ran y Cyngor: mae'r gwaith ar ben."),
    ("leader", "resident", "NEWS RELEASE\n\nThe Council is delighted to announce that the baths will open in May."),
]
NO_STATEMENT = [
    ("officer", "media", "Thank you for your enquiry, which I have passed to the communications team for a response."),
    ("member", "media", "My own view is that the scheme is mistaken. I speak only for myself."),
    ("member", "media", "I'm not speaking for the Council; as a ward councillor I think the bus should stay."),
    ("member", "press", "Could you let me see the press release on the bridge before it goes out?"),
    ("officer", "resident", "The Council will collect your bin on Friday."),
    ("member", "media", "Please print my letter about the swans."),
    ("officer", "media", "I am not able to comment; please ring our press office."),
    ("member", "resident", "The council has agreed to mend your gate."),
    ("officer", "media", "The meeting starts at ten and the agenda is on our website."),
    ("plaid", "media", "Fy marn bersonol i yw y dylai'r ysgol aros ar agor."),
    ("officer", "media", "Rwyf wedi trosglwyddo eich ymholiad i'r tîm cyfathrebu."),
    ("plaid", "media", "Fel aelod lleol, nid ar ran y Cyngor, rwy'n siomedig."),
    ("officer", "resident", "Bydd y Cyngor yn casglu eich bin ddydd Gwener."),
]
OWN_NAME = [
    ("member", "media", "I issue this in my own name."),
    ("member", "media", "I am speaking in a personal capacity."),
    ("tory", "media", "These are my own views and not those of the council."),
    ("member", "media", "I'm writing as a ward councillor, not on behalf of the Council."),
    ("member", "media", "Press release from Cllr Beynon in his own name."),
    ("plaid", "media", "I speak for my group, not for the council."),
    ("member", "media", "Speaking for myself, I think the pool should stay."),
    ("tory", "media", "I can't speak for the Council."),
    ("plaid", "media", "Ysgrifennaf yn fy enw fy hun."),
    ("plaid", "media", "Fy marn i yw hyn, nid barn y Cyngor."),
    ("plaid", "media", "Fel aelod lleol rwy'n siarad."),
    ("plaid", "media", "Yn bersonol, rwy'n siomedig."),
]
NOT_OWN_NAME = [
    ("leader", "media", "On behalf of the Council I regret the delay."),
    ("leader", "media", "The Council's response is attached."),
    ("member", "media", "Please find the statement below."),
    ("member", "officer", "Put the allotment in my wife's name."),
    ("officer", "media", "The council owns the land."),
    ("member", "media", "I think the bus should stay."),
    ("officer", "resident", "Please sign in your own name."),
    ("leader", "media", "We as a council are sorry."),
    ("plaid", "media", "Ar ran y Cyngor, ymddiheuraf."),
    ("plaid", "media", "Amgaeaf ymateb y Cyngor."),
    ("officer", "media", "Y Cyngor biau'r tir."),
    ("plaid", "resident", "Rhowch eich enw ar y ffurflen."),
]


@pytest.mark.parametrize(("sender", "to", "text"), STATEMENT)
def test_a_statement_for_the_council_is_seen(sender: str, to: str, text: str) -> None:
    assert "press-statement" in kinds(press_release, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), NO_STATEMENT)
def test_referrals_opinions_and_ordinary_letters_are_left_alone(sender: str, to: str, text: str) -> None:
    assert "press-statement" not in kinds(press_release, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), OWN_NAME)
def test_a_statement_in_ones_own_name_is_known_as_such(sender: str, to: str, text: str) -> None:
    assert "press-in-own-name" in kinds(press_release, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), NOT_OWN_NAME)
def test_other_letters_are_not_taken_for_ones_own(sender: str, to: str, text: str) -> None:
    assert "press-in-own-name" not in kinds(press_release, text, sender, to)


def test_the_words_shown_are_those_written() -> None:
    found = seen(press_release, "Elen,\nOn behalf of the Council, no comment yet, ring Monday.", "head", "media")
    assert [signal.text for signal in found] == []
    found = seen(press_release, "Elen,\nOn behalf of the Council: the pool is shut.", "head", "media")
    assert [signal.text for signal in found] == ["On behalf of the Council"]
