"""What is asked of the server: the bodies of requests, as the published schema has them."""

from base64 import b64encode
from collections.abc import Iterable
from datetime import UTC, datetime

from lxml import etree

from mailguard.exchange.source import Folder, Key

MESSAGES = "http://schemas.microsoft.com/exchange/services/2006/messages"
TYPES = "http://schemas.microsoft.com/exchange/services/2006/types"
Element = etree._Element  # noqa: SLF001  lxml has no other name for it

PAGE = 512  # the most changes that the server gives at once
FOLDERS = {"sent": "sentitems", "drafts": "drafts"}
# When an item came to be: what is written is sent later, so a draft's last change.
MOMENTS = {"sent": "item:DateTimeSent", "drafts": "item:LastModifiedTime"}
ITEM = ("item:MimeContent", "item:Categories", "item:IsDraft", "item:DateTimeSent")
RECIPIENTS = ("message:ToRecipients", "message:CcRecipients", "message:BccRecipients")
WHOLE = (*ITEM, "message:Sender", *RECIPIENTS, "message:From", "message:InternetMessageId")
EVENTS = ("CreatedEvent", "ModifiedEvent", "MovedEvent", "DeletedEvent")


def m(tag: str, *children: Element, text: str | None = None, **attributes: str) -> Element:
    """An element of a request."""
    return _element(MESSAGES, tag, children, text, attributes)


def t(tag: str, *children: Element, text: str | None = None, **attributes: str) -> Element:
    """An element of what is asked about."""
    return _element(TYPES, tag, children, text, attributes)


def sync(mailbox: str, folder: Folder, state: str, most: int) -> Element:
    """Changes since a state of the server's; an empty one is the beginning."""
    ask = m("SyncFolderItems", _shape(MOMENTS[folder]), m("SyncFolderId", _folder(mailbox, FOLDERS[folder])))
    if state:
        ask.append(m("SyncState", text=state))
    ask.append(m("MaxChangesReturned", text=str(min(most, PAGE))))
    return ask


def find(mailbox: str, folder: Folder, since: datetime, most: int) -> Element:
    """The items of a folder that were sent at or after a moment, oldest first."""
    value = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    order = t("FieldOrder", t("FieldURI", FieldURI=MOMENTS[folder]), Order="Ascending")
    return m(
        "FindItem",
        _shape(MOMENTS[folder]),
        m("IndexedPageItemView", MaxEntriesReturned=str(most), Offset="0", BasePoint="Beginning"),
        m("Restriction", _compare("IsGreaterThanOrEqualTo", MOMENTS[folder], value)),
        m("SortOrder", order),
        m("ParentFolderIds", _folder(mailbox, FOLDERS[folder])),
        Traversal="Shallow",
    )


def get(keys: Iterable[Key], *fields: str) -> Element:
    """Items by id, with the fields named and no others. Without change keys: their newest version."""
    return m("GetItem", _shape(*fields), m("ItemIds", *(t("ItemId", Id=key.id) for key in keys)))


def categorise(key: Key, kind: str, categories: Iterable[str]) -> Element:
    """The categories of one version of an item, which is a Message, a MeetingRequest...; none removes them."""
    field = t("FieldURI", FieldURI="item:Categories")
    strings = [t("String", text=one) for one in categories]
    set_them = t("SetItemField", field, t(kind, t("Categories", *strings)))
    change = set_them if strings else t("DeleteItemField", field)
    item = t("ItemChange", t("ItemId", Id=key.id, ChangeKey=key.version), t("Updates", change))
    return m(
        "UpdateItem",
        m("ItemChanges", item),
        ConflictResolution="NeverOverwrite",
        MessageDisposition="SaveOnly",
        SendMeetingInvitationsOrCancellations="SendToNone",
        SuppressReadReceipts="true",
    )


