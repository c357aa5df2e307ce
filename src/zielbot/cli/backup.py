"""`zielbot backup`: everything that is kept, in one file."""

from __future__ import annotations

from pathlib import Path

from zielbot.cli.commands import WORDS, Command, Kind, argument
from zielbot.cli.surroundings import FINE, application, tell
from zielbot.goals.language import Text

_DONE = Text("Gesichert in {file}: {names}", "Backed up in {file}: {names}")
_NO_DATABASE = Text(
    "Die Datenbank ist nicht dabei: Sie läuft auf einem eigenen Server und wird dort gesichert (PostgreSQL: pg_dump).",
    "The database is not in it: it runs on a server of its own and is backed up there (PostgreSQL: pg_dump).",
)


def backup(file: Path) -> int:
    """Everything that is kept is in the file."""
    names = application().back_up(file)
    tell(_DONE, file=file, names=", ".join(names) or "–")
    if not application().database.is_sqlite:
        tell(_NO_DATABASE, colour="yellow")
    return FINE


COMMAND = Command(
    "backup",
    Text(
        "Sichert Datenbank, Schlüssel und Einstellungen im laufenden Betrieb in eine Datei (.tar.gz).",
        "Backs up database, keys and settings into one file (.tar.gz) while zielbot runs.",
    ),
    backup,
    (
        argument(
            "file",
            Text("DATEI", "FILE"),
            Text("Wohin, zum Beispiel zielbot.tar.gz.", "Where to, such as zielbot.tar.gz."),
            kind=Kind(Path, WORDS.expected),
        ),
    ),
)
