"""One item as the server tells it, as the scanner knows it."""

from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Literal

from exchangelib import errors as ews

from mailguard.exchange.ews.payloads import MESSAGES, MOMENTS, TYPES, Element
from mailguard.exchange.source import Folder, Item, Key, Unreadable

GONE = (ews.ErrorItemNotFound, ews.ErrorInvalidIdMalformed)
T = f"{{{TYPES}}}"
Smtp = Callable[[str], str]


def items_of(message: Element) -> Iterator[Element]:
    """The items in a message of an answer, of whatever kind they are."""
    for holder in message.iter(f"{{{MESSAGES}}}Items", f"{{{TYPES}}}Items"):
        yield from holder


def key_of(item: Element) -> Key:
    """Id and change key; raise ValueError where there is none."""
    found = item.find(f"{T}ItemId")
    if found is None:
        raise ValueError("an item without an id")
    return Key(id=found.get("Id", ""), version=found.get("ChangeKey", ""))


def moment_of(item: Element, folder: Folder) -> datetime | None:
    """When the item came to be, where the server says so."""
    return _time(item.findtext(T + MOMENTS[folder].partition(":")[2]))


def size_of(message: Element) -> int:
    """The size of the item in a message, in octets."""
    return int(message.findtext(f".//{T}Size", "0"))


def categories_of(item: Element) -> tuple[str, ...]:
    """The item's categories, in its order."""
    return tuple(one.text or "" for one in item.iterfind(f"{T}Categories/{T}String"))


def read(answer: Element | ews.EWSError, key: Key, smtp: Smtp) -> Item | Unreadable:
    """What was asked for by `key`; `smtp` finds the address of somebody whom the server names otherwise."""
    if isinstance(answer, ews.EWSError):
        return Unreadable(key=key, why=_why(answer))
    item = next(items_of(answer), None)
    if item is None:
        return Unreadable(key=key, why="gone")
    try:
        mime = b64decode(item.findtext(f"{T}MimeContent", ""))
    except Base64Error:
        mime = b""
    if not mime:
        return Unreadable(key=key, why="broken")
    return _whole(item, mime, smtp)


def _whole(item: Element, mime: bytes, smtp: Smtp) -> Item:
    def people(tag: str) -> tuple[str, ...]:
        found = (_address(one, smtp) for one in item.iterfind(f"{T}{tag}/{T}Mailbox"))
        return tuple(address for address in found if address)

    from_ = "".join(people("From"))
    draft = item.findtext(f"{T}IsDraft", "false") == "true"
    return Item(
        key=key_of(item),
        mime=mime,
        message_id=item.findtext(f"{T}InternetMessageId", ""),
        sender="".join(people("Sender")) or from_,
        from_=from_ or "".join(people("Sender")),
        to=people("ToRecipients"),
        cc=people("CcRecipients"),
        bcc=people("BccRecipients"),
        sent=None if draft else moment_of(item, "sent"),
        categories=categories_of(item),
    )


def _address(mailbox: Element, smtp: Smtp) -> str:
    """An address; somebody of the same organisation may be told by a name of its directory, X.500 in form."""
    address = mailbox.findtext(f"{T}EmailAddress", "")
    if address and mailbox.findtext(f"{T}RoutingType", "SMTP").upper() != "SMTP":
        return smtp(address)
    return address


def _why(error: ews.EWSError) -> Literal["gone", "encrypted", "broken"]:
    if isinstance(error, GONE):
        return "gone"
    return "encrypted" if "RightsManagement" in type(error).__name__ + str(error.value) else "broken"


def _time(text: str | None) -> datetime | None:
    """A moment with its zone; the server leaves the zone out where it is UTC."""
    if not text:
        return None
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
