"""Fixed cohorts: which cases count together, from when on, and how one widens to the next.

A cohort is a set of cases that the book alone decides. Its cases come into play in batches: a quarter's cases wait
until the batch holds enough people who are in it. Widening from one cohort to the next must add enough people as well.
So no two statements differ by a single person.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from zielbot.evidence.cases import Case
from zielbot.evidence.likeness import KinGroups


class Step(StrEnum):
    """The steps of widening, narrowest first."""

    KPI = "kpi"
    KIN = "kin"
    UNIT = "unit"
    DIRECTION = "direction"
    ALL = "all"


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
        for case in cases:
            for key in self.chain(case.key, case.realm, case.way):
                members.setdefault(key, []).append(case)
        self._cells: Mapping[CellKey, Cell] = {key: _cell(found, k_min) for key, found in members.items()}
        self._counting: dict[tuple[CellKey, int], tuple[Case, ...]] = {}
        self._people: dict[tuple[CellKey, int], int] = {}

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
            if people - known >= self._k_min:
                found.append(key)
                known = people
        return found

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
    since: list[int | None] = []
    waiting: set[str] = set()
    pending = 0
    for quarter, group in groupby(cases, key=lambda case: case.quarter):
        arrived = list(group)
        pending += len(arrived)
        waiting.update(case.person for case in arrived)
        if len(waiting) >= k_min:
            since += [quarter] * pending
            waiting, pending = set(), 0
    since += [None] * pending
    return Cell(tuple(cases), tuple(since))
