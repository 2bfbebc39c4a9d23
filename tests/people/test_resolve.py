"""Who pressed send, in whose name, who reads, who is hidden, how wide it goes."""

import os
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest

from mailguard.people.correspondence import Audience, Correspondence, Reader
from mailguard.people.resolve import resolve
from tests.builders import (
    ALIASED,
    ALL_MEMBERS,
    ALL_STAFF,
    CHIEF,
    CO_OPTED,
    COMMITTEE,
    CONTRACTOR,
    DOMAIN,
    HEAD,
    HEADER,
    JUNIOR,
    LEADER,
    MEMBER,
    NEWSDESK,
    PARTY,
    PLAID,
    PLAID_GROUP,
    PLAID_MEMBER,
    PRIVATE_ALIAS,
    RESIDENT,
    RESIDENTS,
    TORY,
    TORY_MEMBER,
    aberwen,
    addresses,
    directory,
    facts,
    mail,
)

COMMITTEE_MEMBERS = 5
JOURNAL = f"journal@{DOMAIN}"


def readers(correspondence: Correspondence) -> set[str]:
    return {reader.contact.address for reader in correspondence.readers}


def hidden(correspondence: Correspondence) -> list[str]:
    return [contact.address for contact in correspondence.hidden]


class TestSender:
    def test_the_return_path_pressed_send(self) -> None:
        found = mail(sender=MEMBER, to=[HEAD])
        assert found.human.address == MEMBER
        assert found.principal.address == MEMBER
        assert found.in_name_of is None

    def test_an_authenticated_identity_goes_before_the_sender_field_and_that_before_the_return_path(self) -> None:
        fields: dict[str, Any] = {"sender": LEADER, "mail_from": TORY, "to": [HEAD]}
        assert mail(**fields, on_behalf=JUNIOR, authenticated=CHIEF).human.address == CHIEF
        assert mail(**fields, on_behalf=JUNIOR).human.address == JUNIOR
        assert mail(**fields).human.address == TORY

    def test_a_secretary_writes_in_the_leaders_name(self) -> None:
        found = mail(sender=LEADER, on_behalf=JUNIOR, mail_from=JUNIOR, to=[HEAD])
        assert found.human.address == JUNIOR
        assert found.principal.address == LEADER
        assert found.in_name_of is not None
        assert found.in_name_of.address == LEADER

    def test_the_same_person_under_two_addresses_is_no_secretary(self) -> None:
        found = mail(sender=PRIVATE_ALIAS, mail_from=f"Ceri.Wyn+x@{DOMAIN}", to=[HEAD])
        assert found.human.address == ALIASED
        assert found.in_name_of is None

    def test_a_list_as_return_path_pressed_nothing(self) -> None:
        found = mail(sender=MEMBER, mail_from=COMMITTEE, to=[HEAD])
        assert found.human.address == MEMBER

    def test_a_list_in_the_from_field_is_nobody_in_whose_name_one_writes(self) -> None:
        found = mail(sender=COMMITTEE, mail_from=MEMBER, to=[HEAD])
        assert found.principal.address == MEMBER

    def test_a_message_that_a_member_redirects_is_not_written_for_the_stranger(self) -> None:
        found = mail(sender=RESIDENT, mail_from=MEMBER, to=[HEAD])
        assert found.principal.address == MEMBER

    def test_a_null_return_path_leaves_the_from_field(self) -> None:
        assert mail(sender=MEMBER, mail_from="", to=[HEAD]).human.address == MEMBER

    def test_a_message_from_nobody_has_no_sender(self) -> None:
        found = mail(sender="", mail_from="", to=[HEAD])
        assert (found.human.address, found.human.known, found.human.role) == ("", False, "public")


