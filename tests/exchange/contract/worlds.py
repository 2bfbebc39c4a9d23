"""Servers with mailboxes, each behind its source, and the way to put something into them.

A further kind of source is one more entry in WORLDS. What a world cannot do by its nature (nobody can mark a message
that came by journal) is left out of its `abilities`, and the tests of it are not made for that world.
"""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, Protocol

from mailguard.demo.mailboxes import Mailboxes
from mailguard.exchange.ews import EwsSettings
from mailguard.exchange.ews.source import EwsSource
from mailguard.exchange.source import Item, Key, MailboxSource
from tests.servers.certificates import Authority
from tests.servers.ews import Organisation, ews_server

TOM = "tom.ellis@glanrafon.example"
NIA = "nia.rees@glanrafon.example"
VARIABLE = "MAILGUARD_TEST_CONTRACT"
PASSWORD = "an invented password"

Ability = Literal["since", "remove", "mark", "deliver", "drafts", "others", "members", "hints"]
ALL: frozenset[Ability] = frozenset({"since", "remove", "mark", "deliver", "drafts", "others", "members", "hints"})


@dataclass(frozen=True, kw_only=True)
class Mail:
    """A message that somebody has sent, or the draft of one; `sender` pressed send, in the name of `from_`."""

    number: int = 1
    sender: str = TOM
    from_: str = TOM
    to: tuple[str, ...] = ("resident@elsewhere.example",)
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    sent: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))
    categories: tuple[str, ...] = ()

    @property
    def message_id(self) -> str:
        return f"<{self.number}.contract@glanrafon.example>"

    @property
    def mime(self) -> bytes:
        """Without its blind recipients, as it went out."""
        fields = [f"From: {self.from_}", f"Sender: {self.sender}", f"To: {', '.join(self.to)}"]
        fields += [f"Cc: {', '.join(self.cc)}"] if self.cc else []
        fields += [f"Message-ID: {self.message_id}", f"Subject: number {self.number}", "", "The text.", ""]
        return "\r\n".join(fields).encode()


class World(Protocol):
    """Mailboxes of TOM and NIA, empty at first; the group `all@glanrafon.example` is both."""

    source: MailboxSource

    async def put(self, mailbox: str, mail: Mail, folder: Literal["sent", "drafts"] = "sent") -> None:
        """Lay a message where its sender's own copy lies."""

    async def remove(self, mailbox: str, key: Key) -> None:
        """Delete an item."""

    async def categories(self, mailbox: str, key: Key) -> tuple[str, ...]:
        """What is written at an item."""

    async def inbox(self, mailbox: str) -> tuple[bytes, ...]:
        """The unread messages in the Inbox."""

    async def share(self, mailbox: str, reader: str) -> None:
        """Let somebody else read the mailbox."""


@dataclass(frozen=True)
class Surroundings:
    """What a world may need of the tests."""

    authority: Authority
    shared: Path
    folder: Path
    set_variable: Callable[[str, str], None]


@dataclass
class EwsWorld:
    """The local Exchange server."""

    source: MailboxSource
    organisation: Organisation

    async def put(self, mailbox: str, mail: Mail, folder: Literal["sent", "drafts"] = "sent") -> None:
        self.organisation.put(
            mailbox,
            {"sent": "sentitems", "drafts": "drafts"}[folder],
            mail.mime,
            sender=mail.sender,
            from_=mail.from_,
            to=mail.to,
            cc=mail.cc,
            bcc=mail.bcc,
            sent=mail.sent,
            message_id=mail.message_id,
            categories=mail.categories,
            draft=folder == "drafts",
        )

    async def remove(self, mailbox: str, key: Key) -> None:
        self.organisation.remove(mailbox, key.id)

    async def categories(self, mailbox: str, key: Key) -> tuple[str, ...]:
        stored = self.organisation.mailboxes[mailbox].find(key.id)
        assert stored is not None
        return stored.categories

    async def inbox(self, mailbox: str) -> tuple[bytes, ...]:
        items = self.organisation.mailboxes[mailbox]["inbox"].items.values()
        return tuple(one.mime for one in items if not one.read and not one.draft)

    async def share(self, mailbox: str, reader: str) -> None:
        self.organisation.mailboxes[mailbox].delegates[reader] = "Reviewer"


@asynccontextmanager
async def ews(around: Surroundings) -> AsyncIterator[World]:
    """By NTLM and impersonation, as most councils begin."""
    organisation = Organisation()
    organisation.mailbox(TOM)
    organisation.mailbox(NIA)
    organisation.groups["all@glanrafon.example"] = (TOM, NIA)
    organisation.passwords["scanner"] = PASSWORD
    organisation.impersonators.add("scanner")
    around.set_variable(VARIABLE, PASSWORD)
    certificate = around.authority.signed("mail.glanrafon.example")
    with ews_server(organisation, certificate, around.shared) as server:
        source = EwsSource(
            EwsSettings(
                endpoint=server.endpoint, user="scanner", password_env=VARIABLE, ca=around.authority.certificate
            )
        )
        try:
            yield EwsWorld(source, organisation)
        finally:
            await source.close()


@dataclass
class MemoryWorld:
    """The stand-in of the demo and of the scanner's own tests."""

    source: MailboxSource
    server: Mailboxes

    async def put(self, mailbox: str, mail: Mail, folder: Literal["sent", "drafts"] = "sent") -> None:
        item = Item(
            key=Key(id="", version=""),
            mime=mail.mime,
            message_id=mail.message_id,
            sender=mail.sender,
            from_=mail.from_,
            to=mail.to,
            cc=mail.cc,
            bcc=mail.bcc,
            sent=mail.sent if folder == "sent" else None,
            categories=mail.categories,
        )
        self.server.put(mailbox, item, folder)

    async def remove(self, mailbox: str, key: Key) -> None:
        self.server.remove(mailbox, key.id)

    async def categories(self, mailbox: str, key: Key) -> tuple[str, ...]:
        return self.server.boxes[mailbox].items[key.id][1].categories

    async def inbox(self, mailbox: str) -> tuple[bytes, ...]:
        return tuple(self.server.boxes[mailbox].inbox)

    async def share(self, mailbox: str, reader: str) -> None:
        self.server.boxes[mailbox].others = (reader,)


@asynccontextmanager
async def memory(_: Surroundings) -> AsyncIterator[World]:
    """In memory: what the demo shows must be what a server does; it gives old items in the order in which they came."""
    source = Mailboxes((TOM, NIA))
    source.groups["all@glanrafon.example"] = (TOM, NIA)
    yield MemoryWorld(source, source)


MakeWorld = Callable[[Surroundings], AbstractAsyncContextManager[World]]
WORLDS: dict[str, tuple[MakeWorld, frozenset[Ability]]] = {"ews": (ews, ALL), "memory": (memory, ALL - {"since"})}


def able(*abilities: Ability) -> list[str]:
    """The worlds that can do all of these."""
    return [name for name, (_, theirs) in WORLDS.items() if theirs.issuperset(abilities)]
