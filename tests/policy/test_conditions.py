"""Every condition that a rule may name, with both of its answers."""

from datetime import UTC, date, datetime
from typing import Any, get_args, get_origin

import pytest

from mailguard.detect.signal import Signal
from mailguard.people.correspondence import Correspondence
from mailguard.policy.council import Period
from mailguard.policy.every_condition import CONDITIONS
from mailguard.policy.history import Earlier, History
from mailguard.policy.registry import PURPOSE, Condition, YesNo
from tests.builders import (
    ALL_MEMBERS,
    CHIEF,
    CO_OPTED,
    COMMITTEE,
    CONTRACTOR,
    DAY,
    DIRECTOR,
    DOMAIN,
    HEAD,
    HIGHWAYS,
    HOUSING,
    JUNIOR,
    LEADER,
    MANAGER,
    MEMBER,
    MONITORING_OFFICER,
    NEIGHBOUR,
    NEWSDESK,
    PLAID,
    PLAID_MEMBER,
    PRIVATE_ALIAS,
    RESIDENT,
    RESIDENTS,
    TORY,
    case,
    council,
    earlier,
    mail,
    part,
    signal,
)

TELLS = signal(PURPOSE, "told-openly")
ANSWERS = signal(PURPOSE, "answers-letter")
AGENDA = signal(PURPOSE, "agenda")
ADOPTED = signal("policy-criticism", "adopted-policy-criticised")
DUTY = signal(PURPOSE, "legal-duty")
LATE_THREAD = "From: Simon Okoro\nSent: 25 September 2026 16:10\nTo: Olwen Haf\n\nWhen may I have the plan?"
COMMITMENT = signal("binding-instruction", "commitment")


def about(address: str) -> Signal:
    return signal("personal-criticism", "officer-criticised", about=address)


