"""People whom a text names, in English and Welsh."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailguard.people.names import mentions, single_names
from tests.builders import (
    CHIEF,
    DOMAIN,
    HEAD,
    HOUSING,
    HOUSING_HEAD,
    HOUSING_JUNIOR,
    JUNIOR,
    LEADER,
    MONITORING_OFFICER,
    PLAID_MEMBER,
    aberwen,
    directory,
)


def named(text: str) -> set[str]:
    return {mention.contact.address for mention in mentions(text, aberwen().names)}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("I spoke to Kate Morland today", JUNIOR),
        ("KATE MORLAND never answers", JUNIOR),
        ("kate morland is late", JUNIOR),
        ("That was Kate Morland's report", JUNIOR),
        ("Mr Okoro's team", HEAD),
        ("Cllr Bevan", PLAID_MEMBER),
        ("Councillor Bevan objects", PLAID_MEMBER),
        ("Y Cynghorydd Bevan", PLAID_MEMBER),
        ("Cyng. Bevan", PLAID_MEMBER),
        ("Mrs Tomos", HOUSING_HEAD),
        ("Ask the Monitoring Officer", MONITORING_OFFICER),
        ("our Chief Executive agreed", CHIEF),
        ("the Head of Planning said no", HEAD),
        ("cwyno am y Pennaeth Cynllunio", HEAD),
        ("gofynnwch i Arweinydd y Cyngor", LEADER),
        ("the Leader of the Council", LEADER),
        ("Aelod Cabinet dros Dai", HOUSING),
    ],
)
def test_a_person_is_found_by_name_title_or_post(text: str, person: str) -> None:
    assert person in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "Paula is away and Finch too",  # neither a full name nor a title
        "the councillor is late",
        "Cllr bevan of the text",  # a surname after a title has a capital
        "a Housing Officer is late",  # holders change; see below for posts that several hold
        "Kate went to the Morland Arms",
        "planning",
        "",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert named(text) - {HOUSING_JUNIOR} == set()


def test_a_mention_is_a_slice_of_the_text() -> None:
    text = "Yesterday, Mr Okoro and  Kate Morland met the Chief Executive."
    found = {text[m.start : m.end]: m.by_post for m in mentions(text, aberwen().names)}
    assert found == {"Mr Okoro": False, "Kate Morland": False, "Chief Executive": True}


def test_a_surname_that_two_share_names_neither() -> None:
    people = directory(
        f"a.rees@{DOMAIN},Ann Rees,member,Councillor,member,,,,,",
        f"b.rees@{DOMAIN},Ben Rees,member,Councillor,member,,,,,",
    )
    assert mentions("Cllr Rees said", people.names) == ()
    assert [m.contact.name for m in mentions("Cllr Ben Rees said", people.names)] == ["Ben Rees"]


def test_a_post_that_several_hold_names_none_of_them() -> None:
    people = directory(
        f"a@{DOMAIN},Ann Rees,officer,Planning Officer,junior,,,,,",
        f"b@{DOMAIN},Ben Lee,officer,Planning Officer,junior,,,,,",
    )
    assert mentions("the Planning Officer", people.names) == ()


def test_marks_on_letters_make_no_difference() -> None:
    people = directory(f"s@{DOMAIN},Siân Tŷ-Mawr,officer,Clerk,junior,,,,,")
    for text in ("Siân Tŷ-Mawr", "Sian Ty-Mawr", "SIÂN TŶ-MAWR"):
        assert [m.contact.name for m in mentions(text, people.names)] == ["Siân Tŷ-Mawr"], text


def test_a_name_that_stands_alone_is_the_weaker_evidence_and_found_apart() -> None:
    assert named("Morland never answers") == set()
    found = single_names("I think Morland never answers", aberwen().names)
    assert [m.contact.address for m in found] == [JUNIOR]
    assert single_names("I think Kate Jones never answers", aberwen().names) == ()


@given(st.text(max_size=300))
def test_every_mention_lies_in_the_text(text: str) -> None:
    for found in (mentions(text, aberwen().names), single_names(text, aberwen().names)):
        assert all(0 <= m.start < m.end <= len(text) for m in found)
