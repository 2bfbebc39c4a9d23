"""One conversation with a mail server: what it tells is put together, and answered when a message is whole.

A server speaks of one message after another on one connection. Everything but the end of a message is answered at once
or not at all; only there something is decided, and by the inspector.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from mailguard.milter import protocol
from mailguard.milter.message import Message
from mailguard.milter.protocol import Command, Options, Step

PROGRESS_S = 5.0  # a server waits at least ten seconds for each answer

# Which letters want no reply once the server has agreed to that.
_UNANSWERED = {
    "C": Step.NO_REPLY_CONNECT,
    "H": Step.NO_REPLY_HELO,
    "M": Step.NO_REPLY_MAIL,
    "R": Step.NO_REPLY_RCPT,
    "T": Step.NO_REPLY_DATA,
    "L": Step.NO_REPLY_HEADER,
    "N": Step.NO_REPLY_END_OF_HEADER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What becomes of a message: the fields to insert, and the last word; `sent` is called once it is on its way."""

    packets: tuple[bytes, ...]
    sent: Callable[[], None] = lambda: None


Decide = Callable[[Message, Options], Awaitable[Answer]]


class Session:
    """The state of one connection; `write` sends bytes and waits until they have gone."""

    def __init__(self, decide: Decide, write: Callable[[bytes], Awaitable[None]], room: int) -> None:
        self._decide, self._write, self._room = decide, write, room
        self._options = Options(protocol.VERSION, 0, 0)
        self._login: str | None = None
        self._queue_id = ""
        self._message = Message(room)

    async def take(self, command: Command) -> bool:
        """Act on one packet; False where the conversation is over."""
        letter, data = command.letter, command.data
        if letter == "Q":
            return False
        if letter == "O":
            self._options = protocol.agreed(protocol.options(data))
            await self._write(protocol.packet("O", self._options.data))
        elif letter == "D":
            self._macros(data)
        elif letter in {"A", "K"}:
            self._forget(connection=letter == "K")
        elif letter == "E":
            self._message.body(data)
            await self._end_of_message()
        else:
            self._collect(letter, data)
            await self._answer(letter)
        return True

    def _macros(self, data: bytes) -> None:
        known = protocol.macros(data)
        self._login = known.get("auth_authen", self._login) or None
        self._queue_id = known.get("i", self._queue_id)

    def _forget(self, *, connection: bool) -> None:
        """A message is over, or with `connection` another client's begins: nothing of it may count for the next."""
        self._message = Message(self._room)
        self._queue_id = ""
        if connection:
            self._login = None

    def _collect(self, letter: str, data: bytes) -> None:
        message = self._message
        if letter == "C":
            self._forget(connection=True)
        elif letter == "M":
            self._message = message = Message(self._room)
            message.mail_from = protocol.path(data)
            message.authenticated = self._login
        elif letter == "R":
            message.rcpt_to.append(protocol.path(data))
        elif letter == "L":
            name, value, *_ = (*protocol.strings(data), b"", b"")
            message.header(name, value, spaced=bool(self._options.steps & Step.LEADING_SPACE))
        elif letter == "N":
            message.end_of_header()
        elif letter == "B":
            message.body(data)

    async def _answer(self, letter: str) -> None:
        unanswered = _UNANSWERED.get(letter)
        if unanswered is not None and self._options.steps & unanswered:
            return
        skips = letter == "B" and self._message.too_large and self._options.steps & Step.SKIP
        await self._write(protocol.SKIP_BODY if skips else protocol.CONTINUE)

    async def _end_of_message(self) -> None:
        message = self._message
        message.queue_id = self._queue_id
        deciding = asyncio.ensure_future(self._decide(message, self._options))
        try:
            while not (await asyncio.wait({deciding}, timeout=PROGRESS_S))[0]:
                await self._write(protocol.PROGRESS)
            answer = deciding.result()
        finally:
            deciding.cancel()
        await self._write(b"".join(answer.packets))
        answer.sent()
        self._forget(connection=False)
