"""Findings on an invented message, as every rule of a pack would make them."""

from dataclasses import replace
from datetime import datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP, default
from typing import Any

from mailguard.detect.signal import Signal
from mailguard.people.correspondence import Correspondence
from mailguard.policy.council import Council
from mailguard.policy.finding import Finding
from mailguard.policy.pack import LoadedRule
from mailguard.warn.banner import Banner, banner
from mailguard.warn.notice import Told, compose
from mailguard.warn.recipient import Happened, NoticePlan
from tests.builders import ALL_MEMBERS, CHIEF, JUNIOR, MEMBER, RESIDENT, SENT, council, mail, signal

ENVELOPE = {"mass-distribution": "distribution", "silent-copy": "hidden-reader"}
OWN_ID = "<notice-1@aberwen.example>"
LETTER = mail("Kate Morland is simply not up to the job.", to=[ALL_MEMBERS], bcc=[CHIEF, RESIDENT], subject="The fence")


def seen_by(loaded: LoadedRule, words: str = "simply not up to the job", about: str = JUNIOR) -> tuple[Signal, ...]:
    """What a rule's detectors would have seen: hidden readers, many readers, or these words."""
    signals = []
    for detector in loaded.rule.detectors:
        if detector in ENVELOPE:
            signals += [signal(detector, ENVELOPE[detector], address) for address in (CHIEF, RESIDENT)]
        else:
            signals.append(signal(detector, "words", words, start=0, about=about))
    return tuple(signals)


def finding(loaded: LoadedRule, **fields: Any) -> Finding:  # noqa: ANN401  any field of a finding
    """The finding of one rule, as strong as any of its actions."""
    whole = Finding(
        rule=loaded,
        action=next(iter(loaded.rule.action.values())),
        clause=loaded.clauses[0],
        also=(),
        evidence=seen_by(loaded),
        about=JUNIOR,
        confidence=0.9,
    )
    return replace(whole, **fields)


def told(
    *findings: Finding, letter: Correspondence = LETTER, under: Council | None = None, recipient: str = MEMBER
) -> Told:
    """What a notice would tell of these findings."""
    words: Banner = banner(findings, letter, under or council())
    return Told(mail=letter, banner=words, plan=NoticePlan(recipient=recipient, key="k", waits=False))


def raw_notice(
    *findings: Finding,
    happened: Happened = "gone-out",
    under: Council | None = None,
    letter: Correspondence = LETTER,
    recipient: str = MEMBER,
    now: datetime = SENT,
) -> bytes:
    """The notice about these findings, as it goes to the next hop."""
    under = under or council()
    return compose(told(*findings, letter=letter, under=under, recipient=recipient), happened, under, now, OWN_ID)


def parsed(raw: bytes) -> EmailMessage:
    """A notice as a mail client reads it."""
    message = BytesParser(policy=default).parsebytes(raw)
    assert isinstance(message, EmailMessage)
    return message


def plain(raw: bytes) -> str:
    """The text of the plain part."""
    return content(raw, "plain")


def page(raw: bytes) -> str:
    """The text of the HTML part."""
    return content(raw, "html")


def content(raw: bytes, kind: str) -> str:
    part = parsed(raw).get_body((kind,))
    assert part is not None
    text: str = part.get_content()
    return text.replace(SMTP.linesep, "\n")
