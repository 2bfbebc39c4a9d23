"""By which keys a message is found again: its thread and its copies. Keys are digests; the caller brings the secret."""

import re
import secrets
from collections.abc import Callable, Iterator

from mailguard.message.facts import MessageFacts

READERS = 50  # people of one message that are remembered: whoever writes to more asks nobody in particular
COPIES = 1000  # recipients of a message that came in several copies
KEYS = 100  # Message-IDs of one message that are looked at
_PREFIX = re.compile(r"^(?:\s*(?:re|fw|fwd|atb|ymateb|yml|ynghylch|anfon ymlaen)\s*(?:\[\d+\])?\s*:)+", re.IGNORECASE)

Digest = Callable[..., bytes]


def thread_keys(facts: MessageFacts, digest: Digest) -> Iterator[bytes]:
    """The keys of a thread: every Message-ID that it names, and its subject between the same people."""
    for identifier in (facts.message_id, *facts.in_reply_to, *facts.references[-KEYS:]):
        if identifier:
            yield digest("id", identifier)
    subject = " ".join(_PREFIX.sub("", facts.subject).lower().split())
    sender = facts.from_[0].address.lower() if facts.from_ else facts.envelope.mail_from.lower()
    if subject and sender:
        for reader in facts.to[:READERS]:
            yield digest("pair", subject, *sorted((sender, reader.address.lower())))


def copy_key(facts: MessageFacts, digest: Digest) -> bytes:
    """The key of one message of one sender; a message without an identifier is like no other."""
    identifier = facts.message_id or secrets.token_hex(16)
    return digest("copy", identifier, facts.envelope.mail_from.lower())
