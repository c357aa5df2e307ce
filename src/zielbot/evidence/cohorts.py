"""Fixed cohorts: which cases count together, from when on, and how one widens to the next.

A cohort is a set of cases that the book alone decides. Its cases come into play in batches: those of a quarter, and
those of an import, wait until the batch holds enough people who are in it. Widening from one cohort to the next must
add enough people as well, and a cohort that is hardly more than one of those within it does not speak at all, because
who asks for a measure that nobody knows would get it in place of the narrower one. So no two statements differ by a
single person.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from zielbot.evidence.cases import Case
from zielbot.evidence.likeness import KinGroups
from zielbot.goals.quantity import Direction


class Step(StrEnum):
    """The steps of widening, narrowest first."""

    KPI = "kpi"
    KIN = "kin"
    UNIT = "unit"
    DIRECTION = "direction"
    ALL = "all"


_NARROWER = {step: tuple(Step)[:place] for place, step in enumerate(Step)}

CellKey = tuple[Step, Hashable]
Chain = tuple[CellKey, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cohort: its cases by the quarter from whose end on they count (None: still waiting for more people)."""

    cases: tuple[Case, ...]
    released: tuple[int | None, ...]

    def until(self, quarter: int) -> tuple[Case, ...]:
        """The cases that count in that quarter."""
        return tuple(
            case for case, since in zip(self.cases, self.released, strict=True) if since is not None and since < quarter
        )


class Cohorts:
    """All cohorts of a book."""

    def __init__(self, cases: Iterable[Case], kin: KinGroups, *, k_min: int) -> None:
        self._kin = kin
        self._k_min = k_min
        members: dict[CellKey, list[Case]] = {}
        self._chains: dict[tuple[str, str, Direction, str], Chain] = {}
        for case in cases:
            for key in self.chain_of(case):
                members.setdefault(key, []).append(case)
        self._cells: Mapping[CellKey, Cell] = {key: _cell(found, k_min) for key, found in members.items()}
        self._counting: dict[tuple[CellKey, int], tuple[Case, ...]] = {}
        self._people: dict[tuple[CellKey, int], int] = {}
        self._years: dict[tuple[CellKey, int], int] = {}
        self._apart: dict[tuple[CellKey, int], bool] = {}
        self._ids: dict[tuple[CellKey, int], frozenset[str]] = {}

    def chain_of(self, case: Case) -> Chain:
        """The cohorts the measure of the case belongs to, narrowest first."""
        measure = (case.key, case.unit, case.direction, case.kind)
        if measure not in self._chains:
            self._chains[measure] = self.chain(case.key, case.realm, case.way)
        return self._chains[measure]

    def chain(self, key: str, realm: str, way: str) -> Chain:
        """The cohorts a measure belongs to, narrowest first."""
        leader = self._kin.leader(realm, key)
        steps: list[CellKey] = [(Step.KPI, (realm, key))]
        if leader is not None:
            steps.append((Step.KIN, (realm, leader)))
        return (*steps, (Step.UNIT, realm), (Step.DIRECTION, way), (Step.ALL, ""))

    def steps(self, chain: Chain, quarter: int) -> Sequence[CellKey]:
        """The cohorts of the chain that may speak in that quarter, narrowest first."""
        found: list[CellKey] = []
        known = 0
        for key in chain:
            people = self.people(key, quarter)
            if people - known >= self._k_min and self._stands_apart(key, quarter):
                found.append(key)
                known = people
        return found

    def _stands_apart(self, key: CellKey, quarter: int) -> bool:
        """Whether the cohort has enough people beside those of each narrower one within it, or is the same."""
        if (key, quarter) not in self._apart:
            self._apart[key, quarter] = all(self._apart_from(step, key, quarter) for step in _NARROWER[key[0]])
        return self._apart[key, quarter]

    def _apart_from(self, step: Step, key: CellKey, quarter: int) -> bool:
        """The same for the narrower cohorts of one step: enough people have cases outside the largest of them."""
        homes: dict[str, CellKey | None] = {}
        several: set[str] = set()
        for case in self.cases(key, quarter):
            home = next((one for one in self.chain_of(case) if one[0] is step), None)
            home = home if home is not None and case.id in self._counted(home, quarter) else None
            if homes.setdefault(case.person, home) != home:
                several.add(case.person)
        only = Counter(home for person, home in homes.items() if home is not None and person not in several)
        outside = len(homes) - max(only.values(), default=0)
        return outside == 0 or outside >= self._k_min

    def _counted(self, key: CellKey, quarter: int) -> frozenset[str]:
        if (key, quarter) not in self._ids:
            self._ids[key, quarter] = frozenset(case.id for case in self.cases(key, quarter))
        return self._ids[key, quarter]

    def years(self, key: CellKey, quarter: int) -> int:
        """How many years the cases of that cohort end in that count in that quarter."""
        if (key, quarter) not in self._years:
            self._years[key, quarter] = len({case.end.year for case in self.cases(key, quarter)})
        return self._years[key, quarter]

    def people(self, key: CellKey, quarter: int) -> int:
        """How many people the cases of that cohort come from that count in that quarter."""
        if (key, quarter) not in self._people:
            self._people[key, quarter] = people_of(self.cases(key, quarter))
        return self._people[key, quarter]

    def cases(self, key: CellKey, quarter: int) -> tuple[Case, ...]:
        """The cases of that cohort that count in that quarter."""
        if (key, quarter) not in self._counting:
            cell = self._cells.get(key)
            self._counting[key, quarter] = cell.until(quarter) if cell is not None else ()
        return self._counting[key, quarter]


def people_of(cases: Iterable[Case]) -> int:
    """How many people the cases come from."""
    return len({case.person for case in cases})


def _cell(cases: Sequence[Case], k_min: int) -> Cell:
    """The cohort of these cases (oldest first); whoever asks before and after an import learns of nobody alone."""
    since: dict[str, int] = {}
    waiting: list[Case] = []
    for _, arrived in groupby(sorted(cases, key=lambda case: case.arrived), key=lambda case: case.arrived):
        waiting += arrived
        since |= _released(waiting, k_min)
        waiting = [case for case in waiting if case.id not in since]
    return Cell(tuple(cases), tuple(since.get(case.id) for case in cases))


def _released(cases: Iterable[Case], k_min: int) -> dict[str, int]:
    """The cases by id with the quarter from whose end on they count; those that must wait are left out."""
    since: dict[str, int] = {}
    pending: list[Case] = []
    for quarter, group in groupby(sorted(cases, key=lambda case: case.quarter), key=lambda case: case.quarter):
        pending += group
        if people_of(pending) >= k_min:
            since |= dict.fromkeys((case.id for case in pending), quarter)
            pending = []
    return since
