"""The server's operations, each answer as elements: exchangelib's own objects cost more than they bring here."""

from collections.abc import Iterator
from typing import Any

import requests
from exchangelib import Account
from exchangelib.errors import ErrorServerBusy, EWSError
from exchangelib.services import GetStreamingEvents
from exchangelib.services.common import EWSAccountService

from mailguard.exchange.ews.errors import ABSENT, BUSY, NO_MAILBOX, NO_RIGHTS
from mailguard.exchange.ews.payloads import MESSAGES, TYPES, Element

KEEP_ALIVE_S = 120.0  # the server says something more often than that, or the stream is dead


class Operation(EWSAccountService):
    """One request; the answer's messages, or the errors that concern one item of several."""

    def ask(self, payload: Element) -> list[Element | EWSError]:
        """Send a request; raise what concerns all of it."""
        return list(self._get_elements(payload=payload))

    @classmethod
    def _get_soap_parts(cls, response: requests.Response) -> Any:  # noqa: ANN401  two elements
        # exchangelib reads an answer byte by byte, though the whole of it is here: twenty times slower.
        return super()._get_soap_parts(_Whole(response.content))

    @classmethod
    def _get_elements_in_container(cls, container: Element) -> list[Element]:
        return [container]

    def _get_element_container(self, message: Element, name: str | None = None) -> Element | EWSError:
        try:
            found: Element | EWSError = super()._get_element_container(message, name)
        except ErrorServerBusy as busy:
            busy.back_off = _pause_s(message)
            raise
        except EWSError as fault:
            return fault
        return found


class SyncFolderItems(Operation):
    """Changes of a folder."""

    SERVICE_NAME = "SyncFolderItems"


class FindItem(Operation):
    """Items by what they are."""

    SERVICE_NAME = "FindItem"


class GetItem(Operation):
    """Items by id."""

    SERVICE_NAME = "GetItem"


class CreateItem(Operation):
    """A new item."""

    SERVICE_NAME = "CreateItem"


class UpdateItem(Operation):
    """An item's properties."""

    SERVICE_NAME = "UpdateItem"


class GetFolder(Operation):
    """Folders, and who has rights on them."""

    SERVICE_NAME = "GetFolder"


class GetDelegate(Operation):
    """Who may act for somebody."""

    SERVICE_NAME = "GetDelegate"

    @classmethod
    def _response_message_tag(cls) -> str:
        return f"{{{MESSAGES}}}DelegateUserResponseMessageType"


class ExpandDL(Operation):
    """Members of a group."""

    SERVICE_NAME = "ExpandDL"


class ResolveNames(Operation):
    """People by a name."""

    SERVICE_NAME = "ResolveNames"


class Anchored(EWSAccountService):
    """A request that goes to the back end of `account.anchor`, whatever mailbox it is about."""

    prefer_affinity = True

    def _extra_headers(self) -> dict[str, str]:
        headers: dict[str, str] = super()._extra_headers()
        return headers | {"X-AnchorMailbox": self.account.anchor}


class SubscribeToStreaming(Anchored, Operation):
    """A subscription to events."""

    SERVICE_NAME = "Subscribe"


class Unsubscribe(Anchored, Operation):
    """Its end."""

    SERVICE_NAME = "Unsubscribe"


class Listening(Anchored, GetStreamingEvents):
    """Events as they come: the ids of subscriptions in which something has happened."""

    def listen(self, payload: Element) -> Iterator[str]:
        """Yield ids until the server ends it; raise an error of exchangelib or requests where it breaks."""
        self.timeout = (self.protocol.TIMEOUT[0], KEEP_ALIVE_S)
        for notification in self._get_elements(payload=payload):
            if isinstance(notification, EWSError):
                raise notification
            if any(child.tag.endswith("Event") and child.tag != STATUS for child in notification):
                yield notification.findtext(f"{{{TYPES}}}SubscriptionId", "")


STATUS = f"{{{TYPES}}}StatusEvent"


def answers(service: type[Operation], account: Account, payload: Element) -> list[Element | EWSError]:
    """What the server says to a request, message by message; raise what concerns all of them."""
    found = service(account=account).ask(payload)
    faults = [one for one in found if isinstance(one, EWSError)]
    for fault in faults:
        if isinstance(fault, BUSY + ABSENT):
            raise fault
    if len(faults) == len(found) and all(isinstance(one, NO_MAILBOX + NO_RIGHTS) for one in faults):
        raise faults[0] if faults else ValueError("an empty answer")
    return found


def answer(service: type[Operation], account: Account, payload: Element) -> Element:
    """The one message in which the server answers; raise what it says of errors."""
    for one in answers(service, account, payload):
        if isinstance(one, EWSError):
            raise one
        return one
    raise ValueError("an empty answer")


class _Whole:
    """An answer in one slice."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def iter_content(self) -> bytes:
        """Not an iterator: exchangelib takes bytes as well, and copies what is left of a slice at every step."""
        return self._content


def _pause_s(message: Element) -> float | None:
    """The pause that stands inside an answer which is otherwise none."""
    for value in message.iterfind(f"{{{MESSAGES}}}MessageXml/{{{TYPES}}}Value"):
        if value.get("Name") == "BackOffMilliseconds" and (value.text or "").isdecimal():
            return int(value.text or "") / 1000
    return None
