"""Subscribe, Unsubscribe and the stream of events, which has no end of its own."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count

from tests.servers.ews.access import Request, folder_id
from tests.servers.ews.items import moment
from tests.servers.ews.organisation import Entry, Folder, Mailbox, Organisation
from tests.servers.ews.xml import Element, ItemError, M, T, envelope, error, m, response, success, t

KINDS = {"Create": "CreatedEvent", "Update": "ModifiedEvent", "Delete": "DeletedEvent"}
NAME = "GetStreamingEvents"


@dataclass
class Subscription:
    """Folders of one mailbox, and how far each has been told."""

    id: str
    mailbox: Mailbox
    folders: list[Folder]
    told: dict[str, int] = field(default_factory=dict)


class Events:
    """All subscriptions. `keep_alive_s` is the time between two signs of life; real servers take about 45 s."""

    def __init__(self, organisation: Organisation, keep_alive_s: float = 0.2) -> None:
        self.subscriptions: dict[str, Subscription] = {}
        self.keep_alive_s = keep_alive_s
        self.twice = False  # whether each event is told twice
        self._organisation = organisation
        self._numbers = count(1)

    def subscribe(self, request: Request) -> Element:
        try:
            found = [
                request.folder(one) for one in request.body.iterfind(f"{M}StreamingSubscriptionRequest/{T}FolderIds/*")
            ]
        except ItemError as fault:
            return response("Subscribe", error("Subscribe", fault))
        mailbox = found[0][0]
        made = Subscription(f"JgBleA{next(self._numbers):06d}=", mailbox, [folder for _, folder in found])
        made.told = {folder.name: folder.log[-1].number if folder.log else 0 for folder in made.folders}
        self.subscriptions[made.id] = made
        return response("Subscribe", success("Subscribe", m("SubscriptionId", text=made.id)))

    def unsubscribe(self, request: Request) -> Element:
        known = self.subscriptions.pop(request.body.findtext(f"{M}SubscriptionId", ""), None)
        if known is None:
            return response("Unsubscribe", error("Unsubscribe", ItemError("ErrorSubscriptionNotFound")))
        return response("Unsubscribe", success("Unsubscribe"))

    def forget(self) -> None:
        """As a restart of the server does: no subscription is known any more."""
        with self._organisation.happened:
            self.subscriptions.clear()
            self._organisation.happened.notify_all()

    def stream(self, request: Request, gone: Callable[[], bool]) -> Iterator[bytes]:
        """Whole documents, until the client or the time asked for is `gone`."""
        wanted = [one.text or "" for one in request.body.iterfind(f"{M}SubscriptionIds/{T}SubscriptionId")]
        end = time.monotonic() + 60 * int(request.body.findtext(f"{M}ConnectionTimeout", "1"))
        yield _document(m("ConnectionStatus", text="OK"))
        while time.monotonic() < end and not gone():
            lost = [one for one in wanted if one not in self.subscriptions]
            if lost:
                ids = m("ErrorSubscriptionIds", *(t("SubscriptionId", text=one) for one in lost))
                fault = error(NAME, ItemError("ErrorSubscriptionNotFound"), ids, m("ConnectionStatus", text="Closed"))
                yield envelope(response(NAME, fault))
                return
            yield self._news([self.subscriptions[one] for one in wanted])
        yield _document(m("ConnectionStatus", text="Closed"))

    def _news(self, subscriptions: list[Subscription]) -> bytes:
        """The next document: events where there are some, else a sign of life."""
        with self._organisation.happened:
            found = _notifications(subscriptions, 2 if self.twice else 1)
            if not found:
                self._organisation.happened.wait(self.keep_alive_s)
                found = _notifications(subscriptions, 2 if self.twice else 1)
        if not found:
            ids = [one.id for one in subscriptions]
            found = [m("Notification", t("SubscriptionId", text=one), t("StatusEvent")) for one in ids]
        return _document(m("Notifications", *found))


def _notifications(subscriptions: list[Subscription], times: int) -> list[Element]:
    found = []
    for one in subscriptions:
        events = [event for folder in one.folders for event in _events(one, folder, times)]
        if events:
            found.append(m("Notification", t("SubscriptionId", text=one.id), *events))
    return found


def _events(one: Subscription, folder: Folder, times: int) -> Iterator[Element]:
    for entry in folder.log:
        if entry.number > one.told[folder.name]:
            one.told[folder.name] = entry.number
            for _ in range(times):
                yield _event(one.mailbox, folder, entry)


def _event(mailbox: Mailbox, folder: Folder, entry: Entry) -> Element:
    stored = folder.items.get(entry.id)
    when = t("TimeStamp", text=moment(stored.changed) if stored else "2026-11-24T12:00:00Z")
    item = t("ItemId", Id=entry.id, ChangeKey=entry.version)
    return t(KINDS[entry.kind], when, item, t("ParentFolderId", Id=folder_id(mailbox, folder)))


def _document(*parts: Element) -> bytes:
    return envelope(response(NAME, success(NAME, *parts)))
