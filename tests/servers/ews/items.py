"""GetItem, FindItem, CreateItem, UpdateItem."""

from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from email import message_from_bytes, policy

from tests.servers.ews.access import Request
from tests.servers.ews.organisation import UNSENT, Mailbox, Stored
from tests.servers.ews.xml import Element, ItemError, M, T, error, m, response, success, t

BIG = ("item:MimeContent", "item:Body", "item:Attachments", "message:BccRecipients")  # GetItem alone gives these
FLAGS = "0x0E07"


def get_item(request: Request) -> Element:
    fields = asked(request.body)

    def one(reference: Element) -> list[Element]:
        _, stored = request.item(reference)
        if stored.fault:
            raise ItemError(stored.fault)
        return [m("Items", shown(stored, fields))]

    return each(request.body, "GetItem", f"{M}ItemIds/{T}ItemId", one)


def find_item(request: Request) -> Element:
    fields = asked(request.body)

    def one(reference: Element) -> list[Element]:
        refuse_big(fields)
        _, folder = request.folder(reference)
        items = sorted(_restricted(request.body, folder.items.values()), key=lambda item: item.sent)
        view = request.body.find(f"{M}IndexedPageItemView")
        most = int(view.get("MaxEntriesReturned", "1000")) if view is not None else 1000
        offset = int(view.get("Offset", "0")) if view is not None else 0
        page = items[offset : offset + min(most, 1000)]
        last = offset + len(page) >= len(items)
        attributes = {"TotalItemsInView": str(len(items)), "IncludesLastItemInRange": str(last).lower()}
        attributes["IndexedPagingOffset"] = str(offset + len(page))
        return [m("RootFolder", t("Items", *(shown(item, fields) for item in page)), **attributes)]

    return each(request.body, "FindItem", f"{M}ParentFolderIds/*", one)


def create_item(request: Request) -> Element:
    if request.body.get("MessageDisposition") != "SaveOnly":
        raise ItemError("ErrorSendAsDenied")  # nothing is sent from here
    into = request.body.find(f"{M}SavedItemFolderId")

    def one(item: Element) -> list[Element]:
        assert into is not None
        mailbox, folder = request.folder(into[0])
        stored = _new(request, mailbox, folder.name, item)
        return [m("Items", t("Message", _item_id(stored)))]

    return each(request.body, "CreateItem", f"{M}Items/*", one)


def update_item(request: Request) -> Element:
    def one(change: Element) -> list[Element]:
        reference = change[0]
        mailbox, stored = request.item(reference)
        if reference.get("ChangeKey") is None:
            raise ItemError("ErrorChangeKeyRequired")
        stale = reference.get("ChangeKey") != stored.change_key
        if stale and request.body.get("ConflictResolution") == "NeverOverwrite":
            raise ItemError("ErrorIrresolvableConflict")
        for step in change.iterfind(f"{T}Updates/*"):
            uri = step.find(f"{T}FieldURI")
            if uri is None or uri.get("FieldURI") != "item:Categories":
                raise ItemError("ErrorInvalidPropertySet")
            if step.tag == f"{T}SetItemField" and step[1].tag != T + stored.kind:
                raise ItemError("ErrorIncorrectUpdatePropertyCount")
            words = tuple(word.text or "" for word in step.iter(f"{T}String"))
            request.organisation.change(mailbox.address, stored.id, categories=words)
        return [m("Items", t("Message", _item_id(stored))), m("ConflictResults", t("Count", text="0"))]

    return each(request.body, "UpdateItem", f"{M}ItemChanges/{T}ItemChange", one)


def each(body: Element, operation: str, path: str, one: Callable[[Element], list[Element]]) -> Element:
    """One message of the answer for each thing asked for, whatever becomes of the others."""
    messages = []
    for reference in body.iterfind(path):
        try:
            messages.append(success(operation, *one(reference)))
        except ItemError as fault:
            rest = [m("Items")] if operation in {"GetItem", "CreateItem", "UpdateItem"} else []
            messages.append(error(operation, fault, *rest))
    return response(operation, *messages)


