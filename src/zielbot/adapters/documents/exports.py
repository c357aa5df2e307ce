"""Tables to take away, as Markdown, CSV, XLSX and JSON; text stays text whatever it begins with."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import assert_never

from zielbot.adapters.documents.tables import FORMULA
from zielbot.assistant.documents import Cell, Row, TableFormat

_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CELL_LIMIT = 32_767


class FileWriter:
    """Writes tables in every format."""

    def write(self, form: TableFormat, rows: Sequence[Row], columns: Sequence[str], *, title: str) -> bytes:
        """The table as a file; text stays text whatever it begins with."""
        match form:
            case TableFormat.MARKDOWN:
                return to_markdown(rows, columns)
            case TableFormat.CSV:
                return to_csv(rows, columns)
            case TableFormat.XLSX:
                return to_xlsx(rows, columns, title=title)
            case TableFormat.JSON:
                return to_json(rows)
            case _:
                assert_never(form)


def to_csv(rows: Sequence[Row], columns: Sequence[str]) -> bytes:
    """The rows as CSV with semicolons and a byte order mark, as German spreadsheets open it.

    Text that a spreadsheet would run as a formula gets an apostrophe in front, which it shows as text; numbers and
    dates are never touched.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_csv_cell(row.get(column)) for column in columns])
    return out.getvalue().encode("utf-8-sig")


def _csv_cell(value: Cell) -> str:
    if isinstance(value, str):
        return f"'{value}" if FORMULA.match(value) else value
    return _plain(value)


def to_xlsx(rows: Sequence[Row], columns: Sequence[str], *, title: str) -> bytes:
    """The rows as an Excel file; every text is stored as a string, so that nothing is ever computed."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(re.sub(r"[\\/*?:\[\]]", " ", title)[:31])
    for cells in [list[Cell](columns), *([row.get(column) for column in columns] for row in rows)]:
        written = []
        for value in cells:
            cell = WriteOnlyCell(sheet)
            if isinstance(value, str):
                cell.value = _NOT_IN_XML.sub("�", value)[:_CELL_LIMIT]
                # openpyxl takes "=…" for a formula unless the type is set after the value
                cell.data_type = "s"
            else:
                cell.value = value
            written.append(cell)
        sheet.append(written)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def to_markdown(rows: Sequence[Row], columns: Sequence[str]) -> bytes:
    """The rows as a Markdown table; text cannot break out of its cell or become markup."""
    lines = [_markdown_row(columns), _markdown_row(["---"] * len(columns), raw=True)]
    lines += [_markdown_row([_plain(row.get(column)) for column in columns]) for row in rows]
    return ("\n".join(lines) + "\n").encode()


def _markdown_row(cells: Sequence[str], *, raw: bool = False) -> str:
    return "| " + " | ".join(cell if raw else escaped_markdown(cell) for cell in cells) + " |"


def escaped_markdown(text: str) -> str:
    """The text on one line with everything that Markdown would read as markup escaped."""
    text = re.sub(r"([\\`*_{}\[\]<>#|~])", r"\\\1", text)
    return re.sub(r"\s*\n\s*", " ", text)


def to_json(rows: Sequence[Row]) -> bytes:
    """The rows as JSON, decimal numbers as strings."""
    return json.dumps(list(map(dict, rows)), ensure_ascii=False, indent=2, default=_plain).encode()


def _plain(value: object) -> str:
    if value is None:
        return ""
    return format(value, "f") if isinstance(value, Decimal) else str(value)
