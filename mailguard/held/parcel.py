"""A message that is to be held, as a hook has it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """The commands of its envelope, and its bytes dot-stuffed, without the final dot.

    `rcpt` are pairs of an address and its whole command.
    """

    mail: bytes
    mail_from: str
    rcpt: tuple[tuple[str, bytes], ...]
    wire: bytes
