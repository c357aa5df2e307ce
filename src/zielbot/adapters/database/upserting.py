"""Inserting rows that replace those of the same key."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, Table


def upsert_statement(  # type: ignore[no-untyped-def]  # two dialects' types
    connection: Connection, table: Table, *, kept: Collection[str] = ()
):
    """An insert for that database that replaces the row of the same key, but for the columns `kept`."""
    if connection.dialect.name == "sqlite":
        from sqlalchemy.dialects.sqlite import insert
    else:
        from sqlalchemy.dialects.postgresql import insert  # type: ignore[assignment]  # same interface
    statement = insert(table)
    keys = [column.name for column in table.primary_key]
    same = {*keys, *kept}
    others = {column.name: statement.excluded[column.name] for column in table.columns if column.name not in same}
    return statement.on_conflict_do_update(index_elements=keys, set_=others)
