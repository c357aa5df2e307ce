"""The inner part of a date expression, before the words to its left are read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from zielbot.reading.calendar import Part, Period

_PIECE = re.compile(r"\d+|[^\W\d_]+")


class Kind(StrEnum):
    """What the inner part is; it decides which cues it needs."""

    DATE = "date"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    WEEK = "week"
    YEAR = "year"
    RUNNING = "running"  # "Quartal", "year": needs "dieses", "nächstes" or a part
    DURATION = "duration"
    HOLIDAY = "holiday"
    SEASON = "season"
    WEEKDAY = "weekday"
    TODAY = "today"
    FISCAL = "fiscal"


@dataclass(frozen=True, slots=True)
class Moment:
    """What a reading depends on from outside."""

    today: date
    fiscal_start: tuple[int, int] = (1, 1)
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Core:
    """text[start:end] names a period.

    `in_year` gives it for a year, `year` is the one that was said (None: the next one not over). `running` is the unit
    of a period that runs, to be counted on from today. `minimum` is the cue it needs. `start_in_year` gives the first
    day where the text holds a range by itself ("1. bis 15. Mai").
    """

    start: int
    end: int
    kind: Kind
    in_year: Callable[[int], Period | None]
    year: int | None = None
    minimum: int = 1
    part: Part | None = None
    running: str = ""
    start_in_year: Callable[[int], Period | None] | None = None
    fixed: bool = False
    weekday: int | None = None


@dataclass(frozen=True)
class Rule:
    """A pattern and the name of the reading that makes a Core of its match.

    `needs` holds the first three letters (or digits) of words without which it cannot match; `compiled` makes the
    pattern when a text first holds one of them.
    """

    reading: str
    needs: frozenset[str]
    compiled: Callable[[], re.Pattern[str]]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled once."""
        return self.compiled()


def heads(words: Iterable[str]) -> frozenset[str]:
    """The first three letters of each word, by which a text is searched for words of time."""
    return frozenset(piece[:3] for word in words for piece in _PIECE.findall(word)[:1])
