"""Which mail is read at all."""

import pytest

from mailguard.directories import public_bodies, with_bodies
from mailguard.message.facts import Envelope
from mailguard.people.scope import is_read
from tests.builders import (
    ALIASED,
    CHIEF,
    DOMAIN,
    DOMAINS,
    HEADER,
    LEADER,
    MEMBER,
    NEWSDESK,
    PRIVATE_ALIAS,
    RESIDENT,
    aberwen,
    directory,
)

ARCHIVE = f"journal@{DOMAIN}"
PEOPLE = directory(
    f"{MEMBER},Olwen Haf,member,Councillor,member,Labour,Gwernant,,,,,",
    "speak.up@aberwen.example,Speak Up,officer,,,,,,,,,whistle-blowing",
    "union@branch.example,Branch,contractor,,,,,,,,hotline@branch.example,union",
    "doctors@aberwen.example,Occupational Health,list,,,,,,,@officer,,occupational-health",
    header=f"{HEADER},aliases,purpose",
)


BODIES = with_bodies(aberwen(), ["Union.example"])


@pytest.mark.parametrize(
    ("readers", "expected"),
    [
        (("complaints@ombudsman.wales",), False),
        (("casework@ico.org.uk", "ask@advice.ombudsman.wales"), False),
        (("branch@union.example",), False),
        (("complaints@ombudsman.wales", CHIEF), True),
        (("somebody@notico.org.uk",), True),
    ],
)
def test_mail_to_public_bodies_alone_is_not_read(readers: tuple[str, ...], *, expected: bool) -> None:
    envelope = Envelope(mail_from=MEMBER, rcpt_to=readers)
    assert is_read(envelope, BODIES, DOMAINS) is expected


def test_in_a_pilot_others_may_stay_unread() -> None:
    envelope = Envelope(mail_from=MEMBER, rcpt_to=(CHIEF,))
    assert is_read(envelope, BODIES, DOMAINS, only=frozenset({MEMBER}))
    assert not is_read(envelope, BODIES, DOMAINS, only=frozenset({LEADER}))


def test_the_shipped_list_of_public_bodies_is_dated_and_names_each_domain_once() -> None:
    shipped = public_bodies()
    domains = [body.domain for body in shipped.bodies]
    assert shipped.checked.year >= 2026
    assert len(domains) == len(set(domains)) > 20
    assert all(domain == domain.lower() and "." in domain for domain in domains)


def read(sender: str, *to: str, authenticated: str | None = None) -> bool:
    envelope = Envelope(mail_from=sender, rcpt_to=to or (CHIEF,), authenticated=authenticated)
    return is_read(envelope, aberwen(), DOMAINS)


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        (LEADER, True),
        (f"Sioned.Prosser+x@{DOMAIN}", True),
        (f"new.starter@{DOMAIN}", True),
        (RESIDENT, False),
        (NEWSDESK, False),  # in the directory, but not of the council
        (PRIVATE_ALIAS, False),  # anybody can write it
        ("", False),
    ],
)
def test_only_the_councils_own_mail_is_read(sender: str, expected: bool) -> None:  # noqa: FBT001  a column of the table
    assert read(sender) is expected


def test_a_private_alias_counts_where_the_client_proved_it() -> None:
    assert read(PRIVATE_ALIAS, authenticated=PRIVATE_ALIAS)
    assert read(PRIVATE_ALIAS, authenticated=ALIASED)


def test_a_stranger_who_proved_who_he_is_stays_a_stranger_whatever_he_writes_as_sender() -> None:
    assert not read(LEADER, authenticated=RESIDENT)


@pytest.mark.parametrize("address", ["speak.up@aberwen.example", "hotline@branch.example", "doctors@aberwen.example"])
def test_mail_to_protected_addresses_alone_is_never_read(address: str) -> None:
    assert not is_read(Envelope(mail_from=MEMBER, rcpt_to=(address.upper(),)), PEOPLE, DOMAINS)
    assert not is_read(Envelope(mail_from=MEMBER, rcpt_to=(address, "union@branch.example")), PEOPLE, DOMAINS)
    assert is_read(Envelope(mail_from=MEMBER, rcpt_to=(address, CHIEF)), PEOPLE, DOMAINS)


def test_a_copy_to_oneself_or_to_an_archive_does_not_open_protected_mail() -> None:
    to = ("speak.up@aberwen.example", f"olwen.haf+sent@{DOMAIN}", ARCHIVE)
    assert not is_read(Envelope(mail_from=MEMBER, rcpt_to=to), PEOPLE, DOMAINS, frozenset({ARCHIVE}))
    assert is_read(Envelope(mail_from=MEMBER, rcpt_to=to), PEOPLE, DOMAINS)
    proved = Envelope(mail_from=f"shared@{DOMAIN}", rcpt_to=to[:2], authenticated=MEMBER)
    assert not is_read(proved, PEOPLE, DOMAINS)


def test_a_message_to_oneself_alone_is_read() -> None:
    assert is_read(Envelope(mail_from=MEMBER, rcpt_to=(MEMBER,)), PEOPLE, DOMAINS)
