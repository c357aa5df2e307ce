"""Past agreements in the database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, fields
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Row, delete, func, select

from zielbot.adapters.database.changes import changes, next_change
from zielbot.adapters.database.schema import precedents, vectors
from zielbot.adapters.database.upserting import upsert_statement
from zielbot.adapters.database.vectors import drop_stale
from zielbot.goals.precedent import Precedent
from zielbot.goals.quantity import Direction

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection

    from zielbot.adapters.database.engine import Database

T = TypeVar("T")

_BATCH = 5_000
_AT_ONCE = 500
_NUMBERS = ("baseline", "target", "actual")
_NAMES = tuple(field.name for field in fields(Precedent))
_NUMBER_PLACES = tuple(map(_NAMES.index, _NUMBERS))
_DIRECTION_PLACE = _NAMES.index("direction")
_FIELDS = tuple(precedents.c[name] for name in _NAMES)


class SqlPrecedents:
    """The truth about past agreements, of which the index is a copy."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def upsert(self, precedents: Iterable[Precedent]) -> int:
        """Keep them, replacing those of the same id, 5,000 a transaction; returns how many.

        All that are new have arrived together.
        """
        count = arrived = 0
        for batch in _batches(precedents, _BATCH):
            rows = {row["id"]: row for row in map(_row, batch)}
            with self._database.writing() as connection:
                drop_stale(connection, {one.id: one.wording for one in batch})
                number = next_change(connection)
                arrived = arrived or number
                _upsert(connection, [{**row, "changed": number, "arrived": arrived} for row in rows.values()])
            count += len(batch)
        return count

    def select(
        self,
        *,
        kpi: str | None = None,
        unit: str | None = None,
        ended_before: date | None = None,
        with_outcome: bool = False,
    ) -> Sequence[Precedent]:
        """The precedents that fit all given conditions, by id."""
        columns = precedents.c
        conditions: list[ColumnElement[bool]] = []
        if kpi is not None:
            conditions.append(columns.kpi == kpi)
        if unit is not None:
            conditions.append(columns.unit == unit)
        if ended_before is not None:
            conditions.append(columns.end < ended_before)
        if with_outcome:
            conditions.append(columns.actual.is_not(None))
        with self._database.reading() as connection:
            rows = connection.execute(select(*_FIELDS).where(*conditions).order_by(columns.id))
            return [_precedent(row) for row in rows]

    def get_many(self, ids: Sequence[str]) -> Sequence[Precedent]:
        """Those of the given ids, in that order, unknown ones left out."""
        found: dict[str, Precedent] = {}
        with self._database.reading() as connection:
            for batch in _batches(ids, _AT_ONCE):
                rows = connection.execute(select(*_FIELDS).where(precedents.c.id.in_(batch)))
                found.update((row.id, _precedent(row)) for row in rows)
        return [found[key] for key in ids if key in found]

    def count(self) -> int:
        """How many there are."""
        with self._database.reading() as connection:
            return int(connection.execute(select(func.count()).select_from(precedents)).scalar_one())

    def revision(self) -> int:
        """The number of the last change to any of them, by whatever process."""
        with self._database.reading() as connection:
            return changes(connection)

    def changed_since(self, revision: int, *, last: str = "", limit: int) -> Sequence[Precedent]:
        """Those written after that revision, by id behind `last`."""
        columns = precedents.c
        query = select(*_FIELDS).where(columns.changed > revision, columns.id > last)
        with self._database.reading() as connection:
            return [_precedent(row) for row in connection.execute(query.order_by(columns.id).limit(limit))]

    def ids(self) -> Sequence[str]:
        """All ids, in order."""
        with self._database.reading() as connection:
            return list(connection.execute(select(precedents.c.id).order_by(precedents.c.id)).scalars())

    def after(self, last: str, *, limit: int) -> Sequence[Precedent]:
        """The next precedents by id behind `last`, so that large stores are read page by page."""
        query = select(*_FIELDS).where(precedents.c.id > last).order_by(precedents.c.id).limit(limit)
        with self._database.reading() as connection:
            return [_precedent(row) for row in connection.execute(query)]

    def wordings(self) -> Iterator[str]:
        """The words by which each is found, by id, read page by page."""
        columns, last = precedents.c, ""
        query = select(columns.id, columns.text, columns.metric).order_by(columns.id).limit(_BATCH)
        while True:
            with self._database.reading() as connection:
                rows = connection.execute(query.where(columns.id > last)).all()
            if not rows:
                return
            yield from (text or metric or one for one, text, metric in rows)
            last = rows[-1].id

    def delete(self, ids: Sequence[str]) -> int:
        """Remove those of the given ids with their vectors, down to the freed pages; returns how many."""
        gone = 0
        with self._database.writing() as connection:
            next_change(connection)
            for batch in _batches(ids, _AT_ONCE):
                connection.execute(delete(vectors).where(vectors.c.precedent.in_(batch)))
                gone += connection.execute(delete(precedents).where(precedents.c.id.in_(batch))).rowcount
        self._database.purge(whole=True)
        return gone

    def erase_person(self, person: str) -> int:
        """Remove all of a person (pseudonym) with their vectors, down to the freed pages; returns how many."""
        if not person:
            return 0
        theirs = precedents.c.person == person
        with self._database.writing() as connection:
            next_change(connection)
            ids = select(precedents.c.id).where(theirs)
            connection.execute(delete(vectors).where(vectors.c.precedent.in_(ids)))
            gone = connection.execute(delete(precedents).where(theirs)).rowcount
        self._database.purge(whole=True)
        return gone


def _upsert(connection: Connection, rows: Sequence[dict[str, object]]) -> None:
    if rows:
        connection.execute(upsert_statement(connection, precedents, kept=("arrived",)), rows)


def _row(precedent: Precedent) -> dict[str, object]:
    row: dict[str, object] = asdict(precedent)
    for name in _NUMBERS:
        value = row[name]
        row[name] = None if value is None else str(value)
    row["direction"] = None if precedent.direction is None else precedent.direction.value
    return row


def _precedent(row: Row[Any]) -> Precedent:
    """The precedent of a row of _FIELDS, whose types the table vouches for."""
    values = list(row)
    for place in _NUMBER_PLACES:
        values[place] = None if values[place] is None else Decimal(values[place])
    if values[_DIRECTION_PLACE] is not None:
        values[_DIRECTION_PLACE] = Direction(values[_DIRECTION_PLACE])
    return Precedent(*values)


def _batches(values: Iterable[T], size: int) -> Iterator[list[T]]:
    iterator = iter(values)
    while batch := list(islice(iterator, size)):
        yield batch
