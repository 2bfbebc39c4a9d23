"""The desk behind the page, over the store: every answer is a value, and every deed one transaction."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from sqlalchemy import Connection

from mailguard.config_tables import StoreTable
from mailguard.held.desk import Deed, HeldView, NoDoor, TellView
from mailguard.held.keeping import local
from mailguard.held.links import Link, Links
from mailguard.held.view import unpacked
from mailguard.logs import Log
from mailguard.policy.model import Words
from mailguard.store import held, tallies
from mailguard.store.keys import StoreError
from mailguard.store.store import Store

REASON = 2000  # characters of a reason that are kept

Rules = Callable[[], tuple[str, tuple[str, ...], Mapping[str, Words]]]


class Office:
    """What a sender may do with his links.

    `rules` gives the council's name, its languages and the summaries of its rules; `wake` is called
    when something is to be sent.
    """

    def __init__(
        self,
        store: Store,
        table: StoreTable,
        log: Log,
        *,
        rules: Rules,
        wake: Callable[[], None] | None = None,
    ) -> None:
        self._store, self._table, self._log = store, table, log
        self._links = Links(store.links)
        self._rules, self._wake = rules, wake

    async def look(self, link: str) -> HeldView | TellView | NoDoor:
        """What the link opens; changes nothing."""
        try:
            return await self._store.run(self._look, link)
        except StoreError as fault:
            return self._away(fault)

    async def act(self, link: str, deed: Deed, reason: str, rules: tuple[str, ...] = ()) -> Deed | NoDoor:
        """Do it once, durably; the second time answers "used"."""
        try:
            done = await self._store.run(self._act, link, deed, reason[:REASON], rules)
        except StoreError as fault:
            return self._away(fault)
        if done == deed:
            self._log.info("held_answered", deed=deed)
            if self._wake is not None:
                self._wake()
        return done

    def _look(self, text: str) -> HeldView | TellView | NoDoor:
        link = self._links.read(text)
        if isinstance(link, str):
            return link
        if link.held:
            return self._held(link)
        if self._store.clock() >= link.ends_at:
            return "expired"
        if held.used(self._store, link.used):
            return "used"
        return self._notice(link)

    def _held(self, link: Link) -> HeldView | NoDoor:
        row = held.look(self._store, link.held)
        if row is None:
            return "expired"  # removed with its time
        if row.state != "held":
            return "used" if held.used(self._store, link.used) else "expired"
        if self._store.clock() >= row.until:
            return "expired"
        return replace(unpacked(row.view), until=local(row.until))

    def _notice(self, link: Link) -> TellView:
        council, languages, summaries = self._rules()
        named = tuple((rule, summaries[rule]) for rule in link.rules if rule in summaries)
        return TellView(council=council, languages=languages, rules=named)

    def _act(self, text: str, deed: Deed, reason: str, rules: tuple[str, ...]) -> Deed | NoDoor:
        view = self._look(text)
        link = self._links.read(text)
        if isinstance(view, str):
            return view
        if isinstance(link, str):
            return link
        named = tuple(rule for rule, _ in view.rules)
        chosen = tuple(rule for rule in named if rule in rules) or named
        with self._store.write() as connection:
            if isinstance(view, HeldView):
                done = self._decide(connection, link, deed, reason, view, chosen)
            else:
                done = deed == "wrong" and held.use(self._store, connection, link.used, link.ends_at)
                if done:
                    tallies.note(self._store, connection, link.person, chosen, "wrong")
        return deed if done else "used"

    def _decide(  # noqa: PLR0917  the values of one deed
        self, connection: Connection, link: Link, deed: Deed, reason: str, view: HeldView, rules: tuple[str, ...]
    ) -> bool:
        """Let a held message go or take it back, and count what its sender made of the warning."""
        store = self._store
        if deed == "withdraw":
            human = held.withdraw(store, connection, link.held, link.used)
            if human is not None:
                tallies.took_back(store, connection, human, view.recipients, rules)
        else:
            human = held.release(store, connection, link.held, link.used, reason, self._table.send_s)
            if human is not None:
                tallies.note(store, connection, human, rules, "wrong" if deed == "wrong" else "sent")
        return human is not None

    def _away(self, fault: StoreError) -> NoDoor:
        self._log.error("store_failed", where=fault.where, what=fault.what, cure=fault.cure)
        return "away"
