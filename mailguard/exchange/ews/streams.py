"""Hints: connections that stay open, on which the server says in which mailbox something has happened.

Each is a thread with a way of its own, since it holds its session for as long as it lasts. What happens between two
of them is lost, so each begins with a hint for every mailbox that it listens to.
"""

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable, Iterable
from contextlib import suppress

from exchangelib import Account

from mailguard.exchange.ews import payloads, services
from mailguard.exchange.ews.errors import BUSY, FOREIGN
from mailguard.exchange.ews.payloads import MESSAGES, Element
from mailguard.exchange.ews.protocol import Way
from mailguard.exchange.ews.sockets import Live
from mailguard.exchange.source import SourceError

TOGETHER = 200  # the most subscriptions on one connection
MINUTES = 29  # the server takes no more than 30
ENDS = (*FOREIGN, SourceError)


class Stream(threading.Thread):
    """One connection. `tell` gets a mailbox, or None once it has ended; `fault` says why it never began."""

    def __init__(
        self, mailboxes: tuple[str, ...], way: Callable[[Live, str], Way], tell: Callable[[str | None], None]
    ) -> None:
        super().__init__(name="ews-stream", daemon=True)
        self._mailboxes, self._way, self._tell = mailboxes, way, tell
        self._live = Live()
        self._began = False
        self.fault: Exception | None = None

    def run(self) -> None:
        """Listen until the server ends it, it breaks, or `end` is called."""
        try:
            way = self._way(self._live, self._mailboxes[0])
            try:
                self._listen(way)
            finally:
                way.close()
        except ENDS as fault:
            if not self._began:  # else it broke, as streams do; what was missed is found by looking
                self.fault = fault
        finally:
            self._tell(None)

    def end(self) -> None:
        """Cut the connection; the thread ends at once."""
        self._live.end()

    def _listen(self, way: Way) -> None:
        subscribed = self._subscribe(way)
        self._began = True
        for mailbox in subscribed.values():
            self._tell(mailbox)
        listening = services.Listening(account=self._anchored(way, next(iter(subscribed.values()))))
        for subscription in listening.listen(payloads.listen(subscribed, MINUTES)):
            if subscription in subscribed:
                self._tell(subscribed[subscription])
        for subscription, mailbox in subscribed.items():  # the server counts them against the mailbox
            with suppress(*ENDS):
                self._ask(way, mailbox, services.Unsubscribe, payloads.unsubscribe(subscription))

    def _subscribe(self, way: Way) -> dict[str, str]:
        """Mailboxes by subscription; one without rights does not keep the others from theirs."""
        found: dict[str, str] = {}
        last: Exception = ConnectionAbortedError()
        for mailbox in self._mailboxes:
            if self._live.cut:
                raise ConnectionAbortedError
            try:
                message = self._ask(way, mailbox, services.SubscribeToStreaming, payloads.subscribe(mailbox))
            except BUSY:
                raise
            except ENDS as fault:
                last = fault
            else:
                found[message.findtext(f"{{{MESSAGES}}}SubscriptionId", "")] = mailbox
        if not found:
            raise last
        return found

    def _ask(self, way: Way, mailbox: str, service: type[services.Operation], payload: Element) -> Element:
        return way.call(
            lambda: self._anchored(way, mailbox), lambda account: services.answer(service, account, payload)
        )

    def _anchored(self, way: Way, mailbox: str) -> Account:
        """The mailbox, at the back end of the first: a stream knows the subscriptions of one back end alone."""
        account = way.account(mailbox)
        account.anchor = self._mailboxes[0]
        return account


async def heard(
    mailboxes: Iterable[str], most: int, way: Callable[[Live, str], Way], started: Callable[[Stream], None]
) -> AsyncGenerator[str, None]:
    """Mailboxes as hints come, until one of the streams ends; raise its fault if it never began.

    `most` bounds the streams; mailboxes beyond them give no hints. `started` is told each stream, to end it in need.
    """
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[str | None] = asyncio.Queue()

    def tell(hint: str | None) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody listens any more
            loop.call_soon_threadsafe(queue.put_nowait, hint)

    names = tuple(mailboxes)
    groups = [names[at : at + TOGETHER] for at in range(0, len(names), TOGETHER)][:most]
    streams = [Stream(group, way, tell) for group in groups]
    try:
        for stream in streams:
            started(stream)
            stream.start()
        while streams and (hint := await queue.get()) is not None:
            yield hint
    finally:
        for stream in streams:
            stream.end()
    fault = next((stream.fault for stream in streams if stream.fault is not None), None)
    if fault is not None:
        raise fault
