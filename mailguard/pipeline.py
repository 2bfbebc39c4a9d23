"""The way of a message: read, judge, and both in one. Values in, values out."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Literal

from mailguard.detect import Detector, signals
from mailguard.detect.language import language_of
from mailguard.detect.signal import Signal
from mailguard.message.facts import Envelope, MessageFacts
from mailguard.message.limits import DEFAULT, Limits
from mailguard.message.read import read
from mailguard.people.correspondence import Correspondence
from mailguard.people.resolve import resolve
from mailguard.policy.case import Case
from mailguard.policy.council import Council
from mailguard.policy.evaluate import findings, verdict
from mailguard.policy.finding import Finding
from mailguard.policy.history import EMPTY, History
from mailguard.policy.model import Action, strength
from mailguard.policy.registry import PURPOSE
from mailguard.policy.restraint import is_for_sender_alone, restrained
from mailguard.warn.banner import Banner, banner
from mailguard.warn.recipient import NoticePlan, plan
from mailguard.warn.refusal import refusal

Checked = Literal["full", "partial", "none"]
Plugins = Mapping[str, Detector]
NONE: Plugins = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """All that the core says of one message; a hook acts on it and decides nothing.

    `council` is the snapshot under which it was judged. `verdict` is the strongest action of the findings after `mode`.
    `banner` holds the words for the sender, one entry a finding of `advise` or stronger. `notice` says to whom a notice
    may go and whether it waits for further copies; None where there is nothing to tell or nobody to tell it to.
    `refusal` is the one-line SMTP reply of a `reject`. `counted` is false for mail that is answered to its sender
    alone: it stands in no statistics.
    """

    council: Council
    mail: Correspondence
    verdict: Action
    findings: tuple[Finding, ...]
    banner: Banner
    checked: Checked
    unread: tuple[str, ...]
    notice: NoticePlan | None
    refusal: str
    counted: bool = True


def inspect(
    raw: bytes, envelope: Envelope, council: Council, today: date, *, limits: Limits = DEFAULT, plugins: Plugins = NONE
) -> Outcome:
    """Read and judge one message, nothing of earlier ones known."""
    return judge(read(raw, envelope, limits), council, EMPTY, today, plugins=plugins)


def judge(facts: MessageFacts, council: Council, history: History, today: date, *, plugins: Plugins = NONE) -> Outcome:
    """Judge what was read of one message; `today` is the local date in Europe/London."""
    return conclude(look(facts, council, history, today, plugins=plugins))


def look(facts: MessageFacts, council: Council, history: History, today: date, *, plugins: Plugins = NONE) -> Case:
    """Resolve the facts and run the detectors: all that can take long on hostile mail."""
    case = case_of(facts, (), council, history, today)
    pack = case.council.pack
    seen = signals(case.mail, pack.detectors | {PURPOSE}, plugins, pack.phrases, council.model)
    return replace(case, signals=seen)


def case_of(facts: MessageFacts, seen: tuple[Signal, ...], council: Council, history: History, today: date) -> Case:
    """Join what was read and seen with the council as it is on that day, and with what is known of earlier messages."""
    then = council.on(today)
    mail = resolve(with_copies(facts, history), then.directory, then.domains, then.archives)
    return Case(mail=mail, signals=seen, council=then, history=history, day=today)


def with_copies(facts: MessageFacts, history: History) -> MessageFacts:
    """The facts with the recipients of earlier copies of the same message: it is one message, however it was split."""
    if not history.copies:
        return facts
    recipients = tuple(dict.fromkeys((*facts.envelope.rcpt_to, *history.copies)))
    return replace(facts, envelope=replace(facts.envelope, rcpt_to=recipients))


def conclude(case: Case) -> Outcome:
    """Say what the policy makes of what was seen, and put it into words."""
    mail, council = case.mail, case.council
    found = findings(case)
    alone = is_for_sender_alone(mail, council)
    reached = verdict(found, council.mode_for(mail.human.address))
    action = restrained(reached) if alone else reached
    notice = plan(mail, council.domains) if strength(action) >= strength("advise") else None
    if notice is None and action == "confirm":
        action = "note"  # what can have no notice is never held: nobody would know to let it go
    unread = mail.facts.unread + _language(mail)
    return Outcome(
        council=council,
        mail=mail,
        verdict=action,
        findings=found,
        banner=banner(found, mail, council),
        checked=_checked(mail.facts, unread),
        unread=unread,
        notice=notice,
        refusal=refusal(found, council) if action == "reject" else "",
        counted=not alone,
    )


def _language(mail: Correspondence) -> tuple[str, ...]:
    text = "\n".join(passage.text for passage in mail.own)
    return ("language: not English or Welsh",) if language_of(text) == "other" else ()


def _checked(facts: MessageFacts, unread: tuple[str, ...]) -> Checked:
    if not unread:
        return "full"
    return "partial" if facts.parts or facts.subject else "none"
