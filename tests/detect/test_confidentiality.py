"""What leaves its circle is seen; footers, refusals and questions are not."""

import pytest

from mailguard.detect import confidentiality
from tests.detect.written import kinds, seen

EXEMPT = [
    (
        "member",
        "resident",
        "I've enclosed the exempt report on the quarry so your committee can see what they are up to.",
    ),
    ("member", "media", "Have a look at the attached. It is marked not for publication but readers ought to know."),
    (
        "member",
        "builder",
        "The other two tenders came in at £1.2m and £1.4m; that part of the meeting was confidential.",
    ),
    ("officer", "resident", "I'm not really supposed to tell you this but the sale is going through on Friday."),
    ("plaid", "resident", "Here's what the Part 2 papers say: the nursery shuts in June."),
    ("tory", "resident", "You never got this from me. The pink sheets put the value at half a million."),
    ("officer", "builder", "The confidential valuation has the land at £640,000, in case that helps you."),
    ("member", "branch", "Sending you a copy of the private session minutes, delete it once you have read it."),
    ("member", "resident", "Dyma'r adroddiad cyfrinachol ar werthu'r cae, i chi gael gweld beth sydd ar droed."),
    ("plaid", "media", "Mae'r papur dan embargo tan ddydd Gwener ond dyma gopi i chi."),
    ("officer", "resident", "Ddylwn i ddim deud hyn, ond mae'r safle wedi ei werthu yn barod."),
    ("member", "resident", "Chlywsoch chi mo hyn gen i: mae'r ysgol yn cau yn yr haf."),
    ("plaid", "builder", "Gweler isod y papurau pinc o'r pwyllgor, y cynnig uchaf yw £300,000."),
    ("officer", "plaid", "I shouldn't be showing you this, it was handed to me in confidence."),
]
NOT_EXEMPT = [
    ("member", "resident", "I'm afraid the report is exempt and I can't share it with you."),
    ("officer", "media", "Part 2 of the agenda was taken in private and we are unable to comment on it."),
    ("member", "head", "Is the paper on the quarry confidential, or may I show it to the action group?"),
    ("officer", "resident", "Confidential waste is collected from the depot on Mondays."),
    ("member", "head", "Which figure in the exempt report are we to use on Tuesday?"),
    ("officer", "member", "The pink papers for Thursday are attached; please keep them safe."),
    ("member", "resident", "The report is no longer confidential, so here is a copy."),
    ("officer", "resident", "Vehicles of the disabled are exempt from the charge."),
    ("plaid", "resident", "Alla i ddim rhannu'r adroddiad cyfrinachol efo chi, mae'n ddrwg gen i."),
    ("plaid", "head", "Ydi'r papur yma'n gyfrinachol?"),
    ("officer", "resident", "Cesglir gwastraff cyfrinachol o'r depo bob dydd Llun."),
    ("officer", "plaid", "Dyma'r papurau ar gyfer y pwyllgor nos Iau, gan gynnwys yr eitem eithriedig."),
    ("member", "resident", "The agenda is on the website and the public may attend."),
]
PRIVATE = [
    (
        "officer",
        "resident",
        "Mrs Vaughan at number 6 is three months behind with her rent, so don't worry, she'll be gone by spring.",
    ),
    ("member", "resident", "The lad upstairs has only just come out of prison, which is why the police keep calling."),
    ("officer", "media", "Rupert Askew has been off work with depression since March, that's why he missed the vote."),
    ("member", "resident", "It was Mr Lloyd across the road who reported you to planning."),
    ("officer", "builder", "The owner is going through a messy divorce and he'll take any offer."),
    ("member", "resident", "Her boy was excluded twice and social services are involved with the family."),
    ("officer", "member", "Keep it to yourself, but Jane Hale has been diagnosed with cancer."),
    ("officer", "resident", "The tenant next door is on methadone and the family are known to the police."),
    ("officer", "resident", "Mae Mrs Parry rhif 9 mewn dyled fawr ac ar ei hôl hi efo'r rhent."),
    ("plaid", "resident", "Mae'r hogyn drws nesaf newydd ddod allan o'r carchar."),
    ("plaid", "media", "Mae Jane Hale i ffwrdd o'r gwaith efo iselder ers mis Medi."),
    ("officer", "resident", "Mae gan y teulu weithiwr cymdeithasol ac mae'r bachgen yn cael ei asesu am awtistiaeth."),
]
NOT_PRIVATE = [
    ("officer", "resident", "You are three weeks behind with your rent; please ring me so that we can agree a plan."),
    ("member", "head", "Mrs Vaughan is in arrears and asks for more time. Can anything be done?"),
    ("member", "resident", "I was in hospital last week, so forgive the silence."),
    ("officer", "resident", "Anybody on benefits may ask for a reduction of the charge."),
    ("officer", "resident", "Has your son a social worker we could speak to?"),
    ("member", "resident", "The council helps people who are homeless; ring this number."),
    ("officer", "resident", "I can't discuss another tenant's arrears with you."),
    ("member", "media", "Rent arrears across the county rose by a tenth last year."),
    ("officer", "resident", "Rydych chi ar ei hôl hi efo'ch rhent; ffoniwch fi."),
    ("plaid", "resident", "Fues i yn yr ysbyty wythnos diwethaf, felly maddeuwch y tawelwch."),
    ("officer", "resident", "Mae cymorth ar gael i bawb sydd mewn dyled."),
    ("plaid", "head", "Mae Mrs Parry ar ei hôl hi efo'r rhent. Oes modd ei helpu?"),
]
GROUP = [
    ("head", "plaid", "You'll like this: the Labour group last night split down the middle over the pool."),
    ("head", "tory", "I sat in on their group meeting and they agreed to drop the scheme."),
    ("officer", "plaid", "In group last night they said they'd never close the library."),
    ("member", "plaid", "Our group voted to whip against you in the group meeting on Monday."),
    ("head", "media", "The ruling group has decided to raise the tax by nine per cent."),
    ("member", "resident", "What was said in group is that the Leader wants the field built on."),
    ("officer", "tory", "I was in the room when the Plaid group discussed the budget, and two of them walked out."),
    ("head", "plaid", "The other group's discussion was badly divided over the school."),
    ("head", "tory", "Mi oedd grŵp Llafur wedi hollti neithiwr dros y pwll nofio."),
    ("officer", "member", "Penderfynodd y grŵp nos Lun bleidleisio yn erbyn y gyllideb."),
    ("head", "tory", "Yng nghyfarfod y grŵp neithiwr mi benderfynon nhw gau'r llyfrgell."),
    ("officer", "tory", "Dyma gofnodion cyfarfod y grŵp, gan Lafur."),
]
NOT_GROUP = [
    ("head", "plaid", "I can't tell you what another group discussed; that is for them to say."),
    ("head", "plaid", "The working group agreed its terms of reference on Monday."),
    ("member", "leader", "In group last night we agreed to back the scheme."),
    ("head", "member", "Thank you for having me at your group; I have noted what your group decided on the pool."),
    ("officer", "plaid", "The residents' group decided to plant bulbs."),
    ("officer", "tory", "The Labour group's motion is on the website."),
    ("head", "plaid", "What did your group decide in the end?"),
    ("officer", "plaid", "The seats on each group are set out in the report."),
    ("head", "tory", "Alla i ddim dweud beth drafododd y grŵp."),
    ("officer", "plaid", "Mae'r gweithgor wedi cytuno ar ei raglen waith."),
    ("officer", "plaid", "Mae cynnig grŵp Llafur ar y wefan."),
    ("head", "plaid", "Mi ddof i gyfarfod y grŵp nos Lun."),
]
ASKED = [
    ("member", "officer", "Keep this under your hat until Monday."),
    ("member", "officer", "This is strictly between you and me."),
    ("officer", "member", "Please don't tell anyone I said so, and mum's the word about Friday."),
    ("member", "resident", "It must go no further."),
    ("officer", "member", "For your eyes only."),
    ("officer", "member", "Nobody else needs to know."),
    ("member", "builder", "Let's keep it quiet for the moment, I'd keep it to myself and you keep it to yourself."),
    ("officer", "member", "He doesn't know I've told you, and he mustn't find out."),
    ("plaid", "officer", "Rhyngot ti a fi am y tro."),
    ("plaid", "officer", "Cadwa fo dan dy het."),
    ("officer", "plaid", "Peidiwch â sôn gair wrth neb."),
    ("officer", "plaid", "Taw piau hi am y tro, does dim rhaid i neb wybod."),
]
NOT_ASKED = [
    ("member", "officer", "No need to keep this between us; tell whoever asks."),
    ("member", "officer", "Is this confidential?"),
    ("officer", "member", "The gap between us and the neighbouring council has narrowed."),
    ("officer", "resident", "The hat was found under your seat."),
    ("member", "officer", "Please share this with the rest of the team."),
    ("officer", "member", "The secret of the roof is in the slates."),
    ("officer", "member", "Let everyone know that the road is shut."),
    ("member", "officer", "Thank you for keeping me informed."),
    ("plaid", "officer", "Rhannwch hyn efo pawb os gwelwch yn dda."),
    ("officer", "plaid", "Y pellter rhwng y ddwy ysgol yw tair milltir."),
    ("plaid", "officer", "Ydi hyn yn gyfrinachol?"),
    ("officer", "plaid", "Diolch am roi gwybod imi."),
]


