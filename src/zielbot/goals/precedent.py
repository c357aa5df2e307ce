"""Past agreements and what they say about a target."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from zielbot.goals.quantity import Direction


@dataclass(frozen=True, slots=True)
class Precedent:
    """A past agreement with its outcome. `person` is a pseudonym (keyed hash), `text` may be empty.

    `example` marks fictional data shipped with zielbot; `released` allows its text to be shown as an example. `arrived`
    is the number of the import it first came with, which a later one of the same id does not change.
    """

    id: str
    text: str = ""
    metric: str = ""
    kpi: str | None = None
    unit: str = ""
    direction: Direction | None = None
    baseline: Decimal | None = None
    target: Decimal | None = None
    actual: Decimal | None = None
    start: date | None = None
    end: date | None = None
    group: str = ""
    person: str = ""
    example: bool = False
    released: bool = False
    arrived: int = field(default=0, compare=False)

    @property
    def wording(self) -> str:
        """The words by which it is found: its text, otherwise its measure."""
        return self.text or self.metric or self.id


@dataclass(frozen=True, slots=True)
class PrecedentFilter:
    """Which precedents a search may find: those that fit every given condition; the period is that of their ends."""

    kpi: str | None = None
    unit: str | None = None
    direction: Direction | None = None
    group: str | None = None
    ended_from: date | None = None
    ended_until: date | None = None

    def passes(self, precedent: Precedent) -> bool:
        """Whether the precedent fits."""
        pairs = (
            (self.kpi, precedent.kpi),
            (self.unit, precedent.unit),
            (self.direction, precedent.direction),
            (self.group, precedent.group),
        )
        if any(wanted is not None and wanted != given for wanted, given in pairs):
            return False
        if self.ended_from is None and self.ended_until is None:
            return True
        end = precedent.end
        return end is not None and (self.ended_from or end) <= end <= (self.ended_until or end)


@dataclass(frozen=True, slots=True)
class TargetQuery:
    """A target to be judged: `target` None asks for the corridor alone. `months` is the period's length."""

    metric: str
    unit: str
    direction: Direction
    baseline: Decimal
    months: int
    start: date
    target: Decimal | None = None
    kpi: str | None = None


@dataclass(frozen=True, slots=True)
class Corridor:
    """What comparable cases reached, as target values for this baseline and period: P20, P50 and P80.

    Ordered by ambition in the goal's direction: p20 is what four of five comparable cases reached or bettered is the
    easy end, p80 the ambitious end, whichever way the measure points.
    """

    p20: Decimal
    p50: Decimal
    p80: Decimal


class EvidenceVerdict(StrEnum):
    """How a target lies to the corridor."""

    EASY = "easy"
    WITHIN = "within"
    AMBITIOUS = "ambitious"
    BEYOND = "beyond"
    TOO_FEW = "too_few"
    NO_TARGET = "no_target"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The statement of the evidence on one target, with its sample.

    `basis` names the step of widening (kpi, kin, unit, direction, all); `years` the span of years of the cases;
    `share_reached` (0–1) the share of comparables that reached at least the asked target; `cases` ids of released
    cases only. `id` is stable for the same query and snapshot.
    """

    verdict: EvidenceVerdict
    n: int
    people: int
    corridor: Corridor | None = None
    share_reached: float | None = None
    basis: str = ""
    years: tuple[int, int] | None = None
    cases: tuple[str, ...] = ()
    example: bool = False
    id: str = ""
