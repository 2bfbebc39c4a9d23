"""To whom a notice may go, and whether it waits."""

from typing import Any

import pytest

from mailguard.people.correspondence import Correspondence
from mailguard.warn.recipient import plan
from tests.builders import (
    ALIASED,
    ALL_MEMBERS,
    CHIEF,
    COMMITTEE,
    CONTRACTOR,
    DOMAIN,
    DOMAINS,
    HEAD,
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
    mail,
)

SHARED_MAILBOX = f"planning@{DOMAIN}"  # nobody of the directory


def recipient(letter: Correspondence) -> str | None:
    planned = plan(letter, DOMAINS)
    return planned.recipient if planned else None


class TestWho:
    @pytest.mark.parametrize(
        ("letter", "told"),
        [
            (mail(sender=MEMBER), MEMBER),
            (mail(sender=MEMBER, mail_from=f"Olwen.Haf+bounce@{DOMAIN}"), f"Olwen.Haf+bounce@{DOMAIN}"),
            (mail(sender=LEADER, on_behalf=JUNIOR, mail_from=LEADER), LEADER),  # the return path is one person's
            (mail(sender=LEADER, on_behalf=JUNIOR, mail_from=JUNIOR), JUNIOR),
            (mail(sender=MEMBER, mail_from=COMMITTEE), MEMBER),  # never to a list
            (mail(sender=MEMBER, mail_from="bounce@mailer.example", authenticated=MEMBER), MEMBER),
            (mail(sender=ALIASED, mail_from=PRIVATE_ALIAS, authenticated=PRIVATE_ALIAS), ALIASED),
            (mail(sender=SHARED_MAILBOX), SHARED_MAILBOX),  # its own sender
            (mail(sender=SHARED_MAILBOX, authenticated=HEAD), HEAD),
            (mail(sender=SHARED_MAILBOX, on_behalf=HEAD), HEAD),
            (mail(sender=COMMITTEE, mail_from=COMMITTEE), None),
            (mail(sender=COMMITTEE, mail_from=SHARED_MAILBOX), SHARED_MAILBOX),
        ],
    )
    def test_the_one_person_of_the_return_path_else_the_human(self, letter: Correspondence, told: str | None) -> None:
        assert recipient(letter) == told

    @pytest.mark.parametrize("outsider", [RESIDENT, NEWSDESK, PARTY, CONTRACTOR, PRIVATE_ALIAS])
    def test_nobody_outside_the_council_is_ever_told(self, outsider: str) -> None:
        told = recipient(mail(sender=outsider))
        assert told in {None, ALIASED}
        assert recipient(mail(sender=MEMBER, mail_from=outsider, authenticated="stranger@home.example")) is None

    @pytest.mark.parametrize(
        "fields",
        [
            {"auto_submitted": "auto-replied"},
            {"auto_submitted": "Auto-Generated; x=y"},
            {"auto_submitted": "anything"},
            {"precedence": "bulk"},
            {"precedence": "LIST"},
            {"precedence": " junk "},
            {"list_fields": True},
            {"mail_from": ""},
        ],
    )
    def test_never_for_automatic_or_bulk_mail(self, fields: dict[str, Any]) -> None:
        assert plan(mail(sender=MEMBER, **fields), DOMAINS) is None

    @pytest.mark.parametrize("fields", [{"auto_submitted": "no"}, {"auto_submitted": "No "}, {"precedence": "normal"}])
    def test_what_a_person_sent_is_answered(self, fields: dict[str, Any]) -> None:
        assert recipient(mail(sender=MEMBER, **fields)) == MEMBER


class TestKey:
    def test_it_is_the_same_for_every_copy_of_one_message_and_tells_nothing_of_it(self) -> None:
        one = plan(mail(sender=MEMBER, to=[HEAD, TORY], rcpt_to=[HEAD], subject="Fence"), DOMAINS)
        two = plan(mail(sender=MEMBER, to=[HEAD, TORY], rcpt_to=[TORY], subject="Fence"), DOMAINS)
        assert one is not None
        assert two is not None
        assert one.key == two.key
        assert len(one.key) == 64
        assert not [word for word in ("note", "fence", "olwen") if word in one.key.lower()]

    def test_another_message_or_another_sender_has_another(self) -> None:
        letters = [
            mail(sender=MEMBER),
            mail(sender=MEMBER, message_id="<other@aberwen.example>"),
            mail(sender=LEADER),
            mail(sender=MEMBER, message_id="", subject="A"),
            mail(sender=MEMBER, message_id="", subject="B\udcff"),
        ]
        keys = {planned.key for letter in letters if (planned := plan(letter, DOMAINS))}
        assert len(keys) == len(letters)


class TestWaiting:
    @pytest.mark.parametrize(
        ("letter", "waits"),
        [
            (mail(to=[HEAD, TORY]), False),
            (mail(to=[HEAD], cc=[TORY], bcc=[CHIEF]), False),
            (mail(to=[HEAD, TORY], rcpt_to=[HEAD]), True),
            (mail(to=[HEAD], cc=[RESIDENT], rcpt_to=[HEAD]), True),
            (mail(to=[HEAD.upper()], rcpt_to=[f"Simon.Okoro+x@{DOMAIN}"]), False),
            (mail(to=[ALIASED], rcpt_to=[PRIVATE_ALIAS]), False),
            (mail(to=[HEAD], cc=[MEMBER], rcpt_to=[HEAD]), False),  # his own copy never passes a relay
            (mail(to=[PLAID_GROUP], rcpt_to=[PLAID, PLAID_MEMBER, ALIASED]), False),
            (mail(to=[PLAID_GROUP], rcpt_to=[PLAID, PLAID_MEMBER]), True),
            (mail(sender=PLAID, to=[PLAID_GROUP], rcpt_to=[PLAID_MEMBER, ALIASED]), False),
            (mail(to=[RESIDENTS], rcpt_to=[RESIDENT]), True),
            (mail(to=[RESIDENTS]), False),
            (mail(to=[], rcpt_to=[HEAD]), False),
            (mail(to=[ALL_MEMBERS]), False),
        ],
    )
    def test_it_waits_while_visible_readers_are_missing(self, letter: Correspondence, waits: bool) -> None:  # noqa: FBT001  a column of the table
        planned = plan(letter, DOMAINS)
        assert planned is not None
        assert planned.waits is waits
