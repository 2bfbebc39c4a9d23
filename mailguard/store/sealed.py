"""Everything in the store that is sealed: which keys still seal something, and sealing it anew under the current."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Column, Connection, Table, func, select, update

from mailguard.store import fatigue, held, history, ledger, tallies, waiting
from mailguard.store.ledger_tables import DIGEST, WEEK
from mailguard.store.store import Store
from mailguard.store.tables import COPY, HELD, NOTICE, PLACE, SECRET

BATCH = 20  # rows at a time: a held message may have 50 MB
NAME_BYTES = 17  # of the longest key id, and its colon


@dataclass(frozen=True, slots=True)
class Sealed:
    """One sealed column: the key of its table, and the purpose under which it is sealed.

    A purpose that ends in a blank is followed by the row's key.
    """

    table: Table
    column: str
    purpose: str

    @property
    def box(self) -> "Column[bytes]":
        """The column itself."""
        return self.table.c[self.column]

    @property
    def key(self) -> "Column[object]":
        """The primary key, which is one column in every table that holds something sealed."""
        (key,) = self.table.primary_key.columns
        return key


SEALED = (
    Sealed(SECRET, "box", "secret "),
    Sealed(HELD, "letter", held.LETTER),
    Sealed(HELD, "view", held.VIEW),
    Sealed(HELD, "reason", held.REASON),
    Sealed(NOTICE, "box", waiting.PURPOSE),
    Sealed(COPY, "box", history.PURPOSE),
    Sealed(DIGEST, "box", fatigue.PURPOSE),
    Sealed(WEEK, "box", tallies.PURPOSE),
    Sealed(PLACE, "state", ledger.PURPOSE),
)


def keys_in_use(store: Store) -> dict[str, int]:
    """How many things each key seals, by its id; also of keys that the environment does not hold."""
    found: Counter[str] = Counter()
    with store.read() as connection:
        for sealed in SEALED:
            start = func.substr(sealed.box, 1, NAME_BYTES)
            for name in connection.scalars(select(start).where(sealed.box.is_not(None))):
                found[bytes(name).partition(b":")[0].decode("ascii", "replace")] += 1
    return dict(sorted(found.items()))


def reseal(store: Store) -> int:
    """Seal everything under the current key that another one seals; how many things. May run beside a service."""
    return sum(_reseal(store, sealed) for sealed in SEALED)


def _reseal(store: Store, sealed: Sealed) -> int:
    done = 0
    for batch in _batches(store, sealed):
        for key in batch:
            with store.write() as connection:
                done += _anew(store, connection, sealed, key)
    return done


def _batches(store: Store, sealed: Sealed) -> Iterator[list[object]]:
    """The keys of the rows that another key seals, some at a time, in order."""
    name = f"{store.keys.current}:".encode()
    others = select(sealed.key).where(sealed.box.is_not(None), func.substr(sealed.box, 1, len(name)) != name)
    after: object = None
    while True:
        ahead = others if after is None else others.where(sealed.key > after)
        with store.read() as connection:
            batch = list(connection.scalars(ahead.order_by(sealed.key).limit(BATCH)))
        if not batch:
            return
        yield batch
        after = batch[-1]


def _anew(store: Store, connection: Connection, sealed: Sealed, key: object) -> int:
    here = sealed.key == key
    box = connection.scalar(select(sealed.box).where(here).with_for_update())
    if box is None:
        return 0  # it has gone meanwhile
    purpose = f"{sealed.purpose}{key}" if sealed.purpose.endswith(" ") else sealed.purpose
    new = store.seal(store.keys.open(box, purpose), purpose)
    return connection.execute(update(sealed.table).where(here).values({sealed.column: new})).rowcount
