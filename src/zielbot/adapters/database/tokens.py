"""Access tokens in the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update

from zielbot.adapters.database.schema import tokens
from zielbot.assistant.access import Scope, Token
from zielbot.errors import NotFound

if TYPE_CHECKING:
    from sqlalchemy import Row

    from zielbot.adapters.database.engine import Database


class SqlTokens:
    """Keeps tokens by the digest of their secret."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, token: Token) -> None:
        """Keep a new token."""
        row = token.model_dump(exclude={"scopes"}) | {"scopes": " ".join(sorted(token.scopes))}
        with self._database.writing() as connection:
            connection.execute(insert(tokens).values(row))

    def by_digest(self, digest: str) -> Token | None:
        """The token of that digest, None where there is none."""
        with self._database.reading() as connection:
            row = connection.execute(select(tokens).where(tokens.c.digest == digest)).first()
        return None if row is None else _token(row)

    def revoke(self, token_id: str, when: datetime) -> Token:
        """The token of that id, from now on without effect; raises NotFound."""
        change = update(tokens).where(tokens.c.id == token_id, tokens.c.revoked.is_(None)).values(revoked=when)
        with self._database.writing() as connection:
            connection.execute(change)
            row = connection.execute(select(tokens).where(tokens.c.id == token_id)).first()
        if row is None:
            raise NotFound(id=token_id)
        return _token(row)

    def list(self) -> Sequence[Token]:
        """All tokens, newest first."""
        with self._database.reading() as connection:
            rows = connection.execute(select(tokens).order_by(tokens.c.created.desc(), tokens.c.id)).all()
        return [_token(row) for row in rows]


def _token(row: Row[tuple[object, ...]]) -> Token:
    values = dict(row._mapping)
    values["scopes"] = frozenset(map(Scope, values["scopes"].split()))
    for name in ("created", "expires", "revoked"):
        values[name] = _utc(values[name])
    return Token.model_validate(values)


def _utc(moment: datetime | None) -> datetime | None:
    # SQLite hands back moments without their time zone
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment
