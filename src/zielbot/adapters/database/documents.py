"""Keeps conversations and agreements: one JSON body a row, with its owner and a version that detects lost updates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from sqlalchemy import Table, delete, insert, select, update

from zielbot.adapters.document import Document
from zielbot.errors import Conflict, NotFound

if TYPE_CHECKING:
    from zielbot.adapters.database.engine import Database


D = TypeVar("D", bound=Document)


class DocumentStore(Generic[D]):
    """Keeps documents of one kind in one table; a document of another owner is as good as absent."""

    def __init__(self, database: Database, table: Table, kind: type[D]) -> None:
        self._database = database
        self._table = table
        self._kind = kind

    def add(self, document: D) -> None:
        """Keep a new document; raises Conflict where the id is taken."""
        with self._database.writing() as connection:
            connection.execute(insert(self._table).values(id=document.id, **self._columns(document)))

    def get(self, document_id: str, owner: str) -> D:
        """The owner's document of that id; raises NotFound."""
        columns = self._table.c
        query = select(columns.body, columns.version).where(columns.id == document_id, columns.owner == owner)
        with self._database.reading() as connection:
            row = connection.execute(query).first()
        if row is None:
            raise NotFound(id=document_id)
        return self._document(row.body, row.version)

    def save(self, document: D) -> D:
        """Keep the changed document and return it with its new version; raises Conflict or NotFound."""
        columns = self._table.c
        kept = document.model_copy(update={"version": document.version + 1})
        mine = (columns.id == document.id) & (columns.owner == document.owner)
        change = update(self._table).where(mine, columns.version == document.version).values(**self._columns(kept))
        with self._database.writing() as connection:
            if connection.execute(change).rowcount == 1:
                return kept
            known = connection.execute(select(columns.id).where(mine)).first()
        if known is None:
            raise NotFound(id=document.id)
        raise Conflict(id=document.id)

    def list(self, owner: str) -> Sequence[D]:
        """The owner's documents, newest first."""
        columns = self._table.c
        query = select(columns.body, columns.version).where(columns.owner == owner)
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(columns.updated.desc(), columns.id.desc())).all()
        return [self._document(row.body, row.version) for row in rows]

    def delete(self, document_id: str, owner: str) -> None:
        """Forget it, down to the freed pages; raises NotFound."""
        columns = self._table.c
        with self._database.writing() as connection:
            gone = connection.execute(delete(self._table).where(columns.id == document_id, columns.owner == owner))
        if gone.rowcount == 0:
            raise NotFound(id=document_id)
        self._database.purge()

    def _columns(self, document: D) -> dict[str, object]:
        return {
            "owner": document.owner,
            "version": document.version,
            "updated": document.updated,
            "body": document.model_dump_json(),
        }

    def _document(self, body: str, version: int) -> D:
        return self._kind.model_validate_json(body).model_copy(update={"version": version})
