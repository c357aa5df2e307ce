"""The connection to the database, its settings, and the way foreign errors become ours."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.engine import Engine, make_url
from sqlalchemy.exc import ArgumentError, IntegrityError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from zielbot.errors import Conflict, SettingsError, StoreUnavailable

if TYPE_CHECKING:
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.pool import ConnectionPoolEntry

HEAD = "0005"
"""The newest revision in migrations/versions; a test holds it."""

_BUSY_S = 30
_SMALL_PAGES = 8_192  # 32 MB
_WRITING = "zielbot_writing"


class Database:
    """One database by URL: a SQLite file (WAL, every commit on disk, deleted bytes overwritten) or PostgreSQL."""

    def __init__(self, url: str) -> None:
        self._engine = _engine(url)
        self._here = _Here()

    @property
    def engine(self) -> Engine:
        """The SQLAlchemy engine underneath."""
        return self._engine

    @property
    def is_sqlite(self) -> bool:
        """Whether it is SQLite."""
        return self._engine.dialect.name == "sqlite"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection in a transaction that sees one state; raises StoreUnavailable."""
        if self._here.connection is not None:
            with translated():
                yield self._here.connection
            return
        with translated(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in a transaction that may write, committed at the end; raises StoreUnavailable or Conflict."""
        if self._here.connection is not None:
            with translated():
                yield self._here.connection
            return
        # SQLite: BEGIN IMMEDIATE, otherwise a reader that turns writer fails at once in spite of the busy timeout.
        options = {_WRITING: True}
        with translated(), self._engine.connect().execution_options(**options) as connection, connection.begin():
            yield connection

    @contextmanager
    def together(self) -> Iterator[None]:
        """What this thread writes inside is kept as a whole or not at all; raises StoreUnavailable or Conflict."""
        if self._here.connection is not None:
            yield
            return
        try:
            with self.writing() as connection:
                self._here.connection = connection
                yield
        finally:
            self._here.connection = None
            after, self._here.after = self._here.after, ()
        for act in after:
            act()

    def afterwards(self, act: Callable[[], object]) -> None:
        """Do it once what this thread writes together is kept, at once where it is in no transaction."""
        if self._here.connection is None:
            act()
        elif act not in self._here.after:
            self._here.after = (*self._here.after, act)

    def revision(self) -> str | None:
        """The revision of the schema in the database, None where it is empty."""
        with self.reading() as connection:
            if not self._engine.dialect.has_table(connection, "alembic_version"):
                return None
            found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
            return found

    def migrate(self) -> bool:
        """The schema is at its newest; returns whether anything had to be done. Alembic is loaded only then."""
        if self.revision() == HEAD:
            return False
        from zielbot.adapters.database.migrating import upgrade

        with self.writing() as connection:
            upgrade(connection)
        return True

    def purge(self, *, whole: bool = False) -> None:
        """What was deleted is gone from the files too.

        SQLite overwrites freed pages by itself, but moving rows within a page leaves copies behind: only a rewritten
        file is clean. That is done for `whole` and for small files; at any rate the log is emptied.
        """
        if not self.is_sqlite:
            return
        if self._here.connection is not None:
            self.afterwards(self.purge)  # a file is not rewritten within a transaction
            return
        with translated(), closing(self._engine.raw_connection()) as connection:
            cursor = connection.cursor()
            pages = cursor.execute("PRAGMA page_count").fetchone()[0]
            if whole or pages < _SMALL_PAGES:
                cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            cursor.close()

    def close(self) -> None:
        """All connections are given back."""
        self._engine.dispose()


class _Here(threading.local):
    """The transaction that this thread is in, and what is to be done after it."""

    connection: Connection | None = None
    after: tuple[Callable[[], object], ...] = ()


@contextmanager
def translated() -> Iterator[None]:
    """Foreign database errors raised inside come out as Conflict (a key taken) or StoreUnavailable."""
    try:
        yield
    except IntegrityError as exc:
        raise Conflict() from exc
    except (SQLAlchemyError, sqlite3.Error, OSError) as exc:
        raise StoreUnavailable() from exc


def _engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
    except ArgumentError as exc:
        raise SettingsError(name="database_url", reason="not a database URL") from exc
    if parsed.get_backend_name() != "sqlite":
        if parsed.drivername == "postgresql":
            parsed = parsed.set(drivername="postgresql+psycopg")
        try:
            return create_engine(parsed, pool_pre_ping=True, hide_parameters=True)
        except ImportError as exc:
            raise SettingsError(name="database_url", reason="the driver is not installed") from exc
    arguments = {"timeout": _BUSY_S, "check_same_thread": False}
    if parsed.database in (None, "", ":memory:"):
        engine = create_engine(parsed, connect_args=arguments, poolclass=StaticPool, hide_parameters=True)
    else:
        try:
            Path(str(parsed.database)).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as exc:
            raise SettingsError(name="ZIELBOT_DATA_DIR", reason=str(exc)) from exc
        engine = create_engine(parsed, connect_args=arguments, hide_parameters=True)
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin)
    return engine


def _set_pragmas(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions are ours
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", "temp_store=MEMORY"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    mode = "IMMEDIATE" if connection.get_execution_options().get(_WRITING) else "DEFERRED"
    connection.exec_driver_sql(f"BEGIN {mode}")
