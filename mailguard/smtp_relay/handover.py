"""From the end of a message to the answer for the client: judged, refused or handed to the next hop.

The one promise behind every line here: a 250 is the next hop's own.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from mailguard.held.parcel import Parcel
from mailguard.message.facts import Envelope
from mailguard.pipeline import Outcome
from mailguard.smtp.client import NextHopError, Reply, SmtpClient
from mailguard.smtp.mark import Seal, State
from mailguard.smtp_relay import replies
from mailguard.smtp_relay.common import Common, Hold
from mailguard.smtp_relay.judging import Judged, judge
from mailguard.smtp_relay.received import With, received
from mailguard.smtp_relay.transfer import AT_ONCE, Transfer
from mailguard.store.keys import StoreError
from mailguard.warn.recipient import Happened

LOOP = 5  # times that a message may have come through here before: by then it is sent round and round

Event = Literal["message_relayed", "message_refused", "message_deferred", "message_rejected", "message_held"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A message that is all here, with where it came from; `client` is what the client called itself.

    `mail` and `rcpt` are the commands with which the next hop has taken the envelope.
    """

    identifier: str
    envelope: Envelope
    mail: bytes
    rcpt: tuple[bytes, ...]
    transfer: Transfer
    client: str
    peer: str
    protocol: With


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the client is told of a message, and what follows from it.

    `next_hop_open` tells that the next hop still holds the envelope and must be told to forget it, `next_hop_failed`
    that it is not there to be told anything. `outcome` and `happened` are set where the sender may hear of it.
    `fault` is a word for the log.
    """

    event: Event
    reply: bytes
    next_hop_open: bool = False
    next_hop_failed: bool = False
    state: State = "unchecked"
    fault: str = ""
    outcome: Outcome | None = None
    happened: Happened | None = None


async def answer(common: Common, next_hop: SmtpClient, letter: Letter) -> Answer:
    """Judge a clean message and hand it on, unless the policy or our own fault forbids it; never raises a fault."""
    seal = await _seal(common, letter)
    passes = seal.passes
    if len(passes) >= LOOP:
        return Answer(event="message_refused", reply=replies.LOOP, next_hop_open=True, fault="loop")
    if "checked" in passes:
        # It was judged, and its sender told, when it came first; the same envelope brings nothing new.
        common.counts.returned += 1
        return await _handed_on(common, next_hop, letter, seal, Judged(again=True))
    judged = await judge(common.inspector, letter.envelope, letter.transfer)
    _count(common, judged)
    if judged.fault and common.table.on_fault == "tempfail":
        return Answer(
            event="message_deferred", reply=replies.UNCHECKED, next_hop_open=True, fault=f"inspection: {judged.fault}"
        )
    if judged.outcome is not None and judged.refuses:
        return Answer(
            event="message_rejected",
            reply=replies.refusal(judged.outcome.refusal),
            next_hop_open=True,
            state=judged.state,
            outcome=judged.outcome,
            happened="refused",
        )
    if judged.outcome is not None and judged.holds and common.hold is not None:
        head = _head(common, letter, seal.sign(letter.identifier, judged.state))
        return await _held(common.hold, judged.outcome, letter, head)
    return await _handed_on(common, next_hop, letter, seal, judged)


async def _held(hold: Hold, outcome: Outcome, letter: Letter, head: bytes) -> Answer:
    """Keep the message until its sender has looked again: only when that is durable may the client forget it."""
    wire = await asyncio.to_thread(b"".join, [head, *letter.transfer.wire])
    rcpt = tuple(zip(letter.envelope.rcpt_to, letter.rcpt, strict=True))
    parcel = Parcel(mail=letter.mail, mail_from=letter.envelope.mail_from, rcpt=rcpt, wire=wire)
    try:
        await hold(outcome, parcel)
    except StoreError:
        return Answer(event="message_deferred", reply=replies.NOT_HELD, next_hop_open=True, fault="store")
    return Answer(
        event="message_held",
        reply=replies.HELD,
        next_hop_open=True,
        state="checked",
        outcome=outcome,
        happened="held",
    )


async def _handed_on(common: Common, next_hop: SmtpClient, letter: Letter, seal: Seal, judged: Judged) -> Answer:
    fault = f"inspection: {judged.fault}" if judged.fault else ""
    try:
        head = _head(common, letter, seal.sign(letter.identifier, judged.state))
        reply = await _pass_on(next_hop, [head, *letter.transfer.wire])
        common.metrics.next_hop_reply("message", reply.code)
    except NextHopError as lost:
        return Answer(
            event="message_deferred",
            reply=replies.NOT_HANDED_ON,
            next_hop_failed=True,
            state=judged.state,
            fault=f"next hop: {lost.fault}",
        )
    return Answer(
        event=_event(reply),
        reply=reply.wire,
        next_hop_open=not next_hop.dotted,
        state=judged.state,
        fault=fault,
        outcome=judged.outcome if reply.good else None,
        happened="gone-out" if reply.good else None,
    )


async def _pass_on(next_hop: SmtpClient, pieces: Sequence[bytes]) -> Reply:
    """Send the message; the reply is the next hop's word on it."""
    try:
        return await next_hop.data_raw(pieces)
    except asyncio.CancelledError:
        if not next_hop.dotted:
            raise
        # The client has hung up, but the next hop has all of the message: what becomes of it, its sender shall hear.
        return await next_hop.end_data()


async def _seal(common: Common, letter: Letter) -> Seal:
    """What a mark of this message must prove."""
    arguments = (common.mark_key, letter.transfer.content, letter.envelope)
    if letter.transfer.size <= AT_ONCE:
        return Seal(*arguments)
    return await asyncio.to_thread(Seal, *arguments)  # hashing lets the loop run beside it


def _head(common: Common, letter: Letter, mark: str) -> bytes:
    """The two fields that go before the message."""
    trace = received(
        name=letter.client,
        peer=letter.peer,
        by=common.hostname,
        protocol=letter.protocol,
        identifier=letter.identifier,
        now=time.time(),
    )
    return trace + f"X-Mailguard: {mark}\r\n".encode("ascii")


def _event(reply: Reply) -> Event:
    if reply.good:
        return "message_relayed"
    return "message_deferred" if reply.code < 500 else "message_refused"  # noqa: PLR2004  4yz: for now


def _count(common: Common, judged: Judged) -> None:
    if judged.fault:
        common.counts.unchecked += 1
    elif judged.outcome is None:
        common.counts.unread += 1