@pytest.mark.parametrize(("sender", "to", "text"), EXEMPT)
def test_closed_matter_that_is_handed_out_is_seen(sender: str, to: str, text: str) -> None:
    assert "exempt-matter" in kinds(confidentiality, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), NOT_EXEMPT)
def test_closed_matter_that_is_kept_or_asked_about_is_left_alone(sender: str, to: str, text: str) -> None:
    assert "exempt-matter" not in kinds(confidentiality, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), PRIVATE)
def test_a_third_persons_affairs_are_seen(sender: str, to: str, text: str) -> None:
    assert "private-affairs" in kinds(confidentiality, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), NOT_PRIVATE)
def test_the_readers_own_affairs_and_casework_are_left_alone(sender: str, to: str, text: str) -> None:
    assert "private-affairs" not in kinds(confidentiality, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), GROUP)
def test_what_a_group_said_is_seen_outside_it(sender: str, to: str, text: str) -> None:
    assert "group-confidence" in kinds(confidentiality, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), NOT_GROUP)
def test_a_groups_public_doings_and_its_own_mail_are_left_alone(sender: str, to: str, text: str) -> None:
    assert "group-confidence" not in kinds(confidentiality, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), ASKED)
def test_a_plea_for_secrecy_is_seen(sender: str, to: str, text: str) -> None:
    assert "confidence-asked" in kinds(confidentiality, text, sender, to)


