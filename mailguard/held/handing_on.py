"""One try to hand a held message to the next hop, step by step, and what came of it for each recipient."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

from mailguard.smtp.client import NextHopError, Reply, SmtpClient
from mailguard.store.held import LEASE_S, Letter
from mailguard.store.keys import StoreError

FINAL = 500  # RFC 5321 4.2.1: 5yz is final, 4yz for now
NO_WORD = "4.4.2"  # RFC 3463 3.5: bad connection

Connect = Callable[[], Awaitable[SmtpClient]]
# Keeps the lease; true notes that the dot is about to be sent.
Renew = Callable[[bool], Awaitable[bool]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """The next hop's last word on one recipient: its code, its enhanced code and its line; code 0 where none came."""

    code: int
    status: str
    line: str

    @property
    def taken(self) -> bool:
        """Whether the recipient gets the message."""
        return 200 <= self.code < 300  # noqa: PLR2004  RFC 5321 4.2.1

    @property
    def final(self) -> bool:
        """Whether trying again is of no use."""
        return self.code >= FINAL


NONE = Word(code=0, status=NO_WORD, line="")
Words = tuple[Word, ...]


class UnsureError(Exception):
    """The dot was sent and no answer came: nobody knows whether the next hop has taken the message."""


class LeaseLostError(Exception):
    """Another process has the message now: nothing more may be sent."""


async def hand_on(connect: Connect, letter: Letter, renew: Renew) -> Words:
    """Try once; the word on each recipient, in their order.

    Raises LeaseLostError before anything is sent twice, UnsureError where the answer to the whole message did not come.
    """
    try:
        next_hop = await connect()
    except NextHopError:
        return (NONE,) * len(letter.rcpt)
    try:
        async with _renewing(renew):
            words = await _transaction(next_hop, letter, renew)
    except NextHopError:
        next_hop.abort()
        if next_hop.dotted:
            raise UnsureError from None
        return (NONE,) * len(letter.rcpt)
    except BaseException:
        next_hop.abort()
        raise
    await next_hop.quit()
    return words


async def _transaction(next_hop: SmtpClient, letter: Letter, renew: Renew) -> Words:
    begun = await next_hop.command(letter.mail)
    if not begun.good:
        return (_word(begun),) * len(letter.rcpt)
    words = [_word(await next_hop.command(line)) for _, line in letter.rcpt]
    if not any(word.taken for word in words):
        return tuple(words)

    async def mark() -> None:
        if not await renew(True):  # the last moment: what follows cannot be taken back
            raise LeaseLostError

    answer = _word(await next_hop.data_raw([letter.wire], mark))
    return tuple(answer if word.taken else word for word in words)


@contextlib.asynccontextmanager
async def _renewing(renew: Renew) -> AsyncIterator[None]:
    """Keep the lease while the next hop takes its time."""

    async def again() -> None:
        while True:
            await asyncio.sleep(LEASE_S / 4)
            with contextlib.suppress(StoreError):  # the next one may come about, before the lease runs out
                await renew(False)

    task = asyncio.create_task(again())
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError, Exception):  # the store's fault is met at the next step
            await task


def _word(reply: Reply) -> Word:
    line = reply.lines[-1].decode("ascii", "replace")
    first = line[4:].split(" ", 1)[0]
    parts = first.split(".")
    enhanced = len(parts) == 3 and all(part.isdigit() for part in parts)  # noqa: PLR2004  RFC 3463 2
    return Word(code=reply.code, status=first if enhanced else f"{str(reply.code)[0]}.0.0", line=line[:500])
