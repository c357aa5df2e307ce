"""Rounding that hides single values and reads well."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_EVEN, Decimal

_SHARE_STEP = 20
_FINEST, _COARSEST = 0.1, 0.25
_ERROR = 0.75
"""The standard error of a normal sample's median, 1.25 deviations, in widths from P20 to P80 (1.68 deviations)."""


def sensible_step(width: float, size: float, *, cases: int) -> Decimal:
    """The step (1, 2 or 5 times a power of ten) for a corridor of that width from so many cases.

    It is at most the standard error of the median of so many cases, and between a tenth and a quarter of the width: who
    knows ten cases cannot tell 41 from 42. Without a width it is a thousandth of the size.
    """
    grain = min(_COARSEST, max(_FINEST, _ERROR / math.sqrt(max(1, cases))))
    wish = width * grain if width > 0 else abs(size) / 1000
    if wish <= 0:
        return Decimal("0.01")
    power = math.floor(math.log10(wish))
    factor = next(factor for factor in (5, 2, 1) if factor * 10.0**power <= wish * (1 + 1e-9))
    return Decimal(factor).scaleb(power)


def rounded(value: float, step: Decimal) -> Decimal:
    """The multiple of the step that is nearest to the value, without an exponent."""
    count = (Decimal(repr(value)) / step).quantize(Decimal(1), rounding=ROUND_HALF_EVEN)
    result = count * step
    return result.quantize(Decimal(1)) if result == result.to_integral_value() else result.normalize()


def coarse(value: float, step: float) -> float:
    """The multiple of the step that is nearest to the value."""
    return round(value / step) * step


def rounded_share(share: float) -> float:
    """The share in steps of five percent, never 0 or 1: no sample is so sure."""
    return min(_SHARE_STEP - 1, max(1, round(share * _SHARE_STEP))) / _SHARE_STEP
