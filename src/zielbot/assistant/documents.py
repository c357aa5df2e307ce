"""Files that people bring: the goals in them, each with where it stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from zielbot.evidence.plot import Picture


@dataclass(frozen=True, slots=True)
class Passage:
    """One goal of a file: the text as it stands there, and its place.

    `line` and `column` count from 1; in a table `line` is the row and `cell` its name ("B7"). A passage of several
    lines keeps its line breaks. `left_out` are marks of emphasis that are not part of the text: before which character,
    and how many. A `joined` text was put together from several places and stands nowhere as it is. `listed` says that
    it was an item of a list or a row of a table, `person` whose goal it is where the table says so.
    """

    text: str
    line: int = 1
    column: int = 1
    cell: str | None = None
    left_out: tuple[tuple[int, int], ...] = ()
    joined: bool = False
    listed: bool = False
    person: str = ""

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of a character of the passage; its beginning where it was joined or fills a cell."""
        if self.cell is not None or self.joined:
            return self.line, self.column
        newline = self.text.rfind("\n", 0, offset)
        more = sum(count for before, count in self.left_out if newline < before <= offset)
        if newline < 0:
            return self.line, self.column + offset + more
        return self.line + self.text.count("\n", 0, offset), offset - newline + more


class DocumentReader(Protocol):
    """Reads the goals out of files."""

    def passages(self, name: str, content: bytes) -> Sequence[Passage]:
        """The goals in a file of that name; raises UnreadableFile, NotText or TooMany."""
        ...

    def rows(self, name: str, content: bytes) -> Sequence[dict[str, str]]:
        """The rows of a table by the names in its first row; raises UnreadableFile, NotText or TooMany."""
        ...


class PicturePainter(Protocol):
    """Paints pictures for those who cannot show SVG."""

    def paint(self, picture: Picture) -> bytes:
        """The picture as PNG."""
        ...


Cell = str | int | Decimal | dt.date | None
Row = Mapping[str, Cell]


class TableFormat(StrEnum):
    """How a table is written."""

    MARKDOWN = "md"
    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


class TableWriter(Protocol):
    """Writes tables to take away."""

    def write(self, form: TableFormat, rows: Sequence[Row], columns: Sequence[str], *, title: str) -> bytes:
        """The table as a file; text stays text whatever it begins with."""
        ...


@dataclass(frozen=True, slots=True)
class Appointment:
    """A day that matters: a deadline or a stage; `id` stays the same when the day moves, `version` then grows."""

    id: str
    day: dt.date
    title: str
    text: str
    version: int
    changed: dt.datetime


class AppointmentWriter(Protocol):
    """Writes calendars."""

    def write(self, appointments: Sequence[Appointment], *, title: str) -> bytes:
        """The appointments as a calendar file."""
        ...
