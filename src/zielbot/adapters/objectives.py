"""The objectives of company and team, from a text or CSV file."""

from __future__ import annotations

import csv
from pathlib import Path

from zielbot.errors import SettingsError

_MOST = 200
_LONGEST = 300


def read_objectives(path: Path | None) -> tuple[str, ...]:
    """The objectives in the file, one a line (of a CSV the first column; lines with # left out); raises SettingsError.

    None without a file set gives no objectives.
    """
    if path is None:
        return ()
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as exc:
        raise SettingsError(name="ZIELBOT_OBJECTIVES", reason=type(exc).__name__) from exc
    lines = [row[0] for row in csv.reader(text.splitlines(), delimiter=_delimiter(path, text)) if row]
    objectives = (line.strip() for line in lines)
    return tuple(dict.fromkeys(line[:_LONGEST] for line in objectives if line and not line.startswith("#")))[:_MOST]


def _delimiter(path: Path, text: str) -> str:
    """What separates columns; a plain text has lines only."""
    if path.suffix.lower() != ".csv":
        return "\x1f"
    return ";" if ";" in text.split("\n", 1)[0] else ","
