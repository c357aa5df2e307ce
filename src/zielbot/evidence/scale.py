"""Scales on which changes of unlike measures can be compared.

A change is read on the logit where values have bounds (percent, NPS, marks): from 98 to 99 % is as far as from 50 to
67 %. Where values are open it is read on a logarithm that also bears zero and negative values (asinh): from 100 to 110
is as far as from 1000 to 1100.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zielbot.goals.kpi import Kpi

_EDGE = 0.001
_SMALL = 0.05
_PERCENT = (0.0, 100.0)


@dataclass(frozen=True, slots=True)
class BoundedScale:
    """The logit of a value between `lower` and `upper`; the bounds themselves stay finite."""

    lower: float
    upper: float

    def forward(self, value: float) -> float:
        """The place of the value on the scale; a value beyond the bounds counts as the bound."""
        width = self.upper - self.lower
        value = min(self.upper, max(self.lower, value))
        edge = _EDGE * width
        share = (value - self.lower + edge) / (width + 2 * edge)
        return math.log(share / (1 - share))

    def back(self, place: float) -> float:
        """The value at that place, never outside the bounds."""
        width = self.upper - self.lower
        edge = _EDGE * width
        share = 1 / (1 + math.exp(-max(-50.0, min(50.0, place))))
        return min(self.upper, max(self.lower, share * (width + 2 * edge) - edge + self.lower))


@dataclass(frozen=True, slots=True)
class OpenScale:
    """The logarithm of a value, straightened near zero within `small`, so that zero and loss are places too."""

    small: float

    def forward(self, value: float) -> float:
        """The place of the value on the scale."""
        return math.asinh(value / (2 * self.small))

    def back(self, place: float) -> float:
        """The value at that place."""
        return math.sinh(max(-600.0, min(600.0, place))) * 2 * self.small


Scale = BoundedScale | OpenScale


def scale_kind(scale: Scale) -> str:
    """Whether changes are read on a bounded or an open scale: the sizes of the two do not compare."""
    return "bounded" if isinstance(scale, BoundedScale) else "open"


def scale_for(
    baseline: Decimal,
    others: tuple[Decimal | None, ...] = (),
    *,
    unit: str,
    kpi: Kpi | None,
    size: Decimal | None = None,
) -> Scale:
    """The scale for a case: bounded where unit or KPI says so and all its values lie inside, otherwise open.

    `size` stands in for a baseline of zero on an open scale.
    """
    bounds = _bounds(unit, kpi)
    known = [float(value) for value in (baseline, *others) if value is not None]
    if bounds is not None and all(bounds[0] <= value <= bounds[1] for value in known):
        return BoundedScale(*bounds)
    return OpenScale(_SMALL * (abs(float(baseline)) or abs(float(size or 0)) / 2) or 1.0)


def _bounds(unit: str, kpi: Kpi | None) -> tuple[float, float] | None:
    if kpi is not None and kpi.lower is not None and kpi.upper is not None:
        return float(kpi.lower), float(kpi.upper)
    return _PERCENT if unit == "%" else None
