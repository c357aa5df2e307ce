"""What became of those who aimed high: how many got there, and where they ended up.

High is a target that asks for more than the usual change, whichever target is asked about: the book alone decides who
belongs, so that no question can draw the line around a single case.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from zielbot.evidence.cases import Case
from zielbot.evidence.cohorts import Chain, Cohorts, Step, people_of
from zielbot.evidence.likeness import KinGroups
from zielbot.evidence.reference_class import ReferenceClasses
from zielbot.evidence.rounding import coarse
from zielbot.evidence.sample import weighted_quantile

_HIGH = 1.0
_STEP = 0.1


@dataclass(frozen=True, slots=True)
class HigherAims:
    """Those who asked for more than the usual change: their number, the share who got there, and where half ended.

    `landed` is the value that half of them reached or passed, for the baseline and period of the question, `basis` how
    wide their class had to be taken.
    """

    n: int
    people: int
    share: float
    landed: Decimal
    basis: str


@dataclass(frozen=True, slots=True)
class Aimers:
    """The cases of those who aimed high, of the narrowest cohort with enough of them; `landed` in usual changes."""

    cases: tuple[Case, ...]
    share: float
    landed: float
    basis: Step

    @property
    def people(self) -> int:
        """How many people they come from."""
        return people_of(self.cases)


class AimingHigh:
    """All cases of a book whose target asked for more than the usual change, in cohorts of their own."""

    def __init__(self, cases: Sequence[Case], kin: KinGroups, classes: ReferenceClasses, *, k_min: int) -> None:
        last = max((case.quarter for case in cases), default=0) + 1
        self._usual = {case.id: classes.usual(case, last) for case in cases if case.hardness is not None}
        high = [case for case in cases if case.id in self._usual and self._hardness(case) >= _HIGH]
        self._cohorts = Cohorts(high, kin, k_min=k_min)

    def find(self, chain: Chain, snapshot: int) -> Aimers | None:
        """Those of the narrowest cohort of the chain with enough people; None where there are too few of them."""
        steps = self._cohorts.steps(chain, snapshot)
        if not steps:
            return None
        cases = self._cohorts.cases(steps[0], snapshot)
        # One met and one missed beside them: no few cases prove that all or none get there.
        share = (sum(bool(case.met) for case in cases) + 1) / (len(cases) + 2)
        landed = weighted_quantile([(case.change / self._usual[case.id], 1.0) for case in cases], 0.5)
        return Aimers(cases, share, coarse(landed, _STEP), steps[0][0])

    def _hardness(self, case: Case) -> float:
        return (case.hardness or 0.0) / self._usual[case.id]
