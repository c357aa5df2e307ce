"""The tables as SQLAlchemy Core sees them.

Numbers that people agree on are stored as text, because SQLite knows no exact decimal. Bodies are the JSON of the
pydantic values; the columns beside them are what queries need.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    false,
)

metadata = MetaData()


def _documents(name: str) -> Table:
    """A table of documents with owner and version."""
    return Table(
        name,
        metadata,
        Column("id", String(64), primary_key=True),
        Column("owner", String(128), nullable=False),
        Column("version", Integer, nullable=False),
        Column("updated", DateTime(timezone=True), nullable=False),
        Column("body", Text, nullable=False),
        Index(f"ix_{name}_owner_updated", "owner", "updated"),
    )


conversations = _documents("conversations")
agreements = _documents("agreements")

precedents = Table(
    "precedents",
    metadata,
    Column("id", String(128), primary_key=True),
    Column("text", Text, nullable=False, server_default=""),
    Column("metric", Text, nullable=False, server_default=""),
    Column("kpi", String(64)),
    Column("unit", String(64), nullable=False, server_default=""),
    Column("direction", String(8)),
    Column("baseline", String(64)),
    Column("target", String(64)),
    Column("actual", String(64)),
    Column("start", Date),
    Column("end", Date),
    Column("group", Text, nullable=False, server_default=""),
    Column("person", String(128), nullable=False, server_default=""),
    Column("example", Boolean, nullable=False, server_default=false()),
    Column("released", Boolean, nullable=False, server_default=false()),
    Column("changed", Integer, nullable=False, server_default="0"),
    Column("arrived", Integer, nullable=False, server_default="0"),
    Index("ix_precedents_kpi_end", "kpi", "end"),
    Index("ix_precedents_unit_end", "unit", "end"),
    Index("ix_precedents_person", "person"),
    Index("ix_precedents_changed", "changed"),
)

counters = Table(
    "counters",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", Integer, nullable=False),
)

vectors = Table(
    "vectors",
    metadata,
    Column("precedent", String(128), nullable=False),
    Column("model", String(128), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("vector", LargeBinary, nullable=False),
    PrimaryKeyConstraint("precedent", "model", name="pk_vectors"),
)

kpi_readings = Table(
    "kpi_readings",
    metadata,
    Column("kpi", String(64), nullable=False),
    Column("scope", String(128), nullable=False, server_default=""),
    Column("as_of", Date, nullable=False),
    Column("source", String(128), nullable=False),
    Column("value", String(64), nullable=False),
    Column("unit", String(64), nullable=False),
    PrimaryKeyConstraint("kpi", "scope", "as_of", "source", name="pk_kpi_readings"),
)

tokens = Table(
    "tokens",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("owner", String(128), nullable=False),
    Column("name", String(200), nullable=False),
    Column("scopes", String(200), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("created", DateTime(timezone=True), nullable=False),
    Column("expires", DateTime(timezone=True)),
    Column("revoked", DateTime(timezone=True)),
    Index("ix_tokens_digest", "digest", unique=True),
)

idempotency = Table(
    "idempotency",
    metadata,
    Column("owner", String(128), nullable=False),
    Column("key", String(128), nullable=False),
    Column("request", String(64), nullable=False),
    Column("created", DateTime(timezone=True), nullable=False),
    Column("body", LargeBinary),
    PrimaryKeyConstraint("owner", "key", name="pk_idempotency"),
)

webhooks = Table(
    "webhooks",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("owner", String(128), nullable=False),
    Column("url", Text, nullable=False),
    Column("events", String(400), nullable=False),
    Column("texts", Boolean, nullable=False, server_default=false()),
    Column("rests", String(16)),
    Column("generation", Integer, nullable=False),
    Column("rotated", DateTime(timezone=True)),
    Column("succeeded", DateTime(timezone=True)),
    Column("created", DateTime(timezone=True), nullable=False),
    Index("ix_webhooks_owner", "owner"),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("webhook", String(64), nullable=False),
    Column("owner", String(128), nullable=False),
    Column("kind", String(64), nullable=False),
    Column("subject", String(64)),
    Column("version", Integer),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("due", DateTime(timezone=True), nullable=False),
    Column("held_until", DateTime(timezone=True)),
    Column("tried", DateTime(timezone=True)),
    Column("status", Integer),
    Column("error", String(32)),
    Column("answer", Text),
    Column("took_ms", Integer),
    Index("ix_deliveries_state_due", "state", "due"),
    Index("ix_deliveries_webhook_at", "webhook", "at"),
)
