"""What a mail server is answered at the end of a message: the inspector's word, turned into the protocol's packets."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from time import monotonic
from typing import Literal

from mailguard.logs import Log
from mailguard.message.facts import Envelope
from mailguard.milter import protocol
from mailguard.milter.message import Message
from mailguard.milter.protocol import Action, Options, Step
from mailguard.milter.session import Answer
from mailguard.pipeline import Outcome
from mailguard.smtp.mark import State
from mailguard.tracing import Tracer
from mailguard.warn.recipient import Happened
from mailguard.workers import Inspects, Unchecked

MARK = "X-Mailguard"
ON_HOLD = "mailguard: waiting for its sender"  # what the server's administrator reads in the queue

Post = Callable[[Outcome, Happened], None]
Mark = Callable[[bytes, Envelope, str, State], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deciding:
    """The judgement of one service for a milter's sessions.

    `post` is told what became of a judged message; `mark` makes the value of the field that tells that it came through
    here, from the message, its envelope, an identifier and the state. `on_fault` says what becomes of a message that
    could not be checked, `hold` whether `confirm` puts one into the server's own hold queue. `answered` is told the
    seconds that each took.
    """

    inspector: Inspects
    post: Post
    mark: Mark
    log: Log
    on_fault: Literal["pass", "tempfail"] = "pass"
    hold: bool = False
    tracer: Tracer = field(default_factory=partial(Tracer, None))
    answered: Callable[[float], None] = lambda _: None

    async def __call__(self, message: Message, options: Options) -> Answer:
        """Judge one message; a fault of ours never loses it."""
        begun = monotonic()
        judged = await self._judged(message)
        if isinstance(judged, Unchecked) and self.on_fault == "tempfail":
            event, answer = "message_deferred", Answer(packets=(protocol.TEMPFAIL,))
        elif isinstance(judged, Outcome) and judged.verdict == "reject":
            packets = (protocol.reply(judged.refusal),)
            event, answer = "message_rejected", Answer(packets=packets, sent=partial(self.post, judged, "refused"))
        else:
            event, answer = self._passed(message, judged, options)
        seconds = monotonic() - begun
        self.answered(seconds)
        more = {
            "message": self.tracer.of((message.raw,)),
            "queue_id": message.queue_id,
            "fault": f"inspection: {judged.fault}" if isinstance(judged, Unchecked) else "",
        }
        self.log.info(
            event,
            recipients=len(message.rcpt_to),
            ms=round(seconds * 1000, 1),
            checked=_state(judged),
            **{name: value for name, value in more.items() if value},
        )
        return answer

    async def _judged(self, message: Message) -> Outcome | Unchecked | None:
        """What the inspector says; None for mail that is not to be read."""
        envelope = message.envelope
        try:
            if not self.inspector.wants(envelope):
                return None
            if message.too_large:
                return Unchecked("MessageTooLarge")
            return await self.inspector.inspect(message.raw, envelope)
        except Exception as fault:  # noqa: BLE001  a hook's door: on_fault decides what follows
            return Unchecked(type(fault).__name__)

    def _passed(self, message: Message, judged: Outcome | Unchecked | None, options: Options) -> tuple[str, Answer]:
        """Let it go on its way, marked; or into the server's hold queue, where the policy wants it confirmed."""
        outcome = judged if isinstance(judged, Outcome) else None
        packets: list[bytes] = []
        if options.actions & Action.ADD_HEADERS:
            value = self.mark(message.raw, message.envelope, secrets.token_hex(8), _state(judged))
            space = " " if options.steps & Step.LEADING_SPACE else ""
            packets.append(protocol.insert_header(0, MARK, space + value))
        held = self.hold and outcome is not None and outcome.verdict == "confirm"
        if held and options.actions & Action.QUARANTINE:
            packets.append(protocol.quarantine(ON_HOLD))
        else:
            held = False
        packets.append(protocol.ACCEPT)
        if outcome is None:
            return "message_passed", Answer(packets=tuple(packets))
        sent = partial(self.post, outcome, "held" if held else "gone-out")
        return "message_quarantined" if held else "message_passed", Answer(packets=tuple(packets), sent=sent)


def _state(judged: Outcome | Unchecked | None) -> State:
    return "checked" if isinstance(judged, Outcome) and judged.checked != "none" else "unchecked"
