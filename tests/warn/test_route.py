"""The proper route in words: the right people, never the one spoken of, a vacant post as the post."""

import re

import pytest

from mailguard.people.directory import Directory
from mailguard.policy.pack import LoadedRule
from mailguard.warn.route import RouteWords, route_words
from tests.builders import (
    CHIEF,
    DIRECTOR,
    DOMAIN,
    HEAD,
    HOUSING_JUNIOR,
    JUNIOR,
    LEADER,
    MANAGER,
    MEMBER,
    MONITORING_OFFICER,
    PLAID,
    PLAID_MEMBER,
    aberwen,
    council,
    directory,
    mail,
    rules,
    signal,
)
from tests.warn.told import finding

PACKS = ("county", "district")
# A member about an officer, and an officer about a member.
CRITICISM = {name: loaded for name, loaded in rules(*PACKS) if loaded.rule.id == "CRIT001"}
OFFICERS_CRITICISM = {name: loaded for name, loaded in rules(*PACKS) if loaded.rule.id == "CRIT002"}


def route(
    name: str,
    *spoken_of: str,
    sender: str = PLAID_MEMBER,
    people: Directory | None = None,
    rule: LoadedRule | None = None,
) -> RouteWords | None:
    evidence = tuple(signal("personal-criticism", "words", "x", start=0, about=about) for about in spoken_of)
    told = finding(rule or CRITICISM[name], evidence=evidence, about=next(iter(spoken_of), ""))
    return route_words(told, mail(sender=sender, people=people), council(name))


def led_to(name: str, *spoken_of: str, sender: str = PLAID_MEMBER, people: Directory | None = None) -> list[str]:
    found = route(name, *spoken_of, sender=sender, people=people)
    assert found is not None
    return [contact.address for contact in found.contacts]


@pytest.mark.parametrize(
    ("name", "spoken_of", "people"),
    [
        ("district", JUNIOR, [HEAD, MANAGER]),
        ("district", MANAGER, [CHIEF]),
        ("district", HEAD, [CHIEF]),
        ("district", DIRECTOR, [CHIEF]),
        ("district", CHIEF, [f"helen.draycott@{DOMAIN}", LEADER, MONITORING_OFFICER]),
        ("county", JUNIOR, [HEAD, DIRECTOR, CHIEF, PLAID]),
        ("county", HEAD, [DIRECTOR, CHIEF, PLAID]),
        ("county", DIRECTOR, [CHIEF, PLAID]),
        ("county", CHIEF, [PLAID, MONITORING_OFFICER]),
    ],
)
def test_a_concern_goes_to_whom_the_protocol_names(name: str, spoken_of: str, people: list[str]) -> None:
    assert led_to(name, spoken_of) == people


@pytest.mark.parametrize("name", sorted(CRITICISM))
@pytest.mark.parametrize("sender", [MEMBER, PLAID])
def test_nobody_is_ever_sent_to_the_person_spoken_of_or_to_anybody_below(name: str, sender: str) -> None:
    officers = [c for c in aberwen().people.values() if c.role == "officer"]
    below = {JUNIOR: {JUNIOR}, MANAGER: {MANAGER, JUNIOR}, HEAD: {HEAD, MANAGER, JUNIOR}}
    for officer in officers:
        found = route(name, officer.address, sender=sender)
        assert found is not None
        shown = {contact.address for contact in found.contacts}
        assert not shown & {officer.address, sender, *below.get(officer.address, ())}
        for text in (found.text.en, found.text.cy):
            assert officer.name not in text
            assert officer.post.title not in text, (officer.post.title, text)


def test_of_several_people_the_route_leads_past_the_most_senior() -> None:
    assert led_to("district", JUNIOR, HEAD) == [CHIEF]
    assert led_to("district", HEAD, JUNIOR) == [CHIEF]
    assert led_to("county", HOUSING_JUNIOR, DIRECTOR, HEAD) == [CHIEF, PLAID]


def test_a_chief_executive_with_a_longer_title_is_not_sent_to_himself() -> None:
    people = directory(
        f"{CHIEF},Gwenllian Dare,officer,Chief Executive and Head of Paid Service,chief,,,Corporate,,",
        f"{LEADER},Sioned Prosser,member,Leader of the Council,leader,Labour,,,,",
        f"{MEMBER},Olwen Haf,member,Councillor,member,Labour,,,,",
    )
    found = route("district", CHIEF, sender=MEMBER, people=people)
    assert found is not None
    assert [contact.address for contact in found.contacts] == [LEADER]
    assert "Chief Executive" not in found.text.en
    assert "Prif Weithredwr" not in found.text.cy


def test_a_post_that_only_the_person_spoken_of_holds_is_not_printed_either() -> None:
    people = directory(
        f"{HEAD},Simon Okoro,officer,Chief Executive,head,,,Planning,,",  # an odd grade misses the route for the post
        f"{MEMBER},Olwen Haf,member,Councillor,member,Labour,,,,",
    )
    for name in CRITICISM:
        found = route(name, HEAD, sender=MEMBER, people=people)
        assert found is None or "Chief Executive" not in found.text.en


def test_a_vacant_post_and_one_that_several_hold_are_shown_as_the_post() -> None:
    rows = [
        f"{JUNIOR},Kate Morland,officer,Officer,junior,,,Planning,,",
        f"{MEMBER},Olwen Haf,member,Councillor,member,Labour,,,,",
    ]
    vacant = route("district", JUNIOR, sender=MEMBER, people=directory(*rows))
    assert vacant is not None
    assert vacant.contacts == ()
    assert vacant.text.en.endswith("(11.4): Head of Service; Service Manager.")
    assert vacant.text.cy.endswith("(11.4): Pennaeth Gwasanaeth; Rheolwr Gwasanaeth.")
    heads = [f"h{n}@{DOMAIN},Head {n},officer,Head of Planning,head,,,Planning,," for n in (1, 2)]
    shared = route("district", JUNIOR, sender=MEMBER, people=directory(*rows, *heads))
    assert shared is not None
    assert shared.contacts == ()
    assert "Head of Service" in shared.text.en


def test_where_nobody_knows_of_whom_it_speaks_posts_are_named_and_nobody_is_guessed() -> None:
    found = route("district")
    assert found is not None
    assert found.contacts == ()
    assert "Head of Service" in found.text.en
    assert route("district", "stranger@home.example") == found


def test_people_are_shown_with_their_posts_in_the_language_of_the_text() -> None:
    found = route("district", JUNIOR)
    assert found is not None
    assert "Simon Okoro, Head of Planning" in found.text.en
    assert "Simon Okoro, Pennaeth Cynllunio" in found.text.cy


def test_a_rule_without_a_route_has_none() -> None:
    (mass,) = [loaded for _, loaded in rules("district") if loaded.rule.id == "MASS001"]
    assert mass.rule.route is None
    assert route("district", JUNIOR, rule=mass) is None


@pytest.mark.parametrize("name", sorted(OFFICERS_CRITICISM))
def test_an_officers_concern_about_a_member_has_a_route_of_its_own(name: str) -> None:
    found = route(name, MEMBER, sender=HOUSING_JUNIOR, rule=OFFICERS_CRITICISM[name])
    assert found is not None
    assert not re.search(r"Olwen|senior officer", found.text.en)


def test_the_route_for_officers_is_not_taken_for_a_member_spoken_of() -> None:
    assert route("district", MEMBER, sender=PLAID) is None
