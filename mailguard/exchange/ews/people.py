"""Who is in a group, and who else may read a mailbox: blocking calls, as in mailguard.exchange.ews.mailbox.

The full access that an administrator grants to a mailbox as a whole is told by no operation of these services: only
what stands on its folders, and its delegates. A shared mailbox must be known as such from the directory.
"""

from collections.abc import Iterator

from exchangelib import Account
from exchangelib import errors as ews

from mailguard.exchange.ews import payloads, services
from mailguard.exchange.ews.payloads import MESSAGES, TYPES, Element

T, M = f"{{{TYPES}}}", f"{{{MESSAGES}}}"
MAILBOXES = ("", "Mailbox")
GROUPS = ("PublicDL", "GroupMailbox")
MOST_GROUPS = 1000  # groups within a group
READERS = ("Owner", "PublishingEditor", "Editor", "PublishingAuthor", "Author", "NoneditingAuthor", "Reviewer")


def members(account: Account, group: str) -> tuple[str, ...]:
    """The mailboxes of a group and of the groups in it, each once."""
    found: dict[str, None] = {}
    waiting, seen = [group], {group.lower()}
    while waiting and len(seen) <= MOST_GROUPS:
        for kind, address in _expanded(account, waiting.pop(), top=len(seen) == 1 and not found):
            if kind in MAILBOXES:
                found[address] = None
            elif kind in GROUPS and address.lower() not in seen:
                seen.add(address.lower())
                waiting.append(address)
    return tuple(found)


def others(account: Account, own: str) -> tuple[str, ...]:
    """Who else may read the mailbox, by address or name; `own` is the account that looks."""
    mailbox = account.primary_smtp_address
    names = dict.fromkeys(_on_folders(account, mailbox))
    names.update(dict.fromkeys(_delegates(account, mailbox)))
    known = {mailbox.lower(), own.lower()}
    return tuple(name for name in names if name.lower() not in known)


def _expanded(account: Account, group: str, *, top: bool) -> Iterator[tuple[str, str]]:
    try:
        message = services.answer(services.ExpandDL, account, payloads.expand(group))
    except ews.ErrorNameResolutionNoResults:
        if top:
            raise
        return  # a group in a group, and hidden or gone
    for one in message.iterfind(f"{M}DLExpansion/{T}Mailbox"):
        address = one.findtext(f"{T}EmailAddress", "")
        if "@" in address:
            yield one.findtext(f"{T}MailboxType", ""), address


def _on_folders(account: Account, mailbox: str) -> Iterator[str]:
    for folder in services.answers(services.GetFolder, account, payloads.permissions(mailbox)):
        if isinstance(folder, ews.EWSError):
            raise folder
        for one in folder.iter(f"{T}Permission"):
            if _reads(one):
                yield _name(one.find(f"{T}UserId"))
        for entry in folder.iter(f"{T}UnknownEntry"):
            yield entry.text or "somebody unknown"


def _reads(permission: Element) -> bool:
    return (
        permission.findtext(f"{T}PermissionLevel") in READERS
        or permission.findtext(f"{T}ReadItems", "None") != "None"
        or permission.findtext(f"{T}IsFolderOwner") == "true"
    )


def _delegates(account: Account, mailbox: str) -> Iterator[str]:
    try:
        found = services.answers(services.GetDelegate, account, payloads.delegates(mailbox))
    except (ews.ErrorAccessDenied, ews.ErrorNotDelegate):
        if account.access_type == "impersonation":
            raise
        return  # only its owner may ask; what a delegate may do with mail stands on the folders as well
    for one in found:
        if isinstance(one, ews.EWSError):
            continue  # a delegate who is no longer in the directory
        for user in one.iter(f"{M}DelegateUser", f"{T}DelegateUser"):
            if user.findtext(f"{T}DelegatePermissions/{T}InboxFolderPermissionLevel", "None") != "None":
                yield _name(user.find(f"{T}UserId"))


def _name(user: Element | None) -> str:
    """How a person, or everybody, is called; never empty."""
    if user is None:
        return "somebody unknown"
    names = (user.findtext(f"{T}{tag}") for tag in ("PrimarySmtpAddress", "DistinguishedUser", "DisplayName", "SID"))
    return next((name for name in names if name), "somebody unknown")
