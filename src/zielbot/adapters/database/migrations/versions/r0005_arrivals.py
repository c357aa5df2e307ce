"""Past agreements remember with which import they came."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision: str | None = "0004"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    """What is there has come together."""
    op.add_column("precedents", sa.Column("arrived", sa.Integer, nullable=False, server_default="0"))


def downgrade() -> None:
    """When something came is not known."""
    op.drop_column("precedents", "arrived")