class TestReaders:
    def test_envelope_and_header_are_united(self) -> None:
        found = mail(
            to=[HEAD], cc=[CHIEF], rcpt_to=[CHIEF, TORY]
        )  # Exchange split the message: HEAD is in another copy
        assert readers(found) == {HEAD, CHIEF, TORY}

    def test_how_each_reader_is_reached(self) -> None:
        found = mail(to=[COMMITTEE], cc=[HEAD], bcc=[NEWSDESK])
        by_address = {reader.contact.address: reader for reader in found.readers}
        assert by_address[PLAID_MEMBER] == Reader(
            contact=aberwen().people[PLAID_MEMBER], visible=True, addressed=True, via=COMMITTEE
        )
        assert (by_address[HEAD].visible, by_address[HEAD].addressed, by_address[HEAD].via) == (True, False, "")
        assert (by_address[NEWSDESK].visible, by_address[NEWSDESK].addressed) == (False, False)

    def test_somebody_addressed_by_name_and_by_list_is_one_reader_reached_by_name(self) -> None:
        found = mail(sender=LEADER, to=[PLAID_MEMBER, COMMITTEE])
        assert [r.via for r in found.readers if r.contact.address == PLAID_MEMBER] == [""]
        assert found.reach.members == COMMITTEE_MEMBERS

    def test_the_sender_and_the_one_in_whose_name_it_goes_read_nothing_new(self) -> None:
        found = mail(sender=LEADER, on_behalf=JUNIOR, mail_from=JUNIOR, to=[HEAD], cc=[LEADER], bcc=[JUNIOR])
        assert readers(found) == {HEAD}
        assert found.hidden == ()

    def test_their_order_is_that_of_the_header_and_then_of_the_envelope(self) -> None:
        found = mail(to=[TORY, HEAD], cc=[CHIEF], bcc=[RESIDENT, PARTY])
        assert [r.contact.address for r in found.readers] == [TORY, HEAD, CHIEF, RESIDENT, PARTY]

    def test_their_order_does_not_hang_on_the_hash_seed(self) -> None:
        program = (
            "from tests.builders import *\n"
            "found = mail(to=[TORY, HEAD, CHIEF, COMMITTEE], cc=[PLAID_GROUP, JUNIOR], bcc=[RESIDENT, PARTY])\n"
            "print([r.contact.address for r in found.readers])"
        )
        printed = {
            subprocess.run(
                [sys.executable, "-c", program],
                env={**os.environ, "PYTHONHASHSEED": seed},
                capture_output=True,
                text=True,
                check=True,
            ).stdout
            for seed in ("1", "2")
        }
        assert len(printed) == 1


class TestHidden:
    def test_only_the_envelope_reaches_a_hidden_reader(self) -> None:
        assert hidden(mail(to=[HEAD], bcc=[TORY])) == [TORY]

    def test_a_person_on_a_visible_list_is_not_hidden(self) -> None:
        assert hidden(mail(to=[COMMITTEE], bcc=[PLAID_MEMBER])) == []

    def test_the_people_of_a_hidden_list_are_hidden(self) -> None:
        assert hidden(mail(to=[HEAD], bcc=[PLAID_GROUP])) == sorted([PLAID, PLAID_MEMBER, ALIASED])

    def test_a_list_that_a_server_has_opened_hides_nobody(self) -> None:
        found = mail(to=[PLAID_GROUP], rcpt_to=[PLAID, PLAID_MEMBER, ALIASED])
        assert found.hidden == ()

    def test_an_alias_of_a_visible_reader_is_not_hidden(self) -> None:
        assert hidden(mail(to=[ALIASED], rcpt_to=[PRIVATE_ALIAS])) == []
        assert hidden(mail(to=[PRIVATE_ALIAS], rcpt_to=[ALIASED.upper()])) == []
        assert hidden(mail(to=[HEAD], rcpt_to=[f"simon.okoro+office@{DOMAIN}"])) == []

    def test_the_senders_own_blind_copy_is_not_hidden(self) -> None:
        assert hidden(mail(sender=ALIASED, to=[HEAD], bcc=[ALIASED, PRIVATE_ALIAS])) == []

    @pytest.mark.parametrize("archive", [JOURNAL, COMMITTEE, RESIDENTS])
    def test_archives_are_nobodys_readers(self, archive: str) -> None:
        found = mail(to=[HEAD], bcc=[archive.upper()], archives=frozenset({archive}))
        assert hidden(found) == []
        assert readers(found) == {HEAD}
        assert found.reach.unknown_lists == ()

    def test_a_hidden_list_of_unknown_size_is_hidden_as_a_whole(self) -> None:
        found = mail(to=[HEAD], bcc=[RESIDENTS])
        assert [(contact.address, contact.role) for contact in found.hidden] == [(RESIDENTS, "list")]

    def test_the_address_left_in_a_bcc_field_is_no_visible_one(self) -> None:
        # RFC 5322 3.6.3: what the field shows, it shows to some readers at most.
        assert hidden(mail(to=[HEAD], rcpt_to=[HEAD, TORY], bcc=[])) == [TORY]


