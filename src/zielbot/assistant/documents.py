"""Files that people bring: the goals in them, each with where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Passage:
    """One goal of a file: the text as it stands there, and its place.

    `line` and `column` count from 1; in a table `line` is the row and `cell` its name ("B7"). A passage of several
    lines keeps its line breaks.
    """

    text: str
    line: int = 1
    column: int = 1
    cell: str | None = None

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of a character of the passage."""
        before = self.text[:offset]
        lines = before.count("\n")
        if self.cell is not None:
            return self.line, self.column
        return (self.line + lines, offset - before.rfind("\n")) if lines else (self.line, self.column + offset)


class DocumentReader(Protocol):
    """Reads the goals out of files."""

    def passages(self, name: str, content: bytes) -> Sequence[Passage]:
        """The goals in a file of that name; raises UnreadableFile, NotText or TooMany."""
        ...

    def rows(self, name: str, content: bytes) -> Sequence[dict[str, str]]:
        """The rows of a table by the names in its first row; raises UnreadableFile, NotText or TooMany."""
        ...
