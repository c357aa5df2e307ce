"""Which of several deadlines is the goal's own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from zielbot.goals.deadline import Precision
from zielbot.reading.calendar import Part
from zielbot.reading.deadline_context import Context
from zielbot.reading.deadline_core import Kind
from zielbot.reading.deadline_found import Due


def own_first(dues: Sequence[Due], text: str, context: Context) -> list[Due]:
    """The deadlines, the goal's own first: the end before beginnings and stages, plain cues before others.

    Of equally plain ones the first in the text leads, unless the second makes it more exact.
    """
    placed = sorted(dues, key=lambda due: due.position)
    if len(placed) < 2:
        return placed
    keys: dict[int, tuple[bool, bool, int, float]] = {
        id(due): (*_rank(due, text, context), due.position) for due in placed
    }
    for earlier, later in pairwise(placed):
        if _sharpens(earlier, later, text, context):
            begins, stage, plainness, position = keys[id(earlier)]
            keys[id(later)] = (begins, stage, plainness, position - 0.5)
    return sorted(placed, key=lambda due: keys[id(due)])


def _rank(due: Due, text: str, context: Context) -> tuple[bool, bool, int]:
    core, left = due.found.core, due.found.left
    begins = core.kind is Kind.DATE and left.part is Part.START and not left.cue
    begins = begins or context.is_beginning(text, due.position, core.end) or context.lasts(text, due.position)
    return begins, context.is_milestone(text, due.position), -due.strength


def _sharpens(earlier: Due, later: Due, text: str, context: Context) -> bool:
    if earlier.period.precision is Precision.DAY or later.period.precision is not Precision.DAY:
        return False
    inside = earlier.period.first <= later.date <= earlier.period.last
    gap = text[earlier.found.core.end : later.position]
    return inside and context.makes_precise(gap)