class TestReach:
    def test_people_are_counted_by_class(self) -> None:
        reach = mail(to=[TORY, CO_OPTED, HEAD], cc=[RESIDENT, NEWSDESK, PARTY, CONTRACTOR]).reach
        assert (reach.members, reach.officers, reach.outside, reach.unknown_lists) == (2, 1, 4, ())

    def test_one_list_of_sixty_members_is_sixty(self) -> None:
        rows = [f"m{number}@{DOMAIN},M{number},member,Councillor,member,,,,," for number in range(60)]
        people = directory(*rows, f"{HEAD},Head,officer,Head,head,,,,,", f"all@{DOMAIN},All,list,,,,,,,@member")
        assert mail(sender=HEAD, to=[f"all@{DOMAIN}"], people=people).reach.members == 60

    def test_lists_are_united_and_not_added(self) -> None:
        assert mail(sender=HEAD, to=[COMMITTEE, PLAID_GROUP]).reach.members == COMMITTEE_MEMBERS + 2
        everybody = len([c for c in aberwen().people.values() if c.is_member])
        assert mail(sender=HEAD, to=[ALL_MEMBERS, COMMITTEE, TORY]).reach.members == everybody

    def test_the_sender_is_not_counted_among_the_readers_of_a_list(self) -> None:
        assert mail(sender=PLAID_MEMBER, to=[COMMITTEE]).reach.members == COMMITTEE_MEMBERS - 1

    def test_a_list_of_unknown_size_counts_nobody_and_is_named(self) -> None:
        reach = mail(to=[RESIDENTS, HEAD]).reach
        assert (reach.members, reach.officers, reach.outside) == (0, 1, 0)
        assert reach.unknown_lists == (RESIDENTS,)


class TestAudience:
    @pytest.mark.parametrize(
        ("to", "level"),
        [
            ([], "self"),
            ([MEMBER], "self"),
            ([HEAD], "officer"),
            ([f"new.starter@{DOMAIN}"], "officer"),
            ([HEAD, TORY], "member"),
            ([CO_OPTED], "member"),
            ([ALL_MEMBERS], "all-members"),
            ([CONTRACTOR, TORY], "contractor"),
            ([CONTRACTOR, PARTY], "party"),
            ([PARTY, RESIDENT], "public"),
            ([RESIDENTS], "public"),
            ([RESIDENT, NEWSDESK], "media"),
        ],
    )
    def test_the_widest_reader_counts(self, to: list[str], level: str) -> None:
        assert mail(to=to).audience.label == level

    def test_levels_are_ordered_as_the_contract_says(self) -> None:
        labels = [level.label for level in sorted(Audience)]
        assert labels == ["self", "officer", "member", "all-members", "contractor", "party", "public", "media"]

    def test_a_hidden_reader_widens_it_as_a_visible_one(self) -> None:
        assert mail(to=[HEAD], bcc=[NEWSDESK]).audience.label == "media"

    def test_all_members_named_one_by_one_are_all_members(self) -> None:
        others = sorted(aberwen().members() - {MEMBER})
        assert mail(sender=MEMBER, to=others).audience.label == "all-members"
        assert mail(sender=MEMBER, to=others[1:]).audience.label == "member"
        assert mail(sender=HEAD, to=others).audience.label == "member"  # an officer leaves out one member

    def test_a_single_colleague_is_no_assembly(self) -> None:
        people = directory(f"{MEMBER},A,member,,,,,,,", f"{TORY},B,member,,,,,,,")
        assert mail(sender=MEMBER, to=[TORY], people=people).audience.label == "member"

    def test_a_groups_list_of_unknown_size_is_read_by_members(self) -> None:
        people = directory(
            f"{PLAID},Elfed,member,Group Leader,member,Plaid Cymru,,,,",
            f"{PLAID_GROUP},Group,list,,,Plaid Cymru,,,,",
        )
        assert mail(sender=PLAID, to=[PLAID_GROUP], people=people).audience.label == "member"

    def test_staff_are_officers(self) -> None:
        assert mail(to=[ALL_STAFF]).audience.label == "officer"


def test_names_of_the_header_play_no_part() -> None:
    # Anybody can write `Sioned Prosser <resident@home.example>`.
    found = mail(sender=RESIDENT, mail_from=RESIDENT, to=[TORY_MEMBER], reply_to=addresses([LEADER]))
    assert found.human.role == "public"


def test_a_directory_without_lists_or_names_resolves_too() -> None:
    people = directory("x@elsewhere.example,,officer,,,,,,,", header=HEADER)
    assert mail(sender=RESIDENT, to=[HEAD], people=people).audience.label == "officer"


def test_whom_a_list_brought_in_that_the_others_see_is_not_hidden_and_counts() -> None:
    letter = facts(to=[f"walkers@{DOMAIN}"], bcc=[JUNIOR, NEWSDESK])
    envelope = replace(letter.envelope, expanded=(JUNIOR,))
    resolved = resolve(replace(letter, envelope=envelope), aberwen(), frozenset({DOMAIN}))
    assert hidden(resolved) == [NEWSDESK]
    assert JUNIOR in readers(resolved)
