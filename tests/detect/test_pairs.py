"""Two weak cues that meet bind, order, bargain or disclose; each by itself, or left open, does not."""

from types import ModuleType

import pytest

from mailguard.detect import binding_instruction, commercial, confidentiality
from tests.detect.written import kinds

MET = [
    (binding_instruction, "commitment", "resident", "I guarantee your ramp will be in before the spring."),
    (binding_instruction, "commitment", "resident", "Fe gewch chi'r ramp cyn y gwanwyn, ar fy ngair i."),
    (binding_instruction, "commitment", "resident", "Don't worry about the arrears, the Council will swallow them."),
    (
        binding_instruction,
        "instruction",
        "builder",
        "Shift the scaffolding off the verge by Monday, whatever the schedule says.",
    ),
    (binding_instruction, "instruction", "builder", "Symudwch y sgaffald oddi ar y llain erbyn dydd Llun."),
    (
        binding_instruction,
        "official-letter",
        "resident",
        "The Authority rejects your complaint and the matter is closed.",
    ),
    (binding_instruction, "official-letter", "resident", "Mae'r Cyngor yn gwrthod eich cwyn, a dyma'r ateb swyddogol."),
    (commercial, "commercial-talk", "builder", "Knock ten per cent off and the lease could run to thirty years."),
    (commercial, "commercial-talk", "builder", "Beth am gwrdd hanner ffordd ar y rhent?"),
    (confidentiality, "exempt-matter", "resident", "Hush hush, but our barrister says we would lose the case."),
    (confidentiality, "exempt-matter", "resident", "Taw piau hi: barn y bargyfreithiwr yw y byddem yn colli."),
    (confidentiality, "private-affairs", "resident", "I've seen the file: she has epilepsy."),
    (confidentiality, "private-affairs", "resident", "Dw i wedi gweld ei ffeil, mae o'n fethdalwr."),
    (confidentiality, "group-confidence", "resident", "In our group meeting half of them wanted to resign."),
    (confidentiality, "group-confidence", "resident", "Yn ein grŵp ni bu ffrae, pump o blaid cau."),
]
APART = [
    (binding_instruction, "resident", "I promise to attend your meeting about the ramp."),
    (binding_instruction, "resident", "Rwy'n addo dod i'ch cyfarfod am y ramp."),
    (binding_instruction, "builder", "Residents ask when the scaffolding will go."),
    (binding_instruction, "builder", "Mae trigolion yn gofyn pryd y daw'r sgaffald i lawr."),
    (binding_instruction, "resident", "The head of planning will reply to your complaint."),
    (binding_instruction, "resident", "Bydd y pennaeth cynllunio yn ateb eich cwyn."),
    (commercial, "builder", "I can't discuss the rent; officers negotiate the lease."),
    (commercial, "builder", "Swyddogion sy'n trafod y rhent."),
    (confidentiality, "resident", "The item was closed, so I can't comment on the price."),
    (confidentiality, "resident", "Roedd yr eitem ar gau, felly does gen i ddim hawl dweud y pris."),
    (confidentiality, "resident", "The Labour group meets on 20 October."),
    (binding_instruction, "resident", "I have no power to write to them on the Council's behalf."),
    (binding_instruction, "resident", "Fedra i ddim ysgrifennu ar ran y Cyngor."),
    (confidentiality, "resident", "Our book group was split down the middle."),
    (confidentiality, "resident", "Wn i ddim sut bydd y grŵp yn pleidleisio."),
]


@pytest.mark.parametrize(("detector", "kind", "to", "text"), MET)
def test_two_weak_cues_together_are_seen(detector: ModuleType, kind: str, to: str, text: str) -> None:
    assert kind in kinds(detector, text, "member", to)


@pytest.mark.parametrize(("detector", "to", "text"), APART)
def test_what_is_left_open_or_told_is_left_alone(detector: ModuleType, to: str, text: str) -> None:
    assert kinds(detector, text, "member", to) == set()
