"""Large changes: those that seldom succeed with what is already there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zielbot.goals.quantity import Direction

if TYPE_CHECKING:
    from zielbot.rules.facts import Facts

_LARGE_RISE, _LARGE_FALL = 100, 50
A_FEW_WEEKS = 1.1


def is_leap(facts: Facts) -> bool:
    """Whether the value is to double at least, or to halve; nothing at all (0) is not judged by its size."""
    change = facts.relative_change
    large = _LARGE_FALL if facts.direction is Direction.DOWN else _LARGE_RISE
    return change is not None and change >= large and facts.value != 0


def is_sudden(facts: Facts) -> bool:
    """Whether the value is to double at least, within weeks."""
    change, months = facts.relative_change, facts.months
    return change is not None and change >= _LARGE_RISE and months is not None and 0 <= months <= A_FEW_WEEKS
