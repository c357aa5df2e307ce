"""A year named before the day, month or quarter in it: "nächstes Jahr im März", "next year in Q2"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from zielbot.reading.deadline_core import Core, Kind
from zielbot.reading.deadline_found import Found
from zielbot.reading.deadline_words import TimeWords

_PIECE = re.compile(r"[^\W_]+|[^\w\s]")
_LONGEST_GAP = 24
_DATED = frozenset({Kind.DATE, Kind.MONTH, Kind.QUARTER, Kind.HALF, Kind.WEEK, Kind.HOLIDAY, Kind.SEASON})
_BETWEEN = frozenset({"weak", "skip"})


def anchored(found: Sequence[Found], text: str, words: TimeWords, today: date) -> list[Found]:
    """The expressions, where a year right before a date without one has become part of it."""
    return list(_merged(found, text, words, today))


def _merged(found: Sequence[Found], text: str, words: TimeWords, today: date) -> Iterator[Found]:
    index = 0
    while index < len(found):
        following = found[index + 1] if index + 1 < len(found) else None
        year = _year(found[index], today)
        if following and year is not None and _belongs(found[index].core, following.core, text, words):
            left = replace(found[index].left, part=following.left.part, offset=None, linked=False)
            yield Found(replace(following.core, year=year, minimum=1), left)
            index += 2
        else:
            yield found[index]
            index += 1


def _year(found: Found, today: date) -> int | None:
    """The year the expression names by itself: the next one, this one, "Jahr 2028"."""
    core, left = found.core, found.left
    if left.part is not None or core.part is not None:
        return None
    if core.kind is Kind.YEAR and core.fixed and core.start_in_year is None:
        return core.year
    if core.kind is Kind.RUNNING and core.running == "year" and left.offset is not None and not core.fixed:
        return today.year + left.offset
    return None


def _belongs(year: Core, core: Core, text: str, words: TimeWords) -> bool:
    """Whether nothing but small words stands between the year and a date that lacks one."""
    if core.kind not in _DATED or core.year is not None or core.start - year.end > _LONGEST_GAP:
        return False
    pieces = _PIECE.findall(text, year.end, core.start)
    return all(piece == "," or piece in words.parts or words.left.get(piece) in _BETWEEN for piece in pieces)
