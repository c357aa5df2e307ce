"""Answers to creating calls in the database."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from zielbot.adapters.database.schema import idempotency
from zielbot.errors import Conflict, KeyReused

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from zielbot.adapters.database.engine import Database

_KEPT = timedelta(hours=24)
_GIVEN_UP = timedelta(minutes=5)


class SqlAnswers:
    """Keeps the answers to creating calls for a day."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, owner: str, key: str, request: str, now: datetime) -> bytes | None:
        """The answer kept for that key; None where the call is to be made now. Raises KeyReused."""
        columns = idempotency.c
        row = {"owner": owner, "key": key, "request": request, "created": now}
        try:
            with self._database.writing() as connection:
                connection.execute(delete(idempotency).where(columns.created < now - _KEPT))
                connection.execute(delete(idempotency).where(columns.body.is_(None), columns.created < now - _GIVEN_UP))
                connection.execute(insert(idempotency).values(row))
        except Conflict:
            return self._kept(owner, key, request)
        return None

    def finish(self, owner: str, key: str, body: bytes) -> None:
        """Keep the answer."""
        with self._database.writing() as connection:
            connection.execute(update(idempotency).where(_of(owner, key)).values(body=body))

    def abandon(self, owner: str, key: str) -> None:
        """Forget a call that failed, so that it can be made again."""
        with self._database.writing() as connection:
            connection.execute(delete(idempotency).where(_of(owner, key), idempotency.c.body.is_(None)))

    def _kept(self, owner: str, key: str, request: str) -> bytes:
        query = select(idempotency.c.request, idempotency.c.body).where(_of(owner, key))
        with self._database.reading() as connection:
            row = connection.execute(query).first()
        if row is None or row.request != request or row.body is None:
            raise KeyReused
        return bytes(row.body)


def _of(owner: str, key: str) -> ColumnElement[bool]:
    return (idempotency.c.owner == owner) & (idempotency.c.key == key)
