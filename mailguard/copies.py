"""Copies of one message that a server has split follow what was decided of the first: refused, or not.

A refusal of one copy alone would leave a message half sent, and a sender who reads that it was returned, while others
read it. Copies are known by Message-ID, sender and words; who mends a message and sends it again under the old
identifier is judged anew. Kept in this process, as a digest under a key that is made at its start.
"""

import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from hashlib import blake2b

from mailguard.message.facts import MessageFacts
from mailguard.pipeline import Outcome
from mailguard.policy.model import Action, strength
from mailguard.warn.recipient import plan

WITHIN_S = 3600.0  # as long as a server may take to send the copies of one message
ROWS = 5000
WORDS = 256 * 1024  # characters of the texts that tell one message from another


@dataclass(frozen=True, slots=True)
class _Decision:
    verdict: Action
    refusal: str
    when: float


@dataclass(slots=True)
class Copies:
    """What was decided of first copies, oldest first; `clock` gives seconds."""

    clock: Callable[[], float] = time.monotonic
    _made: OrderedDict[bytes, _Decision] = field(default_factory=OrderedDict)
    _secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    def followed(self, outcome: Outcome) -> Outcome:
        """The outcome of this copy, as the first one decides whether it is refused."""
        facts = outcome.mail.facts
        if not facts.message_id:
            return outcome
        key, now = self._key(facts), self.clock()
        first = self._made.get(key)
        if first is None or now - first.when > WITHIN_S:
            self._keep(key, _Decision(outcome.verdict, outcome.refusal, now))
            return outcome
        if first.verdict == "reject":
            return _refused(outcome, first.refusal)
        return _let_in(outcome, first.verdict) if outcome.verdict == "reject" else outcome

    def forget(self) -> None:
        """Judge all anew, as under another policy."""
        self._made.clear()

    def _keep(self, key: bytes, decision: _Decision) -> None:
        self._made[key] = decision
        self._made.move_to_end(key)
        if len(self._made) > ROWS:
            self._made.popitem(last=False)

    def _key(self, facts: MessageFacts) -> bytes:
        digest = blake2b(key=self._secret, digest_size=16)
        room = WORDS
        for text in (
            facts.message_id,
            facts.envelope.mail_from.lower(),
            facts.subject,
            *(part.text for part in facts.parts),
        ):
            digest.update(text[:room].encode("utf-8", "replace") + b"\0")
            room = max(0, room - len(text))
        return digest.digest()


def _refused(outcome: Outcome, refusal: str) -> Outcome:
    notice = outcome.notice or plan(outcome.mail, outcome.council.domains)
    return replace(outcome, verdict="reject", refusal=refusal, notice=notice)


def _let_in(outcome: Outcome, first: Action) -> Outcome:
    """What the readers of all copies together would have had refused comes too late: its sender is told."""
    told: Action = max(first, "advise", key=strength) if outcome.notice is not None else "note"
    return replace(outcome, verdict=told, refusal="")
