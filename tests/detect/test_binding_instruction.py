"""Words that bind the council, orders to outsiders and letters in its name, and what only looks like them."""

import pytest

from mailguard.detect import binding_instruction
from tests.detect.written import kinds, seen

COMMITMENTS = [
    "You have my word that the council will pay.",
    "I can confirm that the Council will fund the roof.",
    "We accept your quote of £4,000.",
    "Consider it approved.",
    "Take this e-mail as your authority to use the field.",
    "The Council will refund your deposit in full.",
    "I hereby grant you a licence for five years.",
    "I guarantee that the Council will not enforce against the shed.",
    "The contract is yours.",
    "Your costs will be met by the council.",
    "You won't have to pay the fine.",
    "We'll pay the whole £640, send us the bill.",
    "The Council undertakes to replace the fence.",
    "I promise you that the road will be resurfaced by Easter.",
    "I'm happy for you to have the hall rent-free until the summer.",
    "You may rely on this message if the bank asks.",
    "You can have the strip behind the hut for a peppercorn.",
    "The hire charge is waived.",
    "Mae gennych fy ngair y bydd y Cyngor yn talu.",
    "Gallaf gadarnhau y bydd y Cyngor yn ariannu'r to.",
    "Rydym yn derbyn eich pris.",
    "Cymerwch yr e-bost hwn fel gwarant gan y Cyngor.",
    "Bydd y Cyngor yn talu am y babell.",
    "Mae'r contract yn eiddo i chi.",
    "Cewch y grant ddydd Llun, dwi'n addo.",
    "Ni fydd y Cyngor yn codi tâl arnoch.",
    "Ystyriwch y cais wedi'i gymeradwyo.",
    "Rhoddaf ganiatâd i chi ddefnyddio'r cae.",
    "Your bill for the locksmith will be met in full.",
    "Take this e-mail as your permit.",
    "Your rent arrears will be wiped, I've seen to that.",
    "The authority admits liability for the wall.",
    "Gewch chi'r neuadd am ddim drwy'r flwyddyn, mae gen i'r hawl i ddeud hynny.",
]

INSTRUCTIONS = [
    "Please go ahead with the works.",
    "Please start on Monday and send the invoice to us.",
    "Order to follow, carry on with the second phase.",
    "Cease work forthwith.",
    "You are hereby instructed to remove the scaffold.",
    "Put it on the council's account.",
    "Get a gang down there on Monday night.",
    "Do not start again until you hear from me.",
    "Bill the Council for the extra.",
    "Please stop the drilling until I have seen it.",
    "I authorise you to proceed under my instructions.",
    "Please proceed with option B, usual rates.",
    "Send the bill to the council, marked for me.",
    "Charge them to the council as usual.",
    "Two extra skips on Friday, please, and invoice Leisure.",
    "Take that scaffold down by noon tomorrow.",
    "Ewch ymlaen gyda'r gwaith.",
    "Dechreuwch ar y gwaith ddydd Llun.",
    "Anfonwch yr anfoneb at y Cyngor.",
    "Rhowch o ar gyfrif y Cyngor.",
    "Peidiwch â dechrau eto nes clywch chi gen i.",
    "Rwy'n eich awdurdodi i symud y coed.",
    "Stopiwch y gwaith ar unwaith.",
    "Could you add a second coat to the railings while you have the lads on site? Usual rates.",
    "You are to remove your equipment from the quay within seven days.",
    "Ewch ati i godi'r sgaffald bore fory a gyrrwch y bil ata i.",
]

OFFICIAL = [
    "On behalf of the Council I object to the closure.",
    "I write on behalf of Glanrafon Council about the poles.",
    "The Council's formal response is set out below.",
    "This letter is formal notice by the Council.",
    "The Council objects to your application.",
    "Take notice that the Council does not consent.",
    "I am writing for the Council.",
    "Please find below the Council's official statement.",
    "The Council reserves its right to appear at the inquiry.",
    "For and on behalf of Glanrafon County Council",
    "Our official position is that the depot must close.",
    "As the Council's representative I reject your account.",
    "The Council hereby terminates the wayleave.",
    "The Council's view is that the by-pass must go.",
    "Please address all further correspondence for the Council to me.",
    "Ar ran y Cyngor, rwy'n gwrthwynebu'r cais.",
    "Dyma ymateb ffurfiol y Cyngor i'r ymgynghoriad.",
    "Ysgrifennaf atoch ar ran Cyngor Glanrafon.",
    "Mae'r Cyngor yn gwrthwynebu eich cais.",
    "Nid yw'r Cyngor yn cydsynio i'r polion.",
    "Safbwynt y Cyngor yw nad oes gennych hawl i barcio yno.",
    "On behalf of the authority I should like to apologise and to offer you £200 in full settlement.",
]

