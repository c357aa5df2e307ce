"""Files in and tables out."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import docx
import openpyxl
import pytest
from tests.fakes import goal_tables

from zielbot.adapters.documents import exports
from zielbot.adapters.documents.reader import FileReader
from zielbot.errors import BodyTooLarge, NotText, TooMany, UnreadableFile, ZielbotError

MARKDOWN = """---
title: Ziele
---
# Team Nord

Unser Jahr in drei Sätzen.

- Ich senke den Ausschuss
  bis Ende März auf 2 %.
* [ ] Wir gewinnen bis Juni
2. Ich schule vier Kolleginnen.

| Tabelle | bleibt |
| --- | --- |

```
kein Ziel
```

Die Station führt bis zum Sommer eine neue Übergabe ein,
damit niemand mehr nachfragen muss.
Kurzer Satz.
"""


@pytest.fixture
def reader() -> FileReader:
    return FileReader(goal_tables(), max_bytes=200_000, max_rows=100)


def _texts(reader: FileReader, name: str, content: bytes) -> list[str]:
    return [passage.text for passage in reader.passages(name, content)]


def test_markdown_gives_items_and_paragraphs_and_leaves_the_rest_out(reader: FileReader) -> None:
    assert _texts(reader, "ziele.md", MARKDOWN.encode()) == [
        "Unser Jahr in drei Sätzen.",
        "Ich senke den Ausschuss\n  bis Ende März auf 2 %.",
        "Wir gewinnen bis Juni",
        "Ich schule vier Kolleginnen.",
        "Die Station führt bis zum Sommer eine neue Übergabe ein,\ndamit niemand mehr nachfragen muss.",
        "Kurzer Satz.",
    ]


@pytest.mark.parametrize("name", ["ziele.md", "ziele.txt"])
def test_every_character_of_a_passage_stands_where_it_says(reader: FileReader, name: str) -> None:
    lines = MARKDOWN.split("\n")

    for passage in reader.passages(name, MARKDOWN.encode()):
        for offset, character in enumerate(passage.text):
            line, column = passage.place(offset)
            assert (lines[line - 1] + "\n")[column - 1] == character


def test_text_with_windows_line_ends_and_old_encoding_is_read(reader: FileReader) -> None:
    assert _texts(reader, "a.txt", "Ich übe täglich.\r\nWir prüfen.".encode("cp1252")) == [
        "Ich übe täglich.",
        "Wir prüfen.",
    ]


def test_decomposed_letters_are_joined(reader: FileReader) -> None:
    assert _texts(reader, "a.txt", "U\u0308ben bis Mai.".encode()) == ["Üben bis Mai."]


@pytest.mark.parametrize(
    ("content", "cells"),
    [
        pytest.param(
            "id;Ziel\n1;Mehr, viel mehr\n\n2;Weniger\n", {"B2": "Mehr, viel mehr", "B4": "Weniger"}, id="names"
        ),
        pytest.param("1\tKurz\n2\tEin längeres Ziel\n", {"B1": "Kurz", "B2": "Ein längeres Ziel"}, id="no names"),
        pytest.param('text,wer\n"Zwei\nZeilen",Ada\n', {"A2": "Zwei\nZeilen"}, id="line break in a cell"),
    ],
)
def test_a_csv_file_gives_the_cells_of_its_goal_column(reader: FileReader, content: str, cells: dict[str, str]) -> None:
    passages = reader.passages("a.csv", content.encode())

    assert {str(passage.cell): passage.text for passage in passages} == cells


def test_an_excel_file_gives_rows_as_csv_would(reader: FileReader) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Text", "Target", "End"])
    book.active.append(["Weniger Ausschuss", 7.000000000000001, date(2027, 3, 31)])
    out = io.BytesIO()
    book.save(out)

    assert reader.rows("a.xlsx", out.getvalue()) == [{"Text": "Weniger Ausschuss", "Target": "7", "End": "2027-03-31"}]
    assert [passage.cell for passage in reader.passages("a.xlsx", out.getvalue())] == ["A2"]


def test_a_percentage_is_read_as_the_sheet_shows_it(reader: FileReader) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Kennzahl", "Ist", "Soll"])
    book.active.append(["Krankenstand", 0.0534, 0.05])
    for cell in book.active[2][1:]:
        cell.number_format = "0.0%"
    out = io.BytesIO()
    book.save(out)

    assert reader.rows("a.xlsx", out.getvalue()) == [{"Kennzahl": "Krankenstand", "Ist": "5.34 %", "Soll": "5 %"}]


@pytest.mark.parametrize(
    "above",
    [
        [],
        [["Zielvereinbarungen 2026", "", ""]],
        [["Zielvereinbarungen 2026", "", ""], ["", "", ""], ["Stand", "Januar", ""]],
    ],
    ids=["nothing", "a title", "a title and more"],
)
def test_the_head_of_a_table_is_found_below_a_title(reader: FileReader, above: list[list[str]]) -> None:
    rows = [*above, ["Nr", "Ziel", "Kennzahl", "Soll"], ["1", "Weniger Ausschuss", "Ausschuss", "4"]]
    content = "\n".join(";".join(row) for row in rows).encode()

    assert reader.rows("a.csv", content)[-1] == {
        "Nr": "1",
        "Ziel": "Weniger Ausschuss",
        "Kennzahl": "Ausschuss",
        "Soll": "4",
    }


@pytest.mark.parametrize(
    "content",
    ['[{"id": "a", "target": 4.50, "x": null}]', '{"agreements": [{"id": "a", "target": 4.50, "x": []}], "count": 1}'],
    ids=["a list", "a list in an object"],
)
def test_json_gives_rows_with_the_digits_as_they_stand(reader: FileReader, content: str) -> None:
    assert reader.rows("a.json", content.encode()) == [{"id": "a", "target": "4.50", "x": ""}]


@pytest.mark.parametrize("content", ["", "7", "[1]", "{}", '{"a": [], "b": []}', "[" * 100_000])
def test_json_without_rows_is_refused(reader: FileReader, content: str) -> None:
    with pytest.raises(UnreadableFile):
        reader.rows("a.json", content.encode())


def test_a_word_file_gives_paragraphs_and_table_cells_without_headings(reader: FileReader) -> None:
    document = docx.Document()
    document.add_heading("Ziele 2027", 1)
    document.add_paragraph("Ich leite ab Mai die Frühschicht.")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ["Nr", "Ziel", "1", "Wir liefern pünktlich."], strict=True):
        cell.text = text
    out = io.BytesIO()
    document.save(out)

    assert _texts(reader, "a.docx", out.getvalue()) == ["Ich leite ab Mai die Frühschicht.", "Wir liefern pünktlich."]


def _bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 3_000_000)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        pytest.param("a.txt", b"\x00\x01\x02", NotText, id="binary text"),
        pytest.param("a.csv", b"PK\x03\x04\x00", NotText, id="zip as csv"),
        pytest.param("a.xlsx", b"no zip", UnreadableFile, id="no Excel"),
        pytest.param("a.docx", b"no zip", UnreadableFile, id="no Word"),
        pytest.param("a.xlsx", _bomb(), TooMany, id="zip bomb"),
        pytest.param("a.pdf", b"%PDF-1.7", UnreadableFile, id="other kind"),
        pytest.param("a.txt", b"x" * 200_001, BodyTooLarge, id="too large"),
        pytest.param("a.csv", b"text\n" + b"x\n" * 200, TooMany, id="too many rows"),
        pytest.param("a.csv", b'text\n"open', UnreadableFile, id="quote never closed"),
    ],
)
def test_what_is_no_such_file_is_refused(
    reader: FileReader, name: str, content: bytes, error: type[ZielbotError]
) -> None:
    with pytest.raises(error):
        reader.passages(name, content)


NASTY = ["=1+1", "-5 % Fehlerquote", "+49 anrufen", "@SUM(A1)", "\tTab", "normal", "'schon mit Strich", "a|b *fett*"]
ROWS: Sequence[exports.Row] = [{"ziel": text, "wert": Decimal("1.50"), "bis": date(2027, 9, 30)} for text in NASTY]


def test_an_excel_export_holds_every_text_as_text_and_no_formula() -> None:
    content = exports.to_xlsx(ROWS, ["ziel", "wert", "bis"], title="Ziele / 2027")

    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert [(cell.value, cell.data_type) for cell in cells] == [(text, "s") for text in NASTY]
    assert sheet["B2"].value == 1.5


def test_a_csv_export_puts_an_apostrophe_before_what_a_spreadsheet_would_compute() -> None:
    content = exports.to_csv(ROWS, ["ziel", "wert"]).decode("utf-8-sig")

    cells = [row[0] for row in csv.reader(io.StringIO(content), delimiter=";")][1:]
    assert cells[:5] == [f"'{text}" for text in NASTY[:5]]
    assert cells[5:] == NASTY[5:]


def test_our_own_csv_comes_back_as_it_went(reader: FileReader) -> None:
    content = exports.to_csv(ROWS, ["ziel", "wert", "bis"])

    assert [row["ziel"] for row in reader.rows("a.csv", content)] == [text.strip() for text in NASTY]


def test_a_markdown_export_keeps_text_in_its_cell() -> None:
    lines = exports.to_markdown(ROWS, ["ziel"]).decode().splitlines()

    assert lines[-1] == r"| a\|b \*fett\* |"
    assert len(lines) == len(NASTY) + 2


def test_a_json_export_keeps_decimals_exact() -> None:
    assert json.loads(exports.to_json(ROWS))[0] == {"ziel": "=1+1", "wert": "1.50", "bis": "2027-09-30"}
