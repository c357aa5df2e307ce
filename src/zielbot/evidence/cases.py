"""Precedents as comparable cases: what changed, how hard the target was, and whether it was met."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from zielbot.evidence.cells import unit_of
from zielbot.evidence.likeness import KpiNames, measure_key
from zielbot.evidence.scale import scale_for, scale_kind
from zielbot.goals.quantity import Direction

if TYPE_CHECKING:
    from zielbot.goals.kpi import Kpi, KpiCatalogue
    from zielbot.goals.precedent import Precedent

_DAYS_A_MONTH = 30.44
_YEAR_MONTHS = 12.0
_TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True)
class Case:
    """One past agreement, made comparable.

    `change` and `hardness` are steps on the scale in the goal's direction, for a period of one year; `quarter` counts
    the quarters of its end (year * 4 + 0..3), `arrived` the imports until it came.
    """

    id: str
    key: str
    unit: str
    direction: Direction
    kind: str
    change: float
    hardness: float | None
    met: bool | None
    person: str
    quarter: int
    end: date
    released: bool
    arrived: int

    @property
    def realm(self) -> str:
        """Unit, direction and kind of scale: measures of another realm are no kin."""
        return realm_of(self.unit, self.direction, self.kind)

    @property
    def way(self) -> str:
        """Direction and kind of scale."""
        return way_of(self.direction, self.kind)


def known_unit(unit: str, kpi: Kpi | None) -> str:
    """The unit as zielbot writes it; the KPI's where none is given."""
    return unit_of(unit) or (kpi.unit if kpi is not None else "")


def realm_of(unit: str, direction: Direction, kind: str) -> str:
    """The name of the realm of that unit, direction and kind of scale."""
    return f"{direction.value} {kind} {unit}"


def way_of(direction: Direction, kind: str) -> str:
    """The name of that direction on that kind of scale."""
    return f"{direction.value} {kind}"


def quarter_of(day: date) -> int:
    """The quarter the day lies in, counted from year 0."""
    return day.year * 4 + (day.month - 1) // 3


def duration_factor(months: float) -> float:
    """How much further things drift in that time than in a year: the root of the time, as in a random walk."""
    return math.sqrt(max(1.0, min(60.0, months)) / _YEAR_MONTHS)


def comparable_cases(precedents: Iterable[Precedent], names: KpiNames, kpis: KpiCatalogue | None) -> tuple[Case, ...]:
    """The precedents with baseline, outcome, direction and end, as cases, oldest first.

    Where the precedents name people, those without a name count as one person together; where none names anybody, each
    stands for itself.
    """
    listed = list(precedents)
    named = any(precedent.person for precedent in listed)
    cases = (_case(precedent, names, kpis, named=named) for precedent in listed)
    return tuple(sorted((case for case in cases if case is not None), key=lambda case: (case.end, case.id)))


def _case(precedent: Precedent, names: KpiNames, kpis: KpiCatalogue | None, *, named: bool) -> Case | None:
    baseline, actual, target = precedent.baseline, precedent.actual, precedent.target
    if baseline is None or actual is None or precedent.end is None:
        return None
    kpi_id = names.find(precedent.metric, precedent.kpi)
    kpi = kpis.get(kpi_id) if kpis is not None else None
    direction = precedent.direction or (kpi.better if kpi is not None else None)
    if direction is None and target is not None and target != baseline:
        direction = Direction.UP if target > baseline else Direction.DOWN
    if direction is None:
        return None
    unit = known_unit(precedent.unit, kpi)
    scale = scale_for(baseline, (actual, target), unit=unit, kpi=kpi, size=target)
    sign = 1 if direction is Direction.UP else -1
    factor = duration_factor(_months(precedent))
    origin = scale.forward(float(baseline))
    return Case(
        id=precedent.id,
        key=measure_key(precedent.metric, kpi_id),
        unit=unit,
        direction=direction,
        kind=scale_kind(scale),
        change=sign * (scale.forward(float(actual)) - origin) / factor,
        hardness=None if target is None else sign * (scale.forward(float(target)) - origin) / factor,
        met=None if target is None else sign * float(actual - target) >= -_TOLERANCE,
        person=precedent.person or ("" if named else precedent.id),
        quarter=quarter_of(precedent.end),
        end=precedent.end,
        released=precedent.released,
        arrived=precedent.arrived,
    )


def _months(precedent: Precedent) -> float:
    if precedent.start is None or precedent.end is None or precedent.end <= precedent.start:
        return _YEAR_MONTHS
    return (precedent.end - precedent.start).days / _DAYS_A_MONTH
