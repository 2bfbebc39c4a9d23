"""A request as the operations see it: who asks, as whom, and which folders and items that opens."""

from base64 import b64decode, b64encode
from dataclasses import dataclass

from tests.servers.ews.organisation import Folder, Mailbox, Organisation, Stored
from tests.servers.ews.xml import Element, ItemError, Refusal, T

READERS = ("Reviewer", "Editor", "Owner", "Author")


@dataclass(frozen=True, kw_only=True)
class Request:
    """`account` has proved itself; `acting` is the mailbox in whose name it asks, or none."""

    organisation: Organisation
    account: str
    acting: str
    body: Element

    def folder(self, reference: Element) -> tuple[Mailbox, Folder]:
        """The folder that an id names; raise ItemError."""
        if reference.tag == f"{T}FolderId":
            address, _, name = b64decode(reference.get("Id", "")).decode().partition("|")
        else:
            address = reference.findtext(f"{T}Mailbox/{T}EmailAddress") or self.acting
            name = reference.get("Id", "")
        mailbox = self.mailbox(address)
        if name not in mailbox.folders:
            raise ItemError("ErrorFolderNotFound")
        self._allow(mailbox, mailbox[name])
        return mailbox, mailbox[name]

    def item(self, reference: Element) -> tuple[Mailbox, Stored]:
        """The item that an id names; raise ItemError."""
        found = self.organisation.look_up(reference.get("Id", ""))
        if found is None:
            raise ItemError("ErrorItemNotFound")
        self._allow(found[0], found[0][found[1].folder])
        return found

    def mailbox(self, address: str) -> Mailbox:
        if address not in self.organisation.mailboxes:
            raise ItemError("ErrorNonExistentMailbox")
        return self.organisation.mailboxes[address]

    def owns(self, mailbox: Mailbox) -> bool:
        return self.acting == mailbox.address or (self.account, mailbox.address) in self.organisation.full_access

    def _allow(self, mailbox: Mailbox, folder: Folder) -> None:
        rights = {one.level for one in folder.permissions if one.who == self.acting}
        if mailbox.closed or not (self.owns(mailbox) or rights & set(READERS)):
            raise ItemError("ErrorAccessDenied")


def folder_id(mailbox: Mailbox, folder: Folder) -> str:
    return b64encode(f"{mailbox.address}|{folder.name}".encode()).decode()


def acting(organisation: Organisation, account: str, headers: Element | None) -> str:
    """In whose name an account asks; raise Refusal."""
    wanted = headers.find(f"{T}ExchangeImpersonation/{T}ConnectingSID") if headers is not None else None
    if wanted is None:
        return organisation.owners.get(account, "")
    address = wanted[0].text or ""
    if address not in organisation.mailboxes:
        raise Refusal("ErrorNonExistentMailbox")
    if account not in organisation.impersonators or organisation.mailboxes[address].closed:
        raise Refusal("ErrorImpersonateUserDenied")
    return address
