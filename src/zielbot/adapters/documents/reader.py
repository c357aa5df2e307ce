"""Reads files of the kinds people bring."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from zielbot.adapters.documents import tables, text
from zielbot.assistant.documents import Passage
from zielbot.errors import BodyTooLarge, TooMany, UnreadableFile

_MARKDOWN = frozenset({".md", ".markdown"})
_PLAIN = frozenset({".txt", ".text", ""})
_CSV = frozenset({".csv", ".tsv"})


class FileReader:
    """Reads goals and tables out of text, Markdown, CSV, XLSX and DOCX."""

    def __init__(self, *, max_bytes: int, max_rows: int) -> None:
        self._max_bytes = max_bytes
        self._max_rows = max_rows

    def passages(self, name: str, content: bytes) -> Sequence[Passage]:
        """The goals in a file of that name; raises UnreadableFile, NotText, TooMany or BodyTooLarge."""
        suffix = self._suffix(name, content)
        if suffix in _MARKDOWN or suffix in _PLAIN:
            found = list(text.passages(text.decoded(content), markdown=suffix in _MARKDOWN))
        elif suffix == ".docx":
            found = list(_paragraphs(name, content, self._max_bytes))
        else:
            found = list(tables.passages(self._table(name, suffix, content)))
        if len(found) > self._max_rows:
            raise TooMany(limit=self._max_rows, what="goals")
        return found

    def rows(self, name: str, content: bytes) -> Sequence[dict[str, str]]:
        """The rows of a table by the names in its first row; raises UnreadableFile, NotText, TooMany, BodyTooLarge."""
        return tables.by_name(self._table(name, self._suffix(name, content), content))

    def _suffix(self, name: str, content: bytes) -> str:
        if len(content) > self._max_bytes:
            raise BodyTooLarge(limit=self._max_bytes)
        return "" if name == "-" else PurePath(name).suffix.lower()

    def _table(self, name: str, suffix: str, content: bytes) -> list[tables.Cells]:
        try:
            if suffix in _CSV:
                return tables.csv_rows(content, max_rows=self._max_rows)
            if suffix == ".xlsx":
                return tables.xlsx_rows(content, max_rows=self._max_rows, max_bytes=self._max_bytes)
        except UnreadableFile as exc:
            raise UnreadableFile(name=name) from exc
        raise UnreadableFile(name=name)


def _paragraphs(name: str, content: bytes, max_bytes: int) -> Iterator[Passage]:
    """The paragraphs and table cells of a Word file, headings left out; `line` counts paragraphs."""
    import docx

    try:
        tables.refuse_bomb(content, max_bytes)
        document = docx.Document(io.BytesIO(content))
    except (UnreadableFile, KeyError, ValueError, SyntaxError) as exc:
        raise UnreadableFile(name=name) from exc
    for number, paragraph in enumerate(document.paragraphs, start=1):
        style = paragraph.style.name if paragraph.style is not None else ""
        if paragraph.text.strip() and not (style or "").startswith(("Heading", "Title")):
            yield Passage(unicodedata.normalize("NFC", paragraph.text.strip()), line=number)
    for position, table in enumerate(document.tables, start=1):
        rows = [[unicodedata.normalize("NFC", cell.text) for cell in row.cells] for row in table.rows]
        for passage in tables.passages(rows):
            yield Passage(passage.text, line=passage.line, cell=f"{position}.{passage.cell}")
