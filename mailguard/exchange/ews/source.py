"""MailboxSource over Exchange Web Services."""

import asyncio
import threading
from collections import Counter
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from datetime import datetime
from functools import partial
from typing import TypeVar
from urllib.parse import urlsplit

from exchangelib import Account

from mailguard.exchange.ews import mailbox as calls
from mailguard.exchange.ews import people, positions
from mailguard.exchange.ews.discover import endpoint
from mailguard.exchange.ews.errors import FOREIGN, translated
from mailguard.exchange.ews.mailbox import CHUNK
from mailguard.exchange.ews.positions import Position
from mailguard.exchange.ews.protocol import BUILDS, Way
from mailguard.exchange.ews.settings import EwsSettings, secret, trusted
from mailguard.exchange.ews.sockets import Live
from mailguard.exchange.ews.streams import Stream, heard
from mailguard.exchange.ews.tokens import Tokens
from mailguard.exchange.source import (
    Changes,
    Folder,
    Item,
    Key,
    RefusedError,
    ThrottledError,
    UnreachableError,
    Unreadable,
)

Found = TypeVar("Found")
PATIENCE = 5  # pauses that a call of many pages takes one after the other
CLOSE_S = 5.0
MOST_DOUBTS = 1000


class EwsSource:
    """All mailboxes of one server, for one account.

    Calls run in threads of their own, `settings.connections` of them, each with one connection. Errors name the
    server and never the mailbox: the caller knows it, and it must not come into a log.
    """

    def __init__(self, settings: EwsSettings) -> None:
        """Raise RefusedError where a setting names a secret or a file that is not there."""
        if settings.version not in BUILDS:
            cure = f"give one of {', '.join(BUILDS)}"
            raise RefusedError("[exchange] version", f"there is no version {settings.version}", cure)
        trusted(settings)
        if settings.auth == "basic":
            _check_basic(secret(settings.password_env, "password_env"))
        self._live = Live()
        self._tokens = Tokens(settings, self._live) if settings.auth == "oauth" else None
        if self._tokens is None:
            secret(settings.password_env, "password_env")
        self._settings = settings
        self._pool = ThreadPoolExecutor(settings.connections, thread_name_prefix="ews")
        self._own = threading.local()
        self._lock = threading.Lock()
        self._ways: list[Way] = []
        self._streams: list[Stream] = []
        self._doubts: Counter[str] = Counter()
        self._endpoint = settings.endpoint

    async def members(self, group: str) -> tuple[str, ...]:
        """The mailboxes of a group and of the groups in it."""
        return await self._call(group, lambda account: people.members(account, group), Way.directory)

    async def now(self, mailbox: str, folder: Folder, since: datetime | None) -> str:
        """The state of this moment: the server makes one by telling all that there is, page by page."""
        position, more, pauses = Position(sync=""), True, 0
        while more:
            try:
                position, more = await self._call(mailbox, partial(calls.skipped, folder=folder, position=position))
            except ThrottledError as pause:
                pauses += 1
                if not position.sync or pauses > PATIENCE:
                    raise
                await asyncio.sleep(pause.after_s)  # else all pages would have to be told again
        return Position(sync=position.sync, since=since).text()

    async def changes(self, mailbox: str, folder: Folder, state: str, *, most: int) -> Changes:
        """At most `most` changes, and at most 512."""
        position = positions.read(state)
        since = position.since
        if since is not None:
            return await self._call(mailbox, lambda one: calls.looked_up(one, folder, position, since, most))
        return await self._call(mailbox, lambda one: calls.synced(one, folder, position, most))

    async def fetch(self, mailbox: str, keys: tuple[Key, ...]) -> tuple[Item | Unreadable, ...]:
        """The items, at most twenty and some 16 MB at a time: Sent Items may hold a hundred videos in a row."""
        if len(self._doubts) > MOST_DOUBTS:
            self._doubts.clear()
        found: list[Item | Unreadable] = []
        for at in range(0, len(keys), CHUNK):
            for some in await self._call(mailbox, partial(calls.batches, keys=keys[at : at + CHUNK])):
                found += await self._call(mailbox, partial(calls.fetched, keys=some, doubts=self._doubts))
        return tuple(found)

    async def mark(self, mailbox: str, key: Key, *, add: tuple[str, ...], remove: tuple[str, ...] = ()) -> Key | None:
        """Set the categories of the newest version of an item; the version after it."""
        return await self._call(mailbox, lambda one: calls.marked(one, key, add, remove))

    async def deliver(self, mailbox: str, notice: bytes) -> None:
        """Lay a message into the Inbox, unless one of its Message-ID lies there."""
        await self._call(mailbox, lambda one: calls.delivered(one, notice))

    async def others(self, mailbox: str) -> tuple[str, ...]:
        """Who stands on its folders as a reader, and delegates; not who has full access (see people)."""
        return await self._call(mailbox, lambda one: people.others(one, self._settings.user))

    async def hints(self, mailboxes: tuple[str, ...]) -> AsyncIterator[str]:
        """Each mailbox once, then those in which something happens; at most 200 for each of `settings.streams`."""
        try:
            async with aclosing(heard(mailboxes, self._settings.streams, self._way, self._started)) as hints:
                async for hint in hints:
                    yield hint
        except FOREIGN as fault:
            raise translated(fault, self._host) from None

    async def close(self) -> None:
        """Cut all connections; calls under way raise UnreachableError."""
        self._pool.shutdown(wait=False)  # what waits in it fails at once, since no connection comes about
        self._live.end()
        for stream in self._streams:
            stream.end()
        await asyncio.to_thread(self._join)
        with self._lock:
            for way in self._ways:
                way.close()

    @property
    def _host(self) -> str:
        return urlsplit(self._endpoint).hostname or "autodiscover"

    async def _call(
        self, mailbox: str, step: Callable[[Account], Found], account: Callable[[Way, str], Account] = Way.account
    ) -> Found:
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._pool, self._step, mailbox, step, account)
        except RuntimeError:
            raise UnreachableError("exchange", "mailguard is closing", "nothing need be done") from None

    def _step(self, mailbox: str, step: Callable[[Account], Found], account: Callable[[Way, str], Account]) -> Found:
        """In a thread of the pool: one step."""
        try:
            way = self._thread_way(mailbox)
            return way.call(lambda: account(way, mailbox), step)
        except FOREIGN as fault:
            raise translated(fault, self._host) from None

    def _thread_way(self, mailbox: str) -> Way:
        way: Way | None = getattr(self._own, "way", None)
        if way is None:
            way = self._own.way = self._way(self._live, mailbox)
            with self._lock:
                self._ways.append(way)
        return way

    def _way(self, live: Live, mailbox: str) -> Way:
        if not self._endpoint:
            self._endpoint = endpoint(self._settings, mailbox, live)
        return Way(self._endpoint, self._settings, self._tokens, live)

    def _started(self, stream: Stream) -> None:
        self._streams = [one for one in self._streams if one.is_alive()] + [stream]

    def _join(self) -> None:
        for stream in self._streams:
            stream.join(CLOSE_S / max(1, len(self._streams)))


def _check_basic(password: str) -> None:
    """Basic authentication has the letters of western Europe alone, as the server understands it."""
    try:
        password.encode("latin-1")
    except UnicodeEncodeError:
        what = "the password holds letters that basic authentication cannot carry"
        raise RefusedError("[exchange] password_env", what, 'choose another, or auth = "ntlm"') from None
