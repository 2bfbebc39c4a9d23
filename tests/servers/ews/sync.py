"""SyncFolderItems: pages of at most 512 changes, newest first at the beginning, and states that can be lost."""

from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from dataclasses import dataclass

from tests.servers.ews.access import Request
from tests.servers.ews.items import asked, refuse_big, shown
from tests.servers.ews.organisation import Entry, Folder, Mailbox, Stored
from tests.servers.ews.xml import Element, ItemError, M, error, m, response, success, t

PAGE = 512
NAME = "SyncFolderItems"


@dataclass(frozen=True)
class State:
    """`upto` is what the log has been told to; `below` is how far down the first enumeration has come, 0 after it."""

    mailbox: str
    folder: str
    upto: int
    below: int

    def text(self) -> str:
        return b64encode(f"{self.mailbox}|{self.folder}|{self.upto}|{self.below}".encode()).decode()


def sync_folder_items(request: Request) -> Element:
    try:
        reference = request.body.find(f"{M}SyncFolderId/*")
        assert reference is not None
        fields = asked(request.body)
        refuse_big(fields)
        mailbox, folder = request.folder(reference)
        most = min(int(request.body.findtext(f"{M}MaxChangesReturned", "512")), PAGE)
        given = request.body.findtext(f"{M}SyncState")
        state = _read(given, mailbox, folder) if given else None
        if state is None or state.below:
            state, changes, last = _first(mailbox, folder, state, most, fields)
        else:
            entries = list(request.organisation.since(mailbox.address, folder.name, state.upto))
            state, changes, last = _later(folder, state, entries, most, fields)
    except ItemError as fault:
        parts = [m("SyncState"), m("IncludesLastItemInRange", text="true")]
        return response(NAME, error(NAME, fault, *parts))
    end = m("IncludesLastItemInRange", text=str(last).lower())
    return response(NAME, success(NAME, m("SyncState", text=state.text()), end, m("Changes", *changes)))


def _later(
    folder: Folder, state: State, log: list[Entry], most: int, fields: set[str]
) -> tuple[State, list[Element], bool]:
    entries = _folded(log)
    page = entries[:most]
    upto = page[-1].number if page else state.upto
    changes = [change for entry in page if (change := _change(entry, folder, fields)) is not None]
    return State(state.mailbox, state.folder, upto, 0), changes, len(entries) <= most


def _first(
    mailbox: Mailbox, folder: Folder, state: State | None, most: int, fields: set[str]
) -> tuple[State, list[Element], bool]:
    upto = state.upto if state else (folder.log[-1].number if folder.log else 0)
    below = state.below if state else upto + 1
    waiting = sorted((one for one in folder.items.values() if one.number < below), key=lambda one: -one.number)
    page = waiting[:most]
    last = len(waiting) <= most
    after = State(mailbox.address, folder.name, upto, 0 if last else page[-1].number)
    return after, [t("Create", shown(one, fields)) for one in page], last


def _read(text: str, mailbox: Mailbox, folder: Folder) -> State:
    try:
        address, name, upto, below = b64decode(text, validate=True).decode().split("|")
        state = State(address, name, int(upto), int(below))
    except (ValueError, Base64Error):
        raise ItemError("ErrorInvalidSyncStateData") from None
    if (state.mailbox, state.folder) != (mailbox.address, folder.name):
        raise ItemError("ErrorInvalidSyncStateData")
    return state


def _folded(entries: list[Entry]) -> list[Entry]:
    """What came and changed is told once; what came and went is not told."""
    kinds: dict[str, Entry] = {}
    for entry in entries:
        before = kinds.pop(entry.id, None)
        if before is not None and before.kind == "Create" and entry.kind == "Delete":
            continue
        kind = "Create" if before is not None and before.kind == "Create" else entry.kind
        kinds[entry.id] = Entry(entry.number, kind, entry.id, entry.version)
    return sorted(kinds.values(), key=lambda entry: entry.number)


def _change(entry: Entry, folder: Folder, fields: set[str]) -> Element | None:
    if entry.kind == "Delete":
        return t("Delete", t("ItemId", Id=entry.id, ChangeKey=entry.version))
    stored: Stored | None = folder.items.get(entry.id)
    return t(entry.kind, shown(stored, fields)) if stored else None