# Condition, its argument, the message, what was seen in it, whether it holds, the value shown.
Row = tuple[str, Any, Correspondence, tuple[Signal, ...], bool, str]
ASKED: list[Row] = [
    ("sender.role", ("member", "co-opted"), mail(sender=MEMBER), (), True, "member"),
    ("sender.role", ("member",), mail(sender=CO_OPTED), (), False, "co-opted"),
    ("sender.role", ("member",), mail(sender=LEADER, on_behalf=JUNIOR), (), True, "member"),
    ("sender.grade", ("leader", "cabinet"), mail(sender=LEADER), (), True, "leader"),
    ("sender.grade", ("leader", "cabinet"), mail(sender=MEMBER), (), False, "member"),
    ("sender.grade", ("junior",), mail(sender=f"new.starter@{DOMAIN}"), (), False, ""),
    ("sender.from_council", "yes", mail(sender=MEMBER), (), True, "yes"),
    ("sender.from_council", "yes", mail(sender=PRIVATE_ALIAS), (), False, "no"),
    ("sender.from_council", "no", mail(sender=PRIVATE_ALIAS), (), True, "no"),
    ("sender.from_council", "yes", mail(sender=MEMBER, mail_from=""), (), True, "yes"),
    ("sender.from_council", "yes", mail(sender=MEMBER, mail_from=PRIVATE_ALIAS), (), False, "no"),
    ("audience_at_least", "contractor", mail(to=[CONTRACTOR]), (), True, "contractor"),
    ("audience_at_least", "contractor", mail(to=[ALL_MEMBERS]), (), False, "all-members"),
    ("audience_below", "member", mail(to=[HEAD]), (), True, "officer"),
    ("audience_below", "member", mail(to=[TORY]), (), False, "member"),
    ("members_reached_at_least", 5, mail(sender=HEAD, to=[COMMITTEE]), (), True, "5"),
    ("members_reached_at_least", 6, mail(sender=HEAD, to=[COMMITTEE, JUNIOR]), (), False, "5"),
    ("colleagues_reached_at_least", 6, mail(sender=HEAD, to=[COMMITTEE, JUNIOR, RESIDENT]), (), True, "6"),
    ("colleagues_reached_at_least", 7, mail(sender=HEAD, to=[COMMITTEE, JUNIOR, RESIDENT]), (), False, "6"),
    ("people_reached_at_least", 7, mail(sender=HEAD, to=[COMMITTEE, JUNIOR, RESIDENT]), (), True, "7"),
    ("people_reached_at_least", 2, mail(to=[HEAD, RESIDENTS]), (), False, "1"),
    ("reader.role", ("media",), mail(to=[HEAD, NEWSDESK]), (), True, "media, officer"),
    ("reader.role", ("list",), mail(to=[RESIDENTS]), (), True, "list"),
    ("reader.role", ("media",), mail(to=[HEAD]), (), False, "officer"),
    ("readers_only.role", ("officer", "media"), mail(to=[HEAD, NEWSDESK]), (), True, "media, officer"),
    ("readers_only.role", ("officer",), mail(to=[HEAD, RESIDENTS]), (), False, "list, officer"),
    ("readers_only.role", ("officer",), mail(to=[]), (), False, ""),
    ("hidden.role", ("member",), mail(to=[HEAD], bcc=[TORY, RESIDENT]), (), True, "member, public"),
    ("hidden.role", ("member",), mail(to=[HEAD, TORY]), (), False, ""),
    ("seen", ("commitment", "instruction"), mail(), (COMMITMENT,), True, "commitment"),
    ("seen", ("instruction",), mail(), (COMMITMENT,), False, ""),
    ("good_reason", ("agenda", "consultation"), mail(), (AGENDA,), True, "agenda"),
    ("good_reason", ("consultation",), mail(), (AGENDA,), False, ""),
    ("good_reason", ("agenda",), mail(), (signal("mass-distribution", "agenda"),), False, ""),
    ("told_openly", "yes", mail("Copied to Kate Morland too.", to=[HEAD], bcc=[JUNIOR]), (TELLS,), True, "yes"),
    ("told_openly", "yes", mail("Copied to a friend too.", to=[HEAD], bcc=[JUNIOR]), (TELLS,), False, "no"),
    ("told_openly", "yes", mail("Kate Morland is on leave.", to=[HEAD], bcc=[JUNIOR]), (), False, "no"),
    ("told_openly", "no", mail("Hello", to=[HEAD], bcc=[JUNIOR]), (), True, "no"),
    ("residents_kept_apart", "yes", mail(bcc=[RESIDENT, NEIGHBOUR]), (), True, "yes"),
    ("residents_kept_apart", "yes", mail(bcc=[RESIDENTS]), (), True, "yes"),
    ("residents_kept_apart", "yes", mail(to=[HEAD], bcc=[RESIDENT]), (), False, "no"),
    ("residents_kept_apart", "yes", mail(bcc=[RESIDENT, NEIGHBOUR, TORY]), (), False, "no"),
    ("residents_kept_apart", "yes", mail(to=[RESIDENT, NEIGHBOUR]), (), False, "no"),
    ("own_area", "yes", mail("The housing list", sender=HOUSING, to=[RESIDENT]), (), True, "yes"),
    ("own_area", "yes", mail("The highways", sender=HOUSING, to=[RESIDENT]), (), False, "no"),
    ("own_area", "yes", mail("Housing and highways", sender=HOUSING, to=[RESIDENT]), (), True, "yes"),
    ("own_area", "yes", mail("The library", sender=HOUSING, to=[RESIDENT]), (), True, "yes"),
    ("own_area", "yes", mail("The housing list", sender=MEMBER, to=[RESIDENT]), (), False, "no"),
    ("local_constituent", "yes", mail(to=[RESIDENT, NEIGHBOUR], cc=[HEAD]), (), True, "yes"),
    ("local_constituent", "yes", mail(to=[f"r{number}@home.example" for number in range(4)]), (), False, "no"),
    ("local_constituent", "yes", mail(to=[RESIDENT, NEWSDESK]), (), False, "no"),
    ("local_constituent", "yes", mail(to=[RESIDENT, RESIDENTS]), (), False, "no"),
    ("local_constituent", "yes", mail(to=[HEAD]), (), False, "no"),
    ("is_reply", "yes", mail(in_reply_to=("<a@b>",)), (), True, "yes"),
    ("is_reply", "yes", mail(parts=(part("> you wrote", "quoted"),)), (), True, "yes"),
    ("is_reply", "yes", mail("Thank you for your letter."), (ANSWERS,), True, "yes"),
    ("is_reply", "yes", mail("Dear Mr Jones"), (), False, "no"),
    ("is_reply", "yes", mail(parts=(part("Read this", "forwarded"),)), (), False, "no"),
    ("private_route", "yes", mail(to=[HEAD, CHIEF]), (about(JUNIOR),), True, "yes"),
    ("private_route", "yes", mail(to=[HEAD]), (about(HEAD),), False, "no"),
    ("private_route", "yes", mail(to=[MANAGER]), (about(JUNIOR), about(MANAGER)), False, "no"),
    ("private_route", "yes", mail(to=[HEAD, TORY]), (about(JUNIOR),), False, "no"),
    ("private_route", "yes", mail(to=[HEAD, RESIDENTS]), (about(JUNIOR),), False, "no"),
    ("private_route", "yes", mail(to=[MONITORING_OFFICER]), (), True, "yes"),
    ("private_route", "yes", mail(to=[]), (), False, "no"),
    ("reader.grade", ("chief",), mail(to=[HEAD, CHIEF]), (), True, "chief, head"),
    ("reader.grade", ("junior",), mail(to=[HEAD, RESIDENT]), (), False, "head"),
    ("reader.post", ("head of",), mail(to=[HEAD, CHIEF]), (), True, "Head of Planning"),
    ("reader.post", ("Planning",), mail(to=[HEAD]), (), False, ""),
    ("sender.post", ("Leader of the Council",), mail(sender=LEADER), (), True, "Leader of the Council"),
    ("sender.post", ("Chair",), mail(sender=LEADER), (), False, ""),
    ("sender.restricted", "yes", mail(sender=HEAD), (), True, "yes"),
    ("sender.restricted", "yes", mail(sender=JUNIOR), (), False, "no"),
    ("own_area_officer", "yes", mail(sender=HIGHWAYS, to=[DIRECTOR]), (), True, "yes"),
    ("own_area_officer", "yes", mail(sender=HIGHWAYS, to=[DIRECTOR, JUNIOR]), (), False, "no"),
    ("own_area_officer", "yes", mail(sender=HIGHWAYS, to=[RESIDENT]), (), False, "no"),
    ("officers_present", "yes", mail(to=[RESIDENT, JUNIOR]), (), True, "yes"),
    ("officers_present", "yes", mail(to=[RESIDENT]), (), False, "no"),
    ("reader_in_group_only", "yes", mail(sender=HEAD, to=[PLAID, PLAID_MEMBER]), (), True, "yes"),
    ("reader_in_group_only", "yes", mail(sender=HEAD, to=[PLAID, TORY]), (), False, "no"),
    ("reader_in_group_only", "yes", mail(sender=HEAD, to=[RESIDENT]), (), False, "no"),
    ("on_route", "concern-about-officer", mail(to=[HEAD]), (about(JUNIOR),), True, "yes"),
    ("on_route", "concern-about-officer", mail(to=[TORY]), (about(JUNIOR),), False, "no"),
    ("on_route", "no-such-route", mail(to=[HEAD]), (about(JUNIOR),), False, "no"),
    ("adopted_policy", "yes", mail("The plan is a mistake."), (ADOPTED,), True, "yes"),
    ("adopted_policy", "yes", mail("The plan is a mistake."), (), False, "no"),
    ("legal_obligation", "yes", mail("The court has asked."), (DUTY,), True, "yes"),
    ("legal_obligation", "yes", mail("The court has asked."), (), False, "no"),
    ("names_other_ward", "yes", mail("The lane in Rhos-y-bryn floods.", to=[HEAD]), (), True, "yes"),
    ("names_other_ward", "yes", mail("The lane in Rhos-y-bryn floods.", to=[PLAID]), (), False, "no"),
    ("pre_election", "yes", mail(), (), False, "no"),
    ("pre_election", "no", mail(), (), True, "no"),
    ("readers_only.post", ("Head of",), mail(to=[HEAD]), (), True, "Head of Planning"),
    ("readers_only.post", ("Head of",), mail(to=[HEAD, RESIDENTS]), (), False, "Head of Planning"),
    ("readers_only.post", ("Head of",), mail(to=[]), (), False, ""),
    ("readers_on_list", (COMMITTEE,), mail(to=[COMMITTEE, PLAID_MEMBER]), (), True, ""),
    ("readers_on_list", (COMMITTEE,), mail(to=[COMMITTEE, HEAD]), (), False, HEAD),
    ("readers_on_list", (COMMITTEE, RESIDENTS), mail(to=[COMMITTEE, RESIDENTS]), (), False, ""),
    ("readers_on_list", (HEAD,), mail(to=[HEAD]), (), False, HEAD),
    ("readers_on_list", (COMMITTEE,), mail(to=[]), (), False, ""),
    ("about.post", ("planning",), mail(), (about(JUNIOR),), True, "Planning Enforcement Officer"),
    ("about.post", ("Head",), mail(), (about(JUNIOR),), False, ""),
    ("about.role", ("officer",), mail(), (about(JUNIOR),), True, "officer"),
    ("about.role", ("public",), mail(), (about("somebody@home.example"),), True, "public"),
    ("about.role", ("officer",), mail(), (), False, ""),
    ("says", ("gall aros", "it can wait"), mail("Please look at this; It CAN wait."), (), True, "it can wait"),
    ("says", ("gall aros",), mail("Gâll aros tan ddydd Llun."), (), True, "gall aros"),
    ("says", ("it can wait",), mail("It can't wait."), (), False, ""),
    ("says", ("it can wait",), mail(parts=(part("it can wait", "quoted"),)), (), False, ""),
    ("amount_above", 250, mail("We agreed £250.01 with them."), (), True, "£250.01"),
    ("amount_above", 250, mail("Rhwng 100 a 3 mil o bunnoedd."), (), True, "£3,000.00"),
    ("amount_above", 250, mail("About 250 pounds, for 1,000 chairs."), (), False, "£250.00"),
    ("amount_above", 250, mail("No sum at all."), (), False, ""),
    ("sent_between", "10:00-11:00", mail(), (), True, "10:42"),
    ("sent_between", "18:00-08:00", mail(), (), False, "10:42"),
    ("sent_between", "18:00-08:00", mail(date=datetime(2026, 10, 6, 22, 5, tzinfo=UTC)), (), True, "23:05"),
    ("sent_between", "18:00-08:00", mail(date=None), (), False, ""),
    ("sent_on", ("tuesday",), mail(), (), True, "tuesday"),
    ("sent_on", ("saturday", "sunday"), mail(), (), False, "tuesday"),
    ("sent_on_working_day", "yes", mail(), (), True, "yes"),
    ("sent_on_working_day", "yes", mail(date=datetime(2026, 10, 1, 12, tzinfo=UTC)), (), False, "no"),
    ("answers_after_working_days", 5, mail(parts=(part(LATE_THREAD, "quoted"),)), (), True, "6"),
    ("answers_after_working_days", 6, mail(parts=(part(LATE_THREAD, "quoted"),)), (), False, "6"),
    ("answers_after_working_days", 5, mail("A first letter."), (), False, ""),
    ("asked_before_at_least", 1, mail(to=[HEAD]), (), False, "0"),
    ("first_asked_within_working_days", 5, mail(to=[HEAD]), (), False, ""),
]
# Condition, its argument, the thread so far, whether it holds, the value; Olwen Haf writes to the Head of Planning.
THREADS: list[tuple[str, int, tuple[Earlier, ...], bool, str]] = [
    ("asked_before_at_least", 1, (earlier(date(2026, 10, 2), MEMBER, HEAD),), True, "1"),
    (
        "asked_before_at_least",
        1,
        (earlier(date(2026, 10, 2), MEMBER, HEAD), earlier(date(2026, 10, 5), HEAD, MEMBER)),
        False,
        "0",
    ),
    ("asked_before_at_least", 1, (earlier(date(2026, 10, 2), MEMBER, JUNIOR),), False, "0"),
    ("first_asked_within_working_days", 2, (earlier(date(2026, 10, 2), MEMBER, HEAD),), True, "2"),
    ("first_asked_within_working_days", 3, (earlier(date(2026, 9, 30), MEMBER, HEAD),), True, "3"),
    ("first_asked_within_working_days", 3, (earlier(date(2026, 9, 29), MEMBER, HEAD),), False, "4"),
    ("answers_after_working_days", 5, (earlier(date(2026, 9, 25), HEAD, MEMBER),), True, "6"),
    (
        "answers_after_working_days",
        5,
        (earlier(date(2026, 9, 25), HEAD, MEMBER), earlier(date(2026, 9, 28), MEMBER, HEAD)),
        False,
        "",
    ),
]


