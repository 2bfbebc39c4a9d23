"""The scanner's ledger in the store: durable once a call has answered, the same for every process that shares it."""

from datetime import UTC, datetime
from itertools import count

from sqlalchemy import Connection, Table, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from mailguard.ledger import KEPT, Place, Step
from mailguard.store.store import Store
from mailguard.store.tables import EFFECT, PLACE, TELLER

ROWS = 5_000_000  # a year's mail of a large council; one more, and the oldest go
TIDY = 5_000  # notes between two looks at what is too old
PURPOSE = "place"


class LedgerInStore:
    """The port `mailguard.ledger.Ledger` over a store; raise StoreError where that cannot be used."""

    def __init__(self, store: Store, *, rows: int = ROWS) -> None:
        self._store, self._rows = store, rows
        self._notes = count(1)

    def digest(self, *parts: str) -> bytes:
        """As the port says."""
        return self._store.digests.of("scan", *parts)

    async def place(self, box: bytes) -> Place | None:
        """As the port says."""
        return await self._store.run(self._place, box)

    async def keep_place(self, box: bytes, place: Place) -> None:
        """As the port says."""
        await self._store.run(self._keep_place, box, place)

    async def steps(self, key: bytes) -> frozenset[Step]:
        """As the port says."""
        return await self._store.run(self._steps, key)

    async def did(self, key: bytes, step: Step) -> None:
        """As the port says."""
        await self._store.run(self._did, key, step)

    async def teller(self, key: bytes) -> bytes | None:
        """As the port says."""
        return await self._store.run(self._teller, key)

    async def first_to_tell(self, key: bytes, by: bytes) -> bool:
        """As the port says."""
        return await self._store.run(self._first_to_tell, key, by)

    def _place(self, box: bytes) -> Place | None:
        with self._store.read() as connection:
            row = connection.execute(select(PLACE).where(PLACE.c.mailbox == box)).first()
        if row is None:
            return None
        state = self._store.keys.open(row.state, PURPOSE).decode()
        return Place(state=state, seen=datetime.fromtimestamp(row.seen, UTC))

    def _keep_place(self, box: bytes, place: Place) -> None:
        values = {"state": self._store.seal(place.state.encode(), PURPOSE), "seen": place.seen.timestamp()}
        with self._store.write() as connection:
            if not connection.execute(update(PLACE).where(PLACE.c.mailbox == box).values(values)).rowcount:
                connection.execute(insert(PLACE).values(mailbox=box, **values))

    def _steps(self, key: bytes) -> frozenset[Step]:
        with self._store.read() as connection:
            return frozenset(connection.scalars(select(EFFECT.c.step).where(EFFECT.c.key == key)).all())

    def _did(self, key: bytes, step: Step) -> None:
        with self._store.write() as connection:
            _insert_once(connection, EFFECT, {"key": key, "step": step, "at": self._store.clock()})
            if next(self._notes) % TIDY == 0:
                self._forget(connection)

    def _teller(self, key: bytes) -> bytes | None:
        with self._store.read() as connection:
            return connection.scalar(select(TELLER.c.by).where(TELLER.c.key == key))

    def _first_to_tell(self, key: bytes, by: bytes) -> bool:
        with self._store.write() as connection:
            if _insert_once(connection, TELLER, {"key": key, "by": by, "at": self._store.clock()}):
                return True
            return connection.scalar(select(TELLER.c.by).where(TELLER.c.key == key)) == by

    def _forget(self, connection: Connection) -> None:
        """Let go of what is too old to be told again, and of the oldest where there is too much."""
        oldest = self._store.clock() - KEPT.total_seconds()
        for table in (EFFECT, TELLER):
            connection.execute(delete(table).where(table.c.at < oldest))
            too_many = (connection.scalar(select(func.count()).select_from(table)) or 0) - self._rows
            if too_many > 0:
                newest_gone = select(table.c.at).order_by(table.c.at).offset(too_many - 1).limit(1).scalar_subquery()
                connection.execute(delete(table).where(table.c.at <= newest_gone))


def _insert_once(connection: Connection, table: Table, values: dict[str, object]) -> bool:
    """Insert a row; False where it is there."""
    try:
        with connection.begin_nested():
            connection.execute(insert(table).values(values))
    except IntegrityError:
        return False
    return True
