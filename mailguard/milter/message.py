"""One message as a mail server tells it to a milter, piece by piece, put together again for the judgement.

The bytes are for reading alone and never go anywhere: the server keeps its own.
"""

from dataclasses import dataclass, field

from mailguard.message.facts import Envelope


@dataclass(slots=True)
class Message:
    """What has come of a message so far; `room` is how many bytes of it are kept at most."""

    room: int
    mail_from: str = ""
    authenticated: str | None = None
    queue_id: str = ""
    rcpt_to: list[str] = field(default_factory=list)
    too_large: bool = False
    _pieces: list[bytes] = field(default_factory=list)

    def header(self, name: bytes, value: bytes, *, spaced: bool) -> None:
        """Take one field; `spaced` says that the value comes with the space before it."""
        folded = value.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        self._keep(name + (b":" if spaced else b": ") + folded + b"\r\n")

    def end_of_header(self) -> None:
        """Take the empty line between header and body."""
        self._keep(b"\r\n")

    def body(self, piece: bytes) -> None:
        """Take one piece of the body."""
        self._keep(piece)

    def _keep(self, piece: bytes) -> None:
        if self.too_large or len(piece) > self.room:
            self.too_large = True
            self._pieces.clear()
            return
        self.room -= len(piece)
        self._pieces.append(piece)

    @property
    def envelope(self) -> Envelope:
        """The envelope of the SMTP dialogue."""
        return Envelope(mail_from=self.mail_from, rcpt_to=tuple(self.rcpt_to), authenticated=self.authenticated)

    @property
    def raw(self) -> bytes:
        """The message with CRLF line ends."""
        return b"".join(self._pieces)
