"""Sends on what its senders have let go, and what has been held to its end.

Each process runs one of these; a lease in the store keeps two from working on one message. Before the dot that ends a
message it is noted that the dot may have been sent, and after it at once what the next hop said. A process that dies
between the two leaves a message of which nobody can know whether it was taken (RFC 1047). A mail server would send it
again; here a person waits who can look: he is told, and sends it again or lets it be.
"""

import asyncio
import contextlib
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import msgspec
from sqlalchemy import Connection

from mailguard.config_tables import StoreTable
from mailguard.held import report
from mailguard.held import words as frame
from mailguard.held.handing_on import Connect, LeaseLostError, UnsureError, Word, Words, hand_on
from mailguard.held.keeping import PATH, local
from mailguard.held.links import Links
from mailguard.held.report import About, Miss
from mailguard.held.view import packed, unpacked
from mailguard.logs import Log
from mailguard.store import held, history, tallies, waiting
from mailguard.store.held import Claimed
from mailguard.store.keys import StoreError
from mailguard.store.store import Store

LOOK_S = 1.0  # between looks for what is due
NOTE_PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)  # seconds between tries to write down what came of a message
AT_ONCE = 3  # messages under way at a time: one that the next hop is slow about holds up no other
STOP_S = 8.0  # for the message under way when the service ends
NOTING_S = 3.0  # for writing down what the next hop has said
REST_S = 10.0  # after a fault of the store
FIRST_RETRY_S = 30.0
LONGEST_RETRY_S = 1800.0
LATE_TRIES = 7  # after about half an hour its sender hears that it is still on its way
EXPIRED = "5.4.7"  # RFC 3463 3.5: delivery time expired

