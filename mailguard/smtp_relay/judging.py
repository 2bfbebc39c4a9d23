"""What becomes of a message once all of it is here: the inspector's word, or the lack of one, as a value."""

from dataclasses import dataclass

from mailguard.message.facts import Envelope
from mailguard.pipeline import Outcome
from mailguard.smtp.mark import State
from mailguard.smtp_relay.transfer import Transfer
from mailguard.workers import Inspects, Unchecked


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """The outcome, if there is one; else `fault` names the type of what went wrong, or is empty for unread mail.

    `again` tells that it was judged when it came through here before.
    """

    outcome: Outcome | None = None
    fault: str = ""
    again: bool = False

    @property
    def state(self) -> State:
        """What the mark of the message says."""
        judged = self.outcome is not None and self.outcome.checked != "none"
        return "checked" if self.again or judged else "unchecked"

    @property
    def refuses(self) -> bool:
        """Whether the policy refuses the message."""
        return self.outcome is not None and self.outcome.verdict == "reject"

    @property
    def holds(self) -> bool:
        """Whether the policy wants the message held; where nothing can be, it goes on as with `advise`."""
        return self.outcome is not None and self.outcome.verdict == "confirm"


async def judge(inspector: Inspects, envelope: Envelope, transfer: Transfer) -> Judged:
    """Ask the inspector, if the mail is to be read at all; a fault of ours is an answer, never an error."""
    try:
        if not inspector.wants(envelope):
            return Judged()
        result = await inspector.inspect(await transfer.whole(), envelope)
    except Exception as fault:  # noqa: BLE001  a hook's door: on_fault decides what follows
        return Judged(fault=type(fault).__name__)
    return Judged(fault=result.fault) if isinstance(result, Unchecked) else Judged(outcome=result)
