"""Tables: rows by the names in the first row, from CSV and XLSX."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from zielbot.adapters.documents.text import decoded
from zielbot.assistant.documents import Passage
from zielbot.assistant.goal_tables import Cells, GoalTables, letters
from zielbot.errors import TooMany, UnreadableFile

# a spreadsheet takes a cell that begins like this for a formula
FORMULA = re.compile(r"[=+\-@\t\r\n|%\uff1d\uff0b\uff0d\uff20]")


def csv_rows(content: bytes, *, max_rows: int) -> list[Cells]:
    """The rows of a CSV file, separated by comma, semicolon or tab."""
    text = decoded(content)
    head = text.split("\n", 1)[0]
    delimiter = max((";", "\t", ","), key=lambda sign: (head.count(sign), sign == ","))
    rows: list[Cells] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            _append(rows, [_unquoted(cell) for cell in row], max_rows)
    except csv.Error as exc:
        raise UnreadableFile(name="CSV") from exc
    return rows


def xlsx_rows(content: bytes, *, max_rows: int, max_bytes: int) -> list[Cells]:
    """The rows of the first sheet of an Excel file, values as they would be written in a CSV file."""
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    refuse_bomb(content, max_bytes)
    rows: list[Cells] = []
    try:
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        for row in book.worksheets[0].iter_rows(values_only=True):
            _append(rows, [_written(value) for value in row], max_rows)
        book.close()
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, IndexError, SyntaxError) as exc:
        raise UnreadableFile(name="XLSX") from exc
    return rows


def refuse_bomb(content: bytes, max_bytes: int) -> None:
    """Return only where a zip archive unpacks to a sensible size (ten times the limit of a file)."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except zipfile.BadZipFile as exc:
        raise UnreadableFile(name="ZIP") from exc
    if size > 10 * max_bytes:
        raise TooMany(limit=10 * max_bytes, what="bytes")


def by_name(rows: Sequence[Cells]) -> list[dict[str, str]]:
    """Each row below the first as a mapping from the names in the first row, in lower case."""
    if not rows:
        return []
    names = [name.strip().lower() for name in rows[0]]
    return [
        {name: cell.strip() for name, cell in zip(names, row, strict=False) if name} for row in rows[1:] if any(row)
    ]


def passages(rows: Sequence[Cells], goals: GoalTables) -> Iterator[Passage]:
    """The goals of a table by its heads; where it has none that speak of goals, the column with the most text."""
    found = list(goals.passages(rows))
    yield from found or _longest_column(rows)


def _longest_column(rows: Sequence[Cells]) -> Iterator[Passage]:
    width = max(map(len, rows), default=0)
    column = max(range(width), key=lambda index: _length(rows, index), default=0)
    for number, row in enumerate(rows, start=1):
        if column < len(row) and row[column].strip():
            yield Passage(row[column].strip(), line=number, cell=f"{letters(column)}{number}", listed=True)


def _length(rows: Iterable[Cells], index: int) -> int:
    return sum(len(row[index]) for row in rows if index < len(row))


def _unquoted(cell: str) -> str:
    """The cell without the apostrophe that our own export puts before text that looks like a formula."""
    return cell[1:] if cell[:1] == "'" and FORMULA.match(cell, 1) else cell


def _append(rows: list[Cells], row: Cells, max_rows: int) -> None:
    if len(rows) > max_rows:
        raise TooMany(limit=max_rows, what="rows")
    rows.append(row)


def _written(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat()
    if isinstance(value, float):
        # openpyxl hands out 0.07 * 100 as 7.000000000000001
        return format(Decimal(repr(round(value, 12))).normalize(), "f")
    return str(value)
