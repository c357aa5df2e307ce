"""Reads files of the kinds people bring."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from zielbot.adapters.documents import tables
from zielbot.adapters.documents.text import decoded
from zielbot.assistant.documents import Passage
from zielbot.assistant.goal_tables import Cells, GoalTables
from zielbot.assistant.goal_texts import passages
from zielbot.errors import BodyTooLarge, TooMany, UnreadableFile

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

_TEXT = frozenset({".md", ".markdown", ".txt", ".text", ""})
_CSV = frozenset({".csv", ".tsv"})


class FileReader:
    """Reads goals and tables out of text, Markdown, CSV, XLSX and DOCX."""

    def __init__(self, goals: GoalTables, *, max_bytes: int, max_rows: int) -> None:
        self._goals = goals
        self._max_bytes = max_bytes
        self._max_rows = max_rows

    def passages(self, name: str, content: bytes) -> Sequence[Passage]:
        """The goals in a file of that name; raises UnreadableFile, NotText, TooMany or BodyTooLarge."""
        suffix = self._suffix(name, content)
        if suffix in _TEXT:
            found = passages(decoded(content), self._goals)
        elif suffix == ".docx":
            found = list(self._word_passages(name, content))
        else:
            found = list(tables.passages(self._table(name, suffix, content), self._goals))
        if len(found) > self._max_rows:
            raise TooMany(limit=self._max_rows, what="goals")
        return found

    def rows(self, name: str, content: bytes) -> Sequence[dict[str, str]]:
        """The rows of a table by the names in its head; raises UnreadableFile, NotText, TooMany or BodyTooLarge."""
        suffix = self._suffix(name, content)
        if suffix == ".json":
            return tables.json_rows(name, content, max_rows=self._max_rows)
        return tables.by_name(self._table(name, suffix, content))

    def _suffix(self, name: str, content: bytes) -> str:
        if len(content) > self._max_bytes:
            raise BodyTooLarge(limit=self._max_bytes)
        return "" if name == "-" else PurePath(name).suffix.lower()

    def _table(self, name: str, suffix: str, content: bytes) -> list[Cells]:
        try:
            if suffix in _CSV:
                return tables.csv_rows(content, max_rows=self._max_rows)
            if suffix == ".xlsx":
                return tables.xlsx_rows(content, max_rows=self._max_rows, max_bytes=self._max_bytes)
        except UnreadableFile as exc:
            raise UnreadableFile(name=name) from exc
        raise UnreadableFile(name=name)

    def _word_passages(self, name: str, content: bytes) -> Iterator[Passage]:
        """The goals in the paragraphs and tables of a Word file, headings left out; `line` counts paragraphs."""
        import docx

        try:
            tables.refuse_bomb(content, self._max_bytes)
            document = docx.Document(io.BytesIO(content))
        except (UnreadableFile, KeyError, ValueError, SyntaxError) as exc:
            raise UnreadableFile(name=name) from exc
        lines = [_as_line(paragraph) for paragraph in document.paragraphs]
        yield from passages("\n".join(lines), self._goals)
        for position, table in enumerate(document.tables, start=1):
            rows = [[unicodedata.normalize("NFC", cell.text) for cell in row.cells] for row in table.rows]
            for passage in self._goals.passages(rows):
                yield replace(passage, cell=f"{position}.{passage.cell}")


def _as_line(paragraph: Paragraph) -> str:
    """A paragraph as a line of Markdown, which the reading of lists understands."""
    text = " ".join(unicodedata.normalize("NFC", paragraph.text).split())
    style = (paragraph.style.name if paragraph.style is not None else "") or ""
    if style.startswith(("Heading", "Title", "Überschrift", "Titel")):
        return "#"
    level = int(style[-1]) - 1 if style[-1:].isdigit() else 0
    return f"{'  ' * level}- {text}" if text and style.startswith(("List", "Liste", "Aufzählung")) else text