@pytest.mark.parametrize("row", THREADS, ids=[f"{row[0]}-{number}" for number, row in enumerate(THREADS)])
def test_a_condition_on_the_thread_counts_working_days_and_what_is_unanswered(
    row: tuple[str, int, tuple[Earlier, ...], bool, str],
) -> None:
    name, argument, thread, holds, value = row
    condition = CONDITIONS.get(name)
    assert condition is not None
    answer = condition.ask(case(mail(to=[HEAD]), history=History(thread=thread)), argument)
    assert (answer.holds, answer.value) == (holds, value)


@pytest.mark.parametrize("row", ASKED, ids=[f"{row[0]}-{number}" for number, row in enumerate(ASKED)])
def test_a_condition_answers_with_the_value_that_it_saw(row: Row) -> None:
    name, argument, asked, signals, holds, value = row
    condition = CONDITIONS.get(name)
    assert condition is not None
    answer = condition.ask(case(asked, *signals, under=council("district")), argument)
    assert (answer.holds, answer.value) == (holds, value)


@pytest.mark.parametrize("name", sorted(condition.name for condition in CONDITIONS))
def test_both_answers_of_every_condition_are_tried_above(name: str) -> None:
    answers = {row[4] for row in ASKED if row[0] == name} | {row[3] for row in THREADS if row[0] == name}
    assert answers == {True, False}


