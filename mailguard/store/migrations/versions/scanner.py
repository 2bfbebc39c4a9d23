"""The tables of the scanner: how far it has read, what it has done, and who tells a sender."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"
branch_labels = None
depends_on = None


def _bytes(name: str, *, key: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary, primary_key=key, nullable=False)


def _time(name: str) -> sa.Column[float]:
    return sa.Column(name, sa.Double, nullable=False)


def upgrade() -> None:
    """Make the tables."""
    op.create_table("scan_place", _bytes("mailbox", key=True), _bytes("state"), _time("seen"))
    step = sa.Column("step", sa.String(16), primary_key=True, nullable=False)
    op.create_table("effect", _bytes("key", key=True), step, _time("at"))
    op.create_index("effect_at", "effect", ["at"])
    op.create_table("teller", _bytes("key", key=True), _bytes("by"), _time("at"))
    op.create_index("teller_at", "teller", ["at"])


def downgrade() -> None:
    """Drop the tables."""
    for name in ("teller", "effect", "scan_place"):
        op.drop_table(name)
