"""Counting changes, so that one process notices what another wrote."""

from __future__ import annotations

from sqlalchemy import Connection, select, update

from zielbot.adapters.database.schema import counters

_PRECEDENTS = counters.c.name == "precedents"


def changes(connection: Connection) -> int:
    """The number of the last change to past agreements."""
    return int(connection.execute(select(counters.c.value).where(_PRECEDENTS)).scalar_one())


def next_change(connection: Connection) -> int:
    """The number of the change that this transaction makes.

    The counter's row stays locked until the transaction ends, so that numbers come into sight in their order.
    """
    connection.execute(update(counters).where(_PRECEDENTS).values(value=counters.c.value + 1))
    return changes(connection)
