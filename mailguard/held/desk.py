"""What the page of a held message shows, and what its sender may do there.

A link opens one message for one person. It is signed, ends when the holding ends, and is used up by one deed; looking
uses up nothing, since link scanners open every link.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from mailguard.policy.model import Words
from mailguard.warn.sheet import Sheet

Deed = Literal["send", "withdraw", "wrong"]  # "wrong": the warning is wrong, and the message is sent as it is
NoDoor = Literal["forged", "expired", "used", "away"]  # "away": the store cannot be asked just now


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldView:
    """A held message as its sender sees it: one sheet of the banner for each language, in the sender's order.

    `then` is what happens at `until` if nobody does anything; "forget" where the message has most likely gone already.
    `rules` are those that hold it, by id and summary, and `reasons` the words of the protocol's own exceptions to them.
    `blind` are the recipients whom the others cannot see: only the sender ever reads this.
    """

    council: str
    languages: tuple[str, ...]
    subject: str
    recipients: tuple[str, ...]
    blind: tuple[str, ...]
    held_at: datetime
    until: datetime
    then: Literal["send", "return", "forget"]
    sheets: tuple[Sheet, ...]
    rules: tuple[tuple[str, Words], ...]
    reasons: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TellView:
    """A message that has gone out, of which nothing is kept but which rules its notice named."""

    council: str
    languages: tuple[str, ...]
    rules: tuple[tuple[str, Words], ...]


class Desk(Protocol):
    """The desk behind the page; every call answers, and raises nothing."""

    async def look(self, link: str) -> HeldView | TellView | NoDoor:
        """What the link opens; changes nothing."""

    async def act(self, link: str, deed: Deed, reason: str, rules: tuple[str, ...] = ()) -> Deed | NoDoor:
        """Do it once, durably; the second time answers "used". `rules` are those that the sender calls wrong."""
