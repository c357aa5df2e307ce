"""KPIs: measures zielbot knows by name."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict

from zielbot.goals.language import Language
from zielbot.goals.quantity import Direction

Gender = Literal["m", "f", "n", "pl"]


class KpiName(BaseModel):
    """What a KPI is called in one language; `gender` is the German noun's gender (pl for plural), None in English."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    gender: Gender | None = None
    short: str | None = None
    genitive: str | None = None
    synonyms: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    definition: str
    formula: str
    data_source: str


class Kpi(BaseModel):
    """A KPI of the catalogue (one file in knowledge/kpis).

    `unit` is a Quantity unit; `lower` and `upper` are the bounds of possible values in that unit, None where open;
    `bounded` says that change is read on the bounded scale (percent, NPS). `hints` in a name are words of a wish that
    lead to the KPI ("zufrieden") without naming it. `guards` are KPI ids to watch so that the KPI is not gamed;
    `gameable` says that it moves without anything getting better, by choosing who is asked, what is recorded or when
    it counts.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    field: str
    roles: tuple[str, ...] = ()
    unit: str
    better: Direction
    lower: Decimal | None = None
    upper: Decimal | None = None
    bounded: bool = False
    composite_of: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()
    guards: tuple[str, ...] = ()
    gameable: bool = False
    guard_reason: dict[Language, str] = {}
    de: KpiName
    en: KpiName
    reference: str

    def name(self, language: Language) -> KpiName:
        """What it is called in that language."""
        return self.en if language is Language.EN else self.de


class KpiCatalogue:
    """All KPIs by id, in the order of their ids."""

    def __init__(self, kpis: tuple[Kpi, ...]) -> None:
        self._by_id = {kpi.id: kpi for kpi in sorted(kpis, key=lambda kpi: kpi.id)}

    def __iter__(self) -> Iterator[Kpi]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def get(self, kpi_id: str | None) -> Kpi | None:
        """The KPI of that id, None where there is none."""
        return self._by_id.get(kpi_id) if kpi_id else None
