"""Who holds the post that a protocol names: never the person spoken of, nor anybody under that person."""

from mailguard.people.contact import Contact
from mailguard.people.routes import Finder, holders, is_on_route
from tests.builders import (
    CHIEF,
    DIRECTOR,
    DOMAIN,
    HEAD,
    HOUSING_HEAD,
    JUNIOR,
    LEADER,
    MANAGER,
    MEMBER,
    MONITORING_OFFICER,
    PLAID,
    PLAID_MEMBER,
    TORY,
    aberwen,
    directory,
)


def contact(address: str) -> Contact:
    return aberwen().people[address]


def held(finder: Finder, about: str = "", sender: str = MEMBER) -> list[str]:
    spoken_of = contact(about) if about else None
    return [c.address for c in holders(finder, aberwen(), spoken_of, contact(sender))]


def test_a_post_is_found_by_the_beginning_of_its_title_without_case() -> None:
    assert held(Finder(titles=("chief executive",))) == [CHIEF]
    assert held(Finder(titles=("Monitoring Officer",))) == [MONITORING_OFFICER]  # ... and Head of Legal
    assert held(Finder(titles=("Head of Legal",))) == []


def test_the_relevant_head_of_service_is_that_of_the_area_of_the_person_spoken_of() -> None:
    finder = Finder(grades=("head",), same_area=True)
    assert held(finder, about=JUNIOR) == [HEAD]
    assert held(Finder(titles=("Corporate Director",), same_area=True), about=JUNIOR) == [DIRECTOR]


def test_where_nobody_knows_the_area_nobody_is_guessed() -> None:
    finder = Finder(grades=("head",), same_area=True)
    assert held(finder) == []
    people = directory(
        f"h@{DOMAIN},Only Head,officer,Head of Planning,head,,,Planning,,",
        f"x@{DOMAIN},New Starter,officer,Officer,junior,,,,,",
    )
    assert holders(finder, people, people.people[f"x@{DOMAIN}"], contact(MEMBER)) == ()


def test_an_officers_own_head_of_service_is_found_by_the_officers_area() -> None:
    finder = Finder(grades=("head",), own_area=True)
    assert held(finder, sender=JUNIOR) == [HEAD]
    assert held(finder, sender=MEMBER) == []


def test_the_person_spoken_of_is_never_shown() -> None:
    assert held(Finder(grades=("chief",)), about=CHIEF) == [MONITORING_OFFICER, DIRECTOR]
    assert held(Finder(grades=("head",), same_area=True), about=HEAD) == []
    assert not is_on_route(contact(HEAD), Finder(grades=("head",)), contact(HEAD), contact(MEMBER))


def test_nobody_under_or_beside_the_person_spoken_of_is_shown() -> None:
    finder = Finder(grades=("head", "manager", "junior"), same_area=True)
    assert held(finder, about=HEAD) == []
    assert held(finder, about=MANAGER) == [HEAD]
    assert held(Finder(grades=("head",)), about=DIRECTOR, sender=MEMBER).count(HEAD) == 0
    assert HOUSING_HEAD in held(Finder(grades=("head",)), about=DIRECTOR)  # of another area


def test_the_sender_is_not_sent_to_himself() -> None:
    assert held(Finder(titles=("Chief Executive",)), sender=CHIEF) == []


def test_the_group_leader_is_that_of_the_senders_own_group() -> None:
    assert held(Finder(group_leader=True), sender=PLAID_MEMBER) == [PLAID]
    assert held(Finder(group_leader=True), sender=MEMBER) == [LEADER]
    assert held(Finder(group_leader=True), sender=TORY) == []  # he leads it himself
    assert held(Finder(group_leader=True), sender=JUNIOR) == []  # no group, no leader


def test_a_deputy_does_not_lead_the_group() -> None:
    people = directory(
        f"a@{DOMAIN},Ann,member,Deputy Labour Group Leader,member,Labour,,,,",
        f"b@{DOMAIN},Ben,member,Labour Group Leader,member,Labour,,,,",
    )
    found = holders(Finder(group_leader=True), people, None, contact(MEMBER))
    assert [c.name for c in found] == ["Ben"]


def test_a_role_narrows_it_down() -> None:
    assert held(Finder(grades=("chair",), role="officer")) == []
    assert held(Finder(titles=("Chair of Council",), role="member")) == [f"helen.draycott@{DOMAIN}"]


def test_a_step_that_looks_for_nothing_finds_nobody() -> None:
    assert held(Finder()) == []
    assert held(Finder(role="officer")) == []


def test_any_post_of_several_counts() -> None:
    assert held(Finder(titles=("Corporate Director",), same_area=True), about=f"dewi.rowlands@{DOMAIN}") == [DIRECTOR]