_PARAMETER = re.compile(r" (NOTIFY|ORCPT)=(\S+)", re.IGNORECASE)
_ENVID = re.compile(r" ENVID=(\S+)", re.IGNORECASE)
_IDENTIFIER = re.compile(rb"(?im)^message-id:[ \t]*(<[^<>\s]{1,250}>)")
HEADER_BYTES = 65_536  # in which a Message-ID is looked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """The way on: how to reach the next hop, its name and ours, whose reports go out, and where the pages are.

    `told` wakes the sending of reports. `trace` gives the digest by which a helpdesk finds a message in the log.
    """

    connect: Connect
    next_hop: str
    hostname: str
    contact: Callable[[], str]
    url: str
    retry_s: float
    told: Callable[[], None]
    trace: Callable[[bytes], str] = lambda _: ""


class Forwarder:
    """Runs until it is stopped."""

    def __init__(self, store: Store, table: StoreTable, way: Way, log: Log, *, look_s: float = LOOK_S) -> None:
        self._store, self._table, self._way, self._log = store, table, way, log
        self._look_s = look_s
        self._woken = asyncio.Event()
        self._runners: set[asyncio.Task[None]] = set()
        self._noting: set[asyncio.Task[None]] = set()
        self._stopping = asyncio.Event()

    def start(self) -> None:
        """Begin to look for what is due."""
        self._runners = {asyncio.create_task(self._run(), name="forwarder") for _ in range(AT_ONCE)}

    def wake(self) -> None:
        """Look now."""
        self._woken.set()

    async def stop(self) -> None:
        """Begin nothing more, and give what is under way a while; what is cut short waits for its lease to run out."""
        self._stopping.set()
        self._woken.set()
        if self._runners:
            await asyncio.wait(self._runners, timeout=STOP_S)
            for runner in self._runners:
                runner.cancel()
            await asyncio.gather(*self._runners, return_exceptions=True)
        if self._noting:
            await asyncio.wait(self._noting, timeout=NOTING_S)

    async def _run(self) -> None:
        while not self._stopping.is_set():
            pause = self._look_s
            try:
                while not self._stopping.is_set() and await self._once():
                    pass
            except StoreError as fault:
                self._log.error("store_failed", where=fault.where, what=fault.what, cure=fault.cure)
                pause = REST_S
            except Exception as fault:  # noqa: BLE001  the door of a task: held mail must not wait for ever
                self._log.error("held_failed", fault=type(fault).__name__)
                pause = REST_S
            if not self._stopping.is_set():
                await self._pause(pause)

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        self._woken.clear()

    async def _once(self) -> bool:
        """Work on one message that is due; false where none is."""
        store = self._store
        if ended := await store.run(held.expire, store, self._table.send_s):
            self._log.info("held_ended", number=ended)
        claimed = await store.run(held.claim, store)
        if claimed is None:
            for lost in await store.run(held.unsure, store):
                await store.run(self._ask, lost)
            return False
        if not claimed.released and self._table.at_end == "return":
            await store.run(self._give_back, claimed)
            return True
        try:
            words = await hand_on(self._way.connect, claimed.letter, partial(self._renew, claimed.id))
        except LeaseLostError:
            return True
        except UnsureError:
            await store.run(self._ask, claimed.id)
            self._way.told()
            return True
        # What the next hop has taken is noted whatever happens to this task.
        noting = asyncio.create_task(self._noted(claimed, words))
        self._noting.add(noting)
        noting.add_done_callback(self._noting.discard)
        await asyncio.shield(noting)
        self._way.told()
        return True

    async def _renew(self, held_id: str, dotted: bool) -> bool:  # noqa: FBT001  as its user calls it
        return await self._store.run(partial(held.renew, self._store, held_id, dotted=dotted))

    async def _noted(self, claimed: Claimed, words: Words) -> None:
        """Write down what came of a try; while the store is away this is tried again, as only we know."""
        for pause in NOTE_PAUSES:
            try:
                await self._store.run(self._note, claimed, words)
            except StoreError as fault:
                self._log.error("store_failed", where=fault.where, what=fault.what, cure=fault.cure)
                await asyncio.sleep(pause)
            else:
                return

    def _ask(self, held_id: str) -> None:
        """Ask the sender of a message of which nobody knows whether it has gone."""
        try:
            lost = held.opened(self._store, held_id)
        except StoreError as fault:  # this one cannot be opened; the others wait for no such thing
            self._log.error("store_failed", where=fault.where, what=fault.what, cure=fault.cure)
            return
        if lost is not None:
            self._ask_about(lost)

    def _ask_about(self, lost: Claimed) -> None:
        store, now = self._store, self._store.clock()
        until = now + self._table.hold_s
        link = Links(store.links).of_held(lost.id, until)
        view = unpacked(lost.view)
        sheets = tuple(
            replace(sheet, happened=frame.UNSURE_HAPPENED.get(sheet.language), ends="") for sheet in view.sheets
        )
        asked = packed(replace(view, until=local(until), then="forget", sheets=sheets))
        page = f"{self._way.url}{PATH}{link}"
        mail = report.unsure(self._about(lost), local(now), self._identifier(), page)
        with store.write() as connection:
            if held.ask(store, connection, lost.id, asked, until):
                waiting.put(store, connection, self._notice(lost, f"unsure {until}", mail))
        self._log.warning("held_unsure", message=self._way.trace(lost.letter.wire))

    def _note(self, claimed: Claimed, words: Words) -> None:
        """Write down what came of a try, and with it the report to the sender, in one transaction."""
        store, letter, now = self._store, claimed.letter, self._store.clock()
        pairs = tuple(zip(letter.rcpt, words, strict=True))
        over = now + _pause_of(claimed.tries) > claimed.give_up_at
        failed = tuple((rcpt, word) for rcpt, word in pairs if word.final or (over and not word.taken))
        left = tuple(rcpt for rcpt, word in pairs if not (word.taken or word.final or over))
        reached = letter.reached or _any_taken(words)
        with store.write() as connection:
            if left:
                later = msgspec.structs.replace(
                    letter, rcpt=left, past=b"" if reached else letter.past, reached=reached
                )
                ours = held.put_off(store, connection, claimed.id, now + _pause_of(claimed.tries), later)
            else:
                ours = held.ended(store, connection, claimed.id, "sent" if reached else "returned")
            if not ours:  # our lease had run out, and its sender was asked
                if _any_taken(words):
                    held.known_after_all(store, connection, claimed.id)
                return
            if _any_taken(words) and letter.past:
                history.remember(connection, msgspec.msgpack.decode(letter.past, type=history.Past))
            for notice in self._reports(claimed, failed, left, words):
                waiting.put(store, connection, notice)
            self._tally(connection, claimed)
        self._count(words, failed, left, self._way.trace(letter.wire))

    def _count(self, words: Words, failed: tuple[object, ...], left: tuple[object, ...], message: str) -> None:
        taken = sum(word.taken for word in words)
        codes = sorted({word.code for word in words})
        self._log.info("held_sent_on", message=message, taken=taken, failed=len(failed), left=len(left), codes=codes)

    def _reports(
        self,
        claimed: Claimed,
        failed: tuple[tuple[tuple[str, bytes], Word], ...],
        left: tuple[tuple[str, bytes], ...],
        words: Words,
    ) -> list[waiting.New]:
        about, now = self._about(claimed), local(self._store.clock())
        reports = []
        if missed := tuple(_miss(rcpt, word) for rcpt, word in failed if _wants(rcpt[1], "FAILURE")):
            original = _content(claimed.letter.wire)
            fate: report.Fate = (
                "failed" if (claimed.letter.reached or _any_taken(words)) and not left else "undelivered"
            )
            mail = report.status(about, fate, missed, now, self._identifier(), original, self._way.next_hop)
            reports.append(self._notice(claimed, f"failed {claimed.give_up_at} {claimed.tries}", mail, encloses=True))
        if claimed.tries == LATE_TRIES and left:
            late = dict(zip(claimed.letter.rcpt, words, strict=True))
            missed = tuple(_miss(rcpt, late[rcpt], final=False) for rcpt in left)
            mail = report.status(about, "delayed", missed, now, self._identifier(), b"", self._way.next_hop)
            reports.append(self._notice(claimed, f"late {claimed.give_up_at}", mail))
        if not claimed.released and _any_taken(words):
            reports.append(self._notice(claimed, "gone", report.gone(about, now, self._identifier())))
        return reports

    def _give_back(self, claimed: Claimed) -> None:
        """Return a message whose time is over to its sender, whole."""
        store, now = self._store, local(self._store.clock())
        word = Word(code=550, status=EXPIRED, line="")
        missed = tuple(_miss(rcpt, word) for rcpt in claimed.letter.rcpt)
        original = _content(claimed.letter.wire)
        mail = report.returned(self._about(claimed), missed, now, self._identifier(), original)
        with store.write() as connection:
            if not held.ended(store, connection, claimed.id, "returned"):
                return
            waiting.put(store, connection, self._notice(claimed, "back", mail, encloses=True))
            self._tally(connection, claimed)
        self._log.info("held_returned", message=self._way.trace(claimed.letter.wire))

    def _tally(self, connection: Connection, claimed: Claimed) -> None:
        """Count a sender who did nothing until the time was over."""
        if not claimed.released and claimed.tries == 1:
            rules = [rule for rule, _ in unpacked(claimed.view).rules]
            tallies.note(self._store, connection, claimed.human, rules, "expired")

    def _about(self, claimed: Claimed) -> About:
        view, letter = unpacked(claimed.view), claimed.letter
        found = _IDENTIFIER.search(letter.wire[:HEADER_BYTES])
        envid = _ENVID.search(letter.mail.decode("utf-8", "replace"))
        return About(
            subject=view.subject,
            sent=view.held_at,
            to=letter.reader or letter.mail_from,
            contact=self._way.contact(),
            by=self._way.hostname,
            languages=view.languages,
            message_id=found[1].decode("ascii", "replace") if found else "",
            envid=envid[1] if envid else "",
        )

    def _notice(self, claimed: Claimed, what: str, mail: bytes, *, encloses: bool = False) -> waiting.New:
        now, reader = self._store.clock(), claimed.letter.reader or claimed.letter.mail_from
        return waiting.New(
            key=f"{claimed.id} {what}",
            letter=waiting.Letter(recipient=reader, mail=mail),
            human=reader.lower(),
            encloses=claimed.id if encloses else "",
            due_at=now,
            give_up_at=now + max(self._way.retry_s, self._table.send_s),
        )

    def _identifier(self) -> str:
        return f"<{secrets.token_hex(16)}@{self._way.contact().rpartition('@')[2]}>"


def _pause_of(tries: int) -> float:
    return min(FIRST_RETRY_S * 2.0 ** (tries - 1), LONGEST_RETRY_S)


def _any_taken(words: Words) -> bool:
    return any(word.taken for word in words)


def _miss(rcpt: tuple[str, bytes], word: Word, *, final: bool = True) -> Miss:
    parameters = dict(_PARAMETER.findall(rcpt[1].decode("utf-8", "replace")))
    original = next((value for name, value in parameters.items() if name.upper() == "ORCPT"), "")
    # RFC 3464 2.3.4: a recipient for whom trying has ended is a final failure, whatever the last word was.
    status = EXPIRED if final and not word.final else word.status
    return Miss(address=rcpt[0], status=status, diagnostic=word.line, original=original.replace(";", "; ", 1))


def _wants(line: bytes, what: str) -> bool:
    """Whether the sender asked to hear of this (RFC 3461 4.1); without a word of his, of failures."""
    asked = [value for name, value in _PARAMETER.findall(line.decode("utf-8", "replace")) if name.upper() == "NOTIFY"]
    return not asked or what in asked[0].upper().split(",")


def _content(wire: bytes) -> bytes:
    """The message as its reader gets it, without the dots of the wire (RFC 5321 4.5.2)."""
    return (wire[1:] if wire.startswith(b"..") else wire).replace(b"\r\n..", b"\r\n.")
