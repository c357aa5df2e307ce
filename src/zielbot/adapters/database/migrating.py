"""Brings a schema to its newest revision with Alembic (slow to import, hence its own module)."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection

from zielbot.errors import StoreUnavailable

_SCRIPTS = Path(__file__).parent / "migrations"


def upgrade(connection: Connection) -> None:
    """The schema of that connection is at its newest; raises StoreUnavailable where a newer zielbot wrote it."""
    config = config_for(connection)
    try:
        command.upgrade(config, "head")
    except CommandError as exc:
        raise StoreUnavailable(reason="schema") from exc


def head() -> str | None:
    """The newest revision among the scripts."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def differences(connection: Connection) -> list[object]:
    """What the tables in the database lack against the tables in the code; empty where they agree."""
    from alembic.autogenerate import compare_metadata

    from zielbot.adapters.database.schema import metadata

    return list(compare_metadata(MigrationContext.configure(connection), metadata))


def config_for(connection: Connection) -> Config:
    """Alembic's configuration for that connection."""
    config = _config()
    config.attributes["connection"] = connection
    return config


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.set_main_option("path_separator", "os")
    return config
