"""Erasing a person: every row that belongs to them, in whatever table, down to the freed pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sqlalchemy import Table, delete, func, select

from zielbot.adapters.database.schema import metadata

if TYPE_CHECKING:
    from zielbot.adapters.database.engine import Database


def belongings(database: Database, owner: str) -> Mapping[str, int]:
    """How many rows belong to the person, by table; tables without any are left out."""
    with database.reading() as connection:
        found = {
            table.name: connection.execute(
                select(func.count()).select_from(table).where(table.c.owner == owner)
            ).scalar_one()
            for table in _tables()
        }
    return {name: count for name, count in found.items() if count}


def erase_belongings(database: Database, owner: str) -> None:
    """No table has a row of that person any more."""
    with database.writing() as connection:
        for table in _tables():
            connection.execute(delete(table).where(table.c.owner == owner))
    database.purge(whole=True)


def _tables() -> list[Table]:
    return [table for table in metadata.sorted_tables if "owner" in table.c]
