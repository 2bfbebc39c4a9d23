"""The first tables: secrets, held messages, notices, letters and their threads, copies, links."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None
branch_labels = None
depends_on = None

_ROW = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _text(name: str, length: int, *, key: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), primary_key=key, nullable=False)


def _bytes(name: str, *, key: bool = False, empty: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary, primary_key=key, nullable=empty)


def _time(name: str, *, empty: bool = False) -> sa.Column[float]:
    return sa.Column(name, sa.Double, nullable=empty)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def _row(name: str) -> sa.Column[int]:
    return sa.Column(name, _ROW, primary_key=True, autoincrement=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table("secret", _text("name", 32, key=True), _bytes("box"))
    op.create_table(
        "held",
        *(_text("id", 32, key=True), _text("state", 16), _time("held_at"), _time("until"), _time("next_at")),
        *(_time("give_up_at", empty=True), _number("tries"), _text("owner", 64), _time("lease_until")),
        *(_bytes("human"), _bytes("message"), _bytes("envelope")),
        *(_bytes("letter", empty=True), _bytes("view", empty=True), _bytes("reason", empty=True)),
        sa.Column("expired", sa.Integer, nullable=False, server_default="0"),
        sa.Column("dotted", sa.Integer, nullable=False, server_default="0"),
        _time("ended_at", empty=True),
    )
    op.create_index("held_due", "held", ["state", "next_at"])
    op.create_index("held_human", "held", ["human"])
    op.create_index("held_message", "held", ["message"])
    op.create_index("held_envelope", "held", ["envelope"])
    op.create_table(
        "notice",
        *(_bytes("key", key=True), _text("state", 16), _time("made_at"), _time("next_at"), _time("give_up_at")),
        *(_number("tries"), _text("owner", 64), _time("lease_until"), _bytes("human")),
        sa.Column("encloses", sa.String(32), nullable=False, server_default=""),
        _bytes("box", empty=True),
    )
    op.create_index("notice_due", "notice", ["state", "next_at"])
    op.create_index("notice_human", "notice", ["human"])
    op.create_table("letter", _row("id"), _bytes("own"), _number("day"), _bytes("writer"), _bytes("readers"))
    op.create_index("letter_own", "letter", ["own"])
    op.create_index("letter_day", "letter", ["day"])
    op.create_index("letter_writer", "letter", ["writer"])
    op.create_table(
        "thread",
        _bytes("key", key=True),
        sa.Column("letter", _ROW, sa.ForeignKey("letter.id", ondelete="CASCADE"), primary_key=True),
    )
    op.create_index("thread_letter", "thread", ["letter"])
    op.create_table("copy", _row("id"), _bytes("key"), _time("at"), _bytes("box"))
    op.create_index("copy_key", "copy", ["key"])
    op.create_index("copy_at", "copy", ["at"])
    op.create_table("link", _bytes("id", key=True), _time("used_at"), _time("ends_at"))
    op.create_index("link_ends", "link", ["ends_at"])


def downgrade() -> None:
    """Drop the tables."""
    for name in ("link", "copy", "thread", "letter", "notice", "held", "secret"):
        op.drop_table(name)
