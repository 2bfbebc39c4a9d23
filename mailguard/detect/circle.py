"""Who reads a message: the circle within which a matter is at home, and those outside it."""

from mailguard.detect.reading import Reading
from mailguard.people.contact import Contact
from mailguard.people.correspondence import Audience


def readers(reading: Reading) -> tuple[Contact, ...]:
    """All people whom the message reaches."""
    return tuple(reader.contact for reader in reading.mail.readers)


def leaves_the_council(reading: Reading) -> bool:
    """Whether somebody who is neither member nor officer reads it; a list of unknown size counts as the public."""
    return reading.mail.audience >= Audience.CONTRACTOR


def reaches_media(reading: Reading) -> bool:
    """Whether a newspaper, a station or an agency reads it."""
    return any(contact.role == "media" for contact in readers(reading))


def between_member_and_officer(reading: Reading) -> bool:
    """Whether a member writes to an officer, or an officer to a member."""
    sender = reading.mail.principal
    if sender.is_member:
        return any(contact.role == "officer" for contact in readers(reading))
    return sender.role == "officer" and any(contact.is_member for contact in readers(reading))


def one_group(reading: Reading) -> str:
    """The party of all members who read it, a party's address counting with them; empty where they have several."""
    parties = {contact.party for contact in readers(reading) if contact.is_member or contact.role == "party"}
    return next(iter(parties)) if len(parties) == 1 else ""


def group_lists(reading: Reading) -> frozenset[str]:
    """The parties whose own distribution list reaches somebody here."""
    directory = reading.mail.directory
    addresses = {reader.via for reader in reading.mail.readers if reader.via}
    found = (directory.lists.get(address) for address in addresses)
    return frozenset(entry.party for entry in found if entry is not None and entry.party)
