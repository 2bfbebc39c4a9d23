"""Tables of what follows from a notice: advice told, digests, tallies and their figures, recorded requests."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"
branch_labels = None
depends_on = None

_ROW = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _text(name: str, length: int, *, key: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), primary_key=key, nullable=False)


def _bytes(name: str, *, key: bool = False, empty: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary, primary_key=key, nullable=empty)


def _time(name: str) -> sa.Column[float]:
    return sa.Column(name, sa.Double, nullable=False)


def _number(name: str, *, key: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, primary_key=key, nullable=False, autoincrement=False)


def _row() -> sa.Column[int]:
    return sa.Column("id", _ROW, primary_key=True, autoincrement=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "advice", _bytes("person", key=True), _text("rule", 32, key=True), _time("told_at"), _bytes("message")
    )
    op.create_index("advice_told", "advice", ["told_at"])
    op.create_table(
        "gathered", _bytes("person", key=True), _text("rule", 32, key=True), _number("number"), _bytes("message")
    )
    op.create_table("digest", _bytes("person", key=True), _time("due_at"), _bytes("box"))
    op.create_index("digest_due", "digest", ["due_at"])
    op.create_table("week", _number("week", key=True), _bytes("box", empty=True))
    op.create_table(
        "tally",
        *(_number("week", key=True), _text("rule", 32, key=True)),
        *(_text("outcome", 16, key=True), _bytes("person", key=True)),
    )
    op.create_table(
        "figure",
        *(_number("week", key=True), _text("rule", 32, key=True)),
        *(_text("outcome", 16, key=True), _number("people")),
    )
    op.create_table("withdrawn", _row(), _time("at"), _bytes("person"), _bytes("people"), _text("rules", 1000))
    op.create_index("withdrawn_at", "withdrawn", ["at"])
    op.create_index("withdrawn_person", "withdrawn", ["person"])
    op.create_table("request", _row(), _time("at"), _text("deed", 16), _text("reference", 64), _bytes("person"))
    op.create_index("request_at", "request", ["at"])
    op.create_index("request_person", "request", ["person"])


def downgrade() -> None:
    """Drop the tables."""
    for name in ("request", "withdrawn", "figure", "tally", "week", "digest", "gathered", "advice"):
        op.drop_table(name)
