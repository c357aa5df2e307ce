"""Tables: rows by the names in their head, from CSV, XLSX and JSON."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from zielbot.adapters.documents.text import decoded
from zielbot.assistant.documents import Passage
from zielbot.assistant.goal_tables import Cells, GoalTables, letters
from zielbot.errors import TooMany, UnreadableFile

# a spreadsheet takes a cell that begins like this for a formula
_NEAR = 15
_AMBIGUOUS = 3
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
        for row in book.worksheets[0].iter_rows():
            _append(rows, [_shown(cell) for cell in row], max_rows)
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
    """Each row below the head as a mapping from the names in the head; a title above the head is passed over."""
    head = _head(rows)
    if head is None:
        return []
    names = [" ".join(name.split()) for name in rows[head]]
    return [
        {name: cell.strip() for name, cell in zip(names, row, strict=False) if name}
        for row in rows[head + 1 :]
        if any(cell.strip() for cell in row)
    ]


def json_rows(name: str, content: bytes, *, max_rows: int) -> list[dict[str, str]]:
    """The objects of a JSON list, or of the only list in an object, each as a row."""
    try:
        found = json.loads(decoded(content), parse_float=str, parse_int=str)
    except (ValueError, RecursionError) as exc:
        raise UnreadableFile(name=name) from exc
    lists = [found] if isinstance(found, list) else [one for one in _values(found) if isinstance(one, list)]
    if len(lists) != 1 or not all(isinstance(one, dict) for one in lists[0]):
        raise UnreadableFile(name=name)
    if len(lists[0]) > max_rows:
        raise TooMany(limit=max_rows, what="rows")
    return [{key.strip(): _plain(value) for key, value in one.items()} for one in lists[0]]


def _values(found: object) -> list[object]:
    return list(found.values()) if isinstance(found, dict) else []


def _plain(value: object) -> str:
    return "" if value is None or isinstance(value, dict | list) else str(value).strip()


def _head(rows: Sequence[Cells]) -> int | None:
    """The place of the head: the first row that fills more than half as many cells as the fullest near it."""
    filled = [sum(bool(cell.strip()) for cell in row) for row in rows[:_NEAR]]
    most = max(filled, default=0)
    return next((place for place, count in enumerate(filled) if 2 * count > most), None)


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


def _shown(cell: Any) -> str:  # openpyxl is not typed
    """The cell as the sheet shows it: 0.12 in the format of percent is 12 %."""
    value = cell.value
    if isinstance(value, int | float) and not isinstance(value, bool) and "%" in str(cell.number_format or ""):
        return f"{_written(float(value) * 100)} %"
    return _written(value)


def _written(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat()
    if isinstance(value, float):
        # openpyxl hands out 0.07 * 100 as 7.000000000000001
        text = format(Decimal(repr(round(value, 12))).normalize(), "f")
        # "3.125" is a number in the thousands to German readers, "3.1250" to nobody
        return f"{text}0" if len(text.partition(".")[2]) == _AMBIGUOUS else text
    return str(value)