FREE = [
    "I'll ask the Council whether it will pay.",
    "I cannot promise that the Council will pay.",
    "I don't have the power to waive the fee, but I've asked the team.",
    "I will raise it with Highways and ring you on Monday.",
    "I'd like the Council to pay for the fence.",
    "I hope that the Council will fund the roof.",
    "If Cabinet agrees, the Council will pay half.",
    "Subject to a survey the Council will replace the wall.",
    "Cabinet agreed in March that the Council will pay.",
    "Officers have confirmed that the Council will replace the wall.",
    "Our insurers have written to say that your claim will be paid in full.",
    "The decision is for the committee and I can't say how it will go.",
    "I support your application and shall say so at the meeting.",
    "Will the Council pay for the damage?",
    "Could you send me a quote for the stage?",
    "I'm told that the contractor will start on Monday.",
    "The contractor will begin work on Monday, please move your cars.",
    "Nobody should start work before an order has been issued.",
    "On behalf of the Council, congratulations to the choir.",
    "I am writing as a resident and not on behalf of the Council.",
    "Contractors working on behalf of the Council will be in the street.",
    "I'll attend the meeting and bring the photographs.",
    "The invoice should go to accounts payable; the address is on the order they sent you.",
    "Don't take this as a promise.",
    "The Council meets on Thursday at two.",
    "I shall pass your letter on to the director.",
    "The Council will hold a public meeting on the 9th.",
    "I'll bring you a cake and we can walk round together.",
    "The council said that it would pay, and I am chasing it.",
    "Ni allaf addo y bydd y Cyngor yn talu.",
    "Mi ofynna i i'r Cyngor a fydd yn talu.",
    "Cytunodd y Cabinet y bydd y Cyngor yn talu.",
    "Gobeithio y bydd y Cyngor yn ariannu'r to.",
    "Os cytunir, bydd y Cyngor yn talu hanner.",
    "Ar ran y Cyngor, llongyfarchiadau i'r côr.",
    "A fydd y Cyngor yn talu am y difrod?",
    "Mater i'r pwyllgor yw hwn ac ni allaf ddweud mwy.",
    "Bydd y contractwr yn dechrau ar y gwaith ddydd Llun.",
    "Mi ffonia i chi ddydd Llun.",
    "You have my permission to quote this letter in your newsletter.",
    "We'll pay for our own lunch, so no need to invoice us.",
    "Carry on with the good work!",
    "The council will pay particular attention to noise after eleven.",
    "Your claim will be paid by our insurers if they accept it.",
    "I write on behalf of Mrs Evans, whose fence was damaged by the gritter.",
    "I'll buy the tea if you bring the biscuits!",
    "Highways have instructed the contractor to resurface Mill Lane on Monday.",
    "Ysgrifennaf ar ran Mrs Jones ynglŷn â'i budd-dal tai.",
    "Mae'r adran yn dweud y bydd y Cyngor yn talu o fewn 30 diwrnod.",
]


@pytest.mark.parametrize("text", COMMITMENTS)
def test_a_commitment_is_seen(text: str) -> None:
    assert "commitment" in kinds(binding_instruction, text, "member", "resident")


@pytest.mark.parametrize("text", INSTRUCTIONS)
def test_an_order_is_seen(text: str) -> None:
    assert kinds(binding_instruction, text, "member", "builder") & {"instruction", "commitment"}


@pytest.mark.parametrize("text", OFFICIAL)
def test_a_letter_in_the_councils_name_is_seen(text: str) -> None:
    assert "official-letter" in kinds(binding_instruction, text, "member", "resident")


@pytest.mark.parametrize("text", FREE)
def test_what_binds_nobody_is_left_alone(text: str) -> None:
    assert seen(binding_instruction, text, "member", "resident") == []


@pytest.mark.parametrize("text", [COMMITMENTS[0], INSTRUCTIONS[0], OFFICIAL[0]])
def test_among_members_and_officers_nothing_is_bound(text: str) -> None:
    assert seen(binding_instruction, text, "member", "head", "leader") == []


@pytest.mark.parametrize("sender", ["member", "plaid", "tory", "leader", "officer"])
def test_the_same_words_bind_whoever_writes_them(sender: str) -> None:
    assert kinds(binding_instruction, "We accept your quote.", sender, "builder") == {"commitment"}


def test_a_bargain_told_in_bits_is_seen() -> None:
    text = "Steve, happy with the price. £2,300 plus VAT, usual terms, and the paperwork will follow."
    assert "commitment" in kinds(binding_instruction, text, "member", "builder")


def test_what_was_demanded_of_the_sender_is_not_his() -> None:
    text = "I've passed this to Legal.\n\n> You must confirm that the Council will pay. We accept your offer."
    assert seen(binding_instruction, text, "member", "resident") == []


@pytest.mark.parametrize(
    "text",
    [
        "Next time I hear it I promise not to laugh at the drains.",
        "I swear that I was told about the road by somebody.",
        "Please send your resume as soon as you can.",
    ],
)
def test_a_promise_about_oneself_binds_nobody(text: str) -> None:
    assert seen(binding_instruction, text, "member", "resident") == []
