"""Reference classes: what a chain of cohorts says at a snapshot, narrow cohorts borrowing strength from wide ones."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from zielbot.evidence.cases import Case
from zielbot.evidence.cohorts import CellKey, Chain, Cohorts, Step
from zielbot.evidence.rounding import coarse
from zielbot.evidence.sample import Record, Sample, mixture_of, record_of, sample_of, squashed, weighted_quantile

_BORROW = {Step.KPI: 8.0, Step.KIN: 5.0, Step.UNIT: 10.0, Step.DIRECTION: 10.0, Step.ALL: 20.0}
_COMMON = 0.75  # how much of all movement a year may have in common
_MOST_HALVED = 500.0  # beyond a thousand or so a weight would vanish
_HALF_LIFE_QUARTERS = 16.0
_SAME_PERSON = 0.5
_USUAL_LEVEL = 0.6
_LEAST_CHANGE = 0.01
_RECORD_PART = 0.4
_STEP = 0.1
"""Everything is said in tenths of the usual change, so that no finer question draws out a finer answer."""


@dataclass(frozen=True, slots=True)
class ReferenceClass:
    """All that comparable cases say: their changes in units of `usual`, and how often targets were met.

    `cases` are those of the narrowest cohort that may speak, `basis` its step.
    """

    sample: Sample
    records: tuple[tuple[Step, Record], ...]
    usual: float
    basis: Step
    cases: tuple[Case, ...]

    def reach(self, level: float) -> float:
        """The change below which that part of past changes lies (in units of the usual change, coarse)."""
        return coarse(self.sample.quantile(level), _STEP)

    def position(self, hardness: float) -> float:
        """The share of past changes that went at least as far (in units of the usual change)."""
        return self.sample.share_at_least(coarse(hardness, _STEP))

    def chance(self, hardness: float) -> float:
        """The chance to meet a target that hard: its position, corrected by the record of targets about as hard."""
        position = kept = self.position(hardness)
        for step, record in reversed(self.records):
            total, met = record.around(squashed(coarse(hardness, _STEP)))
            kept = (met + _BORROW[step] * kept) / (total + _BORROW[step])
        return _pooled(position, kept)


class ReferenceClasses:
    """The reference classes of a book, each computed when first asked for and kept."""

    def __init__(self, cohorts: Cohorts) -> None:
        self._cohorts = cohorts
        self._classes: dict[tuple[CellKey, int], ReferenceClass | None] = {}
        self._usual: dict[tuple[CellKey, int], float] = {}
        self._weights: dict[tuple[CellKey, int], tuple[float, ...]] = {}
        self._masses: dict[tuple[CellKey, int], float] = {}
        self._moves: dict[tuple[CellKey, int], float] = {}
        self._said: dict[tuple[CellKey, int], tuple[Sample, Record]] = {}

    def find(self, chain: Chain, snapshot: int) -> ReferenceClass | None:
        """The class of that chain of cohorts; None where no cohort has enough people."""
        if (chain[0], snapshot) not in self._classes:
            self._classes[chain[0], snapshot] = self._made(chain, snapshot)
        return self._classes[chain[0], snapshot]

    def usual(self, case: Case, snapshot: int) -> float:
        """How far measures like that of the case move in a year."""
        return self._usual_change(self._cohorts.chain_of(case), snapshot)

    def _made(self, chain: Chain, snapshot: int) -> ReferenceClass | None:
        steps = self._cohorts.steps(chain, snapshot)
        if not steps:
            return None
        said = [self._statistics(key, snapshot) for key in steps]
        parts = _parts([(key[0], self._mass(key, snapshot)) for key in steps])
        years = self._cohorts.years(steps[-1], snapshot)
        return ReferenceClass(
            sample=mixture_of(
                [(sample, part) for (sample, _), part in zip(said, parts, strict=True)],
                stretch=math.sqrt(1 + _COMMON / years),
            ),
            records=tuple((key[0], record) for key, (_, record) in zip(steps, said, strict=True)),
            usual=self._usual_change(chain, snapshot),
            basis=steps[0][0],
            cases=self._cohorts.cases(steps[0], snapshot),
        )

    def _statistics(self, key: CellKey, snapshot: int) -> tuple[Sample, Record]:
        if (key, snapshot) not in self._said:
            changes: list[tuple[float, float]] = []
            targets: list[tuple[float, float, bool]] = []
            cases = self._cohorts.cases(key, snapshot)
            years = self._cohorts.years(key, snapshot)
            for case, weight in zip(cases, self._weights_of(key, snapshot), strict=True):
                usual = self.usual(case, snapshot)
                changes.append((case.change / usual, weight))
                if case.hardness is not None:
                    targets.append((squashed(case.hardness / usual), weight, bool(case.met)))
            self._said[key, snapshot] = sample_of(changes, years=years), record_of(targets)
        return self._said[key, snapshot]

    def _usual_change(self, chain: Chain, snapshot: int) -> float:
        """How far measures of this chain move in a year, narrow cohorts drawn towards wide ones."""
        known = self._usual.get((chain[0], snapshot))
        if known is not None:
            return known
        usual: float | None = None
        for key in reversed(self._cohorts.steps(chain, snapshot)):
            here, mass, borrow = self._move(key, snapshot), self._mass(key, snapshot), _BORROW[key[0]]
            usual = here if usual is None else (mass * here + borrow * usual) / (mass + borrow)
        result = self._usual[chain[0], snapshot] = math.exp(coarse(usual or 0.0, _STEP))
        return result

    def _mass(self, key: CellKey, snapshot: int) -> float:
        if (key, snapshot) not in self._masses:
            self._masses[key, snapshot] = sum(self._weights_of(key, snapshot))
        return self._masses[key, snapshot]

    def _move(self, key: CellKey, snapshot: int) -> float:
        if (key, snapshot) not in self._moves:
            weights = self._weights_of(key, snapshot)
            cases = self._cohorts.cases(key, snapshot)
            moves = [(abs(case.change), weight) for case, weight in zip(cases, weights, strict=True)]
            self._moves[key, snapshot] = math.log(weighted_quantile(moves, _USUAL_LEVEL) + _LEAST_CHANGE)
        return self._moves[key, snapshot]

    def _weights_of(self, key: CellKey, snapshot: int) -> tuple[float, ...]:
        """Recent cases weigh more, and further cases of the same person add less."""
        if (key, snapshot) not in self._weights:
            cases = self._cohorts.cases(key, snapshot)
            often = Counter(case.person for case in cases)
            self._weights[key, snapshot] = tuple(
                0.5 ** min((snapshot - 1 - case.quarter) / _HALF_LIFE_QUARTERS, _MOST_HALVED)
                / (1 + _SAME_PERSON * (often[case.person] - 1))
                for case in cases
            )
        return self._weights[key, snapshot]


def _pooled(position: float, kept: float) -> float:
    """Both chances as one, averaged on the logit, so that what hardly anybody reached stays unlikely."""
    place = (1 - _RECORD_PART) * _logit(position) + _RECORD_PART * _logit(kept)
    return 1 / (1 + math.exp(-place))


def _logit(chance: float) -> float:
    held = min(0.99, max(0.01, chance))
    return math.log(held / (1 - held))


def _parts(masses: Sequence[tuple[Step, float]]) -> list[float]:
    """The part of each cohort, narrowest first; what one leaves goes to the next wider, the widest takes the rest."""
    parts: list[float] = []
    rest = 1.0
    for step, mass in masses[:-1]:
        parts.append(rest * mass / (mass + _BORROW[step]))
        rest -= parts[-1]
    return [*parts, rest]
