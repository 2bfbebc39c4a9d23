"""Which mail is read at all: decided from the envelope, before a byte of the message is looked at."""

from mailguard.message.facts import Envelope
from mailguard.people.directory import Directory, bare, domain_of


def is_read(
    envelope: Envelope,
    directory: Directory,
    domains: frozenset[str],
    archives: frozenset[str] = frozenset(),
    only: frozenset[str] | None = None,
) -> bool:
    """Whether a message under this envelope is to be inspected.

    Only mail of the council's own people: the sender is a person of the directory under the main address there, or has
    an address in the council's domains. An alias outside them counts only where the client proved it, since anyone can
    write it. Mail to addresses with a protected purpose alone (whistle-blowing, union, legal, ...) is never read.
    `archives` are nobody's readers. `only` are the people whose mail alone is read, where there is a pilot.
    """
    if _all_protected(envelope, directory, archives):
        return False
    sender = directory.main(envelope.authenticated) if envelope.authenticated else bare(envelope.mail_from)
    return directory.is_own(sender, domains) and (only is None or sender in only)


def _all_protected(envelope: Envelope, directory: Directory, archives: frozenset[str]) -> bool:
    """Whether every reader, archives and a copy to oneself aside, has a protected purpose."""
    own = {directory.main(envelope.mail_from), directory.main(envelope.authenticated or "")}
    others = [directory.main(address) for address in envelope.rcpt_to]
    others = [address for address in others if address not in own | archives]
    return bool(others) and all(_purpose(address, directory) for address in others)


def _purpose(address: str, directory: Directory) -> str:
    person = directory.people.get(address)
    mail_list = directory.lists.get(address)
    known = (person.purpose if person else "") or (mail_list.purpose if mail_list else "")
    return known or directory.purpose_of(domain_of(address))
