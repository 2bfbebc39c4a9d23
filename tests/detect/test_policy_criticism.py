"""Criticism of the council's policies is seen in either language, and whether it is said that they were adopted."""

import pytest

from mailguard.detect import policy_criticism
from tests.detect.written import kinds, seen

ADOPTED = [
    "The parking strategy that Full Council adopted in May is a disaster for traders.",
    "Full Council approved the Local Plan last month. It is a bad plan.",
    "We voted through the waste policy in July, and it is plainly unfair.",
    "The library plan was adopted by full council and should never have been agreed.",
    "The adopted housing strategy is not fit for purpose.",
    "I can't defend the care charges policy which council agreed in the chamber.",
    "Council was wrong to adopt the school transport policy.",
    "The leisure strategy, agreed by Full Council in March, betrays our villages.",
    "Full Council passed the car park policy. I want it torn up.",
    "The council has adopted a tourism plan that ignores the valleys; what a mess of a policy.",
    "The Corporate Plan approved at Full Council is hopelessly out of date. The plan is a farce.",
    "The street trading policy adopted by the council in June was a blunder.",
    "Mae'r polisi parcio a fabwysiadwyd gan y Cyngor Llawn yn drychineb.",
    "Cymeradwyodd y Cyngor Llawn y cynllun ysgolion, ac mae'n gamgymeriad mawr.",
    "Mabwysiadodd y cyngor y strategaeth wastraff; polisi annheg yw hi.",
    "Ni ddylai'r Cyngor Llawn fod wedi pasio'r cynllun: mae'n hollol anghywir.",
    "Pasiwyd y strategaeth yng nghyfarfod y Cyngor. Mae'n gwbl anymarferol.",
]
NOT_SAID = [
    "Our parking policy is ridiculous.",
    "The new waste strategy is a disaster for small shops.",
    "This council's cycling plan is badly flawed and the plan is a waste of money.",
    "The tree strategy is toothless.",
    "The library policy was a mistake.",
    "The grass cutting policy is daft.",
    "The housing allocations policy is unfair on young families.",
    "The events policy is unworkable.",
    "Our tourism strategy is a joke.",
    "Mae'r polisi gwastraff yn annheg.",
    "Mae'r strategaeth hamdden yn fethiant.",
    "Mae'r cynllun beicio yn gamgymeriad.",
    "Mae polisi torri gwair y cyngor yn hurt.",
]
NEITHER = [
    "The draft parking policy is wrong and I shall move changes at Full Council.",
    "The Welsh Government's policy on speed limits is a mistake.",
    "Full Council adopted the Local Plan in July; comments close on Friday.",
    "Is the waste policy working, in your view?",
    "The strategy adopted by Cabinet alone is flawed, so I have called it in.",
    "Residents say that the policy is stupid.",
    "The bin was missed again, which is a disaster for the cafe.",
    "The policy is clear: no vans after six.",
    "I am proud of the strategy that we adopted.",
    "The consultation on the plan is open; parts of it are wrong, so do write in.",
    "Your report is out of date on page 3.",
    "The plan of the site shows the wrong boundary in red; could you send the right plan?",
    "Mae'r polisi drafft yn anghywir a byddaf yn cynnig gwelliant.",
    "Mabwysiadodd y Cyngor Llawn y cynllun ym mis Gorffennaf.",
    "Ydi'r polisi gwastraff yn gweithio?",
    "Mae polisi Llywodraeth Cymru yn gamgymeriad.",
    "Mae'r trigolion yn dweud bod y polisi'n annheg.",
    "Dwi'n falch o'r strategaeth.",
    "Mae'r adroddiad yn anghywir ar dudalen 3.",
    "Mae'r ymgynghoriad ar y cynllun ar agor.",
]


@pytest.mark.parametrize("text", ADOPTED)
def test_criticism_of_a_policy_said_to_be_adopted_is_seen(text: str) -> None:
    assert "adopted-policy-criticised" in kinds(policy_criticism, text, "member", "resident")


@pytest.mark.parametrize("text", NOT_SAID)
def test_where_adoption_is_not_said_the_evidence_holds_the_policy(text: str) -> None:
    found = seen(policy_criticism, text, "member", "resident")
    assert {signal.kind for signal in found} == {"policy-criticised"}
    assert any(
        word in found[0].text.lower() for word in ("policy", "strategy", "plan", "olisi", "trategaeth", "ynllun")
    )


@pytest.mark.parametrize("text", NEITHER)
def test_drafts_others_policies_and_questions_are_left_alone(text: str) -> None:
    assert kinds(policy_criticism, text, "member", "resident") == set()


def test_an_officers_words_on_policy_are_another_matter() -> None:
    assert kinds(policy_criticism, "The adopted parking policy is daft.", "officer", "member") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Full Council adopted the Tree Strategy in May. It is a slap in the face to every village.",
        "Full Council approved the new parking policy. I can't defend it.",
        "The Housing Strategy went through full council. It's written by people who've never paid rent.",
        "Mabwysiadodd y Cyngor Llawn y Strategaeth Goed. Welais i erioed bapur mor dila.",
    ],
)
def test_scorn_for_a_paper_is_of_the_policy_that_was_adopted(text: str) -> None:
    assert kinds(policy_criticism, text, "member", "resident") == {"adopted-policy-criticised"}


@pytest.mark.parametrize(
    "text",
    [
        "The Tree Strategy comes to Full Council next month, and the draft is a slap in the face.",
        "Full Council adopted the Tree Strategy in May. It has a gift to every village of ten oaks.",
        "It is a slap in the face to every village.",
        "Mabwysiadodd y Cyngor Llawn y Strategaeth Goed. Bydd y pentref yn cael deg derwen.",
    ],
)
def test_a_draft_a_fact_and_scorn_for_nothing_named_are_left_alone(text: str) -> None:
    assert seen(policy_criticism, text, "member", "resident") == []
