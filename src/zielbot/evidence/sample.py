"""Weighted samples: quantiles and shares of what comparable cases reached."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

_POINTS = 400
_BINS = 40
YEARS_OF_DOUBT = 3.0
"""How many years of cases it takes to believe half of their drift: what moves all in one year need not come again."""
KERNEL = 0.5
"""How far the share is smoothed, in units of the usual change."""
HELD = 0.02
"""Smaller changes count as none (in units of the usual change): who held the value met a target to hold it."""
ACROSS = 0.3
"""How much a target that asks for more than today's value tells of one that does not, and the other way round."""
HARDNESS_KERNEL = 0.7
"""How alike in hardness two targets must be to share a record, on the squashed scale from -1 to 1."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Changes in units of the usual change, in rising order, each with its part of the whole weight of 1."""

    points: tuple[tuple[float, float], ...]

    def quantile(self, level: float) -> float:
        """The change below which that part of the weight lies, drawn straight between the points."""
        before: tuple[float, float] | None = None
        passed = 0.0
        for change, weight in self.points:
            middle = passed + weight / 2
            if level <= middle:
                if before is None:
                    return change
                at, value = before
                return value + (change - value) * (level - at) / (middle - at) if middle > at else change
            before, passed = (middle, change), passed + weight
        return self.points[-1][0]

    def share_at_least(self, change: float) -> float:
        """The share of the weight at or above that change, smoothed but for what did not change at all."""
        return sum(
            weight * (_normal((point - change) / KERNEL) if abs(point) >= HELD else float(change < HELD))
            for point, weight in self.points
        )


@dataclass(frozen=True, slots=True)
class Record:
    """How often targets were met, by their squashed hardness: (hardness, weight, weight of those met)."""

    bins: tuple[tuple[float, float, float], ...]

    def around(self, hardness: float) -> tuple[float, float]:
        """The weight of the targets about as hard as that, and the weight of those met."""
        total = met = 0.0
        for at, weight, reached in self.bins:
            near = math.exp(-0.5 * ((at - hardness) / HARDNESS_KERNEL) ** 2)
            near *= 1.0 if (at > 0) == (hardness > 0) else ACROSS
            total += near * weight
            met += near * reached
        return total, met


def squashed(hardness: float) -> float:
    """The hardness between -1 and 1: among very hard targets more hardness makes little difference."""
    return math.tanh(hardness)


def mirrored_part(years: int) -> float:
    """The part of its weight that each change gives to its mirror image: without proof of a drift there is none."""
    return 0.5 * YEARS_OF_DOUBT / (years + YEARS_OF_DOUBT)


def sample_of(changes: Sequence[tuple[float, float]], *, years: int) -> Sample:
    """The sample of (change, weight) from that many years, each mirrored in part, condensed to some hundred points."""
    total = sum(weight for _, weight in changes)
    part = mirrored_part(years)
    kept = [(change, weight * (1 - part) / total) for change, weight in changes]
    mirrored = [(-change, weight * part / total) for change, weight in changes]
    return Sample(tuple(_condensed(sorted(kept + mirrored))))


def mixture_of(samples: Sequence[tuple[Sample, float]], *, stretch: float) -> Sample:
    """The samples mixed in the given parts (which add up to 1), all changes stretched."""
    points = [(change * stretch, weight * part) for sample, part in samples for change, weight in sample.points]
    return Sample(tuple(sorted(points)))


def record_of(targets: Sequence[tuple[float, float, bool]]) -> Record:
    """The record of (squashed hardness, weight, met), in forty bins."""
    bins: dict[int, list[float]] = {}
    for hardness, weight, met in targets:
        cell = bins.setdefault(round(hardness * _BINS / 2), [0.0, 0.0])
        cell[0] += weight
        cell[1] += weight * met
    return Record(tuple((place * 2 / _BINS, weight, met) for place, (weight, met) in sorted(bins.items())))


def weighted_quantile(values: Sequence[tuple[float, float]], level: float) -> float:
    """The value below which that part of the weight lies."""
    ordered = sorted(values)
    total = sum(weight for _, weight in ordered)
    return Sample(tuple((value, weight / total) for value, weight in ordered)).quantile(level)


def _condensed(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    if len(points) <= _POINTS:
        return points
    result: list[tuple[float, float]] = []
    weight = moment = 0.0
    for change, part in points:
        weight += part
        moment += change * part
        if weight >= 1 / _POINTS:
            result.append((moment / weight, weight))
            weight = moment = 0.0
    if weight > 0:
        result.append((moment / weight, weight))
    return result


def _normal(place: float) -> float:
    return 0.5 * (1 + math.erf(place / math.sqrt(2)))
