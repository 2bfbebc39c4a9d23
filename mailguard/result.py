"""One result as data: what `lint --format jsonl` and the HTTP service print."""

from typing import Any

from mailguard.detect.signal import Signal
from mailguard.message.facts import Envelope
from mailguard.people.contact import Contact
from mailguard.people.correspondence import Audience
from mailguard.pipeline import Outcome
from mailguard.policy.council import Council
from mailguard.policy.finding import Finding
from mailguard.policy.model import Words
from mailguard.warn.banner import Entry, entry

LANGUAGES = ("en", "cy")
NOT_OURS = "message: not to be read under this envelope"
BYPASS = "message: all inspection is switched off"
DIGITS = 2  # of a confidence


def result(outcome: Outcome, path: str, elapsed_us: int) -> dict[str, Any]:
    """The contract's object for one judged message; `path` names it, `elapsed_us` is the time it took."""
    mail, council = outcome.mail, outcome.council
    sender = _person(mail.human)
    if mail.in_name_of is not None:
        sender["in_name_of"] = _person(mail.in_name_of)
    told = {id(known.finding): known for known in outcome.banner.entries}
    return {
        "path": path,
        "message_id": mail.facts.message_id,
        "policy": council.pack.name,
        "verdict": outcome.verdict,
        "checked": outcome.checked,
        "sender": sender,
        "audience": mail.audience.label,
        "findings": [_finding(f, told.get(id(f)) or entry(f, mail, council), council) for f in outcome.findings],
        "unread": list(outcome.unread),
        "elapsed_us": elapsed_us,
    }


def result_unread(envelope: Envelope, council: Council, path: str, why: str = NOT_OURS) -> dict[str, Any]:
    """The contract's object for mail that is not to be read: not sent by the council's people, or protected."""
    sender = council.directory.find(envelope.mail_from, council.domains)
    return {
        "path": path,
        "message_id": "",
        "policy": council.pack.name,
        "verdict": "pass",
        "checked": "none",
        "sender": _person(sender),
        "audience": Audience.SELF.label,
        "findings": [],
        "unread": [why],
        "elapsed_us": 0,
    }


def _person(contact: Contact) -> dict[str, Any]:
    return {"address": contact.address, "role": contact.role, "post": contact.post.title}


def _finding(finding: Finding, words: Entry, council: Council) -> dict[str, Any]:
    pack = council.pack
    clause = finding.clause
    return {
        "rule": finding.rule.rule.id,
        "family": finding.rule.rule.family,
        "action": finding.action,
        "confidence": round(finding.confidence, DIGITS),
        "clause": {
            "id": pack.full_id(clause.id),
            "ref": clause.paragraph,
            "quote": _adopted(clause.quote),
            "document": _adopted(pack.protocol.document),
            "also": [pack.full_id(further) for further in finding.also],
        },
        "message": _both(words.short),
        "suggestion": _both(words.suggestion),
        "route": None
        if words.route is None
        else {
            **_both(words.route.text),
            "contacts": [{"name": c.name, "post": c.post.title, "address": c.address} for c in words.route.contacts],
        },
        "evidence": [_evidence(signal) for signal in finding.evidence],
    }


def _both(words: Words) -> dict[str, str]:
    return {language: words.get(language) for language in LANGUAGES if words.get(language)}


def _adopted(words: Words) -> dict[str, str]:
    """Only the languages in which the council adopted the words."""
    return _both(words)


def _evidence(signal: Signal) -> dict[str, Any]:
    if signal.start is None:
        return {"where": signal.where, "text": signal.text}
    return {
        "where": signal.where,
        "part": signal.part,
        "zone": signal.zone,
        "start": signal.start,
        "end": signal.end,
        "text": signal.text,
    }
