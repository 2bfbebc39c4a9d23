"""Mail that is answered to its sender alone, whatever a rule says: never held, never refused."""

from mailguard.people.correspondence import Correspondence
from mailguard.policy.council import Council
from mailguard.policy.model import ACTIONS, Action, strength


def is_for_sender_alone(mail: Correspondence, council: Council) -> bool:
    """Whether the message is a request for advice, casework or a group's own talk: nothing of it is kept or counted."""
    return _to_monitoring_officer(mail, council) or _casework(mail) or _within_group(mail)


def restrained(action: Action) -> Action:
    """The action on such a message: at most `advise`."""
    return ACTIONS[min(strength(action), strength("advise"))]


def _to_monitoring_officer(mail: Correspondence, council: Council) -> bool:
    """A concern or a request for advice: the Monitoring Officer is the only reader."""
    readers = {reader.contact.address for reader in mail.readers} | set(mail.reach.unknown_lists)
    return bool(council.monitoring_officer) and readers == {mail.directory.main(council.monitoring_officer)}


def _casework(mail: Correspondence) -> bool:
    """A member's correspondence with constituents: the member, not the council, is the controller of that data."""
    roles = {reader.contact.role for reader in mail.readers}
    return mail.principal.is_member and roles == {"public"} and not mail.reach.unknown_lists


def _within_group(mail: Correspondence) -> bool:
    """Every reader belongs to the sender's own political group; a group's list of unknown size is the group's."""
    party = mail.principal.party
    readers = [reader.contact for reader in mail.readers]
    lists = [mail.directory.lists[address] for address in mail.reach.unknown_lists]
    own = all(c.is_member and c.party == party for c in readers) and all(m.party == party for m in lists)
    return mail.principal.is_member and bool(party and (readers or lists)) and own
