"""The milter protocol, version 6, as values: bytes to commands, replies to bytes. No socket, no clock.

A packet is its length (four bytes, the most significant first), one letter, and the data. What a mail server sends is a
`Command`; what it is answered is made by the functions below. Every bound is checked before memory is taken.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntFlag

VERSION = 6
LENGTH = struct.Struct(">I")
OPTIONS = struct.Struct(">III")
LARGEST_PACKET = 1024 * 1024  # bytes; servers send a body in pieces of 64 KiB
LETTERS = frozenset(b"OCDHMRTLNBEAQKU")


class Action(IntFlag):
    """What a milter may do to a message, as both sides agree."""

    ADD_HEADERS = 0x01
    QUARANTINE = 0x20


class Step(IntFlag):
    """What of the conversation a milter does without, or leaves unanswered."""

    NO_UNKNOWN = 0x100
    SKIP = 0x400  # the server understands that the rest of a body is not wanted
    NO_REPLY_HEADER = 0x80
    NO_REPLY_CONNECT = 0x1000
    NO_REPLY_HELO = 0x2000
    NO_REPLY_MAIL = 0x4000
    NO_REPLY_RCPT = 0x8000
    NO_REPLY_DATA = 0x1_0000
    NO_REPLY_END_OF_HEADER = 0x4_0000
    NO_REPLY_BODY = 0x8_0000
    LEADING_SPACE = 0x10_0000  # header values come with the space before them


WANTED_STEPS = (
    Step.NO_UNKNOWN
    | Step.SKIP
    | Step.NO_REPLY_HEADER
    | Step.NO_REPLY_CONNECT
    | Step.NO_REPLY_HELO
    | Step.NO_REPLY_MAIL
    | Step.NO_REPLY_RCPT
    | Step.NO_REPLY_DATA
    | Step.NO_REPLY_END_OF_HEADER
    | Step.LEADING_SPACE
)


class ProtocolError(Exception):
    """Bytes that are no milter protocol, or more of them than anybody may send."""


@dataclass(frozen=True, slots=True)
class Command:
    """One packet of the mail server: its letter, as `M` for MAIL, and its data."""

    letter: str
    data: bytes = b""


@dataclass(slots=True)
class Reader:
    """Takes bytes as they come and yields the packets in them."""

    _buffer: bytearray = field(default_factory=bytearray)

    def feed(self, data: bytes) -> Iterator[Command]:
        """Yield every packet that is whole by now; raise ProtocolError where the bytes are none."""
        self._buffer += data
        while len(self._buffer) >= LENGTH.size:
            (length,) = LENGTH.unpack_from(self._buffer)
            if not 1 <= length <= LARGEST_PACKET:
                raise ProtocolError("a packet of this length does not exist")
            end = LENGTH.size + length
            if len(self._buffer) < end:
                return
            letter = self._buffer[LENGTH.size]
            if letter not in LETTERS:
                raise ProtocolError("a packet of this letter does not exist")
            command = Command(chr(letter), bytes(self._buffer[LENGTH.size + 1 : end]))
            del self._buffer[:end]
            yield command


def packet(letter: str, data: bytes = b"") -> bytes:
    """One packet as it is sent."""
    return LENGTH.pack(len(data) + 1) + letter.encode("ascii") + data


@dataclass(frozen=True, slots=True)
class Options:
    """What one side can do: protocol version, actions, and steps it can leave out."""

    version: int
    actions: int
    steps: int

    @property
    def data(self) -> bytes:
        """The data of a packet `O`."""
        return OPTIONS.pack(self.version, self.actions, self.steps)


def options(data: bytes) -> Options:
    """Read the data of a packet `O`; raise ProtocolError where it is none."""
    if len(data) < OPTIONS.size:
        raise ProtocolError("the options are too short")
    return Options(*OPTIONS.unpack_from(data))


def agreed(theirs: Options) -> Options:
    """What is answered to the server's options: never more than it offers."""
    if theirs.version < 2:  # noqa: PLR2004  the first version that negotiates
        raise ProtocolError("this version of the protocol is too old")
    return Options(
        version=min(theirs.version, VERSION),
        actions=theirs.actions & (Action.ADD_HEADERS | Action.QUARANTINE),
        steps=theirs.steps & WANTED_STEPS,
    )


def strings(data: bytes) -> list[bytes]:
    """The texts of a packet, each ended by a NUL."""
    return data.split(b"\0")[:-1]


def macros(data: bytes) -> dict[str, str]:
    """The macros of a packet `D`, without braces: `i`, `auth_authen`; the first byte is the command they belong to."""
    names = [text.decode("utf-8", "surrogateescape") for text in strings(data[1:])]
    return {name.strip("{}"): value for name, value in zip(names[::2], names[1::2], strict=False)}


def path(data: bytes) -> str:
    """The address of MAIL or RCPT, without angle brackets; what follows are its parameters."""
    texts = strings(data)
    address = texts[0].decode("utf-8", "surrogateescape") if texts else ""
    return address.strip().removeprefix("<").removesuffix(">")


def insert_header(index: int, name: str, value: str) -> bytes:
    """Insert a field before the one at `index`, 0 for the top; the value keeps the space before it."""
    return packet("i", LENGTH.pack(index) + name.encode("ascii") + b"\0" + value.encode("ascii") + b"\0")


def quarantine(reason: str) -> bytes:
    """Ask the server to put the message on hold, for its own administrator."""
    return packet("q", reason.encode("ascii", "replace") + b"\0")


def reply(text: str) -> bytes:
    """Refuse with this SMTP reply: code, enhanced code and words in one ASCII line."""
    return packet("y", text.encode("ascii", "replace") + b"\0")


CONTINUE = packet("c")
ACCEPT = packet("a")
TEMPFAIL = packet("t")
PROGRESS = packet("p")
SKIP_BODY = packet("s")
