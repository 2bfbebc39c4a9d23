"""Puts a message into the store instead of sending it on, together with the notice that tells its sender."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import msgspec

from mailguard.config_tables import StoreTable
from mailguard.council import LONDON
from mailguard.held.links import Links
from mailguard.held.parcel import Parcel
from mailguard.held.view import packed, view_of
from mailguard.pipeline import Outcome
from mailguard.store import held, history, tallies, waiting
from mailguard.store.store import Store
from mailguard.warn.sheet import Pages

PATH = "/held/"

Compose = Callable[[Outcome, Pages], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeper:
    """The way of a message into the store. `url` is `[http] public_url`; `kept` is called when a notice is to go."""

    store: Store
    table: StoreTable
    url: str
    compose: Compose
    kept: Callable[[], None] | None = None

    async def hold(self, outcome: Outcome, parcel: Parcel) -> None:
        """Keep the message durably, with its notice; raise StoreError where that cannot be done: then nothing is."""
        await self.store.run(self._hold, outcome, parcel)
        if self.kept is not None:
            self.kept()

    def _hold(self, outcome: Outcome, parcel: Parcel) -> None:
        plan, store, now = outcome.notice, self.store, self.store.clock()
        if plan is None:
            raise ValueError("a message that can have no notice is never held")
        until = now + self.table.hold_s
        held_id = held.new_id()
        link = Links(store.links).of_held(held_id, until)
        pages = Pages(held=f"{self.url.rstrip('/')}{PATH}{link}", until=local(until), then=self.table.at_end)
        view = packed(view_of(outcome, local(now), local(until), self.table.at_end))
        past = history.past_of(store, outcome.mail, local(now).date())
        letter = held.Letter(
            mail=parcel.mail,
            mail_from=parcel.mail_from,
            rcpt=parcel.rcpt,
            wire=parcel.wire,
            past=msgspec.msgpack.encode(past),
            reader=plan.recipient,
        )
        facts, human = outcome.mail.facts, outcome.mail.human.address
        rules = [entry.finding.rule.rule.id for entry in outcome.banner.entries]
        new = held.New(id=held_id, letter=letter, view=view, until=until, human=human, message=facts.message_id)
        notice = waiting.New(
            key=held_id,
            letter=waiting.Letter(recipient=plan.recipient, mail=self.compose(outcome, pages)),
            human=human,
            due_at=now,
            give_up_at=until,  # a link that leads nowhere any more helps nobody
        )
        with store.write() as connection:
            first = held.put(store, connection, new)
            if first is not None:
                if not history.waits(facts):  # else it was noted when it was judged
                    history.copied(store, connection, facts)
                # One notice for all copies that wait for the same answer: a link opens them all.
                waiting.put(store, connection, replace(notice, key=f"{plan.key} held {first}"))
                tallies.note(store, connection, store.digests.of("person", human), rules, "told")


def local(seconds: float) -> datetime:
    """A time of the store on the council's clock."""
    return datetime.fromtimestamp(seconds, UTC).astimezone(LONDON)
