"""What the page of a held message shows, made from the outcome and kept with the message."""

from collections.abc import Iterator
from datetime import datetime
from typing import Literal

import msgspec

from mailguard.held.desk import HeldView
from mailguard.pipeline import Outcome
from mailguard.policy.model import Words, strength
from mailguard.warn.notice import languages
from mailguard.warn.sheet import sheet

SUBJECT = 200  # characters shown
RECIPIENTS = 1000


def view_of(outcome: Outcome, held_at: datetime, until: datetime, then: Literal["send", "return"]) -> HeldView:
    """The page's words for its sender; times are local."""
    mail, council = outcome.mail, outcome.council
    order = languages(mail, council)
    blind = tuple(dict.fromkeys(contact.address for contact in mail.hidden))
    seen = tuple(dict.fromkeys(entry.address for entry in (*mail.facts.to, *mail.facts.cc)))
    told = [f.rule.rule for f in outcome.findings if strength(f.action) >= strength("advise")]
    return HeldView(
        council=council.name,
        languages=order,
        subject=mail.facts.subject[:SUBJECT],
        recipients=seen[:RECIPIENTS],
        blind=blind[:RECIPIENTS],
        held_at=held_at,
        until=until,
        then=then,
        sheets=tuple(sheet(mail, outcome.banner, "held", council, language, held_at) for language in order),
        rules=tuple((rule.id, rule.summary) for rule in told),
        reasons=tuple(dict.fromkeys(_reasons(outcome))),
    )


def packed(view: HeldView) -> bytes:
    """The view as it is kept."""
    return msgspec.json.encode(view)


def unpacked(kept: bytes) -> HeldView:
    """The view that was kept."""
    return msgspec.json.decode(kept, type=HeldView)


def _reasons(outcome: Outcome) -> Iterator[Words]:
    """The exceptions of the rules that hold the message, in the protocol's words or in ours."""
    for finding in outcome.findings:
        if strength(finding.action) < strength("confirm"):
            continue
        for exemption in finding.rule.rule.unless:
            if exemption.quote:
                quote = f"“{exemption.quote}”"
                # The council's own words, in the language in which it adopted them.
                yield Words(en=quote) if finding.clause.quote.en else Words(cy=quote)
            else:
                yield exemption.reason
