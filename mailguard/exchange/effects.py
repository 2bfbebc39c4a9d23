"""What the scanner does for a sender: a category on his own copy, and a notice where only he reads it.

Each effect may be tried again after a crash and is seen once: a category that is there is not set again, and a notice
has an identifier of its own message, by which the server knows it.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from mailguard.config_tables import CategoriesTable
from mailguard.exchange.roster import Roster
from mailguard.exchange.source import Item, MailboxSource, NoMailboxError, RefusedError
from mailguard.pipeline import Outcome
from mailguard.policy.council import Council
from mailguard.warn.recipient import Happened

# A notice, named so that it is the same at each try; None where its reader has been told the same of late.
Compose = Callable[[Outcome, Happened, str], Awaitable[bytes | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A notice that goes by mail; `key` is the same at each try, `human` the main address of whom it tells."""

    recipient: str
    human: str
    key: str
    mail: bytes


Send = Callable[[Notice], Awaitable[bool]]  # False where it was put off; True once it cannot be lost any more


class PutOffError(Exception):
    """Something must wait for `after_s` seconds; nothing is wrong with the mailbox."""

    def __init__(self, after_s: float) -> None:
        super().__init__()
        self.after_s = after_s


PUT_OFF_S = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How a notice goes: straight into the Inbox of a mailbox, or by mail to an address."""

    inbox: str = ""
    mail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effects:
    """The effects of one configuration.

    `compose` writes a notice; `send` hands one to the mail server, None where notices cannot be mailed; without
    `tells` nobody is told at all. `asked_by` are the people who want category and notice although others can read
    their mailbox.
    """

    source: MailboxSource
    roster: Roster
    categories: CategoriesTable
    compose: Compose
    send: Send | None
    tells: bool
    council: Callable[[], Council]
    asked_by: tuple[str, ...] = ()

    @property
    def asked(self) -> frozenset[str]:
        """The main addresses of those who asked."""
        directory = self.council().directory
        return frozenset(directory.main(address) for address in self.asked_by)

    async def mark(self, mailbox: str, item: Item, human: str) -> None:
        """Set the category on a sent item, unless others would see it whose owner has not asked for that.

        A copy in somebody else's mailbox is marked only where that mailbox asks: it would tell of the sender.
        """
        directory = self.council().directory
        owner = directory.main(mailbox)
        if owner in self.asked or (owner == human and not await self.others(mailbox)):
            await self.source.mark(mailbox, item.key, add=(self.advice(human),))

    def is_marked(self, item: Item) -> bool:
        """Whether the category is on it, in either language."""
        return bool({self.categories.advice, self.categories.advice_cy} & set(item.categories))

    async def way(self, outcome: Outcome, *, asked: bool = False) -> Way | None:
        """How the notice can reach the human alone; None where it cannot. `asked`: the message asks for an answer."""
        if not self.tells or outcome.notice is None:
            return None
        human = outcome.mail.human.address
        mailbox = self.roster.of(human)
        if mailbox is not None:
            try:
                if not await self.others(mailbox):
                    return Way(inbox=mailbox)
            except NoMailboxError:
                mailbox = None
        by_mail = mailbox is None or asked or human in self.asked
        return Way(mail=outcome.notice.recipient) if by_mail and self.send is not None else None

    async def tell(self, way: Way, outcome: Outcome, happened: Happened, identifier: str) -> None:
        """Bring the notice; raise PutOffError where the mail server puts it off."""
        notice = await self.compose(outcome, happened, identifier)
        if notice is None:
            return
        if way.inbox:
            await self.source.deliver(way.inbox, notice)
            return
        human = outcome.mail.human.address
        told = Notice(recipient=way.mail, human=human, key=identifier, mail=notice)
        if self.send is not None and not await self.send(told):
            raise PutOffError(PUT_OFF_S)

    async def others(self, mailbox: str) -> tuple[str, ...]:
        """Who else may read a mailbox; where the server does not say, it counts as read by others."""
        try:
            return await self.source.others(mailbox)
        except RefusedError:
            return ("somebody",)

    def advice(self, human: str) -> str:
        """The category for a message of which its sender is told, in his first language; `human` by main address."""
        return self.categories.advice_cy if self._reads_welsh(human) else self.categories.advice

    def nothing_seen(self, human: str) -> str:
        """The category for a draft in which nothing was seen, in its writer's first language."""
        return self.categories.nothing_seen_cy if self._reads_welsh(human) else self.categories.nothing_seen

    def _reads_welsh(self, human: str) -> bool:
        council = self.council()
        person = council.directory.people.get(human)
        return ((person.language if person else "") or council.languages[0]).startswith("cy")
