"""The reference class forecast: what came of comparable agreements, and what that says about a target.

The method with its formulas and sources stands in docs/evidenz.md.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from zielbot.evidence.ambition import AimingHigh, HigherAims
from zielbot.evidence.cases import comparable_cases, duration_factor, known_unit, quarter_of, realm_of, way_of
from zielbot.evidence.cohorts import Chain, Cohorts, Step, people_of
from zielbot.evidence.likeness import KinGroups, KpiNames, measure_key
from zielbot.evidence.reference_class import ReferenceClass, ReferenceClasses
from zielbot.evidence.rounding import rounded, rounded_share, sensible_step
from zielbot.evidence.scale import Scale, scale_for, scale_kind
from zielbot.goals.precedent import Corridor, Evidence, EvidenceVerdict, Precedent, TargetQuery
from zielbot.goals.quantity import Direction

if TYPE_CHECKING:
    from zielbot.goals.kpi import KpiCatalogue

K_MIN = 5
"""No statement under five cases from five people; a setting may ask for more, never for less."""

_SHOWN = 5
_LEVELS = 20
_EASY, _WITHIN, _AMBITIOUS = 0.8, 0.35, 0.06
_NEAR = (Step.KPI.value, Step.KIN.value, Step.UNIT.value)


class ReferenceBook:
    """Precedents prepared once for many questions; answers from real ones first, from example data where they lack."""

    def __init__(
        self, precedents: Iterable[Precedent], *, kpis: KpiCatalogue | None = None, k_min: int = K_MIN
    ) -> None:
        names = KpiNames(kpis)
        listed = list(precedents)
        self._real = _Book([one for one in listed if not one.example], names, kpis, max(k_min, K_MIN))
        self._examples = _Book([one for one in listed if one.example], names, kpis, max(k_min, K_MIN))

    def assess(self, query: TargetQuery) -> Evidence:
        """What the precedents that ended before the start of the query say about its target."""
        real = self._real.assess(query)
        if real.basis in _NEAR:
            return real
        examples = self._examples.assess(query)
        if examples.basis in _NEAR or real.verdict is EvidenceVerdict.TOO_FEW:
            return replace(examples, example=True) if examples.n else real
        return real

    def higher_aims(self, query: TargetQuery) -> HigherAims | None:
        """What became of those who asked for more than the usual change; None where they are too few."""
        book = self._examples if self.assess(query).example else self._real
        return book.higher_aims(query)

    def levels(self, query: TargetQuery) -> tuple[Decimal, ...]:
        """What the class of the query reached in twenty steps from the easy to the ambitious end, for a picture."""
        book = self._examples if self.assess(query).example else self._real
        return book.levels(query)


def assess_target(
    query: TargetQuery, precedents: Sequence[Precedent], *, kpis: KpiCatalogue | None = None, k_min: int = K_MIN
) -> Evidence:
    """What the precedents say about the target of the query (for many queries prepare a ReferenceBook)."""
    return ReferenceBook(precedents, kpis=kpis, k_min=k_min).assess(query)


class _Book:
    def __init__(self, precedents: Sequence[Precedent], names: KpiNames, kpis: KpiCatalogue | None, k_min: int) -> None:
        self._names = names
        self._kpis = kpis
        self._k_min = k_min
        self._cases = comparable_cases(precedents, names, kpis)
        self._kin = KinGroups(Counter((case.realm, case.key) for case in self._cases), names)
        self._cohorts = Cohorts(self._cases, self._kin, k_min=k_min)
        self._classes = ReferenceClasses(self._cohorts)

    @cached_property
    def _high(self) -> AimingHigh:
        return AimingHigh(self._cases, self._kin, self._classes, k_min=self._k_min)

    def higher_aims(self, query: TargetQuery) -> HigherAims | None:
        found, scale = self._found(query)
        high = None if found is None else self._high.find(self._asked(query)[0], quarter_of(query.start))
        if found is None or high is None:
            return None
        levels = (found.reach(0.2), found.reach(0.8), high.landed)
        p20, p80, landed = (_value(query, found, scale, level) for level in levels)
        step = sensible_step(abs(p80 - p20), float(query.baseline), cases=len(high.cases))
        share = rounded_share(high.share)
        return HigherAims(len(high.cases), high.people, share, rounded(landed, step), high.basis.value)

    def levels(self, query: TargetQuery) -> tuple[Decimal, ...]:
        found, scale = self._found(query)
        if found is None:
            return ()
        values = _values(query, found, scale, [(number + 0.5) / _LEVELS for number in range(_LEVELS)])
        p20, p80 = _values(query, found, scale, (0.2, 0.8))
        step = sensible_step(abs(p80 - p20), float(query.baseline), cases=len(found.cases))
        return tuple(rounded(value, step) for value in values)

    def assess(self, query: TargetQuery) -> Evidence:
        found, scale = self._found(query)
        identity = _identity(query)
        if found is None:
            return Evidence(EvidenceVerdict.TOO_FEW, n=0, people=0, id=identity)
        position, share = _chance(query, found, scale)
        years = [case.end.year for case in found.cases]
        return Evidence(
            verdict=_verdict(position),
            n=len(found.cases),
            people=people_of(found.cases),
            corridor=_corridor(query, found, scale),
            share_reached=None if share is None else rounded_share(share),
            basis=found.basis.value,
            years=(min(years), max(years)),
            cases=tuple(case.id for case in reversed(found.cases) if case.released)[:_SHOWN],
            id=identity,
        )

    def _found(self, query: TargetQuery) -> tuple[ReferenceClass | None, Scale]:
        chain, scale = self._asked(query)
        return self._classes.find(chain, quarter_of(query.start)), scale

    def _asked(self, query: TargetQuery) -> tuple[Chain, Scale]:
        kpi_id = self._names.find(query.metric, query.kpi)
        kpi = self._kpis.get(kpi_id) if self._kpis is not None else None
        unit = known_unit(query.unit, kpi)
        scale = scale_for(query.baseline, unit=unit, kpi=kpi, size=query.target)
        kind = scale_kind(scale)
        realm, way = realm_of(unit, query.direction, kind), way_of(query.direction, kind)
        return self._cohorts.chain(measure_key(query.metric, kpi_id), realm, way), scale


def _chance(query: TargetQuery, found: ReferenceClass, scale: Scale) -> tuple[float | None, float | None]:
    """Where the target lies among past changes, and the chance to reach it, which also heeds the record of targets."""
    if query.target is None:
        return None, None
    sign = 1 if query.direction is Direction.UP else -1
    way = sign * (scale.forward(float(query.target)) - scale.forward(float(query.baseline)))
    hardness = way / (found.usual * duration_factor(query.months))
    return found.position(hardness), found.chance(hardness)


def _corridor(query: TargetQuery, found: ReferenceClass, scale: Scale) -> Corridor:
    p20, p50, p80 = _values(query, found, scale, (0.2, 0.5, 0.8))
    step = sensible_step(abs(p80 - p20), float(query.baseline), cases=len(found.cases))
    return Corridor(rounded(p20, step), rounded(p50, step), rounded(p80, step))


def _values(query: TargetQuery, found: ReferenceClass, scale: Scale, levels: Iterable[float]) -> list[float]:
    """The class's changes at those levels as values of the measure, for the baseline and period of the query."""
    return [_value(query, found, scale, found.reach(level)) for level in levels]


def _value(query: TargetQuery, found: ReferenceClass, scale: Scale, change: float) -> float:
    """The value of the measure after that change (in usual changes), for the baseline and period of the query."""
    sign = 1 if query.direction is Direction.UP else -1
    reach = sign * found.usual * duration_factor(query.months)
    return scale.back(scale.forward(float(query.baseline)) + reach * change)


def _verdict(position: float | None) -> EvidenceVerdict:
    if position is None:
        return EvidenceVerdict.NO_TARGET
    if position >= _EASY:
        return EvidenceVerdict.EASY
    if position >= _WITHIN:
        return EvidenceVerdict.WITHIN
    return EvidenceVerdict.AMBITIOUS if position >= _AMBITIOUS else EvidenceVerdict.BEYOND


def _identity(query: TargetQuery) -> str:
    said = (
        query.kpi or query.metric,
        query.unit,
        query.direction.value,
        query.baseline,
        query.target,
        query.months,
        quarter_of(query.start),
    )
    return "ev_" + hashlib.sha256(repr(tuple(map(str, said))).encode()).hexdigest()[:16]
