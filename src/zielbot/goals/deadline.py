"""Dates by which a goal is to be reached."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from zielbot.goals.span import Span


class Precision(StrEnum):
    """How exactly the text names the date."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DURATION = "duration"
    SEASON = "season"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline as it stands in the text; `date` is the last day of what was said, `start` the first day if named.

    `strength` tells how plainly the cue marks a deadline (3 bis/spätestens/by, 2 in/im/zum, 1 bare date).
    What comes again ("jeweils zum Quartalsende") is no deadline but a recurrence of the reading.
    """

    text: str
    span: Span
    date: dt.date
    precision: Precision
    start: dt.date | None = None
    strength: int = 3
