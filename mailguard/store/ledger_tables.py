"""The tables of what follows from a notice: who was told what, what became of it, and who asked for his own data.

People stand as keyed digests. Times are seconds since 1970 (UTC); a week is the number of its Monday (toordinal).
"""

from sqlalchemy import BigInteger, Column, Double, Index, Integer, LargeBinary, String, Table

from mailguard.store.tables import METADATA

_ROW = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts up only what is called INTEGER
RULE = 32  # characters of a rule's id

# When a person was last told of a rule, and about which message.
ADVICE = Table(
    "advice",
    METADATA,
    Column("person", LargeBinary, primary_key=True),
    Column("rule", String(RULE), primary_key=True),
    Column("told_at", Double, nullable=False),
    Column("message", LargeBinary, nullable=False),
    Index("advice_told", "told_at"),
)

# How often a person was not told of a rule again, and of which message last: for the weekly digest.
GATHERED = Table(
    "gathered",
    METADATA,
    Column("person", LargeBinary, primary_key=True),
    Column("rule", String(RULE), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("message", LargeBinary, nullable=False),
)

# The digest that a person is to get: when, and (sealed) where to and in which languages.
DIGEST = Table(
    "digest",
    METADATA,
    Column("person", LargeBinary, primary_key=True),
    Column("due_at", Double, nullable=False),
    Column("box", LargeBinary, nullable=False),
    Index("digest_due", "due_at"),
)

# The key under which people are counted in one week. It goes when the week is closed, and with it the way back; the row
# stays, empty, so that nothing more is counted into that week.
WEEK = Table(
    "week",
    METADATA,
    Column("week", Integer, primary_key=True, autoincrement=False),
    Column("box", LargeBinary),
)

# Who met with which outcome of a rule in a week that is not closed yet: one row a person, however often.
TALLY = Table(
    "tally",
    METADATA,
    Column("week", Integer, primary_key=True, autoincrement=False),
    Column("rule", String(RULE), primary_key=True),
    Column("outcome", String(16), primary_key=True),
    Column("person", LargeBinary, primary_key=True),
)

# What is known of a closed week: numbers of different people, none under five.
FIGURE = Table(
    "figure",
    METADATA,
    Column("week", Integer, primary_key=True, autoincrement=False),
    Column("rule", String(RULE), primary_key=True),
    Column("outcome", String(16), primary_key=True),
    Column("people", Integer, nullable=False),
)

# A held message that was taken back, for a day: another to the same people makes it one that was changed.
WITHDRAWN = Table(
    "withdrawn",
    METADATA,
    Column("id", _ROW, primary_key=True, autoincrement=True),
    Column("at", Double, nullable=False),
    Column("person", LargeBinary, nullable=False),
    Column("people", LargeBinary, nullable=False),
    Column("rules", String(1000), nullable=False),
    Index("withdrawn_at", "at"),
    Index("withdrawn_person", "person"),
)

# The recorded requests on which somebody's data were given out or erased.
REQUEST = Table(
    "request",
    METADATA,
    Column("id", _ROW, primary_key=True, autoincrement=True),
    Column("at", Double, nullable=False),
    Column("deed", String(16), nullable=False),
    Column("reference", String(64), nullable=False),
    Column("person", LargeBinary, nullable=False),
    Index("request_at", "at"),
    Index("request_person", "person"),
)
