"""Where a change leads to and how large it is."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from zielbot.goals.quantity import Direction, QuantityKind

if TYPE_CHECKING:
    from zielbot.rules.facts import Facts


def goal_level(facts: Facts) -> Decimal | None:
    """The level to reach; for a change worked out where the baseline is known."""
    if facts.value is None or not facts.is_change:
        return facts.value
    if facts.baseline is None:
        return None
    if facts.kind is QuantityKind.FACTOR:
        return facts.baseline * facts.value
    return _changed(facts, facts.baseline, facts.value)


def _changed(facts: Facts, baseline: Decimal, value: Decimal) -> Decimal | None:
    if facts.direction is None:
        return None
    sign = -1 if facts.direction is Direction.DOWN else 1
    relative = facts.unit == "%" and (facts.draft.baseline is None or facts.draft.baseline.value.unit != "%")
    return baseline + sign * (baseline * value / 100 if relative else value)


def relative_change(facts: Facts) -> Decimal | None:
    """The change in percent of the baseline, without sign; None where it cannot be told."""
    if facts.value is None:
        return None
    if facts.kind is QuantityKind.FACTOR:
        return abs(facts.value - 1) * 100
    if facts.kind is QuantityKind.CHANGE and facts.unit == "%":
        return facts.value
    if not facts.baseline or facts.goal_level is None:
        return None
    return abs(facts.goal_level - facts.baseline) * 100 / abs(facts.baseline)