@pytest.mark.parametrize("row", ASKED, ids=[f"{row[0]}-{number}" for number, row in enumerate(ASKED)])
def test_every_condition_has_its_meaning_in_one_line_of_each_language(row: Row) -> None:
    condition = CONDITIONS.get(row[0])
    assert condition is not None
    english, welsh = (condition.meaning(language, row[1]) for language in ("en", "cy"))
    assert english != welsh
    for meaning in (english, welsh):
        assert len(meaning.splitlines()) == 1
        assert not set("{}") & set(meaning)


@pytest.mark.parametrize(
    "condition", [condition for condition in CONDITIONS if condition.argument is YesNo], ids=lambda c: str(c.name)
)
def test_yes_and_no_have_a_sentence_each(condition: Condition) -> None:
    said = {condition.meaning(language, answer) for language in ("en", "cy") for answer in ("yes", "no")}
    assert len(said) == 4


def test_words_that_a_condition_knows_are_all_that_a_rule_may_give_it() -> None:
    for condition in CONDITIONS:
        kinds = get_args(get_args(condition.argument)[0]) if get_origin(condition.argument) is tuple else ()
        if kinds:
            assert set(kinds) <= set(condition.terms), condition.name


@pytest.mark.parametrize(
    ("name", "argument", "english", "welsh"),
    [
        (
            "sender.role",
            ("member", "party", "contractor"),
            "the sender is a member, a political party or a contractor",
            "mae'r anfonwr yn aelod, yn blaid wleidyddol neu'n gontractwr",
        ),
        (
            "audience_at_least",
            "public",
            "it reaches the public or the media",
            "mae'n cyrraedd y cyhoedd neu'r cyfryngau",
        ),
        ("audience_at_least", "media", "it reaches the media", "mae'n cyrraedd y cyfryngau"),
        (
            "sent_on",
            ("saturday", "sunday"),
            "it was written on a Saturday or a Sunday",
            "fe'i hysgrifennwyd ar ddydd Sadwrn neu ddydd Sul",
        ),
        (
            "sent_between",
            "18:00-08:00",
            "it was written between 18:00 and 08:00",
            "fe'i hysgrifennwyd rhwng yr oriau 18:00 – 08:00",
        ),
        (
            "seen",
            ("threat", "of-our-own"),
            "the message shows a threat or of-our-own",
            "mae'r neges yn dangos bygythiad neu of-our-own",
        ),
        (
            "seen",
            ("favour", "threat"),
            "the message shows a request for a favour or a threat",
            "mae'r neges yn dangos cais am ffafr neu fygythiad",
        ),
        (
            "seen",
            ("threat", "favour", "order"),
            "the message shows a threat, a request for a favour or an order",
            "mae'r neges yn dangos bygythiad, cais am ffafr neu orchymyn",
        ),
        ("seen", (), "the message shows ", "mae'r neges yn dangos "),
        ("amount_above", 25000, "a sum above £25,000 is named", "enwir swm uwch na £25,000"),
    ],
)
def test_a_list_reads_as_a_sentence_with_the_welsh_mutated(
    name: str, argument: object, english: str, welsh: str
) -> None:
    condition = CONDITIONS.get(name)
    assert condition is not None
    assert (condition.meaning("en", argument), condition.meaning("cy", argument)) == (english, welsh)


