"""Who wrote to whom and when, in the store: the same frozen slice of the past as the process's own memory gives.

People stand as keyed digests. What is asked of the past is whether they are the people at hand, so the digests of
those are compared; whoever is not known stays a digest. The recipients of a copy must be had back, to be counted with
the next one: they are sealed, and kept for as long as further copies may come.
"""

from collections.abc import Callable, Iterable
from datetime import date

import msgspec
from sqlalchemy import Connection, delete, insert, select

from mailguard.message.facts import MessageFacts
from mailguard.people.correspondence import Correspondence
from mailguard.policy.history import LONGEST_THREAD, Earlier, History
from mailguard.store.keys import DIGEST_BYTES, Digests
from mailguard.store.store import Store
from mailguard.store.tables import COPY, LETTER, THREAD
from mailguard.threads import COPIES, READERS, copy_key, thread_keys

COPIES_S = 3600.0  # as long as a server may take to send the copies of one message
COPY_ROWS = 200  # copies of one message that are looked at
PURPOSE = "copy"


class Names:
    """The people who are known, by digest: the directory's, looked up once, and those of the message at hand."""

    def __init__(self, digests: Digests, addresses: Iterable[str]) -> None:
        self._of = digests.of
        self._known = {digests.of("person", address): address for address in addresses}

    def of(self, digest: bytes, at_hand: dict[bytes, str]) -> str:
        """The address, or a word that is no address and equals only itself."""
        return self._known.get(digest) or at_hand.get(digest) or f"?{digest.hex()}"

    def at_hand(self, facts: MessageFacts) -> dict[bytes, str]:
        """The digests of whoever stands in the message."""
        entries = (*facts.from_, *facts.to[:READERS], *facts.cc[:READERS])
        addresses = {entry.address.lower() for entry in entries}
        addresses |= {address.lower() for address in (facts.envelope.mail_from, *facts.envelope.rcpt_to[:READERS])}
        return {self._of("person", address): address for address in addresses}


def recall(store: Store, names: Names, facts: MessageFacts) -> History:
    """The earlier messages of the thread to which these facts belong, and the recipients of earlier copies."""
    key = _key_of(store)
    if waits(facts):
        # Another process may be judging the next copy this moment: whichever comes second sees the other.
        with store.write() as connection:
            copied(store, connection, facts)
    threads = sorted(set(thread_keys(facts, key)))
    joined = LETTER.join(THREAD, THREAD.c.letter == LETTER.c.id)
    columns = LETTER.c.id, LETTER.c.day, LETTER.c.writer, LETTER.c.readers
    # An earlier copy, or the same message as another hook sees it, is no earlier message.
    other = LETTER.c.own != (key("id", facts.message_id) if facts.message_id else b"-")
    found = select(*columns).select_from(joined).where(THREAD.c.key.in_(threads), other).distinct()
    with store.read() as connection:
        rows = connection.execute(found.order_by(LETTER.c.id.desc()).limit(LONGEST_THREAD)).all() if threads else []
        copies = _copies(store, connection, copy_key(facts, key)) if facts.message_id else ()
    at_hand = names.at_hand(facts) if rows else {}
    thread = tuple(
        Earlier(
            day=date.fromordinal(row.day),
            writer=names.of(row.writer, at_hand),
            readers=frozenset(names.of(digest, at_hand) for digest in _digests(row.readers)),
        )
        for row in reversed(rows)
    )
    return History(thread=thread, copies=copies)


class Past(msgspec.Struct, frozen=True, kw_only=True):
    """What the history notes of one message: its day, its people and its threads, all but the day as digests.

    `own` is the key of its own Message-ID, empty where it has none.
    """

    own: bytes
    day: int
    writer: bytes
    readers: bytes
    threads: tuple[bytes, ...]


def past_of(store: Store, mail: Correspondence, day: date) -> Past:
    """What is to be noted of a message once it has gone out."""
    person = store.digests.of
    readers = {reader.contact.address for reader in mail.readers[:READERS]}
    identifier = mail.facts.message_id
    return Past(
        own=_key_of(store)("id", identifier) if identifier else b"",
        day=day.toordinal(),
        writer=person("person", mail.principal.address),
        readers=b"".join(person("person", address) for address in sorted(readers)),
        threads=tuple(dict.fromkeys(thread_keys(mail.facts, _key_of(store)))),
    )


def remember(connection: Connection, past: Past) -> None:
    """Keep that a message went out; a further copy of one that is known adds nothing."""
    same = (LETTER.c.own == past.own, LETTER.c.writer == past.writer)
    if past.own and connection.execute(select(LETTER.c.id).where(*same).limit(1)).first() is not None:
        return
    values = {"own": past.own, "day": past.day, "writer": past.writer, "readers": past.readers}
    number = connection.execute(insert(LETTER).values(values)).inserted_primary_key
    if number and past.threads:
        connection.execute(insert(THREAD), [{"key": key, "letter": number[0]} for key in past.threads])


def copied(store: Store, connection: Connection, facts: MessageFacts) -> None:
    """Keep the recipients of one copy, for those that may follow."""
    box = store.seal(msgspec.msgpack.encode(facts.envelope.rcpt_to[:COPIES]), PURPOSE)
    key = copy_key(facts, _key_of(store))
    connection.execute(insert(COPY).values(key=key, at=store.clock(), box=box))


def waits(facts: MessageFacts) -> bool:
    """Whether somebody whom the header names is not reached by this copy, so that others may come."""
    reached = {address.lower() for address in facts.envelope.rcpt_to}
    return any(entry.address.lower() not in reached for entry in (*facts.to, *facts.cc))


def forget(store: Store, oldest: date) -> int:
    """Drop letters from before that day, and copies that no further one can follow; how many rows went."""
    with store.write() as connection:
        letters = connection.execute(delete(LETTER).where(LETTER.c.day < oldest.toordinal())).rowcount
        copies = connection.execute(delete(COPY).where(COPY.c.at < store.clock() - COPIES_S)).rowcount
    return letters + copies


def _key_of(store: Store) -> Callable[..., bytes]:
    return store.digests.of


def _copies(store: Store, connection: Connection, key: bytes) -> tuple[str, ...]:
    recent = select(COPY.c.box).where(COPY.c.key == key, COPY.c.at >= store.clock() - COPIES_S)
    boxes = connection.scalars(recent.order_by(COPY.c.id).limit(COPY_ROWS)).all()
    recipients = [
        address
        for box in boxes
        for address in msgspec.msgpack.decode(store.keys.open(box, PURPOSE), type=tuple[str, ...])
    ]
    return tuple(dict.fromkeys(recipients))[:COPIES]


def _digests(joined: bytes) -> list[bytes]:
    return [joined[start : start + DIGEST_BYTES] for start in range(0, len(joined), DIGEST_BYTES)]
