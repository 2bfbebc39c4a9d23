"""What is remembered of mail that has gone out: who wrote to whom and when, in this process and for a while.

Never a subject, never a text: a thread is known by its Message-IDs, and by a keyed digest of subject and people, since
whoever asks again often begins a new message. Bounded in rows and days; a restart forgets all.
"""

import secrets
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import blake2b

from mailguard.message.facts import MessageFacts
from mailguard.people.correspondence import Correspondence
from mailguard.policy.history import LONGEST_THREAD, Earlier, History
from mailguard.threads import COPIES, READERS, copy_key, thread_keys

ROWS = 20_000  # messages remembered
DAYS = 60  # as long as any protocol's clock runs, twice over


@dataclass(slots=True)
class _Row:
    """One message: what is told of it, its sender and recipients, and by which keys it is found."""

    earlier: Earlier
    recipients: tuple[str, ...]
    keys: tuple[bytes, ...] = ()


@dataclass(slots=True)
class Memory:
    """Earlier messages of one process, oldest first."""

    _rows: OrderedDict[int, _Row] = field(default_factory=OrderedDict)
    _by_key: dict[bytes, list[int]] = field(default_factory=dict)
    _secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    _last: int = 0

    def __len__(self) -> int:
        return len(self._rows)

    async def recall(self, facts: MessageFacts) -> History:
        """The earlier messages of the thread to which these facts belong, and the recipients of earlier copies."""
        itself = self._by_key.get(copy_key(facts, self._digest), ())
        found = {number for key in thread_keys(facts, self._digest) for number in self._by_key.get(key, ())}
        numbers = sorted(found.difference(itself))  # a copy that came another way is no earlier message
        copies = [recipient for number in itself for recipient in self._rows[number].recipients]
        thread = tuple(self._rows[number].earlier for number in numbers[-LONGEST_THREAD:])
        return History(thread=thread, copies=tuple(dict.fromkeys(copies))[:COPIES])

    def remember(self, mail: Correspondence, day: date) -> None:
        """Keep that this message went out on that day."""
        facts = mail.facts
        readers = frozenset(reader.contact.address for reader in mail.readers[:READERS])
        earlier = Earlier(day=day, writer=mail.principal.address, readers=readers)
        again = self._by_key.get(copy_key(facts, self._digest), ()) if facts.message_id else ()
        keys = () if again else tuple(dict.fromkeys(thread_keys(facts, self._digest)))
        self._last += 1
        row = _Row(earlier, facts.envelope.rcpt_to[:COPIES], (*keys, copy_key(facts, self._digest)))
        self._rows[self._last] = row
        for key in row.keys:
            self._by_key.setdefault(key, []).append(self._last)
        self._forget(day)

    def _forget(self, today: date) -> None:
        oldest_kept = today - timedelta(days=DAYS)
        while self._rows:
            number, row = next(iter(self._rows.items()))
            if len(self._rows) <= ROWS and row.earlier.day >= oldest_kept:
                return
            del self._rows[number]
            for key in row.keys:
                kept = [other for other in self._by_key.get(key, ()) if other != number]
                if kept:
                    self._by_key[key] = kept
                else:
                    self._by_key.pop(key, None)

    def _digest(self, *parts: str) -> bytes:
        return blake2b("\0".join(parts).encode("utf-8", "replace"), key=self._secret, digest_size=16).digest()
