"""The port through which the scanner sees mailboxes: one contract for every kind of server.

A source does input and output and decides nothing. Its calls never block the event loop, take a bounded time, and
raise the errors below and no others, so that the scanner treats all servers alike.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Literal, Protocol

from mailguard.errors import MailguardError

Folder = Literal["sent", "drafts"]
Kind = Literal["created", "updated", "deleted"]


class SourceError(MailguardError):
    """A mailbox or its server could not be used: where, what, what to do."""


class UnreachableError(SourceError):
    """The server cannot be reached, or speaks nonsense; later it may."""


class RefusedError(SourceError):
    """The credentials, or the rights on this mailbox, do not suffice."""


class NoMailboxError(SourceError):
    """There is no such mailbox (any more)."""


class StateLostError(SourceError):
    """The server no longer knows this state: begin again without one, and tell nobody twice."""


class ThrottledError(SourceError):
    """The server asks for a pause of `after_s` seconds."""

    def __init__(self, where: str, what: str, cure: str, *, after_s: float) -> None:
        super().__init__(where, what, cure)
        self.after_s = after_s

    def __reduce__(self) -> tuple[Any, ...]:
        """So that one comes whole out of another process."""
        return partial(type(self), after_s=self.after_s), (self.where, self.what, self.cure)


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One version of one item: the server's id, and the change key that differs after every change."""

    id: str
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One item that has come, changed or gone since a state."""

    kind: Kind
    key: Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What has changed since a state, and the state after it; `more` tells that further changes wait."""

    changes: tuple[Change, ...]
    state: str
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One message as it lies in a mailbox.

    `mime` is the whole message. `sender` is who pressed send, `from_` in whose name; `to`, `cc` and `bcc` are the
    recipients that the server knows, which hold the blind ones of the sender's own copy. `sent` has a time zone; a
    draft has None.
    """

    key: Key
    mime: bytes
    message_id: str
    sender: str
    from_: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    bcc: tuple[str, ...]
    sent: datetime | None
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """An item that cannot be had: gone in between, encrypted, or broken."""

    key: Key
    why: Literal["gone", "encrypted", "broken"]


class MailboxSource(Protocol):
    """Mailboxes of one server. `mailbox` is always its primary address."""

    async def members(self, group: str) -> tuple[str, ...]:
        """The mailboxes of a group, by primary address; raise NoMailboxError where there is none."""

    async def now(self, mailbox: str, folder: Folder, since: datetime | None) -> str:
        """A state after which only what comes from now on, or was sent at or after `since`, is a change."""

    async def changes(self, mailbox: str, folder: Folder, state: str, *, most: int) -> Changes:
        """At most `most` changes since the state, oldest first where the server can say."""

    async def fetch(self, mailbox: str, keys: tuple[Key, ...]) -> tuple[Item | Unreadable, ...]:
        """The items, in the order of the keys."""

    async def mark(self, mailbox: str, key: Key, *, add: tuple[str, ...], remove: tuple[str, ...] = ()) -> Key | None:
        """Add and remove categories of an item, its other ones and its text unchanged; None where it is gone."""

    async def deliver(self, mailbox: str, notice: bytes) -> None:
        """Lay a message into the Inbox, unread and not as a draft, unless it lies there; nothing is sent."""

    async def others(self, mailbox: str) -> tuple[str, ...]:
        """Who else may read this mailbox, by address or name; empty where it is its owner's alone."""

    def hints(self, mailboxes: tuple[str, ...]) -> AsyncIterator[str]:
        """Mailboxes in which something may have happened, as they come; ends when the server ends it."""

    async def close(self) -> None:
        """End all connections within a few seconds."""