def asked(body: Element) -> set[str]:
    """The fields that the shape of a request names."""
    return {one.get("FieldURI", "") for one in body.iterfind(f"{M}ItemShape/{T}AdditionalProperties/{T}FieldURI")}


def refuse_big(fields: set[str]) -> None:
    if fields & set(BIG):
        raise ItemError("ErrorInvalidPropertyRequest")


def shown(stored: Stored, fields: set[str]) -> Element:
    """An item with the fields asked for, in the order of the schema."""
    made = t(stored.kind)
    for name, build in _FIELDS.items():
        if name in fields or name == "item:ItemId":
            made.extend(build(stored))
    return made


def person(address: str, routing: str = "SMTP") -> Element:
    return t("Mailbox", t("Name", text=address), t("EmailAddress", text=address), t("RoutingType", text=routing))


def moment(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _item_id(stored: Stored) -> Element:
    return t("ItemId", Id=stored.id, ChangeKey=stored.change_key)


def _people(tag: str, addresses: tuple[str, ...], routing: str) -> list[Element]:
    return [t(tag, *(person(one, routing) for one in addresses))] if addresses else []


def _categories(stored: Stored) -> list[Element]:
    words = [t("String", text=word) for word in stored.categories]
    return [t("Categories", *words)] if words else []


_FIELDS: dict[str, Callable[[Stored], list[Element]]] = {
    "item:MimeContent": lambda one: [t("MimeContent", text=b64encode(one.mime).decode(), CharacterSet="UTF-8")],
    "item:ItemId": lambda one: [_item_id(one)],
    "item:Size": lambda one: [t("Size", text=str(len(one.mime)))],
    "item:Categories": _categories,
    "item:IsDraft": lambda one: [t("IsDraft", text=str(one.draft).lower())],
    "item:DateTimeSent": lambda one: [t("DateTimeSent", text=moment(one.sent))],
    "item:LastModifiedTime": lambda one: [t("LastModifiedTime", text=moment(one.changed))],
    "message:Sender": lambda one: [t("Sender", person(one.sender, one.routing))] if one.sender else [],
    "message:ToRecipients": lambda one: _people("ToRecipients", one.to, one.routing),
    "message:CcRecipients": lambda one: _people("CcRecipients", one.cc, one.routing),
    "message:BccRecipients": lambda one: _people("BccRecipients", one.bcc, one.routing),
    "message:From": lambda one: [t("From", person(one.from_, one.routing))] if one.from_ else [],
    "message:InternetMessageId": lambda one: [t("InternetMessageId", text=one.message_id)] if one.message_id else [],
    "message:IsRead": lambda one: [t("IsRead", text=str(one.read).lower())],
}


def _restricted(body: Element, items: Iterable[Stored]) -> Iterator[Stored]:
    bound = body.find(f"{M}Restriction/{T}IsGreaterThanOrEqualTo")
    same = body.find(f"{M}Restriction/{T}IsEqualTo/{T}FieldURIOrConstant/{T}Constant")
    for item in items:
        if same is not None:
            if item.message_id == same.get("Value"):
                yield item
            continue
        if bound is None:
            yield item
            continue
        uri, constant = bound.find(f"{T}FieldURI"), bound.find(f"{T}FieldURIOrConstant/{T}Constant")
        assert uri is not None
        assert constant is not None
        value = item.sent if uri.get("FieldURI") == "item:DateTimeSent" else item.changed
        if value >= datetime.fromisoformat(constant.get("Value", "")):
            yield item


def _new(request: Request, mailbox: Mailbox, folder: str, item: Element) -> Stored:
    mime = b64decode(item.findtext(f"{T}MimeContent", ""))
    head = message_from_bytes(mime, policy=policy.default)
    flags = {
        uri.get("PropertyTag"): int(one.findtext(f"{T}Value", "0"))
        for one in item.iterfind(f"{T}ExtendedProperty")
        if (uri := one.find(f"{T}ExtendedFieldURI")) is not None
    }
    return request.organisation.put(
        mailbox.address,
        folder,
        mime,
        message_id=str(head["Message-ID"] or ""),
        draft=bool(flags.get(FLAGS, UNSENT) & UNSENT),
        read=item.findtext(f"{T}IsRead", "true") == "true",
    )
