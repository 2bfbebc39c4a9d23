"""GetFolder with permissions, GetDelegate, ExpandDL, ResolveNames."""

from collections.abc import Iterator

from tests.servers.ews.access import Request, folder_id
from tests.servers.ews.items import each, person
from tests.servers.ews.organisation import Folder, Mailbox, Permission
from tests.servers.ews.xml import Element, ItemError, M, T, error, m, response, success, t

READ = {"Owner": "FullDetails", "Editor": "FullDetails", "Author": "FullDetails", "Reviewer": "FullDetails"}


def get_folder(request: Request) -> Element:
    fields = {one.get("FieldURI") for one in request.body.iter(f"{T}FieldURI")}

    def one(reference: Element) -> list[Element]:
        mailbox, folder = request.folder(reference)
        if "folder:PermissionSet" in fields and not request.owns(mailbox):
            raise ItemError("ErrorAccessDenied")
        return [m("Folders", _shown(mailbox, folder, permissions="folder:PermissionSet" in fields))]

    return each(request.body, "GetFolder", f"{M}FolderIds/*", one)


def get_delegate(request: Request) -> Element:
    address = request.body.findtext(f"{M}Mailbox/{T}EmailAddress", "")
    mailbox = request.organisation.mailboxes.get(address)
    if mailbox is None or not request.owns(mailbox):
        code = "ErrorAccessDenied" if mailbox else "ErrorNonExistentMailbox"
        parts = [m("MessageText", text="An error."), m("ResponseCode", text=code)]
        return m("GetDelegateResponse", *parts, ResponseClass="Error")
    users = [
        m("DelegateUserResponseMessageType", m("ResponseCode", text="NoError"), user, ResponseClass="Success")
        for user in _delegates(mailbox)
    ]
    messages = [m("ResponseMessages", *users)] if users else []
    return m("GetDelegateResponse", m("ResponseCode", text="NoError"), *messages, ResponseClass="Success")


def expand_dl(request: Request) -> Element:
    group = request.body.findtext(f"{M}Mailbox/{T}EmailAddress", "")
    organisation = request.organisation
    if group not in organisation.groups:
        return response("ExpandDL", error("ExpandDL", ItemError("ErrorNameResolutionNoResults")))
    found = []
    for address in organisation.groups[group]:
        one = person(address)
        kind = "PublicDL" if address in organisation.groups else "Mailbox"
        one.append(t("MailboxType", text=kind if "@" in address else "OneOff"))
        found.append(one)
    attributes = {"TotalItemsInView": str(len(found)), "IncludesLastItemInRange": "true"}
    return response("ExpandDL", success("ExpandDL", m("DLExpansion", *found, **attributes)))


def resolve_names(request: Request) -> Element:
    name = request.body.findtext(f"{M}UnresolvedEntry", "")
    if name not in request.organisation.names:
        return response("ResolveNames", error("ResolveNames", ItemError("ErrorNameResolutionNoResults")))
    resolution = t("Resolution", person(request.organisation.names[name]))
    attributes = {"TotalItemsInView": "1", "IncludesLastItemInRange": "true"}
    return response("ResolveNames", success("ResolveNames", m("ResolutionSet", resolution, **attributes)))


def _shown(mailbox: Mailbox, folder: Folder, *, permissions: bool) -> Element:
    made = t(
        "Folder",
        t("FolderId", Id=folder_id(mailbox, folder), ChangeKey="AQAAAA=="),
        t("FolderClass", text="IPF.Note"),
        t("DisplayName", text=folder.name),
        t("TotalCount", text=str(len(folder.items))),
        t("ChildFolderCount", text="0"),
    )
    if permissions:
        made.append(t("PermissionSet", t("Permissions", *map(_permission, folder.permissions))))
    return made


def _permission(one: Permission) -> Element:
    everybody = one.who in {"Default", "Anonymous"}
    user = t("DistinguishedUser", text=one.who) if everybody else t("PrimarySmtpAddress", text=one.who)
    return t(
        "Permission",
        t("UserId", user),
        t("CanCreateItems", text="false"),
        t("CanCreateSubFolders", text="false"),
        t("IsFolderOwner", text=str(one.level == "Owner").lower()),
        t("IsFolderVisible", text=str(one.level != "None").lower()),
        t("IsFolderContact", text="false"),
        t("EditItems", text="None"),
        t("DeleteItems", text="None"),
        t("ReadItems", text=READ.get(one.level, "None")),
        t("PermissionLevel", text=one.level),
    )


def _delegates(mailbox: Mailbox) -> Iterator[Element]:
    for address, level in mailbox.delegates.items():
        user = t("UserId", t("PrimarySmtpAddress", text=address), t("DisplayName", text=address))
        yield m("DelegateUser", user, t("DelegatePermissions", t("InboxFolderPermissionLevel", text=level)))
