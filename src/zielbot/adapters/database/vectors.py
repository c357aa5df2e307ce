"""Vectors of past agreements in the database, so that no text is embedded twice and an index can be rebuilt at once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection, and_, delete, func, select

from zielbot.adapters.database.schema import precedents, vectors
from zielbot.adapters.database.upserting import upsert_statement

if TYPE_CHECKING:
    from zielbot.adapters.database.engine import Database

_AT_ONCE = 500


class SqlVectors:
    """The vectors of one model; those of another are never mixed in."""

    def __init__(self, database: Database, model: str) -> None:
        self._database = database
        self._model = model

    def put(self, items: Sequence[tuple[str, str, bytes]]) -> None:
        """Keep vectors: (id, text the vector is of, bytes of 32-bit floats)."""
        if not items:
            return
        rows = [
            {"precedent": precedent, "model": self._model, "digest": digest_of(text), "vector": vector}
            for precedent, text, vector in items
        ]
        with self._database.writing() as connection:
            known = _known(connection, [row["precedent"] for row in rows])
            kept = [row for row in rows if row["precedent"] in known]
            if kept:
                connection.execute(upsert_statement(connection, vectors), kept)

    def get(self, ids: Sequence[str]) -> dict[str, bytes]:
        """The vectors of those ids, as far as there are any."""
        found: dict[str, bytes] = {}
        with self._database.reading() as connection:
            for begin in range(0, len(ids), _AT_ONCE):
                some = ids[begin : begin + _AT_ONCE]
                query = select(vectors.c.precedent, vectors.c.vector)
                rows = connection.execute(query.where(vectors.c.model == self._model, vectors.c.precedent.in_(some)))
                found.update({row.precedent: row.vector for row in rows})
        return found

    def pages(self, *, size: int = 2_000) -> Iterator[Sequence[tuple[str, bytes]]]:
        """All vectors by id, page by page."""
        last = ""
        while True:
            query = select(vectors.c.precedent, vectors.c.vector)
            query = query.where(vectors.c.model == self._model, vectors.c.precedent > last)
            with self._database.reading() as connection:
                rows = connection.execute(query.order_by(vectors.c.precedent).limit(size)).all()
            if not rows:
                return
            yield [(row.precedent, row.vector) for row in rows]
            last = rows[-1].precedent

    def missing(self, *, limit: int, behind: str = "") -> Sequence[str]:
        """Ids of precedents that have no vector of this model yet, in order, those behind that id."""
        own = and_(vectors.c.precedent == precedents.c.id, vectors.c.model == self._model)
        query = select(precedents.c.id).outerjoin(vectors, own).where(vectors.c.precedent.is_(None))
        query = query.where(precedents.c.id > behind)
        with self._database.reading() as connection:
            return list(connection.execute(query.order_by(precedents.c.id).limit(limit)).scalars())

    def count(self) -> int:
        """How many vectors of this model there are."""
        query = select(func.count()).select_from(vectors).where(vectors.c.model == self._model)
        with self._database.reading() as connection:
            return int(connection.execute(query).scalar_one())


def digest_of(text: str) -> str:
    """The digest by which a vector of an older text is recognised."""
    return hashlib.sha256(text.encode()).hexdigest()


def drop_stale(connection: Connection, texts: dict[str, str]) -> None:
    """Vectors of those precedents whose text has changed are gone."""
    ids = list(texts)
    stale: list[str] = []
    for begin in range(0, len(ids), _AT_ONCE):
        some = ids[begin : begin + _AT_ONCE]
        rows = connection.execute(select(vectors.c.precedent, vectors.c.digest).where(vectors.c.precedent.in_(some)))
        stale += [row.precedent for row in rows if row.digest != digest_of(texts[row.precedent])]
    for begin in range(0, len(stale), _AT_ONCE):
        connection.execute(delete(vectors).where(vectors.c.precedent.in_(stale[begin : begin + _AT_ONCE])))


def _known(connection: Connection, ids: Sequence[object]) -> set[str]:
    """Those ids that still exist: a precedent erased meanwhile must not leave its vector behind."""
    return set(connection.execute(select(precedents.c.id).where(precedents.c.id.in_(ids))).scalars())
