"""One row of every kind that a store holds, about the people of Glanrafon."""

import msgspec
from sqlalchemy import insert

from mailguard.store import held, history, tallies, waiting
from mailguard.store.fatigue import Recipient, gather, told
from mailguard.store.history import Past
from mailguard.store.store import Store
from mailguard.store.tables import COPY

OLWEN, KATE = "olwen@glanrafon.example", "kate@glanrafon.example"
DAY_S = 86_400.0


def hold(store: Store, held_id: str = "one", human: str = OLWEN, until_s: float = 60.0) -> None:
    """A message of hers, held for so many seconds."""
    letter = held.Letter(
        mail=b"MAIL FROM:<olwen@glanrafon.example>",
        mail_from=human,
        rcpt=((KATE, b"RCPT TO:<kate@glanrafon.example>"),),
        wire=b"Subject: The fence\r\nTo: kate@glanrafon.example\r\n\r\nIt has fallen.\r\n..dots\r\n",
    )
    until = store.clock() + until_s
    new = held.New(id=held_id, letter=letter, view=b"{}", until=until, human=human, message=held_id)
    with store.write() as connection:
        held.put(store, connection, new)


def notice(store: Store, key: str = "notice", human: str = OLWEN, give_up_s: float = 900.0) -> None:
    """A notice to her that waits."""
    now = store.clock()
    letter = waiting.Letter(recipient=human, mail=b"Subject: A note about your e-mail\r\n\r\nIt went to all.\r\n")
    new = waiting.New(key=key, letter=letter, human=human, due_at=now, give_up_at=now + give_up_s)
    with store.write() as connection:
        waiting.put(store, connection, new)


def letter(store: Store, day: int, writer: str = OLWEN, *readers: str) -> None:
    """That she wrote to him on a day, in a thread."""
    person = store.digests.of
    past = Past(
        own=b"",
        day=day,
        writer=person("person", writer),
        readers=b"".join(person("person", address) for address in readers or (KATE,)),
        threads=(b"thread",),
    )
    with store.write() as connection:
        history.remember(connection, past)


def copy(store: Store, *recipients: str) -> None:
    """The recipients of one copy of a message."""
    box = store.seal(msgspec.msgpack.encode(recipients or (KATE,)), history.PURPOSE)
    with store.write() as connection:
        connection.execute(insert(COPY).values(key=b"copy", at=store.clock(), box=box))


def advice(store: Store, person: str = OLWEN) -> None:
    """That she was told of a rule, and another time was not."""
    now = store.clock()
    told(store, person, ["MASS001"], "first", now)
    gather(store, Recipient(person=person, address=person, languages=("cy", "en")), ["MASS001"], "later", now)


def outcome(store: Store, person: str = OLWEN, what: tallies.Outcome = "sent") -> None:
    """That she met with an outcome, and took another message back."""
    digest = store.digests.of("person", person)
    with store.write() as connection:
        tallies.note(store, connection, digest, ["CRIT001"], what)
        tallies.took_back(store, connection, digest, [KATE], ["CRIT001"])


def everything(store: Store, day: int) -> None:
    """A row of each kind."""
    hold(store)
    notice(store)
    letter(store, day)
    copy(store)
    advice(store)
    outcome(store)
