"""One mail transaction: what the next hop has accepted of its envelope so far (RFC 5321 3.3)."""

from dataclasses import dataclass, field

from mailguard.message.facts import Envelope
from mailguard.smtp.client import NextHopError, Reply
from mailguard.smtp_relay.commands import Command


@dataclass(slots=True)
class Transaction:
    """The envelope as accepted; `mail_from` is None before MAIL was, and empty for a null return path.

    `mail_line` and `rcpt_lines` are the commands that were accepted, whole. `asked` are commands that the client has
    given and the next hop has not yet seen.
    """

    mail_from: str | None = None
    rcpt_to: list[str] = field(default_factory=list)
    smtputf8: bool = False
    mail_line: bytes = b""
    rcpt_lines: list[bytes] = field(default_factory=list)
    asked: list[Command] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        """Whether a message has been begun, or is about to be."""
        return self.mail_from is not None or bool(self.asked)

    @property
    def utf8_asked(self) -> bool:
        """Whether MAIL asked for SMTPUTF8, answered or not."""
        return self.smtputf8 or any(command.smtputf8 for command in self.asked)

    @property
    def recipients(self) -> int:
        """How many recipients there are, if the next hop takes all that were asked for."""
        return len(self.rcpt_to) + sum(not command.is_mail for command in self.asked)

    def answered(self, command: Command, reply: Reply) -> None:
        """Note what the next hop said to a MAIL or RCPT."""
        if 300 <= reply.code < 400:  # noqa: PLR2004  RFC 5321 4.3.2: no 3yz answers these
            raise NextHopError("nonsense")
        if not reply.good:
            return
        if command.is_mail:
            self.mail_from, self.smtputf8, self.mail_line = command.address, command.smtputf8, command.line
        elif self.mail_from is not None:
            self.rcpt_to.append(command.address)
            self.rcpt_lines.append(command.line)

    def envelope(self, authenticated: str | None = None) -> Envelope:
        """The envelope for the judgement, with the person who has proved who he is."""
        return Envelope(mail_from=self.mail_from or "", rcpt_to=tuple(self.rcpt_to), authenticated=authenticated)
