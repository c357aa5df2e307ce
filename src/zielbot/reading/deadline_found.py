"""A date expression with its cue, and what it comes to."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from zielbot.reading.calendar import Period
from zielbot.reading.deadline_core import Core
from zielbot.reading.deadline_cues import Left


@dataclass(frozen=True, slots=True)
class Found:
    """A date expression: its inner part and what stands to the left of it."""

    core: Core
    left: Left


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline before it is ordered among the others; the expression begins at `position`."""

    found: Found
    period: Period
    date: dt.date
    strength: int
    start: dt.date | None
    position: int
