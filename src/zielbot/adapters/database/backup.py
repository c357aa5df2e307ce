"""A backup: the database as it is at one moment, and the keys and settings beside it, in one file."""

from __future__ import annotations

import os
import sqlite3
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from zielbot.errors import StoreUnavailable, UnwritableFile

if TYPE_CHECKING:
    from zielbot.adapters.database.engine import Database

DATABASE = "zielbot.sqlite"
"""The database's name in a backup and in a data folder."""

_BESIDE = ("*.key", "zielbot.toml")
_OWNER_ONLY = 0o600
_PAGES_AT_ONCE = 1_000


def back_up(database: Database, folder: Path, target: Path) -> tuple[str, ...]:
    """The backup is in `target` (.tar.gz), for its owner's eyes only; returns the names of the files in it.

    People may go on working meanwhile. A database that is not SQLite is not in it: it has its own ways. Raises
    UnwritableFile or StoreUnavailable; what stood in `target` before is then still there.
    """
    made = target.with_name(f"{target.name}.{os.getpid()}")
    try:
        with tempfile.TemporaryDirectory(dir=target.parent) as work:
            files = dict(_beside(folder))
            if database.is_sqlite:
                files[DATABASE] = Path(work) / DATABASE
                _snapshot(database, files[DATABASE])
            handle = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
            with os.fdopen(handle, "wb") as out, tarfile.open(fileobj=out, mode="w:gz") as archive:
                for name, path in sorted(files.items()):
                    archive.add(path, name, filter=_private)
            made.replace(target)
    except OSError as exc:
        raise UnwritableFile(name=str(target)) from exc
    finally:
        made.unlink(missing_ok=True)
    return tuple(sorted(files))


def _beside(folder: Path) -> Iterator[tuple[str, Path]]:
    for pattern in _BESIDE:
        yield from ((path.name, path) for path in folder.glob(pattern))


def _snapshot(database: Database, path: Path) -> None:
    """A copy of the database at one moment, proven to be whole."""
    try:
        with (
            closing(database.engine.raw_connection()) as connection,
            closing(sqlite3.connect(path)) as copy,
        ):
            source = connection.driver_connection
            assert isinstance(source, sqlite3.Connection)
            source.backup(copy, pages=_PAGES_AT_ONCE)
            copy.execute("PRAGMA journal_mode=DELETE")
            told = copy.execute("PRAGMA quick_check").fetchone()[0]
    except sqlite3.Error as exc:
        raise StoreUnavailable from exc
    if told != "ok":
        raise StoreUnavailable(reason=told)


def _private(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """The entry without the name of its owner on this machine, readable by whoever unpacks it only."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mode = _OWNER_ONLY
    return entry
