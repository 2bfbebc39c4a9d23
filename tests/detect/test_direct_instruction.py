"""A member's orders to an officer are seen in either language; requests and questions are not."""

import pytest

from mailguard.detect import direct_instruction
from tests.detect.written import kinds, seen

ORDERS = [
    "Close the footpath today.",
    "Dewi, move the skip round to Quay Street this morning and leave it there.",
    "You will take that sign down by Friday.",
    "I want the drains jetted by Thursday.",
    "I expect you to pull the crew off the park and put them on the hill.",
    "That's an instruction, not a request.",
    "You are to ring the contractor at once.",
    "I hereby instruct you to suspend the permits.",
    "Get the lights fixed by Monday.",
    "See to it that the gates are locked tonight.",
    "Send two men up to Allt from Monday.",
    "I've decided the barrier is to come out.",
    "Don't bother your manager with it, just do it.",
    "Stop the work on Glyn Road immediately.",
    "Evict the tenant at number six before the weekend.",
    "Caewch y ffordd heddiw.",
    "Symuda'r sgip i Stryd y Cei bore fory.",
    "Dwi isio'r draeniau wedi eu clirio erbyn dydd Iau.",
    "Rwy'n eich cyfarwyddo i atal y trwyddedau.",
    "Rhowch ddau ddyn ar y parc o ddydd Llun.",
    "Gofalwch fod y giatiau wedi'u cloi heno.",
    "Anfonwch y lori i'r Allt cyn hanner dydd.",
    "Stopiwch y gwaith ar unwaith.",
    "Newid y clo heddiw.",
    "Dyna fy ngorchymyn, nid cais.",
    "Deud wrth y contractwr am ddechrau heddiw.",
    "Mi wnei di symud yr arwydd erbyn fory.",
]
DEEDS = [
    "Cancel the survey of the harbour wall.",
    "Dewi, tear up that notice and start again.",
    "Transfer the caretaker to another school.",
    "I'm overruling your decision on the stall.",
    "I'm reversing that arrangement as of now.",
    "Your team had better be there by noon.",
    "The bollards had better be gone when I drive past.",
    "Nothing happens in Glyn without my word.",
    "Run everything past me from Monday.",
    "I'll decide who gets the pitch.",
    "You've got until Friday to shift them.",
    "Get yourself down to the quay and have the gate open.",
    "Kindly ensure the lamps are lit by tonight.",
    "Trosglwyddwch y ffeil i rywun arall.",
    "Tynna'r baneri i lawr.",
    "Mae'n rhaid i chi gau'r giât erbyn fory.",
    "Rwy'n canslo'r ymweliad â'r cei.",
    "Peidiwch ag anfon dim nes i mi ei weld.",
    "O hyn ymlaen byddwch yn gofyn i mi yn gyntaf.",
]
NO_ORDERS = [
    "I'd put in a bench as well.",
    "Cancel my place on the course.",
    "Perhaps suspend the permits until the bridge is mended.",
    "Move the stall if that suits the traders better.",
    "You must have had a long day yesterday.",
    "The committee resolved: close the lane.",
    "I decide nothing here, the panel does.",
    "The decision of the committee is to be carried out by Friday.",
    "Take your time over it.",
    "Tynnwch lun o'r bont os cewch chi gyfle.",
    "Mae angen i mi ffonio'r clerc heddiw.",
    "Could you please close the footpath today?",
    "Would it be possible to move the skip by Friday?",
    "Please let me know when the drains will be jetted.",
    "Newid amser yfory",
    "Dim baner, dim ond blodau ar y bont.",
    "Agor y llyfrgell fydd ein cam nesaf.",
    "Send me the figures for last year, if you would.",
    "I would be grateful if the lights could be looked at before Monday.",
    "Residents want the lorry sent up the hill today.",
    "Cabinet decided to close the depot on Friday.",
    "When will the work on Glyn Road stop?",
    "Let me know by Friday whether you can come.",
    "Perhaps the crew could start on the hill first.",
    "Have a good weekend, and see you on Monday.",
    "Can we meet tomorrow about the budget?",
    "Mrs Ward asks that the skip be moved today.",
    "Please accept my apologies for Thursday.",
    "It is a request and not an instruction.",
    "I shall ask the committee to close the road.",
    "A allech chi gau'r ffordd heddiw, os gwelwch yn dda?",
    "Fyddai modd symud y sgip erbyn dydd Gwener?",
    "Rhowch wybod pryd fydd y draeniau'n cael eu clirio.",
    "Mae'r trigolion eisiau'r lori heddiw.",
    "Penderfynodd y Cabinet gau'r depo ddydd Gwener.",
    "Pryd fydd y gwaith yn dod i ben?",
    "Cais yw hwn, nid gorchymyn.",
    "Gobeithio y cawn ni gyfarfod yfory.",
    "Byddwn yn ddiolchgar pe gellid trwsio'r golau cyn dydd Llun.",
    "Diolch am yr ateb prydlon.",
]


@pytest.mark.parametrize("text", ORDERS)
def test_an_order_is_seen(text: str) -> None:
    assert kinds(direct_instruction, text, "member", "officer") == {"order"}


@pytest.mark.parametrize("text", NO_ORDERS)
def test_a_request_is_left_alone(text: str) -> None:
    assert kinds(direct_instruction, text, "member", "officer") == set()


@pytest.mark.parametrize(("sender", "to"), [("head", "officer"), ("member", "tory"), ("officer", "member")])
def test_only_a_member_orders_an_officer(sender: str, to: str) -> None:
    assert kinds(direct_instruction, "Close the footpath today.", sender, to) == set()


def test_the_words_shown_are_those_written() -> None:
    found = seen(direct_instruction, "Dewi\n\nYou are to ring the depot now.\n", "member", "officer")
    assert [signal.text for signal in found] == ["You are to ring the"]


@pytest.mark.parametrize(
    "text",
    [
        "Nobody paints a kerb in Glyn until I have seen the plan.",
        "I am not asking, I am telling you.",
        "I shall expect to see the railings mended when I call.",
        "Does neb i gyffwrdd â'r ffens nes i mi weld y cynllun.",
        "Nid awgrym yw hwn.",
        "Mae gen ti fy awdurdod i osod y giât.",
    ],
)
def test_a_word_of_command_is_an_order_by_itself(text: str) -> None:
    assert kinds(direct_instruction, text, "member", "officer") == {"order"}


@pytest.mark.parametrize(
    "text",
    [
        "Nobody need answer before the holiday.",
        "This is only a suggestion, and the choice is yours.",
        "Awgrym yn unig yw hwn.",
        "Chi sydd i benderfynu pryd.",
    ],
)
def test_a_suggestion_is_none(text: str) -> None:
    assert kinds(direct_instruction, text, "member", "officer") == set()


@pytest.mark.parametrize("text", DEEDS)
def test_what_only_somebody_in_charge_would_say_is_an_order(text: str) -> None:
    assert kinds(direct_instruction, text, "member", "officer") == {"order"}
    assert seen(direct_instruction, text, "member", "resident") == []
