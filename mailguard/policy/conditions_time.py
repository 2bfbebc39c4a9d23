"""Conditions on days, hours and earlier messages of the thread."""

import re
from datetime import date, datetime, time
from typing import Annotated, Literal

import msgspec

from mailguard.message import dates
from mailguard.policy.calendar import is_working_day, working_days
from mailguard.policy.case import Case
from mailguard.policy.history import Earlier
from mailguard.policy.registry import CONDITIONS, Answer, YesNo, yes_no
from mailguard.policy.terms import WEEKDAYS, either, hours

condition = CONDITIONS.condition

Hours = Annotated[str, msgspec.Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$")]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEK: tuple[Weekday, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
HEAD = 400  # characters in which a quoted letter says when it was sent
# The line above a quoted letter that says when it was written, as Outlook, webmail and phones write it.
_SENT = re.compile(r"(?:^|\n)[\s>*]*(?:sent|date|anfonwyd|dyddiad|on|ar)\b[:\s*]+([^\n]{8,120})", re.IGNORECASE)


def _sent(case: Case) -> datetime | None:
    """When the message was written, in the council's local time; None where it does not say."""
    written = case.mail.facts.date
    return None if written is None else case.council.local(written)


@condition(
    "sent_between",
    en="it was written between {argument}",
    cy="fe'i hysgrifennwyd rhwng yr oriau {argument}",
    shown=hours,
)
def sent_between(case: Case, hours: Hours) -> Answer:
    """Whether the message's own clock, in local time, lies from the first hour on and before the last.

    `18:00-08:00` goes over midnight. A message without a date was written at no hour.
    """
    sent = _sent(case)
    if sent is None:
        return Answer(holds=False)
    first, last = (time.fromisoformat(part) for part in hours.split("-"))
    clock = sent.time()
    holds = first <= clock < last if first <= last else clock >= first or clock < last
    return Answer(holds=holds, value=f"{clock:%H:%M}")


@condition(
    "sent_on",
    en="it was written on {argument}",
    cy="fe'i hysgrifennwyd ar {argument}",
    shown=either(WEEKDAYS),
    terms=WEEKDAYS,
)
def sent_on(case: Case, days: tuple[Weekday, ...]) -> Answer:
    """Whether the day of the message is one of these days of the week."""
    weekday = WEEK[_day(case).weekday()]
    return Answer(holds=weekday in days, value=weekday)


@condition(
    "sent_on_working_day",
    en="it was written on a working day",
    cy="fe'i hysgrifennwyd ar ddiwrnod gwaith",
    en_no="it was written at a weekend or on a bank holiday",
    cy_no="fe'i hysgrifennwyd ar benwythnos neu ŵyl banc",
)
def sent_on_working_day(case: Case, wanted: YesNo) -> Answer:
    """Whether the day is Monday to Friday and no bank holiday of the council's nation."""
    return yes_no(is_working_day(_day(case), case.council.holidays()), wanted)


def _day(case: Case) -> date:
    sent = _sent(case)
    return case.day if sent is None else sent.date()


@condition(
    "asked_before_at_least",
    en="the sender has written to that reader in this thread before, unanswered, at least {argument} times",
    cy="ysgrifennodd yr anfonwr at y darllenydd hwnnw yn yr edefyn hwn eisoes, heb ateb, o leiaf {argument} gwaith",
)
def asked_before_at_least(case: Case, number: int) -> Answer:
    """Whether so many messages of the sender's to an officer who reads this one are still without any answer of his."""
    asked = len(_unanswered(case))
    return Answer(holds=asked >= number, value=str(asked))


@condition(
    "first_asked_within_working_days",
    en="the sender first asked at most {argument} working days ago",
    cy="gofynnodd yr anfonwr gyntaf ddim mwy na {argument} diwrnod gwaith yn ôl",
)
def first_asked_within_working_days(case: Case, number: int) -> Answer:
    """Whether the first unanswered message to an officer who reads this one is so recent; false without any."""
    asked = _unanswered(case)
    if not asked:
        return Answer(holds=False)
    passed = working_days(asked[0].day, case.day, case.council.holidays())
    return Answer(holds=passed <= number, value=str(passed))


def _unanswered(case: Case) -> list[Earlier]:
    """The sender's messages of the thread to officers who read this one, since the last answer of any of them."""
    sender = case.mail.principal.address
    officers = {reader.contact.address for reader in case.mail.readers if reader.contact.role == "officer"}
    asked: list[Earlier] = []
    for earlier in case.history.thread:
        if earlier.writer in officers and sender in earlier.readers:
            asked = []
        elif earlier.writer == sender and officers & earlier.readers:
            asked.append(earlier)
    return asked


@condition(
    "answers_after_working_days",
    en="the letter that it answers is more than {argument} working days old",
    cy="mae'r llythyr y mae'n ei ateb yn fwy na {argument} diwrnod gwaith oed",
)
def answers_after_working_days(case: Case, number: int) -> Answer:
    """Whether more working days have passed since a reader's letter than `number`.

    The thread's first message of a reader's that the sender has not answered counts; without a history the date that
    the letter quoted on top bears.
    """
    asked = _asked_on(case)
    if asked is None:
        return Answer(holds=False)
    passed = working_days(asked, case.day, case.council.holidays())
    return Answer(holds=passed > number, value=str(passed))


def _asked_on(case: Case) -> date | None:
    sender = case.mail.principal.address
    readers = {reader.contact.address for reader in case.mail.readers}
    waiting: date | None = None
    for earlier in case.history.thread:
        if earlier.writer == sender:
            waiting = None
        elif earlier.writer in readers and sender in earlier.readers:
            waiting = waiting or earlier.day
    return waiting or _quoted_on(case)


def _quoted_on(case: Case) -> date | None:
    """The day that the letter quoted on top bears, if it says."""
    quoted = next((passage for passage in case.mail.passages if passage.zone == "quoted" and passage.part), None)
    found = _SENT.search(quoted.text[:HEAD]) if quoted else None
    written = dates.read(found[1]) if found else None
    local = case.council.local(written) if written else None
    return local.date() if local else None
