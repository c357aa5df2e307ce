"""Past agreements remember by a number when they were last written."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision: str | None = "0003"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    """The counter of changes starts at nothing."""
    counters = op.create_table(
        "counters",
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("value", sa.Integer, nullable=False),
    )
    op.bulk_insert(counters, [{"name": "precedents", "value": 0}])
    op.add_column("precedents", sa.Column("changed", sa.Integer, nullable=False, server_default="0"))
    op.create_index("ix_precedents_changed", "precedents", ["changed"])


def downgrade() -> None:
    """There is neither counter nor number."""
    op.drop_index("ix_precedents_changed", "precedents")
    op.drop_column("precedents", "changed")
    op.drop_table("counters")
