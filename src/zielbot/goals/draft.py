"""A goal in the making: slots, each with its origin."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import StrEnum
from typing import Generic, TypeVar

from pydantic import BaseModel, ConfigDict

from zielbot.goals.deadline import Precision
from zielbot.goals.origin import Origin, OriginKind
from zielbot.goals.quantity import Comparator, Direction, QuantityKind

V = TypeVar("V")


class SlotName(StrEnum):
    """The parts of a goal. The first seven make the sentence; the others make the agreement."""

    OUTCOME = "outcome"
    METRIC = "metric"
    DIRECTION = "direction"
    BASELINE = "baseline"
    TARGET = "target"
    DEADLINE = "deadline"
    MEANS = "means"
    PURPOSE = "purpose"
    OWNER = "owner"
    MILESTONES = "milestones"
    CONTRIBUTORS = "contributors"
    SUPPORT = "support"
    PARENT = "parent"
    WEIGHT = "weight"
    GRADES = "grades"
    GUARD = "guard"
    REVIEW = "review"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Slot(_Frozen, Generic[V]):
    """A filled slot: the value, where it comes from, and the person's own words for it where there are any."""

    value: V
    origin: Origin
    words: str | None = None

    @property
    def accepted(self) -> bool:
        """Whether the person said or accepted it (a suggestion counts only once it was taken)."""
        return self.origin.kind is not OriginKind.SUGGESTED


class Metric(_Frozen):
    """A measure: a KPI of the catalogue (`kpi`) or the person's own (`name`, with definition and data source)."""

    name: str
    kpi: str | None = None
    definition: str | None = None
    data_source: str | None = None


class Level(_Frozen):
    """A value of the measure, as in "heute 8 %"; `as_of` is the day it was read."""

    value: Decimal
    unit: str
    as_of: dt.date | None = None
    per: str | None = None


class Target(_Frozen):
    """What is to be reached; `kind` as in Quantity, where a from_to becomes a baseline and an absolute target."""

    value: Decimal
    unit: str
    kind: QuantityKind = QuantityKind.ABSOLUTE
    comparator: Comparator = Comparator.EQ
    upper: Decimal | None = None
    per: str | None = None
    noun: str | None = None


class Due(_Frozen):
    """The deadline: last day, first day where named, and how exactly it was said."""

    date: dt.date
    start: dt.date | None = None
    precision: Precision = Precision.DAY


class Milestone(_Frozen):
    """A stage on the way: what is done by when."""

    text: str
    date: dt.date | None = None


class Owner(_Frozen):
    """Who answers for the goal: voice ich, wir or team (named)."""

    voice: str = "ich"
    name: str | None = None


class GoalDraft(_Frozen):
    """A goal in the making; every slot may be empty. `Decimal` values are serialised as strings."""

    outcome: Slot[str] | None = None
    metric: Slot[Metric] | None = None
    direction: Slot[Direction] | None = None
    baseline: Slot[Level] | None = None
    target: Slot[Target] | None = None
    deadline: Slot[Due] | None = None
    means: Slot[str] | None = None
    purpose: Slot[str] | None = None
    owner: Slot[Owner] | None = None
    milestones: Slot[tuple[Milestone, ...]] | None = None
    contributors: Slot[str] | None = None
    support: Slot[str] | None = None
    parent: Slot[str] | None = None
    weight: Slot[Decimal] | None = None
    grades: Slot[str] | None = None
    guard: Slot[str] | None = None
    review: Slot[str] | None = None

    def slot(self, name: SlotName) -> Slot[object] | None:
        """The slot of that name, None where it is empty."""
        value: Slot[object] | None = getattr(self, name.value)
        return value

    def filled(self) -> dict[SlotName, Slot[object]]:
        """The filled slots in the order of SlotName."""
        return {name: slot for name in SlotName if (slot := self.slot(name)) is not None}

    def replaced(self, name: SlotName, slot: Slot[V] | None) -> GoalDraft:
        """The draft with that slot set (or emptied with None)."""
        return self.model_copy(update={name.value: slot})
