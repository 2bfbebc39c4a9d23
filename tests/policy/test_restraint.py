"""Mail that is answered to its sender alone: never held, never refused."""

import pytest

from mailguard.people.correspondence import Correspondence
from mailguard.policy.model import Action
from mailguard.policy.restraint import is_for_sender_alone, restrained
from tests.builders import (
    ALIASED,
    CONTRACTOR,
    HEAD,
    JUNIOR,
    MEMBER,
    MONITORING_OFFICER,
    NEIGHBOUR,
    NEWSDESK,
    PLAID,
    PLAID_GROUP,
    PLAID_MEMBER,
    RESIDENT,
    RESIDENTS,
    TORY,
    change,
    council,
    directory,
    mail,
    outcome,
    signal,
)

HEADING = "address,name,role,post,grade,party,ward,area,restricted,expands_to"
SMALL = directory(
    f"{PLAID},Elfed,member,Group Leader,member,Plaid Cymru,,,,",
    f"{PLAID_MEMBER},Ffion,member,Councillor,member,Plaid Cymru,,,,",
    f"{PLAID_GROUP},Group,list,,,Plaid Cymru,,,,",
    f"{RESIDENTS},News,list,,,,,,,",
    header=HEADING,
)

ANSWERED_TO_THE_SENDER_ALONE = {
    "a concern for the Monitoring Officer": mail(sender=MEMBER, to=[MONITORING_OFFICER]),
    "the same from an officer": mail(sender=JUNIOR, to=["Robert.Anyanwu+x@aberwen.example"]),
    "a member's casework": mail(sender=MEMBER, to=[RESIDENT]),
    "casework with two households": mail(sender=MEMBER, to=[RESIDENT], bcc=[NEIGHBOUR]),
    "a group's own talk": mail(sender=PLAID, to=[PLAID_MEMBER, ALIASED]),
    "a group's list": mail(sender=PLAID, to=[PLAID_GROUP]),
    "a group's list of unknown size": mail(sender=PLAID, to=[PLAID_GROUP, PLAID_MEMBER], people=SMALL),
}
ANSWERED_AS_THE_RULE_SAYS = {
    "a copy to somebody else": mail(sender=MEMBER, to=[MONITORING_OFFICER], bcc=[HEAD]),
    "a list of unknown size beside the Monitoring Officer": mail(sender=MEMBER, to=[MONITORING_OFFICER, RESIDENTS]),
    "an officer with a resident": mail(sender=JUNIOR, to=[RESIDENT]),
    "a member with a contractor": mail(sender=MEMBER, to=[RESIDENT, CONTRACTOR]),
    "a member with the press": mail(sender=MEMBER, to=[RESIDENT, NEWSDESK]),
    "a member's circular": mail(sender=MEMBER, to=[RESIDENT, RESIDENTS]),
    "another group reads along": mail(sender=PLAID, to=[PLAID_MEMBER], cc=[TORY]),
    "an officer reads along": mail(sender=PLAID, to=[PLAID_MEMBER], bcc=[HEAD]),
    "residents read along": mail(sender=PLAID, to=[PLAID_MEMBER, RESIDENTS], people=SMALL),
    "members without a party": mail(sender="helen.draycott@aberwen.example", to=[PLAID]),
    "to oneself": mail(sender=PLAID, to=[PLAID]),
}


@pytest.mark.parametrize("letter", ANSWERED_TO_THE_SENDER_ALONE.values(), ids=ANSWERED_TO_THE_SENDER_ALONE)
def test_these_are(letter: Correspondence) -> None:
    assert is_for_sender_alone(letter, council())


@pytest.mark.parametrize("letter", ANSWERED_AS_THE_RULE_SAYS.values(), ids=ANSWERED_AS_THE_RULE_SAYS)
def test_these_are_not(letter: Correspondence) -> None:
    assert not is_for_sender_alone(letter, council())


@pytest.mark.parametrize(("action", "answer"), [("note", "note"), ("confirm", "advise"), ("reject", "advise")])
def test_they_are_never_held_nor_refused_nor_counted(action: Action, answer: Action) -> None:
    under = council("county", changes=(change("BCC001", action),))
    hidden = signal("silent-copy", "hidden-reader", NEIGHBOUR)
    judged = outcome(ANSWERED_TO_THE_SENDER_ALONE["casework with two households"], hidden, under=under)
    assert restrained(action) == judged.verdict == answer
    assert (judged.findings[0].action, judged.counted) == (action, False)
    other = outcome(ANSWERED_AS_THE_RULE_SAYS["a copy to somebody else"], hidden, under=under)
    assert (other.verdict, other.counted) == (action, True)


def test_without_a_monitoring_officer_nobody_is_taken_for_one() -> None:
    letter = mail(sender=MEMBER, to=[MONITORING_OFFICER])
    assert not is_for_sender_alone(letter, council(monitoring_officer=""))
