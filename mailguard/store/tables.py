"""The tables of the store. Times are seconds since 1970 (UTC); what is sealed says under which key.

A change here needs a migration in `migrations/versions`; a test compares the two.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
)

METADATA = MetaData()
_ROW = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts up only what is called INTEGER

# Secrets of the store itself: the one of the digests, so that they outlive a change of keys.
SECRET = Table(
    "secret",
    METADATA,
    Column("name", String(32), primary_key=True),
    Column("box", LargeBinary, nullable=False),
)

# A held message. `expired` tells that its time was over, `dotted` that the dot which ends it may have been
# sent. `letter` (envelope and bytes) and `view` (what its page shows) are empty once it has gone.
HELD = Table(
    "held",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("state", String(16), nullable=False),
    Column("held_at", Double, nullable=False),
    Column("until", Double, nullable=False),
    Column("next_at", Double, nullable=False),
    Column("give_up_at", Double),
    Column("tries", Integer, nullable=False),
    Column("owner", String(64), nullable=False),
    Column("lease_until", Double, nullable=False),
    Column("human", LargeBinary, nullable=False),
    Column("message", LargeBinary, nullable=False),
    Column("envelope", LargeBinary, nullable=False),
    Column("letter", LargeBinary),
    Column("view", LargeBinary),
    Column("reason", LargeBinary),
    Column("expired", Integer, nullable=False, server_default="0"),
    Column("dotted", Integer, nullable=False, server_default="0"),
    Column("ended_at", Double),
    Index("held_due", "state", "next_at"),
    Index("held_human", "human"),
    Index("held_message", "message"),
    Index("held_envelope", "envelope"),
)

# A notice that has not gone yet, or has (`box` empty): one row a logical message and what happened to it.
NOTICE = Table(
    "notice",
    METADATA,
    Column("key", LargeBinary, primary_key=True),
    Column("state", String(16), nullable=False),
    Column("made_at", Double, nullable=False),
    Column("next_at", Double, nullable=False),
    Column("give_up_at", Double, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("owner", String(64), nullable=False),
    Column("lease_until", Double, nullable=False),
    Column("human", LargeBinary, nullable=False),
    Column("encloses", String(32), nullable=False, server_default=""),
    Column("box", LargeBinary),
    Index("notice_due", "state", "next_at"),
    Index("notice_human", "human"),
)

# Who wrote to whom on which day; people as digests, and `own` that of the Message-ID, empty where there was none.
LETTER = Table(
    "letter",
    METADATA,
    Column("id", _ROW, primary_key=True, autoincrement=True),
    Column("own", LargeBinary, nullable=False),
    Column("day", Integer, nullable=False),
    Column("writer", LargeBinary, nullable=False),
    Column("readers", LargeBinary, nullable=False),
    Index("letter_own", "own"),
    Index("letter_day", "day"),
    Index("letter_writer", "writer"),
)

# The threads to which a letter belongs, as digests of Message-IDs, and of subject and people.
THREAD = Table(
    "thread",
    METADATA,
    Column("key", LargeBinary, primary_key=True),
    Column("letter", _ROW, ForeignKey("letter.id", ondelete="CASCADE"), primary_key=True),
    Index("thread_letter", "letter"),
)

# The recipients of one copy of a message, sealed, for as long as further copies may come.
COPY = Table(
    "copy",
    METADATA,
    Column("id", _ROW, primary_key=True, autoincrement=True),
    Column("key", LargeBinary, nullable=False),
    Column("at", Double, nullable=False),
    Column("box", LargeBinary, nullable=False),
    Index("copy_key", "key"),
    Index("copy_at", "at"),
)

# How far a folder of a mailbox was read: the server's state, sealed, since it may hold names.
PLACE = Table(
    "scan_place",
    METADATA,
    Column("mailbox", LargeBinary, primary_key=True),
    Column("state", LargeBinary, nullable=False),
    Column("seen", Double, nullable=False),
)

# What the scanner has done for a message, and who has taken it upon himself to tell its sender.
EFFECT = Table(
    "effect",
    METADATA,
    Column("key", LargeBinary, primary_key=True),
    Column("step", String(16), primary_key=True),
    Column("at", Double, nullable=False),
    Index("effect_at", "at"),
)
TELLER = Table(
    "teller",
    METADATA,
    Column("key", LargeBinary, primary_key=True),
    Column("by", LargeBinary, nullable=False),
    Column("at", Double, nullable=False),
    Index("teller_at", "at"),
)

# What a link has been used for: each once.
LINK = Table(
    "link",
    METADATA,
    Column("id", LargeBinary, primary_key=True),
    Column("used_at", Double, nullable=False),
    Column("ends_at", Double, nullable=False),
    Index("link_ends", "ends_at"),
)