def lay(mailbox: str, message: bytes) -> Element:
    """A message into the Inbox, unread."""
    # MS-OXCMSG 2.2.1.6 PidTagMessageFlags: without mfUnsent it is no draft, and that can be said at creation alone.
    flags = t("ExtendedFieldURI", PropertyTag="0x0E07", PropertyType="Integer")
    item = t(
        "Message",
        t("MimeContent", text=b64encode(message).decode("ascii"), CharacterSet="UTF-8"),
        t("ExtendedProperty", flags, t("Value", text="0")),
        t("IsRead", text="false"),
    )
    into = m("SavedItemFolderId", _folder(mailbox, "inbox"))
    return m("CreateItem", into, m("Items", item), MessageDisposition="SaveOnly")


def find_notice(mailbox: str, message_id: str) -> Element:
    """The message of that Message-ID in the Inbox."""
    return m(
        "FindItem",
        m("ItemShape", t("BaseShape", text="IdOnly")),
        m("IndexedPageItemView", MaxEntriesReturned="1", Offset="0", BasePoint="Beginning"),
        m("Restriction", _compare("IsEqualTo", "message:InternetMessageId", message_id)),
        m("ParentFolderIds", _folder(mailbox, "inbox")),
        Traversal="Shallow",
    )


def permissions(mailbox: str) -> Element:
    """Who has rights on the folders that hold mail."""
    folders = [_folder(mailbox, name) for name in ("sentitems", "inbox", "msgfolderroot")]
    shape = m("FolderShape", *_fields("folder:PermissionSet"))
    return m("GetFolder", shape, m("FolderIds", *folders))


def delegates(mailbox: str) -> Element:
    """Who may act for the owner of a mailbox."""
    return m("GetDelegate", m("Mailbox", t("EmailAddress", text=mailbox)), IncludePermissions="true")


def expand(group: str) -> Element:
    """The members of a group, by its address."""
    return m("ExpandDL", m("Mailbox", t("EmailAddress", text=group)))


def resolve(name: str) -> Element:
    """The address of somebody of whom the server has given only a name of its own directory."""
    return m("ResolveNames", m("UnresolvedEntry", text=name), ReturnFullContactData="false")


def subscribe(mailbox: str) -> Element:
    """To be told what happens where sent mail and drafts are."""
    folders = t("FolderIds", *(_folder(mailbox, name) for name in FOLDERS.values()))
    events = t("EventTypes", *(t("EventType", text=name) for name in EVENTS))
    return m("Subscribe", m("StreamingSubscriptionRequest", folders, events))


def unsubscribe(subscription: str) -> Element:
    """To be told no more."""
    return m("Unsubscribe", m("SubscriptionId", text=subscription))


def listen(subscriptions: Iterable[str], minutes: int) -> Element:
    """To hear what happens, for so many minutes."""
    ids = m("SubscriptionIds", *(t("SubscriptionId", text=one) for one in subscriptions))
    return m("GetStreamingEvents", ids, m("ConnectionTimeout", text=str(minutes)))


def _folder(mailbox: str, name: str) -> Element:
    return t("DistinguishedFolderId", t("Mailbox", t("EmailAddress", text=mailbox)), Id=name)


def _compare(how: str, field: str, value: str) -> Element:
    return t(how, t("FieldURI", FieldURI=field), t("FieldURIOrConstant", t("Constant", Value=value)))


def _shape(*fields: str) -> Element:
    return m("ItemShape", *_fields(*fields))


def _fields(*fields: str) -> tuple[Element, Element]:
    paths = (t("FieldURI", FieldURI=one) for one in fields)
    return t("BaseShape", text="IdOnly"), t("AdditionalProperties", *paths)


def _element(
    space: str, tag: str, children: Iterable[Element], text: str | None, attributes: dict[str, str]
) -> Element:
    made = etree.Element(f"{{{space}}}{tag}", attributes, nsmap={"m": MESSAGES, "t": TYPES})
    made.text = text
    made.extend(children)
    return made
