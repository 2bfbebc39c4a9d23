"""What is worth knowing of a pack that is right."""

from dataclasses import replace
from datetime import date

from mailguard.policy.model import Approval, Change, Ruling, Words
from mailguard.policy.pack import Pack
from mailguard.policy.standing import standing
from tests.policy.small_pack import CLAUSES, FILES, loaded

DAY = date(2026, 10, 6)
APPROVAL = Approval(by="Monitoring Officer", day=date(2026, 5, 2), version="2")
OPEN = Ruling(id="R1", clause="1.1", question=Words(en="How many?"), ruling=Words(en="Ten."), rules=("MASS001",))


def told(pack: Pack) -> list[str]:
    return list(standing(replace(pack, approval=APPROVAL), DAY))


def with_forces(first: str, second: str) -> Pack:
    clauses = CLAUSES.replace(b"force: should", f"force: {first}".encode())
    clauses = clauses.replace(b"binds: officer\n  force: permission", f"binds: member\n  force: {second}".encode())
    return loaded({**FILES, "clauses.yaml": clauses})


def test_of_a_pack_that_is_approved_and_ruled_on_nothing_is_told() -> None:
    assert told(loaded()) == []


def test_a_missing_approval_and_one_for_another_version_are_told() -> None:
    for approval in (None, Approval(by="Monitoring Officer", day=DAY, version="1")):
        (line,) = standing(replace(loaded(), approval=approval), DAY)
        assert line.startswith("nobody has approved it for this version")


def test_an_open_ruling_is_told_with_what_rests_on_it() -> None:
    assert told(replace(loaded(), rulings=(OPEN,))) == [
        "R1 on 1.1 is open: nobody has ruled; resting on it meanwhile: MASS001"
    ]


def test_a_change_is_stale_on_the_day_after_its_last() -> None:
    change = Change(rule="MASS001", action={"all": "note"}, reason=Words(en="a trial"), until=DAY)
    assert told(replace(loaded(), changes=(change,))) == []
    later = list(standing(replace(loaded(), changes=(change,), approval=APPROVAL), date(2026, 10, 7)))
    assert later == ["the change of MASS001 ended on 2026-10-06: its own action holds again; remove or renew it"]


class TestAnOpenClauseThatLeads:
    def test_it_is_told_where_a_plain_one_stands_beside(self) -> None:
        pack = replace(with_forces("should", "must"), rulings=(OPEN,))
        assert told(pack)[1] == (
            "MASS001 leads with 1.1, on which R1 is open, though 4.10 has no open question: let that one lead until "
            "somebody has ruled, if it says as much"
        )

    def test_a_permission_cannot_lead_instead(self) -> None:
        assert len(told(replace(loaded(), rulings=(OPEN,)))) == 1

    def test_a_clause_that_leaves_the_same_open_is_no_better(self) -> None:
        same = Ruling(
            id="R1", clause="1.1", also=("4.10",), question=OPEN.question, ruling=OPEN.ruling, rules=("MASS001",)
        )
        assert len(told(replace(with_forces("should", "must"), rulings=(same,)))) == 1

    def test_a_question_on_which_the_rule_does_not_rest_is_another_matter(self) -> None:
        other = Ruling(id="R1", clause="1.1", question=OPEN.question, ruling=OPEN.ruling, rules=())
        assert len(told(replace(with_forces("should", "must"), rulings=(other,)))) == 1
