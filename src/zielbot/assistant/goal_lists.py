"""Lists of goals as people bring them: from a file, or pasted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from zielbot.assistant.documents import DocumentReader, Passage
from zielbot.assistant.goal_tables import GoalTables
from zielbot.assistant.goal_texts import passages
from zielbot.assistant.list_period import heading_of
from zielbot.reading.reader import Reader

_FEWEST_LISTED = 2
_NAME_WORDS = 3
_AIMS = frozenset({"change", "achieve", "keep", "learn"})
_ANY_DAY = date(2027, 1, 1)


class GoalLists:
    """Finds the goals, and leaves out what only stands around them: greetings, introductions, names."""

    def __init__(self, documents: DocumentReader, reader: Reader, tables: GoalTables) -> None:
        self._documents = documents
        self._reader = reader
        self._tables = tables

    def in_file(self, name: str, content: bytes) -> Sequence[Passage]:
        """The goals in a file of that name; raises UnreadableFile, NotText, TooMany or BodyTooLarge."""
        return list(self._goals(self._documents.passages(name, content)))

    def heading_in_file(self, name: str, content: bytes, *, today: date) -> str:
        """What a file says above its list of goals, in its text or its name; empty where no period is named there."""
        lines = [one.text for one in self._documents.passages(name, content) if not one.listed]
        stem = name.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
        return heading_of([*_lines(content), *lines, re.sub(r"[_-]+", " ", stem)], self._reader, today=today)

    def in_text(self, text: str) -> Sequence[Passage]:
        """The goals in a pasted text."""
        return list(self._goals(passages(text.replace("\r\n", "\n"), self._tables)))

    def single_goals(self, text: str) -> Sequence[str]:
        """Each goal of a pasted text by itself, also where one sentence holds two; the whole where none is found."""
        pieces = (span.of(one.text) for one in self.in_text(text) for span in self._reader.split(one.text))
        return [piece for found in pieces if (piece := found.strip())] or [text.strip()]

    def _goals(self, found: Sequence[Passage]) -> Iterator[Passage]:
        """Where there is a list, a paragraph beside it is a goal only if it says when or how much."""
        is_list = sum(one.listed for one in found) >= _FEWEST_LISTED
        after_frame = False
        for one in found:
            if one.listed:
                yield one
                continue
            frame = self._reader.is_frame(one.text) or (after_frame and len(one.text.split()) <= _NAME_WORDS)
            after_frame = frame
            if not frame and (not is_list or self._says_how_much_or_when(one.text)):
                yield one

    def _says_how_much_or_when(self, text: str) -> bool:
        reading = self._reader.read(text, today=_ANY_DAY)
        return bool(reading.quantities or (reading.deadlines and any(verb.kind in _AIMS for verb in reading.verbs)))


def _lines(content: bytes) -> list[str]:
    """The lines of a text file; none of a file that is no text."""
    try:
        return content.decode().splitlines()
    except UnicodeDecodeError:
        return []
