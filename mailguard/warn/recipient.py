"""To whom a notice may go, and whether it waits for further copies of a split message (RFC 3834)."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from mailguard.people.correspondence import Correspondence
from mailguard.people.directory import bare

# What became of the message, as the sender is told first.
Happened = Literal["gone-out", "refused", "held", "draft"]

_BULK = frozenset({"bulk", "list", "junk"})


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticePlan:
    """The one recipient of a notice.

    `key` is the same for all copies of one logical message, and tells nothing of it. `waits` is true where visible
    recipients are missing from the envelope, so that further copies may come.
    """

    recipient: str
    key: str
    waits: bool


def plan(mail: Correspondence, domains: frozenset[str]) -> NoticePlan | None:
    """Say to whom a notice about this message may go; None where nobody may get one.

    Never for automatic or bulk mail or a null return path (RFC 3834 2). To the return path where that is one person's
    address, else to the human if internal; a list gets none, and nobody outside the council ever does.
    """
    facts = mail.facts
    if facts.auto_submitted.partition(";")[0].strip().lower() not in {"", "no"}:
        return None
    if facts.precedence.strip().lower() in _BULK or facts.list_fields or not facts.envelope.mail_from:
        return None
    recipient = _recipient(mail, domains)
    return NoticePlan(recipient=recipient, key=_key(mail), waits=_waits(mail)) if recipient else None


def _recipient(mail: Correspondence, domains: frozenset[str]) -> str:
    return_path = mail.facts.envelope.mail_from
    address, directory = bare(return_path), mail.directory
    if address in directory.people and directory.is_own(address, domains):
        return return_path
    # An internal address that nobody's name stands for may be a shared mailbox: it is told only of what it sent itself.
    human = mail.human.address
    if not human or not directory.is_own(human, domains):
        return ""
    return return_path if address == human else human


def _key(mail: Correspondence) -> str:
    facts = mail.facts
    name = facts.message_id or f"{facts.date} {facts.subject} {facts.size}"
    return sha256(f"{mail.human.address}\n{name}".encode("utf-8", "surrogatepass")).hexdigest()


def _waits(mail: Correspondence) -> bool:
    """Whether somebody whom the header names is not reached by this copy; a list may have been expanded before."""
    directory = mail.directory
    reached = {directory.main(address) for address in mail.facts.envelope.rcpt_to}
    for entry in (*mail.facts.to, *mail.facts.cc):
        address = directory.main(entry.address)
        mail_list = directory.list_at(address)
        people = directory.expand(mail_list) if mail_list else frozenset({address})
        senders = {mail.human.address, mail.principal.address}
        if address not in reached and (people is None or not people - senders <= reached):
            return True
    return False
