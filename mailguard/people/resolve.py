"""Resolves facts against the directory: who pressed send, in whose name, who reads, who is hidden."""

from collections import Counter
from collections.abc import Iterable, Iterator

from mailguard.message.facts import Address, MessageFacts
from mailguard.people.contact import Contact, MailList
from mailguard.people.correspondence import Audience, Correspondence, Reach, Reader
from mailguard.people.directory import Directory
from mailguard.people.passages import passages

_OUTSIDE = {
    "contractor": Audience.CONTRACTOR,
    "party": Audience.PARTY,
    "public": Audience.PUBLIC,
    "media": Audience.MEDIA,
}


def resolve(
    facts: MessageFacts, directory: Directory, domains: frozenset[str], archives: frozenset[str] = frozenset()
) -> Correspondence:
    """Say who writes to whom.

    `domains` are the council's; `archives` are addresses that are nobody's readers (journal, always_bcc).
    """
    human = human_of(facts, directory, domains)
    principal = _principal(facts, human, directory, domains)
    senders = {human.address, principal.address}
    named = _Named(facts, directory)
    readers, unknown = _readers(_ways(facts, directory, named, archives), directory, domains, named)
    readers = [r for r in readers if r.contact.address not in senders and r.contact.address not in archives]
    hidden = tuple(reader.contact for reader in readers if not reader.visible)
    return Correspondence(
        facts=facts,
        human=human,
        principal=principal,
        readers=tuple(readers),
        hidden=hidden + tuple(_hidden_lists(unknown, named)),
        reach=_reach(readers, unknown),
        audience=_audience(readers, unknown, directory, senders),
        passages=tuple(passages(facts)),
        directory=directory,
    )


def human_of(facts: MessageFacts, directory: Directory, domains: frozenset[str]) -> Contact:
    """Who pressed send: the authenticated identity, else `Sender:`, else the return path, else `From:`."""
    envelope = facts.envelope
    if envelope.authenticated:
        return directory.find(envelope.authenticated, domains)
    for address in (*(a.address for a in facts.sender), envelope.mail_from, *(a.address for a in facts.from_)):
        if address and directory.list_at(address) is None:
            return directory.find(address, domains)
    return Contact(address="", known=False)


def _principal(facts: MessageFacts, human: Contact, directory: Directory, domains: frozenset[str]) -> Contact:
    """In whose name it goes: `From:`, else the human. A return path that differs (lists, bounces) does not count."""
    first = facts.from_[0].address if facts.from_ else ""
    if not first or directory.list_at(first):
        return human
    written = directory.find(first, domains)
    # A stranger's From over our sender's envelope (a redirected message) is not somebody whom our sender acts for.
    return written if written.known or not human.known else human


class _Named:
    """The people and lists that the header names, where every reader can see them; in the order of the header.

    Whoever came in through such a list is seen with it.
    """

    def __init__(self, facts: MessageFacts, directory: Directory) -> None:
        self.to = dict.fromkeys(self._main(facts.to, directory))
        through = (directory.main(address) for address in facts.envelope.expanded)
        self.all = self.to | dict.fromkeys(self._main(facts.cc, directory)) | dict.fromkeys(through)

    @staticmethod
    def _main(addresses: Iterable[Address], directory: Directory) -> Iterator[str]:
        return (directory.main(entry.address) for entry in addresses)


def _readers(
    ways: Iterable[str], directory: Directory, domains: frozenset[str], named: _Named
) -> tuple[list[Reader], list[MailList]]:
    """Everybody whom these addresses reach, each once, by the most visible way."""
    found: dict[str, Reader] = {}
    unknown: dict[str, MailList] = {}
    for address in ways:
        visible, addressed = address in named.all, address in named.to
        mail_list = directory.list_at(address)
        if mail_list is None:
            contact = directory.find(address, domains)
            found.setdefault(contact.address, Reader(contact=contact, visible=visible, addressed=addressed))
            continue
        people = directory.expand(mail_list)
        if people is None:
            unknown[mail_list.address] = mail_list
            continue
        for person in sorted(people):
            contact = directory.find(person, domains)
            via = Reader(contact=contact, visible=visible, addressed=addressed, via=mail_list.address)
            found.setdefault(contact.address, via)
    return list(found.values()), list(unknown.values())


def _ways(facts: MessageFacts, directory: Directory, named: _Named, archives: frozenset[str]) -> list[str]:
    """The addresses through which people are reached, each once, those that stand in To first, the hidden ones last.

    The envelope may hold only a part of the recipients (Exchange splits messages), so the visible names count too.
    """
    envelope = (directory.main(address) for address in facts.envelope.rcpt_to if address)
    ways = named.all | dict.fromkeys(envelope)
    return [address for address in ways if address and address not in archives]


def _hidden_lists(unknown: Iterable[MailList], named: _Named) -> Iterator[Contact]:
    """Lists of unknown size in the envelope alone: hidden as a whole, each shown as what it is."""
    for mail_list in unknown:
        if mail_list.address not in named.all:
            yield Contact(address=mail_list.address, name=mail_list.name, role="list")


def _reach(readers: Iterable[Reader], unknown: Iterable[MailList]) -> Reach:
    classes = Counter(
        "members" if r.contact.is_member else "officers" if r.contact.role == "officer" else "outside" for r in readers
    )
    return Reach(**classes, unknown_lists=tuple(mail_list.address for mail_list in unknown))


def _audience(
    readers: Iterable[Reader], unknown: Iterable[MailList], directory: Directory, senders: set[str]
) -> Audience:
    """The widest reader; all members are all but the senders, who do not write to themselves."""
    widest = Audience.SELF
    members: set[str] = set()
    for reader in readers:
        contact = reader.contact
        if contact.is_member:
            members.add(contact.address)
        level = Audience.MEMBER if contact.is_member else _OUTSIDE.get(contact.role, Audience.OFFICER)
        widest = max(widest, level)
    if len(members) > 1 and directory.members() - senders <= members:  # a single colleague is no assembly
        widest = max(widest, Audience.ALL_MEMBERS)
    for mail_list in unknown:
        # Nobody knows who reads a list of unknown size; a group's list is at least the group's own.
        widest = max(widest, Audience.MEMBER if mail_list.party else Audience.PUBLIC)
    return widest
