"""The first tables: conversations, agreements, precedents, vectors and readings of KPIs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None
branch_labels: str | None = None
depends_on: str | None = None


def _owned(name: str) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("owner", sa.String(128), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("updated", sa.DateTime(timezone=True), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index(f"ix_{name}_owner_updated", name, ["owner", "updated"])


def _precedents() -> None:
    op.create_table(
        "precedents",
        sa.Column("id", sa.String(128), primary_key=True),
        sa.Column("text", sa.Text, nullable=False, server_default=""),
        sa.Column("metric", sa.Text, nullable=False, server_default=""),
        sa.Column("kpi", sa.String(64)),
        sa.Column("unit", sa.String(64), nullable=False, server_default=""),
        sa.Column("direction", sa.String(8)),
        sa.Column("baseline", sa.String(64)),
        sa.Column("target", sa.String(64)),
        sa.Column("actual", sa.String(64)),
        sa.Column("start", sa.Date),
        sa.Column("end", sa.Date),
        sa.Column("group", sa.Text, nullable=False, server_default=""),
        sa.Column("person", sa.String(128), nullable=False, server_default=""),
        sa.Column("example", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("released", sa.Boolean, nullable=False, server_default=sa.false()),
    )
    op.create_index("ix_precedents_kpi_end", "precedents", ["kpi", "end"])
    op.create_index("ix_precedents_unit_end", "precedents", ["unit", "end"])
    op.create_index("ix_precedents_person", "precedents", ["person"])
    op.create_table(
        "vectors",
        sa.Column("precedent", sa.String(128), nullable=False),
        sa.Column("model", sa.String(128), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("vector", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("precedent", "model", name="pk_vectors"),
    )


def upgrade() -> None:
    """All five tables exist."""
    _owned("conversations")
    _owned("agreements")
    _precedents()
    op.create_table(
        "kpi_readings",
        sa.Column("kpi", sa.String(64), nullable=False),
        sa.Column("scope", sa.String(128), nullable=False, server_default=""),
        sa.Column("as_of", sa.Date, nullable=False),
        sa.Column("source", sa.String(128), nullable=False),
        sa.Column("value", sa.String(64), nullable=False),
        sa.Column("unit", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("kpi", "scope", "as_of", "source", name="pk_kpi_readings"),
    )


def downgrade() -> None:
    """None of them exists."""
    for name in ("kpi_readings", "vectors", "precedents", "agreements", "conversations"):
        op.drop_table(name)