@pytest.mark.parametrize(("sender", "to", "text"), NOT_ASKED)
def test_openness_is_no_plea_for_secrecy(sender: str, to: str, text: str) -> None:
    assert "confidence-asked" not in kinds(confidentiality, text, sender, to)


def test_a_forwarded_paper_shows_its_own_mark() -> None:
    text = (
        "Gwilym, this is the one you wanted.\n\nOwain\n\n"
        "---------- Forwarded message ----------\nFrom: Jane Hale <jane.hale@glanrafon.example>\n"
        "Date: 3 November 2026\nSubject: Item 7\nTo: Owain Beynon\n\nNOT FOR PUBLICATION\nThree offers were received.\n"
    )
    found = [s for s in seen(confidentiality, text, "member", "resident") if s.kind == "exempt-matter"]
    assert [(signal.zone, signal.text) for signal in found] == [("forwarded", "NOT FOR PUBLICATION")]


def test_a_footer_is_nobodys_secret() -> None:
    text = (
        "The skip is booked for Friday.\n\nDewi\n\n"
        "This e-mail and any attachments are confidential and intended solely for the addressee. "
        "If you have received it in error please notify the sender and delete it.\n"
    )
    assert kinds(confidentiality, text, "officer", "resident") == set()


def test_long_papers_on_strangers_illnesses_tell_nobodys_secret() -> None:
    told = "Mrs Pym suffers from severe depression and was treated for it in May.\n\n"
    assert "private-affairs" in kinds(confidentiality, told, "member", "resident")
    assert (
        seen(confidentiality, told + "The season was wet and the crops were late.\n" * 90, "member", "resident") == []
    )