def test_seen_narrows_the_evidence_to_its_kinds() -> None:
    condition = CONDITIONS.get("seen")
    assert condition is not None
    assert condition.ask(case(mail()), ("a", "b")).kinds == frozenset({"a", "b"})


def test_the_named_people_of_a_hidden_list_of_unknown_size_are_never_all_told() -> None:
    condition = CONDITIONS.get("told_openly")
    assert condition is not None
    hidden = mail("This is copied to Mr Okoro.", to=[HEAD], bcc=[RESIDENTS])
    assert not condition.ask(case(hidden, TELLS), "yes").holds


def test_both_ends_of_a_period_belong_to_it() -> None:
    condition = CONDITIONS.get("pre_election")
    assert condition is not None
    for first, last, holds in ((DAY, DAY, True), (DAY.replace(day=7), DAY.replace(day=9), False)):
        under = council(pre_election=(Period(first=first, last=last),))
        assert condition.ask(case(mail(), under=under), "yes").holds is holds


def test_a_policy_that_the_configuration_names_counts_as_adopted() -> None:
    condition = CONDITIONS.get("adopted_policy")
    assert condition is not None
    under = council(adopted_policies=("Local Plan",))
    assert condition.ask(case(mail("The Local plan is a mistake."), under=under), "yes").holds
