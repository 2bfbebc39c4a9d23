"""Look-ups: who has an address, whom a list reaches."""

import pytest

from mailguard.people.directory import Directory, bare
from tests.builders import (
    ALL_MEMBERS,
    ALL_STAFF,
    CO_OPTED,
    DOMAIN,
    DOMAINS,
    LEADER,
    NEWSDESK,
    PRIVATE_ALIAS,
    RESIDENTS,
    aberwen,
    directory,
)

PERSON = "a@aberwen.example,Ann,officer,,,,,,,"


def reached(people: Directory, address: str) -> set[str] | None:
    mail_list = people.list_at(address)
    assert mail_list is not None
    found = people.expand(mail_list)
    return None if found is None else set(found)


@pytest.mark.parametrize(
    ("address", "role", "known"),
    [
        (LEADER, "member", True),
        (LEADER.upper(), "member", True),
        (NEWSDESK, "media", True),
        (PRIVATE_ALIAS, "member", True),
        (f"new.starter@{DOMAIN}", "officer", False),
        (f"cllr.unknown@{DOMAIN}", "officer", False),  # never a member by the domain
        (f"x@sub.{DOMAIN}", "public", False),
        (f"x@evil{DOMAIN}", "public", False),
        ("resident@home.example", "public", False),
        ("no address", "public", False),
        ("", "public", False),
    ],
)
def test_who_has_an_address(address: str, role: str, known: bool) -> None:  # noqa: FBT001  a column of the table
    found = aberwen().find(address, DOMAINS)
    assert (found.role, found.known) == (role, known)
    assert found.known or not found.grade


@pytest.mark.parametrize(
    ("written", "compared"),
    [
        ("A.B+tag@X.Example", "a.b@x.example"),
        ("+tag@x.example", "+tag@x.example"),
        ("a+b+c@x.example", "a@x.example"),
        ('"a@b"@x.example', '"a@b"@x.example'),
        ("nobody", "nobody"),
    ],
)
def test_addresses_compare_without_case_and_subaddress(written: str, compared: str) -> None:
    assert bare(written) == compared


def test_at_member_means_members_and_co_opted_members_and_at_officer_the_officers() -> None:
    people = aberwen()
    members = reached(people, ALL_MEMBERS)
    assert members is not None
    assert CO_OPTED in members
    assert members == {c.address for c in people.people.values() if c.is_member}
    assert reached(people, ALL_STAFF) == {c.address for c in people.people.values() if c.role == "officer"}
    assert people.members() == members - {CO_OPTED}


def test_lists_within_lists_are_opened_and_circles_end() -> None:
    people = directory(
        PERSON,
        "b@aberwen.example,Ben,member,,,,,,,",
        "outer@aberwen.example,Outer,list,,,,,,,inner@aberwen.example a@aberwen.example",
        "inner@aberwen.example,Inner,list,,,,,,,OUTER@aberwen.example B+x@aberwen.example stranger@home.example",
    )
    assert reached(people, "outer@aberwen.example") == {
        "a@aberwen.example",
        "b@aberwen.example",
        "stranger@home.example",
    }


def test_a_list_without_entries_is_of_unknown_size_and_so_is_every_list_that_holds_it() -> None:
    people = directory(
        PERSON,
        "inner@aberwen.example,Inner,list,,,,,,,",
        "outer@aberwen.example,Outer,list,,,,,,,a@aberwen.example inner@aberwen.example",
    )
    assert reached(people, "inner@aberwen.example") is None
    assert reached(people, "outer@aberwen.example") is None
    assert reached(aberwen(), RESIDENTS) is None


def test_a_list_has_aliases_and_subaddresses_as_a_person_has() -> None:
    row = "all@aberwen.example,All,list,,,,,,,@officer,everyone@aberwen.example"
    people = directory(
        f"{PERSON},", row, header="address,name,role,post,grade,party,ward,area,restricted,expands_to,aliases"
    )
    assert reached(people, "Everyone+x@aberwen.example") == {"a@aberwen.example"}


def test_a_list_may_name_people_by_their_aliases() -> None:
    people = directory(
        "a@aberwen.example,Ann,officer,,,,,,,,ann@home.example",
        "l@aberwen.example,L,list,,,,,,,ann@home.example a@aberwen.example,",
        header="address,name,role,post,grade,party,ward,area,restricted,expands_to,aliases",
    )
    assert reached(people, "l@aberwen.example") == {"a@aberwen.example"}


def test_the_councils_domain_is_the_one_that_most_members_and_officers_have() -> None:
    assert aberwen().main_domain() == DOMAIN
    people = directory(
        "a@one.example,A,officer,,,,,,,",
        "b@two.example,B,member,,,,,,,",
        "c@two.example,C,officer,,,,,,,",
        *(f"p{number}@party.example,P,party,,,,,,," for number in range(9)),
    )
    assert people.main_domain() == "two.example"


@pytest.mark.parametrize(
    ("address", "own"),
    [
        (LEADER, True),
        (CO_OPTED, True),
        (f"new.starter@{DOMAIN}", True),
        (NEWSDESK, False),
        ("bids@quaysidehomes.example", False),
        ("resident@home.example", False),
    ],
)
def test_the_councils_own_people_are_its_members_officers_and_domains(address: str, own: bool) -> None:  # noqa: FBT001  a column of the table
    assert aberwen().is_own(address, DOMAINS) is own
