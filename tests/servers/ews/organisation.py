"""What the server holds: people's mailboxes with what is in them, groups, accounts and rights."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count

FOLDERS = ("root", "msgfolderroot", "inbox", "sentitems", "drafts")
UNSENT = 0x8  # of PidTagMessageFlags


@dataclass(kw_only=True)
class Stored:
    """One item. `fault` is the code that the server gives in its place."""

    id: str
    number: int
    folder: str
    mime: bytes
    sent: datetime
    changed: datetime
    sender: str = ""
    from_: str = ""
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    message_id: str = ""
    categories: tuple[str, ...] = ()
    draft: bool = False
    read: bool = True
    version: int = 1
    fault: str = ""
    routing: str = "SMTP"
    kind: str = "Message"

    @property
    def change_key(self) -> str:
        return f"CQAAABYAAAB{self.number}v{self.version}"


@dataclass(frozen=True, kw_only=True)
class Permission:
    """Somebody's rights on a folder; `who` is an address, or Default or Anonymous."""

    who: str
    level: str


@dataclass(frozen=True)
class Entry:
    """One thing that happened in a folder."""

    number: int
    kind: str
    id: str
    version: str


@dataclass
class Folder:
    """Items and what happened to them."""

    name: str
    items: dict[str, Stored] = field(default_factory=dict)
    log: list[Entry] = field(default_factory=list)
    permissions: list[Permission] = field(
        default_factory=lambda: [Permission(who="Default", level="None"), Permission(who="Anonymous", level="None")]
    )


@dataclass
class Mailbox:
    """One mailbox. `closed` refuses everybody; `delegates` are addresses with their right on the Inbox."""

    address: str
    folders: dict[str, Folder] = field(default_factory=lambda: {name: Folder(name) for name in FOLDERS})
    delegates: dict[str, str] = field(default_factory=dict)
    closed: bool = False

    def __getitem__(self, name: str) -> Folder:
        return self.folders[name]

    def find(self, item: str) -> Stored | None:
        return next((one.items[item] for one in self.folders.values() if item in one.items), None)


class Organisation:
    """A council's server. Guarded by `happened`, which is told whenever something happens."""

    def __init__(self) -> None:
        self.mailboxes: dict[str, Mailbox] = {}
        self.groups: dict[str, tuple[str, ...]] = {}
        self.names: dict[str, str] = {}  # of the directory, X.500 in form, to addresses
        self.passwords: dict[str, str] = {}
        self.owners: dict[str, str] = {}  # accounts to their own mailboxes
        self.impersonators: set[str] = set()
        self.full_access: set[tuple[str, str]] = set()  # accounts, and mailboxes of others
        self.happened = threading.Condition(threading.RLock())
        self._numbers = count(1)
        self._where: dict[str, str] = {}  # items to addresses

    def mailbox(self, address: str) -> Mailbox:
        """The mailbox of an address, made where there is none yet."""
        return self.mailboxes.setdefault(address, Mailbox(address))

    def put(self, address: str, folder: str, mime: bytes, **properties: object) -> Stored:
        """Lay an item into a folder."""
        with self.happened:
            number = next(self._numbers)
            moment = datetime.now(UTC).replace(microsecond=0)
            settings = {"sent": moment, "changed": moment} | properties
            stored = Stored(id=f"AAMkAGI{number:08d}=", number=number, folder=folder, mime=mime, **settings)  # type: ignore[arg-type]
            self.mailbox(address)[folder].items[stored.id] = stored
            self._where[stored.id] = address
            self._note(address, stored, "Create")
            return stored

    def change(self, address: str, item: str, **properties: object) -> Stored:
        """Change an item's properties; it has another version then."""
        with self.happened:
            stored = self.mailboxes[address].find(item)
            assert stored is not None
            for name, value in properties.items():
                setattr(stored, name, value)
            stored.version += 1
            stored.changed = datetime.now(UTC).replace(microsecond=0)
            self._note(address, stored, "Update")
            return stored

    def remove(self, address: str, item: str) -> None:
        with self.happened:
            stored = self.mailboxes[address].find(item)
            assert stored is not None
            del self.mailboxes[address][stored.folder].items[item]
            self._note(address, stored, "Delete")

    def look_up(self, item: str) -> tuple[Mailbox, Stored] | None:
        """An item by its id, whoever's it is."""
        mailbox = self.mailboxes.get(self._where.get(item, ""))
        stored = mailbox.find(item) if mailbox else None
        return (mailbox, stored) if mailbox and stored else None

    def since(self, address: str, folder: str, number: int) -> Iterator[Entry]:
        return (entry for entry in self.mailboxes[address][folder].log if entry.number > number)

    def _note(self, address: str, stored: Stored, kind: str) -> None:
        entry = Entry(next(self._numbers), kind, stored.id, stored.change_key)
        self.mailboxes[address][stored.folder].log.append(entry)
        self.happened.notify_all()
